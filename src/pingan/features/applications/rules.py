"""Decisions about applications: by which link, what must be told, who sees to it by when, and what may be appealed."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from pingan.features.applications.events import (
    AppealAnswered,
    AppealLodged,
    ApplicationAssigned,
    ApplicationRecommended,
    ApplicationSent,
    DueDatePassed,
    InvitationOpened,
    InvitationRevoked,
)
from pingan.features.applications.model import (
    APPEAL_WITHIN,
    BEFORE_PROBATION,
    DAYS,
    INVITATION_LONGEST,
    MAY_APPEAL,
    STEPS,
    Appeal,
    Application,
    Hours,
    Invitation,
    PlannedHouse,
    Recommendation,
    Shop,
)
from pingan.features.members.model import LIFE, NOT_BY_HAND, WORDING, ConsentKind, Force, MemberStatus, Skill
from pingan.kernel.days import today
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.geo import Mode, Point

NEEDED = frozenset({ConsentKind.APPLICATION, ConsentKind.HOUSE_RULES})
"""Without these nobody can apply."""
ASKED = (*sorted(NEEDED), ConsentKind.FIRST_NAME, ConsentKind.CONTACT_TRAINING, ConsentKind.CONTACT_CAMPAIGNS, ConsentKind.HOME_CELL)
"""What an applicant is asked; the home cell only where he tells one."""
BY_OFFICERS = frozenset({"check", "interview", "train"})
"""Steps that whoever handles applications may take; the others are the station's decision."""
_REASON_LETTERS = 5
_DAY = 24 * 60
_MONDAY, _SUNDAY = 1, 7
_DUE_LATEST = timedelta(days=366)


# ---- invitations -----------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a link is to be for."""

    expires: datetime
    force: Force | None = None
    house: str | None = None
    campaign: str = ""


def invite(wish: Wish, *, id_: str, token: str, station: str, by: str, now: datetime) -> tuple[Invitation, InvitationOpened]:
    """A new link.

    Raises:
        Invalid: `expired_already`, or `expires_late` if it should live longer than a year.
    """
    if wish.expires <= now:
        raise Invalid("expired_already")
    if wish.expires > now + INVITATION_LONGEST:
        raise Invalid("expires_late", most_days=INVITATION_LONGEST.days)
    invitation = Invitation(
        id=id_, station=station, token=token, created=now, created_by=by, expires=wish.expires, force=wish.force, house=wish.house,
        campaign=wish.campaign,
    )  # fmt: skip
    return invitation, InvitationOpened(station=station, invitation=id_)


def revoke(invitation: Invitation, now: datetime) -> tuple[Invitation, InvitationRevoked | None]:
    """The link opens nothing any more; saying it again changes nothing."""
    if invitation.revoked is not None:
        return invitation, None
    return replace(invitation, revoked=now), InvitationRevoked(station=invitation.station, invitation=invitation.id)


def check_open(invitation: Invitation, now: datetime) -> None:
    """Refuse a link that opens nothing.

    Raises:
        WrongMoment: `link_revoked` or `link_expired`.
    """
    if invitation.revoked is not None:
        raise WrongMoment("link_revoked")
    if invitation.expires <= now:
        raise WrongMoment("link_expired")


# ---- applying --------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What somebody tells who follows a link. `consents`: what he agreed to, in the `wording` he was shown."""

    name: str
    force: Force
    mode: Mode
    skills: tuple[Skill, ...] = ()
    hours: tuple[Hours, ...] = ()
    vehicle: str = ""
    languages: tuple[str, ...] = ()
    note: str = ""
    home: Point | None = None
    shop: Shop | None = None
    house: PlannedHouse | None = None
    consents: frozenset[ConsentKind] = frozenset()
    wording: int = 0


def check_draft(draft: Draft, invitation: Invitation) -> Draft:
    """What is kept of it: skills are only claimed, a merchant lives where his shop is.

    Raises:
        Invalid: `name_missing`, `consent_missing`, `wording_outdated`, `force_not_invited`, `shop_missing`, `hours_malformed`, or
            `house_unnamed`.
    """
    if not draft.name.strip():
        raise Invalid("name_missing")
    if draft.wording != WORDING:
        raise Invalid("wording_outdated")
    if not draft.consents >= NEEDED:
        raise Invalid("consent_missing")
    if invitation.force is not None and draft.force is not invitation.force:
        raise Invalid("force_not_invited")
    if any(not _is_sound(stretch) for stretch in draft.hours):
        raise Invalid("hours_malformed")
    if draft.house is not None and not (draft.house.name.strip() and all(post.name.strip() for post in draft.house.posts)):
        raise Invalid("house_unnamed")
    claimed = tuple(Skill(code=skill.code, language=skill.language, claimed=True) for skill in draft.skills)
    return replace(draft, skills=claimed, shop=_shop(draft), home=_home(draft))


def _shop(draft: Draft) -> Shop | None:
    if draft.force is not Force.MERCHANT:
        return None
    if draft.shop is None or not (draft.shop.name.strip() and draft.shop.address.strip()):
        raise Invalid("shop_missing")
    return draft.shop


def _home(draft: Draft) -> Point | None:
    """Nobody's home is kept who did not agree to it; a shop is no home, so a merchant's cell may be its."""
    if draft.force is Force.MERCHANT and draft.shop is not None:
        return draft.shop.at
    return draft.home if ConsentKind.HOME_CELL in draft.consents else None


def _is_sound(stretch: Hours) -> bool:
    return _MONDAY <= stretch.day <= _SUNDAY and 0 <= stretch.start < _DAY and 0 <= stretch.end <= _DAY and stretch.start != stretch.end


def check_newcomer(status: MemberStatus | None, refused: datetime | None, now: datetime) -> None:
    """Refuse a second application of the same telephone, whose owner asks. `status`: of his living membership, `refused`: his last one.

    Raises:
        Invalid: `applied_already`, `member_already`, or `refused_lately` with the day it may be tried again.
    """
    if status in BEFORE_PROBATION:
        raise Invalid("applied_already")
    if status is not None:
        raise Invalid("member_already")
    if refused is not None and now < refused + APPEAL_WITHIN:
        raise Invalid("refused_lately", until=today(refused + APPEAL_WITHIN).isoformat())


def receive(draft: Draft, invitation: Invitation, *, member: str, account: str, now: datetime) -> tuple[Application, ApplicationSent]:
    """The application of a new member."""
    step = STEPS[0]
    application = Application(
        id=member, station=invitation.station, step=step, sent=now, since=now, account=account, invitation=invitation.id,
        due=due(step, now), hours=draft.hours, vehicle=draft.vehicle, languages=draft.languages, note=draft.note, shop=draft.shop,
        house=draft.house,
    )  # fmt: skip
    return application, ApplicationSent(station=invitation.station, application=member, account=account, invitation=invitation.id)


def typed(member: str, station: str, step: MemberStatus, *, by: str, now: datetime) -> Application:
    """The application of somebody who was enrolled at the station."""
    ended_by = by if step in MAY_APPEAL else ""
    return Application(id=member, station=station, step=step, sent=now, since=now, due=due(step, now), ended_by=ended_by)


# ---- the steps -------------------------------------------------------------------------------------------------------
def due(step: MemberStatus, now: datetime) -> date | None:
    """By when the next step is to be taken, or None where there is none."""
    return today(now) + timedelta(days=DAYS[step]) if step in DAYS else None


def advanced(application: Application, step: MemberStatus, *, by: str, now: datetime) -> Application:
    """After a step: the same owner, a day for the next one; a new refusal may be appealed again."""
    if step is application.step:
        return application
    ended = step in MAY_APPEAL
    return replace(
        application, step=step, since=now, due=due(step, now), ended_by=by if ended else "", appeal=None if ended else application.appeal
    )


def next_verbs(step: MemberStatus, *, whole: bool) -> tuple[str, ...]:
    """The steps that are open; without `whole` only those that whoever handles applications may take."""
    return tuple(verb for verb in LIFE.next(step) if verb not in NOT_BY_HAND and (whole or verb in BY_OFFICERS))


def assign(
    application: Application, *, owner: str | None, by_when: date | None, now: datetime
) -> tuple[Application, ApplicationAssigned | None]:
    """Who sees to the next step, and by when; None leaves it.

    Raises:
        WrongMoment: `no_next_step`: nothing is to be done.
        Invalid: `expired_already` for a day that is over, `due_late` for one more than a year away.
    """
    if application.step not in STEPS:
        raise WrongMoment("no_next_step")
    if by_when is not None and by_when != application.due:
        if by_when < today(now):
            raise Invalid("expired_already")
        if by_when > today(now + _DUE_LATEST):
            raise Invalid("due_late")
    after = replace(application, owner=application.owner if owner is None else owner, due=by_when or application.due)
    if after == application:
        return after, None
    news = ApplicationAssigned(
        station=after.station, application=after.id, owner=after.owner, due=after.due.isoformat() if after.due else ""
    )
    return after, news


def is_overdue(application: Application, day: date) -> bool:
    """Whether the next step should have been taken."""
    return application.step in STEPS and application.due is not None and application.due < day


def overdue(application: Application, now: datetime) -> DueDatePassed | None:
    """What to tell when the due day is over, unless the step was taken after all."""
    if not is_overdue(application, today(now)):
        return None
    return DueDatePassed(station=application.station, application=application.id, step=application.step, owner=application.owner)


# ---- recommending ----------------------------------------------------------------------------------------------------
def recommend(application: Application, *, favours: bool, note: str, by: str, now: datetime) -> tuple[Application, ApplicationRecommended]:
    """What the subdistrict office says, until probation begins; said again it replaces what was said.

    Raises:
        WrongMoment: `decided_already`.
        Invalid: `reason_missing`: who does not recommend somebody says why.
    """
    if application.step not in BEFORE_PROBATION:
        raise WrongMoment("decided_already")
    if not favours:
        _check_reason(note)
    said = Recommendation(favours=favours, note=note.strip(), by=by, at=now)
    return replace(application, recommendation=said), ApplicationRecommended(
        station=application.station, application=application.id, favours=favours
    )


# ---- appeals ---------------------------------------------------------------------------------------------------------
def may_appeal(application: Application, now: datetime) -> bool:
    """Once, and within thirty days."""
    return application.step in MAY_APPEAL and application.appeal is None and now < application.since + APPEAL_WITHIN


def appeal(application: Application, reason: str, now: datetime) -> tuple[Application, AppealLodged]:
    """The applicant asks to look again.

    Raises:
        WrongMoment: `nothing_to_appeal`, `appealed_already`, or `appeal_late`.
        Invalid: `reason_missing`.
    """
    if application.step not in MAY_APPEAL:
        raise WrongMoment("nothing_to_appeal")
    if application.appeal is not None:
        raise WrongMoment("appealed_already")
    if not may_appeal(application, now):
        raise WrongMoment("appeal_late", days=APPEAL_WITHIN.days)
    _check_reason(reason)
    news = AppealLodged(station=application.station, application=application.id, account=application.account, step=application.step)
    return replace(application, appeal=Appeal(reason=reason.strip(), at=now)), news


def may_decide(application: Application, *, by: str, others: int) -> bool:
    """An open appeal, and somebody else's decision; `others`: how many more may decide appeals at this station."""
    return application.appeal is not None and application.appeal.granted is None and (application.ended_by != by or others == 0)


def decide(
    application: Application, *, granted: bool, answer: str, by: str, others: int, now: datetime
) -> tuple[Application, AppealAnswered]:
    """The chief decides, with a reason, whichever way.

    Raises:
        WrongMoment: `no_appeal`: there is none, or it is decided.
        Invalid: `own_refusal`: he would judge himself while another could; or `reason_missing`.
    """
    if application.appeal is None or application.appeal.granted is not None:
        raise WrongMoment("no_appeal")
    if not may_decide(application, by=by, others=others):
        raise Invalid("own_refusal")
    _check_reason(answer)
    said = replace(application.appeal, granted=granted, answer=answer.strip(), by=by, decided=now)
    news = AppealAnswered(station=application.station, application=application.id, account=application.account, granted=granted)
    return replace(application, appeal=said), news


def _check_reason(reason: str) -> None:
    if len(reason.strip()) < _REASON_LETTERS:
        raise Invalid("reason_missing", at_least=_REASON_LETTERS)
