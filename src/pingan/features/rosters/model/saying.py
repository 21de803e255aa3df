"""What members can and would like to do."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """Days not to be had, both included. Nobody asks why."""

    since: date
    until: date

    def covers(self, day: date) -> bool:
        """Whether it is one of these days."""
        return self.since <= day <= self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Somebody would like to work on a day, or would like not to; `kind` empty: whichever."""

    day: date
    to_work: bool
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """What a member can and would like; `id` is the member's. `week_hours`: at most; 0 for as the terms say."""

    id: str
    station: str
    days_off: tuple[int, ...] = ()
    kinds_off: tuple[str, ...] = ()
    week_hours: int = 0
    away: tuple[Away, ...] = ()
    wishes: tuple[Wish, ...] = ()
    said: datetime | None = None
    version: int = 0
