"""What people do with memberships."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from pingan.features.access import public as access
from pingan.features.members import rules, store
from pingan.features.members.model import MAY_SERVE, NOT_BY_HAND, ConsentKind, Member, MemberStatus, Skill
from pingan.features.members.rules import Amendment, Application
from pingan.kernel.errors import Invalid, Refusal, WrongMoment
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.audit import note_opened
from pingan.platform.timers import set_timer
from pingan.platform.work import Work


@action(Right.MEMBER_ENROL)
def enrol(work: Work, application: Application) -> Member:
    """Somebody wants to join. One telephone number is one living member, wherever he serves: it is how he signs in."""
    skills = rules.vouched((), application.skills, by=work.actor.account, now=work.now)
    return receive(work, replace(application, skills=skills))


@action(Right.MEMBER_ENROL)
def open_record(work: Work, member_id: str) -> str:
    """The actor sees what is kept of a member."""
    found = store.get(work, member_id).id
    note_opened(work, found, "membership")
    return found


def receive(work: Work, application: Application) -> Member:
    """The common end of `enrol` and of an application by a link, whose caller has checked that it may come in."""
    if store.find_by_phone(work, application.phone) is not None:
        raise Invalid("phone_taken")
    member, news = rules.enrol(application, id_=work.new_id(), station=work.actor.station)
    work.announce(news)
    return store.add(work, member)


@action(Right.MEMBER_ENROL)
def bring_in(work: Work, listed: Sequence[tuple[Application, MemberStatus]]) -> list[Refusal | None]:
    """People of a list from before the house, who may serve already: why each could not come in, None where he did."""
    taken = store.phones_taken(work, {application.phone for application, _ in listed})
    members: list[Member] = []
    said: list[Refusal | None] = []
    for application, status in listed:
        try:
            members.append(_brought_in(work, application, status, taken))
        except Refusal as no:
            said.append(no)
        else:
            said.append(None)
            taken.add(application.phone)
    store.add_all(work, members)
    return said


def _brought_in(work: Work, application: Application, status: MemberStatus, taken: Collection[str]) -> Member:
    """One of them; nothing is written or told of whoever is refused."""
    if application.phone in taken:
        raise Invalid("phone_taken")
    skills = rules.vouched((), application.skills, by=work.actor.account, now=work.now)
    applicant, enrolled = rules.enrol(replace(application, skills=skills), id_=work.new_id(), station=work.actor.station)
    member, moved = rules.brought_in(applicant, status)
    _open_or_close_door(work, applicant, member)
    work.announce(enrolled, *([moved] if moved else []))
    return member


@action(Right.MEMBER_ENROL)
def move(work: Work, member_id: str, verb: str, reason: str = "") -> Member:
    """A step of the membership that somebody of the station takes."""
    member = store.get(work, member_id)
    if verb in NOT_BY_HAND:
        raise WrongMoment(status=member.status.value, verb=verb)
    return take_step(work, member, verb, reason)


def take_step(work: Work, before: Member, verb: str, reason: str = "") -> Member:
    """The common end of every step, whose caller may take it; who may serve gets an account, who may no longer is a resident again."""
    member, news = rules.move(before, verb, reason, by=work.actor.account)
    work.announce(news)
    _open_or_close_door(work, before, member)
    if (due := rules.forget_at(member, verb, work.now)) is not None:
        set_timer(work, "members.forget", member.id, due, about=member.id)
    return store.save(work, member)


def _open_or_close_door(work: Work, before: Member, after: Member) -> None:
    """The account follows the membership. A new part is played from the next sign-in on."""
    served, serves = before.status in MAY_SERVE, after.status in MAY_SERVE
    if served and (not serves or before.role is not after.role):
        access.release_member(work, after.id)
    if serves and (not served or before.role is not after.role):
        access.add_account(work, access.NewAccount(role=after.role, name=after.name, phone=after.phone, member=after.id))


@action(Right.MEMBER_ENROL)
def amend(work: Work, member_id: str, amendment: Amendment) -> Member:
    """Correct what is known of a member: skills and until when, insurance, kit, how he moves."""
    before = store.get(work, member_id)
    if amendment.skills is not None:
        amendment = replace(amendment, skills=rules.vouched(before.skills, amendment.skills, by=work.actor.account, now=work.now))
    return _amend(work, before, amendment)


def put_skill(work: Work, before: Member, skill: Skill) -> Member:
    """The common end of claiming a skill and of vouching for one, whose caller has checked that the actor may.

    Raises:
        Invalid: `too_many_skills`.
    """
    return _amend(work, before, Amendment(skills=rules.with_skill(before.skills, skill)))


def _amend(work: Work, before: Member, amendment: Amendment) -> Member:
    member, news = rules.amend(before, amendment)
    if news is None:
        return member
    work.announce(news)
    _open_or_close_door(work, before, member)
    return store.save(work, member)


@action(Right.MEMBER_SELF)
def set_home(work: Work, home: Point | None) -> Member:
    """The actor says in which cell he lives, or that nobody shall know any more."""
    member = _amend(work, store.get(work, work.actor.member), Amendment(home=home, emptied=() if home else ("home",)))
    note(work, member, ConsentKind.HOME_CELL, given=home is not None)
    return member


@action(Right.MEMBER_SELF)
def consent(work: Work, *, given: bool) -> Member:
    """The actor agrees to be located while on duty, or no longer does. Duty ends with it: see `duty.actions.consent`."""
    member, news = rules.consent(store.get(work, work.actor.member), given=given, now=work.now)
    if news is None:
        return member
    work.announce(news)
    note(work, member, ConsentKind.LOCATION, given=given)
    return store.save(work, member)


@action(Right.MEMBER_SELF)
def decide(work: Work, kind: ConsentKind, *, given: bool) -> Member:
    """The actor agrees to something, or takes it back.

    Raises:
        Invalid: `consent_elsewhere`: to be located, and the home cell, have verbs of their own, for more follows from them.
    """
    if kind in {ConsentKind.LOCATION, ConsentKind.HOME_CELL}:
        raise Invalid("consent_elsewhere")
    member = store.get(work, work.actor.member)
    if note(work, member, kind, given=given):
        work.announce(rules.news_of(member, kind, given=given))
    return member


def note(work: Work, member: Member, kind: ConsentKind, *, given: bool) -> bool:
    """Add a line to the ledger of a member who was loaded before; whether there was anything to add."""
    entry = rules.entry(member, kind, store.ledger(work, member), given=given, id_=work.new_id(), now=work.now)
    if entry is not None:
        store.add_consent(work, entry)
    return entry is not None
