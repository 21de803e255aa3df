"""Turns of duty: rows, and who sees them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Index, Select, String, Table, delete, false

from pingan.features.duty.model import Standing, Turn
from pingan.kernel.geo import Mode
from pingan.kernel.rights import Right
from pingan.platform.tables import Shelf, UtcTime, metadata
from pingan.platform.work import Work

_TURN = {"purpose": "knowing who can be asked now", "keep": "until he goes off duty"}

turns = Table(
    "turns",
    metadata,
    Column("id", String(40), ForeignKey("members.id"), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("since", UtcTime, nullable=False, info=_TURN),
    Column("mode", String(20), nullable=False, info=_TURN),
    Column("post", String(40), ForeignKey("posts.id"), info=_TURN),
    Column("located", Boolean, nullable=False, info=_TURN),
    Index("turns_station", "station"),
)

shelf = Shelf(turns, Turn)
_MODES = {mode.value: mode for mode in Mode}


def _visible(work: Work) -> Select[Any]:
    """The command room sees who of its station is on duty; a member sees himself."""
    here = shelf.all_of(work.actor.station)
    if work.actor.may(Right.DUTY_READ):
        return here
    return here.where(turns.c.id == work.actor.member) if work.actor.member else here.where(false())


def find(work: Work, member: str) -> Turn | None:
    return shelf.find(work, _visible(work).where(turns.c.id == member))


def list_turns(work: Work, ids: Collection[str] | None = None) -> list[Turn]:
    rows = _visible(work).order_by(turns.c.since, turns.c.id)
    return shelf.list_(work, rows if ids is None else rows.where(turns.c.id.in_(list(ids))))


def list_standing(work: Work) -> list[Standing]:
    rows = work.connection.execute(_visible(work).with_only_columns(turns.c.id, turns.c.mode, turns.c.post))
    return [Standing(member, _MODES[mode], post) for member, mode, post in rows.all()]


def list_located(work: Work) -> set[str]:
    """Ids only: this is asked every few seconds."""
    rows = _visible(work).where(turns.c.located).with_only_columns(turns.c.id)
    return set(work.connection.execute(rows).scalars())


def add(work: Work, turn: Turn) -> Turn:
    return shelf.add(work, turn)


def save(work: Work, turn: Turn) -> Turn:
    return shelf.save(work, turn)


def remove(work: Work, member: str) -> None:
    """Leave no row behind: off duty, nobody is there."""
    work.connection.execute(delete(turns).where(turns.c.id == member, turns.c.station == work.actor.station))


def on_or_off(work: Work, *, on_duty: bool | None) -> tuple[list[str] | None, list[str]]:
    """Whom a search may find and whom it must not, by whether they are on duty; None: all."""
    turns = [] if on_duty is None else [turn.id for turn in list_turns(work)]
    return (turns if on_duty else None), ([] if on_duty else turns)
