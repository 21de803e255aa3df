"""Accounts: who can be given one."""

from dataclasses import replace

from pingan.features.access.events import AccountAdded
from pingan.features.access.model import CONSOLE_ROLES, Account, NewAccount
from pingan.kernel.errors import Invalid
from pingan.kernel.rights import MEMBERS, Role


def check_complete(new: NewAccount) -> None:
    """Refuse an account that nobody could sign in to.

    Raises:
        Invalid: `field_missing` with `field`.
    """
    needed: tuple[str, ...] = ("login", "password", "totp_secret") if new.role in CONSOLE_ROLES else ("phone",)
    if new.role in MEMBERS:
        needed += ("member",)
    for field in needed:
        if not getattr(new, field):
            raise Invalid("field_missing", field=field)


def promote(known: Account, new: NewAccount, station: str) -> Account:
    """A resident who joins the alliance keeps the account, which moves to the station that enrols.

    Raises:
        Invalid: `phone_taken` by somebody who is no resident.
    """
    if known.role is not Role.RESIDENT or new.role not in MEMBERS:
        raise Invalid("phone_taken")
    return replace(known, role=new.role, name=new.name, member=new.member, station=station)


def added(account: Account) -> AccountAdded:
    """What is told when there is a new account, or an account has a new part to play."""
    return AccountAdded(station=account.station, account=account.id, role=account.role.value)
