"""HTTP shapes and routes of positions: from our own app, and from tracking apps and boxes."""

from fastapi import APIRouter

from pingan.features.positions.api import phones, trackers

router = APIRouter(tags=["positions"])
router.include_router(phones.router)
router.include_router(trackers.router)

__all__ = ["router"]
