"""What may be corrected about a house or a post, and how one is given up."""

from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any, TypeVar

from pingan.features.houses.events import (
    HouseAmended,
    HouseFounded,
    HouseRestored,
    HouseRetired,
    PostAmended,
    PostFounded,
    PostRestored,
    PostRetired,
)  # fmt: skip
from pingan.features.houses.model import LIFE, House, PlaceStatus, Post
from pingan.features.houses.rules import hours as opening
from pingan.kernel.errors import Invalid
from pingan.kernel.geo import Point

P = TypeVar("P", House, Post)
LONGEST_WAIT_MIN = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is to be different about a house or a post; None leaves it. Each takes what it has."""

    name: str | None = None
    at: Point | None = None
    hours: str | None = None
    unit: str | None = None
    lamp: str | None = None
    handover_within_min: int | None = None
    call_sign: str | None = None


def found_house(facts: Facts, *, id_: str, station: str) -> tuple[House, HouseFounded]:
    """A new house.

    Raises:
        Invalid: `name_missing`, `missing` with `field`, `hours_unreadable`.
    """
    if facts.at is None:
        raise Invalid("missing", field="at")
    bare = House(id=id_, station=station, name="", at=facts.at)
    return replace(bare, **_different(bare, replace(facts, name=facts.name or ""))), HouseFounded(station=station, house=id_)


def found_post(house: House, facts: Facts, *, id_: str) -> tuple[Post, PostFounded]:
    """A new post of a house; where the house is unless said otherwise.

    Raises:
        Invalid: `name_missing`, `hours_unreadable`.
    """
    bare = Post(id=id_, station=house.station, house=house.id, name="", at=facts.at or house.at)
    made = replace(bare, **_different(bare, replace(facts, name=facts.name or "")))
    return made, PostFounded(station=house.station, house=house.id, post=id_)


def amend_house(house: House, facts: Facts) -> tuple[House, HouseAmended | None]:
    """The house with what is different, and the news unless nothing is.

    Raises:
        Invalid: `name_missing`, `hours_unreadable`, `not_minutes`.
    """
    wanted = _different(house, facts)
    news = HouseAmended(station=house.station, house=house.id, fields=tuple(sorted(wanted)))
    return replace(house, **wanted), news if wanted else None


def amend_post(post: Post, facts: Facts) -> tuple[Post, PostAmended | None]:
    """The post with what is different, and the news unless nothing is.

    Raises:
        Invalid: `name_missing`, `hours_unreadable`.
    """
    wanted = _different(post, facts)
    news = PostAmended(station=post.station, house=post.house, post=post.id, fields=tuple(sorted(wanted)))
    return replace(post, **wanted), news if wanted else None


def _different(thing: House | Post, facts: Facts) -> dict[str, Any]:
    if facts.name is not None and not facts.name.strip():
        raise Invalid("name_missing")
    if facts.handover_within_min is not None and not 0 <= facts.handover_within_min <= LONGEST_WAIT_MIN:
        raise Invalid("not_minutes")
    if facts.hours is not None:
        facts = replace(facts, hours=opening.write(opening.read(facts.hours)))
    mine = {field.name for field in fields(thing)}
    wanted = {field.name: getattr(facts, field.name) for field in fields(facts) if field.name in mine}
    return {name: value for name, value in wanted.items() if value is not None and getattr(thing, name) != value}


def status(place: House | Post) -> PlaceStatus:
    """Standing until it is given up."""
    return PlaceStatus.STANDING if place.retired is None else PlaceStatus.RETIRED


def next_steps(place: House | Post) -> tuple[str, ...]:
    """What may be done with the place itself, by who keeps the houses."""
    return LIFE.next(status(place))


def retire(place: P, now: datetime, reason: str) -> tuple[P, HouseRetired | PostRetired]:
    """Given up: nobody goes on duty there, nothing there is fetched. A post's guards are sent home by whoever hears of it.

    Raises:
        WrongMoment: it is given up already.
        Invalid: `missing` with `field`: nobody learns why.
    """
    LIFE.after(status(place), "retire")
    if not reason.strip():
        raise Invalid("missing", field="reason")
    gone = replace(place, retired=now)
    if isinstance(place, House):
        return gone, HouseRetired(station=place.station, house=place.id, reason=reason.strip())
    return gone, PostRetired(station=place.station, house=place.house, post=place.id, reason=reason.strip())


def restore(place: P) -> tuple[P, HouseRestored | PostRestored]:
    """Taken up again, as it was.

    Raises:
        WrongMoment: it stands.
    """
    LIFE.after(status(place), "restore")
    back = replace(place, retired=None)
    if isinstance(place, House):
        return back, HouseRestored(station=place.station, house=place.id)
    return back, PostRestored(station=place.station, house=place.house, post=place.id)
