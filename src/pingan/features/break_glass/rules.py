"""Decisions about openings."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from pingan.features.break_glass.model import LIFE, UNREVIEWED, Opening
from pingan.kernel.errors import Invalid, WrongMoment

_REVIEW = ("justify", "object")
MOST_OPEN = 2
"""One emergency, hardly ever two; whoever needs more looks people up."""


def check_open(*, on_shift: bool, running: int, known: bool) -> None:
    """Refuse what is no emergency at the desk.

    Raises:
        WrongMoment: `off_shift`, `opened_already`, or `openings_enough` with `most`.
    """
    if not on_shift:
        raise WrongMoment("off_shift")
    if known:
        raise WrongMoment("opened_already")
    if running >= MOST_OPEN:
        raise WrongMoment("openings_enough", most=MOST_OPEN)


def check_look(opening: Opening, *, by: str, now: datetime) -> None:
    """Only who opened it reads it, and only while it is open.

    Raises:
        Invalid: `not_own_opening`.
        WrongMoment: `opening_over`.
    """
    if opening.opened_by != by:
        raise Invalid("not_own_opening")
    if opening.until <= now or "end" not in LIFE.next(opening.status):
        raise WrongMoment("opening_over")


def end(opening: Opening, now: datetime) -> Opening:
    """Hidden again."""
    return replace(opening, status=LIFE.after(opening.status, "end"), until=min(opening.until, now))


def review(opening: Opening, verb: str, *, by: str, remark: str, now: datetime) -> Opening:
    """Somebody else says whether it was justified.

    Raises:
        Invalid: `own_opening`.
        WrongMoment: it is still open, or was reviewed.
    """
    if opening.opened_by == by:
        raise Invalid("own_opening")
    return replace(opening, status=LIFE.after(opening.status, verb), reviewed=now, reviewed_by=by, remark=remark)


def missed(opening: Opening) -> Opening | None:
    """Late, or None where it was reviewed."""
    return replace(opening, late=True) if opening.status in UNREVIEWED else None


def next_verbs(opening: Opening, *, account: str, reviews: bool) -> tuple[str, ...]:
    """What somebody may do with it now."""
    verbs = LIFE.next(opening.status)
    if account == opening.opened_by:
        return tuple(verb for verb in verbs if verb == "end")
    return tuple(verb for verb in verbs if verb in _REVIEW) if reviews else ()


def about(opening: Opening) -> dict[str, Any]:
    """What every event says."""
    return {"station": opening.station, "opening": opening.id, "member": opening.member, "account": opening.opened_by}
