"""A turn of duty."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from pingan.kernel.geo import Mode
from pingan.kernel.lifecycle import Lifecycle


class DutyStatus(StrEnum):
    OFF = "off"
    ON = "on"


LIFE = Lifecycle(
    DutyStatus.OFF,
    [
        # verb           from            to
        ("go_on_duty", DutyStatus.OFF, DutyStatus.ON),
        ("go_off_duty", DutyStatus.ON, DutyStatus.OFF),
    ],
)


HOURS_KEPT = timedelta(days=396)
"""So long a member can look up his own hours: this month, and the same one last year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A member on duty now; `id` is the member's.

    `post`: where a house guard stands, or None. `mode`: how he moves today. `located`: he agreed that his phone may tell where he is;
    who did not is taken to be at the post, or in the cell he lives in.
    """

    id: str
    station: str
    since: datetime
    mode: Mode
    post: str | None = None
    located: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PastTurn:
    """A turn that is over, for the eyes of the member alone; nobody makes a list of it. `post`: where he stood, or None."""

    id: str
    station: str
    member: str
    since: datetime
    until: datetime
    post: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthOfDuty:
    """`first`: its first day. `seconds`: on duty within it; a night at its end counts in two. `turns`: those begun in it."""

    first: date
    seconds: int
    turns: tuple[PastTurn, ...]
