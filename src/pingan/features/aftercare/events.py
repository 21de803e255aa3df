"""That something about the question has changed, and never what: the log is read by more people than the answer is for."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class AftercareChanged(Event):
    """Answered, seen to, or its words wiped. Heard by the member and by whoever may read the answers; the station's console does not."""

    offer: str
    member: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"member:{self.member}", f"aftercare:{self.station}")

    @property
    def touches(self) -> tuple[Touch, ...]:
        return ("offers", self.offer), ("aftercare", self.offer)
