"""Where other systems fetch public warnings."""

from typing import Annotated

from fastapi import APIRouter, Request, Response
from fastapi import Path as InPath

from pingan.features.warnings import queries
from pingan.platform.office import NOBODY
from pingan.platform.web import Desk, or_else

router = APIRouter(prefix="/api/warnings", tags=["warnings"])

Name = Annotated[str, InPath(min_length=1, max_length=40)]
ATOM, CAP = "application/atom+xml", "application/cap+xml"
_SHORTLY = {"Cache-Control": "public, max-age=60"}


def _nobody(request: Request) -> Desk:
    return Desk(request.app.state.office, NOBODY, "")


@router.get("/{station}.atom", response_class=Response, responses=or_else(ATOM))
async def feed(request: Request, station: Name) -> Response:
    """An Atom feed of what the station tells everybody."""
    found = await _nobody(request).ask(queries.feed, station, str(request.base_url).rstrip("/"))
    return Response(found, media_type=ATOM, headers=_SHORTLY)


@router.get("/{warning}.cap", response_class=Response, responses=or_else(CAP))
async def message(request: Request, warning: Name) -> Response:
    """One message in CAP 1.2."""
    return Response(await _nobody(request).ask(queries.message, warning), media_type=CAP, headers=_SHORTLY)
