"""What happened between two shifts. Ids and words of state only; what a matter says stays in its row."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverEvent(Event):
    """Heard at the post, by both guards and by the command room."""

    handover: str
    house: str
    post: str
    outgoing: str
    incoming: str | None = None

    @property
    def audience(self) -> tuple[Topic, ...]:
        people = (f"member:{member}" for member in (self.outgoing, self.incoming) if member)
        return (f"station:{self.station}", f"post:{self.post}", *people)

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("handovers", self.handover), ("my_handovers", self.handover))

    @property
    def subject(self) -> str:
        return self.handover


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverOpened(HandoverEvent):
    """A shift is to be handed over, or somebody has come to take it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverChecked(HandoverEvent):
    """The hooks were looked at. `wrong`: so many things are broken or missing."""

    wrong: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverSigned(HandoverEvent):
    """One of the two has signed; with the other's signature it is done."""

    member: str
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverMissed(HandoverEvent):
    """The time for it is over: the command room is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverDismissed(HandoverEvent):
    """The command room lets it be; why stands in the row, so that it is forgotten with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverLapsed(HandoverEvent):
    """The next change of shift came before it was done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterEvent(Event):
    matter: str
    house: str
    post: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", f"post:{self.post}")

    @property
    def subject(self) -> str:
        return self.matter


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterRaised(MatterEvent):
    """Something stays open at the post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterClosed(MatterEvent):
    """It is dealt with."""
