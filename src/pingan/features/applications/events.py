"""What happened to invitations and applications. Ids and words of state only; what people wrote stays in the rows."""

from dataclasses import dataclass

from pingan.features.members.model import MemberStatus
from pingan.kernel.events import Event, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfInvitation(Event):
    """Of one link."""

    invitation: str

    @property
    def subject(self) -> str:
        return self.invitation


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationOpened(_OfInvitation):
    """There is a new link by which people may apply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationRevoked(_OfInvitation):
    """Nobody can apply by this link any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationEvent(Event):
    """Of one application, which has its member's id; heard by the station and by the applicant."""

    application: str
    account: str = ""

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", *((f"account:{self.account}",) if self.account else ()))

    @property
    def subject(self) -> str:
        return self.application


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationSent(ApplicationEvent):
    """Somebody wants to join."""

    invitation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationAssigned(ApplicationEvent):
    """Somebody sees to the next step, by a day."""

    owner: str
    due: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationRecommended(ApplicationEvent):
    """The subdistrict office has said what it thinks."""

    favours: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationMoved(ApplicationEvent):
    """The membership went a step, of which the applicant is to hear; the step itself stands in the history already."""

    step: MemberStatus

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"account:{self.account}",)

    @property
    def subject(self) -> str:
        return self.account


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDatePassed(ApplicationEvent):
    """The next step was not taken by its day."""

    step: MemberStatus
    owner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealLodged(ApplicationEvent):
    """Whoever was refused or suspended asks to look again."""

    step: MemberStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealAnswered(ApplicationEvent):
    """The chief has decided."""

    granted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedHouseOpened(ApplicationEvent):
    """The house somebody offered is one of the alliance's now, with its posts."""

    house: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", f"houses:{self.station}")

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("houses", self.house),)
