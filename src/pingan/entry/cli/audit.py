"""Commands about the audit log: whether it is whole."""

from typing import Annotated

import typer

from pingan.entry.cli.doors import Doors, SettingsFile, out, settings_of
from pingan.features.audit import public as audit
from pingan.kernel.chain import Tampering, Walked
from pingan.platform.office import NOBODY

commands = typer.Typer(no_args_is_help=True, help="The audit log.")

_SAID = {
    Tampering.EDITED: "row {at} was edited",
    Tampering.DELETED: "row {at} was deleted",
    Tampering.INSERTED: "row {at} was inserted",
    Tampering.REORDERED: "row {at} stands in another's place",
    Tampering.TRUNCATED: "it was cut off at row {at}",
}


@commands.command("verify")
def verify(
    ctx: typer.Context,
    settings: SettingsFile = None,
    station: Annotated[str | None, typer.Option(help="One station's log; all of them unless given.", show_default=False)] = None,
) -> None:
    """Follow every log from its first row. Ends with status 1, and says where, if rows edited, deleted, inserted, reordered, cut off."""
    doors: Doors = ctx.obj
    office = doors.open_office(settings_of(settings))
    broken = False
    for one in [station] if station else office.ask(NOBODY, audit.stations):
        walked = office.ask(NOBODY, audit.walk, one)
        broken = broken or walked.how is not None
        out.print(f"{one}: {_told(walked)}", style="red" if walked.how else "green", markup=False)
    if broken:
        raise typer.Exit(1)


def _told(walked: Walked) -> str:
    if walked.how is not None:
        return f"{_SAID[walked.how].format(at=walked.at)} (seq {walked.seq}); {walked.rows} rows before it hold"
    until = f"anchored up to row {walked.anchored}" if walked.anchored else "no anchor vouches for its end"
    return f"{walked.rows} rows hold, {until}"
