"""How one patrol or visit changes: saved and told, and the clock asked again."""

from typing import Any

from pingan.features.patrols.events import PointVisited, VisitEntered, VisitEvent, VisitLeft, VisitMissed, VisitSkipped, VisitWarned
from pingan.features.patrols.model import FILED_AFTER, KEPT, OPEN, TO_DO, Patrol, SkipReason, Visit, VisitStatus
from pingan.features.patrols.rules import team, visits
from pingan.features.patrols.store import patrols as store
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work

LOOK, FILE, FORGET = "patrols.look", "patrols.file", "patrols.forget"


def members_of(work: Work, patrol: str) -> tuple[str, ...]:
    """The ids of a team."""
    return tuple(partner.member for partner in store.team_of(work, patrol))


def move(work: Work, patrol: Patrol, verb: str, *, reason: str = "") -> Patrol:
    """Do `verb`, save it and tell it; a patrol that is over leaves nothing open."""
    after, news = team.move(patrol, verb, members_of(work, patrol.id), work.now, reason=reason)
    after = store.save(work, after)
    work.announce(news)
    if after.status in OPEN:
        return after
    for visit in store.visits_of(work, patrol.id):
        if visit.status in TO_DO:
            _close(work, after, visit, off=verb == "cancel")
    clear_timer(work, LOOK, patrol.id)
    set_timer(work.as_engine(), FILE, patrol.id, work.now + FILED_AFTER)
    set_timer(work.as_engine(), FORGET, patrol.id, work.now + KEPT)
    return after


def _close(work: Work, patrol: Patrol, visit: Visit, *, off: bool) -> None:
    ended = visits.end(visit, "skip", SkipReason.CALLED_OFF) if off else visits.end(visit, "miss")
    store.save_visit(work, ended)
    told: dict[str, Any] = {"station": patrol.station, "patrol": patrol.id, "team": members_of(work, patrol.id), "visit": visit.id}
    work.announce(VisitSkipped(**told, reason=ended.reason) if off else VisitMissed(**told))


def put_visit(work: Work, patrol: Patrol, before: Visit, after: Visit, *, told_late: bool = False) -> Visit:
    """Save a visit that was entered, left or made, and tell it."""
    after = store.save_visit(work, after)
    told: dict[str, Any] = {"station": patrol.station, "patrol": patrol.id, "team": members_of(work, patrol.id), "visit": after.id}
    if after.status is VisitStatus.DONE:
        work.announce(PointVisited(**told, means=after.means, told_late=told_late))
    elif after.status is VisitStatus.HERE and before.status is not VisitStatus.HERE:
        work.announce(VisitEntered(**told))
    elif after.status is VisitStatus.AHEAD and before.status is VisitStatus.HERE:
        work.announce(VisitLeft(**told))
    return after


def look(work: Work, patrol: Patrol) -> Patrol:
    """Do what is due of a patrol, and look again when something will be."""
    due = visits.tick(patrol, store.visits_of(work, patrol.id), work.now)
    told: dict[str, Any] = {"station": patrol.station, "patrol": patrol.id, "team": members_of(work, patrol.id)}
    news: list[VisitEvent] = [
        *(VisitWarned(**told, visit=visit.id, to=visit.warned.value) for visit in due.warned),
        *(VisitMissed(**told, visit=visit.id) for visit in due.missed),
        *(VisitSkipped(**told, visit=visit.id, reason=visit.reason) for visit in due.skipped),
    ]
    for visit in (*due.warned, *due.missed, *due.skipped):
        store.save_visit(work, visit)
    work.announce(*news)
    if due.wake is not None:
        set_timer(work.as_engine(), LOOK, patrol.id, due.wake)
    return move(work, patrol, due.verb) if due.verb else patrol
