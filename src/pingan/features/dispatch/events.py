"""What happened while people were asked and went. Ids and words of state only."""

from dataclasses import dataclass

from pingan.features.dispatch.model import CallOutStatus, OfferStatus, Role
from pingan.kernel.events import Event, Topic, Touch

Peer = tuple[str, str]
"""(member, offer) of somebody whose screen shows this person as a partner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutEvent(Event):
    call_out: str
    incident: str
    peers: tuple[Peer, ...] = ()

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", *(f"member:{member}" for member, _ in self.peers))

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("call_outs", self.call_out), *(("offers", offer) for _, offer in self.peers))

    @property
    def subject(self) -> str:
        return self.incident


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutStarted(CallOutEvent):
    policy: str
    by_hand: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutChanged(CallOutEvent):
    """The dispatcher added somebody or took somebody off, or the incident behind it was corrected."""

    member: str = ""
    change: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutMoved(CallOutEvent):
    verb: str
    status: CallOutStatus
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutFiled(CallOutEvent):
    """Off the live boards, together with its incident."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferMoved(CallOutEvent):
    """An offer was sent, seen, answered …; `reason` says why it ended: enough, recalled, over, off_duty."""

    offer: str
    member: str
    verb: str
    status: OfferStatus
    eta_s: float | None = None
    reason: str = ""

    @property
    def audience(self) -> tuple[Topic, ...]:
        heard = (f"station:{self.station}", f"member:{self.member}", *(f"member:{member}" for member, _ in self.peers))
        return tuple(dict.fromkeys(heard))

    @property
    def touches(self) -> tuple[Touch, ...]:
        offers = dict.fromkeys((self.offer, *(offer for _, offer in self.peers)))
        return ("call_outs", self.call_out), ("members", self.member), *(("offers", offer) for offer in offers)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleGiven(CallOutEvent):
    """Somebody's part at the scene has changed."""

    offer: str
    member: str
    role: Role
