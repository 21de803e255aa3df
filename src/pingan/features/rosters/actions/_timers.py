"""What is to be looked at later."""

from datetime import timedelta

from pingan.features.rosters.model import KEPT_AFTER, Roster
from pingan.features.rosters.rules.editions import PATIENCE
from pingan.features.rosters.store import rosters, shifts
from pingan.kernel.days import end_of
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

LOOK, WATCH, SETTLE, ARCHIVE = "rosters.look", "rosters.watch", "rosters.settle_missed", "rosters.archive"


def await_next_start(work: Work) -> None:
    """One timer for the whole station: some minutes after the next shift begins, somebody looks who came."""
    start = shifts.next_start(work)
    if start is not None:
        late = timedelta(minutes=rosters.get_terms(work).terms.no_show_minutes)
        set_timer(work, LOOK, work.actor.station, max(work.now, start + late))


def await_archive(work: Work, roster: Roster) -> None:
    """Who stood where is not kept for ever."""
    set_timer(work, ARCHIVE, roster.id, end_of(roster.last) + KEPT_AFTER)


def await_sign_of_life(work: Work, roster: str) -> None:
    """Whoever searches must be heard of by then."""
    set_timer(work, WATCH, roster, work.now + PATIENCE)
