"""Pairings and PINs: rows, and who sees them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Column, ForeignKey, Select, String, Table, delete, false, insert, select

from pingan.features.tablets.model import Pairing, Pin
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, belongs, nobodys
from pingan.platform.tables import Shelf, UtcTime, metadata
from pingan.platform.work import Work

_PIN = {"purpose": "beginning a shift at a post's tablet", "keep": "while he may serve"}
_LAST = {"purpose": "offering his name at the tablet of the house where he serves", "keep": "while he may serve"}

pairings = Table(
    "pairings",
    metadata,
    Column("id", String(40), ForeignKey("posts.id"), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("salt", String(64), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("expires", UtcTime, nullable=False),
    info=nobodys("a code on its way to a tablet"),
)

pins = Table(
    "pins",
    metadata,
    Column("id", String(40), ForeignKey("members.id"), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("password", String(200), nullable=False, info=_PIN),
    Column("house", String(40), nullable=False, info=_LAST),
    Column("used", UtcTime, nullable=False, info=_LAST),
    info=belongs(Whose("id", Key.MEMBER, secret=("password",))),
)

_pairings, _pins = Shelf(pairings, Pairing), Shelf(pins, Pin)


def _visible(work: Work) -> Select[Any]:
    """A tablet compares the digits typed at it with those of its station's guards; nobody else ever sees a PIN's row."""
    return _pins.here if work.actor.may(Right.POST_SERVE) else select(pins).where(false())


def find_pin(work: Work, member: str) -> Pin | None:
    return _pins.find_by_id(work, _visible(work), member)


def list_pins(work: Work, members: Collection[str] | None = None) -> list[Pin]:
    rows = _visible(work).order_by(pins.c.used.desc(), pins.c.id)
    return _pins.list_(work, rows if members is None else rows.where(pins.c.id.in_(list(members))))


def put_pin(work: Work, pin: Pin) -> None:
    """His only one from now on."""
    drop_pin(work, pin.id)
    _pins.add(work, pin)


def drop_pin(work: Work, member: str) -> None:
    work.connection.execute(delete(pins).where(pins.c.id == member, pins.c.station == work.actor.station))


def put_pairing(work: Work, pairing: Pairing) -> None:
    """The only code of this post from now on; codes past their time are forgotten."""
    work.connection.execute(delete(pairings).where((pairings.c.id == pairing.id) | (pairings.c.expires < work.now)))
    work.connection.execute(insert(pairings).values(**_pairings.values(pairing)))


def list_pairings(work: Work) -> list[Pairing]:
    """Of every station: nobody is signed in at a tablet that is to be paired. They are few, and gone within minutes."""
    return _pairings.list_(work, select(pairings))


def drop_pairing(work: Work, pairing: Pairing) -> bool:
    """Whether it was still there: of two tablets that type the same code one is paired."""
    return work.connection.execute(delete(pairings).where(pairings.c.id == pairing.id, pairings.c.digest == pairing.digest)).rowcount == 1
