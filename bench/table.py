"""The one table: the figures that the product is held to, each beside what a peer takes and what a bare server could do at best."""

import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from rich.console import Console
from rich.table import Table

from bench.nearest import Grid, Valkey
from bench.postgis import Postgis
from bench.report import Figure, Report, rounded, told

Which = Mapping[str, Figure]
"""A row of a bench, by what it has in some of its columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """A figure of a bench. `ours`: which row, whose `column`; `peer`, `ceiling`: the rows beside it; `more`: whether more is better."""

    bench: str
    what: str
    column: str
    ours: Which
    wanted: str = ""
    peer_name: str = ""
    peer: Which | None = None
    ceiling: Which | None = None
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What was found. `ratio`: how many times better ours is than the peer. `command`: what measures it again."""

    what: str
    ours: Figure
    wanted: str
    peer_name: str
    peer: Figure
    ratio: Figure
    ceiling: Figure
    command: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """All lines of one run, and where it ran."""

    commit: str
    machine: Mapping[str, Figure]
    lines: Sequence[Line] = field(default_factory=tuple)


_NEAREST = (
    ("one query, µs", "query_p50_us", "3 ×"),
    ("queries/s at once", "bulk_queries_per_s", "1 ×"),
    ("moves/s", "updates_per_s", "20 ×"),
)


def _nearest() -> Iterator[Sought]:
    for members in (12_000, 100_000, 1_000_000):
        for peer in (Valkey.name, Postgis.name):
            for what, column, wanted in _NEAREST:
                yield Sought(
                    bench="nearest", what=f"nearest 10 of {members:,}: {what}", column=column, wanted=wanted, more="/s" in what,
                    ours={"members": members, "where": Grid.name}, peer_name=peer, peer={"members": members, "where": peer},
                )  # fmt: skip


_HOUSE, _ECHO = {"what": "the house"}, {"what": "bare echo"}
_SILENT, _UNREAD = {"what": "a phone that is silent"}, {"what": "a screen that nobody reads"}
_ONE, _FLOODED = {"what": "the house, 1 process"}, {"what": "bare echo, one process"}
_PROCESSES = ("1 process", "2 processes", "3 processes")
_LOOK, _BARE = "shortlist, whole", "bare SciPy dijkstra, 3 ways of moving"
SOUGHT = (
    *_nearest(),
    *(
        Sought(
            bench="shortlist", what=f"shortlist of 12,000, p95, ms: {network}", column="p95_ms", ours={"network": network, "what": _LOOK},
            peer_name="SciPy's search alone", peer={"network": network, "what": _BARE}, wanted=f"≤ {wanted}",
        )
        for network, wanted in (("25 km²", 40), ("whole city, 1,000,000 edges", 80))
    ),
    Sought(bench="load", what="12,000 sockets: positions/s", column="positions/s", ours=_HOUSE, ceiling=_ECHO, more=True, wanted="2,400"),
    Sought(bench="load", what="12,000 sockets: positions lost", column="lost", ours=_HOUSE, wanted="0"),
    Sought(bench="load", what="12,000 sockets: lag p99, ms", column="lag p99 ms", ours=_HOUSE, ceiling=_ECHO, wanted="≤ 1,000"),
    Sought(bench="load", what="key to phone meanwhile, p95, ms", column="delivered p95 ms", ours=_HOUSE, wanted="≤ 300"),
    Sought(bench="comeback", what="9,000 sockets back after a kill, s", column="all back after s", ours={}, wanted="≤ 60"),
    Sought(bench="comeback", what="/livez meanwhile, p99, ms", column="/livez p99 ms", ours={}, wanted="≤ 2,000"),
    Sought(bench="idle", what="a silent phone holds, KiB", column="holds KiB", ours=_SILENT),
    Sought(bench="idle", what="a screen nobody reads holds, KiB", column="holds KiB", ours=_UNREAD, wanted="≤ 256"),
    Sought(bench="idle", what="… and is shut after, s", column="all shut after s", ours=_UNREAD, wanted="≤ 10"),
    *(
        Sought(
            bench="workers", what=f"a silent phone holds, KiB: {count}", column="a silent phone holds KiB",
            ours={"what": f"the house, {count}"},
        )
        for count in _PROCESSES
    ),
    *(
        Sought(
            bench="workers", what=f"positions/s at most: {count}", column="positions/s at most", ours={"what": f"the house, {count}"},
            peer_name="1 process", peer=_ONE, ceiling=_FLOODED, more=True,
        )
        for count in _PROCESSES
    ),
)  # fmt: skip


def find(reports: Iterable[Report], commit: str, machine: Mapping[str, Figure]) -> Found:
    """Every figure of the table that these benches have."""
    by_name = {report.name: report for report in reports}
    lines = [line for sought in SOUGHT if (report := by_name.get(sought.bench)) and (line := _line(report, sought))]
    return Found(commit=commit, machine=machine, lines=lines)


def _line(report: Report, sought: Sought) -> Line | None:
    ours, peer, ceiling = (_figure(report, which, sought.column) for which in (sought.ours, sought.peer, sought.ceiling))
    if ours is None or (sought.peer is not None and peer is None):
        return None
    return Line(
        what=sought.what, ours=ours, wanted=sought.wanted, peer_name=sought.peer_name, peer=peer,
        ratio=_ratio(ours, peer, more=sought.more), ceiling=ceiling, command=f"python -m bench {report.name}",
    )  # fmt: skip


def _figure(report: Report, which: Which | None, column: str) -> Figure:
    if which is None:
        return None
    return next((row.get(column) for row in report.rows if which.items() <= row.items()), None)


def _ratio(ours: Figure, peer: Figure, *, more: bool) -> float | None:
    if not isinstance(ours, int | float) or not isinstance(peer, int | float) or not ours or not peer:
        return None
    return rounded(ours / peer if more else peer / ours)


def commit() -> str:
    """Of the code that is measured, with a plus where it was changed since."""
    asked = ["git", "describe", "--always", "--dirty=+"]
    said = subprocess.run(asked, capture_output=True, text=True, check=False, cwd=Path(__file__).parent)  # noqa: S603 - our own words
    return said.stdout.strip() or "unknown"


_HEAD = ("figure", "ours", "wanted", "peer", "its", "ours is better", "bare ceiling", "command")


def _cells(line: Line) -> tuple[str, ...]:
    ratio = "" if line.ratio is None else f"{told(line.ratio)} ×"
    shown = ("" if each is None else told(each) for each in (line.peer, line.ceiling))
    peer, ceiling = shown
    return line.what, told(line.ours), line.wanted, line.peer_name, peer, ratio, ceiling, f"`{line.command}`"


def show(found: Found, out: Console) -> None:
    """For people."""
    table = Table(title="What the product is held to", title_justify="left")
    for number, head in enumerate(_HEAD[:-1]):
        table.add_column(head, justify="left" if number in {0, 3} else "right")
    for line in found.lines:
        table.add_row(*_cells(line)[:-1])
    out.print(table)


def write(found: Found, folder: Path) -> None:
    """As JSON, and as Markdown for docs/performance.md."""
    (folder / "table.json").write_bytes(msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n")
    rows = [_HEAD, tuple("---" for _ in _HEAD), *(_cells(line) for line in found.lines)]
    (folder / "table.md").write_text("".join(f"| {' | '.join(row)} |\n" for row in rows), "utf-8")
