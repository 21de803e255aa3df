"""What the door and the screens ask."""

from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import store
from pingan.features.access.model import Account
from pingan.kernel.errors import NotSignedIn
from pingan.kernel.rights import RIGHTS, Right, Role
from pingan.platform.action import query
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


@query(None)
def password_hash(work: Work, login: str) -> str:
    """What to compare a password with, outside of the transaction; empty for an unknown login."""
    account = store.find_login(work, login)
    return account.password if account else ""


@query(Right.SESSION_OWN)
def me(work: Work) -> Me:
    return me_of(store.get_account(work, work.actor.account))


def me_of(account: Account) -> Me:
    """An account as its own screen sees it."""
    station = StationView(id=account.station, name=account.station)
    view = AccountView(id=account.id, name=account.name, role=account.role, member=account.member or None, station=station)
    return Me(account=view, rights=sorted(RIGHTS[account.role]))


@query(Right.SESSION_OWN)
def sessions(work: Work) -> list[SessionView]:
    return [
        SessionView(
            id=session.id, device=session.device, created=session.created, last_used=session.last_used,
            current=session.id == work.actor.session,
        )
        for session in store.list_sessions(work)
    ]  # fmt: skip
