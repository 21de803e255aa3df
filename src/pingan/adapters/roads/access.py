"""The rules of the road: OpenStreetMap tags to who may pass, how fast, and which way round.

Follows the OSM wiki's access hierarchy (the most specific key wins) with China's defaults. Decisions worth knowing:

* Private, customers, destination and the like are `GUARDED`: one may start or end there, nobody takes a short cut through.
* Bicycles and e-bikes are pushed (1.2 m/s) over footways and squares, cannot use steps unless a ramp is mapped (0.5 m/s), and
  keep to one-ways unless the street says otherwise. Walkers ignore one-ways.
* Steps take a walker twice the time. Motorways carry no walkers or bicycles; tunnels of trunk roads none unless tagged so.
* Turn restrictions and traffic lights are not modelled.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from pingan.kernel.geo import SPEED_MPS, Mode

Tags = Mapping[str, str]


class Admission(IntEnum):
    """May one pass?"""

    CLOSED = 0
    OPEN = 1
    GUARDED = 2
    """Only to start or end behind it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One mode on one street: metres per second along it and against it (0 where forbidden)."""

    admission: Admission
    along_mps: float
    against_mps: float


SHUT = Passage(Admission.CLOSED, 0.0, 0.0)

PUSHING_MPS = 1.2
RAMP_MPS = 0.5
STEPS_SHARE = 0.5
FERRY_MPS = 3.0
FERRY_WAIT_S = 300.0

_NO = frozenset({"no", "military", "agricultural", "forestry"})
_GUARDED = frozenset({"private", "customers", "destination", "delivery", "permit", "residents", "employees", "members", "students"})
_LADDER = {
    Mode.FOOT: ("foot", "access"),
    Mode.BICYCLE: ("bicycle", "vehicle", "access"),
    Mode.CAR: ("motorcar", "motor_vehicle", "vehicle", "access"),
}
_CAR_MPS = {
    "motorway": 22.0,
    "motorway_link": 14.0,
    "trunk": 16.0,
    "trunk_link": 11.0,
    "primary": 11.0,
    "primary_link": 9.0,
    "secondary": 10.0,
    "secondary_link": 8.5,
    "tertiary": 8.5,
    "tertiary_link": 7.5,
    "unclassified": 7.0,
    "road": 6.0,
    "residential": 6.0,
    "living_street": 4.0,
    "service": 4.0,
    "track": 3.0,
}
_WALKING_ONLY = frozenset({"footway", "pedestrian", "corridor", "platform"})
_STREETS = (frozenset(_CAR_MPS) - {"motorway", "motorway_link"}) | _WALKING_ONLY | {"path", "steps", "cycleway", "bridleway"}
_EXPRESS = frozenset({"motorway", "motorway_link", "trunk", "trunk_link"})
_ROUGH = {"path": 0.8, "track": 0.8}

_ON = frozenset({"yes", "true", "1"})
_BACK = frozenset({"-1", "reverse"})


def is_street(tags: Tags) -> bool:
    """Whether a way could carry anyone at all."""
    highway = tags.get("highway")
    return highway in _STREETS or highway in _CAR_MPS or tags.get("route") == "ferry"


def passages(tags: Tags) -> Mapping[Mode, Passage]:
    """Every mode's passage over a street. Ferries: `ferry_seconds` tells the time, the speed here only says "allowed"."""
    return _passages(frozenset((key, tags[key]) for key in _KEYS if key in tags))


@lru_cache(maxsize=4096)
def _passages(items: frozenset[tuple[str, str]]) -> Mapping[Mode, Passage]:
    tags = dict(items)
    if tags.get("route") == "ferry":
        walk, ride, drive = _ferry(tags, Mode.FOOT), _ferry(tags, Mode.BICYCLE), _ferry(tags, Mode.CAR)
        return {Mode.FOOT: walk, Mode.HURRY: walk, Mode.BICYCLE: ride, Mode.EBIKE: ride, Mode.CAR: drive}
    return {
        Mode.FOOT: _walk(tags, SPEED_MPS[Mode.FOOT]),
        Mode.HURRY: _walk(tags, SPEED_MPS[Mode.HURRY]),
        Mode.BICYCLE: _ride(tags, SPEED_MPS[Mode.BICYCLE]),
        Mode.EBIKE: _ride(tags, SPEED_MPS[Mode.EBIKE]),
        Mode.CAR: _drive(tags),
    }


_KEYS = (
    "highway", "route", "access", "foot", "bicycle", "vehicle", "motor_vehicle", "motorcar", "emergency", "motorroad", "tunnel",
    "oneway", "oneway:bicycle", "oneway:foot", "oneway:motor_vehicle", "junction", "cycleway", "cycleway:left", "cycleway:right",
    "cycleway:both", "ramp", "ramp:bicycle", "maxspeed", "sidewalk",
)  # fmt: skip


def _admission(tags: Tags, mode: Mode, *, default: bool) -> Admission:
    """Walk the ladder from the most specific key; plain `access` can only narrow what the class allows."""
    for key in _LADDER[mode]:
        value = tags.get(key)
        if value is None:
            continue
        if value in _NO:
            return Admission.CLOSED
        allowed = default or key in {"foot", "bicycle", "motorcar", "motor_vehicle"}
        if not allowed:
            return Admission.CLOSED
        return Admission.GUARDED if value in _GUARDED else Admission.OPEN
    return Admission.OPEN if default else Admission.CLOSED


def _walk(tags: Tags, cruising_mps: float) -> Passage:
    highway = tags["highway"]
    admission = _admission(tags, Mode.FOOT, default=_open_to_muscle(tags))
    if admission is Admission.CLOSED:
        return SHUT
    speed = cruising_mps * (STEPS_SHARE if highway == "steps" else 1.0)
    oneway = tags.get("oneway:foot")
    return Passage(admission, 0.0 if oneway in _BACK else speed, 0.0 if oneway in _ON else speed)


def _ride(tags: Tags, cruising_mps: float) -> Passage:
    highway = tags["highway"]
    bicycle = tags.get("bicycle")
    pushed = bicycle == "dismount" or (highway in _WALKING_ONLY | {"bridleway"} and bicycle in {None, "dismount"})
    if highway == "steps":
        ramp = tags.get("ramp:bicycle", tags.get("ramp")) == "yes" or bicycle in {"yes", "designated"}
        admission = _admission(tags, Mode.BICYCLE, default=ramp) if ramp else Admission.CLOSED
        return SHUT if admission is Admission.CLOSED else Passage(admission, RAMP_MPS, RAMP_MPS)
    if pushed:
        # Who pushes is on foot.
        admission = _admission(tags, Mode.FOOT, default=_open_to_muscle(tags))
        return SHUT if admission is Admission.CLOSED else Passage(admission, PUSHING_MPS, PUSHING_MPS)
    admission = _admission(tags, Mode.BICYCLE, default=_open_to_muscle(tags))
    if admission is Admission.CLOSED:
        return SHUT
    speed = cruising_mps * _ROUGH.get(highway, 1.0)
    along, against = _directions(tags, "oneway:bicycle")
    if any(tags.get(key, "").startswith("opposite") for key in ("cycleway", "cycleway:left", "cycleway:right", "cycleway:both")):
        along = against = True
    return Passage(admission, speed * along, speed * against)


def _drive(tags: Tags) -> Passage:
    highway = tags["highway"]
    admission = _admission(tags, Mode.CAR, default=highway in _CAR_MPS)
    if tags.get("emergency") in {"yes", "designated"}:
        admission = Admission.OPEN
    if admission is Admission.CLOSED or highway == "steps":
        return SHUT
    speed = min(_CAR_MPS.get(highway, 3.0), _limit_mps(tags.get("maxspeed", "")))
    along, against = _directions(tags, "oneway:motor_vehicle")
    return Passage(admission, speed * along, speed * against)


def _open_to_muscle(tags: Tags) -> bool:
    """Whether walkers and bicycles may use this class of street by default."""
    highway = tags["highway"]
    if highway in {"motorway", "motorway_link"} or tags.get("motorroad") == "yes":
        return False
    return highway in _STREETS and not (highway in _EXPRESS and tags.get("tunnel", "no") != "no")


def _directions(tags: Tags, own_key: str) -> tuple[bool, bool]:
    """(along, against) for a vehicle; its own key outranks `oneway`, which outranks what the class implies."""
    implied = "yes" if tags.get("junction") in {"roundabout", "circular"} or tags.get("highway") == "motorway" else "no"
    oneway = tags.get(own_key, tags.get("oneway", implied))
    return oneway not in _BACK, oneway not in _ON


def _limit_mps(maxspeed: str) -> float:
    number, _, unit = maxspeed.partition(" ")
    if not number.isdecimal() or int(number) == 0:
        return float("inf")
    return int(number) * (0.44704 if unit == "mph" else 1 / 3.6)


def _ferry(tags: Tags, mode: Mode) -> Passage:
    admission = _admission(tags, mode, default=mode is not Mode.CAR)
    if admission is Admission.CLOSED:
        return SHUT
    along, against = _directions(tags, "oneway")
    return Passage(admission, FERRY_MPS * along, FERRY_MPS * against)


def ferry_seconds(tags: Tags, metres: float) -> float:
    """A crossing of `metres` from end to end: the tagged duration (or 3 m/s) plus the mean wait (half the interval, or 5 min)."""
    sailing = _duration_s(tags.get("duration", ""))
    interval = _duration_s(tags.get("interval", ""))
    return (metres / FERRY_MPS if sailing is None else sailing) + (FERRY_WAIT_S if interval is None else interval / 2)


def _duration_s(text: str) -> float | None:
    """Seconds from `mm`, `hh:mm` or `hh:mm:ss`; None for anything else."""
    parts = text.strip().split(":")
    if not all(part.isdecimal() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    match numbers:
        case [minutes]:
            return 60.0 * minutes
        case [hours, minutes]:
            return 3600.0 * hours + 60.0 * minutes
        case [hours, minutes, seconds]:
            return 3600.0 * hours + 60.0 * minutes + seconds
    return None


_EVERYONE = frozenset({Mode.FOOT, Mode.BICYCLE, Mode.CAR})
_NO_CARS = frozenset({Mode.FOOT, Mode.BICYCLE})
_ON_FOOT = frozenset({Mode.FOOT})
_BARRIERS: Mapping[str, frozenset[Mode]] = {
    **dict.fromkeys(("gate", "lift_gate", "swing_gate", "sliding_gate", "entrance", "toll_booth", "border_control", "kerb"), _EVERYONE),
    **dict.fromkeys(("sally_port", "cattle_grid", "height_restrictor", "hampshire_gate", "bump_gate"), _EVERYONE),
    **dict.fromkeys(("bollard", "block", "chain", "cycle_barrier", "jersey_barrier", "log", "bus_trap", "motorcycle_barrier"), _NO_CARS),
    **dict.fromkeys(("planter", "sump_buster", "rope", "bar", "barrier_board"), _NO_CARS),
    **dict.fromkeys(("stile", "kissing_gate", "turnstile", "full-height_turnstile", "horse_stile"), _ON_FOOT),
    **dict.fromkeys(("wall", "fence", "debris", "hedge", "guard_rail", "city_wall", "retaining_wall", "ditch"), frozenset()),
}
_AS: Callable[[Mode], Mode] = {
    Mode.FOOT: Mode.FOOT,
    Mode.HURRY: Mode.FOOT,
    Mode.BICYCLE: Mode.BICYCLE,
    Mode.EBIKE: Mode.BICYCLE,
    Mode.CAR: Mode.CAR,
}.__getitem__


def admission_at_barrier(tags: Tags, mode: Mode) -> Admission:
    """May one pass a barrier that stands in the way? Gates let everyone through unless they say they are private or locked."""
    mode = _AS(mode)
    if tags.get("locked") == "yes" and "foot" not in tags:
        return Admission.CLOSED
    return _admission(tags, mode, default=mode in _BARRIERS.get(tags.get("barrier", ""), _EVERYONE))
