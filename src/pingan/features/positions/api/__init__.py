"""HTTP shapes and routes of positions: from our own app, and from tracking apps and boxes."""

from fastapi import APIRouter

from pingan.features.positions.api import phones, trackers

router = APIRouter(routes=[*phones.router.routes, *trackers.router.routes])

__all__ = ["router"]
