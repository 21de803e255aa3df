"""Clips: rows, and who may hear them; and with that who is on which channel."""

from typing import Any

from sqlalchemy import Column, Float, Index, Select, String, Table, delete
from sqlalchemy import Text as SqlText

from pingan.features.dispatch import public as dispatch
from pingan.features.dispatch.model import ENGAGED
from pingan.features.duty import public as duty
from pingan.features.houses import public as houses
from pingan.features.incidents import public as incidents
from pingan.features.incidents.model import Incident
from pingan.features.members import public as members
from pingan.features.voice.model import HOUSES, INCIDENT, KEPT, Clip, Part, Voice
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, belongs
from pingan.platform.tables import Json, Shelf, UtcTime, metadata
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

_SAID = {"purpose": "hearing again what was said at an incident", "keep": "72 hours"}

clips = Table(
    "clips",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("channel", String(60), nullable=False),
    Column("incident", String(40), nullable=False),
    Column("part", String(20), nullable=False),
    Column("name", String(100), nullable=False, info=_SAID),
    Column("member", String(40), nullable=False, info=_SAID),
    Column("account", String(40), nullable=False, info=_SAID),
    Column("begun", UtcTime, nullable=False, info=_SAID),
    Column("seconds", Float, nullable=False, info=_SAID),
    Column("files", Json, nullable=False, info=_SAID),
    Column("words", SqlText, nullable=False, info=_SAID),
    Index("clips_channel", "station", "channel", "begun"),
    info=belongs(Whose("member", Key.MEMBER, files=("files",)), Whose("account", Key.ACCOUNT, files=("files",))),
)

shelf = Shelf(clips, Clip)


def _visible(work: Work) -> Select[Any]:
    """The command room hears every channel of its station; whoever else, those he is on, and for as long as he is."""
    here = shelf.here
    if work.actor.may(Right.INCIDENT_READ):
        return here
    return here.where(clips.c.channel.in_(sorted(_channels(work))))


def _channels(work: Work) -> set[str]:
    """Of a member: the incidents he goes to, and the houses while he stands at a post. Of a tablet: those of its post."""
    there = work.as_engine()
    found = {INCIDENT + offer.incident for offer in dispatch.list_offers(work) if offer.status in ENGAGED}
    turn = duty.find_turn(there, work.actor.member) if work.actor.member else None
    return found | ({HOUSES} if work.actor.post or (turn and turn.post) else set())


def _incident_of(work: Work, channel: str) -> Incident:
    if not channel.startswith(INCIDENT):
        raise NotFound(noun="channel")
    return incidents.get(work, channel.removeprefix(INCIDENT))


def get_voice(work: Work, channel: str) -> Voice:
    """The actor as he is on a channel now.

    Raises:
        NotFound: there is no such channel, or he is not on it.
    """
    if work.actor.may(Right.INCIDENT_READ):
        if channel != HOUSES and incidents.is_over(_incident_of(work, channel)):
            raise NotFound(noun="channel")
        return Voice(id="", part=Part.ROOM, account=work.actor.account)
    if channel not in _channels(work):
        raise NotFound(noun="channel")
    there = work.as_engine()
    if work.actor.post:
        return Voice(id="", part=Part.HOUSE, name=houses.get_post(there, work.actor.post).name, account=work.actor.account)
    person = members.get(there, work.actor.member)
    name = members.first_names(there, {person.id: person})[person.id]
    return Voice(id="", part=Part.RESPONDER, name=name, member=person.id, account=work.actor.account)


def list_clips(work: Work, channel: str) -> list[Clip]:
    """What was said on a channel, oldest first; the command room hears it after the incident's end too.

    Raises:
        NotFound: there is no such channel, or he is not on it.
    """
    if not work.actor.may(Right.INCIDENT_READ):
        get_voice(work, channel)
    elif channel != HOUSES:
        _incident_of(work, channel)
    return shelf.list_(work, _visible(work).where(clips.c.channel == channel).order_by(clips.c.begun, clips.c.id))


def get(work: Work, clip: str) -> Clip:
    return shelf.get(work, _visible(work), clip)


def add(work: Work, clip: Clip) -> Clip:
    set_timer(work, "voice.forget", clip.id, clip.begun + KEPT)
    return shelf.add(work, clip)


def find(work: Work, clip: str) -> Clip | None:
    return shelf.find_by_id(work, _visible(work), clip)


def drop(work: Work, clip: str) -> None:
    work.connection.execute(delete(clips).where(clips.c.id == clip, clips.c.station == work.actor.station))
