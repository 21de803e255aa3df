"""The base map as vector tiles in one PMTiles file, for the browser to draw with no outside host.

Layers: `green`, `water`, `compound`, `building`, `road`, `rail`, `boundary`, `place_label`, `house_number`. Zooms 10 to 14; the
browser draws deeper zooms from the last one, whose grid is about half a metre.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import mapbox_vector_tile
import numpy as np
import shapely
from numpy.typing import NDArray
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer
from shapely.geometry.base import BaseGeometry

from pingan.adapters.roads.manifest import Manifest
from pingan.adapters.roads.network import street_name
from pingan.adapters.roads.read import Raw

MIN_ZOOM, MAX_ZOOM = 10, 14
EXTENT = 4096
_MARGIN = 64 / EXTENT
"""How far a tile's shapes reach over its edge, so that lines join."""
_SLACK = 3.0 / EXTENT
"""Simplification, in tiles."""
_MAX_LATITUDE = 85.0

Tags = Mapping[str, str]
Value = str | int | bool


@dataclass(frozen=True, slots=True)
class _Feature:
    layer: str
    shape: BaseGeometry
    facts: Mapping[str, Value]
    zoom: int
    """The first zoom that shows it."""


_ROAD_ZOOM = {
    "motorway": 10, "trunk": 10, "primary": 10, "secondary": 11, "tertiary": 12, "residential": 13, "unclassified": 13,
    "living_street": 13, "road": 13, "pedestrian": 13, "ferry": 11,
}  # fmt: skip
_GREEN = {
    "landuse": {"forest", "grass", "meadow", "recreation_ground", "village_green", "cemetery", "orchard", "farmland", "flowerbed"},
    "leisure": {"park", "garden", "pitch", "golf_course", "nature_reserve", "playground"},
    "natural": {"wood", "scrub", "grassland", "wetland", "heath"},
}
_GROUNDS = {"residential", "commercial", "retail", "industrial", "farmyard", "education"}
_RAILS = {"rail", "light_rail", "subway", "tram", "narrow_gauge", "monorail"}


def draw(raw: Raw, path: Path, manifest: Manifest, *, progress: Callable[[float], None]) -> None:
    """Write the tiles of a file."""
    features = list(_features(raw))
    shapes = shapely.transform(np.array([feature.shape for feature in features], object), _mercator)
    tiles = _tiles(features, shapes, progress)
    with path.open("wb") as file:
        writer: Any = Writer(file)  # type: ignore[no-untyped-call]  # untyped library
        for tile_id, content in sorted(tiles):
            writer.write_tile(tile_id, content)
        west, south, east, north = (round(degrees * 1e7) for degrees in manifest.bbox)
        header = {
            "tile_type": TileType.MVT,
            "tile_compression": Compression.NONE,
            "min_lon_e7": west,
            "min_lat_e7": south,
            "max_lon_e7": east,
            "max_lat_e7": north,
            "center_zoom": MAX_ZOOM,
            "center_lon_e7": round(manifest.centre.longitude * 1e7),
            "center_lat_e7": round(manifest.centre.latitude * 1e7),
        }
        writer.finalize(header, _about(manifest, features))


def _about(manifest: Manifest, features: list[_Feature]) -> dict[str, object]:
    fields: dict[str, dict[str, str]] = defaultdict(dict)
    for feature in features:
        fields[feature.layer] |= {key: {str: "String", bool: "Boolean", int: "Number"}[type(value)] for key, value in feature.facts.items()}
    layers = [{"id": layer, "fields": fields[layer], "minzoom": MIN_ZOOM, "maxzoom": MAX_ZOOM} for layer in sorted(fields)]
    return {"name": manifest.source, "attribution": manifest.attribution, "format": "pbf", "vector_layers": layers}


def _mercator(lonlat: NDArray[np.float64]) -> NDArray[np.float64]:
    """Degrees to the unit square of web Mercator, y downward."""
    latitude = np.radians(np.clip(lonlat[:, 1], -_MAX_LATITUDE, _MAX_LATITUDE))
    return np.column_stack([lonlat[:, 0] / 360 + 0.5, 0.5 - np.arcsinh(np.tan(latitude)) / (2 * np.pi)])


def _features(raw: Raw) -> Iterator[_Feature]:
    """What is drawn, in drawing order within each layer."""
    for area in raw.areas:
        yield from _of_area(area.tags, area.shape)
    for way in raw.streets:
        road = "ferry" if way.tags.get("route") == "ferry" else way.tags["highway"]
        group = road.removesuffix("_link")
        facts: dict[str, Value] = {"class": group, "name": street_name(way.tags)}
        facts |= {key: True for key in ("bridge", "tunnel") if way.tags.get(key, "no") != "no"}
        if road != group:
            facts["link"] = True
        yield _Feature("road", shapely.LineString(way.line), _told(facts), _ROAD_ZOOM.get(group, 14))
    for way in raw.lines:
        if way.tags.get("railway") in _RAILS:
            rail: dict[str, Value] = {"class": way.tags["railway"], "name": way.tags.get("name", "")}
            rail |= {key: True for key in ("bridge", "tunnel") if way.tags.get(key, "no") != "no"}
            yield _Feature("rail", shapely.LineString(way.line), _told(rail), 11)
        elif "waterway" in way.tags:
            facts = {"class": way.tags["waterway"], "name": way.tags.get("name", "")}
            yield _Feature("water", shapely.LineString(way.line), _told(facts), 11)
        elif way.tags.get("boundary") == "administrative":
            facts = {"level": way.tags.get("admin_level", ""), "name": way.tags.get("name", "")}
            yield _Feature("boundary", shapely.LineString(way.line), _told(facts), 12)
    for point in raw.points:
        yield from _label(point.tags, shapely.Point(point.longitude, point.latitude))


def _of_area(tags: Tags, shape: BaseGeometry) -> Iterator[_Feature]:
    name = tags.get("name", "")
    if tags.get("building", "no") != "no":
        levels = tags.get("building:levels", "")
        height: dict[str, Value] = {"levels": int(levels)} if levels.isdecimal() else {}
        yield _Feature("building", shape, {**_told({"class": tags["building"], "name": name}), **height}, MAX_ZOOM)
    elif (found := _ground(tags)) is not None:
        layer, group, zoom = found
        yield _Feature(layer, shape, _told({"class": group, "name": name}), zoom)
    yield from _label(tags, shapely.point_on_surface(shape))


def _ground(tags: Tags) -> tuple[str, str, int] | None:
    """(layer, class, first zoom) of an area that is no building; None for what is not drawn."""
    amenity, use = tags.get("amenity"), tags.get("landuse")
    green = next((tags[key] for key, values in _GREEN.items() if tags.get(key) in values), None)
    if tags.get("natural") in {"water", "bay", "strait"} or "water" in tags or tags.get("waterway") in {"riverbank", "dock"}:
        return "water", tags.get("water", "water"), MIN_ZOOM
    if green:
        return "green", green, MIN_ZOOM
    if use in _GROUNDS:
        return "compound", use or "", 12
    if amenity in {"school", "hospital", "university", "college", "kindergarten"}:
        return "compound", amenity or "", 12
    return ("compound", "parking", MAX_ZOOM) if amenity == "parking" else None


def _label(tags: Tags, at: BaseGeometry) -> Iterator[_Feature]:
    name = tags.get("name")
    if name and (found := _label_class(tags)):
        group, zoom = found
        yield _Feature("place_label", at, {"class": group, "name": name, "rank": zoom}, zoom)
    number = tags.get("addr:housenumber")
    if number:
        yield _Feature("house_number", at, {"number": number}, MAX_ZOOM)


_LABELS: tuple[tuple[str, frozenset[str], str, int], ...] = (
    ("railway", frozenset({"station", "halt"}), "station", 12),
    ("railway", frozenset({"subway_entrance"}), "station", 14),
    ("natural", frozenset({"water", "wetland"}), "water", 12),
    ("leisure", frozenset({"park", "nature_reserve", "garden"}), "park", 13),
    ("landuse", frozenset(_GROUNDS), "compound", 13),
    ("amenity", frozenset({"police"}), "police", 13),
    ("amenity", frozenset({"fire_station"}), "fire_station", 13),
    ("amenity", frozenset({"hospital"}), "hospital", 13),
)
"""Key, values, class and first zoom of what gets a label early."""


def _label_class(tags: Tags) -> tuple[str, int] | None:
    """(class, first zoom) of a label; None for what would only clutter the map."""
    if "place" in tags:
        return "place", 11
    for key, values, group, zoom in _LABELS:
        if tags.get(key) in values:
            return group, zoom
    for key in ("amenity", "shop", "tourism", "office", "leisure", "emergency", "building"):
        if key in tags:
            return ("poi" if key == "building" else tags[key]), MAX_ZOOM
    return None


def _told(facts: Mapping[str, Value]) -> dict[str, Value]:
    return {key: value for key, value in facts.items() if value != ""}


def _tiles(features: list[_Feature], shapes: NDArray[np.object_], progress: Callable[[float], None]) -> Iterator[tuple[int, bytes]]:
    """(tile id, encoded tile) of every tile that shows something."""
    first = np.array([feature.zoom for feature in features])
    kinds = shapely.get_type_id(shapes)
    areal = np.isin(kinds, (3, 6))
    labels = np.isin(kinds, (0,))
    size = np.sqrt(shapely.area(shapes)) + shapely.length(shapes) * ~areal
    for zoom in range(MIN_ZOOM, MAX_ZOOM + 1):
        # What is smaller than a hair on this zoom is left out; labels are never small.
        chosen = np.flatnonzero((first <= zoom) & ((size * 2**zoom * 256 > 1.5) | labels))  # noqa: PLR2004 - pixels
        at_zoom = shapely.transform(shapes[chosen], partial(np.multiply, 2.0**zoom))
        at_zoom = shapely.simplify(at_zoom, _SLACK if zoom < MAX_ZOOM else _SLACK / 3, preserve_topology=False)
        yield from _tiles_of_zoom(zoom, [features[i] for i in chosen], at_zoom)
        progress((zoom - MIN_ZOOM + 1) / (MAX_ZOOM - MIN_ZOOM + 1))


def _tiles_of_zoom(zoom: int, features: list[_Feature], shapes: NDArray[np.object_]) -> Iterator[tuple[int, bytes]]:
    """Every tile of a zoom; shapes are in tiles."""
    members: dict[tuple[int, int], list[int]] = defaultdict(list)
    boxes = np.nan_to_num(shapely.bounds(shapes), nan=-1.0)
    low, high = np.floor(boxes[:, :2] - _MARGIN).astype(int), np.floor(boxes[:, 2:] + _MARGIN).astype(int)
    for i, ((x0, y0), (x1, y1)) in enumerate(zip(low.tolist(), high.tolist(), strict=True)):
        for x in range(x0, x1 + 1):
            for y in range(y0, y1 + 1):
                members[x, y].append(i)
    for (x, y), inside in members.items():
        if 0 <= x < 2**zoom and 0 <= y < 2**zoom and (content := _tile(x, y, [features[i] for i in inside], shapes[inside])):
            yield zxy_to_tileid(zoom, x, y), content


def _tile(x: int, y: int, features: list[_Feature], shapes: NDArray[np.object_]) -> bytes:
    """One tile's bytes; empty if nothing is left after clipping."""
    points = shapely.get_type_id(shapes) == 0
    clipped = shapes.copy()
    clipped[~points] = shapely.clip_by_rect(shapes[~points], x - _MARGIN, y - _MARGIN, x + 1 + _MARGIN, y + 1 + _MARGIN)
    # The encoder counts upward, tiles downward: it is told so by y_coord_down.
    grid = shapely.transform(clipped, lambda xy: np.round((xy - (x, y)) * EXTENT))
    layers: dict[str, list[dict[str, object]]] = defaultdict(list)
    for feature, shape in zip(features, grid.tolist(), strict=True):
        whole = _whole(shape)
        if whole is not None:
            layers[feature.layer].append({"geometry": whole, "properties": dict(feature.facts)})
    if not layers:
        return b""
    content: bytes = mapbox_vector_tile.encode(
        [{"name": name, "features": layers[name]} for name in sorted(layers)],
        default_options={"y_coord_down": True, "extents": EXTENT, "check_winding_order": True},
    )
    return content


def _whole(shape: BaseGeometry) -> BaseGeometry | None:
    """A shape the encoder can take: not empty, and not a mixture."""
    if shape.is_empty:
        return None
    if shape.geom_type == "GeometryCollection":
        parts = [part for part in shapely.get_parts(shape) if part.geom_type in {"Polygon", "MultiPolygon"}]
        return shapely.union_all(parts) if parts else None
    return shape
