"""The wetland in the south-west: reeds and ponds, a track with farm guest houses, and paths on dykes."""

from pingan.adapters.town.draw import Pen
from pingan.adapters.town.sheet import Spot

GUEST_HOUSES = 9


def draw_wetland(pen: Pen) -> None:
    """Ways in from the streets at its northern and eastern edge only."""
    west, south, east, north = pen.plan.wetland
    sheet, chance = pen.sheet, pen.chance
    edge = [(west + 15, south + 15), (east - 25, south + 15), (east - 25, north - 25), (west + 15, north - 25)]
    sheet.area(edge, {"natural": "wetland", "wetland": "marsh", "name": "绿华湿地"})
    sheet.node(((west + east) / 2, (south + north) / 2), {"place": "locality", "name": "绿华"}, 7)
    for _ in range(12):
        _pond(pen, chance.uniform(west + 120, east - 120), chance.uniform(south + 110, north - 110))
    row = next(line for line in pen.plan.west_rows if line.at == north)
    column = next(line for line in pen.plan.west_columns if line.at == east)
    lane_x = round(west + 0.55 * (east - west), 1)
    lane_y = round(south + 0.45 * (north - south), 1)
    cross = (lane_x, lane_y)
    doors = [round(lane_y + (north - lane_y) * (0.1 + 0.075 * i), 1) for i in range(GUEST_HOUSES)]
    track = {"highway": "track", "name": "绿华农场路", "tracktype": "grade2"}
    sheet.way([row.stop(lane_x), *((lane_x, y) for y in reversed(doors)), cross], track)
    bend = (round(east - 320, 1), lane_y)
    sheet.way([cross, bend, column.stop(lane_y)], track)
    far = (round(west + 130, 1), lane_y)
    low = (round(west + 130, 1), round(south + 120, 1))
    right = (bend[0], low[1])
    for path in ([cross, far], [far, low, right], [right, bend], [cross, (lane_x, low[1])]):
        sheet.way(path, {"highway": "path", "surface": "ground"})
    _guest_houses(pen, lane_x, doors)


def _guest_houses(pen: Pen, lane_x: float, doors: list[float]) -> None:
    """Along the track, left and right by turns, each behind a short path."""
    pen.sheet.area(
        [(lane_x - 75, doors[0] - 25), (lane_x + 75, doors[0] - 25), (lane_x + 75, doors[-1] + 25), (lane_x - 75, doors[-1] + 25)],
        {"landuse": "farmyard", "name": "绿华民宿村"},
    )
    for i, y in enumerate(doors, 1):
        side = 1 if i % 2 else -1
        x = lane_x + side * 32
        name = f"绿华农家乐{i}号"
        tags = {
            "building": "house",
            "tourism": "guest_house",
            "name": name,
            "addr:street": "绿华农场路",
            "addr:housenumber": str(2 * i - (i % 2)),
        }
        pen.sheet.area([(x - 11, y - 7), (x + 11, y - 7), (x + 11, y + 7), (x - 11, y + 7)], tags)
        pen.sheet.way([(lane_x, y), (lane_x + side * 20, y)], {"highway": "footway"})
        pen.note(name, "guest_house", (lane_x + side * 18, y))


def _pond(pen: Pen, x: float, y: float) -> None:
    """A rough hexagon of water."""
    chance = pen.chance
    size = chance.uniform(35, 80)
    shape = ((-1, -0.3), (-0.3, -0.7), (0.6, -0.6), (1, 0.1), (0.4, 0.7), (-0.6, 0.6))
    corners: list[Spot] = [(x + size * dx * chance.uniform(0.8, 1.2), y + size * dy * chance.uniform(0.8, 1.2)) for dx, dy in shape]
    pen.sheet.area(corners, {"natural": "water", "water": "pond"})
