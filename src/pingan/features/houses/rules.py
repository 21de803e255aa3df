"""Decisions about houses: what may be corrected, and what is fit for use."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pingan.features.houses.events import DefectReported, EquipmentRepaired, HouseAmended, PostAmended
from pingan.features.houses.model import Equipment, House, Post
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.geo import Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is to be different about a house or a post; None leaves it."""

    name: str | None = None
    at: Point | None = None
    hours: str | None = None


def amend_house(house: House, facts: Facts) -> tuple[House, HouseAmended | None]:
    """The house with what is different, and the news unless nothing is.

    Raises:
        Invalid: `name_missing`.
    """
    wanted = _different(house, {"name": facts.name, "at": facts.at, "hours": facts.hours})
    news = HouseAmended(station=house.station, house=house.id, fields=tuple(sorted(wanted)))
    return replace(house, **wanted), news if wanted else None


def amend_post(post: Post, facts: Facts) -> tuple[Post, PostAmended | None]:
    """The post with what is different, and the news unless nothing is.

    Raises:
        Invalid: `name_missing`.
    """
    wanted = _different(post, {"name": facts.name, "at": facts.at})
    news = PostAmended(station=post.station, house=post.house, post=post.id, fields=tuple(sorted(wanted)))
    return replace(post, **wanted), news if wanted else None


def _different(thing: House | Post, wanted: dict[str, Any]) -> dict[str, Any]:
    if wanted["name"] is not None and not str(wanted["name"]).strip():
        raise Invalid("name_missing")
    return {name: value for name, value in wanted.items() if value is not None and getattr(thing, name) != value}


def next_verbs(thing: Equipment) -> tuple[str, ...]:
    """What may be done with a thing now."""
    return ("repair",) if thing.defect else ("report_defect", "repair")


def report_defect(thing: Equipment, defect: str) -> tuple[Equipment, DefectReported]:
    """It is not to be relied on.

    Raises:
        WrongMoment: that is known already.
        Invalid: `missing` with `field`: nobody knows what to repair.
    """
    if thing.defect:
        raise WrongMoment(verb="report_defect")
    if not defect.strip():
        raise Invalid("missing", field="defect")
    news = DefectReported(station=thing.station, house=thing.house, equipment=thing.id, item=thing.item, defect=defect.strip())
    return replace(thing, defect=defect.strip()), news


def repair(thing: Equipment, *, expires: date | None, today: date) -> tuple[Equipment, EquipmentRepaired]:
    """It was put right, inspected or replaced, and is good until `expires`, None for ever.

    Raises:
        Invalid: `expired_already`.
    """
    if expires is not None and expires < today:
        raise Invalid("expired_already")
    until = expires.isoformat() if expires else ""
    news = EquipmentRepaired(station=thing.station, house=thing.house, equipment=thing.id, item=thing.item, expires=until)
    return replace(thing, defect="", expires=expires), news
