"""A log whose rows vouch for one another: each is numbered, and its MAC is over the MAC before it and over itself.

Whoever changes a row without the key breaks the chain where he did it. Only the newest rows could be cut off unseen; against that stand
anchors, heads of the chain that were written down elsewhere.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

Mac = Callable[[bytes], str]
"""A keyed digest, in letters."""

_DELETED_MOST = 1000
"""So many rows taken out with the rest numbered anew are still told from an edited one."""


class Tampering(StrEnum):
    """What was done to a log."""

    EDITED = "edited"
    DELETED = "deleted"
    INSERTED = "inserted"
    REORDERED = "reordered"
    TRUNCATED = "truncated"


@dataclass(frozen=True, slots=True)
class Link:
    """One row. `number`: from 1 in each log. `cells`: everything it says, as it is kept. `seq`: its place among the rows of all logs."""

    number: int
    mac: str
    cells: tuple[str, ...]
    seq: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """What was written down elsewhere: the MAC of row `number`; or, with `taken`, that the log goes on from there again.

    `place`: from 0, among everything that was written down, of other logs too. `taken`: when the backup was made that was brought back, in
    ISO 8601; empty for an anchor. `kept`: how much had been written down by then; what came later is of a log that is gone.
    """

    place: int
    number: int
    mac: str
    taken: str = ""
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Resumed:
    """A log went on from row `number` of a backup made at `taken`; the rows after it, up to `lost`, are known to have been and are gone."""

    number: int
    lost: int
    taken: str


@dataclass(frozen=True, slots=True)
class Walked:
    """How far a log holds: `rows` of it, up to `anchored` vouched for by an anchor. `how` it was tampered with at number `at`.

    `resumed`: where it goes on from a backup, oldest first; that is no tampering, but it is told.
    """

    rows: int
    anchored: int
    how: Tampering | None = None
    at: int = 0
    seq: int = 0
    resumed: tuple[Resumed, ...] = ()


def sealed(mac: Mac, previous: str, number: int, cells: Sequence[str]) -> str:
    """The MAC of a row. Every part says how long it is, so that nothing can be moved from one into the next."""
    return mac("".join(f"{len(part)}:{part}" for part in (previous, str(number), *cells)).encode())


def standing(notes: Sequence[Note]) -> tuple[dict[int, list[str]], tuple[Resumed, ...]]:
    """The anchors that count, by number, and where the log was resumed: from there on those count that were known to the backup."""
    anchors: dict[int, list[str]] = {}
    resumed: list[Resumed] = []
    for index, note in enumerate(notes):
        if note.taken:
            resumed.append(Resumed(note.number, max(anchors, default=0), note.taken))
            anchors, _ = standing([one for one in notes[:index] if one.place < note.kept])
        if note.number:
            anchors.setdefault(note.number, []).append(note.mac)
    return anchors, tuple(resumed)


def walk(links: Iterable[Link], mac: Mac, anchors: Mapping[int, Sequence[str]]) -> Walked:
    """Follow a log from its first row, by number. `anchors`: the MACs that were written down for a number."""
    previous, seq, number = "", 0, 0
    rows = iter(links)
    anchored = 0
    for link in rows:
        expected = number + 1
        if link.number != expected:
            how = Tampering.DELETED if link.number > expected else Tampering.INSERTED
            return Walked(number, anchored, how, expected, link.seq)
        if link.mac != sealed(mac, previous, expected, link.cells):
            return Walked(number, anchored, _what_was_done(mac, previous, link, rows, anchors), expected, link.seq)
        if link.seq <= seq:
            return Walked(number, anchored, Tampering.REORDERED, expected, link.seq)
        if any(noted != link.mac for noted in anchors.get(expected, ())):  # cut here once, and gone on from there
            return Walked(number, anchored, Tampering.TRUNCATED, expected, link.seq)
        anchored = expected if expected in anchors else anchored
        previous, seq, number = link.mac, link.seq, expected
    if max(anchors, default=0) > number:
        return Walked(number, anchored, Tampering.TRUNCATED, number + 1, seq)
    return Walked(number, anchored)


def _what_was_done(mac: Mac, previous: str, link: Link, rest: Iterator[Link], anchors: Mapping[int, Sequence[str]]) -> Tampering:
    """A row that does not follow the one before: what its neighbours tell of why."""
    after = next(rest, None)
    if after is None:
        return Tampering.EDITED if max(anchors, default=0) >= link.number else Tampering.INSERTED
    before = link
    for other in chain([after], rest):
        if sealed(mac, previous, link.number, other.cells) in (other.mac, link.mac):  # what belongs here stands elsewhere
            return Tampering.REORDERED if _belongs_elsewhere(mac, link, before, other) else Tampering.INSERTED
        before = other
    gone = any(sealed(mac, link.mac, after.number + many, after.cells) == after.mac for many in range(1, _DELETED_MOST))
    return Tampering.DELETED if gone else Tampering.EDITED


def _belongs_elsewhere(mac: Mac, link: Link, before: Link, other: Link) -> bool:
    """Whether a row was written by the house, after one of these."""
    numbers = (link.number + 1, other.number)
    found = (sealed(mac, after.mac, number, link.cells) for after in (other, link, before) for number in numbers)
    return any(one in (link.mac, other.mac) for one in found)
