"""How the alliance is spread over the town: committees and grids that tile it, houses and their posts."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pingan.adapters.town.draw import Pen
from pingan.adapters.town.model import TownArea, TownHouse, TownPost
from pingan.adapters.town.names import numeral
from pingan.adapters.town.plan import HALF, RIVER_EAST, RIVER_WEST, Line, Plan
from pingan.adapters.town.sheet import Sheet, Spot
from pingan.kernel.geo import Point, distance_m

CORNER_EVERY_M = 125


@dataclass(frozen=True, slots=True)
class Cuts:
    """Where the town is cut, from edge to edge."""

    xs: list[float]
    ys: list[float]

    @classmethod
    def of(cls, plan: Plan) -> "Cuts":
        """Every second street, and the middle of the river; so a grid is about four blocks."""
        middle = (RIVER_WEST + RIVER_EAST) / 2
        xs = [-HALF, *_every_second(plan.west_columns[1:-1]), middle, *_every_second(plan.east_columns[1:-1]), HALF]
        return cls(xs, [-HALF, *_every_second(plan.west_rows[1:-1]), HALF])


def _every_second(lines: list[Line]) -> list[float]:
    return [line.at for line in lines[1::2]]


def areas(pen: Pen) -> tuple[TownArea, ...]:
    """Committees of up to four grids each, row by row from the south-west. Every ring is closed and shares its corners."""
    cuts = Cuts.of(pen.plan)
    names = _committee_names(pen)
    found: list[TownArea] = []
    number = 0
    for south, north in _pairs(cuts.ys):
        for west, east in _bank_pairs(cuts.xs):
            number += 1
            name = next(names)
            box = (west[0], south[0], east[1], north[1])
            committee = TownArea(f"committee-{number:02d}", "committee", name, _ring(pen.sheet, cuts, box), None)
            found.append(committee)
            parts = [(x0, y0, x1, y1) for y0, y1 in dict.fromkeys((south, north)) for x0, x1 in dict.fromkeys((west, east))]
            for k, part in enumerate(parts, 1):
                title = f"{name.removesuffix('居委会')}第{numeral(k)}网格"
                found.append(TownArea(f"grid-{number:02d}-{k}", "grid", title, _ring(pen.sheet, cuts, part), committee.id))
            _draw(pen.sheet, cuts, box, name)
    return tuple(found)


Step = tuple[float, float]


def _pairs(places: list[float]) -> list[tuple[Step, Step]]:
    """Steps two by two; a last odd one stands alone, twice."""
    steps = list(pairwise(places))
    return [(steps[i], steps[min(i + 1, len(steps) - 1)]) for i in range(0, len(steps), 2)]


def _bank_pairs(xs: list[float]) -> list[tuple[Step, Step]]:
    """No committee lies on both banks."""
    middle = (RIVER_WEST + RIVER_EAST) / 2
    return [*_pairs([x for x in xs if x <= middle]), *_pairs([x for x in xs if x >= middle])]


def _committee_names(pen: Pen) -> Iterator[str]:
    yield "绿华居委会"
    while True:
        yield pen.names.place("居委会")


def _ring(sheet: Sheet, cuts: Cuts, box: tuple[float, float, float, float]) -> tuple[Point, ...]:
    return tuple(sheet.bending.ground(spot) for spot in _outline(cuts, box))


def _outline(cuts: Cuts, box: tuple[float, float, float, float]) -> list[Spot]:
    """Anticlockwise, with a corner wherever any area has one, so that neighbours agree to the last digit."""
    west, south, east, north = box
    regular = [-HALF + CORNER_EVERY_M * k for k in range(int(2 * HALF / CORNER_EVERY_M) + 1)]
    xs = sorted({x for x in [*regular, *cuts.xs] if west <= x <= east})
    ys = sorted({y for y in [*regular, *cuts.ys] if south <= y <= north})
    ring = [(x, south) for x in xs] + [(east, y) for y in ys[1:]]
    return ring + [(x, north) for x in reversed(xs[:-1])] + [(west, y) for y in reversed(ys[:-1])]


def _draw(sheet: Sheet, cuts: Cuts, box: tuple[float, float, float, float], name: str) -> None:
    tags = {"boundary": "administrative", "admin_level": "10", "name": name}
    outline = _outline(cuts, box)
    sheet.way(outline, tags, [-20] * len(outline))


def town_ring(pen: Pen) -> tuple[Point, ...]:
    """Around everything."""
    return _ring(pen.sheet, Cuts.of(pen.plan), (-HALF, -HALF, HALF, HALF))


def houses(pen: Pen) -> tuple[TownHouse, ...]:
    """Seven houses of two posts, where the scenes are and where many people live."""
    places = {place.name: place.at for place in pen.places}
    gate = {name: [pen.sheet.bending.ground(spot) for spot in spots] for name, spots in pen.gates.items()}
    school = next(place for place in pen.places if place.kind == "school")
    far = next(name for name, spots in pen.gates.items() if spots[0][0] > RIVER_EAST and len(spots) > 1)
    middle = min(
        (name for name in pen.gates if len(pen.gates[name]) > 1),
        key=lambda name: abs(pen.gates[name][0][0] + 1500) + abs(pen.gates[name][0][1]),
    )
    taken = {"永北小区", far, middle}
    sites = [
        ("永北平安屋", (("永北小区大门", gate["永北小区"][0]), ("永北小区边门", gate["永北小区"][-1]))),
        ("绿华平安屋", (("绿华农家乐1号", places["绿华农家乐1号"]), ("绿华农家乐9号", places["绿华农家乐9号"]))),
        ("江畔荟平安屋", (("江畔荟购物中心", places["江畔荟购物中心"]), ("江畔荟地下车库", places["江畔荟地下车库"]))),
        ("轮渡平安屋", (("浦云江轮渡西渡口", places["浦云江轮渡西渡口"]), _gate_near(gate, places["浦云江轮渡西渡口"], taken))),
        (f"{far}平安屋", ((f"{far}大门", gate[far][0]), (f"{far}边门", gate[far][-1]))),
        (f"{middle}平安屋", ((f"{middle}大门", gate[middle][0]), (f"{middle}边门", gate[middle][-1]))),
        ("校园平安屋", ((school.name, school.at), _gate_near(gate, school.at, taken))),
    ]
    found = []
    for i, (name, spots) in enumerate(sites, 1):
        posts = tuple(TownPost(f"post-{i}-{k}", post, at) for k, (post, at) in enumerate(spots, 1))
        found.append(TownHouse(f"house-{i}", name, posts[0].at, posts))
    return tuple(found)


def _gate_near(gates: dict[str, list[Point]], at: Point, taken: set[str]) -> tuple[str, Point]:
    """The main gate of the nearest compound without a house of its own."""
    name = min((name for name in gates if name not in taken), key=lambda name: distance_m(gates[name][0], at))
    taken.add(name)
    return f"{name}大门", gates[name][0]
