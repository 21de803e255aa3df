"""What happened to teams. Ids only; names stay in the rows."""

from dataclasses import dataclass

from pingan.features.teams.model import TeamKind
from pingan.kernel.events import Event, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamEvent(Event):
    """Of one team; the station hears it."""

    team: str

    @property
    def subject(self) -> str:
        return self.team


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamFounded(TeamEvent):
    """There is a new team."""

    kind_of_team: TeamKind


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamAmended(TeamEvent):
    """Its name, kind or meeting place is another."""

    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamDissolved(TeamEvent):
    """Nobody is in it any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfOneMember(TeamEvent):
    """About somebody in a team, who hears of it too."""

    member: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", f"member:{self.member}")


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamJoined(_OfOneMember):
    """Somebody is in the team."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamLeft(_OfOneMember):
    """Somebody is in the team no longer. `cause`: removed, dissolved or membership_over."""

    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderChanged(TeamEvent):
    """Somebody else leads it; an empty `member`: nobody."""

    member: str
    before: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", *(f"member:{one}" for one in (self.member, self.before) if one))
