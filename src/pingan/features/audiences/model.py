"""Whom something is meant for."""

from collections.abc import Mapping
from dataclasses import dataclass

from pingan.features.members.model import Force
from pingan.kernel.geo import Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Criteria:
    """Within a field any of its values is enough, and every field that says something must hold; one that says nothing means everybody.

    `teams`, `houses`, `areas`: ids. `skills`: codes, valid today. `on_duty`: only those on duty at this moment.
    """

    forces: tuple[Force, ...] = ()
    teams: tuple[str, ...] = ()
    houses: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    on_duty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Criteria, and ground drawn on the map: `ring`, its corners in WGS-84. Somebody within it or within one of the areas is meant."""

    criteria: Criteria = Criteria()
    ring: tuple[Point, ...] = ()

    @property
    def grounded(self) -> bool:
        """Whether it matters where somebody is at home."""
        return bool(self.criteria.areas or self.ring)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """As much of a member as it takes to choose. `at`: the post where he stands, else the cell he lives in, or None."""

    id: str
    name: str
    force: Force
    teams: frozenset[str] = frozenset()
    houses: frozenset[str] = frozenset()
    skills: frozenset[str] = frozenset()
    at: Point | None = None
    on_duty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choosable:
    """What a station has to choose from: ids of teams and houses, the rings of its areas by id, and whoever may serve."""

    teams: frozenset[str] = frozenset()
    houses: frozenset[str] = frozenset()
    grounds: Mapping[str, tuple[Point, ...]]
    people: tuple[Candidate, ...]
