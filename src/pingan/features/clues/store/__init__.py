"""Clues, what is said about them, envelopes, links, and counts that name nobody: rows, and who sees them."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    Index,
    Integer,
    Select,
    String,
    Table,
    delete,
    false,
    func,
    insert,
    select,
    update,
)  # fmt: skip
from sqlalchemy import Text as SqlText

from pingan.features.clues.model import LIFE, OPEN, Clue, ClueLink, CluePhoto, ClueSearch, Envelope, Remark, Speaker
from pingan.features.clues.store import photos
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform import tables
from pingan.platform.subjects import nobodys
from pingan.platform.tables import Shelf, UtcTime, metadata, one_of
from pingan.platform.work import Work

_SEEN = {
    "purpose": "checking what was done, and where",
    "keep": "30 days after it was found unfounded or unverifiable or was handed over, 90 after it was confirmed; unfinished, 210 days",
}

clues = Table(
    "clues",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("number", Integer, nullable=False),
    Column("conduct", String(20), nullable=False),
    Column("latitude", Float, nullable=False, info=_SEEN),
    Column("longitude", Float, nullable=False, info=_SEEN),
    Column("place", String(200), nullable=False, info=_SEEN),
    Column("happened", UtcTime, nullable=False),
    Column("ongoing", Boolean, nullable=False),
    Column("danger", Boolean, nullable=False),
    Column("often", String(20), nullable=False),
    Column("text", SqlText, nullable=False, info=_SEEN),
    Column("reported", UtcTime, nullable=False),
    Column("key", String(64), nullable=False),
    Column("code", String(64), nullable=False),
    Column("priority", Integer, nullable=False),
    Column("status", String(20), nullable=False),
    Column("waiting", Boolean, nullable=False),
    Column("holder", String(40), nullable=False),
    Column("held_until", UtcTime),
    Column("merged_into", String(40), nullable=False),
    Column("handed_to", String(40), nullable=False),
    Column("origin", String(40), nullable=False),
    Column("incident", String(40), nullable=False),
    Column("ended", UtcTime),
    Column("until", UtcTime),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="clues_status"),
    Index("clues_station", "station", "status"),
    Index("clues_code", "code"),
    Index("clues_key", "station", "key"),
    info=nobodys("what was done, where and when; who reported it is in no column, and who it is about may not be written"),
)

remarks = Table(
    "clue_remarks",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("clue", String(40), nullable=False),
    Column("speaker", String(20), nullable=False),
    Column("phrase", String(20), nullable=False),
    Column("text", SqlText, nullable=False, info=_SEEN),
    Column("said", UtcTime, nullable=False),
    Index("clue_remarks_clue", "clue"),
    info=nobodys("what was said about a clue, by whom is not kept"),
)

envelopes = Table(
    "clue_envelopes",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column(
        "sealed", SqlText, nullable=False, info={"purpose": "asking the reporter once more, by two people", "keep": "as long as the words"}
    ),
    info=nobodys("sealed with two keys that are not here; there is one for every clue, and nobody can tell whose"),
)

links = Table(
    "clue_links",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("token", String(40), nullable=False, unique=True),
    Column("place", String(100), nullable=False, info={"purpose": "knowing where a poster hangs", "keep": "with the link"}),
    Column("created", UtcTime, nullable=False),
    Column("revoked", UtcTime),
    Column("version", Integer, nullable=False),
    Index("clue_links_station", "station", "created"),
    info=nobodys("a link on a poster; who made it is told by the log"),
)

counts = Table(
    "clue_counts",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("until", UtcTime, nullable=False),
    Column("count", Integer, nullable=False),
    info=nobodys("how often a digest came in a day, or about one place in a month; the digest's key is not here, and no clue names it"),
)

_clues, _remarks, _envelopes = Shelf(clues, Clue), Shelf(remarks, Remark), Shelf(envelopes, Envelope)
_links = Shelf(links, ClueLink)


def _visible(work: Work) -> Select[Any]:
    """Who triages sees the station's clues once their turn has come; our own timers see all."""
    here = _clues.here
    if work.actor.may(Right.CLUE_STEP):
        return here
    return here.where(clues.c.waiting.is_(False)) if work.actor.may(Right.CLUE_TRIAGE) else here.where(false())


# ---- clues ----


def add(work: Work, clue: Clue, sealed: str) -> Clue:
    """With its envelope, of which there is always one."""
    _envelopes.add(work, Envelope(id=clue.id, station=clue.station, sealed=sealed))
    return _clues.add(work, clue)


def save(work: Work, clue: Clue) -> Clue:
    return _clues.save(work, clue)


def get(work: Work, clue_id: str) -> Clue:
    return _clues.get(work, _visible(work), clue_id)


def list_by_id(work: Work, ids: Collection[str]) -> list[Clue]:
    return _clues.list_(work, _visible(work), ids)


def get_photo(work: Work, clue: Clue, photo: str) -> CluePhoto:
    """One of what a clue shows, or those that go with it; the clue was loaded before."""
    return photos.get(work, [clue.id, *(one.id for one in list_merged(work, clue.id))], photo)


def list_merged(work: Work, clue_id: str) -> list[Clue]:
    """What goes with a clue."""
    return _clues.list_(work, _visible(work).where(clues.c.merged_into == clue_id).order_by(clues.c.number))


def count_merged(work: Work, ids: Collection[str]) -> dict[str, int]:
    rows = _visible(work).where(clues.c.merged_into.in_(list(ids))).with_only_columns(clues.c.merged_into, func.count())
    return {str(into): int(many) for into, many in work.connection.execute(rows.group_by(clues.c.merged_into), work.me)}


def list_open(work: Work, ids: Collection[str] | None = None) -> list[Clue]:
    """Those on the board: nobody has finished with them, and they go with no other."""
    rows = _visible(work).where(clues.c.status.in_([status.value for status in sorted(OPEN)]), clues.c.merged_into == "")
    return _clues.list_(work, rows, ids)


def search(work: Work, wish: ClueSearch, *, page: int, size: int) -> tuple[list[Clue], int]:
    """A page, the most urgent and then the oldest first while they are open, else the newest."""
    rows = _visible(work)
    if wish.open:
        rows = rows.where(clues.c.status.in_([status.value for status in sorted(OPEN)]), clues.c.merged_into == "")
    if wish.status is not None:
        rows = rows.where(clues.c.status == wish.status)
    if wish.conduct is not None:
        rows = rows.where(clues.c.conduct == wish.conduct)
    total = tables.count(work, rows)
    ordered = rows.order_by(clues.c.priority, clues.c.number) if wish.open else rows.order_by(clues.c.number.desc())
    return _clues.list_(work, ordered.limit(size).offset((page - 1) * size)), total


def next_number(work: Work) -> int:
    """Held by the station's lock, so that no two get the same."""
    work.world.database.hold_station(work.connection, work.actor.station)
    highest = work.connection.execute(select(func.max(clues.c.number)).where(clues.c.station == work.actor.station)).scalar()
    return int(highest or 0) + 1


def find_sent(work: Work, key: str) -> Clue | None:
    """The clue that came with this key before; only the telephone that made it has it."""
    return _clues.find(work, _clues.here.where(clues.c.key == key))


def of_code(work: Work, code: str) -> list[Clue]:
    """What somebody reported who holds the return code, at whatever stations it has come to; the first one first.

    Raises:
        NotFound: nobody was given this code.
    """
    found = _clues.list_(work, select(clues).where(clues.c.code == code).order_by(clues.c.reported, clues.c.id))
    if not found:
        raise NotFound(noun="clue")
    return found


def find_elsewhere(work: Work, origin: str) -> Clue | None:
    """What became of a clue that the actor's station handed to another; he has read the one it was."""
    return _clues.find(work, select(clues).where(clues.c.origin == origin))


# ---- what is said ----


def say(work: Work, remark: Remark) -> Remark:
    return _remarks.add(work, remark)


def remarks_on(work: Work, ids: Collection[str]) -> list[Remark]:
    """Oldest first; the caller has made sure the actor may read these clues."""
    return _remarks.list_(work, select(remarks).where(remarks.c.clue.in_(list(ids))).order_by(remarks.c.said, remarks.c.id))


def count_said(work: Work, clue_id: str) -> int:
    """How often the reporter has added something."""
    rows = select(func.count()).select_from(remarks).where(remarks.c.clue == clue_id, remarks.c.speaker == Speaker.REPORTER)
    return int(work.connection.execute(rows).scalar_one())


def wipe_words(work: Work, clue_id: str) -> None:
    """The words of a clue, its photographs and its envelope are gone; what phrases were said stays."""
    photos.drop(work, clue_id)
    work.connection.execute(update(remarks).where(remarks.c.clue == clue_id).values(text=""))
    work.connection.execute(delete(envelopes).where(envelopes.c.id == clue_id))


# ---- counts ----


def counted(work: Work, digests: Mapping[str, date]) -> dict[date, int]:
    """How many came by each digest, by the day it stands for."""
    rows = select(counts.c.id, counts.c.count).where(counts.c.id.in_(list(digests)))
    return {digests[str(id_)]: int(many) for id_, many in work.connection.execute(rows)}


def count(work: Work, digest: str, until: datetime) -> int:
    """One more; how many now. What is over is forgotten first; `until` holds for a new count."""
    work.connection.execute(delete(counts).where(counts.c.until <= work.now))
    more = update(counts).where(counts.c.id == digest).values(count=counts.c.count + 1)
    if work.connection.execute(more).rowcount == 0:
        work.connection.execute(insert(counts).values(id=digest, station=work.actor.station, until=until, count=1))
    return int(work.connection.execute(select(counts.c.count).where(counts.c.id == digest)).scalar_one())


# ---- the reporter ----


def envelope(work: Work, clue_id: str) -> str:
    """Sealed as it is. Raises NotFound where its time is over."""
    return _envelopes.get(work, _envelopes.here, clue_id).sealed


# ---- links ----


def add_link(work: Work, link: ClueLink) -> ClueLink:
    return _links.add(work, link)


def save_link(work: Work, link: ClueLink) -> ClueLink:
    return _links.save(work, link)


def _visible_links(work: Work) -> Select[Any]:
    here = _links.here
    return here if work.actor.may(Right.CLUE_LINK_KEEP) else here.where(false())


def get_link(work: Work, link_id: str) -> ClueLink:
    return _links.get(work, _visible_links(work), link_id)


def list_links(work: Work) -> list[ClueLink]:
    """Newest first."""
    return _links.list_(work, _visible_links(work).order_by(links.c.created.desc(), links.c.id.desc()))


def find_link(work: Work, token: str) -> ClueLink | None:
    """The link somebody holds in his hand, of whatever station."""
    return _links.find(work, select(links).where(links.c.token == token))
