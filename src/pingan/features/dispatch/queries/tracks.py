"""Who went to an incident, and how that can be looked at again; nothing here says where anybody was."""

from dataclasses import dataclass
from datetime import datetime

from pingan.features.dispatch.model import OfferStatus
from pingan.features.dispatch.store import offers
from pingan.features.incidents import public as incidents
from pingan.features.members import public as members
from pingan.features.positions import public as positions
from pingan.features.positions.model import Replay
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRow:
    """A way that was gone. `id`: of the offer. `arrived`: None for whoever turned back or was called back."""

    id: str
    member: str
    name: str
    status: OfferStatus
    started: datetime
    ended: datetime | None
    arrived: datetime | None
    seconds: float | None
    metres: float | None
    replay: Replay


@query(Right.DISPATCH_READ)
def tracks(work: Work, incident_id: str) -> list[TrackRow]:
    """Everybody who set out, in the order of accepting; also long after the incident has left the boards."""
    incident = incidents.get(work, incident_id)
    asked = {offer.id: offer for offer in offers.list_for(work, incident.id)}
    ways = positions.list_ways(work, asked)
    names = members.names(work.as_engine(), {way.track.member for way in ways})
    return [
        TrackRow(
            id=way.track.id, member=way.track.member, name=names.get(way.track.member, ""), status=asked[way.track.id].status,
            started=way.track.started, ended=way.track.ended, arrived=asked[way.track.id].arrived, seconds=way.track.seconds,
            metres=way.track.metres, replay=way.replay,
        )
        for way in ways
    ]  # fmt: skip
