"""What happened to houses."""

from dataclasses import dataclass

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
class HouseAmended(HouseEvent):
    """Name, pin or opening hours are different."""

    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PostAmended(HouseEvent):
    """Name or pin is different."""

    post: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentEvent(HouseEvent):
    equipment: str
    item: str

    @property
    def subject(self) -> str:
        return self.equipment


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentExpired(EquipmentEvent):
    """Its last good day is over: it is fetched no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentAdded(EquipmentEvent):
    """There is a new thing on a hook."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DefectReported(EquipmentEvent):
    """It is fetched no more until it was repaired."""

    defect: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentRepaired(EquipmentEvent):
    """Put right, or replaced: `expires` is its last good day from now on, as an ISO date, empty for ever."""

    expires: str
