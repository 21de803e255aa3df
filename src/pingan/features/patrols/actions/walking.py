"""What a team does: take an order, find together, set out, check in, leave a point out with a reason."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pingan.features.duty import public as duty
from pingan.features.patrols.actions._moves import look, members_of, move, put_visit
from pingan.features.patrols.events import CheckInRefused, VisitSkipped, WordsAdded
from pingan.features.patrols.model import BY_TEAM, OPEN, Joined, Means, MustPoint, Patrol, PatrolStatus, Visit, VisitStatus
from pingan.features.patrols.rules import codes, team, visits
from pingan.features.patrols.rules.codes import Verdict
from pingan.features.patrols.rules.team import Asking
from pingan.features.patrols.rules.visits import Before, Told
from pingan.features.patrols.store import ground
from pingan.features.patrols.store import patrols as store
from pingan.features.teams import public as teams
from pingan.kernel.errors import Invalid, NotFound, WrongMoment
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work

_FIX_TRUSTED = timedelta(minutes=3)
_WALKED = frozenset({PatrolStatus.UNDER_WAY, PatrolStatus.PAUSED, PatrolStatus.DONE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A code that was read. `made`: when, if the phone could not tell at once. `at`: where it thought it was, None for unknown."""

    code: str
    means: Means
    made: datetime | None = None
    at: Point | None = None
    accuracy_m: float | None = None
    mocked: bool = False


@action(Right.PATROL_WALK)
def claim(work: Work, patrol_id: str) -> Patrol:
    """Take an order, or a place in its team."""
    patrol = store.get_claimable(work, patrol_id)
    if patrol.team is not None and patrol.team not in {team_.id for team_ in teams.teams_of(work.as_engine(), work.actor.member)}:
        raise NotFound(noun="patrol")
    return _join(work, patrol, Joined.CLAIMED)


@action(Right.PATROL_WALK)
def join(work: Work, code: str) -> Patrol:
    """Come into the team of a colleague whose code was scanned or typed.

    Raises:
        Invalid: `join_code_unknown`.
    """
    there = work.as_engine()
    known = {patrol.id: patrol for patrol in store.list_open(there)}
    found = codes.patrol_of(ground.secret(there), code, known, work.now) if known else None
    if found is None:
        raise Invalid("join_code_unknown")
    return _join(work, known[found], Joined.SCANNED)


def _join(work: Work, patrol: Patrol, how: Joined) -> Patrol:
    there, member = work.as_engine(), work.actor.member
    partners = store.team_of(there, patrol.id)
    if any(partner.member == member for partner in partners):
        return patrol
    others = [other for other in store.walked_by(there, member) if other.starts < patrol.ends and patrol.starts < other.ends]
    asking = Asking(member=member, on_duty=duty.find_turn(there, member) is not None, elsewhere=bool(others))
    peers = tuple(partner.member for partner in partners)
    patrol, partner, news = team.join(patrol, partners, asking, how=how, id_=work.new_id(), peers=peers)
    store.add_partner(work, partner)
    work.announce(news)
    return store.save(work, patrol)


@action(Right.PATROL_WALK)
def walk(work: Work, patrol_id: str, verb: str) -> Patrol:
    """Begin, resume, finish, or give an order back (`leave`) before it has begun.

    Raises:
        Invalid: `no_such_verb`.
    """
    patrol = store.get(work, patrol_id)
    if verb == "leave":
        return _leave(work, patrol)
    if verb not in BY_TEAM:
        raise Invalid("no_such_verb")
    if verb in team.team_verbs(patrol) and verb == "begin":
        members = members_of(work, patrol.id)
        team.begin(patrol, len(duty.on_duty(work.as_engine(), members)), work.now)
        _check_on_duty(work)
    if verb == "resume":
        _call_back(work, patrol)
    patrol = move(work, patrol, verb)
    return look(work, patrol) if patrol.status in OPEN else patrol


def _call_back(work: Work, patrol: Patrol) -> None:
    for partner in store.team_of(work, patrol.id):
        if partner.away:
            store.save_partner(work, replace(partner, away=False))


def _leave(work: Work, patrol: Patrol) -> Patrol:
    team.check_may_leave(patrol)
    after, news = team.leave(patrol, store.team_of(work, patrol.id), work.actor.member)
    store.drop_partner(work, patrol.id, work.actor.member)
    work.announce(news)
    return store.save(work, after)


@action(Right.PATROL_WALK)
def check_in(work: Work, patrol_id: str, reading: Reading) -> Visit:
    """A code was read at a point. What is not accepted is counted and said with its reason (`refusal`); it is no error.

    Raises:
        WrongMoment: `not_under_way`, `not_on_duty`, or `stay_longer`. Invalid: `code_unknown`, `code_elsewhere`.
    """
    patrol = store.get(work, patrol_id)
    moment = visits.pressed(patrol, reading.made, work.now)
    late = work.now - moment > visits.LATE
    if patrol.status not in _WALKED or (patrol.ended is not None and moment > patrol.ended):
        raise WrongMoment("not_under_way", status=patrol.status.value)
    if not late:
        _check_on_duty(work)
    before, point, verdict = _meant(work, patrol, reading.code, moment)
    if before.status is VisitStatus.DONE:
        return before  # a colleague was faster
    told = _told(work, reading, moment, late=late)
    last = _last_before(work, patrol, moment)
    reason = verdict.value if verdict is not Verdict.GOOD else visits.doubt(before, point, told, last)
    if reason:
        return _refuse(work, patrol, before, reason)
    after = put_visit(work, patrol, before, visits.check_in(before, point, told, work.actor.member), told_late=late)
    if patrol.status in OPEN:
        look(work, patrol)
    return after


def _meant(work: Work, patrol: Patrol, code: str, moment: datetime) -> tuple[Visit, MustPoint, Verdict]:
    there = work.as_engine()
    all_ = store.visits_of(work, patrol.id)
    asked = ground.points_by_id(there, {visit.point for visit in all_})
    others = [point for point in ground.in_use(there) if point.id not in asked]
    verdict, point = codes.judge(ground.secret(there), code, asked=asked.values(), others=others, pressed=moment)
    visit = visits.visit_for(all_, point.id, moment) if point is not None else None
    if visit is None or point is None:
        raise Invalid(verdict.value)
    return visit, point, verdict


def _told(work: Work, reading: Reading, moment: datetime, *, late: bool) -> Told:
    """Where he was: as his phone says with the code, or else as it said last, if that is fresh."""
    if reading.at is not None:
        return Told(means=reading.means, pressed=moment, at=reading.at, accuracy_m=reading.accuracy_m or 0.0, mocked=reading.mocked)
    fix = None if late else work.world.presence.find(work.actor.station, work.actor.member)
    if fix is None or work.now - fix.seen > _FIX_TRUSTED:
        return Told(means=reading.means, pressed=moment, mocked=reading.mocked)
    age_s = max(0.0, (moment - fix.seen).total_seconds())
    return Told(means=reading.means, pressed=moment, at=fix.at, accuracy_m=fix.accuracy_m or 0.0, age_s=age_s, mocked=reading.mocked)


def _last_before(work: Work, patrol: Patrol, moment: datetime) -> Before | None:
    done = [visit for visit in store.visits_of(work, patrol.id) if visit.done is not None and visit.done <= moment]
    if not done:
        return None
    last = max(done, key=lambda visit: visit.done or moment)
    return Before(ground.get_point(work.as_engine(), last.point), last.done or moment)


def _refuse(work: Work, patrol: Patrol, visit: Visit, reason: str) -> Visit:
    team_ = members_of(work, patrol.id)
    work.announce(CheckInRefused(station=patrol.station, patrol=patrol.id, team=team_, visit=visit.id, reason=reason))
    return store.save_visit(work, visits.refuse(visit, reason))


@action(Right.PATROL_WALK)
def skip(work: Work, patrol_id: str, visit_id: str, *, reason: str, words: str = "") -> Visit:
    """Leave a point out."""
    patrol, visit = _mine(work, patrol_id, visit_id)
    if patrol.status is not PatrolStatus.UNDER_WAY:
        raise WrongMoment("not_under_way", status=patrol.status.value)
    after = store.save_visit(work, visits.skip(visit, reason, words))
    team_ = members_of(work, patrol.id)
    work.announce(VisitSkipped(station=patrol.station, patrol=patrol.id, team=team_, visit=visit.id, reason=reason))
    look(work, patrol)
    return after


@action(Right.PATROL_WALK)
def say(work: Work, patrol_id: str, visit_id: str, *, words: str) -> Visit:
    """Say something to a check-in that was not accepted, or to a point that was not visited."""
    patrol, visit = _mine(work, patrol_id, visit_id)
    after = store.save_visit(work, visits.say(visit, words))
    work.announce(WordsAdded(station=patrol.station, patrol=patrol.id, team=members_of(work, patrol.id), visit=visit.id))
    return after


def _mine(work: Work, patrol_id: str, visit_id: str) -> tuple[Patrol, Visit]:
    patrol = store.get(work, patrol_id)
    for visit in store.visits_of(work, patrol.id):
        if visit.id == visit_id:
            return patrol, visit
    raise NotFound(noun="visit")


def _check_on_duty(work: Work) -> None:
    if duty.find_turn(work.as_engine(), work.actor.member) is None:
        raise WrongMoment("not_on_duty")
