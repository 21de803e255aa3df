"""Commands about streets: build a map, ask how far it is."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from pingan.entry.cli.doors import Doors, err, out, stop_for
from pingan.entry.map import parse_point
from pingan.kernel.errors import Invalid
from pingan.kernel.geo import Mode, Point
from pingan.kernel.travel import Leg

commands = typer.Typer()
map_commands = typer.Typer(no_args_is_help=True, help="Maps from OpenStreetMap data.")

_A_DAY_S = 86_400.0


@map_commands.command("build")
def build(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="An extract: .osm.pbf or .osm.", show_default=False)],
    folder: Annotated[Path, typer.Option("--out", help="Folder to write the map to.", show_default=False)],
) -> None:
    """Make a map of any OpenStreetMap extract: a street network per way of moving, names, and what the screens draw."""
    doors: Doors = ctx.obj
    columns = (TextColumn("{task.description:9}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err) as progress:
        task = progress.add_task("read", total=1.0)
        try:
            attribution, counts = doors.build_map(
                file, folder, lambda stage, share: progress.update(task, description=stage, completed=share)
            )
        except Invalid as refusal:
            progress.stop()
            raise stop_for(refusal, folder if refusal.reason == "map_folder_in_use" else file) from None
    out.print(f"{folder}: " + ", ".join(f"{count:,} {what}" for what, count in counts.items()), markup=False)
    out.print(attribution, markup=False)


@commands.command("eta")
def eta(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Option("--map", help="Folder that `pingan map build` wrote.", show_default=False)],
    target: Annotated[str, typer.Option("--to", metavar="LAT,LON", help="Where they go.", show_default=False)],
    origins: Annotated[
        list[str], typer.Option("--from", metavar="LAT,LON", help="Where somebody starts; may be given again.", show_default=False)
    ],
    more: Annotated[list[str] | None, typer.Argument(metavar="LAT,LON", help="More origins.", show_default=False)] = None,
    mode: Annotated[Mode, typer.Option(help="How they move.")] = Mode.FOOT,
    as_json: Annotated[bool, typer.Option("--json", help="A list of objects, in the order given.")] = False,
) -> None:
    """Seconds and metres along the streets from every origin to one place, with the straight line beside them. Degrees are WGS-84."""
    doors: Doors = ctx.obj
    texts = [*origins, *(more or [])]
    to, points = _point(target), [_point(text) for text in texts]
    try:
        legs = doors.open_map(folder).legs(to, [(at, mode) for at in points], limit_s=_A_DAY_S)
    except Invalid as refusal:
        raise stop_for(refusal, folder) from None
    if as_json:
        typer.echo(json.dumps([{key: value for key, value in asdict(leg).items() if key != "estimated"} for leg in legs]))
    else:
        out.print(_table(texts, list(legs)))


def _point(text: str) -> Point:
    try:
        return parse_point(text, "")
    except Invalid as refusal:
        raise stop_for(refusal, text) from None


def _table(texts: list[str], legs: list[Leg]) -> Table:
    table = Table("from", "time", "metres", "straight", "to the street", box=None, pad_edge=False)
    for text, leg in zip(texts, legs, strict=True):
        time = "no path in this map" if leg.seconds is None else f"{leg.seconds:.0f} s"
        table.add_row(text, time, _metres(leg.metres), _metres(leg.straight_metres), _metres(leg.snap_metres))
    return table


def _metres(metres: float | None) -> str:
    return "–" if metres is None else f"{metres:.0f} m"
