"""By the clock, at once: photographs that have served their turn go."""

from pingan.features.proofs.store import UNLINK
from pingan.platform.office import TimerHandler
from pingan.platform.work import Work


def unlink(work: Work, name: str) -> None:
    """Nobody can look at it any more."""
    work.world.files.delete(name)


TIMERS: dict[str, TimerHandler] = {UNLINK: unlink}
