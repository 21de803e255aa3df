"""By the clock: equipment expires."""

from pingan.features.houses import store
from pingan.features.houses.events import EquipmentExpired
from pingan.kernel.days import today
from pingan.platform.office import TimerHandler
from pingan.platform.work import Work


def expire(work: Work, equipment: str) -> None:
    """Tell the screens, which learn nothing from the mere passing of midnight."""
    thing = store.get_equipment(work, equipment)
    if thing.expires is not None and thing.expires < today(work.now):
        work.announce(EquipmentExpired(station=thing.station, house=thing.house, equipment=thing.id, item=thing.item))


TIMERS: dict[str, TimerHandler] = {"houses.expire": expire}
