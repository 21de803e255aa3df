"""What hangs on the wall."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pingan.features.incidents.model import IncidentStatus
from pingan.features.members.model import Force
from pingan.kernel.geo import Point


class Doing(StrEnum):
    """What somebody on duty is doing, as the map draws it."""

    FREE = "free"
    ASKED = "asked"
    GOING = "going"
    AT_SCENE = "at_scene"


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """A person on duty without identity. `at` is rounded to about a hundred metres; `stale`: it is older than three minutes."""

    at: Point
    force: Force
    state: Doing
    stale: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """An open incident without its address. `area`: id of the grid or larger ground that holds it, if any; `at`: the middle of that."""

    number: int
    category: str
    priority: int
    status: IncidentStatus
    received: datetime
    first_arrived: datetime | None
    target_s: int
    area: str | None
    area_name: str
    at: Point | None
    coming: int
    there: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MannedHouse:
    """A house; where it stands and how it is manned is written on its own door."""

    name: str
    at: Point
    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """Since midnight. `reached_s`: seconds from the call to the first one there, the median; None while nobody has arrived."""

    received: int
    over: int
    reached_s: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """Everything on it at `now`. `on_duty`: how many there are, those without a known place too."""

    now: datetime
    station: str
    on_duty: int
    forces: dict[Force, int]
    people: tuple[Somebody, ...]
    calls: tuple[Call, ...]
    houses: tuple[MannedHouse, ...]
    today: Today
