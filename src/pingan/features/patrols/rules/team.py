"""Orders and who walks them: how one begins, rests for a call and ends, and who may join whom."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pingan.features.patrols.events import PartnerCalledAway, PartnerJoined, PartnerLeft, PartnerReturned, PatrolMoved
from pingan.features.patrols.model import BEGINS_EARLY, BY_ROOM, BY_TEAM, LIFE, MOST_PARTNERS, OPEN, Joined, Partner, Patrol, PatrolStatus
from pingan.kernel.errors import Invalid, WrongMoment

SHORTEST, LONGEST = timedelta(minutes=20), timedelta(hours=14)
FARTHEST = timedelta(days=35)
"""So long before a shift an order may be written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """Who wants to join a team: whether he is on duty, and whether he walks with another one."""

    member: str
    on_duty: bool
    elsewhere: bool


def check_order(starts: datetime, ends: datetime, *, least: int, most: int, named: Collection[str], now: datetime) -> None:
    """Refuse an order nobody could walk.

    Raises:
        Invalid: `shift_odd`, `shift_past`, `shift_far`, `team_odd`, `named_twice`, `too_many_named`.
    """
    if not SHORTEST <= ends - starts <= LONGEST:
        raise Invalid("shift_odd", least_min=20, most_h=14)
    if ends <= now:
        raise Invalid("shift_past")
    if starts - now > FARTHEST:
        raise Invalid("shift_far", most_days=FARTHEST.days)
    if not 1 <= least <= most <= MOST_PARTNERS:
        raise Invalid("team_odd", most=MOST_PARTNERS)
    if len(set(named)) != len(named):
        raise Invalid("named_twice")
    if len(named) > most:
        raise Invalid("too_many_named", most=most)


def join(
    patrol: Patrol, team: Sequence[Partner], asking: Asking, *, how: Joined, id_: str, peers: tuple[str, ...]
) -> tuple[Patrol, Partner, PartnerJoined]:
    """Somebody is in the team from now on; the first of it leads. `peers`: the members of the team so far.

    Raises:
        WrongMoment: `patrol_over`, `not_on_duty`, `in_another_patrol`, `patrol_full`, `not_claimable`.
    """
    _check_open(patrol)
    if how is Joined.CLAIMED and not patrol.claimable:
        raise WrongMoment("not_claimable")
    if how is not Joined.NAMED and not asking.on_duty:
        raise WrongMoment("not_on_duty")
    if how is not Joined.NAMED and asking.elsewhere:
        raise WrongMoment("in_another_patrol")
    if len(team) >= patrol.most:
        raise WrongMoment("patrol_full", most=patrol.most)
    partner = Partner(id=id_, station=patrol.station, patrol=patrol.id, member=asking.member, how=how)
    news = PartnerJoined(station=patrol.station, patrol=patrol.id, team=(*peers, asking.member), member=asking.member, how=how)
    return replace(patrol, leader=patrol.leader or asking.member), partner, news


def leave(patrol: Patrol, team: Sequence[Partner], member: str) -> tuple[Patrol, PartnerLeft]:
    """Somebody is in the team no more; the next one leads if he did."""
    rest = [partner.member for partner in team if partner.member != member]
    leader = patrol.leader if patrol.leader != member else next(iter(rest), "")
    news = PartnerLeft(station=patrol.station, patrol=patrol.id, team=(*rest, member), member=member)
    return replace(patrol, leader=leader), news


def check_may_leave(patrol: Patrol) -> None:
    """Giving an order back is possible until it has begun; afterwards one finishes it.

    Raises:
        WrongMoment: it has begun, or is over.
    """
    if patrol.status is not PatrolStatus.PLANNED:
        raise WrongMoment("patrol_begun" if patrol.status in OPEN else "patrol_over")


def begin(patrol: Patrol, on_duty: int, now: datetime) -> None:
    """Whether a team may set out now.

    Raises:
        WrongMoment: `too_soon`, or `team_too_small`.
    """
    if now < patrol.starts - BEGINS_EARLY:
        raise WrongMoment("too_soon", minutes=int(BEGINS_EARLY.total_seconds() // 60))
    if on_duty < patrol.least:
        raise WrongMoment("team_too_small", least=patrol.least)


def move(patrol: Patrol, verb: str, team: tuple[str, ...], now: datetime, *, reason: str = "") -> tuple[Patrol, PatrolMoved]:
    """Do `verb`.

    Raises:
        WrongMoment: not open in its status.
    """
    after = replace(patrol, status=LIFE.after(patrol.status, verb))
    if verb == "begin":
        after = replace(after, begun=now)
    if verb == "resume":
        after = replace(after, resumed=now)
    if after.status not in OPEN:
        after = replace(after, ended=now)
    return after, PatrolMoved(station=patrol.station, patrol=patrol.id, team=team, verb=verb, status=after.status, reason=reason)


def rests(patrol: Patrol, team: Collection[Partner]) -> str | None:
    """What a call does to a patrol: `pause` while too few are left to go on, `resume` when enough are back, or None."""
    there = sum(not partner.away for partner in team)
    enough = there >= min(patrol.least, len(team)) and there > 0
    if patrol.status is PatrolStatus.UNDER_WAY and not enough:
        return "pause"
    return "resume" if patrol.status is PatrolStatus.PAUSED and enough else None


def team_verbs(patrol: Patrol) -> tuple[str, ...]:
    """The team's buttons."""
    given_back = ("leave",) if patrol.status is PatrolStatus.PLANNED else ()
    return (*(verb for verb in LIFE.next(patrol.status) if verb in BY_TEAM), *given_back)


def room_verbs(patrol: Patrol) -> tuple[str, ...]:
    """The command room's."""
    return tuple(verb for verb in LIFE.next(patrol.status) if verb in BY_ROOM)


def _check_open(patrol: Patrol) -> None:
    if patrol.status not in OPEN:
        raise WrongMoment("patrol_over")


def told_away(patrol: Patrol, team: tuple[str, ...], member: str, *, away: bool) -> PartnerCalledAway | PartnerReturned:
    """The news that a call took somebody while the others go on, or that he is back."""
    kind = PartnerCalledAway if away else PartnerReturned
    return kind(station=patrol.station, patrol=patrol.id, team=team, member=member)
