"""What a reporter may show, and who opens an original."""

from dataclasses import replace
from datetime import datetime

from pingan.features.clues.model import Clue, CluePhoto
from pingan.kernel.errors import Invalid, TooMany, WrongMoment

MOST_PHOTOS = 3
"""Of one clue."""
_REASON_LETTERS = 10


def room(clue: Clue, shown: int) -> int:
    """How many more he may show."""
    return 0 if clue.ended is not None else max(0, MOST_PHOTOS - shown)


def check_room(clue: Clue, shown: int) -> None:
    """Whether there is room for one more.

    Raises:
        TooMany: `clue_ended`, or `clue_photos_full` with `most`.
    """
    if room(clue, shown) == 0:
        raise TooMany("clue_ended") if clue.ended is not None else TooMany("clue_photos_full", most=MOST_PHOTOS)


def open_original(photo: CluePhoto, reason: str, now: datetime) -> tuple[CluePhoto, str]:
    """It is opened, once and never again; the reason as it is kept.

    Raises:
        WrongMoment: `original_opened`, or `original_elsewhere` where it went to another station.
        Invalid: `original_reason` with `at_least`.
    """
    if not photo.sealed:
        raise WrongMoment("original_opened" if photo.opened else "original_elsewhere")
    if len(reason.strip()) < _REASON_LETTERS:
        raise Invalid("original_reason", at_least=_REASON_LETTERS)
    return replace(photo, sealed="", opened=now), reason.strip()
