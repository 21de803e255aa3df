"""What is common to whatever is done with a thing."""

from dataclasses import replace

from pingan.features.houses import rules, store
from pingan.features.houses.events import EquipmentEvent, HooksChanged
from pingan.features.houses.model import Equipment
from pingan.kernel.days import start_of, today
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work

TURN = "houses.turn"


def tell(work: Work, news: EquipmentEvent) -> None:
    """Whose hands it is in is told to who sees people; that something is different, to who sees houses."""
    work.announce(news)
    if news.holder:
        work.announce(HooksChanged(station=news.station, house=news.house))


def keep(work: Work, thing: Equipment, news: EquipmentEvent | None) -> Equipment:
    """Save it and tell it, if there is anything to tell."""
    if news is None:
        return thing
    tell(work, news)
    return save(work, thing)


def save(work: Work, thing: Equipment) -> Equipment:
    """Write it down, and wake on the next day that brings something: screens learn nothing from the mere passing of midnight."""
    await_turn(work, thing)
    return store.save_equipment(work, thing)


def add(work: Work, thing: Equipment) -> Equipment:
    """Write down a new thing. It gets a label unless it has one; what its days have brought so far is no news."""
    label = thing.label or rules.label_of(work.world.ids.digits(store.LABEL_DIGITS))
    thing = replace(thing, label=label, told=thing.told or today(work.now))
    await_turn(work, thing)
    return store.add_equipment(work, thing)


def drop(work: Work, thing: Equipment) -> None:
    """It is gone."""
    clear_timer(work, TURN, thing.id)
    store.drop_equipment(work, thing)


def await_turn(work: Work, thing: Equipment) -> None:
    """Wake on the next day that brings something."""
    next_day = rules.next_turn(thing, today(work.now))
    if next_day is None:
        clear_timer(work, TURN, thing.id)
    else:
        set_timer(work, TURN, thing.id, start_of(next_day))
