"""By the clock: words are wiped."""

from pingan.features.aftercare import rules, store
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting
from pingan.platform.work import Work


def wipe(work: Work, offer: str) -> None:
    """After 30 days nobody can read any more what he said; soon no byte of it is in any file."""
    question, news = rules.wiped(store.get(work, offer))
    store.save(work, question)
    work.announce(news)


TIMERS: dict[str, TimerHandler] = {"aftercare.wipe": forgetting("aftercare.wipe", wipe, ("aftercares", "id"))}
