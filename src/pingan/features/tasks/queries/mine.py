"""Orders as whoever is asked sees them, with his crew and what was said."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.features.members import public as members
from pingan.features.tasks.model import TAKEN, Comment, CommentKind, OrderStatus, ProofWish, Receipt, ReceiptStatus, TaskFile, TaskOrder
from pingan.features.tasks.queries._files import TaskFileRow, attached_to, content_of
from pingan.features.tasks.rules import crews
from pingan.features.tasks.rules import orders as rules
from pingan.features.tasks.rules.comments import thread_of
from pingan.features.tasks.store import comments
from pingan.features.tasks.store import orders as store
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Mate:
    """Somebody of my crew; `member` is his id. `joined`: when the leader scanned his code."""

    member: str
    name: str
    leads: bool
    joined: datetime
    status: ReceiptStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class MyComment:
    """Something said that concerns me. `name`: of the member who said it, empty for the command room. `heard`: it has seen it."""

    id: str
    said: datetime
    name: str
    mine: bool
    kind: CommentKind
    text: str
    heard: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MyTask:
    """An order on the phone of somebody who is asked. `status`: of his own receipt. `free`: places left, None where there is no limit.

    `words`, `shown_link`, `photos`: what he shows. `remark`: what the command room said to it. `crew`: so many people in a crew at most, 0
    where everybody is for himself; `mates`: mine, the leader first.
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
    crew: int
    mates: tuple[Mate, ...]
    order_status: OrderStatus
    summary: str
    closed: datetime | None
    status: ReceiptStatus
    words: str
    shown_link: str
    photos: tuple[str, ...]
    remark: str
    comments: tuple[MyComment, ...]
    next: tuple[str, ...]


def _my_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, MyTask]:
    mine = {receipt.task_order: receipt for receipt in store.list_mine(work, ids)}
    found = [order for order in store.list_live(work, mine) if order.status is OrderStatus.OPEN or mine[order.id].status in TAKEN]
    return _tasks(work, [(order, mine[order.id]) for order in found])


def my_task(work: Work, receipt: Receipt) -> MyTask:
    """An order as whoever is asked sees it, after something was done with it."""
    return _tasks(work, [(store.get(work, receipt.task_order), receipt)])[receipt.task_order]


def _tasks(work: Work, asked: Sequence[tuple[TaskOrder, Receipt]]) -> dict[str, MyTask]:
    ids = [order.id for order, _ in asked]
    limited = [order.id for order, _ in asked if order.most]
    taken: Mapping[str, int] = store.taken_by_order(work, limited) if limited else Counter[str]()
    crews_, said, attached = _crews(work, asked), _said(work, ids), attached_to(work, ids)
    names = members.names(
        work.as_engine(), {one.member for crew in crews_.values() for one in crew} | {one.member for line in said.values() for one in line}
    )
    return {
        order.id: _my_task(
            order, receipt, taken.get(order.id, 0), attached.get(order.id, ()), crews_.get(order.id, ()), said.get(order.id, ()), names
        )
        for order, receipt in asked
    }


def _crews(work: Work, asked: Sequence[tuple[TaskOrder, Receipt]]) -> Mapping[str, Sequence[Receipt]]:
    """By order: the leader's receipt, and those whom he has taken in."""
    there, found = work.as_engine(), {}
    for order, receipt in asked:
        if order.crew:
            leader = store.find_receipt(there, order.id, receipt.leader) if receipt.leader else receipt
            found[order.id] = [one for one in (leader, *store.list_crews(there, [order.id], thread_of(receipt))) if one is not None]
    return found


def _said(work: Work, ids: Collection[str]) -> Mapping[str, Sequence[Comment]]:
    found: dict[str, list[Comment]] = defaultdict(list)
    for comment in comments.list_of(work, ids) if ids else ():
        found[comment.task_order].append(comment)
    return found


def _my_task(
    order: TaskOrder, receipt: Receipt, taken: int, attached: tuple[TaskFileRow, ...], crew: Sequence[Receipt], said: Sequence[Comment],
    names: Mapping[str, str],
) -> MyTask:  # fmt: skip
    mates = tuple(
        Mate(member=one.member, name=names.get(one.member, ""), leads=not one.leader, joined=one.asked, status=one.status) for one in crew
    )
    others = [one for one in crew if one.leader]
    return MyTask(
        id=order.id, title=order.title, text=order.text, link=order.link, attached=attached, place=order.place, at=order.at,
        deadline=order.deadline, proof=order.proof, sent=order.sent, most=order.most, free=rules.free(order, taken), crew=order.crew,
        mates=mates, order_status=order.status, summary=order.summary, closed=order.closed, status=receipt.status, words=receipt.words,
        shown_link=receipt.link, photos=receipt.photos, remark=receipt.remark,
        comments=tuple(_my_comment(receipt, one, names) for one in said),
        next=(*rules.next_verbs(order, receipt, taken), *crews.verbs(order, receipt, others)),
    )  # fmt: skip


def _my_comment(receipt: Receipt, one: Comment, names: Mapping[str, str]) -> MyComment:
    return MyComment(
        id=one.id, said=one.said, name=names.get(one.member, ""), mine=one.member == receipt.member, kind=one.kind, text=one.text,
        heard=one.heard,
    )  # fmt: skip


@query(Right.TASK_ANSWER)
def my_file(work: Work, file_id: str) -> tuple[TaskFile, bytes]:
    """Something attached to an order that asks the actor."""
    return content_of(work, store.get_file(work, file_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class CrewCode:
    """What a member shows a leader who takes him in, until then."""

    code: str
    qr: str
    until: datetime


@query(Right.TASK_ANSWER)
def crew_code(work: Work) -> CrewCode:
    """The actor's own.

    Raises:
        WrongMoment: `crew_not_serving`.
    """
    crews.may_show(members.get(work, work.actor.member))
    code = crews.code(work.world.discretion.digest, work.actor.member, work.now)
    return CrewCode(code=code, qr=crews.qr(work.actor.station, code), until=crews.shown_until(work.now))


@query(Right.TASK_ANSWER)
def asked(work: Work) -> str:
    """Who asks; refuses whoever takes no orders before anything is counted."""
    return work.actor.account


BOARDS = (Board("my_tasks", Right.TASK_ANSWER, _my_rows),)
