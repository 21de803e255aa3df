"""Decisions about a house that was brought back."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from pingan.features.restores.events import RestoreConfirmed
from pingan.features.restores.model import Restore
from pingan.kernel.errors import Invalid

_NAME_LETTERS = 2


def check_name(by: str) -> str:
    """Whoever does it at the machine, past all accounts, says who he is.

    Raises:
        Invalid: `name_missing`.
    """
    said = by.strip()
    if len(said) < _NAME_LETTERS:
        raise Invalid("name_missing", at_least=_NAME_LETTERS)
    return said


def confirm(found: Restore, stations: Iterable[str], *, by: str, reason: str, now: datetime) -> tuple[Restore, list[RestoreConfirmed]]:
    """It sends again; every station's log says so."""
    told = {"restore": found.id, "taken": found.taken.isoformat(), "by": by, "reason": reason.strip()}
    return replace(found, confirmed=now), [RestoreConfirmed(station=station, **told) for station in stations]
