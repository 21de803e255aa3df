"""Who is told what of call-outs: whoever is asked, until he has answered."""

from collections.abc import Iterator

from pingan.features.dispatch.events import CallOutMoved, OfferMoved
from pingan.features.dispatch.model import CallOutStatus, OfferStatus
from pingan.kernel.events import Event
from pingan.kernel.notices import ROOM, Notice, Notices, Said, Settled, Urgency, holders, members
from pingan.kernel.rights import Right

_RINGS = frozenset({OfferStatus.SENT, OfferStatus.DELIVERED})


def offered(event: OfferMoved) -> Iterator[Said]:
    """It rings until he sees it, or is not asked any more; that his app has it is not that. What was seen is settled once and for all."""
    him = members(event.member)
    if event.verb == "send":
        yield Notice(to=him, key="dispatch.offer", urgency=Urgency.EMERGENCY, about=event.offer, link="/")
    elif event.was in _RINGS and event.status is not OfferStatus.DELIVERED:
        yield Settled(to=him, about=event.offer)


def nobody_comes(event: CallOutMoved) -> Iterator[Said]:
    """Nobody of the alliance is left to ask: the room must know, whatever it looks at."""
    if event.status is CallOutStatus.WITH_POLICE:
        room = (*holders(Right.DISPATCH_COMMAND), ROOM)
        yield Notice(to=room, key="dispatch.nobody", urgency=Urgency.NOW, about=event.call_out, link=f"/incidents/{event.incident}")
    else:
        yield Settled(about=event.call_out)


NOTICES: dict[type[Event], Notices] = {OfferMoved: offered, CallOutMoved: nobody_comes}
