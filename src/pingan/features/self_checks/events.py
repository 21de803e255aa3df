"""What happened to venues, self-checks and hazards. Ids, numbers and words of state; what was written stays in the rows."""

from dataclasses import dataclass

from pingan.features.self_checks.model import HazardStatus
from pingan.kernel.events import Event, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueEvent(Event):
    """Of one venue; lists of venues are asked for, not live."""

    venue: str

    @property
    def subject(self) -> str:
        return self.venue


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueAdded(VenueEvent):
    """It can be asked to look at itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueAmended(VenueEvent):
    """`fields`: what is different. `checks`, `hazards`, `people`: what is open there, and on whose phones."""

    fields: tuple[str, ...]
    checks: tuple[str, ...] = ()
    hazards: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", *(f"member:{member}" for member in self.people))

    @property
    def touches(self) -> tuple[Touch, ...]:
        boards = (("self_checks", self.checks), ("my_self_checks", self.checks), ("my_hazards", self.hazards))
        return tuple((board, id_) for board, ids in boards for id_ in ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueRetired(VenueEvent):
    """It is asked no more; its history stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckEvent(Event):
    """Of one self-check. `hazards`: those of its hazards that are different; `people`: members on whose phones it changes something."""

    self_check: str
    venue: str
    hazards: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", *(f"member:{member}" for member in self.people))

    @property
    def touches(self) -> tuple[Touch, ...]:
        boards = (("self_checks", self.self_check), ("my_self_checks", self.self_check))
        return (*boards, *(("my_hazards", hazard) for hazard in self.hazards))

    @property
    def subject(self) -> str:
        return self.self_check


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckAsked(CheckEvent):
    """Somebody is to do it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckPassedOn(CheckEvent):
    """Somebody else is to do it. `keeper`: who; `people`: he and the one before him."""

    keeper: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPhotoAdded(CheckEvent):
    """A photograph of one item."""

    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReminded(CheckEvent):
    """It is still to be done. `overdue`: its day is over, `first` for the first time."""

    overdue: bool
    first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckSubmitted(CheckEvent):
    """It is done, and found these `hazards`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckFinished(CheckEvent):
    """Nothing is left to be mended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckCancelled(CheckEvent):
    """It need not be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckCleared(CheckEvent):
    """It was long ago; what was found, and pictures, are gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardEvent(CheckEvent):
    """Of one hazard."""

    hazard: str

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("self_checks", self.self_check), ("my_hazards", self.hazard))


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardAssigned(HazardEvent):
    """Somebody is to have it mended, or by another day. `owner`: who; `changed`: he was not before."""

    owner: str
    changed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardPhotoAdded(HazardEvent):
    """A photograph of what was mended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardReminded(HazardEvent):
    """It is still to be mended. `overdue`: its day is over."""

    overdue: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardMoved(HazardEvent):
    """It was mended, accepted or sent back."""

    verb: str
    status: HazardStatus
