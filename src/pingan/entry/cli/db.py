"""Commands about the database: make a backup, look at it, bring it back, and let the restored house speak again."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from pingan.entry import backups, upgrades
from pingan.entry.backups import Vault
from pingan.entry.cli.doors import Doors, SettingsFile, err, out, settings_of, stop
from pingan.entry.settings import Settings
from pingan.features.privacy import public as privacy
from pingan.features.restores import public as restores
from pingan.kernel.backups import Fault, Flaw
from pingan.kernel.errors import NotFound, Refusal, Unavailable
from pingan.platform.office import NOBODY
from pingan.ports import Age, Step

commands = typer.Typer(no_args_is_help=True, help="The database: backups, and bringing one back.")

_NEEDED = 2
_SAID = {
    Flaw.UNREADABLE: "{} has no manifest that can be read.",
    Flaw.FORGED: "The manifest of {} was changed, or it is another house's, or audit.key is not the one it was made with.",
    Flaw.CHANGED: "{} is not the file that was written down.",
    Flaw.MISSING: "{} is missing.",
    Flaw.TORN: "The database does not hold together: {}.",
    Flaw.DANGLING: "Rows of the table {} point at rows that are not there.",
    Flaw.LOG: "The audit log of {} was tampered with; `pingan audit verify` says where.",
    Flaw.NEWER: "The tables of {} are newer than this program knows, or of no known version.",
    Flaw.SEALED: "seal.key is not the one of the house it was made in.",
}
_REFUSED = {
    "reason_missing": "Say why in five letters or more.",
    "name_missing": "Say who you are.",
    "not_found": "The house is in no quarantine.",
}

By = Annotated[str, typer.Option(help="Who does it; the audit log keeps it.", prompt="Who are you")]
Reason = Annotated[str, typer.Option(help="Why; the audit log keeps it.", prompt="Why")]


@commands.command("backup")
def backup(ctx: typer.Context, settings: SettingsFile = None) -> None:
    """Make a backup while the server works. Keys are not in it: keep copies of them elsewhere, with the same care."""
    doors: Doors = ctx.obj
    chosen = settings_of(settings)
    vault = _vault(doors, chosen)
    with _able(vault):
        if not vault.stands():
            raise stop(f"There is no database at {vault.place}.")
        try:
            with closing((world := doors.open_world(chosen)).database):
                name = backups.take(world, vault)
        except OSError as cause:
            raise stop(f"The backup could not be written: {cause.strerror}.") from None
    out.print(f"{name} in {chosen.backups_folder}", markup=False)


@commands.command("check")
def check(
    ctx: typer.Context,
    name: Annotated[
        str | None, typer.Argument(help="A backup; the house itself and the newest one unless given.", show_default=False)
    ] = None,
    settings: SettingsFile = None,
    all_: Annotated[bool, typer.Option("--all", help="Every backup there is.")] = False,
) -> None:
    """Whether the database and a backup hold together: digests, integrity, references, audit log. Ends with status 1 if not."""
    doors: Doors = ctx.obj
    chosen = settings_of(settings)
    vault = _vault(doors, chosen)
    there = sorted(vault.list_())
    wrong = False
    with _able(vault):
        if name is None:
            wrong = _looked_at(doors, chosen, vault) if vault.stands() else _told("the house", [Fault(Flaw.MISSING, vault.place)])
        for one in [name] if name else there if all_ else there[-1:]:
            wrong = _told(one, backups.check(doors.open_world(chosen), vault, one)) or wrong
    if not there:
        out.print("There is no backup.", style="yellow")
    if wrong:
        raise typer.Exit(1)


@commands.command("restore")
def restore(
    ctx: typer.Context,
    by: By,
    reason: Reason,
    name: Annotated[str | None, typer.Argument(help="A backup; the newest unless given.", show_default=False)] = None,
    settings: SettingsFile = None,
    keys: Annotated[Path | None, typer.Option(help="Folder with the house's keys, where its own are lost.", show_default=False)] = None,
    into: Annotated[Path | None, typer.Option(help="PostgreSQL: the data directory to be made.", show_default=False)] = None,
) -> None:
    """Bring a backup back where there is no database. The house starts in quarantine: it sends nothing until it is confirmed.

    SQLite: into the data folder. PostgreSQL: into a data directory over which its server is started afterwards; the newest backup with
    everything that was received since.
    """
    doors: Doors = ctx.obj
    chosen = settings_of(settings)
    vault = _vault(doors, chosen, into)
    _check_place(chosen, into)
    try:
        restores.check_said(by, reason)
    except Refusal as refusal:
        raise stop(_REFUSED[refusal.reason]) from None
    if vault.stands():
        raise stop(f"There is a database at {vault.place}: a backup is brought back where there is none. It was left as it is.")
    name = name or max(vault.list_(), default="")
    manifest = vault.read(name) if name else None
    if manifest is None:
        raise stop(f"There is no backup {name} in {chosen.backups_folder}." if name else f"There is no backup in {chosen.backups_folder}.")
    _lay_keys(doors, chosen, keys)
    vault.lay_ledgers()
    world = doors.open_world(chosen)
    if world.erased.count() < manifest.erased:
        raise stop(f"{chosen.erased_file} names fewer erased people than when the backup was made: without it they would come back.")
    with _able(vault):
        if _told(name, backups.check(world, vault, name)):
            raise stop("It was not brought back.")
        backups.bring_back(world, vault, name, manifest)
        with vault.settled() as url:
            office = doors.open_office(replace(chosen, database=url))
            with closing(office.world.database):
                office.do(NOBODY, restores.note, by=by.strip(), reason=reason.strip())
                gone = office.do(NOBODY, privacy.erase_again)
    out.print(f"Brought back: {name}. {gone} rows of erased people were erased again.", markup=False)
    out.print(
        "The house is in quarantine. It sends nothing until two people confirm on the console, or `pingan db confirm` here.", style="yellow"
    )


@commands.command("upgrade")
def upgrade(ctx: typer.Context, settings: SettingsFile = None) -> None:
    """Bring an empty or older database to the tables of this program, a file of ours after a backup. Done twice, it does nothing."""
    doors: Doors = ctx.obj
    chosen = settings_of(settings)
    world = doors.open_world(chosen)
    with closing(world.database):
        before = world.database.standing()
        name = upgrades.bring_up(world, doors.open_vault(chosen, None) if chosen.sqlite_file else None, _say)
    if before.age is Age.PRESENT:
        out.print(f"数据库已是最新（{before.at}），无需升级。\nNothing to do: the database is at {before.at}, the newest.", markup=False)
        return
    if name:
        out.print(f"升级前的备份 backup before: {name}", markup=False)
    out.print(f"数据库已升级到 {before.newest}。\nThe database is at {before.newest} now.", style="green", markup=False)


def _say(step: Step) -> None:
    """Each step, as it is done or gives way."""
    if step.tries:
        out.print(f"  {step.name} 之后的一步在等待正在读取的人（第 {step.tries} 次） the step after it gives way to readers", markup=False)
    else:
        out.print(f"  {step.name} 完成 done: {step.what}", markup=False)


@commands.command("confirm")
def confirm(ctx: typer.Context, by: By, reason: Reason, settings: SettingsFile = None) -> None:
    """Let a restored house send again, where two people at the console cannot be had. Every station's audit log keeps who and why."""
    doors: Doors = ctx.obj
    office = doors.open_office(settings_of(settings))
    try:
        office.do(NOBODY, restores.confirm_at_machine, by=by, reason=reason)
    except Refusal as refusal:
        code = "not_found" if isinstance(refusal, NotFound) else refusal.reason
        raise stop(_REFUSED.get(code, f"Refused: {code}.")) from None
    out.print("The house sends again.")


def _looked_at(doors: Doors, settings: Settings, vault: Vault) -> bool:
    """The house itself: whether anything is wrong with it."""
    with closing(doors.open_world(settings).database) as database:
        standing = database.standing()
    if standing.age is not Age.PRESENT:
        err.print(f"the house: {upgrades.sentence(standing)}", style="red", markup=False)
        return True
    out.print(f"the house: tables {standing.at}, as this program needs them", markup=False)
    office = doors.open_office(settings)
    with closing(office.world.database):
        return _told("the house", backups.check_house(office, vault))


def _vault(doors: Doors, settings: Settings, into: Path | None = None) -> Vault:
    vault = doors.open_vault(settings, into)
    if vault is None:
        raise stop("What is only in memory is not kept.")
    return vault


@contextmanager
def _able(vault: Vault) -> Iterator[None]:
    """Where PostgreSQL or its programs do not do what is asked of them, say in a sentence what is lacking."""
    try:
        yield
    except Unavailable as refusal:
        if not (said := backups.unable(vault, refusal)):
            raise
        raise stop(said) from None


def _check_place(settings: Settings, into: Path | None) -> None:
    """A data directory is made for PostgreSQL, and only for it."""
    if (into is None) is not (settings.sqlite_file is not None):
        raise stop("Say with --into which data directory is to be made." if into is None else "--into is for PostgreSQL.")
    if into is not None and into.exists() and (not into.is_dir() or any(into.iterdir())):
        raise stop(f"{into} is not empty: a backup is brought back where there is nothing. It was left as it is.")


def _lay_keys(doors: Doors, settings: Settings, keys: Path | None) -> None:
    for key in doors.keys:
        there = settings.data_folder / key
        if there.exists() or keys is None or not (keys / key).is_file():
            continue
        there.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(keys / key, there)
        there.chmod(0o600)
    lost = [key for key in doors.keys[:_NEEDED] if not (settings.data_folder / key).exists()]
    if lost:
        raise stop(f"{', '.join(lost)} is not in {settings.data_folder}: no backup holds keys. Say where they are with --keys.")


def _told(what: str, faults: list[Fault]) -> bool:
    """Say it; whether anything is wrong."""
    for fault in faults:
        err.print(f"{what}: {_SAID[fault.flaw].format(fault.where)}", style="red", markup=False)
    if not faults:
        out.print(f"{what}: whole", style="green", markup=False)
    return bool(faults)
