"""What hangs on the hooks: added, corrected, broken, repaired, lent, given back, written off."""

from datetime import date, timedelta

from pingan.features.houses import rules, store
from pingan.features.houses.actions._hooks import add, drop, keep, tell
from pingan.features.houses.events import EquipmentAdded, EquipmentDiscarded
from pingan.features.houses.model import Equipment
from pingan.features.houses.rules import ThingFacts
from pingan.kernel.days import today
from pingan.kernel.errors import Invalid, NotFound, WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.HOUSE_AMEND)
def hang(
    work: Work, house_id: str, *, item: str, post: str | None, expires: date | None, every_days: int | None = None, serial: str = ""
) -> Equipment:
    """A new thing on a hook, with a label of its own. `every_days`: so often it is inspected, None never.

    Raises:
        Invalid: `expired_already`, or `post_elsewhere`.
        WrongMoment: `house_retired`.
    """
    house = store.get_house(work, house_id)
    if house.retired:
        raise WrongMoment("house_retired")
    if expires is not None and expires < today(work.now):
        raise Invalid("expired_already")
    _check_post(work, post, house.id)
    due = today(work.now) + timedelta(days=every_days) if every_days else None
    thing = Equipment(
        id=work.new_id(), station=house.station, house=house.id, item=item, post=post, expires=expires, every_days=every_days or None,
        due=due, serial=serial,
    )  # fmt: skip
    work.announce(EquipmentAdded(station=house.station, house=house.id, equipment=thing.id, item=item))
    return add(work, thing)


def _check_post(work: Work, post: str | None, house: str) -> None:
    if post and store.get_post(work, post).house != house:
        raise Invalid("post_elsewhere")


@action(Right.HOUSE_AMEND)
def amend(work: Work, equipment_id: str, facts: ThingFacts) -> Equipment:
    """Correct its serial number, its hook, its last good day or how often it is inspected."""
    thing = store.get_equipment(work, equipment_id)
    _check_post(work, facts.post, thing.house)
    return keep(work, *rules.amend(thing, facts, today=today(work.now)))


@action(Right.EQUIPMENT_CHECK)
def report_defect(work: Work, equipment_id: str, *, defect: str, due: date | None = None) -> Equipment:
    """It is broken: nobody is sent to fetch it until it was put right, by `due`."""
    thing = store.get_equipment(work, equipment_id)
    return keep(work, *rules.report_defect(thing, defect, due=due, today=today(work.now)))


@action(Right.EQUIPMENT_CHECK)
def repair(work: Work, equipment_id: str, *, expires: date | None) -> Equipment:
    """It hangs there again, good until `expires`."""
    thing, news = rules.repair(store.get_equipment(work, equipment_id), expires=expires, today=today(work.now))
    return keep(work, thing, news)


@action(Right.EQUIPMENT_CHECK)
def lend(work: Work, equipment_id: str, *, to: str) -> Equipment:
    """Somebody outside of a call has it."""
    return keep(work, *rules.lend(store.get_equipment(work, equipment_id), to, work.now))


@action(Right.EQUIPMENT_CHECK)
def give_back(work: Work, equipment_id: str) -> Equipment:
    """It hangs there again."""
    return keep(work, *rules.give_back(store.get_equipment(work, equipment_id)))


@action(Right.MEMBER_SELF)
def give_back_mine(work: Work, equipment_id: str) -> Equipment:
    """What the actor had fetched hangs on its hook again."""
    thing = store.get_equipment(work, equipment_id)
    if thing.holder != work.actor.member:
        raise NotFound(noun="equipment")
    return keep(work, *rules.give_back(thing))


@action(Right.HOUSE_AMEND)
def write_off(work: Work, equipment_id: str, *, reason: str) -> None:
    """It is gone from the list; what happened to it stays in the log."""
    thing = store.get_equipment(work, equipment_id)
    if not reason.strip():
        raise Invalid("missing", field="reason")
    news = EquipmentDiscarded(
        station=thing.station, house=thing.house, equipment=thing.id, item=thing.item, holder=thing.holder, reason=reason.strip()
    )
    tell(work, news)
    drop(work, thing)
