"""HTTP shapes and routes of audiences."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from pingan.features.audiences import queries
from pingan.features.audiences.model import Audience, Criteria
from pingan.features.audiences.queries import AudiencePreview
from pingan.platform.web import AtDesk, Body, Place

router = APIRouter(prefix="/api/audiences", tags=["audiences"])


class AudienceIn(Body):
    """`ring`: corners of ground drawn on the map."""

    criteria: Criteria
    ring: Annotated[tuple[Place, ...], Field(max_length=200)] = ()


@router.post("/preview")
async def preview(desk: AtDesk, body: AudienceIn) -> AudiencePreview:
    return await desk.ask(queries.preview, Audience(criteria=body.criteria, ring=tuple(corner.point() for corner in body.ring)))
