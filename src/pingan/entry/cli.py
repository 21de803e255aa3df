"""The command line. `main` hands in what these commands need from the rest of the house."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer
import uvicorn
from rich.console import Console
from starlette.types import ASGIApp

from pingan.entry import logs, serve
from pingan.entry.settings import Settings, WrongSetting, load
from pingan.features.access import public as access
from pingan.features.access.public import NewAccount
from pingan.kernel.errors import Refusal
from pingan.kernel.rights import Role
from pingan.platform.office import Office
from pingan.platform.work import Actor

_out = Console(soft_wrap=True, highlight=False)
_err = Console(soft_wrap=True, highlight=False, stderr=True)

SettingsFile = Annotated[Path | None, typer.Option("--settings", help="TOML file of settings; or PINGAN_SETTINGS.", show_default=False)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """What only main can put together."""

    build_app: Callable[[Settings], ASGIApp]
    open_office: Callable[[Settings], Office]


def stop(sentence: str) -> typer.Exit:
    """Say why in one sentence, and end with status 2."""
    _err.print(sentence, style="red")
    return typer.Exit(2)


def settings_of(file: Path | None, **overrides: object) -> Settings:
    """The settings, or the end."""
    try:
        return load(file, os.environ, overrides)
    except WrongSetting as wrong:
        raise stop(str(wrong)) from None


def build_cli(doors: Doors) -> typer.Typer:
    """Every command of `pingan`."""
    cli = typer.Typer(name="pingan", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)

    @cli.callback()
    def _root() -> None:
        """Open software for a police station's command room and the alliance of citizens around it."""

    @cli.command("serve")
    def serve_(
        settings: SettingsFile = None,
        host: Annotated[str | None, typer.Option(help="Address to listen on.", show_default=False)] = None,
        port: Annotated[int | None, typer.Option(help="Port to listen on.", show_default=False)] = None,
    ) -> None:
        """Run the server until it is stopped."""
        chosen = settings_of(settings, host=host, port=port)
        logs.configure(chosen.log_level, chosen.log_format)
        serve.server(doors.build_app(chosen), chosen).run()

    account = typer.Typer(no_args_is_help=True, help="Accounts of the console.")
    cli.add_typer(account, name="account")

    @account.command("add")
    def account_add(
        login: Annotated[str, typer.Option(prompt=True, help="What is typed at sign-in.")],
        name: Annotated[str, typer.Option(prompt=True, help="Shown to colleagues.")],
        role: Annotated[Role, typer.Option(prompt=True, help="What the account may do: dispatcher, chief, officer, auditor or admin.")],
        password: Annotated[str, typer.Option(prompt=True, confirmation_prompt=True, hide_input=True, help="12 letters or more.")],
        station: Annotated[str | None, typer.Option(help="The station; the one of the settings unless given.", show_default=False)] = None,
        settings: SettingsFile = None,
    ) -> None:
        """Add an account, and print what goes into its authenticator."""
        chosen = settings_of(settings)
        office = doors.open_office(chosen)
        ids = office.world.ids
        secret = access.totp_secret(ids.secret(32))
        try:
            hashed = access.prepare_password(password, login, ids.secret(16).encode())
            new = NewAccount(role=role, name=name, login=login, password=hashed, totp_secret=secret)
            office.do(Actor(account="cli", role=Role.ADMIN, station=station or chosen.station), access.add_account, new)
        except Refusal as refusal:
            raise stop(f"The account was not added: {refusal.reason} {dict(refusal.facts) or ''}".strip()) from None
        _out.print(f"{login} may sign in. For the authenticator:")
        _out.print(f"  secret {secret}")
        _out.print(f"  {access.totp_uri(secret, login)}")

    return cli
