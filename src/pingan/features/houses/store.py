"""Houses, posts and equipment: rows, and who sees them."""

from typing import Any

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, Select, String, Table, false

from pingan.features.houses.model import Equipment, House, Post
from pingan.kernel.days import end_of
from pingan.kernel.rights import Right
from pingan.platform.tables import Shelf, T, metadata
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

_HOUSE = {"purpose": "where a house stands; not a person's whereabouts", "keep": "while the house exists"}

houses = Table(
    "houses",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("name", String(100), nullable=False, info=_HOUSE),
    Column("latitude", Float, nullable=False, info=_HOUSE),
    Column("longitude", Float, nullable=False, info=_HOUSE),
    Column("hours", String(60), nullable=False),
    Column("version", Integer, nullable=False),
    Index("houses_station", "station"),
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
    Column("version", Integer, nullable=False),
    Index("posts_station", "station"),
)

equipment = Table(
    "equipment",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("house", String(40), ForeignKey("houses.id"), nullable=False),
    Column("post", String(40), ForeignKey("posts.id")),
    Column("item", String(40), nullable=False),
    Column("expires", String(10)),
    Column("defect", String(200), nullable=False),
    Column("version", Integer, nullable=False),
    Index("equipment_station", "station"),
)

house_shelf, post_shelf, equipment_shelf = Shelf(houses, House), Shelf(posts, Post), Shelf(equipment, Equipment)


def _visible(work: Work, shelf: Shelf[T]) -> Select[Any]:
    """The command room sees its station's houses; whoever else needs one is told by the engine."""
    here = shelf.all_of(work.actor.station)
    return here if work.actor.may(Right.HOUSE_READ) else here.where(false())


def add_house(work: Work, house: House) -> House:
    return house_shelf.add(work, house)


def add_post(work: Work, post: Post) -> Post:
    return post_shelf.add(work, post)


def add_equipment(work: Work, thing: Equipment) -> Equipment:
    _await_expiry(work, thing)
    return equipment_shelf.add(work, thing)


def get_house(work: Work, house_id: str) -> House:
    return house_shelf.get(work, _visible(work, house_shelf), house_id)


def save_house(work: Work, house: House) -> House:
    return house_shelf.save(work, house)


def save_post(work: Work, post: Post) -> Post:
    return post_shelf.save(work, post)


def save_equipment(work: Work, thing: Equipment) -> Equipment:
    _await_expiry(work, thing)
    return equipment_shelf.save(work, thing)


def _await_expiry(work: Work, thing: Equipment) -> None:
    """Screens learn nothing from the mere passing of midnight."""
    if thing.expires is not None:
        set_timer(work, "houses.expire", thing.id, end_of(thing.expires))


def get_post(work: Work, post_id: str) -> Post:
    return post_shelf.get(work, _visible(work, post_shelf), post_id)


def get_equipment(work: Work, equipment_id: str) -> Equipment:
    return equipment_shelf.get(work, _visible(work, equipment_shelf), equipment_id)


def list_houses(work: Work) -> list[House]:
    return house_shelf.list_(work, _visible(work, house_shelf).order_by(houses.c.name, houses.c.id))


def list_posts(work: Work) -> list[Post]:
    return post_shelf.list_(work, _visible(work, post_shelf).order_by(posts.c.name, posts.c.id))


def list_equipment(work: Work) -> list[Equipment]:
    return equipment_shelf.list_(work, _visible(work, equipment_shelf).order_by(equipment.c.item, equipment.c.id))
