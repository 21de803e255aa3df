"""OpenStreetMap file to raw ways, areas and points, by pyosmium. Knows tags by name, decides nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import osmium
import shapely
from shapely.geometry.base import BaseGeometry

from pingan.adapters.roads.access import is_street
from pingan.adapters.roads.plane import Degrees
from pingan.kernel.errors import Invalid

Tags = Mapping[str, str]

_AREA_KEYS = ("building", "landuse", "natural", "leisure", "waterway", "water", "amenity", "tourism", "place", "shop")
_KEYS = (*_AREA_KEYS, "highway", "route", "barrier", "railway", "boundary", "office", "emergency", "addr:housenumber", "public_transport")


@dataclass(frozen=True, slots=True)
class RawWay:
    """A way with its node ids and their positions; a way that leaves the extract is cut into the parts inside."""

    tags: Tags
    nodes: tuple[int, ...]
    line: Degrees


@dataclass(frozen=True, slots=True)
class RawArea:
    """A closed way or multipolygon."""

    tags: Tags
    shape: BaseGeometry


@dataclass(frozen=True, slots=True)
class RawPoint:
    """A tagged node."""

    tags: Tags
    longitude: float
    latitude: float


@dataclass(slots=True)
class Raw:
    """Everything the builder wants from one file."""

    streets: list[RawWay] = field(default_factory=list)
    lines: list[RawWay] = field(default_factory=list)
    """Railways, waterways, boundaries."""
    areas: list[RawArea] = field(default_factory=list)
    points: list[RawPoint] = field(default_factory=list)
    barriers: dict[int, Tags] = field(default_factory=dict)
    generator: str = ""


def read(source: Path) -> Raw:
    """Read a .osm.pbf, .osm (XML), or a compressed .osm file.

    Raises:
        Invalid: `map_missing` (no such file), `map_unreadable` (not OSM data, or cut short), `map_empty` (no street in it).
    """
    if not source.is_file():
        raise Invalid("map_missing")
    if source.stat().st_size == 0:
        raise Invalid("map_empty")
    raw = Raw()
    try:
        _read_into(raw, source)
    except (RuntimeError, ValueError, OSError, osmium.InvalidLocationError) as cause:
        raise Invalid("map_unreadable") from cause
    if not raw.streets:
        raise Invalid("map_empty")
    return raw


def _read_into(raw: Raw, source: Path) -> None:
    areas = osmium.filter.KeyFilter(*_AREA_KEYS)
    processor = osmium.FileProcessor(str(source)).with_locations().with_areas(areas).with_filter(osmium.filter.KeyFilter(*_KEYS))
    wkb = osmium.geom.WKBFactory()
    shapes: list[tuple[Tags, str]] = []
    for thing in processor:
        tags = {tag.k: tag.v for tag in thing.tags}
        if isinstance(thing, osmium.osm.Node):
            _take_node(raw, thing, tags)
        elif isinstance(thing, osmium.osm.Way):
            _take_way(raw, thing, tags)
        elif isinstance(thing, osmium.osm.Area) and not ("highway" in tags and "building" not in tags):
            shapes.append((tags, wkb.create_multipolygon(thing)))
    geometries = shapely.from_wkb([text for _, text in shapes], on_invalid="ignore")
    raw.areas.extend(RawArea(tags, shape) for (tags, _), shape in zip(shapes, geometries, strict=True) if shape is not None)
    raw.generator = processor.header.get("generator")


def _take_node(raw: Raw, node: osmium.osm.Node, tags: Tags) -> None:
    if "barrier" in tags:
        raw.barriers[node.id] = tags
    if node.location.valid() and ("name" in tags or "addr:housenumber" in tags):
        raw.points.append(RawPoint(tags, node.lon, node.lat))


def _take_way(raw: Raw, way: osmium.osm.Way, tags: Tags) -> None:
    if is_street(tags):
        raw.streets.extend(_parts(way, tags))
    elif "railway" in tags or "waterway" in tags or tags.get("boundary") == "administrative":
        raw.lines.extend(_parts(way, tags))


def _parts(way: osmium.osm.Way, tags: Tags) -> list[RawWay]:
    """The stretches of a way whose nodes are in the file, each of two nodes or more."""
    parts: list[RawWay] = []
    nodes: list[int] = []
    line: list[tuple[float, float]] = []
    for node in way.nodes:
        if node.location.valid():
            if not nodes or node.ref != nodes[-1]:
                nodes.append(node.ref)
                line.append((node.lon, node.lat))
        else:
            _close(parts, tags, nodes, line)
            nodes, line = [], []
    _close(parts, tags, nodes, line)
    return parts


def _close(parts: list[RawWay], tags: Tags, nodes: list[int], line: list[tuple[float, float]]) -> None:
    if len(nodes) > 1:
        parts.append(RawWay(tags, tuple(nodes), np.array(line, np.float64)))
