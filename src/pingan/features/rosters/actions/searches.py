"""What our own machine does while it looks for a roster: each step is a short transaction, the looking itself is none."""

from pingan.features.rosters.actions import _timers
from pingan.features.rosters.model import Ended, RosterStatus, SearchMode, Seat
from pingan.features.rosters.rules import editions
from pingan.features.rosters.rules.planning import Task
from pingan.features.rosters.store import rosters
from pingan.features.rosters.store.facts import of_plan
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.timers import clear_timer
from pingan.platform.work import Work


@action(Right.ROSTER_STEP)
def take_up(work: Work, roster_id: str) -> Task | None:
    """Begin with a search; None where another worker was quicker, or it was stopped."""
    roster = rosters.get(work, roster_id)
    if roster.status is not RosterStatus.SOLVING or roster.search is None or roster.search.taken is not None:
        return None
    plan = rosters.get_plan(work, roster_id)
    taken, news = editions.accept(roster, work.now)
    work.announce(news)
    rosters.save(work, taken)
    _timers.await_sign_of_life(work, roster_id)
    return Task(
        roster=roster.id, first=roster.first, days=roster.days, seats=plan.seats, facts=of_plan(work, roster, plan),
        seconds=roster.search.seconds, repairs=roster.search.mode is SearchMode.REPAIR,
        before=plan.before,
    )  # fmt: skip


@action(Right.ROSTER_STEP)
def beat(work: Work, roster_id: str) -> bool:
    """A sign of life; whether to go on."""
    roster = rosters.get(work, roster_id)
    if roster.status is not RosterStatus.SOLVING or roster.search is None:
        return False
    _timers.await_sign_of_life(work, roster_id)
    return not roster.search.stopping


@action(Right.ROSTER_STEP)
def hear(work: Work, roster_id: str, seats: tuple[Seat, ...], *, penalty: int, bound: int | None, spent_s: float) -> bool:
    """A better one was found; whether to go on."""
    roster = rosters.get(work, roster_id)
    if roster.status is not RosterStatus.SOLVING:
        return False
    roster, plan, news = editions.improve(roster, rosters.get_plan(work, roster_id), seats, penalty=penalty, bound=bound, spent_s=spent_s)
    work.announce(news)
    _timers.await_sign_of_life(work, roster_id)
    saved = rosters.save(work, roster, plan)
    return saved.search is not None and not saved.search.stopping


@action(Right.ROSTER_STEP)
def end(work: Work, roster_id: str, how: Ended, *, spent_s: float, stuck: str = "") -> None:
    """It is over; nothing happens where it was over already."""
    roster = rosters.get(work, roster_id)
    if roster.status is RosterStatus.SOLVING:
        roster, news = editions.end_search(roster, how, spent_s=spent_s, who=stuck)
        work.announce(news)
        rosters.save(work, roster)
        clear_timer(work, _timers.WATCH, roster_id)


@action(Right.ROSTER_STEP)
def watch(work: Work, roster_id: str) -> None:
    """Whoever searched and is not heard of any more, after a restart say, has stopped; the best so far is there."""
    roster = rosters.get(work, roster_id)
    if roster.status is RosterStatus.SOLVING:
        roster, news = editions.end_search(roster, Ended.INTERRUPTED)
        work.announce(news)
        rosters.save(work, roster)
