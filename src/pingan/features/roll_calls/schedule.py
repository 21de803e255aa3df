"""By the clock: the second call, the end, the filing, and the plan's times."""

from pingan.features.roll_calls import actions
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting

TIMERS: dict[str, TimerHandler] = {
    actions.STEP: actions.step,
    actions.FILE: forgetting(actions.FILE, actions.file, ("roll_calls", "id"), ("roll_call_replies", "roll_call")),
    actions.PLANNED: actions.begin_planned,
}
