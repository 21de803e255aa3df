"""What a built map says about itself."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from pingan.kernel.errors import Invalid
from pingan.kernel.geo import Point

BUILDER_VERSION = 1
"""Raised whenever a built map of an older version can no longer be opened."""

OSM_ATTRIBUTION = "© OpenStreetMap contributors"
TOWN_GENERATOR = "pingan town"
"""How the header of a generated town's file begins."""
TOWN_ATTRIBUTION = "pingan generated town · 虚构城镇"


@dataclass(frozen=True, slots=True)
class Manifest:
    """One built map."""

    builder_version: int
    source: str
    """The file's name, without its folder."""
    attribution: str
    """To be shown on every screen that shows the map."""
    bbox: tuple[float, float, float, float]
    """West, south, east, north in degrees."""
    centre: Point
    counts: Mapping[str, int]

    def save(self, path: Path) -> None:
        """Write it as JSON."""
        path.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=1), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read what `save` wrote.

        Raises:
            Invalid: `map_missing` (no built map there), `map_outdated` (built by another version), `map_unreadable`.
        """
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            if data["builder_version"] != BUILDER_VERSION:
                raise Invalid("map_outdated")
            return cls(**{**data, "bbox": tuple(data["bbox"]), "centre": Point(**data["centre"])})
        except FileNotFoundError as cause:
            raise Invalid("map_missing") from cause
        except (OSError, ValueError, KeyError, TypeError) as cause:
            raise Invalid("map_unreadable") from cause


def attribution_of(generator: str) -> str:
    """Our generated town is nobody's data; everything else is OpenStreetMap's until a file says otherwise."""
    return TOWN_ATTRIBUTION if generator.startswith(TOWN_GENERATOR) else OSM_ATTRIBUTION
