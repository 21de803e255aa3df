"""The live boards of rosters."""

from collections.abc import Collection, Mapping

from pingan.features.members import public as members
from pingan.features.rosters.queries._rows import MissedRow, RosterRow, ShiftRow, ask_rows, roster_row, shift_row
from pingan.features.rosters.store import rosters, shifts
from pingan.kernel.rights import Right
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work


def _roster_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, RosterRow]:
    return {roster.id: roster_row(work, roster) for roster in rosters.list_rosters(work, ids)}


def _my_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, ShiftRow]:
    own = work.actor.member
    return {shift.id: shift_row(shift) for shift in shifts.list_of_member(work, own, ids)} if own else {}


def _missed_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, MissedRow]:
    missed = shifts.list_missed(work, ids)
    names = members.names(work.as_engine(), {shift.member for shift in missed})
    asked = shifts.count_replacing(work, [shift.id for shift in missed])
    return {shift.id: row_of(MissedRow, shift, name=names.get(shift.member, ""), asked=asked[shift.id]) for shift in missed}


BOARDS = (
    Board("rosters", Right.ROSTER_READ, _roster_rows),
    Board("missed_shifts", Right.ROSTER_READ, _missed_rows),
    Board("open_asks", Right.ROSTER_READ, ask_rows),
    Board("my_shifts", Right.ROSTER_OWN, _my_rows),
    Board("shift_asks", Right.ROSTER_OWN, ask_rows),
)
