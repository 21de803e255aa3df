"""Who may go on duty, and how well a house is manned."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from pingan.features.duty.events import WentOffDuty, WentOnDuty
from pingan.features.duty.model import LIFE, DutyStatus, MonthOfDuty, PastTurn, Turn
from pingan.features.houses.model import Post
from pingan.features.members.model import MAY_SERVE, Force, Member
from pingan.kernel.days import start_of, today
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.geo import Mode

EMERGENCY_UNIT = 2
"""最小应急单元: so many people at one place can deal with something until help comes."""


class Manning(StrEnum):
    """A house is open with an emergency unit at its posts, thin with fewer, closed with nobody."""

    OPEN = "open"
    THIN = "thin"
    CLOSED = "closed"


def manning(guards: int) -> Manning:
    """How well a house is manned with so many guards at its posts."""
    if guards >= EMERGENCY_UNIT:
        return Manning.OPEN
    return Manning.THIN if guards else Manning.CLOSED


def status(turn: Turn | None) -> DutyStatus:
    """On duty while there is a turn."""
    return DutyStatus.ON if turn else DutyStatus.OFF


def next_verbs(member: Member, turn: Turn | None) -> tuple[str, ...]:
    """The buttons of the duty switch: nobody goes on who may not serve, everybody may go off."""
    return tuple(verb for verb in LIFE.next(status(turn)) if turn or member.status in MAY_SERVE)


def go_on(member: Member, turn: Turn | None, *, post: Post | None, mode: Mode | None, now: datetime) -> tuple[Turn, WentOnDuty]:
    """Begin a turn.

    `turn`: the one he is in, None off duty. `post`: where a guard will stand. `mode`: how he moves today, None for as usual.

    Raises:
        WrongMoment: on duty already, `not_serving`, or `no_consent` to location with no post to stand at and no home cell.
        Invalid: `post_for_guards`.
    """
    LIFE.after(status(turn), "go_on_duty")
    if member.status not in MAY_SERVE:
        raise WrongMoment("not_serving", status=member.status.value)
    if post is not None and member.force is not Force.GUARD:
        raise Invalid("post_for_guards")
    located = member.location_consent is not None
    if not has_place(member, post=post, located=located):
        raise WrongMoment("no_consent")
    place, house = (post.id, post.house) if post else (None, None)
    begun = Turn(id=member.id, station=member.station, since=now, mode=mode or member.mode, post=place, located=located)
    return begun, WentOnDuty(station=begun.station, member=begun.id, post=place, house=house, mode=begun.mode)


def has_place(member: Member, *, post: object | None, located: bool) -> bool:
    """Whether anything says where he is while on duty: his phone, his post, or the cell he lives in."""
    return located or post is not None or member.home is not None


def go_off(turn: Turn | None, *, house: str | None, cause: str) -> WentOffDuty:
    """End a turn; going off is always possible, even on the way to somebody. `house`: of the turn's post.

    Raises:
        WrongMoment: off duty already.
    """
    LIFE.after(status(turn), "go_off_duty")
    assert turn is not None  # the lifecycle has refused it
    return WentOffDuty(station=turn.station, member=turn.id, post=turn.post, house=house, cause=cause)


def over(turn: Turn, id_: str, now: datetime) -> PastTurn:
    """What is kept of a turn for the member himself."""
    return PastTurn(id=id_, station=turn.station, member=turn.id, since=turn.since, until=max(now, turn.since), post=turn.post)


def first_of_last_month(now: datetime) -> date:
    """From when on a member is shown his hours."""
    return (today(now).replace(day=1) - timedelta(days=1)).replace(day=1)


def months(turns: Sequence[PastTurn], now: datetime) -> tuple[MonthOfDuty, MonthOfDuty]:
    """This month and the last one, of turns in the order they are to be shown in."""
    this, last = today(now).replace(day=1), first_of_last_month(now)
    return _month(turns, this, (this + timedelta(days=31)).replace(day=1)), _month(turns, last, this)


def _month(turns: Sequence[PastTurn], first: date, following: date) -> MonthOfDuty:
    begin, end = start_of(first), start_of(following)
    within = (min(turn.until, end) - max(turn.since, begin) for turn in turns)
    seconds = sum(max(0, int(each.total_seconds())) for each in within)
    return MonthOfDuty(first=first, seconds=seconds, turns=tuple(turn for turn in turns if begin <= turn.since < end))


def on_duty_then(now: Mapping[str, str | None], since: Sequence[WentOnDuty | WentOffDuty]) -> dict[str, str | None]:
    """Who was on duty, by post, before everything in `since` (newest first) happened; `now`: who is on after it."""
    then = dict(now)
    for event in since:
        if isinstance(event, WentOnDuty):
            then.pop(event.member, None)
        else:
            then[event.member] = event.post
    return then


def guards_by_post(turns: Collection[Turn]) -> dict[str, tuple[str, ...]]:
    """Who stands where: member ids by post."""
    found: dict[str, tuple[str, ...]] = {}
    for turn in turns:
        if turn.post:
            found[turn.post] = (*found.get(turn.post, ()), turn.id)
    return found
