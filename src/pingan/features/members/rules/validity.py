"""What runs out: skills and insurance, and when their owner and the station are warned."""

from datetime import date, timedelta

from pingan.features.members.events import ExpiryWarned, InsuranceExpired, MemberEvent, SkillsExpired
from pingan.features.members.model import INSURANCE, WARN_DAYS, Member


def expired_on(member: Member, day: date) -> list[MemberEvent]:
    """What to tell after `day`, the last good day of some skills or of the insurance."""
    gone = [thing for thing, until in member.runs_out() if until == day]
    skills = tuple(thing for thing in gone if thing != INSURANCE)
    news: list[MemberEvent] = [SkillsExpired(station=member.station, member=member.id, skills=skills)] if skills else []
    return [*news, InsuranceExpired(station=member.station, member=member.id)] if INSURANCE in gone else news


def warned_on(member: Member, day: date) -> list[ExpiryWarned]:
    """What to tell on `day` of what runs out in so many days."""
    due = {days: tuple(thing for thing, until in member.runs_out() if until - day == timedelta(days=days)) for days in WARN_DAYS}
    return [ExpiryWarned(station=member.station, member=member.id, things=names, days=days) for days, names in due.items() if names]
