"""What the door and the screens ask."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import store
from pingan.features.access.model import Account, AccountSearch, Entry, Session
from pingan.features.access.rules.accounts import next_verbs
from pingan.features.areas import public as areas
from pingan.kernel.errors import Invalid
from pingan.kernel.rights import RIGHTS, Right, Role
from pingan.platform.action import query
from pingan.platform.audit import EXPORT_MOST
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class StationView:
    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountView:
    id: str
    name: str
    role: Role
    member: str | None
    post: str | None
    station: StationView


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    account: AccountView
    rights: list[Right]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionView:
    id: str
    device: str
    created: datetime
    last_used: datetime
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """`token` opens the door for so many `seconds` at most."""

    me: Me
    token: str
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRow:
    """A colleague's account as the administrator sees it. `last_used`: of the sessions that are open; None without one."""

    id: str
    login: str
    name: str
    role: Role
    created: datetime
    disabled: datetime | None
    sessions: int
    last_used: datetime | None
    own: bool
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountPage:
    rows: tuple[AccountRow, ...]
    total: int


@query(Right.ACCOUNT_ADMINISTER)
def search_accounts(work: Work, wish: AccountSearch, *, page: int, size: int) -> AccountPage:
    """A page of the accounts that may sign in to the console."""
    found, total = store.search_accounts(work, wish, page=page, size=size)
    return AccountPage(rows=_rows(work, found), total=total)


@query(Right.ACCOUNT_ADMINISTER)
def get_account(work: Work, account_id: str) -> AccountRow:
    return account(work, account_id)


@query(Right.ACCOUNT_ADMINISTER)
def check_login_free(work: Work, login: str) -> None:
    """Refuse early, before a password is hashed for nothing.

    Raises:
        Invalid: `login_taken`.
    """
    if store.find_login(work, login.casefold()):
        raise Invalid("login_taken")


def account(work: Work, account_id: str) -> AccountRow:
    """One account, after something was done with it."""
    return _rows(work, [store.get_console_account(work, account_id)])[0]


def listed_accounts(work: Work, wish: AccountSearch) -> AccountPage:
    """All of them, after the export was written down."""
    return search_accounts(work, wish, page=1, size=EXPORT_MOST)


def _rows(work: Work, found: Sequence[Account]) -> tuple[AccountRow, ...]:
    admins, sessions = store.count_admins(work), store.open_sessions(work, [account.id for account in found])
    return tuple(_row(work, account, sessions.get(account.id, []), admins) for account in found)


def _row(work: Work, account: Account, sessions: Sequence[Session], admins: int) -> AccountRow:
    own = account.id == work.actor.account
    return AccountRow(
        id=account.id, login=account.login or "", name=account.name, role=account.role, created=account.created,
        disabled=account.disabled, sessions=len(sessions), last_used=max((session.last_used for session in sessions), default=None),
        own=own, next=next_verbs(account, own=own, admins=admins, sessions=len(sessions)),
    )  # fmt: skip


@query(None)
def password_hash(work: Work, login: str) -> str:
    """What to compare a password with, outside of the transaction; empty for an unknown login."""
    account = store.find_login(work, login)
    return account.password if account else ""


@query(Right.SESSION_OWN)
def me(work: Work) -> Me:
    return _me(work, store.get_account(work, work.actor.account))


def _me(work: Work, account: Account) -> Me:
    station = StationView(id=account.station, name=areas.station(work).name)
    view = AccountView(
        id=account.id, name=account.name, role=account.role, member=account.member or None, post=account.post or None, station=station
    )
    return Me(account=view, rights=sorted(RIGHTS[account.role]))


@query(None)
def welcome(work: Work, entry: Entry | None) -> Welcome | None:
    """What somebody is told who has just come in; nothing to those who have not."""
    if entry is None:
        return None
    seconds = int((entry.session.expires - entry.session.created).total_seconds())
    me = _me(work.acting_as(store.as_actor(entry.account)), entry.account)
    return Welcome(me=me, token=entry.token, seconds=seconds)


@query(Right.SESSION_OWN)
def sessions(work: Work) -> list[SessionView]:
    return [
        SessionView(
            id=session.id, device=session.device, created=session.created, last_used=session.last_used,
            current=session.id == work.actor.session,
        )
        for session in store.list_sessions(work)
    ]  # fmt: skip
