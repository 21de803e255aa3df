"""What happened to messages. Ids and words of state only."""

from dataclasses import dataclass

from pingan.features.messages.model import DeliveryStatus, MessageStatus
from pingan.kernel.events import Event, Topic, Touch
from pingan.kernel.notices import Urgency


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageEvent(Event):
    """Of one recipient, or of the station's group where both are empty. `about`: what it told of, for whoever counts receipts."""

    message: str
    about: str
    member: str = ""
    account: str = ""

    @property
    def audience(self) -> tuple[Topic, ...]:
        heard = (("member", self.member), ("account", self.account))
        return tuple(f"{kind}:{id_}" for kind, id_ in heard if id_) or (f"audit:{self.station}",)

    @property
    def touches(self) -> tuple[Touch, ...]:
        return tuple(("inbox", one) for one in (self.member, self.account) if one)

    @property
    def subject(self) -> str:
        return self.message


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSent(MessageEvent):
    """It lies in the recipient's app. What cannot wait for a second rings there by itself: an offer, an alert, a cry for help."""

    key: str
    urgency: Urgency

    @property
    def is_patient(self) -> bool:
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageMoved(MessageEvent):
    """It was delivered, seen or settled; settled by itself, since what it told of is."""

    verb: str
    status: MessageStatus

    @property
    def is_patient(self) -> bool:
        return self.verb == "settle"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryEvent(Event):
    """Of one message by one channel; nobody's screen waits for it."""

    delivery: str
    channel: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"audit:{self.station}",)

    @property
    def subject(self) -> str:
        return self.delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryBuried(DeliveryEvent):
    """It could not be brought, and nobody tries any more unless somebody says so."""

    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryMoved(DeliveryEvent):
    """Somebody at the console had it tried again, or gave it up."""

    verb: str
    status: DeliveryStatus
