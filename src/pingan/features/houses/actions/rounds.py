"""Inspections: a guard stands before a thing and says how it is; at the end he signs."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from pingan.features.houses import rules, store
from pingan.features.houses.actions._hooks import keep, save, tell
from pingan.features.houses.events import PhotoAdded, RoundSigned
from pingan.features.houses.model import Equipment, Inspection, Occasion, Verdict
from pingan.kernel.days import today
from pingan.kernel.errors import WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.pictures import clean_picture
from pingan.platform.work import Work

ONE_ROUND = timedelta(hours=24)
"""What somebody looked at before that belongs to a round of its own."""


@action(Right.EQUIPMENT_INSPECT)
def inspect(
    work: Work, equipment_id: str, verdict: Verdict, *, words: str = "", due: date | None = None, made: datetime | None = None
) -> Equipment:
    """How a thing was found. `made`: when, if the phone could not tell at once; who stood there later is believed."""
    thing = store.get_equipment(work, equipment_id)
    found, news = rules.look(
        thing, verdict, words=words, due=due, made=made, now=work.now, by=work.actor.account, occasion=Occasion.INSPECTION
    )
    return keep(work, found, news)


@action(Right.EQUIPMENT_INSPECT)
def add_photo(work: Work, equipment_id: str, picture: bytes) -> Equipment:
    """Show how it is; what a camera writes into a picture is taken out first. The one before it is gone."""
    thing = store.get_equipment(work, equipment_id)
    name = f"{work.new_id()}.jpg"
    work.world.files.put(name, clean_picture(picture))
    tell(work, PhotoAdded(station=thing.station, house=thing.house, equipment=thing.id, item=thing.item, holder=thing.holder))
    return save(work, replace(thing, photo=name))


@action(Right.EQUIPMENT_INSPECT)
def sign_round(work: Work, house_id: str) -> Inspection:
    """The actor answers for what he has looked at in a house since he last signed; what he did not look at stays due.

    Raises:
        WrongMoment: `nothing_looked_at`.
    """
    there = work.as_engine()
    house, mine, day = store.get_house(there, house_id), work.actor.account, today(work.now)
    before = store.last_signed(work, house.id, mine)
    since = max(work.now - ONE_ROUND, before.signed if before else work.now - ONE_ROUND)
    things = store.list_equipment(there, house.id)
    looked = [thing for thing in things if thing.looked_by == mine and thing.looked and thing.looked > since]
    if not looked:
        raise WrongMoment("nothing_looked_at")
    left = sum(thing.due is not None and thing.due <= day and thing not in looked for thing in things)
    counts = {
        "missing": sum(thing.missing for thing in looked),
        "defect": sum(bool(thing.defect) and not thing.missing for thing in looked),
        "fine": sum(not thing.defect and not thing.missing for thing in looked),
    }
    done = Inspection(id=work.new_id(), station=house.station, house=house.id, by=mine, signed=work.now, left=left, **counts)
    work.announce(RoundSigned(station=house.station, house=house.id, inspection=done.id, left=left, **counts))
    return store.add_inspection(work, done)
