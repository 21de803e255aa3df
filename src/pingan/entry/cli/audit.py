"""Commands about the audit log: whether it is whole, and whose a copy is."""

import io
import zipfile
from collections.abc import Collection
from pathlib import Path
from typing import Annotated

import typer

from pingan.entry.cli.doors import Doors, SettingsFile, out, settings_of, stop
from pingan.features.audit import public as audit
from pingan.kernel import marks
from pingan.kernel.chain import Tampering, Walked
from pingan.kernel.errors import Invalid
from pingan.platform import watermarks
from pingan.platform.office import NOBODY, Office
from pingan.platform.work import engine

_CORE_BYTES = 100_000
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
        for resumed in walked.resumed:
            gone = (
                f"; rows {resumed.number + 1} to {resumed.lost} were written after it and are gone" if resumed.lost > resumed.number else ""
            )
            out.print(f"{one}: restored at row {resumed.number} from the backup of {resumed.taken}{gone}", style="yellow", markup=False)
        out.print(f"{one}: {_told(walked)}", style="red" if walked.how else "green", markup=False)
    if broken:
        raise typer.Exit(1)


@commands.command("whose")
def whose(
    ctx: typer.Context,
    copy: Annotated[str, typer.Argument(help="A fingerprint like K7QM-2R8T, or a file: CSV, a workbook, a picture.", show_default=False)],
    settings: SettingsFile = None,
) -> None:
    """Who took a list out of the house, or was shown a picture. What is hidden in either is found even where what can be read is gone."""
    doors: Doors = ctx.obj
    office = doors.open_office(settings_of(settings))
    seen = _seen(office, copy)
    if seen is not None:
        name = seen.who or seen.account
        out.print(f"{seen.fingerprint}: shown to {name} at {seen.station} on {seen.at:%Y-%m-%d %H:%M} UTC", markup=False)
        out.print(f"what: {seen.kind} {seen.subject}", markup=False)
        return
    known = {one.fingerprint: one for station in office.ask(NOBODY, audit.stations) for one in office.ask(engine(station), audit.taken_out)}
    thread = copy.upper()
    if thread not in known:
        try:
            thread = _found_in(Path(copy).read_bytes(), known)
        except OSError:
            raise stop(f"{copy} is neither a fingerprint of an export from here nor a file that can be read.") from None
    if thread not in known:
        raise stop("No fingerprint of an export from here is in it.")
    one = known[thread]
    name = one.who or one.account
    out.print(f"{thread}: {name} at {one.station} took out {one.count} rows of {one.what} on {one.at:%Y-%m-%d %H:%M} UTC", markup=False)
    out.print(f"because: {one.reason}", markup=False)


def _seen(office: Office, copy: str) -> audit.ShownPicture | None:
    """The look by which somebody came by a picture, or that is called by its fingerprint."""
    looks = [one for station in office.ask(NOBODY, audit.stations) for one in office.ask(engine(station), audit.shown_pictures)]
    called = next((one for one in looks if one.fingerprint == copy.upper()), None)
    if called is not None or not Path(copy).is_file():
        return called
    try:
        place = watermarks.found(Path(copy).read_bytes(), [one.secret for one in looks])
    except Invalid:
        return None
    return None if place is None else looks[place]


def _found_in(content: bytes, known: Collection[str]) -> str:
    if not content.startswith(b"PK"):
        return marks.woven_into(content.decode("utf-8-sig", "replace"), known)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts, parts.open("docProps/core.xml") as core:
            said = core.read(_CORE_BYTES).decode("utf-8", "replace")
    except (zipfile.BadZipFile, KeyError):
        return ""
    return next((thread for thread in known if thread in said), "")


def _told(walked: Walked) -> str:
    if walked.how is not None:
        return f"{_SAID[walked.how].format(at=walked.at)} (seq {walked.seq}); {walked.rows} rows before it hold"
    until = f"anchored up to row {walked.anchored}" if walked.anchored else "no anchor vouches for its end"
    return f"{walked.rows} rows hold, {until}"
