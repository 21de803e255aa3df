"""What happened to proofs. Ids and codes only; why one was refused stays in the row."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Looked, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofEvent(Event):
    """Of one skill of one member; heard by the station and by himself, who may still be an applicant with no more than an account."""

    member: str
    account: str
    skill: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", f"member:{self.member}", f"account:{self.account}")

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("me", self.member),)

    @property
    def subject(self) -> str:
        return self.member


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofSent(ProofEvent):
    """There is a photograph to look at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofTakenBack(ProofEvent):
    """He does not want it to be looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofConfirmed(ProofEvent):
    """The skill counts, `until` its last good day; empty: for ever."""

    until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofRefused(ProofEvent):
    """It proves nothing, and the photograph is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofLooked(Looked):
    """Somebody of the station looked at the photograph."""

    proof: str
    skill: str
