"""What screens show of wishes: those that wait for a second person, and those that were decided."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import public as access
from pingan.features.approvals import store
from pingan.features.approvals.model import Act, Approval, ApprovalStatus
from pingan.features.members import public as members
from pingan.kernel import approvals as rules
from pingan.kernel.errors import Fact
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work

_MOST_PAST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRow:
    """`parameters`: exactly what would be done. `names`: of the people they speak of, by id. `own`: the reader asked for it himself."""

    id: str
    act: Act
    parameters: dict[str, object]
    names: dict[str, str]
    shown: dict[str, Fact]
    reason: str
    asked: datetime
    asker: str
    expires: datetime
    decided: datetime | None
    decider: str
    answer: str
    closed: datetime | None
    status: ApprovalStatus
    own: bool
    next: tuple[str, ...]


def _rows(work: Work, found: Sequence[Approval]) -> dict[str, ApprovalRow]:
    spoken_of = {value for one in found for value in one.parameters.values() if isinstance(value, str)}
    people = access.names(work, spoken_of | {one.asked_by for one in found} | {one.decided_by for one in found})
    names = {**people, **members.names(work.as_engine(), spoken_of)}
    return {one.id: _row(work, one, names) for one in found}


def _row(work: Work, approval: Approval, names: Mapping[str, str]) -> ApprovalRow:
    mine = {str(value): names[str(value)] for value in approval.parameters.values() if str(value) in names}
    return row_of(
        ApprovalRow, approval, names=mine, asker=names.get(approval.asked_by, ""), decider=names.get(approval.decided_by, ""),
        own=approval.asked_by == work.actor.account,
        next=rules.next_verbs(approval, account=work.actor.account, role=work.actor.role),
    )  # fmt: skip


def _board(work: Work, ids: Collection[str] | None) -> Mapping[str, ApprovalRow]:
    return _rows(work, store.list_open(work, ids))


BOARDS = (Board("approvals", Right.APPROVAL_OWN, _board),)


def row(work: Work, approval: Approval) -> ApprovalRow:
    """A wish after it was decided or withdrawn."""
    return _rows(work, [approval])[approval.id]


@query(Right.APPROVAL_OWN)
def past(work: Work) -> list[ApprovalRow]:
    """The newest of those that are over: the actor's own, and those he might have decided."""
    return list(_rows(work, store.list_over(work, _MOST_PAST)).values())
