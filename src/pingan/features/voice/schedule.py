"""By the clock: what was said is forgotten."""

from pingan.features.voice import store
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting
from pingan.platform.work import Work


def forget(work: Work, clip: str) -> None:
    """After 72 hours neither the sound nor the words are anywhere; soon no byte of them is in any file."""
    found = store.find(work, clip)
    if found is None:
        return
    for name in found.files:
        work.world.files.delete(name)
    store.drop(work, clip)


TIMERS: dict[str, TimerHandler] = {"voice.forget": forgetting("voice.forget", forget, ("clips", "id"))}
