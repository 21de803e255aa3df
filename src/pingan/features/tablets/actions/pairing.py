"""Binding a tablet to a post, and cutting it off."""

from pingan.features.access import public as access
from pingan.features.houses import public as houses
from pingan.features.tablets import rules, store
from pingan.features.tablets.events import PairingAsked, TabletPaired, TabletRemoved
from pingan.features.tablets.model import PAIRING_DIGITS, NewPairing
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work, engine


@action(Right.TABLET_PAIR)
def ask_pairing(work: Work, post: str) -> NewPairing:
    """A code with which one tablet can be paired with a post; the one before it is worth nothing any more."""
    place = houses.get_post(work, post)
    digits = work.world.ids.digits(PAIRING_DIGITS)
    pairing = rules.new_pairing(place.id, place.station, digits, work.world.ids.secret(16), work.now)
    store.put_pairing(work, pairing)
    work.announce(PairingAsked(station=place.station, post=place.id))
    return NewPairing(code=digits, expires=pairing.expires)


@action(None)
def pair(work: Work, digits: str, *, device: str, terms: access.Terms) -> access.Entry | None:
    """The tablet has typed the code: it gets a session of its own. None if there is no such code, or another tablet was faster."""
    pairing = rules.opened_by(digits, store.list_pairings(work), work.now)
    if pairing is None or not store.drop_pairing(work, pairing):
        return None
    there = work.acting_as(engine(pairing.station))
    post = houses.get_post(there, pairing.id)
    entry = access.open_tablet(there, post=post.id, name=post.name, device=device, terms=terms)
    there.announce(TabletPaired(station=post.station, tablet=entry.account.id, post=post.id))
    return entry


@action(Right.TABLET_PAIR)
def remove(work: Work, tablet: str) -> None:
    """Cut a tablet off, at once: it is lost, or goes elsewhere. The guards on shift stay on duty."""
    account = access.close_tablet(work, tablet)
    work.announce(TabletRemoved(station=account.station, tablet=account.id, post=account.post))
