"""By the clock: an order nobody closed, one whose answers are forgotten, and files that have served their turn."""

from pingan.features.tasks.actions import orders as actions
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting

_ROWS = (("task_orders", "id"), ("task_receipts", "task_order"), ("task_comments", "task_order"))
TIMERS: dict[str, TimerHandler] = {
    actions.CLOSE: actions.close_by_itself,
    actions.FILE: forgetting(actions.FILE, actions.file, *_ROWS),
    actions.DROP: actions.drop,
}
