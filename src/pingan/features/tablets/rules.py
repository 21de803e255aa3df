"""Which pairing code opens which post, and which PINs are worth anything."""

import hashlib
import hmac
import re
from collections.abc import Iterable
from datetime import datetime

from pingan.features.tablets.model import PAIRING_LIFE, REMEMBERED, Pairing, Pin
from pingan.kernel.errors import Invalid

_SIX_DIGITS = re.compile(r"[0-9]{6}", re.ASCII)
_FEWEST_DIFFERENT = 3
_ROW = "01234567890"


def new_pairing(post: str, station: str, digits: str, salt: str, now: datetime) -> Pairing:
    """What is remembered of a code that is shown."""
    return Pairing(id=post, station=station, salt=salt, digest=_digest(salt, post, digits), expires=now + PAIRING_LIFE)


def opened_by(digits: str, pairings: Iterable[Pairing], now: datetime) -> Pairing | None:
    """The pairing a code belongs to; every one is compared, so that the time taken tells nothing."""
    fits = [one for one in pairings if hmac.compare_digest(_digest(one.salt, one.id, digits), one.digest) and now < one.expires]
    return fits[0] if fits else None


def check_pin(pin: str, phone: str) -> None:
    """Refuse digits a bystander would try first.

    Raises:
        Invalid: `pin_malformed`, or `pin_easy`: three different digits at least, no run, not the end of his telephone number.
    """
    if not _SIX_DIGITS.fullmatch(pin):
        raise Invalid("pin_malformed")
    if len(set(pin)) < _FEWEST_DIFFERENT or pin in _ROW or pin in _ROW[::-1] or phone.endswith(pin):
        raise Invalid("pin_easy")


def is_remembered(pin: Pin, house: str, now: datetime) -> bool:
    """Whether a house's tablet offers this guard's name."""
    return pin.house == house and now - pin.used <= REMEMBERED


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x00".join(parts).encode()).hexdigest()
