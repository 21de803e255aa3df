"""By the clock: a tip whose time is over, and what no tip was sent with."""

from pingan.features.advisories import actions
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting

TIMERS: dict[str, TimerHandler] = {
    actions.FILE: forgetting(actions.FILE, actions.file, ("advisories", "id"), ("advisory_receipts", "advisory")),
    actions.DROP: actions.drop_unused,
}
