"""Talking about an order: the command room with all, with one, or with a crew."""

from pingan.features.tasks.events import CommentsNoticed
from pingan.features.tasks.model import Comment, Receipt, TaskOrder
from pingan.features.tasks.rules import comments as rules
from pingan.features.tasks.store import comments as store
from pingan.features.tasks.store import orders
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.TASK_COMMAND)
def tell(work: Work, order_id: str, text: str, thread: str = "") -> TaskOrder:
    """The command room says something to whoever is asked, or to one member and his crew; what they said counts as seen then.

    Raises:
        NotFound: that member is not asked. WrongMoment: the order is over. TooMany: `comments_enough`.
        Invalid: `missing`, `comment_long`, or a number that leads to a person.
    """
    orders.hold(work)
    order = orders.get(work, order_id)
    if thread:
        thread = rules.thread_of(orders.get_receipt(work, order.id, thread))
        store.hear(work, order.id, thread)
    _say(work, order, Comment(
        id=work.new_id(), station=order.station, task_order=order.id, thread=thread, said=work.now, text=text.strip(),
        by=work.actor.account, heard=True,
    ))  # fmt: skip
    return order


@action(Right.TASK_ANSWER)
def say(work: Work, order_id: str, text: str) -> Receipt:
    """The actor says something to the command room; his crew reads it too. His receipt is returned.

    Raises:
        WrongMoment: the order is over. TooMany: `comments_enough`.
        Invalid: `missing`, `comment_long`, or a number that leads to a person.
    """
    orders.hold(work)
    order, receipt = orders.get(work, order_id), orders.get_receipt(work, order_id, work.actor.member)
    _say(work, order, Comment(
        id=work.new_id(), station=order.station, task_order=order.id, thread=rules.thread_of(receipt), said=work.now,
        text=text.strip(), member=receipt.member,
    ))  # fmt: skip
    return receipt


def _say(work: Work, order: TaskOrder, comment: Comment) -> None:
    rules.say(order, comment, store.many_in(work, order.id, comment.thread))
    store.add(work, comment)
    work.announce(*rules.made(comment, orders.list_receipts(work.as_engine(), order.id)))


@action(Right.TASK_COMMAND)
def hear(work: Work, order_id: str, thread: str) -> TaskOrder:
    """The command room has seen what a member, or his crew, said.

    Raises:
        NotFound: that member is not asked.
    """
    order = orders.get(work, order_id)
    thread = rules.thread_of(orders.get_receipt(work, order.id, thread))
    if store.hear(work, order.id, thread):
        people = rules.readers(thread, orders.list_receipts(work, order.id))
        work.announce(CommentsNoticed(station=order.station, task_order=order.id, thread=thread, people=people))
    return order
