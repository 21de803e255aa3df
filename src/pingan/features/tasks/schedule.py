"""By the clock: an order nobody closed, one whose answers are forgotten, and files that have served their turn."""

from pingan.features.tasks import actions
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting

TIMERS: dict[str, TimerHandler] = {
    actions.CLOSE: actions.close_by_itself,
    actions.FILE: forgetting(actions.FILE, actions.file, ("task_orders", "id"), ("task_receipts", "task_order")),
    actions.DROP: actions.drop,
}
