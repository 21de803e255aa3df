"""The map's own questions: what is drawn, which names there are, how far it is. The roads answer, not the database."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import APIRouter, Query, Request

from pingan.features.areas import public as areas
from pingan.kernel.errors import Invalid, NotFound
from pingan.kernel.geo import Datum, Mode, Point, point
from pingan.kernel.rights import Right
from pingan.kernel.travel import Place, Route
from pingan.platform.action import query
from pingan.platform.web import AtDesk, Line
from pingan.platform.work import Work

router = APIRouter(prefix="/api", tags=["map"])


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFacts:
    """`base`: where the base map is, or null. `bounds`: west, south, east, north."""

    base: str | None
    attribution: str
    centre: Point
    bounds: tuple[float, float, float, float] | None
    estimated: bool


@query(Right.PLACE_FIND)
def places(work: Work, text: str, limit: int) -> Sequence[Place]:
    """Names on the map, best first."""
    return work.world.roads.search(text, limit) if text else ()


@query(Right.PLACE_FIND)
def middle(work: Work) -> Point | None:
    """The middle of the station's own ground; None where no area of it is drawn."""
    corners = [corner for area in areas.list_areas(work) for corner in area.ring]
    if not corners:
        return None
    south, north = (pick(corner.latitude for corner in corners) for pick in (min, max))
    west, east = (pick(corner.longitude for corner in corners) for pick in (min, max))
    return Point((south + north) / 2, (west + east) / 2)


@query(Right.DISPATCH_READ)
def route(work: Work, origin: Point, target: Point, mode: Mode) -> Route | None:
    """The quickest way."""
    return work.world.roads.route(origin, target, mode)


@router.get("/map")
async def map_(desk: AtDesk, request: Request) -> MapFacts:
    """What to draw, and whose work it is; its centre is that of the station, where its ground is drawn."""
    facts: MapFacts = request.app.state.map
    ground = await desk.ask(middle)
    return replace(facts, centre=ground or facts.centre)


@router.get("/clue-map")
async def clue_map(request: Request) -> MapFacts:
    """The same for whoever reports without an account; it tells nothing of anybody."""
    facts: MapFacts = request.app.state.map
    return facts


@router.get("/places")
async def list_places(desk: AtDesk, q: Line = "", limit: Annotated[int, Query(ge=1, le=50)] = 10) -> Sequence[Place]:
    """Address search by Chinese name, pinyin or initials."""
    return await desk.ask(places, q, limit)


@router.get("/route")
async def show_route(
    desk: AtDesk,
    origin: Annotated[str, Query(alias="from", max_length=60)],
    to: Annotated[str, Query(max_length=60)],
    mode: Mode = Mode.FOOT,
) -> Route:
    """The way from `LAT,LON` to `LAT,LON`."""
    found = await desk.ask(route, parse_point(origin, "from"), parse_point(to, "to"), mode)
    if found is None:
        raise NotFound("no_path")
    return found


def parse_point(text: str, field: str) -> Point:
    """`31.19,121.43` in WGS-84.

    Raises:
        Invalid: it is no position; `field` tells which.
    """
    try:
        latitude, longitude = (float(part) for part in text.split(","))
    except ValueError:
        raise Invalid("not_a_position", field=field) from None
    return point(latitude, longitude, Datum.WGS84)
