"""Commands about accounts: the first one cannot be made by anybody who is signed in."""

from typing import Annotated

import typer

from pingan.entry.cli.doors import Doors, SettingsFile, out, settings_of, stop, stop_for
from pingan.features.access import public as access
from pingan.features.access.public import NewAccount
from pingan.features.areas import public as areas
from pingan.kernel.errors import Refusal
from pingan.kernel.rights import Role
from pingan.platform.office import NOBODY
from pingan.platform.work import Actor

commands = typer.Typer(no_args_is_help=True, help="Accounts of the console.")

Login = Annotated[str, typer.Option(prompt=True, help="What is typed at sign-in.")]


@commands.command("add")
def add(
    ctx: typer.Context,
    login: Login,
    name: Annotated[str, typer.Option(prompt=True, help="Shown to colleagues.")],
    role: Annotated[Role, typer.Option(prompt=True, help="One of dispatcher, chief, officer, auditor, admin.")],
    password: Annotated[str, typer.Option(prompt=True, confirmation_prompt=True, hide_input=True, help="12 letters or more.")],
    station: Annotated[str | None, typer.Option(help="The station; the one of the settings unless given.", show_default=False)] = None,
    settings: SettingsFile = None,
) -> None:
    """Add an account, and print what goes into its authenticator."""
    doors: Doors = ctx.obj
    chosen = settings_of(settings)
    office = doors.open_office(chosen)
    station = station or chosen.station
    if station not in office.ask(NOBODY, areas.stations):
        raise stop(f"There is no station {station} in this house.")
    ids = office.world.ids
    secret = access.totp_secret(ids.secret(32))
    try:
        hashed = access.prepare_password(password, login, ids.secret(16).encode())
        new = NewAccount(role=role, name=name, login=login, password=hashed, totp_secret=secret)
        office.do(_at_the_keyboard(station), access.add_account, new)
    except Refusal as refusal:
        raise stop_for(refusal, login) from None
    out.print(f"{login} may sign in. For the authenticator:\n  secret {secret}\n  {access.totp_uri(secret, login)}", markup=False)


@commands.command("disable")
def disable(
    ctx: typer.Context, login: Login, settings: SettingsFile = None, station: Annotated[str | None, typer.Option(show_default=False)] = None
) -> None:
    """Shut an account out: its sessions end at once."""
    doors: Doors = ctx.obj
    chosen = settings_of(settings)
    try:
        doors.open_office(chosen).do(_at_the_keyboard(station or chosen.station), access.disable_login, login)
    except Refusal as refusal:
        raise stop_for(refusal, login) from None
    out.print(f"{login} may not sign in any more.", markup=False)


def _at_the_keyboard(station: str) -> Actor:
    """Whoever holds the server's keyboard is its administrator."""
    return Actor(account="cli", role=Role.ADMIN, station=station)
