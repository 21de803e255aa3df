"""What others tell of a team: where a phone of it is, that a call took somebody away, that somebody went home."""

from collections.abc import Iterator
from dataclasses import replace

from pingan.features.duty import public as duty
from pingan.features.patrols.actions._moves import look, members_of, move, put_visit
from pingan.features.patrols.events import CheckInRefused
from pingan.features.patrols.model import TO_DO, Patrol, PatrolStatus, Visit
from pingan.features.patrols.rules import team, visits
from pingan.features.patrols.store import ground
from pingan.features.patrols.store import patrols as store
from pingan.kernel.geo import Point, distance_m
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work
from pingan.ports import Fix

_UNSTATED_M = 20.0
_NEAR_M = 50.0
_RUNNING = frozenset({PatrolStatus.UNDER_WAY, PatrolStatus.PAUSED})


def _changes(work: Work, fix: Fix) -> Iterator[tuple[Patrol, Visit, Visit]]:
    """Every visit that a position of somebody on patrol changes: before and after."""
    there = work.as_engine()
    for patrol in store.walked_by(there, fix.member, {PatrolStatus.UNDER_WAY}):
        open_ = [visit for visit in store.visits_of(there, patrol.id) if visit.status in TO_DO]
        points = ground.points_by_id(there, {visit.point for visit in open_})
        accuracy_m = _UNSTATED_M if fix.accuracy_m is None else fix.accuracy_m
        for visit in open_:
            after = visits.noticed(visit, points[visit.point], fix.member, fix.at, accuracy_m, work.now)
            if after != visit:
                yield patrol, visit, after


@action(Right.POSITION_SEND)
def is_walking(work: Work) -> bool:
    """Whether the acting member is on a patrol, so that his positions are looked at for its points."""
    return bool(store.walked_by(work.as_engine(), work.actor.member, {PatrolStatus.UNDER_WAY}))


@action(Right.POSITION_SEND)
def concerns(work: Work, fix: Fix) -> bool:
    """Whether a position changes something on a patrol; most do not, and cost no write."""
    return next(_changes(work, fix), None) is not None


@action(Right.POSITION_SEND)
def notice_position(work: Work, fix: Fix) -> None:
    """Somebody on patrol comes to a point, has stayed there long enough, or has gone. The position itself is kept nowhere."""
    touched = {}
    for patrol, before, after in list(_changes(work, fix)):
        put_visit(work, patrol, before, after)
        touched[patrol.id] = patrol
    for patrol in touched.values():
        look(work, patrol)


@action(Right.POSITION_SEND)
def is_doubted(work: Work, at: Point, reason: str) -> bool:
    """Whether a position that was not taken would have meant a visit, and the member has not been told so yet."""
    return next(_doubted(work, at, reason), None) is not None


@action(Right.POSITION_SEND)
def notice_doubt(work: Work, at: Point, reason: str) -> None:
    """A position that was made up, or that nobody could have come to, does not count; the member is told once, and why."""
    for patrol, visit in list(_doubted(work, at, reason)):
        store.save_visit(work, visits.refuse(visit, reason))
        team_ = members_of(work, patrol.id)
        work.announce(CheckInRefused(station=patrol.station, patrol=patrol.id, team=team_, visit=visit.id, reason=reason))


def _doubted(work: Work, at: Point, reason: str) -> Iterator[tuple[Patrol, Visit]]:
    there = work.as_engine()
    for patrol in store.walked_by(there, work.actor.member, {PatrolStatus.UNDER_WAY}):
        open_ = [visit for visit in store.visits_of(there, patrol.id) if visit.status in TO_DO and visit.refusal != reason]
        points = ground.points_by_id(there, {visit.point for visit in open_})
        for visit in open_:
            point = points[visit.point]
            if distance_m(point.at, at) <= point.radius_m + _NEAR_M:
                yield patrol, visit


@action(Right.PATROL_READ)
def called_away(work: Work, member: str, *, away: bool) -> None:
    """A call takes somebody of a team, or he is back: with too few left the patrol rests, and goes on when they are back."""
    gone = away or not duty.on_duty(work, [member])
    for patrol in store.walked_by(work, member, _RUNNING):
        _set_away(work, patrol, member, away=gone, reason="called_out")


def _set_away(work: Work, patrol: Patrol, member: str, *, away: bool, reason: str) -> None:
    partners = store.team_of(work, patrol.id)
    mine = next(partner for partner in partners if partner.member == member)
    if mine.away == away:
        return
    mine = store.save_partner(work, replace(mine, away=away))
    verb = team.rests(patrol, [mine if partner.id == mine.id else partner for partner in partners])
    if verb is not None:
        look(work, move(work, patrol, verb, reason=reason))
    else:
        work.announce(team.told_away(patrol, members_of(work, patrol.id), member, away=away))


@action(Right.PATROL_READ)
def came_on_duty(work: Work, member: str) -> None:
    """Somebody whose partners are still out is of the team again."""
    for patrol in store.walked_by(work, member, _RUNNING):
        _set_away(work, patrol, member, away=False, reason="on_duty")


@action(Right.PATROL_READ)
def went_off_duty(work: Work, member: str) -> None:
    """Who is left alone is told to wait, for the patrol rests; where nobody of the team is on duty any more it is over."""
    for patrol in store.walked_by(work, member, _RUNNING):
        if duty.on_duty(work, members_of(work, patrol.id)):
            _set_away(work, patrol, member, away=True, reason="off_duty")
        else:
            move(work, patrol, "finish", reason="off_duty")
