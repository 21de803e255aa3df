"""By the clock: an alert is over when its time is, and is forgotten a month later."""

from pingan.features.alerts import actions
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting

TIMERS: dict[str, TimerHandler] = {
    actions.EXPIRE: actions.expire,
    actions.FORGET: forgetting(actions.FORGET, actions.forget, ("alerts", "id"), ("alert_receipts", "alert"), ("alert_sightings", "alert")),
}
