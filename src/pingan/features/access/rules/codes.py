"""The six digits: from an authenticator (TOTP) or sent to a telephone."""

import base64
import hashlib
import hmac
from datetime import datetime

import pyotp

from pingan.features.access.model import CODE_LIFE, CODE_TRIES, Code

_STEP_S = 30
_DRIFT_STEPS = 1
"""Phones' clocks may be one step off, either way."""

_DECOY_SECRET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"  # noqa: S105 - belongs to nobody


def totp_step(secret: str, code: str, now: datetime, *, used: int) -> int | None:
    """The 30-second step `code` belongs to, or None if it is wrong, too old or was `used` before. As slow for nobody's empty secret."""
    totp = pyotp.TOTP(secret or _DECOY_SECRET, interval=_STEP_S)
    present = int(now.timestamp()) // _STEP_S
    found = None
    for step in range(present - _DRIFT_STEPS, present + _DRIFT_STEPS + 1):
        if hmac.compare_digest(totp.generate_otp(step), code) and step > used:
            found = step
    return found if secret else None


def totp_secret(chance: str) -> str:
    """A secret of 160 bits for an authenticator, from an unguessable text."""
    return base64.b32encode(hashlib.sha256(chance.encode()).digest()[:20]).decode()


def totp_code(secret: str, now: datetime) -> str:
    """What the authenticator shows now; for the demo and for tests."""
    return pyotp.TOTP(secret, interval=_STEP_S).at(now)


def totp_uri(secret: str, login: str) -> str:
    """What an authenticator takes in, as text or QR code."""
    return pyotp.TOTP(secret, interval=_STEP_S).provisioning_uri(name=login, issuer_name="pingan")


def code_id(phone: str) -> str:
    """Under which the code for a telephone is kept."""
    return hashlib.sha256(phone.encode()).hexdigest()


def new_code(phone: str, digits: str, device: str, salt: str, now: datetime) -> Code:
    """What is remembered of a code that is sent."""
    digest = _digest(salt, phone, device, digits)
    return Code(id=code_id(phone), salt=salt, digest=digest, bound=bool(device), expires=now + CODE_LIFE)


def opens(code: Code, phone: str, digits: str, device: str, now: datetime) -> bool:
    """Whether the digits are the ones that were sent, in time, on the device that asked. `tries` counts this one already."""
    given = _digest(code.salt, phone, device if code.bound else "", digits)
    return hmac.compare_digest(given, code.digest) and now < code.expires and code.tries <= CODE_TRIES


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x00".join(parts).encode()).hexdigest()
