"""The route of rehearsals on a station's own calls."""

from fastapi import APIRouter, Request

from pingan.features.rehearsal import queries
from pingan.features.rehearsal.model import BookPreview
from pingan.features.rulebook.model import Rulebook
from pingan.platform.web import AtDesk

router = APIRouter(prefix="/api", tags=["rulebook"])


@router.post("/rulebook/preview")
async def preview(desk: AtDesk, request: Request, draft: Rulebook) -> BookPreview:
    """Nothing of the draft is kept."""
    return await desk.ask(queries.preview, draft, request.app.state.dice)
