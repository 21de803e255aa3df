"""What counts as having been there, why something does not, and what is due by the clock.

Nobody is accused: what does not fit is not accepted, with the reason, and the member may say something to it. A phone that does not tell
where it is, is not asked to.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pingan.features.patrols.model import (
    HOT_LEAST_S,
    TO_DO,
    VISIT_BY_TEAM,
    VISIT_LIFE,
    Means,
    MustPoint,
    Patrol,
    PatrolStatus,
    SkipReason,
    Visit,
    VisitStatus,
    Warned,
)
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.geo import Point, distance_m

TEAM_WARNED = timedelta(minutes=15)
"""So long before its window closes a team hears of a point that is still ahead; after two thirds of that, the command room."""
TOLD_WITHIN = timedelta(hours=6)
LATE = timedelta(seconds=60)
FAR_M = 150.0
"""So much farther than a point's circle a phone may think it is when the code of that point is read."""
FASTEST_MPS = 25.0
"""Nobody on patrol comes from point to point faster."""
_TRUSTED_M = 20.0
_LEFT_M, _MOST_DOUBT_M = 20.0, 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A check-in. `pressed`: when, within bounds. `at`: where the phone was `age_s` before, None for unknown."""

    means: Means
    pressed: datetime
    at: Point | None = None
    accuracy_m: float = 0.0
    age_s: float = 0.0
    mocked: bool = False


@dataclass(frozen=True, slots=True)
class Before:
    """The visit before this one: which point, and when."""

    point: MustPoint
    done: datetime


def pressed(patrol: Patrol, made: datetime | None, now: datetime) -> datetime:
    """When something was pressed: as the phone tells, but not in the future, not before the patrol began, not longer ago than six hours."""
    if made is None:
        return now
    return min(now, max(made, now - TOLD_WITHIN, *([patrol.begun] if patrol.begun else [])))


def visit_for(visits: Sequence[Visit], point: str, moment: datetime) -> Visit | None:
    """Which visit to a point is meant at a moment: the one whose window is open, else the next, else the last; None for none."""
    of_point = [visit for visit in visits if visit.point == point]
    within = [visit for visit in of_point if visit.opens <= moment <= visit.closes]
    ahead = [visit for visit in of_point if visit.opens > moment]
    return next(iter([*within, *ahead, *reversed(of_point)]), None)


def doubt(visit: Visit, point: MustPoint, told: Told, before: Before | None) -> str:
    """Why a check-in is not accepted, empty if it is."""
    if told.mocked:
        return "mocked"
    if told.pressed < visit.opens:
        return "too_early"
    if told.pressed > visit.closes and visit.status is not VisitStatus.HERE:
        return "too_late"
    if told.at is not None and distance_m(told.at, point.at) > point.radius_m + told.accuracy_m + FAR_M + FASTEST_MPS * told.age_s:
        return "far_away"
    return "too_fast" if before is not None and _too_fast(point, told.pressed, before) else ""


def _too_fast(point: MustPoint, moment: datetime, before: Before) -> bool:
    if before.point.id == point.id or moment < before.done:
        return False
    slack_m = point.radius_m + before.point.radius_m + FAR_M
    return distance_m(before.point.at, point.at) > FASTEST_MPS * (moment - before.done).total_seconds() + slack_m


def refuse(visit: Visit, reason: str) -> Visit:
    """The visit after a check-in that was not accepted."""
    return replace(visit, refused=visit.refused + 1, refusal=reason)


def check_in(visit: Visit, point: MustPoint, told: Told, member: str) -> Visit:
    """The visit after a code was read that is accepted: done, or at a hot spot begun; the same code after the stay ends it.

    Raises:
        WrongMoment: `stay_longer` with the `minutes` that are missing.
    """
    if visit.status is VisitStatus.DONE:
        return visit
    if visit.status not in TO_DO:
        return _done(visit, "make_good", told.pressed, told.means)
    if point.least_stay < timedelta(seconds=HOT_LEAST_S):
        return _done(visit, "visit", told.pressed, told.means)
    if visit.status is VisitStatus.AHEAD or visit.entered is None:
        return replace(visit, status=VISIT_LIFE.after(visit.status, "enter"), entered=told.pressed, by=member, refusal="")
    left = visit.entered + point.least_stay - told.pressed
    if left > timedelta(0):
        raise WrongMoment("stay_longer", minutes=max(1, round(left.total_seconds() / 60)))
    return _done(visit, "visit", told.pressed, told.means)


def noticed(visit: Visit, point: MustPoint, member: str, at: Point, accuracy_m: float, now: datetime) -> Visit:
    """The visit after somebody of the team was seen: unchanged, entered, left, or done by having stayed."""
    if visit.status not in TO_DO:
        return visit
    far_m = distance_m(at, point.at)
    is_in = far_m <= point.radius_m + min(accuracy_m, _TRUSTED_M)
    if visit.status is VisitStatus.AHEAD:
        if not is_in or not visit.opens <= now <= visit.closes:
            return visit
        entered = replace(visit, status=VISIT_LIFE.after(visit.status, "enter"), entered=now, by=member)
        return entered if point.least_stay else _done(entered, "visit", now, Means.GEOFENCE)
    if is_in and visit.entered is not None and now - visit.entered >= point.least_stay:
        return _done(visit, "visit", now, Means.GEOFENCE)
    gone = visit.by == member and far_m > point.radius_m + min(accuracy_m, _MOST_DOUBT_M) + _LEFT_M
    return replace(visit, status=VISIT_LIFE.after(visit.status, "leave"), entered=None, by="") if gone else visit


def _done(visit: Visit, verb: str, moment: datetime, means: Means) -> Visit:
    status = VISIT_LIFE.after(visit.status, verb)
    return replace(visit, status=status, entered=visit.entered or moment, done=moment, by="", means=means, reason="", refusal="")


def skip(visit: Visit, reason: str, words: str) -> Visit:
    """Left out, by the team, with a reason.

    Raises:
        WrongMoment: it is over. Invalid: `no_such_reason`, or `missing` words for another reason.
    """
    status = VISIT_LIFE.after(visit.status, "skip")
    if reason not in set(SkipReason):
        raise Invalid("no_such_reason")
    if reason == SkipReason.OTHER and not words.strip():
        raise Invalid("missing", field="words")
    return replace(visit, status=status, reason=reason, words=words.strip() or visit.words, entered=None, by="")


def say(visit: Visit, words: str) -> Visit:
    """The team says something to a check-in that was not accepted, or to a point that was missed or left out.

    Raises:
        WrongMoment: there is nothing to be said to. Invalid: `missing`.
    """
    if not visit.refused and visit.status not in {VisitStatus.MISSED, VisitStatus.SKIPPED}:
        raise WrongMoment("nothing_to_say")
    if not words.strip():
        raise Invalid("missing", field="words")
    return replace(visit, words=words.strip())


def next_verbs(patrol: Patrol, visit: Visit) -> tuple[str, ...]:
    """What the team may do with a visit now."""
    verbs = VISIT_LIFE.next(visit.status) if patrol.status is PatrolStatus.UNDER_WAY else ()
    words = ("say",) if visit.refused or visit.status in {VisitStatus.MISSED, VisitStatus.SKIPPED} else ()
    return (*(verb for verb in verbs if verb in VISIT_BY_TEAM), *words)


# ---- by the clock ----


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """What is due now. `wake`: look again then, None for never. `verb`: of the patrol, or None."""

    warned: tuple[Visit, ...] = ()
    missed: tuple[Visit, ...] = ()
    skipped: tuple[Visit, ...] = ()
    verb: str | None = None
    wake: datetime | None = None


def tick(patrol: Patrol, visits: Iterable[Visit], now: datetime) -> Tick:
    """What the clock says to a patrol: whom to warn, what was missed, and whether it is over."""
    if patrol.status is PatrolStatus.PLANNED:
        return Tick(verb="lapse") if now >= patrol.ends else Tick(wake=patrol.ends)
    if patrol.status not in {PatrolStatus.UNDER_WAY, PatrolStatus.PAUSED}:
        return Tick()
    open_ = [visit for visit in visits if visit.status in TO_DO]
    closed = [visit for visit in open_ if now >= deadline(visit)]
    left = [visit for visit in open_ if visit not in closed]
    excused = [visit for visit in closed if patrol.status is PatrolStatus.PAUSED or (patrol.resumed and patrol.resumed > visit.opens)]
    missed = tuple(end(visit, "miss") for visit in closed if visit not in excused)
    skipped = tuple(end(visit, "skip", SkipReason.CALLED_OUT) for visit in excused)
    if not left:
        return Tick(missed=missed, skipped=skipped, verb="finish")
    walking = patrol.status is PatrolStatus.UNDER_WAY
    warned = tuple(replace(visit, warned=wanted) for visit in left if walking and (wanted := warning(visit, now)) is not visit.warned)
    known = {visit.id: visit for visit in warned}
    wake = min(moment for visit in left for moment in _moments(known.get(visit.id, visit)) if moment > now)
    return Tick(warned=warned, missed=missed, skipped=skipped, wake=wake)


def end(visit: Visit, verb: str, reason: str = "") -> Visit:
    """Missed, or left out for a reason of our own."""
    return replace(visit, status=VISIT_LIFE.after(visit.status, verb), reason=reason, entered=None, by="")


def deadline(visit: Visit) -> datetime:
    """When a visit is missed: at the end of its window, or, for whoever is there by then, when he could have stayed long enough."""
    stays = visit.status is VisitStatus.HERE and visit.entered is not None
    return visit.closes + timedelta(seconds=visit.stay_s + LATE.total_seconds()) if stays else visit.closes


def warning(visit: Visit, now: datetime) -> Warned:
    """Who is to know by now that a window closes; who was told stays told."""
    team, room = _warnings(visit)
    if visit.status is not VisitStatus.AHEAD or now < team:
        return visit.warned
    return Warned.ROOM if now >= room else Warned.TEAM


def _warnings(visit: Visit) -> tuple[datetime, datetime]:
    team = max(visit.closes - TEAM_WARNED, visit.opens + (visit.closes - visit.opens) / 2)
    return team, visit.closes - (visit.closes - team) / 3


def _moments(visit: Visit) -> tuple[datetime, ...]:
    return (*_warnings(visit), deadline(visit))
