"""What happened to people's data. Ids that lead to nobody any more; no name."""

from dataclasses import dataclass

from pingan.features.privacy.model import By, Shown
from pingan.kernel.events import Event, Looked, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonErased(Event):
    """Nothing in the house names him any more. `reason`: why it was done for him; it names nobody. `rows`: taken away or emptied."""

    member: str
    account: str
    by: By
    reason: str
    rows: int
    touched: tuple[tuple[Shown, str], ...]

    @property
    def audience(self) -> tuple[Topic, ...]:
        here = self.station
        own = (("member", self.member), ("account", self.account))
        posts = (f"post:{id_}" for board, id_ in self.touched if board is Shown.POST and id_)
        rooms = (f"{room}:{here}" for room in ("audit", "station", "houses", "aftercare", "openings"))
        return (*rooms, *(f"{topic}:{id_}" for topic, id_ in own if id_), *posts)

    @property
    def touches(self) -> tuple[Touch, ...]:
        return tuple((board.value, id_) for board, id_ in self.touched if id_)

    @property
    def subject(self) -> str:
        return self.member or self.account


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPurged(Event):
    """What was out of time went: how many rows of each table. What a hold keeps is not among them."""

    rows: dict[str, int]

    @property
    def audience(self) -> tuple[Topic, ...]:
        """The station's auditors."""
        return (f"audit:{self.station}",)


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSent(Looked):
    """Somebody was told everything that is known about him; `by` him or for him, with a `reason`."""

    account: str
    by: By
    reason: str

    @property
    def subject(self) -> str:
        return self.member or self.account
