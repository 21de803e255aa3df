"""By the clock: a call-out is looked at again when something on it is due."""

from pingan.features.dispatch import actions
from pingan.platform.office import TimerHandler
from pingan.platform.work import Work


def step(work: Work, call_out_id: str) -> None:
    """Do what is due."""
    actions.step(work, call_out_id)


TIMERS: dict[str, TimerHandler] = {actions.STEP: step}
