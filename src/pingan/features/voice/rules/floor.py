"""One speaks at a time. The command room takes the floor from whoever has it; nobody takes it from the command room."""

from dataclasses import replace
from datetime import datetime

from pingan.features.voice.model import LONGEST, MOST_BYTES, SILENCE, Floor, Part, Voice


def ask(floor: Floor, who: Voice, now: datetime) -> Floor:
    """The floor after somebody has asked for it: his, if he got it; asking again while he has it changes nothing."""
    holder = None if is_over(floor, now) else floor.speaker
    if holder is not None and (holder.id == who.id or not _goes_before(who, holder)):
        return floor
    return Floor(speaker=who, since=now, heard=now)


def _goes_before(one: Voice, other: Voice) -> bool:
    return one.part is Part.ROOM and other.part is not Part.ROOM


def heard(floor: Floor, who: Voice, now: datetime) -> Floor | None:
    """The floor after a frame of his; None where the frame is not to be passed on."""
    if floor.speaker is None or floor.speaker.id != who.id or is_over(floor, now):
        return None
    return replace(floor, heard=now)


def release(floor: Floor, who: Voice) -> Floor:
    """The floor after he let go or went away; that of somebody else stays his."""
    return Floor() if floor.speaker is not None and floor.speaker.id == who.id else floor


def is_over(floor: Floor, now: datetime) -> bool:
    """Whether the speaker has been silent or has spoken for too long."""
    return floor.since is not None and floor.heard is not None and (now - floor.heard >= SILENCE or now - floor.since >= LONGEST)


def is_frame(frame: bytes) -> bool:
    """Whether it may be one Opus packet: what is inside is the listeners' decoder's to judge."""
    return 0 < len(frame) <= MOST_BYTES
