"""Handovers and open matters: rows, and who sees them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Select, String, Table, delete, false, or_
from sqlalchemy import Text as SqlText

from pingan.features.duty import public as duty
from pingan.features.handovers.model import LIFE, OPEN, Handover, Matter
from pingan.features.houses import public as houses
from pingan.features.houses.model import Equipment, Post
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import Json, Shelf, UtcTime, among, metadata, one_of, unique_where
from pingan.platform.work import Work

_SIGNED = {"purpose": "who answered for a post and what hangs there", "keep": "a year after it is over"}
_MATTER = {"purpose": "telling the next shift what is still open", "keep": "a year after it is closed"}
_MOMENTS = {
    "opened": "when the shift changed", "outgoing_signed": "when it was signed", "incoming_signed": "when it was signed",
    "reason": "the command room's", "checks": "how things were found",
}  # fmt: skip
_SHOWN = (("handovers", "id"), ("my_handovers", "id"))
_OF_A_MATTER = {"text": "what is open at a post", "raised": "when it was written down", "closed": "when it was dealt with"}

handovers = Table(
    "handovers",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("house", String(40), ForeignKey("houses.id"), nullable=False),
    Column("post", String(40), ForeignKey("posts.id"), nullable=False),
    Column("outgoing", String(40), ForeignKey("members.id"), nullable=False, info=_SIGNED),
    Column("incoming", String(40), ForeignKey("members.id"), info=_SIGNED),
    Column("opened", UtcTime, nullable=False, info=_SIGNED),
    Column("due", UtcTime),
    Column("warned", UtcTime),
    Column("checks", Json, nullable=False),
    Column("checked", UtcTime),
    Column("outgoing_signed", UtcTime, info=_SIGNED),
    Column("incoming_signed", UtcTime, info=_SIGNED),
    Column("reason", String(200), nullable=False, info={"purpose": "why the command room let it be", "keep": "a year after it is over"}),
    Column("closed", UtcTime),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="handovers_status"),
    Index("handovers_house", "house", "opened"),
    info=belongs(
        Whose(
            "outgoing",
            Key.MEMBER,
            why=Why.TRAIL,
            emptied={"reason": ""},
            remains=_MOMENTS | {"incoming": "another's", "outgoing": "an id"},
            shown=_SHOWN,
        ),
        Whose(
            "incoming", Key.MEMBER, why=Why.TRAIL, emptied={"incoming": None}, remains=_MOMENTS | {"outgoing": "another's"}, shown=_SHOWN
        ),
    ),
)
_OPEN = among(handovers.c.status, OPEN)
unique_where("handovers_one_open", handovers.c.post, where=_OPEN)

matters = Table(
    "matters",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("house", String(40), ForeignKey("houses.id"), nullable=False),
    Column("post", String(40), ForeignKey("posts.id"), nullable=False),
    Column("text", SqlText, nullable=False, info=_MATTER),
    Column("raised", UtcTime, nullable=False, info=_MATTER),
    Column("raised_by", String(40), nullable=False, info=_MATTER),
    Column("closed", UtcTime, info=_MATTER),
    Column("closed_by", String(40), nullable=False, info=_MATTER),
    Column("version", Integer, nullable=False),
    Index("matters_post", "post", "closed"),
    info=belongs(
        Whose("raised_by", Key.ACCOUNT, why=Why.TRAIL, emptied={"raised_by": ""}, remains=_OF_A_MATTER | {"closed_by": "another's"}),
        Whose("closed_by", Key.ACCOUNT, why=Why.TRAIL, emptied={"closed_by": ""}, remains=_OF_A_MATTER | {"raised_by": "another's"}),
    ),
)

_handovers, _matters = Shelf(handovers, Handover), Shelf(matters, Matter)


def _visible(work: Work) -> Select[Any]:
    """The command room sees its station's handovers, a tablet those at its post, a guard his own."""
    here = _handovers.here
    if work.actor.may(Right.HANDOVER_READ):
        return here
    if work.actor.post:
        return here.where(handovers.c.post == work.actor.post)
    mine = or_(handovers.c.outgoing == work.actor.member, handovers.c.incoming == work.actor.member)
    return here.where(mine) if work.actor.member else here.where(false())


def get(work: Work, handover_id: str) -> Handover:
    return _handovers.get(work, _visible(work), handover_id)


def find(work: Work, handover_id: str) -> Handover | None:
    return _handovers.find_by_id(work, _visible(work), handover_id)


def find_open(work: Work, post: str) -> Handover | None:
    return _handovers.find(work, _visible(work).where(handovers.c.post == post, _OPEN))


def list_open(work: Work, ids: Collection[str] | None = None) -> list[Handover]:
    rows = _visible(work).where(_OPEN).order_by(handovers.c.opened, handovers.c.id)
    return _handovers.list_(work, rows, ids)


def list_of_house(work: Work, house: str, most: int) -> list[Handover]:
    """The newest first."""
    rows = _visible(work).where(handovers.c.house == house).order_by(handovers.c.opened.desc(), handovers.c.id)
    return _handovers.list_(work, rows.limit(most))


def add(work: Work, handover: Handover) -> Handover:
    return _handovers.add(work, handover)


def save(work: Work, handover: Handover) -> Handover:
    return _handovers.save(work, handover)


def get_matter(work: Work, matter_id: str) -> Matter:
    """For who has been let in to the post, or reads all of them."""
    return _matters.get(work, _matters.here, matter_id)


def list_matters(work: Work, *, post: str | None = None, house: str | None = None) -> list[Matter]:
    """Those that are open, the oldest first; for who has been let in to the post, or reads all of them."""
    rows = _matters.here.where(matters.c.closed.is_(None)).order_by(matters.c.raised, matters.c.id)
    rows = rows if post is None else rows.where(matters.c.post == post)
    return _matters.list_(work, rows if house is None else rows.where(matters.c.house == house))


def add_matter(work: Work, matter: Matter) -> Matter:
    return _matters.add(work, matter)


def save_matter(work: Work, matter: Matter) -> Matter:
    return _matters.save(work, matter)


def forget(work: Work, handover_id: str) -> None:
    """It has been over for long enough."""
    work.connection.execute(delete(handovers).where(handovers.c.station == work.actor.station, handovers.c.id == handover_id))


def forget_matter(work: Work, matter_id: str) -> None:
    """It has been closed for long enough."""
    work.connection.execute(delete(matters).where(matters.c.station == work.actor.station, matters.c.id == matter_id))


# ---- where, and what hangs there ----


def things_of(work: Work, handover: Handover) -> list[Equipment]:
    """What hangs at its post and in its house."""
    things = houses.list_equipment(work.as_engine())
    return [thing for thing in things if thing.house == handover.house and thing.post in {None, handover.post}]


def where(work: Work) -> Post | None:
    """Where the actor stands: the tablet's post, the one at which he is on duty, or the one he is handing over."""
    there = work.as_engine()
    turn = duty.find_turn(there, work.actor.member) if work.actor.member else None
    mine = list_open(work)
    post = work.actor.post or (turn.post if turn else None) or (mine[-1].post if mine else None)
    return houses.get_post(there, post) if post else None
