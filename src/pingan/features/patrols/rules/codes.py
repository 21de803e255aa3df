"""Codes: on a label, on a tablet (another one every 30 seconds), and on a phone whose owner takes somebody into his team.

All are computed from the station's secret, so nothing but that secret is kept, and a code says nothing about the next one.
"""

import hashlib
import hmac
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from pingan.features.patrols.model import MustPoint

STEP_S = 30
"""So long a tablet shows a code."""
JOIN_STEP_S = 120
ROTATING_DIGITS, JOIN_DIGITS, LABEL_LETTERS = 8, 6, 12
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: nothing in it is mistaken for something else
_MISREAD = str.maketrans("OIL", "011")
_SPOKEN = str.maketrans("", "", " -")
SCHEME = "pingan:"
"""What the QR codes and tags begin with, so that no other code is taken for ours."""

_OLD_STEPS = 720
"""Six hours: a code of this age is called old, an older one unknown."""
_ELSEWHERE_STEPS = 20


class Verdict(StrEnum):
    """What a code is worth."""

    GOOD = "good"
    OLD = "code_old"
    REPLACED = "code_replaced"
    ELSEWHERE = "code_elsewhere"
    UNKNOWN = "code_unknown"


def read(text: str) -> str:
    """A code as it is compared: without the scheme, blanks and dashes, and with the letters that are mistaken for digits put right."""
    plain = text.strip()
    plain = plain[len(SCHEME) :] if plain.lower().startswith(SCHEME) else plain
    return plain.upper().translate(_SPOKEN).translate(_MISREAD)


def written(code: str) -> str:
    """As a person reads it: in groups of four."""
    return " ".join(code[at : at + 4] for at in range(0, len(code), 4))


def label(secret: str, point: MustPoint) -> str:
    """What the label of a point says."""
    return _label(secret, point.id, point.generation)


def rotating(secret: str, post: str, moment: datetime) -> str:
    """What the tablet at a post shows at a moment."""
    return _digits(secret, "post", post, _step(moment, STEP_S), ROTATING_DIGITS)


def shown_until(moment: datetime) -> datetime:
    """When the tablet will show another one."""
    return datetime.fromtimestamp((_step(moment, STEP_S) + 1) * STEP_S, UTC)


def joining(secret: str, patrol: str, moment: datetime) -> str:
    """What a member shows whom he takes into his team."""
    return _digits(secret, "join", patrol, _step(moment, JOIN_STEP_S), JOIN_DIGITS)


def joining_until(moment: datetime) -> datetime:
    """When it will be another one."""
    return datetime.fromtimestamp((_step(moment, JOIN_STEP_S) + 1) * JOIN_STEP_S, UTC)


def patrol_of(secret: str, code: str, patrols: Iterable[str], now: datetime) -> str | None:
    """The patrol that is joined by this code: the present one or the one before."""
    moments = (now, now - timedelta(seconds=JOIN_STEP_S))
    fits = [patrol for patrol in patrols if any(_same(joining(secret, patrol, moment), read(code)) for moment in moments)]
    return fits[0] if fits else None


def judge(
    secret: str, code: str, *, asked: Iterable[MustPoint], others: Iterable[MustPoint], pressed: datetime
) -> tuple[Verdict, MustPoint | None]:
    """What a code is worth for somebody who is to visit the points `asked`, and whose it is. `pressed`: when he read it."""
    wanted, plain = list(asked), read(code)
    step = _step(pressed, STEP_S)
    for point in wanted:
        if _present(secret, point, plain, step):
            return Verdict.GOOD, point
    for point in wanted:
        if point.post is not None and plain in _codes(secret, point.post, range(step - _OLD_STEPS, step - 1)):
            return Verdict.OLD, point
        if point.post is None and any(_same(_label(secret, point.id, old), plain) for old in range(point.generation)):
            return Verdict.REPLACED, point
    for point in others:
        if _present(secret, point, plain, step) or (
            point.post and plain in _codes(secret, point.post, range(step - _ELSEWHERE_STEPS, step))
        ):
            return Verdict.ELSEWHERE, point
    return Verdict.UNKNOWN, None


def seed(secret: str, *facts: str) -> bytes:
    """What nobody can guess who does not know the secret, and what is the same whenever it is asked for."""
    return _mac(secret, "route", *facts)


def _present(secret: str, point: MustPoint, code: str, step: int) -> bool:
    if point.post is None:
        return _same(_label(secret, point.id, point.generation), code)
    return code in _codes(secret, point.post, (step, step - 1))


def _codes(secret: str, post: str, steps: Iterable[int]) -> Mapping[str, None]:
    return dict.fromkeys(_digits(secret, "post", post, step, ROTATING_DIGITS) for step in steps)


def _label(secret: str, point: str, generation: int) -> str:
    number = int.from_bytes(_mac(secret, "label", point, str(generation))[:8], "big")
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in range(LABEL_LETTERS))


def _digits(secret: str, kind: str, subject: str, step: int, count: int) -> str:
    number = int.from_bytes(_mac(secret, kind, subject, str(step))[:8], "big")
    return f"{number % 10**count:0{count}d}"


def _mac(secret: str, *facts: str) -> bytes:
    return hmac.digest(secret.encode(), "\x00".join(facts).encode(), hashlib.sha256)


def _same(a: str, b: str) -> bool:
    return hmac.compare_digest(a.encode(), b.encode())


def _step(moment: datetime, length_s: int) -> int:
    return int(moment.timestamp()) // length_s
