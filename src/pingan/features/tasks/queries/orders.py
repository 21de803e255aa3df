"""Orders as the command room sees them, and who was asked."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.features.audiences import public as audiences
from pingan.features.audiences.model import Audience
from pingan.features.members import public as members
from pingan.features.members.model import Force
from pingan.features.tasks.model import (
    SILENT,
    AskLimit,
    OrderStatus,
    ProofWish,
    Receipt,
    ReceiptStatus,
    TaskFile,
    TaskOrder,
)  # fmt: skip
from pingan.features.tasks.queries._files import TaskFileRow, attached_to, content_of
from pingan.features.tasks.rules import orders as rules
from pingan.features.tasks.rules.orders import Funnel
from pingan.features.tasks.store import comments
from pingan.features.tasks.store import orders as store
from pingan.kernel.errors import NotFound
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskOrderRow:
    """An order on the console. `held`: how many were left in peace. `override`: why they were not.

    `taken`: how many places are, which counts where there is a limit (`most`). `comments`: how many there are; `unheard`: how many of
    members nobody in the command room has seen.
    """

    id: str
    title: str
    text: str
    template: str
    link: str
    attached: tuple[TaskFileRow, ...]
    place: str
    at: Point | None
    deadline: datetime | None
    proof: ProofWish
    most: int
    crew: int
    sent: datetime
    held: int
    override: str
    reminded: int
    summary: str
    closed: datetime | None
    status: OrderStatus
    taken: int
    comments: int
    unheard: int
    funnel: Funnel
    next: tuple[str, ...]


def _order_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, TaskOrderRow]:
    return {row.id: row for row in _rows(work, store.list_live(work, ids))}


def _rows(work: Work, orders: Sequence[TaskOrder]) -> list[TaskOrderRow]:
    ids = [order.id for order in orders]
    counts, attached, taken = store.counts(work, ids), attached_to(work, ids), store.taken_by_order(work, ids)
    said, unheard = comments.counts(work, ids), comments.counts(work, ids, unheard=True)
    commands = work.actor.may(Right.TASK_COMMAND)
    return [
        row_of(
            TaskOrderRow,
            order,
            attached=attached.get(order.id, ()),
            taken=taken[order.id],
            comments=said[order.id],
            unheard=unheard[order.id],
            funnel=rules.funnel(_standing(order, counts[order.id])),
            next=rules.room_verbs(order, counts[order.id], taken[order.id]) if commands else (),
        )
        for order in orders
    ]


def _standing(order: TaskOrder, counts: Counter[ReceiptStatus]) -> Mapping[ReceiptStatus, int]:
    return {ReceiptStatus(status): many for status, many in order.outcome.items()} if order.outcome else counts


def row(work: Work, order: TaskOrder) -> TaskOrderRow:
    """An order as the console sees it."""
    return _rows(work, [order])[0]


def file_row(_: Work, file: TaskFile) -> TaskFileRow:
    """Something that was attached."""
    return row_of(TaskFileRow, file)


BOARDS = (Board("task_orders", Right.TASK_READ, _order_rows),)


# ---- looking at one --------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRow:
    """One who was asked, in the order of names. `next`: what the command room may do with it.

    `leader`: the name of whoever took him in, at the moment `asked`; empty where he was asked himself.
    """

    member: str
    name: str
    force: Force
    status: ReceiptStatus
    asked: datetime
    moved: datetime
    leader: str
    words: str
    link: str
    photos: tuple[str, ...]
    remark: str
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptPage:
    rows: tuple[ReceiptRow, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskOrderPage:
    """Orders of which only the numbers are left."""

    rows: tuple[TaskOrderRow, ...]
    total: int


_GROUPS: Mapping[str, frozenset[ReceiptStatus]] = {
    "silent": SILENT,
    **{status.value: frozenset({status}) for status in ReceiptStatus if status not in SILENT},
}


@query(Right.TASK_READ)
def get(work: Work, order_id: str) -> TaskOrderRow:
    """One order, also one of long ago."""
    return row(work, store.get(work, order_id))


@query(Right.TASK_READ)
def list_receipts(work: Work, order_id: str, group: str, *, page: int, size: int) -> ReceiptPage:
    """Who was asked, by name: all, or of one `group`: `silent`, or a status."""
    order = store.get(work, order_id)
    found = store.list_receipts(work, order.id, _GROUPS.get(group))
    people = members.by_id(work, {id_ for receipt in found for id_ in (receipt.member, receipt.leader)})
    named = sorted(
        ((people[receipt.member], receipt) for receipt in found if receipt.member in people), key=lambda one: (one[0].name, one[0].id)
    )
    commands = work.actor.may(Right.TASK_COMMAND) and order.status is OrderStatus.OPEN
    shown = named[(page - 1) * size : page * size]
    rows = tuple(
        row_of(
            ReceiptRow,
            receipt,
            name=member.name,
            force=member.force,
            leader=people[receipt.leader].name if receipt.leader in people else "",
            next=_receipt_verbs(receipt) if commands else (),
        )
        for member, receipt in shown
    )
    return ReceiptPage(rows=rows, total=len(named))


def _receipt_verbs(receipt: Receipt) -> tuple[str, ...]:
    """What a crew has done is looked at with what its leader shows."""
    return ("verify", "return") if receipt.status is ReceiptStatus.DONE and not receipt.leader else ()


@query(Right.TASK_READ)
def list_filed(work: Work, *, page: int, size: int) -> TaskOrderPage:
    """Orders of long ago, the last first."""
    found, total = store.page_of_filed(work, page=page, size=size)
    return TaskOrderPage(rows=tuple(_rows(work, found)), total=total)


@query(Right.TASK_READ)
def file(work: Work, file_id: str) -> tuple[TaskFile, bytes]:
    """Something attached, for the command room."""
    return content_of(work, store.get_file(work, file_id))


@query(Right.PHOTO_READ)
def photo(work: Work, name: str) -> bytes:
    """What somebody shows: for the command room, and for himself."""
    if store.find_shown(work, name) is None:
        raise NotFound(noun="photo")
    try:
        return work.world.files.get(name)
    except KeyError:
        raise NotFound(noun="photo") from None


# ---- the burden ------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class Burden:
    """Of an audience: `meant` people, `tired` of whom were asked `weekly` times or more in seven days and would be left in peace.

    Of an order for crews the leaders are meant; `leaderless`: so many of the teams have none among them.
    """

    meant: int
    tired: int
    weekly: int
    leaderless: int = 0


@query(Right.TASK_COMMAND)
def burden(work: Work, audience: Audience, *, crew: bool = False) -> Burden:
    """Whether an order would ask too much of somebody. How many, never who.

    Raises:
        Invalid, NotFound: no audience.
    """
    people, limit = [one.id for one in audiences.chosen(work, audience)], store.limit(work)
    people, leaderless = rules.leading(people, store.leaders(work, audience)) if crew else (people, 0)
    tired = rules.over_limit(people, store.asked_in_week(work), limit)
    return Burden(meant=len(people), tired=len(tired), weekly=limit.weekly, leaderless=leaderless)


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitView:
    """`may_change`: for the actor."""

    weekly: int
    version: int
    may_change: bool


@query(Right.TASK_READ)
def limit(work: Work) -> LimitView:
    """How often the station asks one member in seven days."""
    return limit_view(work, store.limit(work))


def limit_view(work: Work, limit: AskLimit) -> LimitView:
    """The limit as a screen shows it."""
    return LimitView(weekly=limit.weekly, version=limit.version, may_change=work.actor.may(Right.TASK_OVERRIDE))
