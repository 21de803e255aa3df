"""What happened to houses."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentExpired(Event):
    """Its last good day is over: it is fetched no more."""

    house: str
    equipment: str
    item: str

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("houses", self.house),)

    @property
    def subject(self) -> str:
        return self.equipment
