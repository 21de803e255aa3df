"""HTTP shapes and routes of approvals. Asking has no route: a guarded verb asks by itself."""

from enum import StrEnum

from fastapi import APIRouter

from pingan.features.approvals import actions, queries
from pingan.features.approvals.queries import ApprovalRow
from pingan.platform.web import AtDesk, Body, Id, Line

router = APIRouter(prefix="/api/approvals", tags=["approvals"])


class SecondWord(StrEnum):
    APPROVE = "approve"
    REFUSE = "refuse"


class SecondIn(Body):
    """`answer`: needed for a no."""

    verb: SecondWord
    answer: Line = ""


@router.get("/past")
async def past(desk: AtDesk) -> list[ApprovalRow]:
    return await desk.ask(queries.past)


@router.post("/{approval}/decide")
async def decide(desk: AtDesk, approval: Id, body: SecondIn) -> ApprovalRow:
    return await desk.show(queries.row, actions.decide, approval, body.verb.value, answer=body.answer)


@router.post("/{approval}/withdraw")
async def withdraw(desk: AtDesk, approval: Id) -> ApprovalRow:
    return await desk.show(queries.row, actions.withdraw, approval)
