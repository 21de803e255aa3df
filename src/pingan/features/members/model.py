"""Members, their skills and consents."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pingan.kernel.geo import Mode, Point
from pingan.kernel.lifecycle import Lifecycle
from pingan.kernel.rights import Role, role_of_member


class Force(StrEnum):
    """The three forces of the alliance."""

    GUARD = "guard"
    MERCHANT = "merchant"
    VOLUNTEER = "volunteer"


class MemberStatus(StrEnum):
    APPLIED = "applied"
    CHECKED = "checked"
    INTERVIEWED = "interviewed"
    TRAINED = "trained"
    ON_PROBATION = "on_probation"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    LEFT = "left"
    REFUSED = "refused"


_S = MemberStatus
_NEW = {_S.APPLIED, _S.CHECKED, _S.INTERVIEWED, _S.TRAINED}

LIFE = Lifecycle(
    _S.APPLIED,
    [
        # verb       from                                      to
        ("check", _S.APPLIED, _S.CHECKED),
        ("interview", _S.CHECKED, _S.INTERVIEWED),
        ("train", _S.INTERVIEWED, _S.TRAINED),
        ("admit", _S.TRAINED, _S.ON_PROBATION),
        ("confirm", _S.ON_PROBATION, _S.ACTIVE),
        ("suspend", {_S.ON_PROBATION, _S.ACTIVE}, _S.SUSPENDED),
        ("reinstate", _S.SUSPENDED, _S.ACTIVE),
        ("leave", {_S.ON_PROBATION, _S.ACTIVE, _S.SUSPENDED}, _S.LEFT),
        ("refuse", _NEW, _S.REFUSED),
    ],
)
MAY_SERVE = frozenset({_S.ON_PROBATION, _S.ACTIVE})
OVER = frozenset({_S.LEFT, _S.REFUSED})


class MemberOrder(StrEnum):
    """How a list of members is put in order; with a minus, the other way round."""

    NAME = "name"
    NAME_DOWN = "-name"
    FORCE = "force"
    FORCE_DOWN = "-force"
    STATUS = "status"
    STATUS_DOWN = "-status"
    INSURED = "insured_until"
    INSURED_DOWN = "-insured_until"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberSearch:
    """Which members; empty and None: all.

    `text`: part of the name, also in pinyin or its initials, or the last digits of the telephone, four at most, which the list shows
    anyway. `skill`: a code that is valid today.
    """

    text: str = ""
    force: Force | None = None
    status: MemberStatus | None = None
    skill: str = ""
    order: MemberOrder = MemberOrder.NAME


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """`code`: first_aid, aed, extinguisher, micro_fire, traffic, interpreter, driver. `until`: last day of validity, None for ever."""

    code: str
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """`asked`, `came`: how many offers the member had time to answer, and how many he accepted; they train the odds.

    `leader`: may be handed a call-out nobody accepted. `kit`: items carried (`extinguisher`, `first_aid_kit` …). `home`: the centre of the
    cell he lives in, never his door; on duty he is taken to be there while neither a fix nor a post says better. `known_speed_mps`: how
    fast he comes on foot, learned from his own arrivals; None before the first.
    """

    id: str
    station: str
    name: str
    phone: str
    force: Force
    mode: Mode
    status: MemberStatus = LIFE.start
    skills: tuple[Skill, ...] = ()
    kit: tuple[str, ...] = ()
    insured_until: date | None = None
    leader: bool = False
    home: Point | None = None
    location_consent: datetime | None = None
    asked: int = 0
    came: int = 0
    version: int = 0
    known_speed_mps: float | None = None
    reason: str = ""
    """Why the last step was taken, where somebody said so."""

    @property
    def role(self) -> Role:
        """The part the member plays in the rights table."""
        return role_of_member(self.force, leader=self.leader)

    def skilled(self, today: date) -> frozenset[str]:
        """The skills that are valid today."""
        return frozenset(skill.code for skill in self.skills if skill.until is None or skill.until >= today)

    def next_expiry(self, today: date) -> date | None:
        """The last good day of the skill that runs out next, or None."""
        return min((skill.until for skill in self.skills if skill.until is not None and skill.until >= today), default=None)
