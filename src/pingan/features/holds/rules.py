"""Decisions about holds."""

from dataclasses import replace
from datetime import datetime

from pingan.features.holds.model import LONGEST, Hold, HoldKind
from pingan.kernel.errors import Invalid, WrongMoment


def check(*, is_held: bool, until: datetime, now: datetime) -> None:
    """Refuse what cannot be placed.

    Raises:
        WrongMoment: `held_already`.
        Invalid: `hold_outside` with the longest in `most_days`.
    """
    if is_held:
        raise WrongMoment("held_already")
    if not now < until <= now + LONGEST:
        raise Invalid("hold_outside", most_days=LONGEST.days)


def kind(hold: Hold) -> HoldKind:
    """Of what."""
    return HoldKind.INCIDENT if hold.incident else HoldKind.PERSON


def about(hold: Hold) -> str:
    """The id of the person or incident."""
    return hold.incident or hold.member or hold.account


def check_runs(hold: Hold, now: datetime) -> None:
    """Refuse to lift what is over.

    Raises:
        WrongMoment: `hold_over`.
    """
    if hold.until <= now:
        raise WrongMoment("hold_over")


def lift(hold: Hold, *, by: str, reason: str, now: datetime) -> Hold:
    """Over before its day.

    Raises:
        WrongMoment: `hold_over`.
    """
    check_runs(hold, now)
    return replace(hold, until=now, lifted=now, lifted_by=by, lift_reason=reason)
