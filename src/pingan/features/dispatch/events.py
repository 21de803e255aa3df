"""What happened while people were asked and went. Ids and words of state only."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pingan.features.dispatch.model import NEWS, CallOutStatus, OfferStatus, Role
from pingan.kernel.events import Event, Topic, Touch

Peer = tuple[str, str, str]
"""(member, offer, post or nothing) of somebody whose screen shows this person as a partner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutEvent(Event):
    call_out: str
    incident: str
    peers: tuple[Peer, ...] = ()

    @property
    def audience(self) -> tuple[Topic, ...]:
        return tuple(dict.fromkeys((f"station:{self.station}", *_heard_by(self.peers))))

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("call_outs", self.call_out), *_shown_to(self.peers))

    @property
    def subject(self) -> str:
        return self.incident


def _heard_by(peers: Iterable[Peer]) -> Iterator[Topic]:
    for member, _, post in peers:
        yield f"member:{member}"
        if post:
            yield f"post:{post}"


def _shown_to(peers: Iterable[Peer]) -> Iterator[Touch]:
    for _, offer, post in peers:
        yield "offers", offer
        if post:
            yield "post_offers", offer


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutStarted(CallOutEvent):
    outside = ("call_out", "incident", "policy", "by_hand")

    policy: str
    by_hand: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutChanged(CallOutEvent):
    """The dispatcher added somebody or took somebody off, or the incident behind it was corrected."""

    member: str = ""
    change: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutMoved(CallOutEvent):
    outside = ("call_out", "incident", "verb", "status")

    verb: str
    status: CallOutStatus
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutFiled(CallOutEvent):
    """Off the live boards, together with its incident."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferMoved(CallOutEvent):
    """An offer was sent, seen, answered …; `reason` says why it ended: enough, recalled, over, off_duty, colleague.

    `post`: where it rings besides on the member's own phone, or empty. `was`: how it stood before. `peers`: who comes or is there, where he
    did or does too; who else was asked is nobody's business.
    """

    outside = ("call_out", "incident", "offer", "verb", "status", "eta_s")

    offer: str
    member: str
    post: str = ""
    verb: str
    was: OfferStatus
    status: OfferStatus
    eta_s: float | None = None
    reason: str = ""

    @property
    def audience(self) -> tuple[Topic, ...]:
        heard = dict.fromkeys((f"station:{self.station}", *_heard_by((self._own, *self.peers))))
        if self.verb in NEWS:  # his phone has told it
            del heard[f"member:{self.member}"]
        return tuple(heard)

    @property
    def touches(self) -> tuple[Touch, ...]:
        return ("call_outs", self.call_out), ("members", self.member), *dict.fromkeys(_shown_to((self._own, *self.peers)))

    @property
    def _own(self) -> Peer:
        return self.member, self.offer, self.post


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleGiven(CallOutEvent):
    """Somebody's part at the scene has changed."""

    offer: str
    member: str
    role: Role
