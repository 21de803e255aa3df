"""Who is told what of memberships: whose skills or insurance run out."""

from collections.abc import Iterator

from pingan.features.members.events import ExpiryWarned, InsuranceExpired, SkillsExpired
from pingan.kernel.events import Event
from pingan.kernel.notices import Notice, Notices, Said, Urgency, members

_SOON_DAYS = 7


def warned(event: ExpiryWarned) -> Iterator[Said]:
    urgency = Urgency.SOON if event.days <= _SOON_DAYS else Urgency.ROUTINE
    facts = {"days": event.days, "things": len(event.things)}
    yield Notice(to=members(event.member), key="members.running_out", urgency=urgency, facts=facts, link="/qualifications")


def skills_expired(event: SkillsExpired) -> Iterator[Said]:
    facts = {"things": len(event.skills)}
    yield Notice(to=members(event.member), key="members.skills_expired", urgency=Urgency.SOON, facts=facts, link="/qualifications")


def insurance_expired(event: InsuranceExpired) -> Iterator[Said]:
    yield Notice(to=members(event.member), key="members.insurance_expired", urgency=Urgency.SOON, link="/qualifications")


NOTICES: dict[type[Event], Notices] = {
    ExpiryWarned: warned, SkillsExpired: skills_expired, InsuranceExpired: insurance_expired,
}  # fmt: skip
