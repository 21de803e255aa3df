"""The door for the start of the house and for the command line."""

from dataclasses import replace

from pingan.features.areas import public as areas
from pingan.features.messages import public as messages
from pingan.features.restores import rules, store
from pingan.features.restores.events import BackupRestored
from pingan.features.restores.model import Restore
from pingan.platform.audit import check_reason
from pingan.platform.work import Work, engine

__all__ = ["check_said", "confirm_at_machine", "note"]


def check_said(by: str, reason: str) -> str:
    """Whoever does something at the machine says who he is and why; his name.

    Raises:
        Invalid: `name_missing`, `reason_missing`.
    """
    check_reason(reason)
    return rules.check_name(by)


def note(work: Work, *, by: str = "", reason: str = "") -> Restore | None:
    """The house stands over a backup for the first time: every log says so, and what was queued in it for the outside is buried.

    Some of that was sent after the backup was made; nobody knows which, so somebody decides by hand what goes again. None: it does not.
    """
    found = store.find_open(work)
    if found is None or found.restored is not None:
        return None
    taken = found.taken.isoformat()
    for station in areas.stations(work):
        there = work.acting_as(engine(station))
        stale = messages.bury_all(there)
        there.announce(BackupRestored(station=station, restore=found.id, taken=taken, by=by, reason=reason, stale=stale))
    return store.save(work, replace(found, restored=work.now))


def confirm_at_machine(work: Work, *, by: str, reason: str) -> Restore:
    """By whoever holds the server's keyboard, with his name and a reason, where two accounts cannot be had.

    Raises:
        NotFound: the house is in no quarantine.
        Invalid: `name_missing`, `reason_missing`.
    """
    after, news = rules.confirm(store.get_open(work), areas.stations(work), by=check_said(by, reason), reason=reason, now=work.now)
    work.announce(*news)
    return store.save(work, after)
