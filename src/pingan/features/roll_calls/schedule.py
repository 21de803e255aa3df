"""By the clock: the second call, the end, the filing, and the plan's times."""

from pingan.features.roll_calls import actions
from pingan.platform.office import TimerHandler

TIMERS: dict[str, TimerHandler] = {
    actions.STEP: actions.step,
    actions.FILE: actions.file,
    actions.PLANNED: actions.begin_planned,
}
