"""A vocabulary to draw small maps: corners by letter, streets by the corners they pass."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self
from xml.sax.saxutils import quoteattr

from pingan.adapters.roads import Streets, build
from pingan.kernel.geo import Point, offset

CENTRE = Point(31.05, 121.46)


class Drawing:
    """A small map in metres around a centre."""

    def __init__(self, **corners: tuple[float, float]) -> None:
        """Each corner's metres east and north."""
        self._corners = corners
        self._tags: dict[str, dict[str, str]] = {}
        self._ways: list[tuple[str, dict[str, str]]] = []

    def street(self, corners: str, **tags: str) -> Self:
        """A street through corners, such as `street("ABC", oneway="yes")`; residential unless said otherwise."""
        self._ways.append((corners, {"highway": "residential"} | tags))
        return self

    def way(self, corners: str, **tags: str) -> Self:
        """Any other way."""
        self._ways.append((corners, dict(tags)))
        return self

    def at(self, corner: str, **tags: str) -> Self:
        """Something stands at a corner."""
        self._tags.setdefault(corner, {}).update(tags)
        return self

    def point(self, corner: str, east: float = 0.0, north: float = 0.0) -> Point:
        """A corner's position, or one so many metres beside it."""
        x, y = self._corners[corner]
        return offset(CENTRE, y + north, x + east)

    def write(self, path: Path) -> Path:
        """As OSM XML."""
        numbers = {corner: number for number, corner in enumerate(self._corners, 1)}
        lines = ['<osm version="0.6" generator="test">']
        for corner, number in numbers.items():
            at = self.point(corner)
            lines.append(f'<node id="{number}" lat="{at.latitude:.9f}" lon="{at.longitude:.9f}">{_tags(self._tags.get(corner, {}))}</node>')
        for number, (corners, tags) in enumerate(self._ways, 1):
            members = "".join(f'<nd ref="{numbers[corner]}"/>' for corner in corners)
            lines.append(f'<way id="{number}">{members}{_tags(tags)}</way>')
        path.write_text("\n".join([*lines, "</osm>"]), encoding="utf-8")
        return path

    def open(self) -> Streets:
        """Built and opened."""
        with TemporaryDirectory() as folder:
            build(self.write(Path(folder) / "drawing.osm"), Path(folder) / "map")
            return Streets.open(Path(folder) / "map")


def _tags(tags: dict[str, str]) -> str:
    return "".join(f"<tag k={quoteattr(key)} v={quoteattr(value)}/>" for key, value in tags.items())
