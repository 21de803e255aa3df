"""Commands that play: the demo town, the article's fire, a policy on made-up calls."""

import json
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer
from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from pingan.entry import demo as living
from pingan.entry import logs, serve
from pingan.entry.cli.doors import Doors, err, out, settings_of, stop, stop_for, taken
from pingan.entry.demo import Wishes
from pingan.entry.demo.town import STATION, STATION_NAME
from pingan.entry.drill import MORNING, play
from pingan.entry.drill.show import LOCALES, Story
from pingan.features.rehearsal import public as rehearsal
from pingan.features.rehearsal.model import POLICIES
from pingan.features.rehearsal.rules.ground import Ground
from pingan.kernel.errors import Invalid, Refusal

commands = typer.Typer()
rehearse_commands = typer.Typer(no_args_is_help=True, help="Try a policy on made-up calls.")

_TOWN = 7
"""Every drill is played in the same town, unless a map is given; its seed is that of the people."""

Seed = Annotated[int, typer.Option(help="The same seed gives the same run.")]
Map = Annotated[
    Path | None, typer.Option("--map", help="An OpenStreetMap extract or a built map; our own town unless given.", show_default=False)
]


@commands.command("demo")
def demo(
    ctx: typer.Context,
    map_: Map = None,
    seed: Seed = 7,
    port: Annotated[int | None, typer.Option(help="Port to listen on.", show_default=False)] = None,
    host: Annotated[str | None, typer.Option(help="Address to listen on.", show_default=False)] = None,
    members: Annotated[int, typer.Option(min=10, max=5000, help="Members of the alliance.")] = 300,
    rate: Annotated[float, typer.Option(min=0, max=3600, help="Calls an hour.")] = 72.0,
) -> None:
    """A living town in the browser: members walk the streets and answer, calls come in, you dispatch. Nothing outlasts the next start."""
    doors: Doors = ctx.obj
    base = settings_of(None, port=port, host=host)
    logs.configure("warning", base.log_format)
    if not serve.is_free(base.host, base.port):  # before anything is laid, or taken from under a demo that runs
        raise taken(base)
    folder = base.data_folder / "demo"
    map_folder, ground = lay(doors, map_, seed, folder / "maps")
    settings = settings_of(
        None, port=port, host=host, data=str(living.fresh_data(folder / "data")), database="", redis="", map=str(map_folder),
        show_codes=True, station=STATION, station_name=STATION_NAME,
    )  # fmt: skip
    try:
        app = doors.build_app(settings)
    except Refusal as refusal:
        raise stop_for(refusal, settings.map) from None
    try:
        living.run(app, settings, ground, Wishes(members=members, per_hour=rate), doors.dice(seed), out)
    except SystemExit:
        raise taken(settings) from None


@commands.command("drill")
def drill(
    ctx: typer.Context,
    *,
    map_: Map = None,
    seed: Seed = 7,
    locale: Annotated[str, typer.Option(help=f"Language of the tables: {' or '.join(LOCALES)}.")] = LOCALES[0],
    as_json: Annotated[bool, typer.Option("--json", help="As data; the same bytes for the same seed and map.")] = False,
) -> None:
    """The article's fire at 09:20, through the real API, sockets and database in virtual time.

    Ends with status 0 if somebody was there before the fire brigade.
    """
    doors: Doors = ctx.obj
    if locale not in LOCALES:
        raise stop(f"The tables come in {' or '.join(LOCALES)}.")
    logs.configure("warning", "auto")
    map_folder, ground = lay(doors, map_, _TOWN, settings_of(None).data_folder / "demo" / "maps")
    with TemporaryDirectory(prefix="pingan-drill-") as scratch:
        settings = settings_of(
            None, host="127.0.0.1", port=0, data=scratch, database="", redis="", map=str(map_folder), station=STATION,
            station_name=STATION_NAME, sign_ins_per_address=100_000,
        )  # fmt: skip
        try:
            told = play(doors.set_stage(settings, MORNING), ground, seed, doors.dice(seed))
        except Refusal as refusal:
            raise stop_for(refusal, map_folder) from None
    if as_json:
        typer.echo(json.dumps(asdict(told), ensure_ascii=False, indent=1))
    else:
        Story(told, locale, out).write()
    raise typer.Exit(0 if told.reached else 1)


def lay(doors: Doors, chosen: Path | None, seed: int, maps: Path) -> tuple[Path, Ground | None]:
    """A built map: our own town's with who is where in it, or of what was chosen; built now unless it was before."""
    columns = (TextColumn("{task.description:9}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    if chosen is not None and chosen.is_dir():
        return chosen, None
    with Bar(*columns, console=err, transient=True) as bar:
        task = bar.add_task("town" if chosen is None else "map", total=1.0)

        def progress(stage: str, share: float) -> None:
            bar.update(task, description=stage, completed=share)

        try:
            if chosen is None:
                return doors.lay_town(seed, maps, progress)
            folder = maps / _name_of(chosen)
            if not (folder / "manifest.json").is_file():
                doors.build_map(chosen, folder, progress)
        except Invalid as refusal:
            bar.stop()
            raise stop_for(refusal, chosen or maps) from None
    return folder, None


def _name_of(extract: Path) -> str:
    """A folder of its own for each version of a file."""
    try:
        facts = extract.stat()
    except OSError as cause:
        raise Invalid("map_missing") from cause
    return sha256(f"{extract.resolve()} {facts.st_size} {facts.st_mtime_ns}".encode()).hexdigest()[:16]


@rehearse_commands.command("offers")
def offers(
    ctx: typer.Context,
    *,
    members: Annotated[int, typer.Option(help="Members within a kilometre of each call.")] = 10,
    acceptance: Annotated[float, typer.Option(help="Each one's chance to come when asked, 0 to 1.")] = 0.3,
    policy: Annotated[str, typer.Option(help=f"One of {', '.join(POLICIES)}.")] = "nearest-3",
    runs: Annotated[int, typer.Option(help="Calls to play.")] = 1000,
    seed: Seed = 1,
    known_speeds: Annotated[bool, typer.Option("--known-speeds", help="The engine knows everybody's own speed.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As data.")] = False,
) -> None:
    """One cell of the reference world of offers: people around a call, asked by the engine that runs in production."""
    doors: Doors = ctx.obj
    try:
        result = rehearsal.offers(members, acceptance, policy, runs, doors.dice(seed), known_speeds=known_speeds)
    except Invalid as refusal:
        raise stop(f"The option --{refusal.facts['field']} cannot be meant.") from None
    if as_json:
        typer.echo(json.dumps(asdict(result)))
        return
    for name, value in asdict(result).items():
        out.print(f"{name:16} {value}", markup=False)
