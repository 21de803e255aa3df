"""Streets: how far everyone is from one place, by their own way of moving.

Three doors:

* `build(source, out)` turns any OpenStreetMap extract (or our own generated town) into a folder: the street network of every mode,
  the names, a base map the browser draws with no outside host, and a manifest.
* `Streets.open(folder)` answers the Roads port from such a folder: legs, reach, route, search.
* `Straight(barriers)` answers it without any map: a straight line times a detour factor, round rivers by their crossings, and
  every answer says that it is estimated.
"""

from pingan.adapters.roads.build import build
from pingan.adapters.roads.manifest import Manifest
from pingan.adapters.roads.straight import Barrier, Straight
from pingan.adapters.roads.streets import Streets

__all__ = ["Barrier", "Manifest", "Straight", "Streets", "build"]
