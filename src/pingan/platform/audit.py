"""What auditors must be able to find: refusals for want of a right, and lists that were taken out of the house."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pingan.kernel.approvals import MANY_PEOPLE, Act
from pingan.kernel.errors import Invalid
from pingan.kernel.events import Event, Topic
from pingan.kernel.marks import fingerprint
from pingan.platform.approvals import require
from pingan.platform.work import Work

EXPORT_MOST = 20_000
"""Rows of one export; more than a city's people on duty, little enough for one answer."""
_REASON_LETTERS = 5


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
