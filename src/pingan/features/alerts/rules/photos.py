"""A photograph in a watch alert: its case, who agrees to it, and that nobody does two of the three things."""

from dataclasses import replace
from datetime import datetime

from pingan.features.alerts.model import Alert, AlertPhoto, AlertStatus
from pingan.kernel.errors import Invalid, NotAllowed, WrongMoment

_FEWEST, _MOST, _DIGITS = 5, 40, 4


def check_case(case: str) -> str:
    """The number of the case as it is kept.

    Raises:
        Invalid: `case_number`: too short, too long, or without a number in it.
    """
    bare = case.strip()
    if not _FEWEST <= len(bare) <= _MOST or sum(sign.isdigit() for sign in bare) < _DIGITS:
        raise Invalid("case_number", least=_FEWEST, most=_MOST)
    return bare


def check_draft(alert: Alert, *, by: str) -> None:
    """Only who writes an alert puts a photograph to it, or takes it off, and only before it is approved.

    Raises:
        WrongMoment: it is decided.
        NotAllowed: `not_own_draft`.
    """
    if alert.status is not AlertStatus.DRAFTED:
        raise WrongMoment(status=alert.status.value, verb="photo")
    if alert.drafted_by != by:
        raise NotAllowed("not_own_draft")


def agree(photo: AlertPhoto, *, by: str, now: datetime) -> AlertPhoto:
    """A second person agreed.

    Raises:
        WrongMoment: somebody did already.
    """
    if photo.agreed is not None:
        raise WrongMoment(verb="agree")
    return replace(photo, agreed=now, agreed_by=by)


def check_approvable(photo: AlertPhoto | None, *, by: str) -> None:
    """An alert with a photograph is approved by a third person, and after the photograph.

    Raises:
        WrongMoment: `photo_waits`.
        NotAllowed: `own_photo`: he has agreed to the photograph.
    """
    if photo is not None and photo.agreed is None:
        raise WrongMoment("photo_waits")
    if photo is not None and photo.agreed_by == by:
        raise NotAllowed("own_photo")


def is_approvable(photo: AlertPhoto | None, *, by: str) -> bool:
    """Whether nothing about the photograph is in the way."""
    return photo is None or (photo.agreed is not None and photo.agreed_by != by)
