"""By the clock: a step was not taken in time."""

from pingan.features.applications import rules, store
from pingan.platform.office import TimerHandler
from pingan.platform.work import Work


def overdue(work: Work, application_id: str) -> None:
    """The due day is over; nothing is told if the step was taken after all, or the application is gone."""
    application = store.find(work, application_id)
    news = rules.overdue(application, work.now) if application else None
    if news is not None:
        work.announce(news)


TIMERS: dict[str, TimerHandler] = {"applications.overdue": overdue}
