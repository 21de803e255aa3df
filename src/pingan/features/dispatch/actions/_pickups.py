"""What is fetched on the way: gone from its hook for everybody else, and back on it where its errand came to nothing."""

from pingan.features.dispatch.model import ENGAGED, Offer
from pingan.features.dispatch.store import offers
from pingan.features.houses import public as houses
from pingan.features.houses.model import Equipment
from pingan.features.members import public as members
from pingan.platform.work import Work


def mind_pickups(work: Work, call_out_id: str) -> None:
    """Mark what is being fetched as taken, and free what is not.

    Whoever was at the scene has used it: it stays his until he gives it back.
    """
    asked = offers.list_of(work, call_out_id)
    held = houses.held_for(work, [offer.id for offer in asked])
    for offer in asked:
        mine = [thing for thing in held if thing.offer == offer.id]
        if offer.arrived is None:
            for thing in mine:
                if not _is_wanted(offer, thing):
                    houses.release(work, thing)
        if offer.via and offer.status in ENGAGED and not any(_is_wanted(offer, thing) for thing in mine):
            name = members.get(work, offer.member).name
            houses.take(work, offer.via.house, offer.via.item, member=offer.member, name=name, offer=offer.id, incident=offer.incident)


def _is_wanted(offer: Offer, thing: Equipment) -> bool:
    wanted = offer.via if offer.status in ENGAGED else None
    return wanted is not None and (thing.house, thing.item) == (wanted.house, wanted.item)
