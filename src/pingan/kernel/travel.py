"""How far it is: the answers a road network gives about people on their way to one place."""

from dataclasses import dataclass

from pingan.kernel.geo import Mode, Point


@dataclass(frozen=True, slots=True)
class Leg:
    """One origin's way to the target. `seconds` and `metres` are None where there is no path in this map."""

    seconds: float | None
    metres: float | None
    straight_metres: float
    snap_metres: float | None
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class Route:
    """A drawn way: seconds, metres and the line to follow."""

    seconds: float
    metres: float
    line: tuple[Point, ...]
    estimated: bool = False

    def then(self, onward: "Route") -> "Route":
        """This way and after it the next."""
        line = (*self.line, *onward.line)
        return Route(self.seconds + onward.seconds, self.metres + onward.metres, line, self.estimated or onward.estimated)


@dataclass(frozen=True, slots=True)
class Reach:
    """The area from which `mode` arrives within `minutes`: outer rings of one or more polygons."""

    minutes: int
    mode: Mode
    rings: tuple[tuple[Point, ...], ...]
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A name on the map that an address search can find. `kind`: street, compound, poi, water, area …"""

    name: str
    kind: str
    at: Point
