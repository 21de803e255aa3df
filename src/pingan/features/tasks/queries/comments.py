"""What was said about an order, as the command room reads it."""

from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import public as access
from pingan.features.members import public as members
from pingan.features.tasks.model import CommentKind
from pingan.features.tasks.store import comments as store
from pingan.features.tasks.store import orders
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentRow:
    """One comment. `name`: who said it; `by_room`: somebody of the command room.

    `thread`: the member it is about, `about` his name; both empty where all are spoken to.
    """

    id: str
    thread: str
    about: str
    said: datetime
    name: str
    by_room: bool
    kind: CommentKind
    text: str
    heard: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentPage:
    """The last first."""

    rows: tuple[CommentRow, ...]
    total: int


@query(Right.TASK_READ)
def list_comments(work: Work, order_id: str, thread: str, *, page: int, size: int) -> CommentPage:
    """What was said about an order: all, or in one thread."""
    order = orders.get(work, order_id)
    found, total = store.page_of(work, order.id, thread=thread, page=page, size=size)
    people = members.names(work, {id_ for one in found for id_ in (one.member, one.thread) if id_})
    colleagues = access.names(work, {one.by for one in found if one.by})
    rows = tuple(
        row_of(
            CommentRow,
            one,
            about=people.get(one.thread, ""),
            name=people.get(one.member, "") if one.member else colleagues.get(one.by, ""),
            by_room=not one.member,
        )
        for one in found
    )
    return CommentPage(rows=rows, total=total)
