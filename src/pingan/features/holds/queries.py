"""What screens show of holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import public as access
from pingan.features.holds import rules, store
from pingan.features.holds.model import Hold, HoldKind
from pingan.features.incidents import public as incidents
from pingan.features.members import public as members
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldRow:
    """`subject`: the id of whom or what it keeps. `name`: of the person, empty for an incident, whose `number` it has. `next`: `lift`."""

    id: str
    what: HoldKind
    subject: str
    name: str
    number: int | None
    reason: str
    placed: datetime
    placer: str
    until: datetime
    lifted: datetime | None
    lifter: str
    lift_reason: str
    next: tuple[str, ...]


def _rows(work: Work, found: Sequence[Hold]) -> list[HoldRow]:
    there = work.as_engine()
    people = members.names(there, {one.member for one in found})
    calls = incidents.by_id(there, {one.incident for one in found})
    officers = access.names(work, {one.placed_by for one in found} | {one.lifted_by for one in found})
    keeps = work.actor.may(Right.HOLD_KEEP)
    return [
        row_of(
            HoldRow, one, what=rules.kind(one), subject=rules.about(one), name=people.get(one.member, ""),
            number=calls[one.incident].number if one.incident in calls else None, placer=officers.get(one.placed_by, ""),
            lifter=officers.get(one.lifted_by, ""), next=("lift",) if keeps and one.until > work.now else (),
        )
        for one in found
    ]  # fmt: skip


@query(Right.HOLD_READ)
def list_holds(work: Work) -> list[HoldRow]:
    """Those of the station, the longest first."""
    return _rows(work, store.list_(work))


def row(work: Work, hold: Hold) -> HoldRow:
    """A hold that was placed or lifted by the actor."""
    return _rows(work, [hold])[0]
