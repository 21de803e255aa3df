"""Photographs of a scene."""

from pingan.features.dispatch.store import offers
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.work import Work


@query(Right.PHOTO_READ)
def photo(work: Work, name: str) -> bytes:
    """A photograph of a scene: for the command room, and for whoever took it."""
    if not any(name in offer.photos for offer in offers.list_with_photo(work, name)):
        raise NotFound(noun="photo")
    try:
        return work.world.files.get(name)
    except KeyError:
        raise NotFound(noun="photo") from None
