"""What happened to houses."""

from dataclasses import dataclass

from pingan.features.houses.model import Occasion, Verdict
from pingan.kernel.events import Event, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseEvent(Event):
    """Heard by the station's console, and by whoever sees its houses without its people."""

    house: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", f"houses:{self.station}")

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("houses", self.house),)

    @property
    def subject(self) -> str:
        return self.house


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseFounded(HouseEvent):
    """There is a new house."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseAmended(HouseEvent):
    """Something about it is different."""

    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRetired(HouseEvent):
    """It is no house any more: nothing there is fetched. Its posts are retired with it."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRestored(HouseEvent):
    """It is a house again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursTurned(HouseEvent):
    """A house or one of its posts has opened or closed by the clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HooksChanged(HouseEvent):
    """Something was taken from a hook or hangs there again, and never whose hands it is in: for screens that show houses and not people."""

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"houses:{self.station}",)


@dataclass(frozen=True, slots=True, kw_only=True)
class PostEvent(HouseEvent):
    """Heard at the post's tablet too."""

    post: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", f"houses:{self.station}", f"post:{self.post}")

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("houses", self.house), ("post", self.post))


@dataclass(frozen=True, slots=True, kw_only=True)
class PostFounded(PostEvent):
    """There is a new post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostAmended(PostEvent):
    """Something about it is different."""

    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRetired(PostEvent):
    """Nobody stands there any more: who did goes off duty, and its tablet is cut off."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRestored(PostEvent):
    """Guards may stand there again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundSigned(HouseEvent):
    """Somebody has gone past the hooks and signs for it. `left`: so many were due and not looked at; they stay due."""

    inspection: str
    fine: int
    defect: int
    missing: int
    left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentEvent(HouseEvent):
    """`holder`: who has it, or had it until now. He hears of it; who sees no people is told by `HooksChanged`."""

    equipment: str
    item: str
    holder: str | None = None

    @property
    def audience(self) -> tuple[Topic, ...]:
        there = f"station:{self.station}"
        return (there, f"member:{self.holder}") if self.holder else (there, f"houses:{self.station}")

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("houses", self.house), ("things", self.equipment))

    @property
    def subject(self) -> str:
        return self.equipment


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentExpired(EquipmentEvent):
    """Its last good day is over: it is fetched no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiryNeared(EquipmentEvent):
    """Its last good day is a month away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionNeared(EquipmentEvent):
    """It is to be looked at from today on; it stays in use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionMissed(EquipmentEvent):
    """A week after it was due nobody has looked at it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairMissed(EquipmentEvent):
    """The day by which its defect was to be put right is over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentAdded(EquipmentEvent):
    """There is a new thing on a hook."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentAmended(EquipmentEvent):
    """Something about it is different."""

    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentDiscarded(EquipmentEvent):
    """It is written off, and gone from the list."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentInspected(EquipmentEvent):
    """Somebody looked at it, at an inspection or at a handover."""

    verdict: Verdict
    defect: str
    occasion: Occasion


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoAdded(EquipmentEvent):
    """A photograph shows how it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentFetched(EquipmentEvent):
    """Somebody fetches it on his way to an incident."""

    offer: str
    incident: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentLoaned(EquipmentEvent):
    """Somebody outside of a call has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentGivenBack(EquipmentEvent):
    """It hangs there again. `unused`: its errand ended before anybody was there."""

    unused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DefectReported(EquipmentEvent):
    """It is fetched no more until it was repaired, by `due`, an ISO date."""

    defect: str
    due: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentRepaired(EquipmentEvent):
    """Put right, or replaced: `expires` is its last good day from now on, as an ISO date, empty for ever."""

    expires: str
