"""Raw streets to the street network: nodes, edges with their bends, and per mode what an edge costs in seconds.

An edge runs between two nodes where ways meet or a barrier stands. A barrier that is not open to all becomes a gate: an edge of
no length on each side of it, so that "closed" and "guarded" are said of edges only.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from pathlib import Path
from typing import Literal, Self

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from pingan.adapters.roads.access import Admission, admission_at_barrier, ferry_seconds, passages
from pingan.adapters.roads.plane import Degrees, steps_m
from pingan.adapters.roads.read import Raw, RawWay
from pingan.kernel.geo import Mode

Ints = NDArray[np.int32]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

ISLAND_SHARE = 0.01
ISLAND_M = 2000.0
"""A piece of network shorter than both (share of the largest piece, metres) is an island nobody is snapped to."""


class EdgeKind(IntEnum):
    """What an edge is made of."""

    STREET = 0
    FERRY = 1
    GATE = 2


@dataclass(frozen=True, slots=True)
class ModeEdges:
    """One mode's view of all edges, each array of shape (edges,)."""

    along_s: Floats
    """Seconds from tail to head; infinite where forbidden."""
    against_s: Floats
    """Seconds from head to tail; infinite where forbidden."""
    guarded: Flags
    """Only to start or end on."""
    snappable: Flags
    """A position may be put here: a street of this mode, and not on an island."""


@dataclass(frozen=True, slots=True)
class Network:
    """The streets. Edge i runs from node `tail[i]` to `head[i]` through `bends[starts[i]:starts[i + 1]]`."""

    nodes: Degrees
    tail: Ints
    head: Ints
    metres: Floats
    kind: NDArray[np.uint8]
    name: Ints
    """Index into `names`; 0 is the unnamed."""
    names: tuple[str, ...]
    starts: Ints
    bends: Degrees
    modes: Mapping[Mode, ModeEdges]

    def line(self, edge: int) -> Degrees:
        """An edge's bends from tail to head, shape (n, 2)."""
        return self.bends[self.starts[edge] : self.starts[edge + 1]]

    def save(self, path: Path) -> None:
        """Write one .npz file."""
        arrays = {f"{mode}_{key}": getattr(edges, key) for mode, edges in self.modes.items() for key in ModeEdges.__slots__}
        for key in ("nodes", "tail", "head", "metres", "kind", "name", "starts", "bends"):
            arrays[key] = getattr(self, key)
        np.savez(path, allow_pickle=False, names=np.array(self.names), **arrays)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read what `save` wrote.

        Raises:
            OSError, ValueError, KeyError: the file is missing, broken or of another version.
        """
        with np.load(path, allow_pickle=False) as file:
            modes = {mode: ModeEdges(*(file[f"{mode}_{key}"] for key in ModeEdges.__slots__)) for mode in Mode}
            names = tuple(file["names"].tolist())
            keys = ("nodes", "tail", "head", "metres", "kind", "name", "starts", "bends")
            return cls(**{key: file[key] for key in keys}, names=names, modes=modes)


@dataclass(slots=True)
class _Draft:
    """Edges being collected, as plain lists."""

    nodes: list[tuple[float, float]]
    tail: list[int]
    head: list[int]
    metres: list[float]
    kind: list[int]
    name: list[int]
    lines: list[Degrees]
    costs: dict[Mode, list[tuple[float, float, bool]]]

    def add_node(self, position: tuple[float, float]) -> int:
        self.nodes.append(position)
        return len(self.nodes) - 1

    def add_edge(self, ends: tuple[int, int], line: Degrees, metres: float, kind: EdgeKind, name: int) -> None:
        self.tail.append(ends[0])
        self.head.append(ends[1])
        self.metres.append(metres)
        self.kind.append(kind)
        self.name.append(name)
        self.lines.append(line)


def lay(raw: Raw) -> Network:
    """The street network of a file."""
    uses = Counter(node for way in raw.streets for node in way.nodes)
    draft = _Draft([], [], [], [], [], [], [], {mode: [] for mode in Mode})
    numbers: dict[int, int] = {}
    names = {"": 0}
    for way in raw.streets:
        steps = steps_m(way.line)
        name = names.setdefault(street_name(way.tags), len(names))
        whole = float(steps.sum())
        for first, last in _stretches(way, uses, raw.barriers):
            ends = _end(draft, way, first, numbers, raw.barriers), _end(draft, way, last, numbers, raw.barriers)
            metres = float(steps[first:last].sum())
            kind = EdgeKind.FERRY if way.tags.get("route") == "ferry" and "highway" not in way.tags else EdgeKind.STREET
            draft.add_edge(ends, way.line[first : last + 1], metres, kind, name)
            _price(draft, way.tags, metres, whole, kind)
    return _finish(draft, tuple(names))


def street_name(tags: Mapping[str, str]) -> str:
    """The name people use, Chinese first."""
    return tags.get("name") or tags.get("name:zh") or tags.get("ref", "")


def _stretches(way: RawWay, uses: Counter[int], barriers: Mapping[int, object]) -> Iterator[tuple[int, int]]:
    """(first, last) index pairs between the nodes where a way must be cut."""
    last = len(way.nodes) - 1
    cuts = [at for at, node in enumerate(way.nodes) if at in {0, last} or uses[node] > 1 or node in barriers]
    yield from pairwise(cuts)


def _end(draft: _Draft, way: RawWay, at: int, numbers: dict[int, int], barriers: Mapping[int, Mapping[str, str]]) -> int:
    """The node where an edge ends; at a barrier that stops somebody, a node of its own behind a gate."""
    osm_id = way.nodes[at]
    position = (float(way.line[at, 0]), float(way.line[at, 1]))
    if osm_id not in numbers:
        numbers[osm_id] = draft.add_node(position)
    barrier = barriers.get(osm_id)
    if barrier is None:
        return numbers[osm_id]
    admissions = {mode: admission_at_barrier(barrier, mode) for mode in Mode}
    if all(admission is Admission.OPEN for admission in admissions.values()):
        return numbers[osm_id]
    outside = draft.add_node(position)
    draft.add_edge((outside, numbers[osm_id]), np.array([position, position]), 0.0, EdgeKind.GATE, 0)
    for mode, admission in admissions.items():
        seconds = np.inf if admission is Admission.CLOSED else 0.0
        draft.costs[mode].append((seconds, seconds, admission is Admission.GUARDED))
    return outside


def _price(draft: _Draft, tags: Mapping[str, str], metres: float, whole_m: float, kind: EdgeKind) -> None:
    """What an edge costs every mode, in seconds along and against."""
    sailing = ferry_seconds(tags, whole_m) * (metres / whole_m if whole_m else 1.0) if kind is EdgeKind.FERRY else 0.0
    for mode, passage in passages(tags).items():
        along, against = (
            (sailing if kind is EdgeKind.FERRY else metres / speed) if speed > 0 else np.inf
            for speed in (passage.along_mps, passage.against_mps)
        )
        draft.costs[mode].append((along, against, passage.admission is Admission.GUARDED))


def _finish(draft: _Draft, names: tuple[str, ...]) -> Network:
    tail, head = np.array(draft.tail, np.int32), np.array(draft.head, np.int32)
    metres, kind = np.array(draft.metres), np.array(draft.kind, np.uint8)
    sizes = np.array([len(line) for line in draft.lines])
    bones = _Bones(len(draft.nodes), tail, head, metres, kind)
    modes = {}
    for mode, costs in draft.costs.items():
        along, against, guarded = (np.array(column) for column in zip(*costs, strict=True))
        modes[mode] = _view(bones, along, against, guarded.astype(bool))
    return Network(
        nodes=np.array(draft.nodes),
        tail=tail,
        head=head,
        metres=metres,
        kind=kind,
        name=np.array(draft.name, np.int32),
        names=names,
        starts=np.concatenate([[0], np.cumsum(sizes)]).astype(np.int32),
        bends=np.concatenate(draft.lines),
        modes=modes,
    )


@dataclass(frozen=True, slots=True)
class _Bones:
    """What all modes' views share."""

    nodes: int
    tail: Ints
    head: Ints
    metres: Floats
    kind: NDArray[np.uint8]

    def pieces(self, arcs: tuple[Ints, Ints], connection: Literal["weak", "strong"]) -> Ints:
        """Which connected piece each node belongs to, by arcs (from, to)."""
        links = coo_array((np.ones(len(arcs[0])), arcs), shape=(self.nodes, self.nodes))
        return np.asarray(connected_components(links, connection=connection)[1], np.int32)


def _view(bones: _Bones, along: Floats, against: Floats, guarded: Flags) -> ModeEdges:
    """One mode's edges, with what lies behind guarded gates guarded too, and islands marked."""
    allowed = np.isfinite(along) | np.isfinite(against)
    guarded &= allowed
    guarded |= _behind_guard(bones, allowed, guarded)
    return ModeEdges(along, against, guarded, (bones.kind == EdgeKind.STREET) & _on_mainland(bones, along, against))


def _behind_guard(bones: _Bones, allowed: Flags, guarded: Flags) -> Flags:
    """Edges that can be entered over guarded edges only, such as the lanes of a compound behind its gates.

    In each connected network the largest piece free of guards is the public one, and every other piece lies behind them.
    """
    free = allowed & ~guarded
    if not guarded.any() or not free.any():
        return np.zeros_like(guarded)
    whole = bones.pieces((bones.tail[allowed], bones.head[allowed]), "weak")
    piece = bones.pieces((bones.tail[free], bones.head[free]), "weak")
    length = np.bincount(piece[bones.tail[free]], bones.metres[free], minlength=bones.nodes)
    order = np.lexsort((-length[piece], whole))
    first = np.concatenate([[True], np.diff(whole[order]) > 0])
    public = np.zeros(bones.nodes, bool)
    public[piece[order[first]]] = True
    return np.asarray(free & ~public[piece[bones.tail]])


def _on_mainland(bones: _Bones, along: Floats, against: Floats) -> Flags:
    """Edges inside a piece of network that is large enough and can be both reached and left."""
    forth, back = np.isfinite(along), np.isfinite(against)
    if not (forth | back).any():
        return np.zeros_like(forth)
    leave = np.concatenate([bones.tail[forth], bones.head[back]])
    enter = np.concatenate([bones.head[forth], bones.tail[back]])
    piece = bones.pieces((leave, enter), "strong")
    inside = (piece[bones.tail] == piece[bones.head]) & (forth | back)
    length = np.bincount(piece[bones.tail[inside]], bones.metres[inside], minlength=bones.nodes)
    return np.asarray(inside & (length[piece[bones.tail]] >= min(ISLAND_M, ISLAND_SHARE * length.max())))
