"""HTTP shapes and routes of the wall."""

from fastapi import APIRouter

from pingan.features.wall import queries
from pingan.features.wall.model import Wall
from pingan.platform.web import AtDesk

router = APIRouter(prefix="/api/wall", tags=["wall"])


@router.get("")
async def wall(desk: AtDesk) -> Wall:
    """Counts, areas and shapes; asked again every few seconds."""
    return await desk.ask(queries.wall)
