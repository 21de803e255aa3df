"""Who may become a member, by which steps, and what is known of him afterwards."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from pingan.features.members.events import MemberAmended, MemberEnrolled, MemberMoved
from pingan.features.members.model import LIFE, MAY_SERVE, Force, Member, MemberStatus, Skill
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.geo import Mode, Point, cell

KEPT_AFTER = {MemberStatus.LEFT: timedelta(days=730), MemberStatus.REFUSED: timedelta(days=30)}
"""How long a person's data outlive the membership."""
MOST_SKILLS = 30
KEPT_OF_WITHDRAWN = timedelta(days=7)
"""Whoever takes his application back was never a member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """What somebody tells who wants to join."""

    name: str
    phone: str
    force: Force
    mode: Mode = Mode.FOOT
    skills: tuple[Skill, ...] = ()
    kit: tuple[str, ...] = ()
    insured_from: date | None = None
    insured_until: date | None = None
    leader: bool = False
    home: Point | None = None


def enrol(application: Application, *, id_: str, station: str) -> tuple[Member, MemberEnrolled]:
    """A new applicant.

    Raises:
        Invalid: `name_missing`, `skill_twice`, or `insurance_ends_first`.
    """
    _check_name(application.name)
    _check_skills(application.skills)
    _check_insurance(application.insured_from, application.insured_until)
    same = {name: getattr(application, name) for name in Application.__dataclass_fields__ if name != "home"}
    return Member(id=id_, station=station, home=_home_cell(application.home), **same), MemberEnrolled(
        station=station, member=id_, force=application.force
    )


def move(member: Member, verb: str, reason: str = "", *, by: str = "") -> tuple[Member, MemberMoved]:
    """One step of the membership, taken `by` an account. The reason stays in the row, so that it is forgotten with it.

    Raises:
        WrongMoment: not open in the member's status.
    """
    after = replace(member, status=LIFE.after(member.status, verb), reason=reason)
    return after, MemberMoved(station=member.station, member=member.id, verb=verb, status=after.status, by=by)


def brought_in(member: Member, status: MemberStatus) -> tuple[Member, MemberMoved | None]:
    """An applicant who serves already, as a list from before the house says: he was checked on paper by whoever brings it.

    Raises:
        WrongMoment: that status is not one somebody can come in with.
    """
    if status is member.status:
        return member, None
    verb = next((verb for _, verb, to in LIFE.rows if to is status and status in MAY_SERVE), "")
    if not verb:
        raise WrongMoment(verb="bring_in", status=status.value)
    return replace(member, status=status), MemberMoved(station=member.station, member=member.id, verb=verb, status=status)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """What is to be different; None leaves it. `emptied`: fields that hold nothing from now on, the insurance's days or `home`."""

    name: str | None = None
    force: Force | None = None
    mode: Mode | None = None
    skills: tuple[Skill, ...] | None = None
    kit: tuple[str, ...] | None = None
    leader: bool | None = None
    insured_from: date | None = None
    insured_until: date | None = None
    home: Point | None = None
    emptied: tuple[str, ...] = ()


def amend(member: Member, amendment: Amendment) -> tuple[Member, MemberAmended | None]:
    """The member with what is different, and the news unless nothing is.

    Raises:
        Invalid: `name_missing`, `skill_twice`, or `insurance_ends_first`.
    """
    told = {name: getattr(amendment, name) for name in Amendment.__dataclass_fields__ if name != "emptied"}
    told["home"] = _home_cell(amendment.home)
    wanted = {name: value for name, value in told.items() if value is not None} | dict.fromkeys(amendment.emptied)
    changed = tuple(sorted(name for name, value in wanted.items() if getattr(member, name) != value))
    after = replace(member, **wanted)
    _check_name(after.name)
    _check_skills(after.skills)
    _check_insurance(after.insured_from, after.insured_until)
    return after, MemberAmended(station=member.station, member=member.id, fields=changed) if changed else None


def with_skill(skills: Sequence[Skill], skill: Skill) -> tuple[Skill, ...]:
    """The skills with this one among them, in the place of the one of the same code and language.

    Raises:
        Invalid: `too_many_skills`.
    """
    here = [one for one in skills if (one.code, one.language) == (skill.code, skill.language)]
    if not here and len(skills) >= MOST_SKILLS:
        raise Invalid("too_many_skills", most=MOST_SKILLS)
    return tuple(skill if one in here else one for one in skills) if here else (*skills, skill)


def vouched(before: Sequence[Skill], wanted: Sequence[Skill], *, by: str, now: datetime) -> tuple[Skill, ...]:
    """Skills as they stand after somebody of the station wrote them down: what is new or different he answers for, unless it is claimed.

    What stays as it was keeps its proof; a list that knows nothing of languages and certificates (a spreadsheet's) takes none away.
    """
    return tuple(_vouched(_known(skill, before), skill, by, now) for skill in wanted)


def _known(skill: Skill, before: Sequence[Skill]) -> Skill | None:
    same = [one for one in before if one.code == skill.code]
    exact = next((one for one in same if one.language == skill.language), None)
    return exact or (same[0] if len(same) == 1 and not skill.language else None)


def _vouched(known: Skill | None, wanted: Skill, by: str, now: datetime) -> Skill:
    told = replace(wanted, language=wanted.language or known.language, number=wanted.number or known.number) if known else wanted
    if known and (told.until, told.number, told.claimed) == (known.until, known.number, known.claimed):
        return known
    return replace(told, verified_by="" if told.claimed else by, verified=None if told.claimed else now)


def forget_at(member: Member, verb: str, now: datetime) -> datetime | None:
    """When what is known of somebody who is no member any more, since this `verb`, is wiped; None while he is one."""
    if verb == "withdraw":
        return now + KEPT_OF_WITHDRAWN
    kept = KEPT_AFTER.get(member.status)
    return None if kept is None else now + kept


def forgotten(member: Member) -> Member:
    """What remains of somebody who left: that there was somebody, so that old records still point at a row."""
    return Member(
        id=member.id,
        station=member.station,
        name="",
        phone="",
        force=member.force,
        mode=member.mode,
        status=member.status,
        version=member.version,
    )


def _home_cell(home: Point | None) -> Point | None:
    """Where somebody lives is never known closer than his cell."""
    return None if home is None else cell(home)


def _check_name(name: str) -> None:
    if not name.strip():
        raise Invalid("name_missing")


def _check_skills(skills: Collection[Skill]) -> None:
    if len({(skill.code, skill.language) for skill in skills}) != len(skills):
        raise Invalid("skill_twice")


def _check_insurance(first: date | None, last: date | None) -> None:
    if first is not None and last is not None and last < first:
        raise Invalid("insurance_ends_first")
