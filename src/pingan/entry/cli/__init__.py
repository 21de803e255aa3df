"""The command line: one file per kind of command; what only main can put together comes in through `Doors`."""

from collections.abc import Sequence

import typer

from pingan.entry.cli import accounts, audit, city, db, envelopes, house, notify, rehearsal, rosters, streets
from pingan.entry.cli.doors import Doors, err
from pingan.entry.settings import WrongSetting
from pingan.entry.workers import LATER
from pingan.kernel.errors import Away

__all__ = ["Doors", "run"]

_AWAY = "数据库没有应答，请稍后重试。\nThe database does not answer: try again later."


def run(doors: Doors, words: Sequence[str] | None = None) -> None:
    """Do what the command line says, or what `words` say; always ends in SystemExit."""
    cli = typer.Typer(name="pingan", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    cli.callback()(_pingan)
    for commands in (house.commands, streets.commands, rehearsal.commands, city.commands):
        cli.add_typer(commands)
    cli.add_typer(streets.map_commands, name="map")
    cli.add_typer(accounts.commands, name="account")
    cli.add_typer(audit.commands, name="audit")
    cli.add_typer(db.commands, name="db")
    cli.add_typer(envelopes.commands, name="envelope")
    cli.add_typer(rehearsal.rehearse_commands, name="rehearse")
    cli.add_typer(rosters.commands, name="roster")
    cli.add_typer(notify.commands, name="notify")
    try:
        cli(words, obj=doors)
    except WrongSetting as wrong:
        err.print(str(wrong), style="red", markup=False)
        raise SystemExit(2) from None
    except Away:
        err.print(_AWAY, style="red", markup=False)
        raise SystemExit(LATER) from None


def _pingan() -> None:
    """Open software for a police station's command room and the alliance of citizens around it."""
