"""A leader takes others in, and lets them go again."""

from pingan.features.members import public as members
from pingan.features.tasks.actions._crew import crew_of, release
from pingan.features.tasks.events import CrewsChanged
from pingan.features.tasks.model import Receipt
from pingan.features.tasks.rules import crews
from pingan.features.tasks.store import orders as store
from pingan.kernel.errors import NotFound
from pingan.kernel.events import portions
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.TASK_ANSWER)
def take_in(work: Work, order_id: str, text: str) -> Receipt:
    """The actor scanned or typed somebody's code: he comes along. The actor's own receipt is returned.

    Raises:
        Invalid: `crew_code_elsewhere`, `crew_code_old`, `crew_code_unknown`.
        WrongMoment: it is over, `not_leading`, `crew_not_serving`, `already_joined`, `asked_himself`, or `crew_full`.
    """
    store.hold(work)
    order, leader = store.get(work, order_id), store.get_receipt(work, order_id, work.actor.member)
    there = work.as_engine()
    people = members.everybody(there)
    member = people[crews.member_of(work.world.discretion.digest, text, order.station, people, work.now)]
    joined, news = crews.take_in(order, leader, crew_of(there, leader), member, store.find_receipt(there, order.id, member.id), work.now)
    store.add_receipts(work, [joined])
    work.announce(news)
    return leader


@action(Right.TASK_ANSWER)
def take_out(work: Work, order_id: str, member: str) -> Receipt:
    """The actor lets go whom he has taken in. The actor's own receipt is returned.

    Raises:
        NotFound: he has not taken him in. WrongMoment: it is over, or done already.
    """
    store.hold(work)
    leader = store.get_receipt(work, order_id, work.actor.member)
    going = [one for one in crew_of(work.as_engine(), leader) if one.member == member]
    if not going:
        raise NotFound(noun="receipt")
    release(work.as_engine(), leader, going, "taken_out")
    return leader


@action(Right.TASK_ANSWER)
def leave(work: Work, order_id: str) -> None:
    """The actor does not come along any more; nobody asks why.

    Raises:
        NotFound: nobody has taken him in. WrongMoment: it is over, or done already.
    """
    store.hold(work)
    there, own = work.as_engine(), store.get_receipt(work, order_id, work.actor.member)
    if not own.leader:
        raise NotFound(noun="receipt")
    release(there, store.get_receipt(there, order_id, own.leader), [own], "left")


@action(Right.TASK_STEP)
def regroup(work: Work, order_id: str) -> None:
    """Somebody who was asked is known no more; whoever stood in a crew with him sees it."""
    order = store.find(work, order_id)
    if order is not None and order.crew:
        people = [one.member for one in store.list_receipts(work, order.id)]
        work.announce(*(CrewsChanged(station=order.station, task_order=order.id, people=part) for part in portions(people)))
