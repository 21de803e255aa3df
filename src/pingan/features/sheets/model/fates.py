"""What becomes of each row of a file, and the course of an import."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from pingan.features.sheets.model.columns import SheetKind
from pingan.features.sheets.model.people import People
from pingan.kernel.errors import Fact
from pingan.kernel.lifecycle import Lifecycle


class RowVerdict(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


class Outcome(StrEnum):
    """What became of a row when it was to be written."""

    DONE = "done"
    OVERTAKEN = "overtaken"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class CellFault:
    """What is wrong, and in which cell (`C7`); `cell` is empty where it is the row's."""

    cell: str
    code: str
    facts: dict[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CellChange:
    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A row that exists: its values as a file would say them. `key`: what it is found by where no id is given."""

    id: str
    key: str
    values: dict[str, str]
    secret: dict[str, str] = field(default_factory=dict)
    """The whole of a value that is shown in part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What leaves the house as a file: every row of a kind, or the places of one edition of a roster."""

    kind: SheetKind
    roster: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """What will become of one row. `values`: what it says, in codes; `before`: what the row that exists said when this was worked out."""

    row: int
    verdict: RowVerdict
    label: str
    id: str = ""
    key: str = ""
    values: dict[str, str] = field(default_factory=dict)
    before: dict[str, str] = field(default_factory=dict)
    changes: tuple[CellChange, ...] = ()
    faults: tuple[CellFault, ...] = ()
    outcome: Outcome | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What will happen, row by row. `ignored`: headings nobody knows."""

    kind: SheetKind
    fates: tuple[Fate, ...]
    ignored: tuple[str, ...] = ()


class World:
    """What exists, to compare rows with. `houses`: names and ids. `phones`: numbers taken at other stations.

    `hours`: opening hours as they are kept, however they are written; raises Invalid. `people`: who may be meant.
    """

    def __init__(
        self,
        known: Iterable[Known],
        *,
        houses: Iterable[tuple[str, str]] = (),
        phones: Iterable[str] = (),
        hours: Callable[[str], str] = str,
        people: People | None = None,
    ) -> None:
        """Read once for all rows."""
        self.by_id = {one.id: one for one in known}
        self.by_key = {one.key: one for one in self.by_id.values() if one.key}
        self._houses: dict[str, list[str]] = {}
        for name, house in houses:
            self._houses.setdefault(name, []).append(house)
        self.phones = frozenset(phones)
        self.hours = hours
        self.people = people or People()

    def called(self, name: str) -> Sequence[str]:
        """The houses of that name."""
        return self._houses.get(name, ())


class ImportStatus(StrEnum):
    READING = "reading"
    READY = "ready"
    APPLYING = "applying"
    DONE = "done"
    STOPPED = "stopped"
    REFUSED = "refused"
    OVERTAKEN = "overtaken"
    INTERRUPTED = "interrupted"


_S = ImportStatus
LIFE = Lifecycle(
    _S.READING,
    [
        # verb        from                                       to
        ("plan", _S.READING, _S.READY),
        ("refuse", _S.READING, _S.REFUSED),
        ("interrupt", _S.READING, _S.INTERRUPTED),
        ("confirm", _S.READY, _S.APPLYING),
        ("overtake", _S.READY, _S.OVERTAKEN),
        ("finish", _S.APPLYING, _S.DONE),
        ("stop", {_S.READING, _S.READY, _S.APPLYING}, _S.STOPPED),
    ],
)
BY_HAND = frozenset({"confirm", "stop"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """A file on its way into the house. `done`: rows read, or written, so far, of `total`. `problem`: why the file was refused.

    `roster`: the one whose seats it lists; empty for lists of other kinds.
    """

    id: str
    station: str
    kind: SheetKind
    file: str
    account: str
    begun: datetime
    roster: str = ""
    status: ImportStatus = LIFE.start
    total: int = 0
    done: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0
    written: int = 0
    missed: int = 0
    digest: str = ""
    problem: str = ""
    facts: dict[str, Fact] = field(default_factory=dict)
    version: int = 0
