"""What is said about orders: rows, and who reads them."""

from collections import Counter
from collections.abc import Collection
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Select, String, Table, and_, delete, false, or_, select, update

from pingan.features.tasks.model import Comment, CommentKind
from pingan.features.tasks.store.orders import receipts
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import Shelf, UtcTime, count, count_by, metadata, one_of
from pingan.platform.work import Work

_SAID = {"purpose": "understanding one another about what is to be done", "keep": "until thirty days after the order's end"}
_SHOWN = (("task_orders", "task_order"), ("my_tasks", "task_order"))

comments = Table(
    "task_comments",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("task_order", String(40), ForeignKey("task_orders.id"), nullable=False),
    Column("thread", String(40), nullable=False),
    Column("said", UtcTime, nullable=False),
    Column("text", String(300), nullable=False, info=_SAID),
    Column("member", String(40), nullable=False),
    Column("by", String(40), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("heard", Boolean, nullable=False),
    CheckConstraint(one_of("kind", CommentKind), name="task_comments_kind"),
    Index("task_comments_order", "task_order", "thread"),
    Index("task_comments_member", "member"),
    info=belongs(
        Whose("member", Key.MEMBER, shown=_SHOWN),
        Whose("thread", Key.MEMBER, shown=_SHOWN),
        Whose("by", Key.ACCOUNT, why=Why.DECISION, emptied={"by": ""}, remains={"text": "the order's, not his"}),
    ),
)

_comments = Shelf(comments, Comment)
_UNHEARD = and_(comments.c.member != "", comments.c.heard == false())


def _visible(work: Work) -> Select[Any]:
    """The command room reads its station's; a member what is said to all who are asked, to him, and in his crew."""
    here = _comments.here
    if work.actor.may(Right.TASK_READ):
        return here
    his = or_(comments.c.thread == "", comments.c.thread == receipts.c.member, comments.c.thread == receipts.c.leader)
    asked = select(receipts.c.id).where(receipts.c.task_order == comments.c.task_order, receipts.c.member == work.actor.member, his)
    return here.where(asked.exists())


def list_of(work: Work, order_ids: Collection[str]) -> list[Comment]:
    """The first first."""
    return _comments.list_(work, _visible(work).where(comments.c.task_order.in_(list(order_ids))).order_by(comments.c.id))


def page_of(work: Work, order: str, *, thread: str, page: int, size: int) -> tuple[list[Comment], int]:
    """The last first; `thread`: of this member only, empty for all."""
    rows = _visible(work).where(comments.c.task_order == order)
    return _comments.page(work, rows.where(comments.c.thread == thread) if thread else rows, "-id", page=page, size=size)


def many_in(work: Work, order: str, thread: str) -> int:
    """How many there are in a thread; the caller may speak in it."""
    return count(work, _comments.here.where(comments.c.task_order == order, comments.c.thread == thread))


def counts(work: Work, order_ids: Collection[str], *, unheard: bool = False) -> Counter[str]:
    """How many comments there are by order, or of members and not yet seen by the command room."""
    rows = _visible(work).where(comments.c.task_order.in_(list(order_ids)))
    return count_by(work, rows.where(_UNHEARD) if unheard else rows, comments.c.task_order)


def add(work: Work, comment: Comment) -> Comment:
    return _comments.add(work, comment)


def hear(work: Work, order: str, thread: str) -> bool:
    """Whether something in the thread had not been seen."""
    here = (comments.c.station == work.actor.station, comments.c.task_order == order, comments.c.thread == thread)
    return work.connection.execute(update(comments).where(*here, _UNHEARD).values(heard=True)).rowcount > 0


def drop(work: Work, order: str) -> None:
    work.connection.execute(delete(comments).where(comments.c.task_order == order, comments.c.station == work.actor.station))
