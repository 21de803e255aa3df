"""What the door and the screens ask."""

from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import store
from pingan.features.access.model import Account, Entry
from pingan.features.areas import public as areas
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """`token` opens the door for so many `seconds` at most."""

    me: Me
    token: str
    seconds: int


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
    view = AccountView(id=account.id, name=account.name, role=account.role, member=account.member or None, station=station)
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
