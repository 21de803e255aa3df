"""What happened on duty."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Topic, Touch
from pingan.kernel.geo import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyEvent(Event):
    """`house`: whose post is manned or left, or None."""

    member: str
    post: str | None = None
    house: str | None = None

    @property
    def audience(self) -> tuple[Topic, ...]:
        heard = (f"station:{self.station}", f"member:{self.member}")
        return (*heard, f"post:{self.post}") if self.post else heard

    @property
    def touches(self) -> tuple[Touch, ...]:
        person: tuple[Touch, ...] = (("me", self.member), ("members", self.member))
        places = (("houses", self.house), ("post", self.post))
        return (*person, *((board, place) for board, place in places if place))

    @property
    def subject(self) -> str:
        return self.member


@dataclass(frozen=True, slots=True, kw_only=True)
class ManningChanged(Event):
    """Somebody came to a house's post or left it, and never who: for screens that show houses and not people."""

    house: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"houses:{self.station}",)

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("houses", self.house),)

    @property
    def subject(self) -> str:
        return self.house


@dataclass(frozen=True, slots=True, kw_only=True)
class PostChoicesChanged(Event):
    """These guards may choose between other posts than before."""

    members: tuple[str, ...]

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", *(f"member:{member}" for member in self.members if member))

    @property
    def touches(self) -> tuple[Touch, ...]:
        return tuple(("me", member) for member in self.members if member)


@dataclass(frozen=True, slots=True, kw_only=True)
class WentOnDuty(DutyEvent):
    mode: Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class WentOffDuty(DutyEvent):
    """`cause`: why.

    `himself`, `relieved` by a colleague at the same post, `consent_withdrawn`, `no_place` (nothing says where he is), `post_retired`, or
    his new status where he may no longer serve.
    """

    cause: str = "himself"
