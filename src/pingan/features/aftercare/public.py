"""What dispatch may ask of aftercare."""

from pingan.features.aftercare import store
from pingan.features.aftercare.model import Aftercare, AftercareStatus
from pingan.platform.work import Work


def ask(work: Work, offer: str, *, member: str, incident: str) -> None:
    """His part at a scene is over: from now on he is asked how he is. Asking again changes nothing."""
    if store.find(work, offer) is None:
        store.add(work, Aftercare(id=offer, station=work.actor.station, member=member, incident=incident, asked=work.now))


def status(work: Work, offer: str) -> AftercareStatus | None:
    """How the question after an offer stands; None where nothing was asked, or it is not the actor's to know."""
    question = store.find(work, offer)
    return question.status if question else None
