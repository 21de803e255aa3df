"""What people do with memberships."""

from pingan.features.access import public as access
from pingan.features.members import rules, store
from pingan.features.members.model import MAY_SERVE, Member
from pingan.features.members.rules import Amendment, Application
from pingan.kernel.errors import Invalid
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.timers import set_timer
from pingan.platform.work import Work


@action(Right.MEMBER_ENROL)
def enrol(work: Work, application: Application) -> Member:
    """Somebody wants to join. One telephone number is one living member, wherever he serves: it is how he signs in."""
    if store.find_by_phone(work, application.phone) is not None:
        raise Invalid("phone_taken")
    member, news = rules.enrol(application, id_=work.new_id(), station=work.actor.station)
    work.announce(news)
    return store.add(work, member)


@action(Right.MEMBER_ENROL)
def move(work: Work, member_id: str, verb: str, reason: str = "") -> Member:
    """A step of the membership; who may serve gets a member's account, who may no longer is a resident again."""
    before = store.get(work, member_id)
    member, news = rules.move(before, verb, reason)
    work.announce(news)
    _open_or_close_door(work, before, member)
    if (due := rules.forget_at(member, work.now)) is not None:
        set_timer(work, "members.forget", member.id, due)
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
    return _amend(work, member_id, amendment)


def _amend(work: Work, member_id: str, amendment: Amendment) -> Member:
    before = store.get(work, member_id)
    member, news = rules.amend(before, amendment)
    if news is None:
        return member
    work.announce(news)
    _open_or_close_door(work, before, member)
    return store.save(work, member)


@action(Right.MEMBER_SELF)
def set_home(work: Work, home: Point | None) -> Member:
    """The actor says in which cell he lives, or that nobody shall know any more."""
    return _amend(work, work.actor.member, Amendment(home=home, emptied=() if home else ("home",)))


@action(Right.MEMBER_SELF)
def consent(work: Work, *, given: bool) -> Member:
    """The actor agrees to be located while on duty, or no longer does. Duty ends with it: see `duty.actions.consent`."""
    member, news = rules.consent(store.get(work, work.actor.member), given=given, now=work.now)
    if news is None:
        return member
    work.announce(news)
    return store.save(work, member)
