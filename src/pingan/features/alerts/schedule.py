"""By the clock: an alert is over when its time is, and is forgotten a month later."""

from pingan.features.alerts import actions
from pingan.features.alerts.store.photos import UNLINK
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting
from pingan.platform.work import Work


def unlink(work: Work, name: str) -> None:
    """Nobody can look at it any more."""
    work.world.files.delete(name)


TIMERS: dict[str, TimerHandler] = {
    actions.EXPIRE: actions.expire,
    actions.FORGET: forgetting(
        actions.FORGET,
        actions.forget,
        ("alerts", "id"),
        ("alert_receipts", "alert"),
        ("alert_sightings", "alert"),
        ("alert_photos", "alert"),
    ),
    UNLINK: unlink,
}
