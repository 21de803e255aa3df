"""One mode's directed graph, searched outward from a target: seconds and metres from everywhere to there.

Guarded edges may only be used at the start or the end of a way. So nodes touching them come three times: as *leaving* (still
behind the guard where the way started), as plain, and as *entering* (behind the guard where it ends). Ways go leaving → plain →
entering and never back, which is exactly "no short cut through a compound".
"""

from dataclasses import dataclass
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components, dijkstra

from pingan.adapters.roads.network import Floats, Ints, ModeEdges, Network

Nodes = NDArray[np.signedinteger[Any]]

_HERE_M = 0.01
"""Closer than this to a node is at the node."""


@dataclass(frozen=True, slots=True)
class Field:
    """Seconds from every node to one target, infinite beyond the limit; and each node's next node on the way (negative: none)."""

    seconds: Floats
    following: Ints


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on an edge: `share` of the way from tail to head."""

    edge: int
    share: float


class Graph:
    """The reversed graph in compressed rows, its last row kept free for the target. Safe to call from many threads."""

    def __init__(self, network: Network, edges: ModeEdges) -> None:
        """Lay out the arcs of one mode."""
        self.edges = edges
        self.metres = network.metres
        self.count = len(network.nodes)
        self.tail, self.head = network.tail, network.head
        guarded = np.flatnonzero(edges.guarded)
        behind = np.unique(np.concatenate([self.tail[guarded], self.head[guarded]]))
        self._extra = np.full(self.count, -1, np.int64)
        self._extra[behind] = np.arange(len(behind))
        self._leaving, self._entering = self.count, self.count + len(behind)
        self._tail, self._head = (np.where(edges.guarded, self.leaving(ends), ends) for ends in (self.tail, self.head))
        self.target = self.count + 2 * len(behind)
        self._lay_arcs(behind)
        self.part: Ints = connected_components(self._rows, directed=False)[1]
        """Which piece of the network each node lies in; none leads into another."""
        costs = np.minimum(edges.along_s, edges.against_s)
        speeds = np.divide(self.metres, costs, out=np.zeros(len(costs)), where=np.isfinite(costs) & (costs > 0))
        self.quickest_mps = float(speeds.max(initial=0.0))
        self._lock = Lock()

    def _lay_arcs(self, behind: Ints) -> None:
        """Arcs stand in the row of the node they lead to: the search runs backwards. The quickest of parallel arcs is kept."""
        into, out_of, seconds, metres, signed = [behind.astype(np.int64)], [self.leaving(behind)], [_none(behind)], [_none(behind)], []
        into.append(self.entering(behind))
        out_of.append(behind.astype(np.int64))
        seconds.append(_none(behind))
        metres.append(_none(behind))
        signed += [np.zeros(len(behind), np.int64)] * 2
        guarded = self.edges.guarded
        for cost, start, end, sign in ((self.edges.along_s, self.tail, self.head, 1), (self.edges.against_s, self.head, self.tail, -1)):
            for chosen, place in (
                (np.flatnonzero(np.isfinite(cost) & ~guarded), np.asarray),
                (np.flatnonzero(np.isfinite(cost) & guarded), self.leaving),
                (np.flatnonzero(np.isfinite(cost) & guarded), self.entering),
            ):
                into.append(place(end[chosen]))
                out_of.append(place(start[chosen]))
                seconds.append(cost[chosen])
                metres.append(self.metres[chosen])
                signed.append(sign * (chosen + 1))
        keys = np.concatenate(into) * (self.target + 1) + np.concatenate(out_of)
        times = np.concatenate(seconds)
        order = np.lexsort((times, keys))
        keys = keys[order]
        first = np.concatenate([[True], keys[1:] != keys[:-1]]) if len(keys) else np.zeros(0, bool)
        order = order[first]
        rows, columns = np.divmod(keys[first], self.target + 1)
        starts = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=self.target)), [len(order) + 2]]).astype(np.int32)
        indices = np.concatenate([columns, [self.target, self.target]]).astype(np.int32)
        costs = np.concatenate([times[order], [0.0, 0.0]])
        self._rows = csr_array((costs, indices, starts), shape=(self.target + 1, self.target + 1))
        # looked up by the node an arc starts at: all nodes are asked about in order, and numpy goes on where it was
        self._keys = columns * (self.target + 1) + rows
        by_start = np.argsort(self._keys)
        self._keys = self._keys[by_start]
        self._arc_metres, self._arc_edge = np.concatenate(metres)[order][by_start], np.concatenate(signed)[order][by_start]

    def leaving(self, nodes: Nodes) -> NDArray[np.int64]:
        """The copies of nodes behind the guard where a way starts."""
        copies: NDArray[np.int64] = self._leaving + self._extra[nodes]
        return copies

    def entering(self, nodes: Nodes) -> NDArray[np.int64]:
        """The copies of nodes behind the guard where a way ends."""
        copies: NDArray[np.int64] = self._entering + self._extra[nodes]
        return copies

    def toward(self, target: Spot, limit_s: float) -> Field:
        """One bounded search outward from the target."""
        edge = target.edge
        ends = np.array([self.tail[edge], self.head[edge]])
        nodes = self.entering(ends) if self.edges.guarded[edge] else ends
        shares, seconds = np.array([target.share, 1 - target.share]), np.array([self.edges.along_s[edge], self.edges.against_s[edge]])
        costs = _part(shares, seconds, self.metres[edge])
        usable = np.isfinite(costs)
        with self._lock:
            # The last row belongs to whoever holds the lock. A forbidden direction becomes a loop that leads nowhere.
            self._rows.indices[-2:] = np.where(usable, nodes, self.target)
            self._rows.data[-2:] = np.where(usable, costs, 0.0)
            seconds, before = dijkstra(self._rows, indices=np.array([self.target]), limit=limit_s, return_predecessors=True)
        return Field(seconds.ravel(), before.ravel())

    def arc(self, node: int, following: int) -> tuple[int, float]:
        """(signed edge number from 1, or 0 for a step through no street; metres) of the arc between two nodes of a way."""
        at = int(np.searchsorted(self._keys, node * (self.target + 1) + following))
        return int(self._arc_edge[at]), float(self._arc_metres[at])

    def metres_toward(self, field: Field, target: Spot) -> Floats:
        """Metres along the quickest way from every reached node, shape (nodes,); not a number elsewhere."""
        reached = np.flatnonzero(field.following >= 0)
        following = field.following[reached]
        metres = np.empty(len(reached))
        last = following == self.target
        metres[last] = self._last_metres(reached[last], target)
        inner = ~last
        wanted = reached[inner] * (self.target + 1) + following[inner]
        metres[inner] = self._arc_metres[np.searchsorted(self._keys, wanted)]
        # Pointer doubling: after k rounds a node knows the length of its next 2^k arcs. Row 0 is the target, of length 0.
        place = np.zeros(self.target + 1, np.int64)
        place[reached] = np.arange(1, len(reached) + 1)
        jump = np.concatenate([[0], place[following]])
        total = np.concatenate([[0.0], metres])
        while jump.any():
            total += total[jump]
            jump = jump[jump]
        out = np.full(self.target + 1, np.nan)
        out[reached] = total[1:]
        return out

    def _last_metres(self, nodes: NDArray[np.int64], target: Spot) -> Floats:
        """Metres of the last stretch, from an end of the target's edge to the target."""
        length = self.metres[target.edge]
        from_tail = np.array([self.last_from_tail(target, int(node)) for node in nodes], bool)
        return np.asarray(np.where(from_tail, target.share * length, (1 - target.share) * length))

    def last_from_tail(self, target: Spot, node: int) -> bool:
        """Whether a way whose last node is `node` enters the target's edge by its tail."""
        edge = target.edge
        if self.tail[edge] != self.head[edge]:
            ends = np.array([self.tail[edge]])
            return node == int((self.entering(ends) if self.edges.guarded[edge] else ends)[0])
        return bool(target.share * self.edges.along_s[edge] <= (1 - target.share) * self.edges.against_s[edge])

    def ends(self, edge: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """(tail, head) nodes by which a way that starts on these edges leaves them."""
        return self._tail[edge], self._head[edge]


@dataclass(frozen=True, slots=True)
class Starts:
    """How ways from some origins begin: arrays of shape (origins,)."""

    seconds: Floats
    metres: Floats
    choice: NDArray[np.int64]
    """0 leaves by the head, 1 by the tail, 2 stays on the edge along it, 3 against it."""


def from_origins(graph: Graph, field: Field, node_metres: Floats, target: Spot, edge: NDArray[np.int64], share: Floats) -> Starts:
    """Seconds and metres from spots on edges to the target of `field`; infinite where there is no way within its limit."""
    tail, head = graph.ends(edge)
    along, against, length = graph.edges.along_s[edge], graph.edges.against_s[edge], graph.metres[edge]
    ahead, back = _part(1 - share, along, length) + field.seconds[head], _part(share, against, length) + field.seconds[tail]
    choice = (back < ahead).astype(np.int64)
    seconds = np.where(choice, back, ahead)
    metres = np.where(choice, share * length + node_metres[tail], (1 - share) * length + node_metres[head])
    for here in np.flatnonzero(edge == target.edge):
        off = target.share - share[here]
        way, cost = (2, along) if off >= 0 else (3, against)
        direct = _part(np.abs(off), cost[here], length[here])
        if direct < seconds[here]:
            seconds[here], metres[here], choice[here] = direct, abs(off) * length[here], way
    return Starts(seconds, metres, choice)


def _part(share: Floats, seconds: Floats, metres: Floats) -> Floats:
    """A share of an edge's cost, infinite where forbidden. Who stands at the node need not use the edge to be there."""
    allowed = np.isfinite(seconds)
    cost = np.where(allowed, share * np.where(allowed, seconds, 0.0), np.inf)
    return np.where(share * metres < _HERE_M, 0.0, cost)


def _none(nodes: Ints) -> Floats:
    return np.zeros(len(nodes))
