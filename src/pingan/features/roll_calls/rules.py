"""Decisions about roll-calls."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from pingan.features.roll_calls.events import CalledAgain, GuardLeft, RollCallAnswered, RollCallEnded, RollCallFiled, RollCallOpened
from pingan.features.roll_calls.model import (
    LIFE,
    OPEN,
    REPLY_LIFE,
    TREND,
    WINDOW,
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
from pingan.kernel.days import CHINA, start_of
from pingan.kernel.errors import Invalid, TooMany, WrongMoment
from pingan.kernel.geo import Point, distance_m

NEAR_M = 150.0
"""Within so many metres of the post, beside what the phone says of its own accuracy, he is there."""
_DAYTIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]", re.ASCII)
_MOST_TIMES, _MOST_JITTER, _MOST_SURPRISES = 12, 120, 24
_NAME_LETTERS = 60
_BY_TAP = frozenset({Way.TABLET, Way.PHONE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """A post with somebody on duty, or a member on duty of a team. `at`: where, if that is known; `surprises`: today, so far."""

    name: str
    post: str
    member: str
    guards: tuple[str, ...]
    at: Point | None
    surprises: int = 0


def by_number(*names: str) -> list[str]:
    """The order in which posts are called over the radio: post 2 before post 10."""
    return [re.sub(r"[0-9]+", lambda digits: digits.group().zfill(6), name) for name in names]


def chosen(scope: Scope, posts: Collection[str]) -> tuple[str, ...]:
    """The posts of a free choice, each once; none for every other scope.

    Raises:
        Invalid: `no_posts_chosen`: a choice without any, or posts beside a house, a team or all.
    """
    if (scope is Scope.CHOSEN) != bool(posts):
        raise Invalid("no_posts_chosen")
    return tuple(sorted(set(posts)))


def named(posts: Sequence[str]) -> str:
    """What a free choice is called: the names of its posts as far as there is room, and how many more."""
    for count in range(len(posts), 0, -1):
        more = f" +{len(posts) - count}" if count < len(posts) else ""
        if len(name := "、".join(posts[:count]) + more) <= _NAME_LETTERS:
            return name
    return f"{posts[0][: _NAME_LETTERS - 6]}… +{len(posts) - 1}" if posts else ""


def begin(
    roll_call: RollCall, called: Sequence[Called], ids: Sequence[str], most_surprises: int
) -> tuple[RollCall, list[Reply], RollCallOpened]:
    """The roll-call with a reply to come from each; posts called by surprise often enough today are spared.

    Raises:
        WrongMoment: `nobody_on_duty`.
        TooMany: `surprised_enough`: all of them were called often enough today.
    """
    if not called:
        raise WrongMoment("nobody_on_duty")
    surprise = roll_call.occasion is Occasion.SURPRISE
    chosen = [one for one in called if not surprise or one.surprises < most_surprises]
    if not chosen:
        raise TooMany("surprised_enough", most=most_surprises)
    spared = tuple(one.name for one in called if one not in chosen)
    replies = [
        Reply(
            id=id_, station=roll_call.station, roll_call=roll_call.id, number=at + 1, name=one.name, post=one.post, member=one.member,
            guards=one.guards, neighbour=_neighbour(chosen, at), called=roll_call.begun, surprise=surprise,
        )
        for at, (one, id_) in enumerate(zip(chosen, ids, strict=False))
    ]  # fmt: skip
    news = RollCallOpened(occasion=roll_call.occasion, called=len(replies), **_about(roll_call, replies))
    return replace(roll_call, spared=spared), replies, news


def _neighbour(called: Sequence[Called], at: int) -> int:
    here = called[at].at
    others = [(distance_m(here, one.at), number) for number, one in enumerate(called, 1) if number != at + 1 and here and one.at]
    return min(others, default=(0.0, 0))[1]


def answer(
    roll_call: RollCall, reply: Reply, *, way: Way, place: PlaceCheck, words: str = "", by: str = "", now: datetime
) -> tuple[Reply, RollCallAnswered]:
    """It has answered; after the end of the roll-call, late.

    Raises:
        WrongMoment: it has answered already, or the roll-call was cancelled.
    """
    if roll_call.status is RollCallStatus.CANCELLED or roll_call.filed:
        raise WrongMoment(status=roll_call.status.value, verb="answer")
    status = REPLY_LIFE.after(reply.status, "answer")
    after = replace(reply, status=status, answered=now, way=way, place=place, words=words.strip(), by=by)
    return after, RollCallAnswered(number=reply.number, status=status, way=way, place=place, **_about(roll_call, [reply]))


def entered(way: Way) -> Way:
    """A way in which somebody else may answer for a post.

    Raises:
        Invalid: `way_by_tap`: a tap is made by those who are called.
    """
    if way in _BY_TAP:
        raise Invalid("way_by_tap")
    return way


def place_of(post: Point | None, here: Point | None, accuracy_m: float | None) -> PlaceCheck:
    """Whether somebody is where he should be; unknown where nothing tells."""
    if post is None or here is None:
        return PlaceCheck.UNKNOWN
    return PlaceCheck.AT_POST if distance_m(post, here) <= NEAR_M + (accuracy_m or 0.0) else PlaceCheck.ELSEWHERE


def call_again(roll_call: RollCall, replies: Iterable[Reply], now: datetime) -> tuple[RollCall, list[Reply], CalledAgain]:
    """The first minute is over: the silent are called a second time."""
    silent = [replace(one, status=REPLY_LIFE.after(one.status, "call_again")) for one in replies if one.status in OPEN]
    after = replace(roll_call, status=LIFE.after(roll_call.status, "call_again"), due=now + WINDOW)
    return after, silent, CalledAgain(**_about(roll_call, silent))


def end(roll_call: RollCall, replies: Sequence[Reply]) -> tuple[RollCall, list[Reply], RollCallEnded]:
    """The time is up, or all have answered: whoever is silent is missing."""
    silent = [replace(one, status=REPLY_LIFE.after(one.status, "miss")) for one in replies if one.status in OPEN]
    after = replace(roll_call, status=LIFE.after(roll_call.status, "end"))
    news = RollCallEnded(status=after.status, missing=tuple(one.number for one in silent), **_about(roll_call, silent))
    return after, silent, news


def cancel(roll_call: RollCall, replies: Sequence[Reply]) -> tuple[RollCall, list[Reply], RollCallEnded]:
    """Something else matters more now; nobody is missing.

    Raises:
        WrongMoment: it is over.
    """
    after = replace(roll_call, status=LIFE.after(roll_call.status, "cancel"))
    silent = [replace(one, status=REPLY_LIFE.after(one.status, "let_go")) for one in replies if one.status in OPEN]
    return after, silent, RollCallEnded(status=after.status, **_about(roll_call, silent))


def leave(roll_call: RollCall, reply: Reply, member: str) -> tuple[Reply, GuardLeft]:
    """One of its people went off duty and is asked no more; with the last of them the post is not waited for."""
    left = tuple(guard for guard in reply.guards if guard != member)
    status = REPLY_LIFE.after(reply.status, "let_go") if not left and reply.status in OPEN else reply.status
    news = GuardLeft(number=reply.number, status=status, **_about(roll_call, [reply]))
    return replace(reply, guards=left, status=status), news


def is_answered(replies: Iterable[Reply]) -> bool:
    """Nobody has to be waited for."""
    return not any(one.status in OPEN for one in replies)


def file(roll_call: RollCall, replies: Sequence[Reply]) -> tuple[RollCall, list[Reply], RollCallFiled]:
    """What is kept: how each post answered. Whom a team's roll-call reached is not, nor who said what for whom."""
    kept = [replace(one, filed=True, guards=(), words="", by="", member="", name="" if one.member else one.name) for one in replies]
    return replace(roll_call, filed=True), kept, RollCallFiled(**_about(roll_call, replies))


def _about(roll_call: RollCall, replies: Iterable[Reply]) -> dict[str, Any]:
    replies = list(replies)
    people = {member for one in replies for member in (*one.guards, one.member) if member}
    return {
        "station": roll_call.station, "roll_call": roll_call.id, "replies": tuple(one.id for one in replies),
        "posts": tuple(sorted({one.post for one in replies if one.post})), "people": tuple(sorted(people)),
    }  # fmt: skip


# ---- the plan --------------------------------------------------------------------------------------------------------
def planned(plan: RollCallPlan, calls: Iterable[PlannedCall], jitter_min: int, surprises_a_day: int) -> RollCallPlan:
    """The plan with what the chief wants; the same call at the same time once.

    Raises:
        Invalid: `no_such_time`, `too_many_times` with `most`, or `out_of_range`.
    """
    wanted = {(call.time, call.scope, call.place, call.posts): call for call in calls}
    if not all(_DAYTIME.fullmatch(call.time) for call in wanted.values()):
        raise Invalid("no_such_time")
    if len(wanted) > _MOST_TIMES:
        raise Invalid("too_many_times", most=_MOST_TIMES)
    if not 0 <= jitter_min <= _MOST_JITTER or not 0 <= surprises_a_day <= _MOST_SURPRISES:
        raise Invalid("out_of_range")
    return replace(plan, calls=tuple(wanted[key] for key in sorted(wanted)), jitter_min=jitter_min, surprises_a_day=surprises_a_day)


def next_due(plan: RollCallPlan, call: PlannedCall, now: datetime, die: int) -> datetime:
    """When a planned roll-call begins next: at its time, up to `jitter_min` later by the fall of a `die`."""
    day = start_of(now.astimezone(CHINA).date()) + timedelta(hours=int(call.time[:2]), minutes=int(call.time[3:]))
    moment = day if day > now else day + timedelta(days=1)
    return moment + timedelta(seconds=die % (plan.jitter_min * 60 + 1))


# ---- the trend -------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """How a post answered its last roll-calls. Counted for posts and never for people."""

    called: int
    in_time: int
    second_call: int
    missing: int
    late: int
    last: tuple[ReplyStatus, ...]


def trends(newest_first: Iterable[Reply]) -> Mapping[str, Trend]:
    """Post → how it answered the last `TREND` roll-calls, the latest first; those it was let go from do not count."""
    by_post = dict[str, list[ReplyStatus]]()
    for reply in newest_first:
        if reply.post and reply.status not in OPEN | {ReplyStatus.LET_GO}:
            by_post.setdefault(reply.post, []).append(reply.status)
    return {post: _trend(statuses[:TREND]) for post, statuses in by_post.items()}


def _trend(statuses: Sequence[ReplyStatus]) -> Trend:
    return Trend(
        called=len(statuses),
        in_time=statuses.count(ReplyStatus.ANSWERED),
        second_call=statuses.count(ReplyStatus.ANSWERED_AGAIN),
        missing=statuses.count(ReplyStatus.MISSING),
        late=statuses.count(ReplyStatus.LATE),
        last=tuple(statuses),
    )
