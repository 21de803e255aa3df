"""The streets of a whole city, drawn with a ruler and a shaky hand: as many edges as wanted, the same each time."""

import numpy as np

from pingan.adapters.roads import Manifest, Streets
from pingan.adapters.roads.gazetteer import Gazetteer
from pingan.adapters.roads.manifest import BUILDER_VERSION, TOWN_ATTRIBUTION
from pingan.adapters.roads.network import ModeEdges, Network
from pingan.adapters.roads.plane import Plane, arcs_m
from pingan.kernel.geo import SPEED_MPS, Point

CENTRE = Point(31.2304, 121.4737)
SPACING_M = 67.0
"""As many streets to the square kilometre as the generated town has."""


def wide_streets(edges: int, seed: int) -> Streets:
    """Crossings on a shaken grid, each joined to its neighbours but for a few streets that are missing."""
    chance = np.random.default_rng(seed)
    side = int(np.ceil(0.5 + np.sqrt(0.25 + edges / 2))) + 1
    plane = Plane(CENTRE.longitude, CENTRE.latitude)
    steps = (np.arange(side) - side / 2) * SPACING_M
    places = np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 2) + chance.uniform(-20, 20, (side * side, 2))
    nodes = plane.degrees(places)
    number = np.arange(side * side).reshape(side, side)
    tail = np.concatenate([number[:, :-1].ravel(), number[:-1].ravel()])
    head = np.concatenate([number[:, 1:].ravel(), number[1:].ravel()])
    kept = np.sort(chance.permutation(len(tail))[:edges])
    tail, head = tail[kept].astype(np.int32), head[kept].astype(np.int32)
    metres = arcs_m(nodes[tail], nodes[head])
    snappable, open_to_all = np.ones(edges, bool), np.zeros(edges, bool)
    modes = {mode: ModeEdges(metres / speed, metres / speed, open_to_all, snappable) for mode, speed in SPEED_MPS.items()}
    bends = np.stack([nodes[tail], nodes[head]], axis=1).reshape(-1, 2)
    network = Network(
        nodes=nodes, tail=tail, head=head, metres=metres, kind=np.zeros(edges, np.uint8), name=np.zeros(edges, np.int32), names=("",),
        starts=np.arange(0, 2 * edges + 1, 2, dtype=np.int32), bends=bends, modes=modes,
    )  # fmt: skip
    (west, south), (east, north) = nodes.min(axis=0).tolist(), nodes.max(axis=0).tolist()
    manifest = Manifest(BUILDER_VERSION, "wide", TOWN_ATTRIBUTION, (west, south, east, north), CENTRE, {"edges": edges})
    return Streets(network, Gazetteer([], {}, CENTRE), manifest)
