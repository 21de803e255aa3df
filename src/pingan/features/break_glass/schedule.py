"""By the clock: an opening ends by itself, and one nobody has reviewed is spoken of every day."""

from pingan.features.break_glass import rules, store
from pingan.features.break_glass.actions import END, REMIND
from pingan.features.break_glass.events import OpeningEnded, ReviewMissed
from pingan.features.break_glass.model import REVIEWED_WITHIN, OpeningStatus
from pingan.platform.office import TimerHandler
from pingan.platform.timers import set_timer
from pingan.platform.work import Work


def end(work: Work, opening_id: str) -> None:
    """The hour is over."""
    opening = store.find(work, opening_id)
    if opening is not None and opening.status is OpeningStatus.OPEN:
        store.save(work, rules.end(opening, work.now))
        work.announce(OpeningEnded(**rules.about(opening)))


def remind(work: Work, opening_id: str) -> None:
    """A day is over, and another."""
    found = store.find(work, opening_id)
    late = rules.missed(found) if found else None
    if late is not None:
        store.save(work, late)
        set_timer(work, REMIND, late.id, work.now + REVIEWED_WITHIN)
        work.announce(ReviewMissed(**rules.about(late)))


TIMERS: dict[str, TimerHandler] = {END: end, REMIND: remind}
