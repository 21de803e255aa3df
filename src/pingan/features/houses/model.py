"""Houses, posts and equipment."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pingan.kernel.geo import Point
from pingan.kernel.lifecycle import Lifecycle


class PlaceStatus(StrEnum):
    STANDING = "standing"
    RETIRED = "retired"


LIFE = Lifecycle(
    PlaceStatus.STANDING,
    [
        # verb      from                   to
        ("retire", PlaceStatus.STANDING, PlaceStatus.RETIRED),
        ("restore", PlaceStatus.RETIRED, PlaceStatus.STANDING),
    ],
)
"""Of a house or a post: given up, and taken up again."""

HANDOVER_WITHIN_MIN = 15
"""So long a change of shift may wait for its handover, where the house says nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A house on the map.

    `hours`: when it is open, as `rules.hours` writes it (`Mo-Fr 07:00-22:00; 2026-02-17 off`, `24/7`), empty if nobody has said.
    `unit`: who answers for it. `lamp`: the name of its sign lamp. `call_sign`: what it is called by radio. `handover_within_min`: so long
    after a change of shift the command room waits for the handover; 0 never asks. `retired`: since when it is no house any more.
    """

    id: str
    station: str
    name: str
    at: Point
    hours: str = ""
    unit: str = ""
    lamp: str = ""
    call_sign: str = ""
    handover_within_min: int = HANDOVER_WITHIN_MIN
    retired: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Where guards stand. `hours`: empty for those of its house. `call_sign`: what it is called by radio."""

    id: str
    station: str
    house: str
    name: str
    at: Point
    hours: str = ""
    call_sign: str = ""
    retired: datetime | None = None
    version: int = 0


class Fitness(StrEnum):
    """Whether a thing may be relied on, and if not, why."""

    USABLE = "usable"
    EXPIRED = "expired"
    DEFECT = "defect"
    MISSING = "missing"
    TAKEN = "taken"
    LENT = "lent"


class Verdict(StrEnum):
    """What somebody found who looked at a thing."""

    FINE = "fine"
    DEFECT = "defect"
    MISSING = "missing"


class Occasion(StrEnum):
    """When he looked: only an inspection counts as one."""

    INSPECTION = "inspection"
    HANDOVER = "handover"


class Turn(StrEnum):
    """What a day brings about a thing."""

    EXPIRING = "expiring"
    EXPIRED = "expired"
    DUE = "due"
    OVERDUE = "overdue"
    DEFECT_OVERDUE = "defect_overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """One thing on a hook.

    `item`: a code such as `extinguisher`, `aed`, `first_aid_kit`, `steel_fork`, `round_shield`, `torch`. `label`: what its QR code says.
    `serial`: the maker's. `post`: where it hangs if not in the house itself. `expires`: the last day it may be relied on. `every_days`: so
    often it is inspected, None never; `due`: when next. `looked`, `looked_by`: the last inspection, and the account that answers for it.
    `defect`: what was found wrong, empty for nothing; `defect_due`: when it is to be put right. `missing`: it was not on its hook.
    `held_by`: the name of who has it now, empty while it hangs there; `holder`: his member id, None for others; `offer`, `incident`: what
    he fetched it for; `since`: when. `told`: the last day whose turns were announced.
    """

    id: str
    station: str
    house: str
    item: str
    label: str = ""
    serial: str = ""
    post: str | None = None
    expires: date | None = None
    every_days: int | None = None
    due: date | None = None
    looked: datetime | None = None
    looked_by: str = ""
    defect: str = ""
    defect_due: date | None = None
    missing: bool = False
    photo: str = ""
    holder: str | None = None
    held_by: str = ""
    offer: str | None = None
    incident: str | None = None
    since: datetime | None = None
    told: date | None = None
    version: int = 0

    def fitness(self, today: date) -> Fitness:
        """What stands in the way first. A thing that is due for inspection stays usable."""
        if self.missing:
            return Fitness.MISSING
        if self.held_by:
            return Fitness.TAKEN if self.holder else Fitness.LENT
        if self.defect:
            return Fitness.DEFECT
        return Fitness.EXPIRED if self.expires is not None and self.expires < today else Fitness.USABLE

    def usable(self, today: date) -> bool:
        """On its hook, neither expired nor broken."""
        return self.fitness(today) is Fitness.USABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """A round through a house, signed. `by`: the account. `left`: how many things were due and not looked at."""

    id: str
    station: str
    house: str
    by: str
    signed: datetime
    fine: int
    defect: int
    missing: int
    left: int
