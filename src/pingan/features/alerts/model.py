"""A watch alert, who was shown it, and where something like it was seen."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pingan.kernel.errors import Invalid
from pingan.kernel.geo import Point
from pingan.kernel.lifecycle import Lifecycle

MOST_HOUSES, MOST_PEOPLE = 10, 60
USUAL_HOURS, MOST_HOURS = 24, 72
DRAFT_KEPT = timedelta(hours=24)
"""A draft that nobody has approved by then is over."""
KEPT = timedelta(days=30)
"""What was asked, who was shown it and where it was seen is known so long after it is over."""
FALSE_MATCHES = 2
"""So many wrong people were taken for the one, and the alert is shown to nobody any more."""


class AlertKind(StrEnum):
    """What is looked out for; it decides what may be written."""

    PERSON = "person"
    VEHICLE = "vehicle"
    THING = "thing"


class AlertStatus(StrEnum):
    DRAFTED = "drafted"
    APPROVED = "approved"
    REFUSED = "refused"
    EXPIRED = "expired"
    RECALLED = "recalled"
    SUSPENDED = "suspended"


_S = AlertStatus
LIFE = Lifecycle(
    _S.DRAFTED,
    [
        # verb      from                                     to
        ("approve", _S.DRAFTED, _S.APPROVED),
        ("refuse", _S.DRAFTED, _S.REFUSED),
        ("recall", {_S.APPROVED, _S.SUSPENDED}, _S.RECALLED),
        ("suspend", _S.APPROVED, _S.SUSPENDED),
        ("expire", {_S.DRAFTED, _S.APPROVED, _S.SUSPENDED}, _S.EXPIRED),
    ],
)
RENEWABLE = frozenset({_S.APPROVED, _S.EXPIRED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """The houses at whose posts it is shown. There is no way to say “all”."""

    houses: tuple[str, ...]

    def __post_init__(self) -> None:
        """Hold it to the limits.

        Raises:
            Invalid: `no_houses`, or `too_many_houses` with how many may be named at `most`.
        """
        if not self.houses:
            raise Invalid("no_houses")
        if len(set(self.houses)) != len(self.houses) or len(self.houses) > MOST_HOUSES:
            raise Invalid("too_many_houses", most=MOST_HOUSES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """`hours`: how long it is shown, from its approval. `expires`: until when, of a draft until when it can be approved.

    `renews`: the one it takes the place of, or empty. `reason`: why it was refused or recalled.
    """

    id: str
    station: str
    kind: AlertKind
    text: str
    audience: Audience
    hours: int
    drafted: datetime
    drafted_by: str
    expires: datetime
    renews: str = ""
    approved: datetime | None = None
    approved_by: str = ""
    closed: datetime | None = None
    reason: str = ""
    status: AlertStatus = LIFE.start
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertPhoto:
    """What is to be looked out for, as a picture; at most one of an alert, and gone with its end.

    `file`: sealed. `case`: number of the case it comes from. `agreed`: when a second person agreed, None while nobody has.
    """

    id: str
    station: str
    alert: str
    file: str
    case: str
    added: datetime
    agreed: datetime | None = None
    agreed_by: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertReceipt:
    """One person was shown one alert in one shift at a post. `ended`: when the shift was over, None while he may still look."""

    id: str
    station: str
    alert: str
    member: str
    post: str
    shown: datetime
    acknowledged: datetime | None = None
    ended: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """Somebody saw what was looked out for. `false_match`: when it turned out to be somebody or something else."""

    id: str
    station: str
    alert: str
    member: str
    place: str
    at: Point
    seen: datetime
    incident: str
    false_match: datetime | None = None
    version: int = 0
