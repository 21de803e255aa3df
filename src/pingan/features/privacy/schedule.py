"""The daily sweep; and what an erasure leaves to be done at once: the list that only grows, photographs, and the bytes of deleted rows."""

from pingan.features.privacy import actions
from pingan.platform.office import TimerHandler
from pingan.platform.retention import SCRUB, SCRUB_AGAIN, scrub
from pingan.platform.work import Work


def remember(work: Work, id_: str) -> None:
    """So that a restored backup does not bring him back."""
    work.world.erased.add(id_)


def unlink(work: Work, name: str) -> None:
    """A photograph goes."""
    work.world.files.delete(name)


def purge(work: Work, _: str) -> None:
    """What is out of time goes."""
    actions.purge(work)


TIMERS: dict[str, TimerHandler] = {
    actions.PURGE: purge, "privacy.remember": remember, "privacy.unlink": unlink, SCRUB: scrub, SCRUB_AGAIN: scrub,
}  # fmt: skip
