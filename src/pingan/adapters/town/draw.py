"""Draws a plan on a sheet: streets and river, then block by block. Notes the places a station can be seeded with."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from random import Random

from pingan.adapters.town.model import TownPlace
from pingan.adapters.town.names import Names
from pingan.adapters.town.plan import HALF, LONGWU, NUMBER_EVERY_M, RIVER_EAST, RIVER_WEST, Block, Line, Plan, Use
from pingan.adapters.town.sheet import Sheet, Spot

Box = tuple[float, float, float, float]

SHOP_DEPTH = 13.0
GATE_GAP = 9.0
LANE_INSET = 7.0

_SHOPPED = {"primary", "secondary"}


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a block that has a street: where the land ends and which way is in."""

    line: Line
    edge: float
    low: float
    high: float
    inward: int
    """+1 if the land lies at larger numbers than the street, else -1."""

    def spot(self, along: float, depth: float) -> Spot:
        """A spot so far inside the land's edge."""
        across = self.edge + self.inward * depth
        return (across, along) if self.line.upright else (along, across)

    def number(self, along: float) -> int:
        """The house number of a door on this side; numbers are odd where the land lies to the north or the west."""
        return self.line.number(along, odd=(self.inward > 0) != self.line.upright)


@dataclass(slots=True)
class Pen:
    """What every block's drawing needs."""

    sheet: Sheet
    plan: Plan
    chance: Random
    names: Names
    places: list[TownPlace] = field(default_factory=list)
    gates: dict[str, list[Spot]] = field(default_factory=dict)
    """Open gates of compounds by name, the main gate first."""

    def note(self, name: str, kind: str, spot: Spot) -> None:
        """Remember a place."""
        self.places.append(TownPlace(name, kind, self.sheet.bending.ground(spot)))


def sides(block: Block) -> list[Side]:
    """A block's sides with a street, the greatest street first."""
    west, south, east, north = block.box
    found = [
        Side(line, edge, low, high, inward)
        for line, edge, low, high, inward in (
            (block.west, west, south, north, 1),
            (block.east, east, south, north, -1),
            (block.south, south, west, east, 1),
            (block.north, north, west, east, -1),
        )
        if line is not None
    ]
    order = ["primary", "secondary", "tertiary", "residential"]
    return sorted(found, key=lambda side: order.index(side.line.rank))


def number_longwu(plan: Plan) -> None:
    """Give Longwu Road such numbers that 5511 is a door about the middle of its north, on the odd side."""
    longwu = next(line for line in plan.west_columns if line.name == LONGWU)
    mall = next(block for block in plan.blocks if block.use is Use.MALL)
    block = next(
        each
        for each in plan.blocks
        if each.east is longwu and each.use in {Use.COMPOUND, Use.LANES} and each.row > mall.row and each.name != "永北小区"
    )
    south, north = block.box[1], block.box[3]
    longwu.first_number = 0
    longwu.first_number = 5510 - longwu.number(south + 0.25 * (north - south), odd=False)


def draw_streets(pen: Pen) -> None:
    """All street lines, run by run. Called last, when everything has said where it joins."""
    for line in pen.plan.lines:
        tags = {"highway": line.rank, "name": line.name}
        if line.oneway:
            tags["oneway"] = line.oneway
            if line.at % 2 < 1:
                tags["oneway:bicycle"] = "no"
        if line.rank == "primary":
            tags |= {"lanes": "4", "sidewalk": "both"}
        for run in _runs(line):
            pen.sheet.way([line.spot(along) for along in run], tags)


def _runs(line: Line) -> list[list[float]]:
    """Stretches of a line between its gaps. A gap lasts from its crossing to the next one."""
    runs: list[list[float]] = [[]]
    hidden = False
    for stop in line.stops:
        if stop in line.crossings:
            if not hidden:
                runs[-1].append(stop)
            hidden = stop in line.gaps
            if hidden:
                runs.append([])
            elif not runs[-1]:
                runs[-1].append(stop)
        elif not hidden:
            runs[-1].append(stop)
    return [run for run in runs if len(run) > 1]


def draw_river(pen: Pen) -> tuple[list[Spot], list[Spot]]:
    """River, bridges, tunnel and ferry. Returns (outline, crossings on foot) in the plan."""
    plan, sheet = pen.plan, pen.sheet
    outline = [(RIVER_WEST, -HALF + i * 125) for i in range(41)] + [(RIVER_EAST, HALF - i * 125) for i in range(41)]
    sheet.area(outline, {"natural": "water", "water": "river", "name": "浦云江"})
    middle = (RIVER_WEST + RIVER_EAST) / 2
    sheet.way([(middle, -HALF), (middle, HALF)], {"waterway": "river", "name": "浦云江"}, [-9, -9])
    crossings: list[Spot] = []
    for row in plan.bridges:
        line = plan.west_rows[row]
        tags = {"highway": "primary", "name": f"{line.name[:2]}大桥", "bridge": "yes", "layer": "1", "lanes": "4", "sidewalk": "both"}
        sheet.way([(line.high, line.at), (plan.east_rows[row].low, line.at)], tags)
        crossings.append((middle, line.at))
    under = plan.west_rows[plan.tunnel]
    start, end = plan.west_columns[-2].at, plan.east_columns[1].at
    tunnel = {"highway": "primary", "name": f"{under.name[:2]}隧道", "tunnel": "yes", "layer": "-2", "foot": "no", "bicycle": "no"}
    sheet.way([(start, under.at), (start + 30, under.at), (end - 30, under.at), (end, under.at)], tunnel, [0, -2, -2, 0])
    y = round((plan.west_rows[plan.bridges[0]].at + under.at) / 2 + 90, 1)
    west_quay, east_quay = plan.west_columns[-1], plan.east_columns[0]
    piers = ((RIVER_WEST - 8, y), (RIVER_EAST + 8, y))
    for quay, pier, side in ((west_quay, piers[0], "西"), (east_quay, piers[1], "东")):
        sheet.way([quay.stop(y), pier], {"highway": "footway", "bicycle": "yes"})
        sheet.node(pier, {"amenity": "ferry_terminal", "name": f"浦云江轮渡{side}渡口"})
        pen.note(f"浦云江轮渡{side}渡口", "ferry", pier)
    ferry = {
        "route": "ferry",
        "name": "浦云江轮渡",
        "foot": "yes",
        "bicycle": "yes",
        "motor_vehicle": "no",
        "duration": "00:04",
        "interval": "00:10",
    }
    sheet.way(piers, ferry)
    crossings.append((middle, y))
    return outline, crossings


def draw_rail(pen: Pen) -> None:
    """An elevated line along a street, with three stations."""
    x = pen.plan.west_columns[-4].at + 4
    spots = [(x, -HALF + 30), (x, -1500.0), (x, 0.0), (x, 1500.0), (x, HALF - 30)]
    pen.sheet.way(spots, {"railway": "light_rail", "name": "浦云线", "bridge": "yes", "layer": "2"}, [2] * 5)
    for spot, name in zip(spots[1:4], ("澄塘站", "浦云中路站", "永北路站"), strict=True):
        pen.sheet.node(spot, {"railway": "station", "station": "light_rail", "name": name}, 2)
        pen.note(name, "station", spot)


def draw_block(pen: Pen, block: Block) -> None:
    """One block by its use."""
    match block.use:
        case Use.COMPOUND | Use.LANES:
            _compound(pen, block)
        case Use.MALL:
            _mall(pen, block)
        case Use.PARK:
            _park(pen, block)
        case Use.SCHOOL | Use.HOSPITAL | Use.FACTORY | Use.STATIONS:
            _grounds(pen, block)
        case Use.OFFICES | Use.MARKET:
            _open_ground(pen, block)
        case Use.FARM:
            _farm(pen, block)
        case Use.WETLAND:
            pass


# ---- compounds -------------------------------------------------------------------------------------------------------


def _compound(pen: Pen, block: Block) -> None:
    """Slabs or towers in rows, lanes between them, a wall with gates around, shops outside along the great streets."""
    chance, gated = pen.chance, block.use is Use.COMPOUND
    ways_in = sides(block)[: 2 if chance.random() < 0.4 else 3]  # noqa: PLR2004
    gates = {id(side): round((side.low + side.high) / 2 + chance.uniform(-30, 30), 1) for side in ways_in}
    box = _frontage(pen, block, {id(side.line): gates[id(side)] for side in ways_in})
    main = ways_in[0]
    address = {"addr:street": main.line.name, "addr:housenumber": f"{main.number(gates[id(main)])}弄"}
    pen.sheet.area(_corners(box), {"landuse": "residential", "name": block.name, **address})
    lanes = Lanes.inside(box, LANE_INSET)
    tower = gated and chance.random() < 0.3  # noqa: PLR2004
    rows = max(2, round(lanes.height / (46 if tower else 29)))
    heights = [round(lanes.south + lanes.height * k / rows, 2) for k in range(1, rows)]
    spine = round((box[0] + box[2]) / 2 + chance.uniform(-12, 12), 2)
    lanes.spine(spine)
    for k, y in enumerate(heights):
        lanes.cross(y, spine)
        pen.sheet.way([(lanes.west, y), (spine, y), (lanes.east, y)], {"highway": "service" if k % 2 else "footway"})
    for rank, side in enumerate(ways_in):
        _gate(pen, block, side, gates[id(side)], lanes, rank, gated=gated)
    lanes.draw(pen.sheet, {"highway": "service" if gated else "living_street"}, [spine, *heights])
    _rows_of_buildings(pen, lanes, [lanes.south, *heights, lanes.north], spine, address, tower=tower)


def _gate(pen: Pen, block: Block, side: Side, along: float, lanes: "Lanes", rank: int, *, gated: bool) -> None:
    """A way in from the street to the nearest lane. The first gate is always open to those who have business inside."""
    depth = abs((lanes.across(side)) - side.edge)
    inner = side.spot(along, depth)
    gate = side.spot(along, depth - LANE_INSET)
    lanes.join(side, along)
    pen.sheet.way([side.line.stop(along), gate, inner], {"highway": "service" if rank < 2 else "footway"})  # noqa: PLR2004
    locked = gated and rank == 2 and pen.chance.random() < 0.5  # noqa: PLR2004
    if gated:
        name = f"{block.name}{_facing(side)}门"
        tags = {"barrier": "lift_gate" if rank == 0 else "gate", "access": "private", "name": name}
        pen.sheet.node(gate, {**tags, "locked": "yes"} if locked else tags)
    if not locked:
        pen.gates.setdefault(block.name, []).append(side.spot(along, -1.0))
    if rank == 0:
        pen.note(block.name, "compound", side.line.spot(along))


def _facing(side: Side) -> str:
    if side.line.upright:
        return "西" if side.inward > 0 else "东"
    return "南" if side.inward > 0 else "北"


@dataclass(slots=True)
class Lanes:
    """A lane round the inside of a box, with what joins it on each side."""

    west: float
    south: float
    east: float
    north: float
    on_west: list[float] = field(default_factory=list)
    on_east: list[float] = field(default_factory=list)
    on_south: list[float] = field(default_factory=list)
    on_north: list[float] = field(default_factory=list)
    on_spine: list[float] = field(default_factory=list)
    spine_x: float = 0.0

    @classmethod
    def inside(cls, box: Box, inset: float) -> "Lanes":
        """The lane so far inside a box."""
        return cls(box[0] + inset, box[1] + inset, box[2] - inset, box[3] - inset)

    @property
    def height(self) -> float:
        """From its south to its north."""
        return self.north - self.south

    def across(self, side: Side) -> float:
        """Where the lane runs on one side."""
        if side.line.upright:
            return self.west if side.inward > 0 else self.east
        return self.south if side.inward > 0 else self.north

    def join(self, side: Side, along: float) -> None:
        """Something from the street joins here."""
        if side.line.upright:
            (self.on_west if side.inward > 0 else self.on_east).append(along)
        else:
            (self.on_south if side.inward > 0 else self.on_north).append(along)

    def spine(self, x: float) -> None:
        """A lane through the middle."""
        self.spine_x = x
        self.on_south.append(x)
        self.on_north.append(x)

    def cross(self, y: float, spine: float) -> None:
        """A lane from side to side."""
        self.on_west.append(y)
        self.on_east.append(y)
        self.on_spine.append(y)
        assert spine == self.spine_x

    def draw(self, sheet: Sheet, tags: dict[str, str], through: Sequence[float]) -> None:
        """The lane itself, and its spine if it has one."""
        w, s, e, n = self.west, self.south, self.east, self.north
        ring = [(w, s), *((x, s) for x in sorted(set(self.on_south))), (e, s), *((e, y) for y in sorted(set(self.on_east)))]
        ring += [(e, n), *((x, n) for x in sorted(set(self.on_north), reverse=True)), (w, n)]
        ring += [*((w, y) for y in sorted(set(self.on_west), reverse=True)), (w, s)]
        sheet.way(ring, tags)
        if through:
            sheet.way([(self.spine_x, s), *((self.spine_x, y) for y in sorted(self.on_spine)), (self.spine_x, n)], tags)


def _rows_of_buildings(pen: Pen, lanes: Lanes, heights: list[float], spine: float, address: dict[str, str], *, tower: bool) -> None:
    """Buildings between the lanes, numbered from the south-west."""
    chance, number = pen.chance, 0
    deep, long = (17.0, 27.0) if tower else (11.5, 46.0)
    levels = str(chance.randrange(16, 31) if tower else chance.choice([5, 6, 6, 7]))
    for low, high in pairwise(heights):
        y = (low + high) / 2
        for start, end in ((lanes.west + 5, spine - 5), (spine + 5, lanes.east - 5)):
            count = max(1, int((end - start + 6) / (long + (18 if tower else 6))))
            pitch = (end - start) / count
            width = min(long, pitch - 6)
            for k in range(count):
                number += 1
                middle = start + (k + 0.5) * pitch
                box = (middle - width / 2, y - deep / 2, middle + width / 2, y + deep / 2)
                numbered = {**address, "addr:housenumber": f"{address['addr:housenumber']}{number}号"}
                pen.sheet.area(_corners(box), {"building": "apartments", "building:levels": levels, **numbered})


def _frontage(pen: Pen, block: Block, gates: dict[int, float]) -> Box:
    """Shops along the great streets, with a gap at the gate. Returns the land behind them."""
    west, south, east, north = block.box
    for side in sides(block):
        if side.line.rank not in _SHOPPED:
            continue
        _shops(pen, side, gates.get(id(side.line)))
        if side.line.upright:
            west, east = (west + SHOP_DEPTH + 2, east) if side.inward > 0 else (west, east - SHOP_DEPTH - 2)
        else:
            south, north = (south + SHOP_DEPTH + 2, north) if side.inward > 0 else (south, north - SHOP_DEPTH - 2)
    return west, south, east, north


def _shops(pen: Pen, side: Side, gate: float | None) -> None:
    """A row of shops, each a door of the street."""
    chance = pen.chance
    along = side.low + SHOP_DEPTH + 4
    narrow = side.line.name == LONGWU
    if narrow:
        # Here every number is a door of its own, so that 5511 is one.
        along = math.ceil((along + HALF) / NUMBER_EVERY_M) * NUMBER_EVERY_M - HALF
    while along + NUMBER_EVERY_M < side.high - SHOP_DEPTH - 4:
        width = NUMBER_EVERY_M if narrow else round(chance.uniform(13, 24), 1)
        end = min(along + width, side.high - SHOP_DEPTH - 4)
        if gate is None or end < gate - GATE_GAP or along > gate + GATE_GAP:
            _shop(pen, side, along, end)
            along = end
        elif narrow:
            along = end
        else:
            along = gate + GATE_GAP + 0.1


def _shop(pen: Pen, side: Side, along: float, end: float) -> None:
    middle = (along + end) / 2
    address = {"addr:street": side.line.name, "addr:housenumber": str(side.number(middle))}
    corners = [side.spot(along, 0.0), side.spot(end, 0.0), side.spot(end, SHOP_DEPTH), side.spot(along, SHOP_DEPTH)]
    tags = {"building": "retail", "building:levels": "2", **address}
    if pen.chance.random() < 0.4:  # noqa: PLR2004
        name, key, value = pen.names.shop()
        tags |= {"name": name, key: value}
        pen.note(name, "shop", side.spot(middle, -1.0))
    pen.sheet.area(corners, tags)


def _corners(box: Box) -> list[Spot]:
    west, south, east, north = box
    return [(west, south), (east, south), (east, north), (west, north)]


# ---- everything else -------------------------------------------------------------------------------------------------


def _inset(box: Box, by: float) -> Box:
    return box[0] + by, box[1] + by, box[2] - by, box[3] - by


def _grounds(pen: Pen, block: Block) -> None:
    """A walled ground with one or two guarded gates and big buildings: school, hospital, factory; or the police and fire stations."""
    guarded = block.use in {Use.SCHOOL, Use.FACTORY}
    kind, building = {
        Use.SCHOOL: ({"amenity": "school"}, "school"),
        Use.HOSPITAL: ({"amenity": "hospital"}, "hospital"),
        Use.FACTORY: ({"landuse": "industrial"}, "industrial"),
    }.get(block.use, ({"landuse": "commercial"}, "public"))
    main, *others = sides(block)
    along = round((main.low + main.high) / 2, 1)
    address = {"addr:street": main.line.name, "addr:housenumber": str(main.number(along))}
    named = {"name": block.name, **address} if block.name else {}
    pen.sheet.area(_corners(block.box), {**kind, **named})
    lanes = Lanes.inside(block.box, 14)
    spine = round(block.middle[0], 2)
    lanes.spine(spine)
    for side, place in [(main, along), *((side, round((side.low + side.high) / 2 + 20, 1)) for side in others[:1])]:
        depth = abs(lanes.across(side) - side.edge)
        lanes.join(side, place)
        gate = side.spot(place, 2.0)
        pen.sheet.way([side.line.stop(place), gate, side.spot(place, depth)], {"highway": "service"})
        pen.sheet.node(gate, {"barrier": "lift_gate", **({"access": "private"} if guarded else {})})
    lanes.draw(pen.sheet, {"highway": "service"}, [spine])
    _halls(pen, block, lanes, spine, building)
    if block.name:
        pen.note(block.name, str(block.use), main.line.spot(along))


def _halls(pen: Pen, block: Block, lanes: Lanes, spine: float, building: str) -> None:
    """Four big buildings; in the stations' block they are the police station, the fire station and offices."""
    stations = [("浦云派出所", "police"), ("浦云消防救援站", "fire_station"), ("浦云街道办事处", "townhall"), ("", "")]
    middle = (lanes.south + lanes.north) / 2
    quarters = [
        (lanes.west, lanes.south, spine, middle),
        (spine, lanes.south, lanes.east, middle),
        (lanes.west, middle, spine, lanes.north),
        (spine, middle, lanes.east, lanes.north),
    ]
    for quarter, (name, amenity) in zip(quarters, stations, strict=True):
        box = _inset(quarter, pen.chance.uniform(14, 20))
        tags = {"building": building, "building:levels": str(pen.chance.randrange(3, 9))}
        if block.use is Use.STATIONS and name:
            tags |= {"amenity": amenity, "name": name}
            pen.note(name, amenity, (box[0], lanes.south if box[1] < middle else lanes.north))
        pen.sheet.area(_corners(box), tags)


def _open_ground(pen: Pen, block: Block) -> None:
    """Offices or a market: buildings one can walk between from every side."""
    market = block.use is Use.MARKET
    pen.sheet.area(_corners(block.box), {"landuse": "retail" if market else "commercial", "name": block.name})
    lanes = Lanes.inside(block.box, 12)
    spine = round(block.middle[0], 2)
    lanes.spine(spine)
    for side in sides(block):
        along = round((side.low + side.high) / 2 + pen.chance.uniform(-25, 25), 1)
        lanes.join(side, along)
        pen.sheet.way([side.line.stop(along), side.spot(along, abs(lanes.across(side) - side.edge))], {"highway": "footway"})
    lanes.draw(pen.sheet, {"highway": "pedestrian" if market else "footway"}, [spine])
    main = sides(block)[0]
    place = (main.low + main.high) / 2
    halves = ((lanes.west, lanes.south, spine, lanes.north), (spine, lanes.south, lanes.east, lanes.north))
    for half in halves:
        levels = "2" if market else str(pen.chance.randrange(9, 26))
        pen.sheet.area(_corners(_inset(half, 16)), {"building": "retail" if market else "office", "building:levels": levels})
    pen.sheet.node(block.middle, {"amenity" if market else "office": "marketplace" if market else "yes", "name": block.name}, 5)
    pen.note(block.name, str(block.use), main.line.spot(place))


def _mall(pen: Pen, block: Block) -> None:
    """A mall on a square, with a garage below it: two ramps for cars, two flights of steps for walkers."""
    sheet, box = pen.sheet, block.box
    main, other, *_ = sides(block)
    along = round((main.low + main.high) / 2, 1)
    address = {"addr:street": main.line.name, "addr:housenumber": str(main.number(along))}
    sheet.area(_corners(box), {"landuse": "retail", "name": f"{block.name}购物中心", **address})
    hall = _inset(box, 34)
    sheet.area(_corners(hall), {"building": "retail", "shop": "mall", "building:levels": "6", "name": f"{block.name}购物中心", **address})
    square = Lanes.inside(box, 14)
    for side in sides(block):
        place = round((side.low + side.high) / 2 + (40 if side is other else 0), 1)
        square.join(side, place)
        sheet.way([side.line.stop(place), side.spot(place, 14)], {"highway": "footway"})
    steps = [(round(hall[0] + 20, 2), square.south), (round(hall[2] - 20, 2), square.north)]
    square.on_south.append(steps[0][0])
    square.on_north.append(steps[1][0])
    square.draw(sheet, {"highway": "pedestrian"}, [])
    deck = Lanes.inside(hall, 12)
    below = {"highway": "service", "service": "parking_aisle", "tunnel": "yes", "layer": "-1"}
    ends = [(steps[0][0], deck.south), (steps[1][0], deck.north)]
    ramp_in, ramp_out = (deck.west, round(block.middle[1] - 40, 2)), (deck.east, round(block.middle[1] + 40, 2))
    ring = [
        (deck.west, deck.south),
        ends[0],
        (deck.east, deck.south),
        ramp_out,
        (deck.east, deck.north),
        ends[1],
        (deck.west, deck.north),
        ramp_in,
    ]
    sheet.way([*ring, ring[0]], below, [-1] * 9)
    for end, top in zip(ends, steps, strict=True):
        sheet.way([top, end], {"highway": "steps", "layer": "-1", "tunnel": "yes"}, [0, -1])
    for side, ramp in zip(_upright_sides(block), (ramp_in, ramp_out), strict=False):
        door = side.spot(ramp[1], 6.0)
        sheet.way([side.line.stop(ramp[1]), door, ramp], {"highway": "service", "name": f"{block.name}地下车库坡道"}, [0, 0, -1])
        sheet.node(door, {"amenity": "parking_entrance", "parking": "underground", "name": f"{block.name}地下车库入口"})
    garage = {"amenity": "parking", "parking": "underground", "layer": "-1", "name": f"{block.name}地下车库"}
    sheet.area(_corners(_inset(hall, 4)), garage)
    pen.note(f"{block.name}购物中心", "mall", main.line.spot(along))
    pen.note(f"{block.name}地下车库", "garage", (deck.west, block.middle[1]))


def _upright_sides(block: Block) -> list[Side]:
    """West, then east."""
    return sorted((side for side in sides(block) if side.line.upright), key=lambda side: -side.inward)


def _park(pen: Pen, block: Block) -> None:
    """Grass, a pond, a way round and ways in from every street."""
    sheet, box = pen.sheet, block.box
    sheet.area(_corners(box), {"leisure": "park", "name": block.name})
    x, y = block.middle
    pond = [(x + dx, y + dy) for dx, dy in ((-45, -20), (-15, -38), (30, -30), (48, 5), (25, 36), (-20, 30), (-50, 12))]
    sheet.area(pond, {"natural": "water", "water": "pond"})
    lanes = Lanes.inside(box, 30)
    for side in sides(block):
        along = round((side.low + side.high) / 2 + pen.chance.uniform(-40, 40), 1)
        lanes.join(side, along)
        sheet.way([side.line.stop(along), side.spot(along, 30)], {"highway": "footway", "bicycle": "no"})
    lanes.draw(sheet, {"highway": "footway", "bicycle": "no"}, [])
    pen.note(block.name, "park", sides(block)[0].line.spot((sides(block)[0].low + sides(block)[0].high) / 2))


def _farm(pen: Pen, block: Block) -> None:
    """Fields and a track through them."""
    pen.sheet.area(_corners(_inset(block.box, 6)), {"landuse": "farmland"})
    upright = _upright_sides(block)
    if len(upright) == 2:  # noqa: PLR2004 - west and east
        y = round(block.middle[1], 1)
        pen.sheet.way([upright[0].line.stop(y), block.middle, upright[1].line.stop(y)], {"highway": "track"})
        pen.sheet.area(_corners((block.middle[0] - 7, y + 8, block.middle[0] + 7, y + 18)), {"building": "farm"})
