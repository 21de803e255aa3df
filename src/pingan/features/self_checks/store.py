"""Venues, self-checks and hazards: rows, and who sees them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import CheckConstraint, Column, Float, ForeignKey, Index, Integer, Select, String, Table, delete, false, or_

from pingan.features.self_checks.model import HAZARD_LIFE, LIFE, CheckStatus, Hazard, HazardStatus, SelfCheck, Venue
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import Json, Shelf, UtcTime, metadata, one_of
from pingan.platform.work import Work

_VENUE = {"purpose": "where a self-check is done; a place, not a person", "keep": "with the venue"}
_CHECK = {"purpose": "what a venue saw when it looked at itself", "keep": "two years from when it was asked for"}
_WHO = {"purpose": "who answers for a venue, or has something mended", "keep": "with the venue or the self-check"}

venues = Table(
    "venues",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("name", String(100), nullable=False, info=_VENUE),
    Column("place", String(200), nullable=False, info=_VENUE),
    Column("keeper", String(40), nullable=False, info=_WHO),
    Column("created", UtcTime, nullable=False),
    Column("latitude", Float, info=_VENUE),
    Column("longitude", Float, info=_VENUE),
    Column("retired", UtcTime),
    Column("version", Integer, nullable=False),
    Index("venues_station", "station"),
    info=belongs(
        Whose(
            "keeper", Key.MEMBER, why=Why.DECISION, emptied={"keeper": ""},
            remains=dict.fromkeys(("name", "place", "latitude", "longitude"), "a place's, not his"),
        )
    ),
)  # fmt: skip

checks = Table(
    "self_checks",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("venue", String(40), ForeignKey("venues.id"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("by", String(40), nullable=False),
    Column("asked", UtcTime, nullable=False, info=_CHECK),
    Column("due", String(10), nullable=False),
    Column("keeper", String(40), nullable=False, info=_WHO),
    Column("word", String(200), nullable=False, info=_CHECK),
    Column("photos", Json, nullable=False, info=_CHECK),
    Column("found", Integer, nullable=False),
    Column("submitted", UtcTime),
    Column("closed", UtcTime),
    Column("reason", String(200), nullable=False, info=_CHECK),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="self_checks_status"),
    Index("self_checks_station", "station", "status", "asked"),
    Index("self_checks_venue", "venue"),
    info=belongs(
        Whose(
            "keeper", Key.MEMBER, why=Why.DECISION, emptied={"keeper": ""}, shown=(("self_checks", "id"), ("my_self_checks", "id")),
            remains=dict.fromkeys(("asked", "word", "photos", "reason"), "the place's, not his"),
        ),
        Whose(
            "by", Key.ACCOUNT, why=Why.DECISION, emptied={"by": ""},
            remains=dict.fromkeys(("asked", "word", "photos", "reason", "keeper"), "the place's, not his"),
        ),
    ),
)  # fmt: skip

hazards = Table(
    "hazards",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("self_check", String(40), ForeignKey("self_checks.id"), nullable=False),
    Column("venue", String(40), ForeignKey("venues.id"), nullable=False),
    Column("item", String(40), nullable=False),
    Column("severity", String(20), nullable=False),
    Column("words", String(300), nullable=False, info=_CHECK),
    Column("owner", String(40), nullable=False, info=_WHO),
    Column("found", UtcTime, nullable=False),
    Column("due", String(10), nullable=False),
    Column("photos", Json, nullable=False, info=_CHECK),
    Column("mended_words", String(300), nullable=False, info=_CHECK),
    Column("mended_photos", Json, nullable=False, info=_CHECK),
    Column("mended", UtcTime),
    Column("remark", String(200), nullable=False, info=_CHECK),
    Column("closed", UtcTime),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", HAZARD_LIFE.statuses), name="hazards_status"),
    Index("hazards_check", "self_check"),
    Index("hazards_owner", "owner", "status"),
    info=belongs(
        Whose(
            "owner", Key.MEMBER, why=Why.DECISION, emptied={"owner": ""}, shown=(("self_checks", "self_check"), ("my_hazards", "id")),
            remains=dict.fromkeys(("words", "photos", "mended_words", "mended_photos", "remark"), "the place's, not his"),
        )
    ),
)  # fmt: skip

_venues, _checks, _hazards = Shelf(venues, Venue), Shelf(checks, SelfCheck), Shelf(hazards, Hazard)
_OPEN = [CheckStatus.ASKED.value, CheckStatus.SUBMITTED.value]


def _visible(work: Work) -> Select[Any]:
    """The command room sees its station's venues; a member those of which he has something on his phone."""
    here = _venues.here
    if work.actor.may(Right.SELF_CHECK_READ):
        return here
    mine = (_visible_checks(work).with_only_columns(checks.c.venue), _visible_hazards(work).with_only_columns(hazards.c.venue))
    return here.where(or_(*(venues.c.id.in_(some) for some in mine)))


def _visible_checks(work: Work) -> Select[Any]:
    """The command room sees its station's; a member his own."""
    here = _checks.here
    if work.actor.may(Right.SELF_CHECK_READ):
        return here
    return here.where(checks.c.keeper == work.actor.member) if work.actor.member else here.where(false())


def _visible_hazards(work: Work) -> Select[Any]:
    """The command room sees its station's; a member what he has to have mended."""
    here = _hazards.here
    if work.actor.may(Right.SELF_CHECK_READ):
        return here
    return here.where(hazards.c.owner == work.actor.member) if work.actor.member else here.where(false())


def hold(work: Work) -> None:
    """One at a time decides about a station's self-checks, so that a venue is asked once and a check ends once."""
    work.world.database.hold_station(work.connection, work.actor.station)


# ---- venues ----------------------------------------------------------------------------------------------------------
def get_venue(work: Work, venue: str) -> Venue:
    return _venues.get(work, _visible(work), venue)


def list_venues(work: Work, ids: Collection[str] | None = None) -> list[Venue]:
    """By name; without ids only those that can be asked."""
    rows = _visible(work).order_by(venues.c.name, venues.c.id)
    return _venues.list_(work, rows.where(venues.c.retired.is_(None)) if ids is None else rows.where(venues.c.id.in_(list(ids))))


def add_venue(work: Work, venue: Venue) -> Venue:
    return _venues.add(work, venue)


def save_venue(work: Work, venue: Venue) -> Venue:
    return _venues.save(work, venue)


# ---- self-checks -----------------------------------------------------------------------------------------------------
def get(work: Work, check: str) -> SelfCheck:
    return _checks.get(work, _visible_checks(work), check)


def find(work: Work, check: str) -> SelfCheck | None:
    return _checks.find_by_id(work, _visible_checks(work), check)


def list_open(work: Work, ids: Collection[str] | None = None) -> list[SelfCheck]:
    """To be done, or with something to be mended; what is due first."""
    rows = _visible_checks(work).where(checks.c.status.in_(_OPEN)).order_by(checks.c.due, checks.c.id)
    return _checks.list_(work, rows, ids)


def list_of_venues(work: Work, ids: Collection[str]) -> list[SelfCheck]:
    """All of these venues, the newest first."""
    rows = _visible_checks(work).where(checks.c.venue.in_(list(ids)))
    return _checks.list_(work, rows.order_by(checks.c.asked.desc(), checks.c.id))


def page_of_closed(work: Work, *, page: int, size: int) -> tuple[list[SelfCheck], int]:
    return _checks.page(work, _visible_checks(work).where(checks.c.status.not_in(_OPEN)), "-asked", page=page, size=size)


def add(work: Work, check: SelfCheck) -> SelfCheck:
    return _checks.add(work, check)


def save(work: Work, check: SelfCheck) -> SelfCheck:
    return _checks.save(work, check)


def find_shown(work: Work, photo: str) -> SelfCheck | None:
    """The visible self-check that shows a photograph of this name."""
    rows = _visible_checks(work).where(checks.c.photos.contains(photo, autoescape=True))
    return next((one for one in _checks.list_(work, rows) if any(photo in names for names in one.photos.values())), None)


# ---- hazards ---------------------------------------------------------------------------------------------------------
def get_hazard(work: Work, hazard: str) -> Hazard:
    return _hazards.get(work, _visible_hazards(work), hazard)


def find_hazard(work: Work, hazard: str) -> Hazard | None:
    return _hazards.find_by_id(work, _visible_hazards(work), hazard)


def list_hazards(work: Work, check_ids: Collection[str]) -> list[Hazard]:
    """Of these self-checks."""
    return _hazards.list_(work, _visible_hazards(work).where(hazards.c.self_check.in_(list(check_ids))).order_by(hazards.c.id))


def list_owned(work: Work, ids: Collection[str] | None = None) -> list[Hazard]:
    """What the actor has to have mended, until it is accepted."""
    rows = _visible_hazards(work).where(hazards.c.owner == work.actor.member, hazards.c.status != HazardStatus.ACCEPTED)
    return _hazards.list_(work, rows.order_by(hazards.c.due, hazards.c.id), ids)


def find_hazard_shown(work: Work, photo: str) -> Hazard | None:
    """The visible hazard that shows a photograph of this name."""
    there = or_(*(column.contains(photo, autoescape=True) for column in (hazards.c.photos, hazards.c.mended_photos)))
    found = _hazards.list_(work, _visible_hazards(work).where(there))
    return next((one for one in found if photo in (*one.photos, *one.mended_photos)), None)


def add_hazards(work: Work, new: Collection[Hazard]) -> None:
    _hazards.add_all(work, new)


def save_hazard(work: Work, hazard: Hazard) -> Hazard:
    return _hazards.save(work, hazard)


def drop(work: Work, check: str) -> None:
    """A self-check and what it found."""
    work.connection.execute(delete(hazards).where(hazards.c.self_check == check, hazards.c.station == work.actor.station))
    work.connection.execute(delete(checks).where(checks.c.id == check, checks.c.station == work.actor.station))
