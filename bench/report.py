"""What a bench found: rows of figures, what they were measured with, and what was left out and why."""

import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

import msgspec
from rich.console import Console
from rich.table import Table

Figure = str | float | int | bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One bench. `rows`: one mapping per line of the table; units stand in the keys. `skipped`: peers that are missing, with the reason."""

    name: str
    question: str
    parameters: Mapping[str, Figure]
    versions: Mapping[str, str]
    rows: Sequence[Mapping[str, Figure]]
    skipped: Sequence[str] = ()
    notes: Sequence[str] = ()
    machine: Mapping[str, Figure] = field(default_factory=lambda: machine())  # noqa: PLW0108 - defined below
    took_s: float = 0.0


def machine() -> Mapping[str, Figure]:
    """Where it was measured, without naming anybody's computer. `load`: of the last minute, by everything that runs here."""
    return {"cores": os.cpu_count(), "system": platform.system(), "python": platform.python_version(), "load": round(os.getloadavg()[0], 1)}


def versions(*packages: str) -> dict[str, str]:
    """Of installed packages."""
    return {package: version(package) for package in packages}


def write(report: Report, folder: Path) -> Path:
    """As JSON, for other machines to read."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{report.name}.json"
    file.write_bytes(msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n")
    return file


def show(report: Report, out: Console) -> None:
    """As a table, for people."""
    columns = list(dict.fromkeys(key for row in report.rows for key in row))
    table = Table(title=report.question, title_justify="left", caption=f"{report.took_s:.0f} s", caption_justify="right")
    for column in columns:
        numeric = any(isinstance(row.get(column), int | float) for row in report.rows)
        table.add_column(column, justify="right" if numeric else "left")
    for row in report.rows:
        table.add_row(*(told(row.get(column)) for column in columns))
    out.print(table)
    for line in report.skipped:
        out.print(f"  skipped: {line}", markup=False)
    for line in report.notes:
        out.print(f"  {line}", markup=False)


def told(figure: Figure) -> str:
    """As people read it."""
    if figure is None:
        return "–"
    if isinstance(figure, bool | str):
        return str(figure)
    return f"{figure:,.0f}" if abs(figure) >= 1000 or figure == int(figure) else f"{figure:.3g}"


# ---- measuring -------------------------------------------------------------------------------------------------------
def timed(call: Callable[[], object]) -> float:
    """How long it takes, in seconds."""
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that `percent` of a hundred do not exceed."""
    if len(values) == 1:
        return values[0]
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def rounded(value: float, digits: int = 3) -> float:
    """To so many significant digits: more would pretend."""
    return float(f"{value:.{digits}g}")
