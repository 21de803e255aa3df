"""Keeping what was said."""

from collections.abc import Sequence
from datetime import datetime

from pingan.features.voice import rules, store
from pingan.features.voice.events import ClipPlayed, ClipRecorded
from pingan.features.voice.model import FRAME_MS, INCIDENT, Clip, Voice
from pingan.kernel.errors import Invalid, NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.sounds import check_sound
from pingan.platform.work import Work


@action(Right.VOICE_KEEP)
def keep(work: Work, channel: str, voice: Voice, frames: Sequence[bytes], begun: datetime) -> Clip:
    """Somebody had the floor and let go of it; he may have left the channel since."""
    return _kept(work, channel, voice, begun=begun, seconds=len(frames) * FRAME_MS / 1000, content=rules.ogg(frames))


@action(Right.VOICE_SPEAK)
def send(work: Work, channel: str, content: bytes, seconds: float) -> str:
    """A recording made on the device, where it cannot speak live. The id of the clip: an answer that is remembered says nothing of it.

    Raises:
        NotFound: he is not on the channel.
        Invalid: `no_sound`, `sound_too_large`.
    """
    voice = store.get_voice(work, channel)
    check_sound(content)
    return _kept(work, channel, voice, begun=work.now, seconds=seconds, content=content).id


@action(Right.VOICE_SPEAK)
def write(work: Work, channel: str, words: str) -> str:
    """Words, where there is no microphone or it is too loud to speak. The id of the clip.

    Raises:
        NotFound: he is not on the channel.
        Invalid: `missing` with `field`.
    """
    voice = store.get_voice(work, channel)
    if not words.strip():
        raise Invalid("missing", field="words")
    return _kept(work, channel, voice, begun=work.now, seconds=0, words=words.strip()).id


@action(Right.VOICE_SPEAK)
def hear(work: Work, clip_id: str) -> bytes:
    """A recording is heard again, and that somebody heard it is written down; not where he hears himself.

    Raises:
        NotFound: there is none, or it is not the actor's to hear.
    """
    clip = store.get(work, clip_id)
    try:
        content = work.world.files.get(clip.files[0])
    except (IndexError, KeyError):
        raise NotFound(noun="clip") from None
    if clip.account != work.actor.account:
        work.announce(ClipPlayed(station=clip.station, clip=clip.id, channel=clip.channel))
    return content


def _kept(work: Work, channel: str, voice: Voice, *, begun: datetime, seconds: float, content: bytes = b"", words: str = "") -> Clip:
    id_ = work.new_id()
    files = (f"{id_}.ogg",) if content else ()
    for name in files:
        work.world.files.put(name, content)
    incident = channel.removeprefix(INCIDENT) if channel.startswith(INCIDENT) else ""
    clip = Clip(
        id=id_, station=work.actor.station, channel=channel, incident=incident, part=voice.part, name=voice.name, member=voice.member,
        account=voice.account, begun=begun, seconds=seconds, files=files, words=words,
    )  # fmt: skip
    news = ClipRecorded(station=clip.station, clip=clip.id, channel=channel, incident=incident, part=voice.part, seconds=round(seconds))
    work.announce(news)
    work.afterwards(lambda: work.world.bus.publish(f"voice:{clip.station}:{channel}", {"clip": clip.id}))
    return store.add(work, clip)
