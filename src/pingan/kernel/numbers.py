"""Numbers that lead to a person, wherever somebody writes freely: identity cards, telephones and plates, however they are written."""

import re
import unicodedata
from datetime import date

from pingan.kernel.errors import Invalid

# ---- one way of writing ----

_DIGITS = str.maketrans("〇○零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾", "0000111222334455667778899" + "9")
_LOOKALIKES = str.maketrans("АВСЕНКМОРТХ", "ABCEHKMOPTX")
"""Cyrillic capitals that look like Latin ones."""
_BETWEEN = r"[\s\-_.·•‧・,，、。:：/\\|*~'()（）]*"
"""What people put between the signs of a number, for the eye or to get by."""


def plain(text: str) -> str:
    """Half-width, upper case, without what nobody sees."""
    wide = unicodedata.normalize("NFKC", text)
    seen = "".join(letter for letter in wide if unicodedata.category(letter) not in {"Cf", "Mn", "Me", "Cc"} or letter in "\n\t")
    return seen.upper().translate(_LOOKALIKES)


def _runs(count: int) -> str:
    return rf"(?:{_BETWEEN}\d){{{count}}}"


# ---- numbers ----

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_IDENTITY = re.compile(rf"(?=(\d{_runs(16)}{_BETWEEN}[\dX]))")
_OLD_IDENTITY = re.compile(rf"(?<!\d)([1-8]{_runs(14)})(?!\d)")
_BORN = range(1881, 2100)
_MOBILE = re.compile(rf"(?<!\d)(?:\+?(?:00)?86{_BETWEEN})?0?1{_BETWEEN}[3-9]{_runs(9)}(?!\d)")
_LANDLINE = re.compile(r"(?<!\d)\(?0[1-9]\d{1,2}\)?[\s\-—]?[2-8]\d{2,3}[\s\-]?\d{4}(?!\d)")
_LOCAL_LINE = re.compile(rf"(?:电话|座机|致电|拨打|打给|号码|TEL|PHONE)\D{{0,5}}[2-9]{_runs(6)}(?:{_BETWEEN}\d)?(?!\d)")
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领"
_PLATE = re.compile(
    rf"[{_PROVINCES}]{_BETWEEN}[A-HJ-NP-Z]{_BETWEEN}(?=(?:{_BETWEEN}[A-HJ-NP-Z])*{_BETWEEN}\d)"
    rf"[A-HJ-NP-Z\d](?:{_BETWEEN}[A-HJ-NP-Z\d]){{3,4}}(?:{_BETWEEN}[A-HJ-NP-Z\d挂学警港澳])(?![A-Z\d])"
)
_NAMED_PLATE = re.compile(rf"(?:车牌|牌照|车号|尾号)[^A-Z\d]{{0,6}}(?=[A-Z]*\d)[A-Z\d](?:{_BETWEEN}[A-Z\d]){{3,7}}(?![A-Z\d])")


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _is_identity_number(digits: str) -> bool:
    """Eighteen signs of GB 11643: a date of birth that is one, and a check sign that fits."""
    year, month, day = int(digits[6:10]), int(digits[10:12]), int(digits[12:14])
    if year not in _BORN or not _is_day(year, month, day):
        return False
    return _CHECKS[sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=False)) % 11] == digits[17]


def _signs(written: str) -> str:
    return "".join(sign for sign in written if sign.isascii() and sign.isalnum())


def _number_in(text: str) -> str:
    if any(_is_identity_number(_signs(found[1])) for found in _IDENTITY.finditer(text)):
        return "identity_number"
    old = (_signs(found[1]) for found in _OLD_IDENTITY.finditer(text))
    if any(_is_day(1900 + int(one[6:8]), int(one[8:10]), int(one[10:12])) for one in old):
        return "identity_number"
    if any(pattern.search(text) for pattern in (_MOBILE, _LANDLINE, _LOCAL_LINE)):
        return "phone"
    return "plate" if _PLATE.search(text) or _NAMED_PLATE.search(text) else ""


def number_in(text: str) -> str:
    """What kind of number a text holds: `identity_number`, `phone` or `plate`; empty for none."""
    bare = plain(text)
    return _number_in(bare) or _number_in(bare.translate(_DIGITS))


def check(text: str) -> None:
    """Refuse such a text.

    Raises:
        Invalid: `text_identity_number`, `text_phone` or `text_plate`.
    """
    found = number_in(text)
    if found:
        raise Invalid(f"text_{found}")
