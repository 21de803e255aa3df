"""By the clock: an alert is over when its time is, and is forgotten a month later."""

from pingan.features.alerts import actions
from pingan.platform.office import TimerHandler

TIMERS: dict[str, TimerHandler] = {actions.EXPIRE: actions.expire, actions.FORGET: actions.forget}
