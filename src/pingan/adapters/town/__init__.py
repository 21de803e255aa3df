"""A town of our own, for whoever has no map at hand: about 25 km² by a river, the same for the same seed.

`generate(seed)` gives a `Town`: houses with posts, committees and grids, named places, and `write_osm` for the map builder.
"""

from pingan.adapters.town.generate import generate
from pingan.adapters.town.model import Town, TownArea, TownHouse, TownPlace, TownPost

__all__ = ["Town", "TownArea", "TownHouse", "TownPlace", "TownPost", "generate"]
