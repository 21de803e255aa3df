"""Tables of accounts, sessions and one-time codes."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Select,
    String,
    Table,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from pingan.features.access.model import CODE_TRIES, Account, AccountSearch, Code, Session
from pingan.kernel.rights import RIGHTS, Right, may
from pingan.platform.expiry import expires
from pingan.platform.subjects import Key, Whose, belongs
from pingan.platform.tables import Shelf, UtcTime, count, metadata
from pingan.platform.work import Actor, Work

_ACCOUNT = "as long as the account"
_DOOR = {"purpose": "signing in", "keep": _ACCOUNT}

accounts = Table(
    "accounts",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("role", String(20), nullable=False),
    Column("name", String(80), nullable=False, info={"purpose": "telling who did what", "keep": _ACCOUNT}),
    Column("created", UtcTime, nullable=False),
    Column("login", String(40), unique=True, info=_DOOR),
    Column("phone", String(20), unique=True, info=_DOOR),
    Column("member", String(40), nullable=False),
    Column("post", String(40), nullable=False),
    Column("password", String(200), nullable=False, info=_DOOR),
    Column("totp_secret", String(200), nullable=False, info=_DOOR),
    Column("totp_step", Integer, nullable=False),
    Column("disabled", UtcTime),
    Column("version", Integer, nullable=False),
    Index("accounts_station", "station"),
    info=belongs(Whose("id", Key.ACCOUNT, secret=("password", "totp_secret", "totp_step"))),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("account", String(40), ForeignKey("accounts.id", ondelete="CASCADE"), nullable=False),
    Column("digest", String(64), nullable=False, unique=True),
    Column("device", String(200), nullable=False, info={"purpose": "telling one's own devices apart", "keep": "as long as the session"}),
    Column("created", UtcTime, nullable=False),
    Column("last_used", UtcTime, nullable=False),
    Column("idle_s", Integer, nullable=False),
    Column("expires", UtcTime, nullable=False),
    Index("sessions_account", "account"),
    info=belongs(Whose("account", Key.ACCOUNT, secret=("digest",))) | expires("expires", days=0),
)

codes = Table(
    "codes",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("salt", String(64), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("bound", Boolean, nullable=False),
    Column("expires", UtcTime, nullable=False),
    Column("tries", Integer, nullable=False),
    info=belongs(Whose("id", Key.CODE, secret=("id", "salt", "digest"))) | expires("expires", days=0),
)

_accounts = Shelf(accounts, Account)
_sessions = Shelf(sessions, Session)
_codes = Shelf(codes, Code)


def _visible(work: Work) -> Select[Any]:
    """One's own account; for the administrator those of the station."""
    here = _accounts.here
    return here if work.actor.may(Right.ACCOUNT_ADMINISTER) else here.where(accounts.c.id == work.actor.account)


def _visible_sessions(work: Work) -> Select[Any]:
    """One's own."""
    return _sessions.here.where(sessions.c.account == work.actor.account)


def get_account(work: Work, id_: str) -> Account:
    return _accounts.get(work, _visible(work), id_)


def list_accounts(work: Work) -> list[Account]:
    return _accounts.list_(work, _visible(work).order_by(accounts.c.id))


def get_console_account(work: Work, id_: str) -> Account:
    """One that signs in with a login. Members and residents keep their own doors."""
    return _accounts.get(work, _visible(work).where(accounts.c.login.is_not(None)), id_)


def search_accounts(work: Work, wish: AccountSearch, *, page: int, size: int) -> tuple[list[Account], int]:
    """A page of console accounts, and how many there are in all."""
    rows = _visible(work).where(accounts.c.login.is_not(None))
    if wish.text:
        rows = rows.where(
            or_(accounts.c.name.contains(wish.text, autoescape=True), accounts.c.login.contains(wish.text.casefold(), autoescape=True))
        )
    if wish.role:
        rows = rows.where(accounts.c.role == wish.role)
    if wish.disabled is not None:
        rows = rows.where(accounts.c.disabled.is_not(None) if wish.disabled else accounts.c.disabled.is_(None))
    return _accounts.page(work, rows, wish.order, page=page, size=size)


def count_admins(work: Work) -> int:
    """How many administrators of the station can sign in."""
    administer = [role for role in RIGHTS if may(role, Right.ACCOUNT_ADMINISTER)]
    return count(work, _accounts.here.where(accounts.c.role.in_(administer), accounts.c.disabled.is_(None)))


def holders(work: Work, right: Right) -> list[Account]:
    """Console accounts of the station that can sign in and whose role holds a right, by name."""
    roles = [role for role in RIGHTS if may(role, right)]
    here = _accounts.here.where(accounts.c.login.is_not(None), accounts.c.role.in_(roles), accounts.c.disabled.is_(None))
    return _accounts.list_(work, here.order_by(accounts.c.name, accounts.c.id))


def open_sessions(work: Work, ids: Collection[str]) -> dict[str, list[Session]]:
    """Sessions by account, of accounts that were loaded before."""
    found: dict[str, list[Session]] = {}
    for session in _sessions.list_(work, select(sessions).where(sessions.c.account.in_(list(ids)), sessions.c.expires > work.now)):
        found.setdefault(session.account, []).append(session)
    return found


def add_account(work: Work, account: Account) -> Account:
    return _accounts.add(work, account)


def save_account(work: Work, account: Account) -> Account:
    return _accounts.save(work, account)


def as_actor(account: Account, session: str = "") -> Actor:
    """Who an account is in the house."""
    return Actor(account=account.id, role=account.role, station=account.station, member=account.member, session=session, post=account.post)


def names_of(work: Work, ids: Collection[str]) -> Mapping[str, str]:
    """Names of the actor's own station, for timelines: whoever may read a timeline may know who acted in it."""
    named = select(accounts.c.id, accounts.c.name).where(accounts.c.station == work.actor.station, accounts.c.id.in_(ids))
    return {row.id: row.name for row in work.connection.execute(named)}


def ids_named(work: Work, text: str) -> list[str]:
    """Accounts of the actor's own station with `text` in their name, for the auditor."""
    named = select(accounts.c.id).where(accounts.c.station == work.actor.station, accounts.c.name.contains(text, autoescape=True))
    return [str(id_) for id_ in work.connection.execute(named).scalars()]


def count_logins(work: Work) -> int:
    return count(work, select(accounts).where(accounts.c.login.is_not(None)))


def sealed_secrets(work: Work) -> list[str]:
    """Every authenticator's secret as it is kept, of all stations: for the doctor, who only asks whether they open."""
    found = work.connection.execute(select(accounts.c.totp_secret).where(accounts.c.login.is_not(None)))
    return [str(secret) for secret in found.scalars()]


# Nobody is signed in yet: these three find who is at the door, and are called by the actions of the door only.


def find_login(work: Work, login: str) -> Account | None:
    return _accounts.find(work, select(accounts).where(accounts.c.login == login))


def find_phone(work: Work, phone: str) -> Account | None:
    return _accounts.find(work, select(accounts).where(accounts.c.phone == phone))


def find_member(work: Work, member: str) -> Account | None:
    """The account of a member of the actor's station; the caller may change that member."""
    return _accounts.find(work, _accounts.here.where(accounts.c.member == member))


def find_account(work: Work, id_: str) -> Account | None:
    """One of the actor's station; the caller acts for the house."""
    return _accounts.find_by_id(work, _accounts.here, id_)


def every_id(work: Work) -> dict[str, str]:
    """The station of each, of all stations."""
    return {row.id: row.station for row in work.connection.execute(select(accounts.c.id, accounts.c.station))}


def list_tablets(work: Work) -> list[Account]:
    """The shared tablets of the actor's station, by name; the caller may pair and remove them."""
    here = _accounts.here.where(accounts.c.post != "", accounts.c.disabled.is_(None))
    return _accounts.list_(work, here.order_by(accounts.c.name, accounts.c.id))


def last_used(work: Work, ids: Collection[str]) -> Mapping[str, datetime]:
    """When each of these accounts last used any of its sessions."""
    newest = select(sessions.c.account, func.max(sessions.c.last_used, type_=UtcTime)).where(sessions.c.account.in_(ids))
    return {row[0]: row[1] for row in work.connection.execute(newest.group_by(sessions.c.account))}


_ITS_ACCOUNT = "its_account_"
_OF_TOKEN = (
    select(sessions, *(column.label(_ITS_ACCOUNT + column.name) for column in accounts.c))
    .join(accounts, accounts.c.id == sessions.c.account)
    .where(sessions.c.digest == bindparam("of_token"))
)
"""Asked for every request and every look of a screen."""


def find_session(work: Work, digest: str) -> tuple[Session, Account] | None:
    """The session of a token, and whose it is."""
    row = work.connection.execute(_OF_TOKEN, {"of_token": digest}).mappings().first()
    if row is None:
        return None
    session = {name: value for name, value in row.items() if not name.startswith(_ITS_ACCOUNT)}
    account = {name.removeprefix(_ITS_ACCOUNT): value for name, value in row.items() if name.startswith(_ITS_ACCOUNT)}
    return _sessions.thing(session), _accounts.thing(account)


def sessions_of(work: Work, digests: Collection[str]) -> dict[str, Session]:
    """The sessions of these tokens whose accounts are not disabled, by digest."""
    rows = select(sessions).join(accounts, accounts.c.id == sessions.c.account).where(accounts.c.disabled.is_(None))
    return {one.digest: one for one in _sessions.list_(work, rows.where(sessions.c.digest.in_(list(digests))))}


def touch_sessions(work: Work, digests: Collection[str]) -> None:
    work.connection.execute(update(sessions).where(sessions.c.digest.in_(list(digests))).values(last_used=work.now))


def get_session(work: Work, id_: str) -> Session:
    return _sessions.get(work, _visible_sessions(work), id_)


def list_sessions(work: Work) -> list[Session]:
    return _sessions.list_(work, _visible_sessions(work).order_by(sessions.c.last_used.desc()))


def take_sessions(work: Work, account: Account, *, but: str = "") -> list[Session]:
    """End every session of an account that was loaded before, `but` one; which they were."""
    taken = _sessions.list_(work, select(sessions).where(sessions.c.account == account.id, sessions.c.id != but))
    for session in taken:
        drop_session(work, session)
    return taken


def add_session(work: Work, session: Session) -> Session:
    """Write it, and forget sessions of anybody that are past their time."""
    work.connection.execute(delete(sessions).where(sessions.c.expires < work.now))
    return _sessions.add(work, session)


def touch_session(work: Work, session: Session) -> None:
    work.connection.execute(update(sessions).where(sessions.c.id == session.id).values(last_used=work.now))


def drop_session(work: Work, session: Session) -> None:
    work.connection.execute(delete(sessions).where(sessions.c.id == session.id))


def put_code(work: Work, code: Code) -> None:
    """The only code of this telephone from now on; codes past their time are forgotten."""
    work.connection.execute(delete(codes).where((codes.c.id == code.id) | (codes.c.expires < work.now)))
    work.connection.execute(insert(codes).values(**_codes.values(code)))


def count_try(work: Work, id_: str) -> Code | None:
    """The code, with this try counted in one step, so that racing tries cannot share a count; None if there is none or it is used up."""
    counted = update(codes).where(codes.c.id == id_, codes.c.tries < CODE_TRIES).values(tries=codes.c.tries + 1).returning(codes)
    row = work.connection.execute(counted).mappings().first()
    return None if row is None else _codes.thing(row)


def drop_code(work: Work, id_: str) -> None:
    work.connection.execute(delete(codes).where(codes.c.id == id_))
