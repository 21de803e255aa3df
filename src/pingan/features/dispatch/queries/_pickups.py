"""Where somebody fetches something on his way."""

from dataclasses import dataclass

from pingan.features.dispatch.model import Offer
from pingan.features.houses import public as houses
from pingan.kernel.geo import Point
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class MyPickup:
    house: str
    name: str
    item: str
    at: Point


def pickup_of(work: Work, offer: Offer) -> MyPickup | None:
    """The house and the thing, or None where he fetches nothing, or the house is gone."""
    if offer.via is None:
        return None
    at = next((house.at for house in houses.list_houses(work) if house.id == offer.via.house), None)
    return MyPickup(house=offer.via.house, name=offer.via.name, item=offer.via.item, at=at) if at else None
