"""What happened at the desk. Notes stay in the rows; the log carries who, why and which matters."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskEvent(Event):
    """Heard by the whole command room, whose top bar says who holds the desk."""

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("desk", self.station),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingEvent(DeskEvent):
    sitting: str

    @property
    def subject(self) -> str:
        return self.sitting


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskTakenOver(SittingEvent):
    """Somebody sits down. `verb`: `relieve` where it was handed over, `take` where it was not, `begin` where nobody sat there.

    `confirmed`, `untaken`: refs of what was open, as far as he has taken it on and as far as he has not.
    """

    holder: str
    before: str
    verb: str
    reason: str
    confirmed: tuple[str, ...]
    untaken: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverOffered(SittingEvent):
    """The holder has written his note and waits for whoever comes. `open`: how many matters there were."""

    open: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverWithdrawn(SittingEvent):
    """He stays after all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskLeft(SittingEvent):
    """The holder has gone and nobody sits there."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterTakenOn(SittingEvent):
    """What was still marked has been taken on by the holder."""

    matter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterEnded(SittingEvent):
    """What was still marked is over by itself."""

    matter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernEvent(DeskEvent):
    concern: str

    @property
    def subject(self) -> str:
        return self.concern


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernRaised(ConcernEvent):
    """There is something to keep an eye on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernSettled(ConcernEvent):
    """Nobody needs to look after it any more."""
