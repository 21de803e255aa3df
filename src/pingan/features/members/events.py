"""What happened to members. Names and telephone numbers stay in the row."""

from dataclasses import dataclass

from pingan.features.members.model import Force, MemberStatus
from pingan.kernel.events import Event, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberEvent(Event):
    member: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", f"member:{self.member}")

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("me", self.member), ("members", self.member))

    @property
    def subject(self) -> str:
        return self.member


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberEnrolled(MemberEvent):
    force: Force


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberMoved(MemberEvent):
    """One step of the membership: checked, admitted, suspended …"""

    verb: str
    status: MemberStatus
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberCleared(MemberEvent):
    """The time of what was known of a former member is over; everything that is his goes now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberAmended(MemberEvent):
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentGiven(MemberEvent):
    consent: str = "location"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentWithdrawn(MemberEvent):
    consent: str = "location"


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillsExpired(MemberEvent):
    """The last good day of these is over: nobody is sent for them any more."""

    skills: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InsuranceExpired(MemberEvent):
    """The last insured day is over: he is not sent until there is a new one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiryWarned(MemberEvent):
    """Skills (codes) or the `insurance` run out in so many days."""

    things: tuple[str, ...]
    days: int
