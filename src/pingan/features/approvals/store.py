"""Wishes of a station, and who sees them. The table stands in `platform/approvals`, where guarded verbs use them up."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Select, or_

from pingan.features.approvals.model import OPEN, TERMS, Approval
from pingan.platform.approvals import approvals, shelf
from pingan.platform.work import Work


def _visible(work: Work) -> Select[Any]:
    """One's own, and those one's role may decide."""
    acts = [act.value for act, terms in TERMS.items() if work.actor.may(terms.right)]
    return shelf.here.where(or_(approvals.c.asked_by == work.actor.account, approvals.c.act.in_(acts)))


def get(work: Work, approval: str) -> Approval:
    return shelf.get(work, _visible(work), approval)


def find(work: Work, approval: str) -> Approval | None:
    """For the clock."""
    return shelf.find_by_id(work, shelf.here, approval)


def list_open(work: Work, ids: Collection[str] | None = None) -> list[Approval]:
    """Not over, whoever has waited longest first."""
    rows = _visible(work).where(approvals.c.status.in_(OPEN)).order_by(approvals.c.asked, approvals.c.id)
    return shelf.list_(work, rows, ids)


def list_over(work: Work, most: int) -> list[Approval]:
    """The newest of those that are over."""
    rows = _visible(work).where(approvals.c.status.not_in(OPEN)).order_by(approvals.c.closed.desc(), approvals.c.id)
    return shelf.list_(work, rows.limit(most))


def save(work: Work, approval: Approval) -> Approval:
    return shelf.save(work, approval)
