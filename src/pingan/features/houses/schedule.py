"""By the clock: houses open and close, equipment expires, inspections and repairs fall due."""

from dataclasses import replace
from datetime import date

from pingan.features.houses import actions, rules, store
from pingan.features.houses.events import (
    EquipmentEvent,
    EquipmentExpired,
    ExpiryNeared,
    HooksChanged,
    HoursTurned,
    InspectionMissed,
    InspectionNeared,
    RepairMissed,
)  # fmt: skip
from pingan.features.houses.model import Turn
from pingan.kernel.days import today
from pingan.platform.office import TimerHandler
from pingan.platform.work import Work

_NEWS: dict[Turn, type[EquipmentEvent]] = {
    Turn.EXPIRING: ExpiryNeared,
    Turn.EXPIRED: EquipmentExpired,
    Turn.DUE: InspectionNeared,
    Turn.OVERDUE: InspectionMissed,
    Turn.DEFECT_OVERDUE: RepairMissed,
}


def turn(work: Work, equipment: str) -> None:
    """Tell the screens, which learn nothing from the mere passing of midnight."""
    thing = store.find_equipment(work, equipment)
    if thing is None:
        return
    day = today(work.now)
    for each in rules.turns_since(thing, thing.told or date.min, day):
        about = {"station": thing.station, "house": thing.house, "equipment": thing.id, "item": thing.item}
        work.announce(_NEWS[each](**about), HooksChanged(station=thing.station, house=thing.house))
    actions.save(work, replace(thing, told=day))


def hours(work: Work, house: str) -> None:
    """Somebody is to be expected there now, or no longer."""
    found = store.get_house(work, house)
    work.announce(HoursTurned(station=found.station, house=found.id))
    actions.await_hours(work, found.id)


TIMERS: dict[str, TimerHandler] = {"houses.turn": turn, "houses.hours": hours}
