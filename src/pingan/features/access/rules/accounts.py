"""Accounts: who can be given one."""

import re
from dataclasses import replace

from pingan.features.access.events import AccountAdded
from pingan.features.access.model import CONSOLE_ROLES, Account, NewAccount
from pingan.kernel.errors import Invalid
from pingan.kernel.rights import MEMBERS, Role

_LOGIN = re.compile(r"[\w.@-]{2,40}")
_NAME_LONGEST = 80


def check_new(new: NewAccount) -> None:
    """Refuse an account that nobody could sign in to, or that no person should have.

    Raises:
        Invalid: `not_a_persons_role`, `login_malformed`, `name_long`, or `field_missing` with `field`.
    """
    if new.role not in CONSOLE_ROLES | MEMBERS | {Role.RESIDENT}:
        raise Invalid("not_a_persons_role")
    if new.login and not _LOGIN.fullmatch(new.login):
        raise Invalid("login_malformed")
    if len(new.name) > _NAME_LONGEST:
        raise Invalid("name_long", longest=_NAME_LONGEST)
    for field in _needed(new.role):
        if not getattr(new, field):
            raise Invalid("field_missing", field=field)


def _needed(role: Role) -> tuple[str, ...]:
    if role in CONSOLE_ROLES:
        return ("login", "password", "totp_secret")
    return ("phone", "member") if role in MEMBERS else ("phone",)


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
