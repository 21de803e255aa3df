"""Calling, answering, entering for somebody, cancelling, planning."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta

from pingan.features.duty import public as duty
from pingan.features.houses import public as houses
from pingan.features.members import public as members
from pingan.features.positions import public as positions
from pingan.features.positions.model import Freshness
from pingan.features.roll_calls import rules, store
from pingan.features.roll_calls.events import RollCallPlanChanged
from pingan.features.roll_calls.model import (
    AGAIN,
    LATE_FOR,
    LIFE,
    WINDOW,
    Occasion,
    PlaceCheck,
    PlannedCall,
    Reply,
    RollCall,
    RollCallPlan,
    Scope,
    Way,
)  # fmt: skip
from pingan.features.roll_calls.rules import Called
from pingan.features.teams import public as teams
from pingan.kernel.days import start_of, today
from pingan.kernel.errors import NotFound, WrongMoment
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work

STEP, FILE, PLANNED = "roll_calls.step", "roll_calls.file", "roll_calls.planned"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Whom:
    """What is called, who or which posts are on duty there, and the names of the posts without anybody."""

    name: str
    called: list[Called]
    unmanned: list[str]


@action(Right.ROLL_CALL_COMMAND)
def begin(work: Work, scope: Scope, place: str = "", posts: Collection[str] = ()) -> RollCall:
    """Call everybody who is on duty there, by surprise. One roll-call at a time.

    Raises:
        NotFound: no such house, team or post.
        Invalid: `no_posts_chosen`.
        WrongMoment: `roll_call_running`, or `nobody_on_duty`.
        TooMany: `surprised_enough`.
    """
    store.hold(work)
    if store.find_running(work) is not None:
        raise WrongMoment("roll_call_running")
    return _begin(work, scope, place, _whom(work, scope, place, rules.chosen(scope, posts)), Occasion.SURPRISE)


def _begin(work: Work, scope: Scope, place: str, whom: _Whom, occasion: Occasion) -> RollCall:
    roll_call = RollCall(
        id=work.new_id(), station=work.actor.station, scope=scope, place=place, name=whom.name, occasion=occasion, begun=work.now,
        due=work.now + WINDOW, unmanned=tuple(whom.unmanned),
    )  # fmt: skip
    ids = [work.new_id() for _ in whom.called]
    roll_call, replies, news = rules.begin(roll_call, whom.called, ids, _plan(work).surprises_a_day)
    store.add(work, roll_call)
    store.add_replies(work, replies)
    set_timer(work, STEP, roll_call.id, roll_call.due)
    work.announce(news)
    return roll_call


@action(Right.ROLL_CALL_ANSWER)
def answer(work: Work, reply_id: str, *, here: Point | None = None, accuracy_m: float | None = None) -> str:
    """One tap, at the post's tablet or on the phone of somebody on duty there. `here`: where the phone says it is, if it says so.

    The id of the reply: an answer that is remembered longer than half an hour says nothing of it.

    Raises:
        WrongMoment: it was answered already, or the roll-call is over for good.
    """
    store.hold(work)
    reply = store.get_reply(work, reply_id)
    if work.actor.post:
        return _answer(work, reply, Way.TABLET, PlaceCheck.AT_POST)
    post = houses.get_post(work.as_engine(), reply.post).at if reply.post else None
    if here is None:
        here, accuracy_m = _seen(work)
    return _answer(work, reply, Way.PHONE, rules.place_of(post, here, accuracy_m))


@action(Right.ROLL_CALL_COMMAND)
def enter(work: Work, roll_call_id: str, reply_id: str, *, way: Way, words: str = "") -> str:
    """The desk types what it heard by radio or telephone. The id of the reply.

    Raises:
        NotFound: it is of another roll-call.
        Invalid: `way_by_tap`.
        WrongMoment: it was answered already, or the roll-call is over for good.
    """
    store.hold(work)
    reply = store.get_reply(work, reply_id)
    if reply.roll_call != store.get(work, roll_call_id).id:
        raise NotFound(noun="roll_call_reply")
    return _answer(work, reply, rules.entered(way), PlaceCheck.UNKNOWN, words=words, by=work.actor.account)


@action(Right.ROLL_CALL_COMMAND)
def cancel(work: Work, roll_call_id: str) -> RollCall:
    """Something else matters more now."""
    store.hold(work)
    roll_call = store.get(work, roll_call_id)
    after, silent, news = rules.cancel(roll_call, store.list_replies(work, [roll_call.id]))
    store.save_replies(work, silent)
    work.announce(news)
    return _over(work, after)


@action(Right.ROLL_CALL_PLAN)
def plan(work: Work, calls: Collection[PlannedCall], *, jitter_min: int, surprises_a_day: int, version: int) -> RollCallPlan:
    """Who is called at what time without anybody pressing. `version`: the one that was on the screen.

    Raises:
        NotFound: no such house, team or post.
        Invalid: `no_posts_chosen`.
    """
    store.hold(work)
    before = store.find_plan(work)
    chosen = [replace(call, id=work.new_id(), posts=rules.chosen(call.scope, call.posts)) for call in calls]
    for call in chosen:
        _whom(work, call.scope, call.place, call.posts)
    wanted = rules.planned(replace(_plan(work), version=version), chosen, jitter_min, surprises_a_day)
    wanted = store.save_plan(work, wanted) if before else store.add_plan(work, replace(wanted, version=0))
    for call in before.calls if before else ():
        clear_timer(work, PLANNED, call.id)
    for call in wanted.calls:
        _set_next(work, wanted, call)
    work.announce(RollCallPlanChanged(station=work.actor.station, calls=len(wanted.calls)))
    return wanted


# ---- by the clock and by what others announce ------------------------------------------------------------------------
@action(Right.ROLL_CALL_COMMAND)
def step(work: Work, roll_call_id: str) -> None:
    """A minute is over: the second call, or the end."""
    store.hold(work)
    roll_call = store.get(work, roll_call_id)
    replies = store.list_replies(work, [roll_call.id])
    if "call_again" in LIFE.next(roll_call.status):
        after, silent, news = rules.call_again(roll_call, replies, work.now)
        store.save_replies(work, silent)
        set_timer(work, STEP, roll_call.id, after.due)
        work.announce(news)
        store.save(work, after)
    elif "end" in LIFE.next(roll_call.status):
        _end(work, roll_call)


@action(Right.ROLL_CALL_COMMAND)
def file(work: Work, roll_call_id: str) -> None:
    """Half an hour later: off the screens, and what was personal is forgotten."""
    roll_call = store.get(work, roll_call_id)
    after, replies, news = rules.file(roll_call, store.list_replies(work, [roll_call.id]))
    store.save_replies(work, replies)
    store.save(work, after)
    work.announce(news)


@action(Right.ROLL_CALL_COMMAND)
def leave(work: Work, member: str) -> None:
    """Somebody went off duty; where nobody is left, nobody is waited for."""
    for reply in store.list_asks(work):
        if member in reply.guards:
            roll_call = store.get(work, reply.roll_call)
            after, news = rules.leave(roll_call, reply, member)
            store.save_reply(work, after)
            work.announce(news)
            _end_if_answered(work, roll_call)


@action(Right.ROLL_CALL_COMMAND)
def begin_planned(work: Work, call_id: str) -> None:
    """Its time has come; nothing happens where nobody is on duty, and where another roll-call runs it waits for that one's end."""
    store.hold(work)
    wanted = _plan(work)
    call = next((one for one in wanted.calls if one.id == call_id), None)
    if call is None:
        return
    if store.find_running(work) is not None:
        set_timer(work, PLANNED, call.id, work.now + AGAIN)
        return
    _set_next(work, wanted, call)
    with suppress(NotFound):  # a house or a team that is no more; of chosen posts those that stand are called
        standing = houses.list_posts(work.as_engine())
        whom = _whom(work, call.scope, call.place, tuple(post for post in call.posts if post in standing))
        if whom.called:
            _begin(work, call.scope, call.place, whom, Occasion.PLANNED)


def _set_next(work: Work, wanted: RollCallPlan, call: PlannedCall) -> None:
    set_timer(work, PLANNED, call.id, rules.next_due(wanted, call, work.now, int(work.world.ids.digits(6))))


def _answer(work: Work, reply: Reply, way: Way, place: PlaceCheck, *, words: str = "", by: str = "") -> str:
    there = work.as_engine()
    roll_call = store.get(there, reply.roll_call)
    after, news = rules.answer(roll_call, reply, way=way, place=place, words=words, by=by, now=work.now)
    after = store.save_reply(work, after)
    work.announce(news)
    _end_if_answered(there, roll_call)
    return after.id


def _end_if_answered(work: Work, roll_call: RollCall) -> None:
    if "end" in LIFE.next(roll_call.status) and rules.is_answered(store.list_replies(work, [roll_call.id])):
        _end(work, roll_call)


def _end(work: Work, roll_call: RollCall) -> None:
    after, silent, news = rules.end(roll_call, store.list_replies(work, [roll_call.id]))
    store.save_replies(work, silent)
    work.announce(news)
    _over(work, after)


def _over(work: Work, roll_call: RollCall) -> RollCall:
    clear_timer(work, STEP, roll_call.id)
    set_timer(work, FILE, roll_call.id, work.now + LATE_FOR)
    return store.save(work, roll_call)


def _plan(work: Work) -> RollCallPlan:
    return store.find_plan(work) or RollCallPlan(id=work.actor.station, station=work.actor.station)


def _whom(work: Work, scope: Scope, place: str, chosen: Collection[str]) -> _Whom:
    return _team(work, place) if scope is Scope.TEAM else _posts(work, scope, place, chosen)


def _posts(work: Work, scope: Scope, place: str, chosen: Collection[str]) -> _Whom:
    there = work.as_engine()
    named = {house.id: house.name for house in houses.list_houses(there)}
    if scope is Scope.HOUSE and place not in named:
        raise NotFound(noun="house")
    manned = dict[str, tuple[str, ...]]()
    for turn in duty.on_duty(there):
        if turn.post:
            manned[turn.post] = (*manned.get(turn.post, ()), turn.id)
    surprised = [reply.post for reply in store.list_since(there, start_of(today(work.now)), surprise=True)]
    standing = houses.list_posts(there)
    if not standing.keys() >= set(chosen):
        raise NotFound(noun="post")
    posts = sorted(standing.values(), key=lambda post: rules.by_number(named[post.house], post.name))
    called, unmanned = list[Called](), list[str]()
    for post in posts:
        name = f"{named[post.house]} · {post.name}"
        if (scope is Scope.HOUSE and post.house != place) or (scope is Scope.CHOSEN and post.id not in chosen):
            continue
        if post.id in manned:
            called.append(
                Called(name=name, post=post.id, member="", guards=manned[post.id], at=post.at, surprises=surprised.count(post.id))
            )
        else:
            unmanned.append(name)
    name = rules.named([post.name for post in posts if post.id in chosen]) if scope is Scope.CHOSEN else named.get(place, "")
    return _Whom(name=name, called=called, unmanned=unmanned)


def _team(work: Work, place: str) -> _Whom:
    """Nobody off duty is asked for, nor named."""
    there = work.as_engine()
    team = teams.get(there, place)
    turns = {turn.id: turn for turn in duty.on_duty(there, teams.members_of(there, place))}
    people, posts = members.by_id(there, list(turns)), houses.list_posts(there)
    called = [
        Called(
            name=people[id_].name, post=turn.post or "", member=id_, guards=(id_,),
            at=posts[turn.post].at if turn.post in posts else None,
        )
        for id_, turn in turns.items()
        if id_ in people
    ]  # fmt: skip
    return _Whom(name=team.name, called=sorted(called, key=lambda one: (one.name, one.member)), unmanned=[])


def _seen(work: Work) -> tuple[Point | None, float | None]:
    """Where the actor's phone was lately, if that is fresh."""
    fix = work.world.presence.find(work.actor.station, work.actor.member)
    if fix is None or positions.freshness((work.now - fix.seen) / timedelta(seconds=1)) is not Freshness.FRESH:
        return None, None
    return fix.at, fix.accuracy_m
