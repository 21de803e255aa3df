"""HTTP shapes and routes of areas."""

from fastapi import APIRouter

from pingan.features.areas import queries
from pingan.features.areas.queries import AreaRow
from pingan.platform.web import AtDesk

router = APIRouter(prefix="/api/areas", tags=["areas"])


@router.get("")
async def list_areas(desk: AtDesk) -> list[AreaRow]:
    return await desk.ask(queries.list_areas)
