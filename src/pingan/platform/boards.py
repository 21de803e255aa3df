"""Boards: what a live screen holds. A board is a question that can be asked whole or for a few rows."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from pingan.kernel.events import Topic
from pingan.kernel.rights import Right
from pingan.platform import log
from pingan.platform.work import Actor, Work

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


def topics_of(actor: Actor) -> tuple[Topic, ...]:
    """What the actor's screen hears: himself, and the whole station only where his work is the whole station."""
    whole = (
        (Right.DUTY_READ, "station"), (Right.AFTERCARE_READ, "aftercare"), (Right.HOUSE_READ, "houses"), (Right.ROSTER_SETTLE, "swaps"),
        (Right.CLUE_TRIAGE, "clues"), (Right.APPROVAL_DECIDE, "approvals"), (Right.OPENING_REVIEW, "openings"),
    )  # fmt: skip
    places = (("account", actor.account), ("member", actor.member), ("post", actor.post))
    own = (f"{topic}:{id_}" for topic, id_ in places if id_)
    return (*own, *(f"{topic}:{actor.station}" for right, topic in whole if actor.may(right)))


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything on a screen after event `seq`."""

    seq: int
    boards: Mapping[str, Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class Change:
    """What a screen must put (row) or drop (None) to stand after event `seq`."""

    seq: int
    rows: tuple[tuple[str, str, object | None], ...]
    events: tuple[log.Entry, ...]


def snapshot(work: Work, boards: Collection[Board]) -> Snapshot:
    """The actor's whole screen."""
    return Snapshot(log.newest(work), {name: board.rows(work, None) for name, board in shown_to(boards, work).items()})


def change(work: Work, boards: Collection[Board], since: int, *, most: int = 500) -> Change | None:
    """What the actor has missed after `since`; None where that is more than `most` events, so that a snapshot is cheaper.

    The rows an event touched are read again by the very question the snapshot asks, so a change can never show more, or other, than it.
    """
    entries = log.since(work, topics_of(work.actor), since, most)
    if len(entries) >= most:
        return None
    touched: dict[str, dict[str, None]] = {}
    for entry in entries:
        for name, id_ in entry.touches:
            touched.setdefault(name, {})[id_] = None
    rows: list[tuple[str, str, object | None]] = []
    for name, board in shown_to(boards, work).items():
        ids = touched.get(name)
        if ids:
            now = board.rows(work, list(ids))
            rows += ((name, id_, now.get(id_)) for id_ in ids)
    return Change(max((entry.seq for entry in entries), default=since), tuple(rows), tuple(entries))
