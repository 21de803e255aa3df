"""What has to be known to decide who may have a seat."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from pingan.features.members.model import MAY_SERVE, Force, Member
from pingan.features.rosters.model.rosters import DroppedOut
from pingan.features.rosters.model.saying import Availability
from pingan.features.rosters.model.shifts import Shift, moment
from pingan.features.rosters.model.terms import DAY_MINUTES, Need, ShiftKind, Terms
from pingan.kernel.geo import Point


class Objection(StrEnum):
    """Why somebody may not have a seat."""

    NOT_SERVING = "not_serving"
    WRONG_FORCE = "wrong_force"
    NOT_IN_TEAM = "not_in_team"
    NO_SKILL = "no_skill"
    AWAY = "away"
    DAY_OFF = "day_off"
    KIND_OFF = "kind_off"
    DOUBLE = "double"
    REST = "rest"
    WEEK_HOURS = "week_hours"
    RUN = "run"


@dataclass(frozen=True, slots=True, kw_only=True)
class Because:
    """A reason with what makes it one: the last day away, the duty it collides with (`day`, `kind`), the skills, the hours planned."""

    reason: Objection
    day: date | None = None
    kind: str = ""
    skill: str = ""
    hours: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """As much of a member as rosters need. `skills`: code → last day, None for ever."""

    id: str
    force: Force
    serves: bool
    skills: Mapping[str, date | None]
    home: Point | None
    says: Availability
    teams: frozenset[str] = frozenset()

    @classmethod
    def of(cls, member: Member, says: Availability | None, teams: frozenset[str] = frozenset()) -> "Person":
        """A member, and what he has said."""
        return cls(
            id=member.id, force=member.force, serves=member.status in MAY_SERVE, skills={one.code: one.until for one in member.skills},
            home=member.home, says=says or Availability(id=member.id, station=member.station), teams=teams,
        )  # fmt: skip

    def has(self, skill: str, day: date) -> bool:
        """Whether it is valid on that day."""
        return skill in self.skills and ((until := self.skills[skill]) is None or until >= day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """When somebody works, in minutes on one long scale."""

    day: date
    kind: str
    need: str
    begins: int
    ends: int
    night: bool

    @property
    def minutes(self) -> int:
        """How long."""
        return self.ends - self.begins

    @classmethod
    def of(cls, day: date, kind: ShiftKind, need: str) -> "Duty":
        """A kind of shift on a day."""
        begins = day.toordinal() * DAY_MINUTES + kind.starts_min
        return cls(day=day, kind=kind.code, need=need, begins=begins, ends=begins + kind.minutes, night=kind.night)

    @classmethod
    def of_shift(cls, shift: Shift) -> "Duty":
        """A published shift."""
        begins = shift.day.toordinal() * DAY_MINUTES + _minutes(moment(shift.day, 0), shift.starts)
        ends = begins + _minutes(shift.starts, shift.ends)
        return cls(day=shift.day, kind=shift.kind, need=shift.need, begins=begins, ends=ends, night=shift.night)


def _minutes(since: datetime, until: datetime) -> int:
    return round((until - since) / timedelta(minutes=1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that is known when a roster is made. `around`: what members do outside of it, member → duties. `posts`: where they stand."""

    terms: Terms
    people: Mapping[str, Person]
    posts: Mapping[str, Point] = field(default_factory=dict)
    around: Mapping[str, Sequence[Duty]] = field(default_factory=dict)
    dropped_out: Sequence[DroppedOut] = ()

    def need(self, code: str) -> Need:
        """By its code."""
        return next(need for need in self.terms.needs if need.code == code)
