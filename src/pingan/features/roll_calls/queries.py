"""What screens ask about roll-calls, and their boards."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from pingan.features.houses import public as houses
from pingan.features.roll_calls import rules, store
from pingan.features.roll_calls.model import (
    BY_HAND,
    LIFE,
    REPLY_LIFE,
    Occasion,
    PlaceCheck,
    PlannedCall,
    Reply,
    ReplyStatus,
    RollCall,
    RollCallPlan,
    RollCallStatus,
    Scope,
    Way,
)  # fmt: skip
from pingan.features.teams import public as teams
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.work import Work

_LATEST = 50
_LOOK_BACK, _WEEK = timedelta(days=400), timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyRow:
    """One that is called. `guards`: ids of those on duty there. `neighbour`: the number of the nearest other one, 0 for none."""

    id: str
    number: int
    name: str
    post: str
    guards: tuple[str, ...]
    neighbour: int
    status: ReplyStatus
    answered: datetime | None
    way: Way | None
    place: PlaceCheck | None
    words: str
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCallRow:
    """A roll-call on the console. `name`: of the house, team or chosen posts, empty for all posts. `due`: when the present minute ends."""

    id: str
    scope: Scope
    name: str
    occasion: Occasion
    begun: datetime
    due: datetime
    status: RollCallStatus
    unmanned: tuple[str, ...]
    spared: tuple[str, ...]
    replies: tuple[ReplyRow, ...]
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCallAsk:
    """A roll-call on the screen of whoever is called: the post's tablet, or the phone of somebody on duty there."""

    id: str
    name: str
    called: datetime
    status: ReplyStatus
    answered: datetime | None
    place: PlaceCheck | None
    next: tuple[str, ...]


def _call_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, RollCallRow]:
    calls = store.list_unfiled(work, ids)
    replies = store.list_replies(work, [call.id for call in calls])
    return {call.id: _call(work, call, [one for one in replies if one.roll_call == call.id]) for call in calls}


def _call(work: Work, call: RollCall, replies: Collection[Reply]) -> RollCallRow:
    commands = work.actor.may(Right.ROLL_CALL_COMMAND)
    return RollCallRow(
        id=call.id, scope=call.scope, name=call.name, occasion=call.occasion, begun=call.begun, due=call.due, status=call.status,
        unmanned=call.unmanned, spared=call.spared, replies=tuple(_reply(call, one, commands=commands) for one in replies),
        next=tuple(verb for verb in LIFE.next(call.status) if verb in BY_HAND and commands),
    )  # fmt: skip


def _reply(call: RollCall, reply: Reply, *, commands: bool) -> ReplyRow:
    return ReplyRow(
        id=reply.id, number=reply.number, name=reply.name, post=reply.post, guards=reply.guards, neighbour=reply.neighbour,
        status=reply.status, answered=reply.answered, way=reply.way, place=reply.place, words=reply.words,
        next=("answer",) if commands and call.status is not RollCallStatus.CANCELLED and "answer" in REPLY_LIFE.next(reply.status) else (),
    )  # fmt: skip


def _ask_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, RollCallAsk]:
    return {reply.id: _ask(reply) for reply in store.list_asks(work, ids)}


def answered(work: Work, reply_id: str) -> RollCallAsk:
    """A reply as whoever has just given it sees it."""
    return _ask(store.get_reply(work, reply_id))


def _ask(reply: Reply) -> RollCallAsk:
    verbs = tuple(verb for verb in REPLY_LIFE.next(reply.status) if verb == "answer")
    return RollCallAsk(
        id=reply.id, name=reply.name, called=reply.called, status=reply.status, answered=reply.answered, place=reply.place, next=verbs
    )


BOARDS = (Board("roll_calls", Right.ROLL_CALL_READ, _call_rows), Board("roll_call_asks", Right.ROLL_CALL_ANSWER, _ask_rows))


def row(work: Work, call: RollCall) -> RollCallRow:
    """A roll-call as the console sees it."""
    return _call(work, call, store.list_replies(work, [call.id]))


def entered(work: Work, reply_id: str) -> RollCallRow:
    """The whole roll-call after an answer was entered."""
    return row(work, store.get(work, store.get_reply(work, reply_id).roll_call))


# ---- looking back ----------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class PastRollCall:
    """A roll-call of the past in figures."""

    id: str
    scope: Scope
    name: str
    occasion: Occasion
    begun: datetime
    status: RollCallStatus
    called: int
    in_time: int
    second_call: int
    missing: int
    unmanned: int


@query(Right.ROLL_CALL_READ)
def list_past(work: Work) -> list[PastRollCall]:
    """The latest roll-calls, the last first."""
    calls = store.list_latest(work, _LATEST)
    replies = store.list_replies(work, [call.id for call in calls])
    return [_past(call, [one.status for one in replies if one.roll_call == call.id]) for call in calls]


def _past(call: RollCall, statuses: list[ReplyStatus]) -> PastRollCall:
    return PastRollCall(
        id=call.id, scope=call.scope, name=call.name, occasion=call.occasion, begun=call.begun, status=call.status, called=len(statuses),
        in_time=statuses.count(ReplyStatus.ANSWERED), second_call=statuses.count(ReplyStatus.ANSWERED_AGAIN),
        missing=statuses.count(ReplyStatus.MISSING) + statuses.count(ReplyStatus.LATE), unmanned=len(call.unmanned),
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PostTrend:
    """A post's last thirty roll-calls. `week`: how often it was called in the last seven days, which is its burden."""

    id: str
    name: str
    called: int
    in_time: int
    second_call: int
    missing: int
    late: int
    last: tuple[ReplyStatus, ...]
    week: int


@query(Right.ROLL_CALL_READ)
def trend(work: Work) -> list[PostTrend]:
    """How each post answers; posts, never people."""
    there = work.as_engine()
    named = {house.id: house.name for house in houses.list_houses(there)}
    replies = store.list_since(work, work.now - _LOOK_BACK)
    found, week = rules.trends(replies), [one.post for one in replies if one.called >= work.now - _WEEK]
    nothing = rules.Trend(called=0, in_time=0, second_call=0, missing=0, late=0, last=())
    posts = sorted(houses.list_posts(there).values(), key=lambda post: rules.by_number(named[post.house], post.name))
    return [_trend(post.id, f"{named[post.house]} · {post.name}", found.get(post.id, nothing), week.count(post.id)) for post in posts]


def _trend(post: str, name: str, trend: rules.Trend, week: int) -> PostTrend:
    return PostTrend(
        id=post, name=name, called=trend.called, in_time=trend.in_time, second_call=trend.second_call, missing=trend.missing,
        late=trend.late, last=trend.last, week=week,
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedCallView:
    """`name`: of the house, team or chosen posts, empty for all posts, and for what is no more. `posts`: chosen ones that stand."""

    time: str
    scope: Scope
    place: str
    posts: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCallPlanView:
    calls: tuple[PlannedCallView, ...]
    jitter_min: int
    surprises_a_day: int
    version: int
    may_change: bool


@query(Right.ROLL_CALL_READ)
def plan(work: Work) -> RollCallPlanView:
    """When the station calls its posts."""
    return plan_view(work, store.find_plan(work) or RollCallPlan(id=work.actor.station, station=work.actor.station))


def plan_view(work: Work, plan: RollCallPlan) -> RollCallPlanView:
    """The plan as a screen shows it."""
    there = work.as_engine()
    names = {house.id: house.name for house in houses.list_houses(there)} | {team.id: team.name for team in teams.list_teams(there)}
    standing = houses.list_posts(there)
    calls = (_planned(one, names, {post: standing[post].name for post in one.posts if post in standing}) for one in plan.calls)
    return RollCallPlanView(
        calls=tuple(calls), jitter_min=plan.jitter_min, surprises_a_day=plan.surprises_a_day, version=plan.version,
        may_change=work.actor.may(Right.ROLL_CALL_PLAN),
    )  # fmt: skip


def _planned(call: PlannedCall, names: Mapping[str, str], posts: Mapping[str, str]) -> PlannedCallView:
    chosen = rules.named(sorted(posts.values(), key=rules.by_number))
    name = chosen if call.scope is Scope.CHOSEN else names.get(call.place, "")
    return PlannedCallView(time=call.time, scope=call.scope, place=call.place, posts=tuple(posts), name=name)
