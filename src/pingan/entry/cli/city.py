"""The command that builds a city on this machine."""

from typing import Annotated

import typer

from pingan.entry import city, logs, serve
from pingan.entry.city import Wishes
from pingan.entry.city.districts import Size, name_of, station_of
from pingan.entry.city.players import Habits
from pingan.entry.city.servers import Unable
from pingan.entry.cli.doors import Doors, out, settings_of, stop, taken
from pingan.entry.cli.rehearsal import Map, lay
from pingan.entry.demo.people import REPORT_EVERY_S

commands = typer.Typer()

_TOWN = 7


@commands.command("city")
def city_(
    ctx: typer.Context,
    *,
    map_: Map = None,
    workers: Annotated[int, typer.Option(min=2, max=64, help="Processes behind the port.")] = 2,
    districts: Annotated[int, typer.Option(min=1, max=99, help="Districts, with a station each.")] = 16,
    teams: Annotated[int, typer.Option(min=0, max=5_000, help="Teams in the city.")] = 270,
    on_duty: Annotated[int, typer.Option(min=1, max=90_000, help="People on duty in the city.")] = 12_000,
    phones: Annotated[int, typer.Option(min=1, max=90_000, help="At most so many of them have a phone that tells.")] = 12_000,
    every: Annotated[float, typer.Option(min=1, max=600, help="Seconds between two positions of a phone.")] = REPORT_EVERY_S,
    rate: Annotated[float, typer.Option(min=1, max=36_000, help="Incidents an hour in the city.")] = 900.0,
) -> None:
    """A whole city on this machine: PostgreSQL, Redis, several workers, and everybody on duty moving and answering. Nothing of it is left.

    The settings database and redis (PINGAN_DATABASE, PINGAN_REDIS) name empty servers to use instead of its own.
    """
    doors: Doors = ctx.obj
    base = settings_of(None)
    logs.configure("error", base.log_format)
    if not serve.is_free(base.host, base.port):
        raise taken(base)
    map_folder, _ = lay(doors, map_, _TOWN, base.data_folder / "demo" / "maps")
    settings = settings_of(
        None, map=str(map_folder), log_level="error", station=station_of(1), station_name=name_of(1), metrics_token="", carriers="",
        sign_ins_per_address=100_000,
    )  # fmt: skip
    habits = Habits(phones=phones, every_s=every, per_hour=rate)
    try:
        city.run(doors, settings, Wishes(size=Size(districts=districts, teams=teams, on_duty=on_duty), habits=habits, workers=workers), out)
    except Unable as why:
        raise stop(str(why)) from None
