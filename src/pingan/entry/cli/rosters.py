"""Commands about rosters."""

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.status import Status
from rich.table import Table

from pingan.entry.cli.doors import Doors, err, out, stop
from pingan.kernel.errors import Invalid
from pingan.kernel.rostering import Found, Horizon, staffed

commands = typer.Typer(no_args_is_help=True, help="Who works when.")


@commands.callback()
def _rosters() -> None:
    """Who works when."""


@commands.command("solve")
def solve(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="An instance of the shift scheduling benchmark.", show_default=False)],
    seconds: Annotated[float, typer.Option(min=0, max=86_400, help="How long to look for better ones.")] = 60.0,
    seed: Annotated[int, typer.Option(min=0, help="The same seed takes the same turns.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="penalty, bound, status, seconds, assignments.")] = False,
) -> None:
    """Find a roster of least penalty, and a bound no roster can beat."""
    doors: Doors = ctx.obj
    try:
        horizon = doors.read_roster(file)
        found = _solve(doors, horizon, seconds, seed)
    except Invalid as refusal:
        raise stop(_sentence(refusal, file)) from None
    if as_json:
        out.print_json(json.dumps(_as_data(found), ensure_ascii=False))
    else:
        _show(horizon, found)


def _solve(doors: Doors, horizon: Horizon, seconds: float, seed: int) -> Found:
    with err.status(f"{len(horizon.people)} people, {horizon.days} days …") as status:
        return doors.rosters.solve(horizon, seconds=seconds, seed=seed, told=lambda found: _tell(status, found))


def _tell(status: Status, found: Found) -> bool:
    status.update(f"penalty {found.price}, at least {found.bound}, after {found.seconds:.0f} s …")
    return True


def _as_data(found: Found) -> dict[str, object]:
    status = "optimal" if found.is_best else "feasible"
    return {
        "penalty": found.price, "bound": found.bound, "status": status, "seconds": round(found.seconds, 3), "assignments": found.roster,
    }  # fmt: skip


def _show(horizon: Horizon, found: Found) -> None:
    table = Table(box=None, pad_edge=False)
    for name in ("", *(str(day + 1) for day in range(horizon.days))):
        table.add_column(name)
    for person, line in found.roster.items():
        table.add_row(person, *(shift or "·" for shift in line))
    out.print(table)
    missing = sum(max(0, demand.wanted - staffed(demand, found.roster)) for demand in horizon.demands)
    proven = "nothing is better" if found.is_best else f"nothing is below {found.bound}"
    out.print(f"penalty {found.price}, {proven}; {missing} places left open; {found.seconds:.1f} s", markup=False)


def _sentence(refusal: Invalid, file: Path) -> str:
    if refusal.reason == "no_line":
        return f"{refusal.facts['person']}: the rules allow no line at all."
    line = refusal.facts.get("line")
    return f"{file} is no instance of the benchmark" + (f": line {line} makes no sense." if line else ".")
