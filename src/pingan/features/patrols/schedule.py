"""By the clock: visits are warned and missed, patrols lapse, end, leave the boards and are forgotten."""

from pingan.features.patrols import actions
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting
from pingan.platform.work import Work


def look(work: Work, patrol: str) -> None:
    """Do what is due."""
    actions.look(work, patrol)


def file(work: Work, patrol: str) -> None:
    """Clear the boards."""
    actions.file(work, patrol)


def forget(work: Work, patrol: str) -> None:
    """Thirty days are enough."""
    actions.forget(work, patrol)


TIMERS: dict[str, TimerHandler] = {
    actions.LOOK: look,
    actions.FILE: file,
    actions.FORGET: forgetting(actions.FORGET, forget, ("patrols", "id"), ("patrol_partners", "patrol"), ("visits", "patrol")),
}
