"""Who is on duty, and what each is doing: the console's map and list."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from pingan.features.dispatch.model import ASKED, COMING, OfferStatus
from pingan.features.dispatch.store import offers
from pingan.features.duty import public as duty
from pingan.features.members import public as members
from pingan.features.members.model import Force
from pingan.kernel.days import today
from pingan.kernel.geo import Mode
from pingan.kernel.rights import Right
from pingan.platform.boards import Board
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDuty:
    """Somebody on duty, on the console's map and list."""

    id: str
    name: str
    force: Force
    mode: Mode
    skills: tuple[str, ...]
    kit: tuple[str, ...]
    state: str
    post: str | None
    since: datetime


def _on_duty_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, OnDuty]:
    turns = [turn for turn in duty.on_duty(work) if ids is None or turn.id in ids]
    people = members.by_id(work, [turn.id for turn in turns])
    booked = {offer.member: offer.status for offer in offers.list_open(work, [turn.id for turn in turns])}
    day = today(work.now)
    return {
        turn.id: OnDuty(
            id=turn.id,
            name=people[turn.id].name,
            force=people[turn.id].force,
            mode=turn.mode,
            skills=tuple(sorted(people[turn.id].skilled(day))),
            kit=people[turn.id].kit,
            state=_state(booked.get(turn.id)),
            post=turn.post,
            since=turn.since,
        )
        for turn in turns
        if turn.id in people
    }


def _state(status: OfferStatus | None) -> str:
    if status is None:
        return "free"
    if status in ASKED:
        return "asked"
    return "going" if status in COMING else "at_scene"


BOARD = Board("members", Right.DUTY_READ, _on_duty_rows)
