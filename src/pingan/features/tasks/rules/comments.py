"""What may be said about an order, and who reads it: the command room, and the member it is about with his crew."""

from collections.abc import Collection, Iterable
from datetime import datetime

from pingan.features.tasks.events import CommentAdded
from pingan.features.tasks.model import MOST_COMMENTS, MOST_LETTERS, TAKEN, Comment, CommentKind, OrderStatus, Receipt, TaskOrder
from pingan.kernel import numbers
from pingan.kernel.errors import Invalid, TooMany, WrongMoment
from pingan.kernel.events import portions


def clean(text: str, field: str = "text") -> str:
    """A short text as it is kept, without its edges.

    Raises:
        Invalid: `missing` with `field`, `comment_long`, or it holds a number that leads to a person.
    """
    bare = text.strip()
    if not bare:
        raise Invalid("missing", field=field)
    if len(bare) > MOST_LETTERS:
        raise Invalid("comment_long", most=MOST_LETTERS)
    numbers.check(bare)
    return bare


def thread_of(receipt: Receipt) -> str:
    """Where the member of a receipt speaks: with his leader, if one took him in."""
    return receipt.leader or receipt.member


def readers(thread: str, receipts: Iterable[Receipt]) -> tuple[str, ...]:
    """The members who read a thread, of those with these receipts."""
    return tuple(receipt.member for receipt in receipts if not thread or thread_of(receipt) == thread)


def say(order: TaskOrder, comment: Comment, so_far: int) -> Comment:
    """A comment as it may be made. `so_far`: how many there are in its thread.

    Raises:
        WrongMoment: the order is over. TooMany: `comments_enough`.
        Invalid: what `clean` refuses.
    """
    if order.status is not OrderStatus.OPEN:
        raise WrongMoment(status=order.status.value, verb="comment")
    clean(comment.text)
    if so_far >= MOST_COMMENTS:
        raise TooMany("comments_enough", most=MOST_COMMENTS)
    return comment


def made(comment: Comment, receipts: Collection[Receipt]) -> list[CommentAdded]:
    """The news for all who read it; told are, of what the command room says, those who take part, or the one it speaks to."""
    from_room = not comment.member and comment.kind is CommentKind.SAID
    reading = set(readers(comment.thread, receipts))
    telling = {one.member for one in receipts if one.member in reading and from_room and (comment.thread or one.status in TAKEN)}
    groups = [(people, people is telling) for people in (telling, reading - telling) if people]
    return [
        CommentAdded(station=comment.station, task_order=comment.task_order, thread=comment.thread, told=told, people=part)
        for people, told in groups or [(set[str](), False)]
        for part in portions(sorted(people)) or [()]
    ]


def returned(receipt: Receipt, by: str, *, id_: str, now: datetime) -> Comment:
    """Why something came back, kept in the thread of whoever did it."""
    return Comment(
        id=id_, station=receipt.station, task_order=receipt.task_order, thread=thread_of(receipt), by=by, said=now, text=receipt.remark,
        kind=CommentKind.RETURNED, heard=True,
    )  # fmt: skip
