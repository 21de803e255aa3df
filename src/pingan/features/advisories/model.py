"""A tip, and when each who was told has read it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pingan.features.audiences.model import Audience
from pingan.kernel.lifecycle import Lifecycle

TITLE_LETTERS, TEXT_LETTERS = 60, 1000
"""A tip is read in a minute, and aloud in two."""
KEPT = timedelta(days=90)
"""So long a tip stands on phones; then only its words and its numbers are left, for the command room."""
UNUSED = timedelta(days=1)
"""So long a picture or a recording waits for its tip."""


class FileKind(StrEnum):
    PICTURE = "picture"
    SOUND = "sound"


class AdvisoryStatus(StrEnum):
    SENT = "sent"
    WITHDRAWN = "withdrawn"
    FILED = "filed"


_S = AdvisoryStatus

LIFE = Lifecycle(
    _S.SENT,
    [
        # verb        from                      to
        ("withdraw", _S.SENT, _S.WITHDRAWN),
        ("file", {_S.SENT, _S.WITHDRAWN}, _S.FILED),
    ],
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Advisory:
    """`picture`, `sound`: ids of what goes with it, or empty; the sound is the same words, spoken.

    `incident`: id of what gave cause for it, or empty; phones are not told. `told`: how many were told. `read`: how many had read it when
    it was filed. `reason`: why it was withdrawn.
    """

    id: str
    station: str
    title: str
    text: str
    audience: Audience
    by: str
    sent: datetime
    picture: str = ""
    sound: str = ""
    incident: str = ""
    told: int = 0
    read: int = 0
    withdrawn: datetime | None = None
    reason: str = ""
    status: AdvisoryStatus = LIFE.start
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvisoryReceipt:
    """Of one member who was told. `id`: tip and member, joined by a colon. `read`: when he first opened it."""

    id: str
    station: str
    advisory: str
    member: str
    told: datetime
    read: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvisoryFile:
    """A picture or a recording that goes with a tip, or is about to (`advisory` empty). `file`: as it is stored."""

    id: str
    station: str
    by: str
    added: datetime
    kind: FileKind
    file: str
    advisory: str = ""
