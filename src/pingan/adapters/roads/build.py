"""From an OpenStreetMap file to a folder the house can run on: streets, names, base map, and what they say about themselves."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from pingan.adapters.roads.basemap import draw
from pingan.adapters.roads.manifest import BUILDER_VERSION, Manifest, attribution_of
from pingan.adapters.roads.network import EdgeKind, Network, lay
from pingan.adapters.roads.places import Places, gather
from pingan.adapters.roads.plane import Plane
from pingan.adapters.roads.read import Raw, read
from pingan.kernel.errors import Invalid
from pingan.kernel.geo import Mode, Point

Progress = Callable[[str, float], None]
"""Told the stage (read, streets, names, base_map, save) and the share of the whole that is done, 0 to 1."""


def _quiet(_stage: str, _share: float) -> None:
    """Progress that nobody watches."""


def build(source: Path, out: Path, *, progress: Progress = _quiet) -> Manifest:
    """Build a map folder from any OSM extract; an older one at `out` is replaced only once the new one is whole.

    Args:
        source: .osm.pbf, .osm, or a compressed .osm file.
        out: the folder to be; it may exist only as a built map or empty.
        progress: told how far it is.

    Raises:
        Invalid: `map_missing`, `map_unreadable`, `map_empty`, `map_no_streets`, or `map_folder_in_use` where `out` holds something else.
    """
    if out.exists() and not _replaceable(out):
        raise Invalid("map_folder_in_use")
    progress("read", 0.0)
    raw = read(source)
    progress("streets", 0.25)
    network = lay(raw)
    if not any(edges.snappable.any() for edges in network.modes.values()):
        raise Invalid("map_no_streets")
    progress("names", 0.45)
    places = gather(raw)
    manifest = describe(source, raw, network, places)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as scratch:
        fresh = Path(scratch) / "map"
        fresh.mkdir()
        network.save(fresh / "network.npz")
        places.save(fresh / "places.json")
        progress("base_map", 0.55)
        draw(raw, fresh / "base.pmtiles", manifest, progress=lambda share: progress("base_map", 0.55 + 0.43 * share))
        manifest.save(fresh / "manifest.json")
        progress("save", 0.98)
        _swap(fresh, out, Path(scratch) / "old")
    progress("save", 1.0)
    return manifest


def describe(source: Path, raw: Raw, network: Network, places: Places) -> Manifest:
    """The manifest of a map."""
    west, south = network.bends.min(axis=0).tolist()
    east, north = network.bends.max(axis=0).tolist()
    plane = Plane.around(network.bends)
    counts = {
        "nodes": len(network.nodes),
        "edges": int((network.kind == EdgeKind.STREET).sum()),
        "ferries": int((network.kind == EdgeKind.FERRY).sum()),
        "areas": len(raw.areas),
        "places": len(places.places),
        "addresses": sum(map(len, places.addresses.values())),
    }
    counts |= {f"{mode}_metres": round(float(network.metres[network.modes[mode].snappable].sum())) for mode in Mode}
    return Manifest(
        builder_version=BUILDER_VERSION,
        source=source.name,
        attribution=attribution_of(raw.generator),
        bbox=(west, south, east, north),
        centre=Point(plane.latitude, plane.longitude),
        counts=counts,
    )


def _replaceable(out: Path) -> bool:
    return out.is_dir() and ((out / "manifest.json").is_file() or not any(out.iterdir()))


def _swap(fresh: Path, out: Path, aside: Path) -> None:
    """Put the new folder where the old one was. Both renames stay on one file system."""
    if out.exists():
        out.rename(aside)
    try:
        fresh.rename(out)
    except OSError:
        if aside.exists():
            aside.rename(out)
        raise
    if aside.exists():
        shutil.rmtree(aside)
