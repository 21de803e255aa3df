"""What auditors must be able to find: refusals for want of a right, lists that were taken out, and who looked at whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from pingan.kernel.approvals import MANY_PEOPLE, Act
from pingan.kernel.errors import Invalid
from pingan.kernel.events import Event, Looked, Topic
from pingan.kernel.marks import fingerprint
from pingan.platform import log
from pingan.platform.approvals import require
from pingan.platform.work import Work

EXPORT_MOST = 20_000
"""Rows of one export; more than a city's people on duty, little enough for one answer."""
_REASON_LETTERS = 5
_ONE_READING = timedelta(minutes=15)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused(Event):
    """Somebody tried what their role may not."""

    right: str
    verb: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        """The station's auditors, never its console."""
        return (f"audit:{self.station}",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported(Event):
    """Somebody took a list of `count` rows out of the house, and said why. `fingerprint`: by which a copy is known again."""

    what: str
    count: int
    reason: str
    fingerprint: str = ""

    @property
    def audience(self) -> tuple[Topic, ...]:
        """The station's auditors, never its console."""
        return (f"audit:{self.station}",)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOpened(Looked):
    """Somebody opened what the house keeps of a member, for some `purpose`; one look counts for `_ONE_READING`, on all pages."""

    purpose: str


def looks_at(work: Work, member: str, limit: int) -> Sequence[log.Entry]:
    """What others looked at of a member, newest first; the caller has made sure the actor may know.

    Nothing else says who looked: what is not in the log was not looked at, and what is there is told.
    """
    kinds = sorted(kind.kind() for kind in _descendants(Looked))
    return log.newest_about(work, member, kinds, limit)


def _descendants(kind: type[Looked]) -> list[type[Looked]]:
    return [one for child in kind.__subclasses__() for one in (child, *_descendants(child))]


def note_opened(work: Work, member: str, purpose: str) -> None:
    """Write down that the actor sees what is kept of a member, and for which work; not his own, and not again while it counts."""
    if work.actor.member == member:
        return
    last = log.newest_about(work, member, [RecordOpened.kind()], 1, actor=work.actor.account)
    if not last or last[0].at <= work.now - _ONE_READING:
        work.announce(RecordOpened(station=work.actor.station, member=member, purpose=purpose))


def check_reason(reason: str) -> None:
    """Refuse what says nothing.

    Raises:
        Invalid: `reason_missing`: shorter than five characters.
    """
    if len(reason.strip()) < _REASON_LETTERS:
        raise Invalid("reason_missing", at_least=_REASON_LETTERS)


def announce_export(work: Work, what: str, total: int, reason: str, *, people: Mapping[str, Any] | None = None) -> None:
    """Write an export down. `people`: where each row is somebody, which of them are wanted.

    Raises:
        Invalid: `reason_missing`, or `too_many_rows` with what one export holds at `most`.
        ApprovalNeeded: it is more people than one person alone may take out.
    """
    check_reason(reason)
    if total > EXPORT_MOST:
        raise Invalid("too_many_rows", most=EXPORT_MOST)
    if people is not None and total > MANY_PEOPLE:
        require(work, Act.EXPORT, {"what": what, **people}, reason=reason, shown={"people": total})
    whose = fingerprint(work.world.witness.mac(f"export {work.actor.account} {work.new_id()}".encode()))
    work.announce(Exported(station=work.actor.station, what=what, count=total, reason=reason.strip(), fingerprint=whose))
