"""Decisions about members: who may become one, what he agreed to, and how likely he comes."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from pypinyin import lazy_pinyin

from pingan.features.members.events import (
    ConsentGiven,
    ConsentWithdrawn,
    MemberAmended,
    MemberEnrolled,
    MemberEvent,
    MemberMoved,
    SkillsExpired,
)
from pingan.features.members.model import LIFE, Force, Member, MemberSearch, MemberStatus, Skill
from pingan.kernel.errors import Invalid
from pingan.kernel.geo import ON_FOOT, SPEED_MPS, Mode, Point, cell

PRIOR_MEAN = {Force.GUARD: 0.5, Force.MERCHANT: 0.3, Force.VOLUNTEER: 0.3}
PRIOR_WEIGHT = 10.0
"""How many answers the prior is worth."""

KEPT_AFTER = {MemberStatus.LEFT: timedelta(days=730), MemberStatus.REFUSED: timedelta(days=30)}
"""How long a person's data outlive the membership."""

SLOWEST_MPS, QUICKEST_MPS = 0.7, 8.0
"""Nobody is taken to come slower or quicker than this on foot, whatever his phone told."""
_LEAST_M, _LEAST_S = 100.0, 30.0
"""A shorter way tells more of the receiver than of the person."""
_NEWEST_SHARE = 0.3

_TAIL = 4
"""So many last digits of a telephone are shown."""
_SHOWN_FROM = 9
"""Shorter numbers are hidden whole."""


def odds(member: Member) -> float:
    """The chance that he comes when asked, 0..1: mean of a Beta posterior over his own answers, with a prior by force."""
    return (PRIOR_WEIGHT * PRIOR_MEAN[member.force] + member.came) / (PRIOR_WEIGHT + member.asked)


def learned_speed_mps(known_mps: float | None, mode: Mode, *, seconds: float, metres: float) -> float | None:
    """How fast he comes on foot, after one more way from his yes to the scene; `known_mps` where that way teaches nothing.

    Before the first way he is as fast as the street says. Each way moves that by three tenths, so one odd track does not make a runner.
    """
    if mode not in ON_FOOT or not (metres >= _LEAST_M and seconds >= _LEAST_S):
        return known_mps
    before = SPEED_MPS[mode] if known_mps is None else known_mps
    seen = min(max(metres / seconds, SLOWEST_MPS), QUICKEST_MPS)
    return before + _NEWEST_SHARE * (seen - before)


def pace(member: Member, mode: Mode) -> float:
    """How many times the street's seconds he takes; 1 where his own speed is not known, or he does not go on foot."""
    return SPEED_MPS[mode] / member.known_speed_mps if member.known_speed_mps and mode in ON_FOOT else 1.0


def sounds_like(name: str, text: str) -> bool:
    """Whether Latin letters mean this name: part of it as written, of its pinyin (`wangf`) or its initials (`wf`)."""
    wanted = text.lower().replace(" ", "")
    return any(wanted in spelling for spelling in _spellings(name))


@lru_cache(maxsize=50_000)
def _spellings(name: str) -> tuple[str, str, str]:
    syllables = lazy_pinyin(name.lower())
    return name.lower().replace(" ", ""), "".join(syllables), "".join(syllable[:1] for syllable in syllables)


def masked(phone: str) -> str:
    """Enough of a telephone number to tell two apart, too little to call: 138****5678."""
    if len(phone) < _SHOWN_FROM:
        return "*" * len(phone)
    return phone[:3] + "*" * (len(phone) - 7) + phone[-_TAIL:]


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """What somebody tells who wants to join."""

    name: str
    phone: str
    force: Force
    mode: Mode = Mode.FOOT
    skills: tuple[Skill, ...] = ()
    kit: tuple[str, ...] = ()
    insured_until: date | None = None
    leader: bool = False
    home: Point | None = None


def enrol(application: Application, *, id_: str, station: str) -> tuple[Member, MemberEnrolled]:
    """A new applicant.

    Raises:
        Invalid: `name_missing` or `skill_twice`.
    """
    _check_name(application.name)
    _check_skills(application.skills)
    same = {name: getattr(application, name) for name in Application.__dataclass_fields__ if name != "home"}
    return Member(id=id_, station=station, home=_home_cell(application.home), **same), MemberEnrolled(
        station=station, member=id_, force=application.force
    )


def check_search(wish: MemberSearch) -> None:
    """Refuse to spell out a hidden number digit by digit.

    Raises:
        Invalid: `tail_long`: more digits than a list shows.
    """
    if wish.text.isdigit() and len(wish.text) > _TAIL:
        raise Invalid("tail_long", most=_TAIL)


def move(member: Member, verb: str, reason: str = "") -> tuple[Member, MemberMoved]:
    """One step of the membership. The reason stays in the row, so that it is forgotten with it.

    Raises:
        WrongMoment: not open in the member's status.
    """
    after = replace(member, status=LIFE.after(member.status, verb), reason=reason)
    return after, MemberMoved(station=member.station, member=member.id, verb=verb, status=after.status)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """What is to be different; None leaves it. `emptied`: fields that hold nothing from now on, `insured_until` or `home`."""

    name: str | None = None
    force: Force | None = None
    mode: Mode | None = None
    skills: tuple[Skill, ...] | None = None
    kit: tuple[str, ...] | None = None
    leader: bool | None = None
    insured_until: date | None = None
    home: Point | None = None
    emptied: tuple[str, ...] = ()


def amend(member: Member, amendment: Amendment) -> tuple[Member, MemberAmended | None]:
    """The member with what is different, and the news unless nothing is.

    Raises:
        Invalid: `name_missing` or `skill_twice`.
    """
    told = {name: getattr(amendment, name) for name in Amendment.__dataclass_fields__ if name != "emptied"}
    told["home"] = _home_cell(amendment.home)
    wanted = {name: value for name, value in told.items() if value is not None} | dict.fromkeys(amendment.emptied)
    changed = tuple(sorted(name for name, value in wanted.items() if getattr(member, name) != value))
    after = replace(member, **wanted)
    _check_name(after.name)
    _check_skills(after.skills)
    return after, MemberAmended(station=member.station, member=member.id, fields=changed) if changed else None


def consent(member: Member, *, given: bool, now: datetime) -> tuple[Member, MemberEvent | None]:
    """Consent to location, given or withdrawn; saying it again changes nothing, and the first date stands."""
    if given == (member.location_consent is not None):
        return member, None
    told = {"station": member.station, "member": member.id}
    news = ConsentGiven(**told) if given else ConsentWithdrawn(**told)
    return replace(member, location_consent=now if given else None), news


def expired_on(member: Member, day: date) -> SkillsExpired | None:
    """What to tell after `day`, the last good day of some skills; None if it is no skill's any more."""
    gone = tuple(skill.code for skill in member.skills if skill.until == day)
    return SkillsExpired(station=member.station, member=member.id, skills=gone) if gone else None


def forget_at(member: Member, now: datetime) -> datetime | None:
    """When what is known of somebody who is no member any more is wiped, or None while he is one."""
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
    if len({skill.code for skill in skills}) != len(skills):
        raise Invalid("skill_twice")
