"""What people do with invitations and applications."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from pingan.features.access import public as access
from pingan.features.applications import rules, store
from pingan.features.applications.events import ApplicationMoved, OfferedHouseOpened
from pingan.features.applications.model import DECIDED_WITHIN, MAY_APPEAL, STEPS, Application, Invitation
from pingan.features.applications.rules import Draft, Wish
from pingan.features.houses import public as houses
from pingan.features.members import public as members
from pingan.features.members.model import MAY_SERVE, OVER, ConsentKind, Member, MemberStatus
from pingan.kernel.errors import Invalid, NotFound, WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.audit import note_opened
from pingan.platform.timers import clear_timer
from pingan.platform.work import Work

_TOKEN_LETTERS = 16

# ---- invitations -----------------------------------------------------------------------------------------------------


@action(Right.INVITATION_KEEP)
def invite(work: Work, wish: Wish) -> Invitation:
    """A new link by which people may apply.

    Raises:
        NotFound: the house is not one of the station's.
    """
    if wish.house is not None:
        _check_house(work, wish.house)
    token = work.world.ids.secret(_TOKEN_LETTERS)
    invitation, news = rules.invite(wish, id_=work.new_id(), token=token, station=work.actor.station, by=work.actor.account, now=work.now)
    work.announce(news)
    return store.add_invitation(work, invitation)


def _check_house(work: Work, house: str) -> None:
    if house not in {one.id for one in houses.list_houses(work)}:
        raise NotFound(noun="house")


@action(Right.INVITATION_KEEP)
def revoke(work: Work, invitation_id: str) -> Invitation:
    """Nobody can apply by this link any more; who has applied already is not touched."""
    invitation, news = rules.revoke(store.get_invitation(work, invitation_id), work.now)
    if news is None:
        return invitation
    work.announce(news)
    return store.save_invitation(work, invitation)


# ---- the applicant ---------------------------------------------------------------------------------------------------


@action(Right.APPLICATION_OWN)
def apply(work: Work, token: str, draft: Draft) -> Application:
    """Somebody who has proved his telephone follows a link and wants to join its station."""
    invitation = store.by_token(work, token)
    rules.check_open(invitation, work.now)
    phone = access.own_phone(work)
    if not phone:
        raise Invalid("field_missing", field="phone")
    rules.check_newcomer(*_past(work, phone), work.now)
    told = rules.check_draft(draft, invitation)
    there = work.acting_as(replace(work.actor, station=invitation.station))
    newcomer = members.Newcomer(name=told.name, phone=phone, force=told.force, mode=told.mode, skills=told.skills, home=told.home)
    member = members.receive(there, newcomer, _consents(told))
    application, news = rules.receive(told, invitation, member=member.id, account=work.actor.account, now=work.now)
    work.announce(news)
    return store.add(there, application)


def _consents(draft: Draft) -> Mapping[ConsentKind, bool]:
    """What he was asked; the home cell only where one is kept."""
    return {kind: kind in draft.consents for kind in rules.ASKED if kind is not ConsentKind.HOME_CELL or draft.home is not None}


def _past(work: Work, phone: str) -> tuple[MemberStatus | None, datetime | None]:
    """The living membership of a telephone number, and when the last one was refused."""
    known = members.of_phone(work, phone)
    living = next((one.status for one in known if one.status not in OVER), None)
    past = [store.find_at(work, one) for one in known if one.status is MemberStatus.REFUSED]
    return living, max((one.since for one in past if one is not None), default=None)


@action(Right.APPLICATION_OWN)
def withdraw(work: Work) -> Application:
    """The applicant takes his application back, until probation begins; what he told is wiped within a week."""
    member, application = store.mine(work)
    there = work.acting_as(replace(work.actor, station=application.station))
    member = members.take_step(there, member, "withdraw")
    return store.save(there, rules.advanced(application, member.status, by=work.actor.account, now=work.now))


@action(Right.APPLICATION_OWN)
def appeal(work: Work, reason: str) -> Application:
    """Whoever was refused or suspended asks to look again, once; what is known of him is kept until that is decided."""
    member, application = store.mine(work)
    application, news = rules.appeal(application, reason, work.now)
    there = work.acting_as(replace(work.actor, station=application.station))
    if member.status in OVER:
        members.keep_until(there, member, work.now + 2 * DECIDED_WITHIN)
    work.announce(replace(news, account=work.actor.account))
    return store.save(there, application)


# ---- the station -----------------------------------------------------------------------------------------------------


@action(Right.APPLICATION_HANDLE)
def claim(work: Work, application_id: str) -> Application:
    """The actor sees to the next step himself."""
    return _assign(work, application_id, owner=work.actor.account, due=None, version=None)


@action(Right.APPLICATION_HANDLE)
def assign(work: Work, application_id: str, *, owner: str | None, due: date | None, version: int) -> Application:
    """Somebody of the station sees to the next step, by a day; an empty owner: nobody does. None leaves it."""
    return _assign(work, application_id, owner=owner, due=due, version=version)


def _assign(work: Work, application_id: str, *, owner: str | None, due: date | None, version: int | None) -> Application:
    application = store.get(work, application_id)
    if version is not None:
        application = replace(application, version=version)
    _check_owner(work, owner)
    application, news = rules.assign(application, owner=owner, by_when=due, now=work.now)
    if news is None:
        return application
    work.announce(news)
    return store.save(work, application)


def _check_owner(work: Work, owner: str | None) -> None:
    if owner and owner not in {one.id for one in access.colleagues(work, Right.APPLICATION_HANDLE)}:
        raise NotFound(noun="account")


@action(Right.APPLICATION_HANDLE)
def step(work: Work, application_id: str, verb: str, *, reason: str = "", owner: str | None = None, due: date | None = None) -> Application:
    """The next step, with who sees to the one after, and by when; left out, the same person within the usual time.

    Raises:
        WrongMoment: not open now.
    """
    if verb not in rules.BY_OFFICERS:
        work.require(Right.MEMBER_ENROL)
    application = store.get(work, application_id)
    if verb not in rules.next_verbs(application.step, whole=work.actor.may(Right.MEMBER_ENROL)):
        raise WrongMoment(status=application.step.value, verb=verb)
    member = members.take_step(work, members.get(work, application.id), verb, reason)
    application = rules.advanced(application, member.status, by=work.actor.account, now=work.now)
    if (owner is not None or due is not None) and application.due is not None:
        _check_owner(work, owner)
        application, news = rules.assign(application, owner=owner, by_when=due, now=work.now)
        work.announce(*([news] if news else []))
    return store.save(work, application)


@action(Right.APPLICATION_RECOMMEND)
def recommend(work: Work, application_id: str, *, favours: bool, note: str) -> Application:
    """The subdistrict office says what it thinks; the station decides."""
    application = store.get(work, application_id)
    application, news = rules.recommend(application, favours=favours, note=note, by=work.actor.account, now=work.now)
    work.announce(news)
    return store.save(work, application)


@action(Right.APPEAL_DECIDE)
def decide(work: Work, application_id: str, *, granted: bool, answer: str) -> Application:
    """The chief decides an appeal: granted, an applicant is looked at anew from the start, somebody suspended may serve again."""
    application = store.get(work, application_id)
    member = members.get(work, application.id)
    application, news = rules.decide(
        application, granted=granted, answer=answer, by=work.actor.account, others=store.others_who_decide(work), now=work.now
    )
    if granted:
        member = _undo(work, member)
        application = rules.advanced(application, member.status, by=work.actor.account, now=work.now)
    elif member.status in OVER:
        members.keep_until(work, member, work.now + DECIDED_WITHIN)
    work.announce(news)
    return store.save(work, application)


def _undo(work: Work, member: Member) -> Member:
    if member.status is not MemberStatus.REFUSED:
        return members.take_step(work, member, "reinstate")
    if any(one.status not in OVER for one in members.of_phone(work, member.phone)):
        raise Invalid("phone_taken")
    clear_timer(work, "members.forget", member.id)
    return members.take_step(work, member, "reopen")


@action(Right.HOUSE_AMEND)
def open_house(work: Work, application_id: str) -> Application:
    """The house somebody offered is one of the station's from now on, with its posts.

    Raises:
        WrongMoment: `no_house_offered`, or `house_opened` already.
        Invalid: `not_yet_a_member`: before he is trained there is nobody for it.
    """
    application = store.get(work, application_id)
    offered = application.house
    if offered is None:
        raise WrongMoment("no_house_offered")
    if application.opened:
        raise WrongMoment("house_opened")
    if application.step not in MAY_SERVE | {MemberStatus.TRAINED}:
        raise Invalid("not_yet_a_member")
    house = houses.found_house(
        work, houses.Facts(name=offered.name, at=offered.at, hours=_readable(offered.hours), unit=offered.responsible)
    )
    for post in offered.posts:
        houses.found_post(work, house.id, houses.Facts(name=post.name, at=post.at))
    work.announce(OfferedHouseOpened(station=application.station, application=application.id, house=house.id))
    return store.save(work, replace(application, opened=house.id))


def _readable(hours: str) -> str:
    """Opening hours as the house keeps them; what an applicant wrote in words of his own is left for whoever knows the house."""
    try:
        return houses.kept_hours(hours)
    except Invalid:
        return ""


# ---- the engine ------------------------------------------------------------------------------------------------------


@action(Right.APPLICATION_READ)
def follow(work: Work, member_id: str, *, by: str) -> None:
    """A step was taken elsewhere, or somebody was enrolled at the station: the application goes along."""
    member = members.get(work, member_id)
    application = store.find(work, member_id)
    if application is None and member.status in {*STEPS, *MAY_APPEAL}:
        store.add(work, rules.typed(member.id, member.station, member.status, by=by, now=work.now))
    elif application is not None and application.step is not member.status:
        store.save(work, rules.advanced(application, member.status, by=by, now=work.now))
    account = application.account if application else ""
    if account and by:
        work.announce(ApplicationMoved(station=member.station, application=member.id, account=account, step=member.status))


@action(Right.APPLICATION_READ)
def open_record(work: Work, application_id: str) -> str:
    """The actor sees what an applicant told."""
    found = store.get(work, application_id).id
    note_opened(work, found, "application")
    return found


@action(Right.APPLICATION_HANDLE)
def open_history(work: Work, application_id: str) -> str:
    """The actor sees what was done about it, too."""
    return open_record(work, application_id)
