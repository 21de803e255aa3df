"""By the clock: an order nobody closed, one whose answers are forgotten, and files that have served their turn."""

from pingan.features.tasks import actions
from pingan.platform.office import TimerHandler

TIMERS: dict[str, TimerHandler] = {actions.CLOSE: actions.close_by_itself, actions.FILE: actions.file, actions.DROP: actions.drop}
