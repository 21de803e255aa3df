"""Accounts: who can be given one."""

import re
from dataclasses import replace
from datetime import datetime

from pingan.features.access.events import AccountAdded
from pingan.features.access.model import CONSOLE_ROLES, Account, NewAccount
from pingan.kernel.errors import Invalid
from pingan.kernel.rights import MEMBERS, RIGHTS, Right, Role, may

_LOGIN = re.compile(r"[\w.@-]{2,40}")
_NAME_LONGEST = 80
_POWERS = {Right.ACCOUNT_ADMINISTER, Right.APPROVAL_DECIDE, Right.AUDIT_READ}
"""Who holds one of them watches over others; nobody alone makes somebody new one of these."""


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


def created(new: NewAccount, *, id_: str, station: str, sealed: str, phone: str | None, now: datetime) -> Account:
    """The account; `sealed` is the authenticator's secret as it is kept."""
    return Account(
        id=id_, station=station, role=new.role, name=new.name, created=now, login=new.login.casefold() or None,
        phone=phone, member=new.member, password=new.password, totp_secret=sealed,
    )  # fmt: skip


def next_verbs(account: Account, *, own: bool, admins: int, sessions: int) -> tuple[str, ...]:
    """What the administrator may do with a console account now. `admins`: how many of them can still sign in."""
    if account.disabled is not None:
        return ("enable",)
    verbs = ("replace_password", "replace_authenticator", *(("end_sessions",) if sessions else ()))
    return verbs if _refusal(account, own=own, admins=admins) else (*verbs, "change_role", "disable")


def rises(before: Role | None, role: Role) -> bool:
    """Whether somebody gains rights by a role; somebody new, whether he gains a power over others."""
    return bool(_POWERS & RIGHTS[role]) if before is None else not RIGHTS[role] <= RIGHTS[before]


def check_role(account: Account, role: Role, *, own: bool, admins: int) -> None:
    """Refuse a role that cannot be given.

    Raises:
        Invalid: `not_a_persons_role`, `nothing_changed`, `not_oneself`, or `last_admin`.
    """
    code = "not_a_persons_role" if role not in CONSOLE_ROLES else "nothing_changed" if role is account.role else ""
    code = code or _refusal(account, own=own, admins=admins)
    if code:
        raise Invalid(code)


def check_disable(account: Account, *, own: bool, admins: int) -> None:
    """Refuse to lock the house from within.

    Raises:
        Invalid: `not_oneself`, or `last_admin`.
    """
    code = _refusal(account, own=own, admins=admins)
    if code:
        raise Invalid(code)


def _refusal(account: Account, *, own: bool, admins: int) -> str:
    if own:
        return "not_oneself"
    is_last = may(account.role, Right.ACCOUNT_ADMINISTER) and account.disabled is None and admins <= 1
    return "last_admin" if is_last else ""


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
