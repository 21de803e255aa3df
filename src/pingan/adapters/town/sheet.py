"""The sheet of paper a town is drawn on: plan metres in, ordinary OSM XML out.

The plan is made of straight lines and right angles. Where it is put on the globe it is bent by a few slow waves, so that a river
meanders and streets curve while everything that met in the plan still meets on the ground.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from random import Random
from xml.sax.saxutils import quoteattr

from pingan.kernel.geo import Point, offset

Spot = tuple[float, float]
"""Metres east and north of the town's centre, in the plan."""
Tags = Mapping[str, str]

BEND_M = 60.0
"""A straight line in the plan gets a bend at least this often."""


@dataclass(frozen=True, slots=True)
class Bending:
    """The waves between plan and ground: amplitude and length in metres, and where each starts."""

    centre: Point
    phases: tuple[float, float, float, float]

    @classmethod
    def drawn(cls, centre: Point, chance: Random) -> "Bending":
        """Waves that start by chance."""
        low, high = 0.0, 2 * math.pi
        return cls(centre, (chance.uniform(low, high), chance.uniform(low, high), chance.uniform(low, high), chance.uniform(low, high)))

    def ground(self, spot: Spot) -> Point:
        """Where a spot of the plan lies."""
        x, y = spot
        a, b, c, d = self.phases
        east = x + 130 * math.sin(2 * math.pi * y / 5200 + a) + 22 * math.sin(2 * math.pi * y / 1300 + b)
        north = y + 45 * math.sin(2 * math.pi * x / 2900 + c) + 18 * math.sin(2 * math.pi * x / 1450 + d)
        return offset(self.centre, north, east)


@dataclass(slots=True)
class Sheet:
    """Nodes and ways drawn so far. Spots drawn twice on one layer are one node."""

    bending: Bending
    _nodes: dict[tuple[float, float, int], int] = field(default_factory=dict)
    _node_tags: dict[int, dict[str, str]] = field(default_factory=dict)
    _positions: list[Point] = field(default_factory=list)
    _ways: list[tuple[list[int], dict[str, str]]] = field(default_factory=list)

    def node(self, spot: Spot, tags: Tags | None = None, layer: int = 0) -> int:
        """The number of the node at a spot, with `tags` added to it."""
        key = (round(spot[0], 2), round(spot[1], 2), layer)
        number = self._nodes.get(key)
        if number is None:
            self._positions.append(self.bending.ground(spot))
            number = self._nodes[key] = len(self._positions)
        if tags:
            self._node_tags.setdefault(number, {}).update(tags)
        return number

    def way(self, spots: Sequence[Spot], tags: Tags, layers: Sequence[int] | None = None) -> None:
        """A line through spots; `layers` says for each spot whether it lies underground."""
        levels = layers or [0] * len(spots)
        numbers = [self.node(spots[0], layer=levels[0])]
        for (a, b), level in zip(pairwise(spots), levels[1:], strict=True):
            pieces = max(1, math.ceil(math.dist(a, b) / BEND_M))
            numbers += [self.node(_between(a, b, i / pieces), layer=level) for i in range(1, pieces)]
            numbers.append(self.node(b, layer=level))
        self._ways.append((numbers, dict(tags)))

    def area(self, corners: Sequence[Spot], tags: Tags) -> None:
        """A closed line. It has nodes of its own, so that a wall does not join the lane that crosses it."""
        own = 1000 + len(self._ways)
        self.way([*corners, corners[0]], tags, [own] * (len(corners) + 1))

    def write(self, path: Path, generator: str) -> None:
        """Write OSM XML, the same bytes for the same drawing."""
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.write(f'<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6" generator={quoteattr(generator)}>\n')
            file.writelines(self._node_lines())
            file.writelines(self._way_lines())
            file.write("</osm>\n")

    def _node_lines(self) -> Iterable[str]:
        for number, at in enumerate(self._positions, 1):
            head = f' <node id="{number}" version="1" lat="{at.latitude:.7f}" lon="{at.longitude:.7f}"'
            tags = self._node_tags.get(number)
            yield f"{head}>\n{_tag_lines(tags)} </node>\n" if tags else f"{head}/>\n"

    def _way_lines(self) -> Iterable[str]:
        for number, (nodes, tags) in enumerate(self._ways, 1):
            members = "".join(f'  <nd ref="{node}"/>\n' for node in nodes)
            yield f' <way id="{number}" version="1">\n{members}{_tag_lines(tags)} </way>\n'


def _tag_lines(tags: Tags) -> str:
    return "".join(f"  <tag k={quoteattr(key)} v={quoteattr(value)}/>\n" for key, value in tags.items())


def _between(a: Spot, b: Spot, share: float) -> Spot:
    return a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])
