"""What can be heard again."""

from dataclasses import dataclass
from datetime import datetime

from pingan.features.voice import store
from pingan.features.voice.model import Clip, Part
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipRow:
    """`has_sound`: there is a recording; else `words`. `name`: empty for the command room. `mine`: the actor said it."""

    id: str
    part: Part
    name: str
    begun: datetime
    seconds: float
    has_sound: bool
    words: str
    mine: bool


def said(work: Work, clip_id: str) -> ClipRow:
    """What the actor has just said, as he sees it."""
    return _row(work, store.get(work, clip_id))


def _row(work: Work, clip: Clip) -> ClipRow:
    return ClipRow(
        id=clip.id, part=clip.part, name=clip.name, begun=clip.begun, seconds=clip.seconds, has_sound=bool(clip.files), words=clip.words,
        mine=clip.account == work.actor.account,
    )  # fmt: skip


@query(Right.VOICE_SPEAK)
def list_clips(work: Work, channel: str) -> list[ClipRow]:
    """What was said on a channel in the last 72 hours, oldest first.

    Raises:
        NotFound: he is not on the channel.
    """
    return [_row(work, clip) for clip in store.list_clips(work, channel)]
