"""The names on the map: streets, compounds, places, waters and house numbers, written so that they can be searched as people type."""

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from pypinyin import Style, lazy_pinyin

from pingan.adapters.roads.network import street_name
from pingan.adapters.roads.plane import Degrees, steps_m
from pingan.adapters.roads.read import Raw, RawArea, RawPoint

Tags = Mapping[str, str]

SAME_STREET_M = 600.0
"""Pieces of one name closer than this are one street; the same name across town is another."""
TWIN_DEG = 0.002
"""One name twice within so many degrees (200 m) is one place."""
_ALIASES = ("name:zh", "name:en", "alt_name", "short_name", "old_name", "official_name", "loc_name", "name:zh-Hans")
_POI_KEYS = ("amenity", "shop", "tourism", "office", "leisure", "emergency", "railway", "healthcare", "craft", "historic", "building")
_COMPOUND_USES = frozenset({"residential", "commercial", "retail", "industrial", "education", "institutional", "farmyard"})
_WATERS = frozenset({"water", "wetland", "bay", "strait"})


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A gazetteer entry. `ring` outlines compounds, longitude first."""

    name: str
    kind: str
    latitude: float
    longitude: float
    spelt: tuple[str, ...] = ()
    """Aliases, pinyin and initials, all folded."""
    ring: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """All names of a map."""

    places: tuple[NamedPlace, ...]
    addresses: Mapping[str, Mapping[str, tuple[float, float]]] = field(default_factory=dict)
    """Street to house number (without 号) to latitude, longitude."""

    def save(self, path: Path) -> None:
        """Write JSON, one line a place."""
        rows = ",\n".join(json.dumps(_row(place), ensure_ascii=False, separators=(",", ":")) for place in self.places)
        addresses = json.dumps(self.addresses, ensure_ascii=False, separators=(",", ":"))
        path.write_text(f'{{"places":[\n{rows}\n],\n"addresses":{addresses}}}\n', encoding="utf-8")


def _row(place: NamedPlace) -> list[Any]:
    return [place.name, place.kind, round(place.latitude, 7), round(place.longitude, 7), place.spelt, place.ring]


def fold(text: str) -> str:
    """As typed to as compared: full-width to plain, lower case, no spaces or punctuation."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\s'’·・.,，。、()（）\-]+", "", plain)


def spellings(name: str, aliases: Iterable[str] = ()) -> tuple[str, ...]:
    """What else people type for a name: pinyin, initials, aliases."""
    folded = fold(name)
    told = [fold(alias) for alias in aliases]
    if not folded.isascii():
        told += [fold("".join(lazy_pinyin(name))), fold("".join(lazy_pinyin(name, style=Style.FIRST_LETTER)))]
    return tuple(dict.fromkeys(each for each in told if each and each != folded))


def gather(raw: Raw) -> Places:
    """Every name of a file."""
    found: list[NamedPlace] = [*_streets(raw), *_waterways(raw)]
    addresses: dict[str, dict[str, tuple[float, float]]] = defaultdict(dict)
    things: list[RawArea | RawPoint] = [*raw.areas, *raw.points]
    for thing in things:
        at = _position(thing)
        if at is None:
            continue
        street, number = thing.tags.get("addr:street"), thing.tags.get("addr:housenumber")
        if street and number:
            addresses[street].setdefault(fold(number).removesuffix("号"), (round(at[1], 7), round(at[0], 7)))
        name, kind = street_name({**thing.tags, "ref": ""}), _kind(thing)
        if name and kind:
            found.append(_place(name, kind, at, thing.tags, _ring(thing) if kind == "compound" and isinstance(thing, RawArea) else ()))
    found.sort(key=lambda place: (place.name, place.kind, place.latitude, place.longitude))
    return Places(tuple(_without_twins(found)), {street: dict(sorted(addresses[street].items())) for street in sorted(addresses)})


def _place(name: str, kind: str, at: tuple[float, float], tags: Tags, ring: tuple[tuple[float, float], ...] = ()) -> NamedPlace:
    aliases = [alias for key in _ALIASES if key in tags for alias in tags[key].split(";")]
    return NamedPlace(name, kind, at[1], at[0], spellings(name, aliases), ring)


def _without_twins(places: list[NamedPlace]) -> Iterable[NamedPlace]:
    """Mapped twice, as an area and as a node, or a stop on both sides of the street, is one place. Streets have no twins."""
    kept: dict[str, list[NamedPlace]] = defaultdict(list)
    for place in places:
        if place.kind != "street":
            if any(abs(one.latitude - place.latitude) + abs(one.longitude - place.longitude) < TWIN_DEG for one in kept[place.name]):
                continue
            kept[place.name].append(place)
        yield place


def _kind(thing: RawArea | RawPoint) -> str | None:
    """street, compound, poi, stop, water, area; None for what nobody looks up."""
    tags = thing.tags
    if tags.get("landuse") in _COMPOUND_USES and isinstance(thing, RawArea):
        return "compound"
    if tags.get("natural") in _WATERS or "waterway" in tags or "water" in tags:
        return "water"
    if tags.get("highway") == "bus_stop" or tags.get("public_transport") in {"stop_position", "platform"}:
        return "stop"
    if any(key in tags for key in _POI_KEYS):
        return "poi"
    if "place" in tags or "landuse" in tags or "natural" in tags:
        return "area"
    return None


def _position(thing: RawArea | RawPoint) -> tuple[float, float] | None:
    if isinstance(thing, RawPoint):
        return thing.longitude, thing.latitude
    if thing.shape.is_empty:
        return None
    inner = shapely.point_on_surface(thing.shape)
    return float(shapely.get_x(inner)), float(shapely.get_y(inner))


def _ring(area: RawArea) -> tuple[tuple[float, float], ...]:
    outline = shapely.get_coordinates(shapely.get_exterior_ring(max(shapely.get_parts(area.shape), key=shapely.area)))
    return tuple((round(x, 6), round(y, 6)) for x, y in outline.tolist())


def _streets(raw: Raw) -> Iterable[NamedPlace]:
    lines: dict[str, list[Degrees]] = defaultdict(list)
    tags: dict[str, Tags] = {}
    for way in raw.streets:
        if name := street_name(way.tags):
            lines[name].append(way.line)
            tags.setdefault(name, way.tags)
    for name, pieces in lines.items():
        kind = "ferry" if tags[name].get("route") == "ferry" else "street"
        for group in _clusters(pieces):
            yield _place(name, kind, _middle(group), tags[name])


def _waterways(raw: Raw) -> Iterable[NamedPlace]:
    lines: dict[str, list[Degrees]] = defaultdict(list)
    for way in raw.lines:
        if "waterway" in way.tags and "name" in way.tags:
            lines[way.tags["name"]].append(way.line)
    for name, pieces in lines.items():
        for group in _clusters(pieces):
            yield _place(name, "water", _middle(group), {})


def _clusters(pieces: list[Degrees]) -> Iterable[list[Degrees]]:
    """Pieces of one name, grouped by nearness."""
    if len(pieces) == 1:
        yield pieces
        return
    shapes = [shapely.LineString(piece) for piece in pieces]
    tree = shapely.STRtree(shapes)
    close = tree.query(shapes, predicate="dwithin", distance=SAME_STREET_M / 111_000)
    group = np.arange(len(pieces))
    while True:
        lower = group.copy()
        np.minimum.at(lower, close[0], group[close[1]])
        if (lower == group).all():
            break
        group = lower
    for each in np.unique(group):
        yield [pieces[i] for i in np.flatnonzero(group == each)]


def _middle(pieces: list[Degrees]) -> tuple[float, float]:
    """The bend of a street nearest the mean of its length: on the street, and near its middle."""
    halves = np.concatenate([(line[1:] + line[:-1]) / 2 for line in pieces])
    weights = np.concatenate([steps_m(line) for line in pieces])
    mean = np.average(halves, axis=0, weights=np.maximum(weights, 1e-6))
    bends = np.concatenate(pieces)
    nearest = bends[np.hypot(*(bends - mean).T).argmin()]
    return float(nearest[0]), float(nearest[1])
