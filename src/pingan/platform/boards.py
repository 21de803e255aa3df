"""Boards: what a live screen holds. A board is a question that can be asked whole or for a few rows."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from pingan.kernel.rights import Right
from pingan.platform.work import Work

Rows = Callable[[Work, Collection[str] | None], Mapping[str, object]]
"""`rows(work, None)` gives every row the actor sees, by id; `rows(work, ids)` only those of `ids` that it would contain."""


@dataclass(frozen=True, slots=True)
class Board:
    """One named table of a live screen; shown to roles that hold `right`."""

    name: str
    right: Right
    rows: Rows


def shown_to(boards: Collection[Board], work: Work) -> dict[str, Board]:
    """The boards on the actor's screen, by name."""
    return {board.name: board for board in boards if work.actor.may(board.right)}
