"""Commands about the house as a whole: serve, settings, doctor, openapi."""

import json
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import structlog
import typer

from pingan.entry import doctor, logs, serve, workers
from pingan.entry.cli.doors import Doors, SettingsFile, err, out, settings_of, stop, stop_for, taken
from pingan.entry.settings import Settings, described
from pingan.kernel.errors import Away, Refusal

commands = typer.Typer()
logger = structlog.get_logger()


@commands.command("serve")
def serve_(
    ctx: typer.Context,
    settings: SettingsFile = None,
    host: Annotated[str | None, typer.Option(help="Address to listen on.", show_default=False)] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on.", show_default=False)] = None,
    map_: Annotated[str | None, typer.Option("--map", help="Folder of a built map.", show_default=False)] = None,
    workers_: Annotated[int | None, typer.Option("--workers", help="Processes behind the port.", show_default=False)] = None,
) -> None:
    """Run the server until it is stopped."""
    doors: Doors = ctx.obj
    chosen = settings_of(settings, host=host, port=port, map=map_, workers=workers_)
    logs.configure(chosen.log_level, chosen.log_format)
    run_server(doors, chosen)


def run_server(doors: Doors, settings: Settings) -> None:
    """Serve, or say in one sentence why not."""
    if settings.workers > 1:
        _run_workers(doors, settings)
        return
    if not serve.is_free(settings.host, settings.port):  # before a database is upgraded under whoever serves it already
        raise taken(settings)
    try:
        app = doors.build_app(settings)
    except Away:
        raise
    except Refusal as refusal:
        raise stop_for(refusal, settings.map or settings.rulebook) from None
    logger.info("serving", host=settings.host, port=settings.port, version=version("pingan"))
    try:
        serve.server(app, settings).run()
    except SystemExit:
        raise taken(settings) from None


def _run_workers(doors: Doors, settings: Settings) -> None:
    logger.info("serving", host=settings.host, port=settings.port, workers=settings.workers, version=version("pingan"))
    doors.load()
    try:
        ended_well = workers.run(doors.build_app, settings, workers.listen_for_the_end())
    except OSError:
        raise taken(settings) from None
    if not ended_well:
        raise typer.Exit(2)


@commands.command("settings")
def settings_(settings: SettingsFile = None) -> None:
    """Every setting with its value and where that came from, written as a settings file. Secrets are hidden."""
    for line in described(settings_of(settings)):
        out.print(line, markup=False)


@commands.command("doctor")
def doctor_(ctx: typer.Context, settings: SettingsFile = None) -> None:
    """What is present, degraded or missing. Ends with status 1 if something that is needed is missing."""
    doors: Doors = ctx.obj
    found = doctor.examine(
        settings_of(settings), doors.open_office, doors.open_map, doors.open_carriers, doors.greet_redis, doors.open_vault
    )
    for finding in found:
        out.print(f"{finding.state.value:9} {finding.what:12} {finding.detail}", style=doctor.STYLE[finding.state], markup=False)
    if any(finding.state is doctor.State.MISSING for finding in found):
        raise typer.Exit(1)


@commands.command("openapi")
def openapi(
    ctx: typer.Context,
    file: Annotated[Path | None, typer.Option("--out", help="File to write; the screen unless given.", show_default=False)] = None,
) -> None:
    """The OpenAPI document of the house, the same bytes every time."""
    doors: Doors = ctx.obj
    text = json.dumps(doors.describe_app().openapi(), ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    if file is None:
        typer.echo(text, nl=False)
        return
    try:
        file.write_text(text, "utf-8")
    except OSError as cause:
        raise stop(f"{file} cannot be written: {cause.strerror}.") from None
    err.print(f"{file}: {len(text)} letters", markup=False)
