"""Members, their skills and consents."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from pingan.kernel.days import start_of
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
        ("withdraw", _NEW, _S.LEFT),
        ("reopen", _S.REFUSED, _S.APPLIED),
    ],
)
NOT_BY_HAND = frozenset({"withdraw", "reopen"})
"""The applicant takes his application back; an appeal that is granted opens it again."""
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


INSURANCE = "insurance"
"""What runs out beside skills."""
WARN_DAYS = (60, 30, 7)
"""So many days before something runs out its owner and the station are warned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """`code`: first_aid, aed, extinguisher, micro_fire, traffic, interpreter, driver. `until`: last day of validity, None for ever.

    `language`: of an interpreter. `number`: of the certificate, where there is one. `claimed`: an applicant says so, and nobody has seen
    any proof: it counts for nothing. `verified_by`: the account of who saw it, and when.
    """

    code: str
    until: date | None = None
    language: str = ""
    number: str = ""
    claimed: bool = False
    verified_by: str = ""
    verified: datetime | None = None


class ConsentKind(StrEnum):
    """What somebody may agree to, each by itself and each with a way back."""

    APPLICATION = "application"
    HOUSE_RULES = "house_rules"
    LOCATION = "location"
    HOME_CELL = "home_cell"
    FIRST_NAME = "first_name"
    CONTACT_TRAINING = "contact_training"
    CONTACT_CAMPAIGNS = "contact_campaigns"
    INSURANCE_TERMS = "insurance_terms"


WORDING = 1
"""The version of the sentences people agree to (`consents` in the screens' words). Higher when they say something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentEntry:
    """A line of the ledger: from `at` on it is `given`, or no longer, in the version `wording`. Lines are added, never changed."""

    id: str
    station: str
    member: str
    kind: ConsentKind
    wording: int
    given: bool
    at: datetime


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
    insured_from: date | None = None
    reason: str = ""
    """Why the last step was taken, where somebody said so."""

    @property
    def role(self) -> Role:
        """The part the member plays in the rights table."""
        return role_of_member(self.force, leader=self.leader)

    def skilled(self, today: date) -> frozenset[str]:
        """The skills that are valid today."""
        return frozenset(skill.code for skill in self.skills if not skill.claimed and (skill.until is None or skill.until >= today))

    def lapsed(self, today: date) -> dict[str, date]:
        """The skills that have run out, with their last good day."""
        valid = self.skilled(today)
        return {skill.code: skill.until for skill in self.skills if skill.until and not skill.claimed and skill.code not in valid}

    def insured(self, today: date) -> bool:
        """Whether the insurance holds today."""
        begun = self.insured_from is None or self.insured_from <= today
        return begun and self.insured_until is not None and self.insured_until >= today

    def runs_out(self) -> tuple[tuple[str, date], ...]:
        """(skill code or `insurance`, last good day) of everything that runs out at all; what is only claimed does not count."""
        insurance = ((INSURANCE, self.insured_until),) if self.insured_until else ()
        return (*insurance, *((skill.code, skill.until) for skill in self.skills if skill.until and not skill.claimed))

    def next_expiry(self, today: date) -> date | None:
        """The last good day of the skill, or of the insurance, that runs out next, or None."""
        return min((day for _, day in self.runs_out() if day >= today), default=None)

    def next_warning(self, now: datetime) -> datetime | None:
        """When to warn next of something that will run out, or None."""
        moments = (start_of(until - timedelta(days=days)) for _, until in self.runs_out() for days in WARN_DAYS)
        return min((moment for moment in moments if moment > now), default=None)
