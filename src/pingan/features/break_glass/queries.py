"""What screens show of openings, and what an opening shows."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import public as access
from pingan.features.break_glass import rules, store
from pingan.features.break_glass.model import Opening, OpeningStatus
from pingan.features.members import public as members
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningRow:
    """`name`: of the member; `opener`: of who opened. `own`: the reader did. `late`: it should have been reviewed by now."""

    id: str
    member: str
    name: str
    reason: str
    opened: datetime
    opener: str
    until: datetime
    late: bool
    status: OpeningStatus
    own: bool
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedData:
    """What is hidden otherwise: the whole telephone number, and the middle of the cell he lives in, if he said."""

    id: str
    name: str
    phone: str
    home: Point | None
    until: datetime


def _rows(work: Work, found: Collection[Opening]) -> Mapping[str, OpeningRow]:
    people = members.names(work.as_engine(), {one.member for one in found})
    openers = access.names(work, {one.opened_by for one in found})
    account, reviews = work.actor.account, work.actor.may(Right.OPENING_REVIEW)
    return {
        one.id: row_of(
            OpeningRow, one, name=people.get(one.member, ""), opener=openers.get(one.opened_by, ""), own=one.opened_by == account,
            next=rules.next_verbs(one, account=account, reviews=reviews),
        )
        for one in found
    }  # fmt: skip


def _board(work: Work, ids: Collection[str] | None) -> Mapping[str, OpeningRow]:
    return _rows(work, store.list_unreviewed(work, ids))


BOARDS = (Board("openings", Right.OPENING_READ, _board),)


def row(work: Work, opening: Opening) -> OpeningRow:
    """An opening after a deed."""
    return _rows(work, [opening])[opening.id]


def data(work: Work, opening: Opening) -> OpenedData:
    """For whoever has just been written down as looking."""
    member = members.get(work.as_engine(), opening.member)
    return row_of(OpenedData, member, id=opening.id, until=opening.until)
