"""Channels, who is on one, the floor, and what is kept of what was said."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

HOUSES = "houses"
"""The channel of the command room and all posts. Every incident has one of its own: `incident:` and its id."""
INCIDENT = "incident:"

KEPT = timedelta(hours=72)
LONGEST = timedelta(seconds=30)
"""So long one may hold the floor."""
SILENCE = timedelta(seconds=2)
"""So long after his last frame the floor is free again."""
FRAME_MS = 20
MOST_BYTES = 1275
"""Of an Opus packet."""


class Part(StrEnum):
    """As what somebody is on a channel. The command room goes first."""

    ROOM = "room"
    HOUSE = "house"
    RESPONDER = "responder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Somebody on a channel. `id`: of his connection, or empty. `name`: as the others may know him, empty for the command room."""

    id: str
    part: Part
    name: str = ""
    member: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """Who may speak now: `speaker` since `since`, last heard at `heard`; or nobody."""

    speaker: Voice | None = None
    since: datetime | None = None
    heard: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """What somebody said: a recording in `files`, or `words` where he had no microphone."""

    id: str
    station: str
    channel: str
    incident: str
    part: Part
    name: str
    member: str
    account: str
    begun: datetime
    seconds: float
    files: tuple[str, ...]
    words: str = ""
