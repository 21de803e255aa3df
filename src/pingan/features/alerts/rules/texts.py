"""What the words of an alert may hold: what can be seen from where somebody stands, and never a number that leads to a person."""

import re
import unicodedata

from pingan.features.alerts.model import AlertKind
from pingan.kernel.errors import Invalid

MOST_LETTERS = 300
FEWEST_LETTERS = 5
_BETWEEN = r"[\s\-_.·•，,、。:：/\\|*~'()（）]*"
_NUMBER = re.compile(rf"(?:\d{_BETWEEN}){{7,}}")
"""Seven digits in a row, whatever stands between them: a telephone, an identity card, an account."""
_PLATE = re.compile(
    rf"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领]{_BETWEEN}[A-Z]{_BETWEEN}(?:[A-Z\d]{_BETWEEN}){{5,6}}"
)
_LINK = re.compile(r"https?://|www\.", re.IGNORECASE)


def check(kind: AlertKind, text: str) -> str:
    """The text as it is kept. A plate may stand in the alert of a vehicle alone.

    Raises:
        Invalid: `alert_text_length` with `least` and `most`, `alert_number`, `alert_plate` or `alert_link`.
    """
    bare = text.strip()
    if not FEWEST_LETTERS <= len(bare) <= MOST_LETTERS:
        raise Invalid("alert_text_length", least=FEWEST_LETTERS, most=MOST_LETTERS)
    plain = "".join(sign for sign in unicodedata.normalize("NFKC", bare) if unicodedata.category(sign) != "Cf").upper()
    if _LINK.search(plain):
        raise Invalid("alert_link")
    without_plates, plates = _PLATE.subn(" ", plain)
    if plates and kind is not AlertKind.VEHICLE:
        raise Invalid("alert_plate")
    if _NUMBER.search(without_plates):
        raise Invalid("alert_number")
    return bare
