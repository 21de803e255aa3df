"""Teams, and who is in them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pingan.kernel.geo import Point
from pingan.kernel.lifecycle import Lifecycle

MOST_MEMBERS = 300
"""In one team; a roll-call of more than that is two teams."""


class TeamKind(StrEnum):
    RIVER = "river"
    RUNNERS = "runners"
    NIGHT_PATROL = "night_patrol"
    MERCHANTS_STREET = "merchants_street"
    VOLUNTEERS = "volunteers"
    CROSSING = "crossing"
    OTHER = "other"


class TeamStatus(StrEnum):
    ACTIVE = "active"
    DISSOLVED = "dissolved"


LIFE = Lifecycle(TeamStatus.ACTIVE, [("dissolve", TeamStatus.ACTIVE, TeamStatus.DISSOLVED)])


class TeamOrder(StrEnum):
    """How a list of teams is put in order; with a minus, the other way round."""

    NAME = "name"
    NAME_DOWN = "-name"
    KIND = "kind"
    KIND_DOWN = "-kind"
    CREATED = "created"
    CREATED_DOWN = "-created"


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """`leader`: a member of the team, or empty. `meeting`: where it meets, in words; `at`: the same place on the map."""

    id: str
    station: str
    name: str
    kind: TeamKind
    created: datetime
    leader: str = ""
    meeting: str = ""
    at: Point | None = None
    status: TeamStatus = LIFE.start
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Somebody's place in a team. `id`: team and member, joined by a colon."""

    id: str
    station: str
    team: str
    member: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamSearch:
    """Which teams; empty and None: all. `text`: part of the name."""

    text: str = ""
    kind: TeamKind | None = None
    status: TeamStatus | None = TeamStatus.ACTIVE
    order: TeamOrder = TeamOrder.NAME
