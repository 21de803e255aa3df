"""The town's plan: street lines, the blocks between them, and what each block is for."""

from bisect import insort
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from random import Random

from pingan.adapters.town.names import Names

HALF = 2500.0
"""Half the side of the town in metres: 25 km²."""
RIVER_WEST, RIVER_EAST = 900.0, 1160.0
QUAY = 40.0
"""From the riverside street to the water."""
LONGWU = "龙吴路"
"""The street on which the article's station stands; every town has it."""
NUMBER_EVERY_M = 12.5
"""House numbers go up by two this often."""

_HALF_WIDTH = {"primary": 22.0, "secondary": 17.0, "tertiary": 13.0, "residential": 9.0}


class Use(StrEnum):
    """What a block is for."""

    COMPOUND = "compound"
    LANES = "lanes"
    """An old neighbourhood without gates."""
    MALL = "mall"
    PARK = "park"
    SCHOOL = "school"
    HOSPITAL = "hospital"
    FACTORY = "factory"
    OFFICES = "offices"
    MARKET = "market"
    STATIONS = "stations"
    """Police and fire stations."""
    FARM = "farm"
    WETLAND = "wetland"


@dataclass(slots=True, eq=False)
class Line:
    """A street line of the plan: at `at` on its axis, from `low` to `high` along it."""

    upright: bool
    """True if it runs from south to north."""
    at: float
    low: float
    high: float
    rank: str
    name: str
    oneway: str = ""
    """"", "yes" or "-1"."""
    first_number: int = 2
    stops: list[float] = field(default_factory=list)
    crossings: frozenset[float] = frozenset()
    """Where other streets cross it; a stretch runs from one to the next."""
    gaps: set[float] = field(default_factory=set)
    """Where a stretch that starts there is missing."""

    @property
    def half_width(self) -> float:
        """From its middle to where the land begins."""
        return _HALF_WIDTH[self.rank]

    def spot(self, along: float) -> tuple[float, float]:
        """A spot on it."""
        return (self.at, along) if self.upright else (along, self.at)

    def stop(self, along: float) -> tuple[float, float]:
        """A spot on it where something joins."""
        if along not in self.stops:
            insort(self.stops, along)
        return self.spot(along)

    def number(self, along: float, *, odd: bool) -> int:
        """The house number at a place along it."""
        return self.first_number + 2 * int((along + HALF) / NUMBER_EVERY_M) + odd


@dataclass(slots=True, eq=False)
class Block:
    """The land between four streets. A side whose street is missing there is None."""

    column: int
    row: int
    west: Line | None
    east: Line | None
    south: Line | None
    north: Line | None
    box: tuple[float, float, float, float]
    """West, south, east, north of the land itself, in plan metres."""
    use: Use = Use.COMPOUND
    name: str = ""

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of the land."""
        return (self.box[0] + self.box[2]) / 2, (self.box[1] + self.box[3]) / 2


@dataclass(slots=True)
class Plan:
    """All lines and blocks."""

    west_columns: list[Line]
    east_columns: list[Line]
    west_rows: list[Line]
    east_rows: list[Line]
    bridges: list[int]
    """Rows that cross the river by bridge."""
    tunnel: int
    """The row that crosses below it, for cars only."""
    blocks: list[Block]
    wetland: tuple[float, float, float, float]

    @property
    def lines(self) -> list[Line]:
        """All street lines."""
        return [*self.west_columns, *self.east_columns, *self.west_rows, *self.east_rows]


def lay_out(chance: Random, names: Names) -> Plan:
    """Draw the lines, then give every block its use."""
    xs_west = _spread(chance, -HALF + 60, RIVER_WEST - QUAY)
    xs_east = _spread(chance, RIVER_EAST + QUAY, HALF - 60)
    ys = _spread(chance, -HALF + 60, HALF - 60)
    longwu = min((i for i in range(2, len(xs_west) - 2)), key=lambda i: abs(xs_west[i] + 350))
    ranks = _ranks(len(ys), 2)
    mains = [j for j, rank in enumerate(ranks) if rank == "primary"]
    south, middle, north = mains[0], mains[len(mains) // 2], mains[-1]
    west_columns = _columns(chance, names, xs_west, ys, longwu % 4)
    west_columns[longwu].name, west_columns[longwu].rank, west_columns[longwu].oneway = LONGWU, "primary", ""
    east_columns = _columns(chance, names, xs_east, ys, 2)
    west_rows = [_row(chance, names, y, xs_west, ranks[j]) for j, y in enumerate(ys)]
    east_rows = [_row(chance, names, y, xs_east, ranks[j]) for j, y in enumerate(ys)]
    for j in (south, middle, north):
        east_rows[j].name = west_rows[j].name
    wetland = (-HALF + 60, -HALF + 60, xs_west[4], ys[3])
    plan = Plan(west_columns, east_columns, west_rows, east_rows, [south, north], middle, [], wetland)
    _clear_wetland(plan)
    plan.blocks = [*_blocks(west_columns, west_rows, 0), *_blocks(east_columns, east_rows, 100)]
    _thin_out(chance, plan.blocks)
    _assign(chance, plan, names, longwu)
    return plan


def _spread(chance: Random, low: float, high: float) -> list[float]:
    """Places from low to high, 240 to 330 m apart."""
    count = round((high - low) / 285)
    shares = [chance.uniform(0.88, 1.12) for _ in range(count)]
    places, scale = [low], (high - low) / sum(shares)
    for share in shares:
        places.append(round(places[-1] + share * scale, 1))
    places[-1] = high
    return places


def _ranks(count: int, first_main: int) -> list[str]:
    """A main street, a side street, a middling one, a side street, and so on."""
    pattern = ["primary", "residential", "secondary", "tertiary"]
    return [pattern[(i - first_main) % 4] for i in range(count)]


def _oneway(chance: Random, rank: str) -> str:
    return chance.choice(["yes", "-1"]) if rank == "residential" and chance.random() < 0.6 else ""  # noqa: PLR2004


def _columns(chance: Random, names: Names, xs: list[float], ys: list[float], first_main: int) -> list[Line]:
    columns = []
    for x, rank in zip(xs, _ranks(len(xs), first_main), strict=True):
        columns.append(Line(True, x, ys[0], ys[-1], rank, names.street(crosswise=False), _oneway(chance, rank), 2, list(ys), frozenset(ys)))
    for edge in (columns[0], columns[-1]):
        edge.oneway = ""
    return columns


def _row(chance: Random, names: Names, y: float, xs: list[float], rank: str) -> Line:
    oneway = "" if abs(y) > HALF - 70 else _oneway(chance, rank)
    return Line(False, y, xs[0], xs[-1], rank, names.street(crosswise=True), oneway, 2, list(xs), frozenset(xs))


def _clear_wetland(plan: Plan) -> None:
    """No streets inside the wetland; those around it stay."""
    west, south, east, north = plan.wetland
    for line in plan.west_columns[1:]:
        if line.at < east:
            line.gaps |= {stop for stop in line.stops if stop < north}
            line.oneway = ""
    for line in plan.west_rows[1:]:
        if line.at < north:
            line.gaps |= {stop for stop in line.stops if stop < east}
            line.oneway = ""
    assert west < east
    assert south < north


def _blocks(columns: list[Line], rows: list[Line], first_column: int) -> list[Block]:
    blocks = []
    for i, (west, east) in enumerate(pairwise(columns)):
        for j, (south, north) in enumerate(pairwise(rows)):
            box = (west.at + west.half_width, south.at + south.half_width, east.at - east.half_width, north.at - north.half_width)
            block = Block(first_column + i, j, None, None, None, None, box)
            block.west = west if south.at not in west.gaps else None
            block.east = east if south.at not in east.gaps else None
            block.south = south if west.at not in south.gaps else None
            block.north = north if west.at not in north.gaps else None
            blocks.append(block)
    return blocks


def _thin_out(chance: Random, blocks: list[Block]) -> None:
    """Leave out some side streets, so that not every corner is a crossing. No block loses more than one."""
    by_place = {(block.column, block.row): block for block in blocks}
    touched: set[tuple[int, int]] = set()
    for block in blocks:
        line = block.east
        beside = by_place.get((block.column + 1, block.row))
        if line is None or beside is None or line.rank not in {"residential", "tertiary"} or line.oneway or chance.random() > 0.22:  # noqa: PLR2004
            continue
        pair = {(block.column, block.row), (beside.column, beside.row)}
        if not pair & touched and None not in {block.west, block.south, block.north, beside.east, beside.south, beside.north}:
            touched |= pair
            assert block.south is not None
            line.gaps.add(block.south.at)
            block.east = beside.west = None


def _assign(chance: Random, plan: Plan, names: Names, longwu: int) -> None:
    """Every block's use: the scenes' places first, the rest by chance and place."""
    west, south, east, north = plan.wetland
    free = []
    for block in plan.blocks:
        x, y = block.middle
        if west <= x <= east and south <= y <= north:
            block.use = Use.WETLAND
        else:
            free.append(block)

    def take(use: Use, name: str, x: float, y: float) -> None:
        block = min((each for each in free if each.east is not None and each.west is not None), key=lambda each: _apart(each, x, y))
        block.use, block.name = use, name
        free.remove(block)

    line_x = plan.west_columns[longwu].at
    take(Use.MALL, "江畔荟", line_x + 200, 150)
    take(Use.COMPOUND, "永北小区", line_x - 200, 1150)
    take(Use.COMPOUND, "永东小区", line_x + 200, 1150)
    take(Use.COMPOUND, "永西小区", line_x - 500, 1150)
    take(Use.STATIONS, "", line_x - 200, -350)
    take(Use.HOSPITAL, names.place("医院"), -1500, 500)
    take(Use.MARKET, names.place("菜市场"), line_x - 200, 600)
    for x, y in ((-1900, 1700), (-1300, -600), (300, 1600), (400, -1500), (-600, -1900), (1700, 900), (1900, -700)):
        take(Use.SCHOOL, names.place(chance.choice(["小学", "中学", "幼儿园"])), x, y)
    for x, y in ((-1000, 1500), (-2000, 400), (650, 500), (100, -900), (1500, 0), (2000, 1800), (650, -2000)):
        take(Use.PARK, names.place("公园"), x, y)
    for x, y in ((-100, -250), (line_x + 500, 200), (1450, 1300), (-1100, 300)):
        take(Use.OFFICES, names.place(chance.choice(["大厦", "科技园", "商务中心"])), x, y)
    for x, y in ((1500, -1500),):
        take(Use.MARKET, names.place("菜市场"), x, y)
    for block in free:
        block.use = _by_place(chance, block)
        ending = {Use.FACTORY: "机械厂", Use.FARM: "农场"}.get(block.use)
        block.name = names.place(ending) if ending else names.compound()


def _by_place(chance: Random, block: Block) -> Use:
    x, y = block.middle
    if x > 2100 and chance.random() < 0.7:  # noqa: PLR2004 - the far side of the river is country
        return Use.FARM
    if y < -1700 and chance.random() < 0.5:  # noqa: PLR2004 - factories lie to the south
        return Use.FACTORY
    return Use.LANES if chance.random() < 0.15 else Use.COMPOUND  # noqa: PLR2004


def _apart(block: Block, x: float, y: float) -> float:
    mx, my = block.middle
    return (mx - x) ** 2 + (my - y) ** 2
