"""What two guards do between their shifts, at the tablet or each on his own phone."""

from collections.abc import Sequence
from dataclasses import dataclass

from pingan.features.access import public as access
from pingan.features.duty import public as duty
from pingan.features.handovers import rules, store
from pingan.features.handovers.events import HandoverEvent
from pingan.features.handovers.model import KEPT, Check, Handover, Matter
from pingan.features.houses import public as houses
from pingan.features.houses.model import Post, Verdict
from pingan.features.tablets import public as tablets
from pingan.kernel.errors import NotFound, WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work

WARN, FORGET, FORGET_MATTER = "handovers.warn", "handovers.forget", "handovers.forget_matter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """How somebody found a thing."""

    equipment: str
    verdict: Verdict
    words: str = ""


@action(Right.HANDOVER_DO)
def begin(work: Work, guard: str = "") -> Handover:
    """Whoever is on duty at a post begins to hand it over; `guard`: who, at a tablet. What is open already is gone on with.

    Raises:
        WrongMoment: `not_on_shift`.
    """
    _hold(work)
    turn = duty.find_turn(work.as_engine(), work.actor.member or guard)
    if turn is None or turn.post is None or (work.actor.post and turn.post != work.actor.post):
        raise WrongMoment("not_on_shift")
    there = work.as_engine()
    before = store.find_open(there, turn.post)
    if before is not None:
        return before
    made, news = rules.begin(houses.get_post(there, turn.post), turn.id, id_=work.new_id(), now=work.now)
    work.announce(news)
    return store.add(work, made)


@action(Right.HANDOVER_DO)
def check(work: Work, handover_id: str, found: Sequence[Found]) -> Handover:
    """Every hook was looked at. What is broken or missing is fetched by nobody from now on."""
    _hold(work)
    before = store.get(work, handover_id)
    things = {thing.id: thing for thing in store.things_of(work, before)}
    checks = [
        Check(equipment=one.equipment, item=things[one.equipment].item, verdict=one.verdict, words=one.words.strip())
        for one in found
        if one.equipment in things
    ]
    if len(checks) != len(found):
        raise NotFound(noun="equipment")
    after, news = rules.check(before, checks, things.values(), work.now)
    for one in checks:
        houses.check(work, one.equipment, one.verdict, words=one.words)
    return _keep(work, after, news)


@action(Right.HANDOVER_SIGN)
def sign(work: Work, handover_id: str) -> Handover:
    """The actor answers for it, on his own phone."""
    _hold(work)
    return _keep(work, *rules.sign(store.get(work, handover_id), work.actor.member, work.now))


@action(Right.POST_SERVE)
def sign_at_post(work: Work, handover_id: str, guard: str, *, proven: str) -> Handover | None:
    """A guard answers for it at the tablet, with his digits. None if they did not fit. `proven`: see `pin_fits`."""
    _hold(work)
    before = store.get(work, handover_id)
    if not tablets.pin_fits(work, guard, proven):
        return None
    after, news = rules.sign(before, guard, work.now)
    return _keep(work.acting_as(access.member_actor(work, guard, via=work.actor.account)), after, news)


@action(Right.HANDOVER_DISMISS)
def dismiss(work: Work, handover_id: str, *, reason: str) -> Handover:
    """The command room lets it be, and says why."""
    _hold(work)
    return _keep(work, *rules.dismiss(store.get(work, handover_id), reason, work.now))


@action(Right.HANDOVER_DO)
def raise_matter(work: Work, text: str) -> Matter:
    """Something stays open at the actor's post until somebody closes it."""
    matter, news = rules.raise_matter(_my_post(work), text, id_=work.new_id(), by=work.actor.account, now=work.now)
    work.announce(news)
    return store.add_matter(work, matter)


@action(Right.HANDOVER_DO)
def close_matter(work: Work, matter_id: str) -> Matter:
    """It is dealt with."""
    matter = store.get_matter(work, matter_id)
    if matter.post != _my_post(work).id:
        raise NotFound(noun="matter")
    matter, news = rules.close_matter(matter, by=work.actor.account, now=work.now)
    work.announce(news)
    set_timer(work, FORGET_MATTER, matter.id, work.now + KEPT)
    return store.save_matter(work, matter)


def _my_post(work: Work) -> Post:
    post = store.where(work)
    if post is None:
        raise WrongMoment("not_on_shift")
    return post


# ---- because a shift has changed, and by the clock ----


@action(Right.HANDOVER_READ)
def owe(work: Work, post_id: str, leaver: str, cause: str) -> None:
    """Somebody has left a post: who comes owes the handover with him, or whoever comes next."""
    _hold(work)
    post = houses.get_post(work, post_id)
    within = houses.get_house(work, post.house).handover_within_min
    owed, incoming = rules.taker(leaver, cause, [turn for turn in duty.on_duty(work) if turn.post == post.id], work.now)
    if not owed or not within:
        return
    before = store.find_open(work, post.id)
    if before is not None and before.outgoing != leaver:
        _keep(work, *rules.lapse(before, work.now))
        before = None
    if before is None:
        before, _ = rules.begin(post, leaver, id_=work.new_id(), now=work.now)
        store.add(work, before)
    _keep(work, *rules.owe(before, incoming, until=rules.due(work.now, within)))


@action(Right.HANDOVER_READ)
def take_over(work: Work, post_id: str, comer: str) -> None:
    """Somebody has come to a post that was left to nobody: it is handed over to him."""
    _hold(work)
    waiting = store.find_open(work, post_id)
    if (
        waiting is None
        or waiting.incoming is not None
        or waiting.outgoing == comer
        or (waiting.due is None and waiting.outgoing_signed is None)
    ):
        return
    within = houses.get_house(work, waiting.house).handover_within_min
    _keep(work, *rules.owe(waiting, comer, until=rules.due(work.now, within)))


@action(Right.HANDOVER_READ)
def warn(work: Work, handover_id: str) -> None:
    """Its time is over."""
    found = store.find(work, handover_id)
    told = rules.warn(found, work.now) if found else None
    if told:
        work.announce(told[1])
        store.save(work, told[0])


def _keep(work: Work, handover: Handover, news: HandoverEvent) -> Handover:
    work.announce(news)
    if handover.due is None:
        clear_timer(work, WARN, handover.id)
    elif handover.warned is None:
        set_timer(work, WARN, handover.id, handover.due)
    if handover.closed is not None:
        set_timer(work, FORGET, handover.id, handover.closed + KEPT)
    return store.save(work, handover)


def _hold(work: Work) -> None:
    """Two guards who press at the same moment are heard one after the other."""
    work.world.database.hold_station(work.connection, work.actor.station)
