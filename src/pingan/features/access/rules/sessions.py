"""Sessions: how long a door stays open."""

import hashlib
import ipaddress
from datetime import datetime, timedelta

from pingan.features.access.events import SessionEnded
from pingan.features.access.model import CONSOLE_ROLES, Account, Session, Terms

TOUCH_EVERY = timedelta(minutes=5)
"""`last_used` is no finer than this, so that reading does not mean writing."""

_HOUSEHOLD = 64
"""One IPv6 line holds 2**64 addresses; they count as one."""


def token_digest(token: str) -> str:
    """What is stored of a token of 256 random bits; no salt needed."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def new_session(id_: str, account: Account, token: str, device: str, terms: Terms, now: datetime) -> Session:
    """A session by the terms of the account's kind."""
    console = account.role in CONSOLE_ROLES
    idle, longest = (terms.console_idle, terms.console_longest) if console else (terms.member_idle, terms.member_longest)
    return Session(
        id=id_, station=account.station, account=account.id, digest=token_digest(token), device=device,
        created=now, last_used=now, idle_s=int(idle.total_seconds()), expires=now + longest,
    )  # fmt: skip


def ends(session: Session) -> datetime:
    """When it will be too old or too long unused; later once it is used."""
    return min(session.expires, session.last_used + timedelta(seconds=session.idle_s))


def is_open(session: Session, now: datetime) -> bool:
    """Neither too old nor too long unused."""
    return now < ends(session)


def wants_touch(session: Session, now: datetime) -> bool:
    """Whether it is time to note that the session is in use."""
    return now - session.last_used >= TOUCH_EVERY


def ended(session: Session, cause: str) -> SessionEnded:
    """What is told when a session is over."""
    return SessionEnded(station=session.station, account=session.account, session=session.id, cause=cause)


def device_of(agent: str) -> str:
    """What a browser calls itself, as far as it can be shown."""
    return "".join(letter for letter in agent if letter.isprintable())[:200]


def network_of(address: str) -> str:
    """What counts as one address for allowances: an IPv4 address, an IPv6 /64, or the text itself."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(ip, ipaddress.IPv6Address):
        return str(ip.ipv4_mapped or ipaddress.ip_network((ip, _HOUSEHOLD), strict=False))
    return str(ip)
