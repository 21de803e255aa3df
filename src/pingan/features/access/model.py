"""Accounts, sessions and one-time codes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pingan.kernel.rights import Role

CONSOLE_ROLES = frozenset({
    Role.DISPATCHER, Role.CHIEF, Role.OFFICER, Role.AUDITOR, Role.ADMIN, Role.SUBDISTRICT, Role.DISTRICT, Role.CITY, Role.WALL,
})  # fmt: skip
"""They sign in with login, password and TOTP; members and residents with telephone and one-time code."""

CODE_LIFE = timedelta(minutes=5)
CODE_TRIES = 5
CODE_DIGITS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Somebody who may sign in. `login`: console roles; `phone`: members and residents, normalised; `post`: where a shared tablet stands.

    `totp_step`: the newest 30-second step whose code was used; that one and older ones are worth nothing any more.
    """

    id: str
    station: str
    role: Role
    name: str
    created: datetime
    login: str | None = None
    phone: str | None = None
    member: str = ""
    post: str = ""
    password: str = ""
    """The argon2id hash."""
    totp_secret: str = ""
    """Sealed: see `ports.Seal`."""
    totp_step: int = 0
    disabled: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAccount:
    """What is known of an account to be made. `password` is a hash already: hashing takes too long for a transaction."""

    role: Role
    name: str
    login: str = ""
    phone: str = ""
    member: str = ""
    password: str = ""
    totp_secret: str = ""


class AccountOrder(StrEnum):
    """How a list of accounts is put in order; with a minus, the other way round."""

    NAME = "name"
    NAME_DOWN = "-name"
    LOGIN = "login"
    LOGIN_DOWN = "-login"
    ROLE = "role"
    ROLE_DOWN = "-role"
    CREATED = "created"
    CREATED_DOWN = "-created"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountSearch:
    """Which console accounts: part of name or login, a role, shut out or not. Empty and None: all."""

    text: str = ""
    role: Role | None = None
    disabled: bool | None = None
    order: AccountOrder = AccountOrder.NAME


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """Somebody at the console's door. `password_right`: compared before, because comparing takes too long for a transaction."""

    login: str
    password_right: bool
    code: str
    device: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One device signed in. `digest`: SHA-256 of the token, which itself is kept nowhere."""

    id: str
    station: str
    account: str
    digest: str
    device: str
    created: datetime
    last_used: datetime
    idle_s: int
    expires: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Somebody came in. `token` is told once and kept nowhere."""

    account: Account
    session: Session
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """The one-time code on its way to a telephone; a new one replaces it. `id` is the digest of the telephone number.

    `digest` covers salt, telephone, device and code. `bound`: it was asked for by a named device and works on that one only.
    """

    id: str
    salt: str
    digest: str
    bound: bool
    expires: datetime
    tries: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a house decides for itself. `station`: where residents belong whom no other station knows."""

    station: str = "station"
    console_idle: timedelta = timedelta(hours=4)
    console_longest: timedelta = timedelta(hours=16)
    member_idle: timedelta = timedelta(days=30)
    member_longest: timedelta = timedelta(days=180)
    tries_per_address: int = 60
    """Sign-in attempts from one network within five minutes."""
