"""A task order, the receipt of each who is asked, what is said about it, and how much a station asks of anybody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from pingan.features.audiences.model import Audience
from pingan.kernel.geo import Point
from pingan.kernel.lifecycle import Lifecycle

MOST_REMINDERS = 2
MOST_FILES, MOST_PHOTOS = 3, 4
WEEK = timedelta(days=7)
DEFAULT_LIMIT = 10
"""Asks of one member in seven days, where the station has not said otherwise."""
LONGEST_OPEN = timedelta(days=30)
"""So long after its deadline, or after it was sent, an order is closed by itself: nothing stands on a phone for ever."""
KEPT = timedelta(days=30)
"""So long after its end receipts are kept; then only their numbers are."""
UNUSED_FILE = timedelta(days=1)
LEAST_CREW, MOST_CREW = 2, 50
MOST_LETTERS = 300
"""Of one comment."""
MOST_COMMENTS = 100
"""In one thread."""


class ProofWish(StrEnum):
    """Whether whoever has done it shows something for it."""

    NONE = "none"
    OPTIONAL = "optional"
    WANTED = "wanted"


class OrderStatus(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    FILED = "filed"


_O = OrderStatus

LIFE = Lifecycle(
    _O.OPEN,
    [
        # verb     from       to
        ("close", _O.OPEN, _O.CLOSED),
        ("file", _O.CLOSED, _O.FILED),
    ],
)


class ReceiptStatus(StrEnum):
    QUEUED = "queued"
    DELIVERED = "delivered"
    READ = "read"
    ACCEPTED = "accepted"
    CANNOT = "cannot"
    DONE = "done"
    VERIFIED = "verified"
    RETURNED = "returned"


_R = ReceiptStatus
SILENT = frozenset({_R.QUEUED, _R.DELIVERED, _R.READ})
TAKEN = frozenset({_R.ACCEPTED, _R.DONE, _R.VERIFIED, _R.RETURNED})
"""He takes part."""

RECEIPT_LIFE = Lifecycle(
    _R.QUEUED,
    [
        # verb       from                                  to
        ("deliver", _R.QUEUED, _R.DELIVERED),
        ("read", {_R.QUEUED, _R.DELIVERED}, _R.READ),
        ("accept", SILENT | {_R.CANNOT}, _R.ACCEPTED),
        ("join", _R.QUEUED, _R.ACCEPTED),
        ("decline", SILENT | {_R.ACCEPTED, _R.RETURNED}, _R.CANNOT),
        ("finish", SILENT | {_R.ACCEPTED, _R.RETURNED}, _R.DONE),
        ("verify", _R.DONE, _R.VERIFIED),
        ("return", _R.DONE, _R.RETURNED),
    ],
)
BY_MEMBER = ("read", "accept", "decline", "finish")


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskOrder:
    """`template`: the code it was begun with, or empty. `most`: so many may take it, whoever is first; 0: everybody is asked to do it.

    `crew`: leaders of teams are asked, and each takes others in, so many people at most with himself; 0: everybody for himself.

    `files`: ids of what is attached. `asked`: how many were asked; `held`: how many were left in peace, because they had been asked enough;
    `override`: why the chief asked them all the same. `summary`: what those who took part read at the end. `outcome`: how many receipts
    stood in which status when it ended.
    """

    id: str
    station: str
    title: str
    text: str
    audience: Audience
    by: str
    sent: datetime
    template: str = ""
    link: str = ""
    files: tuple[str, ...] = ()
    place: str = ""
    at: Point | None = None
    deadline: datetime | None = None
    proof: ProofWish = ProofWish.OPTIONAL
    most: int = 0
    crew: int = 0
    asked: int = 0
    held: int = 0
    override: str = ""
    reminded: int = 0
    summary: str = ""
    closed: datetime | None = None
    outcome: Mapping[str, int] = field(default_factory=dict)
    status: OrderStatus = LIFE.start
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Of one member. `id`: order and member, joined by a colon. `moved`: when the status last changed.

    `leader`: the member who took him in by scanning his code, at the moment `asked`; empty for whoever was asked himself.
    `words`, `link`, `photos` (names of files): what he shows. `remark`: what the command room says to it.
    """

    id: str
    station: str
    task_order: str
    member: str
    asked: datetime
    moved: datetime
    status: ReceiptStatus = RECEIPT_LIFE.start
    words: str = ""
    link: str = ""
    photos: tuple[str, ...] = ()
    remark: str = ""
    leader: str = ""
    version: int = 0


class CommentKind(StrEnum):
    SAID = "said"
    RETURNED = "returned"
    """Why the command room sent something back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """Something said about an order. `thread`: the member whose receipt it is about, for a crew its leader; empty: to all who are asked.

    `member`: who said it, empty where the command room did; then `by` is the account. `heard`: the command room has seen it.
    """

    id: str
    station: str
    task_order: str
    thread: str
    said: datetime
    text: str
    member: str = ""
    by: str = ""
    kind: CommentKind = CommentKind.SAID
    heard: bool = False


class FileKind(StrEnum):
    PICTURE = "picture"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskFile:
    """Attached to an order, or about to be (`task_order` empty). `name`: as people know it; `file`: as it is stored."""

    id: str
    station: str
    by: str
    added: datetime
    kind: FileKind
    name: str
    file: str
    task_order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLimit:
    """How often a station may ask one member in seven days; `id` is the station's."""

    id: str
    station: str
    weekly: int = DEFAULT_LIMIT
    version: int = 0
