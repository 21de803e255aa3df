"""By the clock: what is known of former members is wiped."""

from pingan.features.members import rules, store
from pingan.features.members.model import OVER
from pingan.platform.office import TimerHandler
from pingan.platform.work import Work


def forget(work: Work, member_id: str) -> None:
    """The time has come; nothing happens to somebody who is a member after all."""
    member = store.get(work, member_id)
    if member.status in OVER:
        store.save(work, rules.forgotten(member))


TIMERS: dict[str, TimerHandler] = {"members.forget": forget}
