"""The ladder of a call-out: who was asked, and how far each of them is."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.features.dispatch.model import CALL_OUT_LIFE, OFFER_LIFE, RUNNING, CallOut, CallOutStatus, Offer, OfferStatus, Pickup, Role
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.members import public as members
from pingan.features.members.model import Force, Member
from pingan.kernel.rights import Right
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work

_DISPATCHER_VERBS = frozenset({"recall", "to_leader", "to_police"})


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRow:
    """A rung of the ladder."""

    id: str
    member: str
    name: str
    force: Force
    role: Role
    via: Pickup | None
    status: OfferStatus
    eta_s: float
    metres: float
    estimated: bool
    leader: bool
    sent: datetime | None
    expires: datetime | None
    delivered: datetime | None
    seen: datetime | None
    answered: datetime | None
    expected: datetime | None
    departed: datetime | None
    arrived: datetime | None
    finished: datetime | None
    reason: str
    report: str
    photos: tuple[str, ...]
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutRow:
    id: str
    incident: str
    status: CallOutStatus
    policy: str
    wanted: int
    started: datetime
    with_police: bool
    reason: str
    offers: tuple[OfferRow, ...]
    next: tuple[str, ...]


def call_out_row(work: Work, call_out: CallOut) -> CallOutRow:
    """A call-out with its ladder, as the command room sees it."""
    return _call_out_rows(work, [call_out])[call_out.id]


def _call_out_rows(work: Work, several: Sequence[CallOut]) -> dict[str, CallOutRow]:
    ladders = offers.list_of_many(work, [call_out.id for call_out in several])
    people = members.by_id(work.as_engine(), {offer.member for ladder in ladders.values() for offer in ladder})
    command = work.actor.may(Right.DISPATCH_COMMAND)

    def one(call_out: CallOut) -> CallOutRow:
        verbs = (verb for verb in CALL_OUT_LIFE.next(call_out.status) if verb in _DISPATCHER_VERBS) if command else ()
        running = ("add", "drop") if command and call_out.status in RUNNING else ()
        rungs = tuple(_offer_row(offer, people[offer.member], command=command) for offer in ladders[call_out.id])
        return row_of(CallOutRow, call_out, policy=call_out.policy.name, offers=rungs, next=(*running, *verbs))

    return {call_out.id: one(call_out) for call_out in several}


def _offer_row(offer: Offer, person: Member, *, command: bool) -> OfferRow:
    droppable = command and "recall" in OFFER_LIFE.next(offer.status)
    return row_of(OfferRow, offer, name=person.name, force=person.force, expires=offer.due, next=("drop",) if droppable else ())


def _live_call_outs(work: Work, ids: Collection[str] | None) -> Mapping[str, CallOutRow]:
    return _call_out_rows(work, call_outs.list_live(work, ids))


BOARD = Board("call_outs", Right.DISPATCH_READ, _live_call_outs)
