"""By the clock: a tip whose time is over, and a picture no tip was sent with."""

from pingan.features.advisories import actions
from pingan.platform.office import TimerHandler

TIMERS: dict[str, TimerHandler] = {actions.FILE: actions.file, actions.DROP: actions.drop_unused}
