"""The code that binds a tablet to a post, and the guards' own digits."""

from dataclasses import dataclass
from datetime import datetime, timedelta

PAIRING_LIFE = timedelta(minutes=10)
PAIRING_DIGITS = 8
TAIL_DIGITS = 4
"""So much of his telephone number a guard types who is not on the tablet's list yet."""
REMEMBERED = timedelta(days=60)
"""So long after his last shift a house's tablet still offers somebody's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """A code on its way to a tablet; `id` is the post's: a new one replaces it. `digest` covers salt, post and code."""

    id: str
    station: str
    salt: str
    digest: str
    expires: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """A guard's six digits; `id` is the member's. `password`: their argon2id hash. `house`, `used`: of his last beginning of a shift."""

    id: str
    station: str
    password: str
    house: str
    used: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPairing:
    """What is shown to whoever asked for a code; kept nowhere."""

    code: str
    expires: datetime
