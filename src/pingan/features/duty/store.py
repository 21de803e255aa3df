"""Turns of duty: rows, and who sees them."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Index, Select, String, Table, delete

from pingan.features.duty.model import HOURS_KEPT, PastTurn, Turn
from pingan.kernel.rights import Right
from pingan.platform.changes import noted
from pingan.platform.remembered import Remembered
from pingan.platform.subjects import Key, Whose, belongs
from pingan.platform.tables import MY_MEMBER, Shelf, UtcTime, change, made_once, metadata
from pingan.platform.timers import set_timer
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
    info=belongs(Whose("id", Key.MEMBER, shown=(("members", "id"), ("post", "post")))) | noted(),
)

_HOURS = {"purpose": "showing a member his own hours of duty, and nobody else", "keep": "13 months after the turn"}

past_turns = Table(
    "past_turns",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("member", String(40), ForeignKey("members.id"), nullable=False, info=_HOURS),
    Column("since", UtcTime, nullable=False, info=_HOURS),
    Column("until", UtcTime, nullable=False, info=_HOURS),
    Column("post", String(40), ForeignKey("posts.id"), info=_HOURS),
    Index("past_turns_member", "member", "until"),
    info=belongs(Whose("member", Key.MEMBER)),
)

shelf, past_shelf = Shelf(turns, Turn), Shelf(past_turns, PastTurn)
remembered = Remembered(shelf)
_MINE = shelf.here.where(turns.c.id == MY_MEMBER, turns.c.id != "")


def _visible(work: Work) -> Select[Any]:
    """The command room sees who of its station is on duty; a member sees himself."""
    return shelf.here if work.actor.may(Right.DUTY_READ) else _MINE


@made_once
def _in_order(rows: Select[Any]) -> Select[Any]:
    return rows.order_by(turns.c.since, turns.c.id)


def find(work: Work, member: str) -> Turn | None:
    return shelf.find_by_id(work, _visible(work), member)


def list_turns(work: Work, ids: Collection[str] | None = None) -> list[Turn]:
    return shelf.list_(work, _in_order(_visible(work)), ids)


def everybody(work: Work) -> Mapping[str, Turn]:
    """Every visible turn by member; for those who ask about thousands."""
    if work.actor.may(Right.DUTY_READ):
        return remembered.all_of(work, work.actor.station)
    return {turn.id: turn for turn in shelf.list_(work, _visible(work))}


def list_located(work: Work) -> set[str]:
    """Ids only: this is asked every few seconds."""
    rows = _visible(work).where(turns.c.located).with_only_columns(turns.c.id)
    return set(work.connection.execute(rows, work.me).scalars())


def add(work: Work, turn: Turn) -> Turn:
    return shelf.add(work, turn)


def save(work: Work, turn: Turn) -> Turn:
    return shelf.save(work, turn)


def remove(work: Work, member: str) -> None:
    """Leave no row behind: off duty, nobody is there."""
    change(work, delete(turns).where(turns.c.id == member, turns.c.station == work.actor.station))


def on_or_off(work: Work, *, on_duty: bool | None) -> tuple[list[str] | None, list[str]]:
    """Whom a search may find and whom it must not, by whether they are on duty; None: all."""
    turns = [] if on_duty is None else [turn.id for turn in list_turns(work)]
    return (turns if on_duty else None), ([] if on_duty else turns)


def _own(work: Work) -> Select[Any]:
    """Hours are seen by whose they are. No right opens them to anybody else, the engine included."""
    return past_shelf.here.where(past_turns.c.member == work.actor.member, past_turns.c.member != "")


def list_past(work: Work, since: datetime) -> list[PastTurn]:
    """The actor's own turns that ended after a moment, newest first."""
    return past_shelf.list_(work, _own(work).where(past_turns.c.until > since).order_by(past_turns.c.since.desc(), past_turns.c.id))


def add_past(work: Work, turn: PastTurn) -> None:
    set_timer(work, "duty.forget_turn", turn.id, turn.until + HOURS_KEPT)
    past_shelf.add(work, turn)


def drop_past(work: Work, turn: str) -> None:
    work.connection.execute(delete(past_turns).where(past_turns.c.id == turn, past_turns.c.station == work.actor.station))
