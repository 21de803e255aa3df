"""Who somebody is in all tables, and what they hold about him. There is no table of our own: every table says whose its rows are."""

from dataclasses import dataclass

from pingan.features.access import public as access
from pingan.features.dispatch import public as dispatch
from pingan.features.duty import public as duty
from pingan.features.incidents import public as incidents
from pingan.features.members import public as members
from pingan.features.members.model import Member, MemberStatus
from pingan.features.privacy.model import KeptRows, KnownAbout
from pingan.kernel.errors import NotFound
from pingan.platform import holds, subjects
from pingan.platform.subjects import Key, Person
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person of the actor's station: a member, a resident, or both in turn. `phone` is where a code reaches him."""

    member: str
    account: str
    name: str
    phone: str

    @property
    def keys(self) -> Person:
        """All that may stand for him in a table."""
        phones = [self.phone] if self.phone else []
        codes = [access.code_id(phone) for phone in phones]
        return {Key.MEMBER: [self.member], Key.ACCOUNT: [self.account], Key.PHONE: phones, Key.CODE: codes}


def himself(work: Work) -> Somebody:
    """The actor."""
    account = access.find_account(work, work.actor.account)
    if account is None:
        raise NotFound(noun="account")
    member = members.by_id(work, [account.member]).get(account.member) if account.member else _applicant(work, account.phone)
    return Somebody(member.id if member else account.member, account.id, member.name if member else account.name, account.phone or "")


def _applicant(work: Work, phone: str | None) -> Member | None:
    """Whoever has applied is a resident still; his telephone, which he proved, leads to what he told, even after a refusal."""
    known = [one for one in members.of_phone(work, phone) if one.status is not MemberStatus.LEFT] if phone else []
    return known[-1] if known else None


def by_phone(work: Work, phone: str) -> Somebody:
    """A member or a resident of the station; never a colleague at the console."""
    account = access.find_person(work, phone)
    member = next(iter(members.by_phone(work, [phone])), None)
    if account is None and member is None:
        raise NotFound(noun="person")
    name = member.name if member else account.name if account else ""
    return Somebody(member.id if member else "", account.id if account else "", name, phone)


def account_of(work: Work, person: Somebody) -> KnownAbout:
    """What is known about him, in numbers, and what must end before he can be erased."""
    kept = tuple(
        KeptRows(table=one.table, rows=len(one.rows), fate=one.fate, why=one.why or "") for one in subjects.known(work, person.keys)
    )
    return KnownAbout(kept=kept, hindrance=hindrance(work, person))


def hindrance(work: Work, person: Somebody) -> str:
    """What must end before he can be erased, the most urgent first, or empty."""
    there = work.as_engine()
    if holds.is_person_held(work, member=person.member, account=person.account):
        return "erase_held"
    if person.member and dispatch.booked(there, [person.member]):
        return "erase_on_the_way"
    if person.member and duty.find_turn(there, person.member):
        return "erase_on_duty"
    waits = person.account and any(one.requester == person.account for one in incidents.list_open(there))
    return "erase_request_open" if waits else ""


def known_as(work: Work, id_: str) -> Somebody:
    """Whoever has this id, a member's or an account's; for the engine, after a backup was restored."""
    member = members.by_id(work, [id_]).get(id_)
    account = access.find_members_account(work, member.id) if member else access.find_account(work, id_)
    if member is None and account is not None and account.member:
        member = members.by_id(work, [account.member]).get(account.member)
    phone = (account.phone if account else None) or (member.phone if member else "")
    return Somebody(member.id if member else "", account.id if account else "", member.name if member else "", phone or "")
