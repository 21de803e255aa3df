"""What screens ask about task orders, and their boards."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.features.audiences import public as audiences
from pingan.features.audiences.model import Audience
from pingan.features.members import public as members
from pingan.features.members.model import Force
from pingan.features.tasks import rules, store
from pingan.features.tasks.model import (
    SILENT,
    TAKEN,
    AskLimit,
    FileKind,
    OrderStatus,
    ProofWish,
    Receipt,
    ReceiptStatus,
    TaskFile,
    TaskOrder,
)  # fmt: skip
from pingan.features.tasks.rules import Funnel
from pingan.kernel.errors import NotFound
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskFileRow:
    """Something attached."""

    id: str
    kind: FileKind
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskOrderRow:
    """An order on the console. `held`: how many were left in peace. `override`: why they were not."""

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
    sent: datetime
    held: int
    override: str
    reminded: int
    summary: str
    closed: datetime | None
    status: OrderStatus
    funnel: Funnel
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MyTask:
    """An order on the phone of somebody who is asked. `status`: of his own receipt. `free`: places left, None where there is no limit.

    `words`, `shown_link`, `photos`: what he shows. `remark`: what the command room said to it.
    """

    id: str
    title: str
    text: str
    link: str
    attached: tuple[TaskFileRow, ...]
    place: str
    at: Point | None
    deadline: datetime | None
    proof: ProofWish
    sent: datetime
    most: int
    free: int | None
    order_status: OrderStatus
    summary: str
    closed: datetime | None
    status: ReceiptStatus
    words: str
    shown_link: str
    photos: tuple[str, ...]
    remark: str
    next: tuple[str, ...]


def _order_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, TaskOrderRow]:
    return {row.id: row for row in _rows(work, store.list_live(work, ids))}


def _rows(work: Work, orders: Sequence[TaskOrder]) -> list[TaskOrderRow]:
    ids = [order.id for order in orders]
    counts, attached = store.counts(work, ids), _attached(work, ids)
    return [_row(work, order, counts[order.id], attached.get(order.id, ())) for order in orders]


def _row(work: Work, order: TaskOrder, counts: Counter[ReceiptStatus], attached: tuple[TaskFileRow, ...]) -> TaskOrderRow:
    standing = {ReceiptStatus(status): many for status, many in order.outcome.items()} if order.outcome else counts
    verbs = rules.room_verbs(order, counts) if work.actor.may(Right.TASK_COMMAND) else ()
    return row_of(TaskOrderRow, order, attached=attached, funnel=rules.funnel(standing), next=verbs)


def _attached(work: Work, ids: Collection[str]) -> dict[str, tuple[TaskFileRow, ...]]:
    found: dict[str, tuple[TaskFileRow, ...]] = {}
    for file in store.list_files(work, ids):
        found[file.task_order] = (*found.get(file.task_order, ()), row_of(TaskFileRow, file))
    return found


def row(work: Work, order: TaskOrder) -> TaskOrderRow:
    """An order as the console sees it."""
    return _rows(work, [order])[0]


def file_row(_: Work, file: TaskFile) -> TaskFileRow:
    """Something that was attached."""
    return row_of(TaskFileRow, file)


def _my_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, MyTask]:
    mine = {receipt.task_order: receipt for receipt in store.list_mine(work, ids)}
    orders = [order for order in store.list_live(work, mine) if order.status is OrderStatus.OPEN or mine[order.id].status in TAKEN]
    counts = store.counts(work, [order.id for order in orders if order.most])
    attached = _attached(work, [order.id for order in orders])
    return {order.id: _my_task(order, mine[order.id], counts.get(order.id, Counter()), attached.get(order.id, ())) for order in orders}


def _my_task(order: TaskOrder, receipt: Receipt, counts: Counter[ReceiptStatus], attached: tuple[TaskFileRow, ...]) -> MyTask:
    taken = sum(counts[status] for status in TAKEN)
    return MyTask(
        id=order.id, title=order.title, text=order.text, link=order.link, attached=attached, place=order.place, at=order.at,
        deadline=order.deadline, proof=order.proof, sent=order.sent, most=order.most, free=rules.free(order, taken),
        order_status=order.status, summary=order.summary, closed=order.closed, status=receipt.status, words=receipt.words,
        shown_link=receipt.link, photos=receipt.photos, remark=receipt.remark, next=rules.next_verbs(order, receipt, taken),
    )  # fmt: skip


def my_task(work: Work, receipt: Receipt) -> MyTask:
    """An order as whoever is asked sees it, after something was done with it."""
    order = store.get(work, receipt.task_order)
    counts = store.counts(work, [order.id])[order.id] if order.most else Counter[ReceiptStatus]()
    return _my_task(order, receipt, counts, _attached(work, [order.id]).get(order.id, ()))


BOARDS = (Board("task_orders", Right.TASK_READ, _order_rows), Board("my_tasks", Right.TASK_ANSWER, _my_rows))


# ---- looking at one --------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRow:
    """One who was asked, in the order of names. `next`: what the command room may do with it."""

    member: str
    name: str
    force: Force
    status: ReceiptStatus
    moved: datetime
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
    people = members.by_id(work, [receipt.member for receipt in found])
    named = sorted(
        ((people[receipt.member], receipt) for receipt in found if receipt.member in people), key=lambda one: (one[0].name, one[0].id)
    )
    commands = work.actor.may(Right.TASK_COMMAND) and order.status is OrderStatus.OPEN
    shown = named[(page - 1) * size : page * size]
    rows = tuple(
        row_of(ReceiptRow, receipt, name=member.name, force=member.force, next=_receipt_verbs(receipt) if commands else ())
        for member, receipt in shown
    )
    return ReceiptPage(rows=rows, total=len(named))


def _receipt_verbs(receipt: Receipt) -> tuple[str, ...]:
    return ("verify", "return") if receipt.status is ReceiptStatus.DONE else ()


@query(Right.TASK_READ)
def list_filed(work: Work, *, page: int, size: int) -> TaskOrderPage:
    """Orders of long ago, the last first."""
    found, total = store.page_of_filed(work, page=page, size=size)
    return TaskOrderPage(rows=tuple(_rows(work, found)), total=total)


@query(Right.TASK_READ)
def file(work: Work, file_id: str) -> tuple[TaskFile, bytes]:
    """Something attached, for the command room."""
    return _content(work, store.get_file(work, file_id))


@query(Right.TASK_ANSWER)
def my_file(work: Work, file_id: str) -> tuple[TaskFile, bytes]:
    """Something attached to an order that asks the actor."""
    return _content(work, store.get_file(work, file_id))


def _content(work: Work, attached: TaskFile) -> tuple[TaskFile, bytes]:
    try:
        return attached, work.world.files.get(attached.file)
    except KeyError:
        raise NotFound(noun="file") from None


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
    """Of an audience: `meant` people, `tired` of whom were asked `weekly` times or more in seven days and would be left in peace."""

    meant: int
    tired: int
    weekly: int


@query(Right.TASK_COMMAND)
def burden(work: Work, audience: Audience) -> Burden:
    """Whether an order would ask too much of somebody. How many, never who.

    Raises:
        Invalid, NotFound: no audience.
    """
    people, limit = [one.id for one in audiences.chosen(work, audience)], store.limit(work)
    return Burden(meant=len(people), tired=len(rules.over_limit(people, store.asked_in_week(work), limit)), weekly=limit.weekly)


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
