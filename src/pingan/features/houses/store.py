"""Houses, posts, equipment and rounds: rows, and who sees them."""

from collections.abc import Collection, Iterable
from typing import Any, TypeVar

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, Select, String, Table, UniqueConstraint, delete, false

from pingan.features.houses.model import Equipment, House, Inspection, Post
from pingan.kernel.rights import Right
from pingan.platform.changes import noted
from pingan.platform.remembered import Remembered
from pingan.platform.subjects import Key, Whose, Why, belongs, nobodys
from pingan.platform.tables import Shelf, T, UtcTime, change, metadata
from pingan.platform.work import Work

_HOUSE = {"purpose": "where a house stands; not a person's whereabouts", "keep": "while the house exists"}
_HOLDER = {"purpose": "knowing who has a thing that is missing on its hook", "keep": "until it is given back"}
_LOOKED = {"purpose": "who answers for the last inspection", "keep": "until the next one"}
_SIGNED = {"purpose": "who answers for a round of inspection", "keep": "while the house exists"}

_OF_A_THING = {
    "since": "since when it is gone from its hook", "offer": "an id", "incident": "an id", "photo": "shows a thing", "defect": "of a thing",
}  # fmt: skip

houses = Table(
    "houses",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("name", String(100), nullable=False, info=_HOUSE),
    Column("latitude", Float, nullable=False, info=_HOUSE),
    Column("longitude", Float, nullable=False, info=_HOUSE),
    Column("hours", String(2000), nullable=False),
    Column("unit", String(100), nullable=False),
    Column("lamp", String(60), nullable=False),
    Column("call_sign", String(20), nullable=False),
    Column("handover_within_min", Integer, nullable=False),
    Column("retired", UtcTime),
    Column("version", Integer, nullable=False),
    Index("houses_station", "station"),
    info=nobodys("a place of the alliance") | noted(),
)

posts = Table(
    "posts",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("house", String(40), ForeignKey("houses.id"), nullable=False),
    Column("name", String(100), nullable=False, info=_HOUSE),
    Column("latitude", Float, nullable=False, info=_HOUSE),
    Column("longitude", Float, nullable=False, info=_HOUSE),
    Column("hours", String(2000), nullable=False),
    Column("call_sign", String(20), nullable=False),
    Column("retired", UtcTime),
    Column("version", Integer, nullable=False),
    Index("posts_station", "station"),
    info=nobodys("a place of the alliance") | noted(),
)

equipment = Table(
    "equipment",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("house", String(40), ForeignKey("houses.id"), nullable=False),
    Column("item", String(40), nullable=False),
    Column("label", String(20), nullable=False),
    Column("serial", String(60), nullable=False),
    Column("post", String(40), ForeignKey("posts.id")),
    Column("expires", String(10)),
    Column("every_days", Integer),
    Column("due", String(10)),
    Column("looked", UtcTime, info=_LOOKED),
    Column("looked_by", String(40), nullable=False, info=_LOOKED),
    Column("defect", String(200), nullable=False),
    Column("defect_due", String(10)),
    Column("missing", Boolean, nullable=False),
    Column("photo", String(60), nullable=False, info={"purpose": "showing how a thing is", "keep": "while the thing exists"}),
    Column("holder", String(40), info=_HOLDER),
    Column("held_by", String(60), nullable=False, info=_HOLDER),
    Column("offer", String(40), info=_HOLDER),
    Column("incident", String(40), info=_HOLDER),
    Column("since", UtcTime, info=_HOLDER),
    Column("told", String(10)),
    Column("version", Integer, nullable=False),
    UniqueConstraint("station", "label"),
    Index("equipment_station", "station"),
    Index("equipment_offer", "offer"),
    info=belongs(
        Whose(
            "holder",
            Key.MEMBER,
            why=Why.TRAIL,
            emptied={"holder": None, "held_by": "—"},
            remains={**_OF_A_THING, "looked_by": "another's", "looked": "another's"},
            shown=(("houses", "house"), ("things", "id")),
        ),
        Whose(
            "looked_by",
            Key.ACCOUNT,
            why=Why.TRAIL,
            emptied={"looked_by": ""},
            remains={**_OF_A_THING, "looked": "when it was looked at", "holder": "another's", "held_by": "another's"},
        ),
    )
    | noted(),
)

inspections = Table(
    "inspections",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("house", String(40), ForeignKey("houses.id"), nullable=False),
    Column("by", String(40), nullable=False, info=_SIGNED),
    Column("signed", UtcTime, nullable=False, info=_SIGNED),
    Column("fine", Integer, nullable=False),
    Column("defect", Integer, nullable=False),
    Column("missing", Integer, nullable=False),
    Column("left", Integer, nullable=False),
    Index("inspections_house", "house", "signed"),
    info=belongs(Whose("by", Key.ACCOUNT, why=Why.TRAIL, emptied={"by": ""}, remains={"signed": "when the house was gone through"})),
)

house_shelf, post_shelf, equipment_shelf = Shelf(houses, House), Shelf(posts, Post), Shelf(equipment, Equipment)
house_memory, post_memory, equipment_memory = Remembered(house_shelf), Remembered(post_shelf), Remembered(equipment_shelf)
inspection_shelf = Shelf(inspections, Inspection)
LABEL_DIGITS = 8


def _sees_all(work: Work, shelf: Shelf[T]) -> bool:
    return work.actor.may(Right.HOUSE_READ) or (shelf.table is equipment and work.actor.may(Right.EQUIPMENT_INSPECT))


def _everything(work: Work, remembered: Remembered[T]) -> Iterable[T]:
    """What the actor sees."""
    if _sees_all(work, remembered.shelf):
        return remembered.all_of(work, work.actor.station).values()
    return remembered.shelf.list_(work, _visible(work, remembered.shelf))


def _visible(work: Work, shelf: Shelf[T]) -> Select[Any]:
    """The command room sees its station's houses, and who inspects the things in them; whoever else needs one is told by the engine."""
    here = shelf.here
    if _sees_all(work, shelf):
        return here
    if shelf.table is equipment and work.actor.member:
        return here.where(equipment.c.holder == work.actor.member)
    return here.where(false())


# ---- houses and posts ----


def add_house(work: Work, house: House) -> House:
    return house_shelf.add(work, house)


def add_post(work: Work, post: Post) -> Post:
    return post_shelf.add(work, post)


def get_house(work: Work, house_id: str) -> House:
    return house_shelf.get(work, _visible(work, house_shelf), house_id)


def save_house(work: Work, house: House) -> House:
    return house_shelf.save(work, house)


def get_post(work: Work, post_id: str) -> Post:
    return post_shelf.get(work, _visible(work, post_shelf), post_id)


def save_post(work: Work, post: Post) -> Post:
    return post_shelf.save(work, post)


def list_houses(work: Work, *, retired: bool | None = False) -> list[House]:
    """Those that stand, by name; `retired` None: all."""
    return _standing(_everything(work, house_memory), retired)


def list_posts(work: Work, *, retired: bool | None = False) -> list[Post]:
    """Those that stand, by name; `retired` None: all."""
    return _standing(_everything(work, post_memory), retired)


P = TypeVar("P", House, Post)


def _standing(places: Iterable[P], retired: bool | None) -> list[P]:
    some = (place for place in places if retired is None or (place.retired is not None) == retired)
    return sorted(some, key=lambda place: (place.name, place.id))


# ---- equipment ----


def add_equipment(work: Work, thing: Equipment) -> Equipment:
    return equipment_shelf.add(work, thing)


def save_equipment(work: Work, thing: Equipment) -> Equipment:
    return equipment_shelf.save(work, thing)


def drop_equipment(work: Work, thing: Equipment) -> None:
    change(work, delete(equipment).where(equipment.c.id == thing.id, equipment.c.station == work.actor.station))


def get_equipment(work: Work, equipment_id: str) -> Equipment:
    return equipment_shelf.get(work, _visible(work, equipment_shelf), equipment_id)


def find_equipment(work: Work, equipment_id: str) -> Equipment | None:
    return equipment_shelf.find_by_id(work, _visible(work, equipment_shelf), equipment_id)


def list_equipment(work: Work, house: str | None = None) -> list[Equipment]:
    return _by_item(thing for thing in _everything(work, equipment_memory) if house in {None, thing.house})


def list_held(work: Work, *, holders: Collection[str] = (), offers: Collection[str] = ()) -> list[Equipment]:
    """What these members have, or what was fetched for these offers."""
    people, errands = set(holders), set(offers)
    return _by_item(thing for thing in _everything(work, equipment_memory) if thing.holder in people or thing.offer in errands)


def _by_item(things: Iterable[Equipment]) -> list[Equipment]:
    return sorted(things, key=lambda thing: (thing.item, thing.id))


def find_photo(work: Work, name: str) -> Equipment | None:
    return equipment_shelf.find(work, _visible(work, equipment_shelf).where(equipment.c.photo == name))


# ---- rounds ----


def add_inspection(work: Work, inspection: Inspection) -> Inspection:
    return inspection_shelf.add(work, inspection)


def list_inspections(work: Work, house_ids: Collection[str], most: int) -> list[Inspection]:
    """The newest first."""
    rows = _visible(work, inspection_shelf).where(inspections.c.house.in_(list(house_ids)))
    return inspection_shelf.list_(work, rows.order_by(inspections.c.signed.desc(), inspections.c.id).limit(most))


def last_signed(work: Work, house: str, by: str) -> Inspection | None:
    rows = inspection_shelf.here.where(inspections.c.house == house, inspections.c.by == by)
    return inspection_shelf.find(work, rows.order_by(inspections.c.signed.desc()))
