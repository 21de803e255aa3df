"""By the clock: the command room is told of a handover that was not done, and what has been over for a year is forgotten."""

from pingan.features.handovers import actions, store
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting

TIMERS: dict[str, TimerHandler] = {
    actions.WARN: actions.warn,
    actions.FORGET: forgetting(actions.FORGET, store.forget, ("handovers", "id")),
    actions.FORGET_MATTER: forgetting(actions.FORGET_MATTER, store.forget_matter, ("matters", "id")),
}
