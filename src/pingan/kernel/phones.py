"""Telephone numbers, in one way of writing."""

import re

from pingan.kernel.errors import Invalid

_CHINA = re.compile(r"(?:\+?86|0086)?(1[3-9]\d{9})", re.ASCII)
_ABROAD = re.compile(r"\+[1-9]\d{7,14}", re.ASCII)


def bare(text: str) -> str:
    """Without what people put between the digits."""
    return re.sub(r"[\s()./-]", "", text)


def phone_number(text: str) -> str:
    """Eleven digits for a Chinese mobile, +… for others.

    Raises:
        Invalid: it is neither.
    """
    number = bare(text)
    china = _CHINA.fullmatch(number)
    if china:
        return china[1]
    if _ABROAD.fullmatch(number):
        return number
    raise Invalid("not_a_phone")
