"""What happened in roll-calls. Ids only; words and names stay in the rows."""

from dataclasses import dataclass

from pingan.features.roll_calls.model import Occasion, PlaceCheck, ReplyStatus, RollCallStatus, Way
from pingan.kernel.events import Event, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCallEvent(Event):
    """Of one roll-call. `replies`, `posts`, `people`: whose screens are concerned."""

    roll_call: str
    replies: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    @property
    def audience(self) -> tuple[Topic, ...]:
        own = (*(f"post:{post}" for post in self.posts), *(f"member:{member}" for member in self.people))
        return (f"station:{self.station}", *own)

    @property
    def touches(self) -> tuple[Touch, ...]:
        return ("roll_calls", self.roll_call), *(("roll_call_asks", reply) for reply in self.replies)

    @property
    def subject(self) -> str:
        return self.roll_call


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCallOpened(RollCallEvent):
    """So many are called. It rings at their tablets and phones."""

    occasion: Occasion
    called: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CalledAgain(RollCallEvent):
    """The second call, to those who have not answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCallAnswered(RollCallEvent):
    """One has answered, in time or late."""

    number: int
    status: ReplyStatus
    way: Way
    place: PlaceCheck


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardLeft(RollCallEvent):
    """Somebody who was called went off duty meanwhile. `status`: `let_go` where nobody is left at the post."""

    number: int
    status: ReplyStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCallEnded(RollCallEvent):
    """Over, or cancelled. `missing`: numbers of those who never answered."""

    outside = ("roll_call", "status")

    status: RollCallStatus
    missing: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCallFiled(RollCallEvent):
    """It left the screens; who answered for whom, and in which words, is forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCallPlanChanged(Event):
    """Calls, jitter or the limit of surprises are different. `calls`: so many there are in a day."""

    calls: int

    @property
    def subject(self) -> str:
        return self.station
