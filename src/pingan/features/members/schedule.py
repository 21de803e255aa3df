"""By the clock: skills and insurance run out, of which people are warned before, and what is known of former members is wiped."""

from datetime import timedelta

from pingan.features.members import rules, store
from pingan.features.members.events import MemberCleared
from pingan.features.members.model import OVER
from pingan.kernel.days import today
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting
from pingan.platform.work import Work


def forget(work: Work, member_id: str) -> None:
    """The time has come; nothing happens to somebody who is a member after all."""
    member = store.get(work, member_id)
    if member.status in OVER:
        store.drop_consents(work, member)
        store.save(work, rules.forgotten(member))
        work.announce(MemberCleared(station=member.station, member=member.id))


def expire(work: Work, member_id: str) -> None:
    """Midnight has taken skills or the insurance away; the next ones are waited for."""
    member = store.get(work, member_id)
    work.announce(*rules.expired_on(member, today(work.now) - timedelta(days=1)))
    store.await_expiry(work, member)


def warn(work: Work, member_id: str) -> None:
    """Something runs out in so many days; the next warning is waited for."""
    member = store.get(work, member_id)
    work.announce(*rules.warned_on(member, today(work.now)))
    store.await_expiry(work, member)


TIMERS: dict[str, TimerHandler] = {
    "members.forget": forgetting("members.forget", forget, ("members", "id"), ("applications", "id")),
    "members.expire": expire,
    "members.warn": warn,
}
