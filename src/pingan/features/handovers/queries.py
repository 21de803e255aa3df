"""What the two guards, the tablet and the command room see of handovers."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import public as access
from pingan.features.handovers import rules, store
from pingan.features.handovers.model import LIFE, Check, Handover, HandoverStatus, Matter
from pingan.features.houses import public as houses
from pingan.features.houses.model import Fitness, Verdict
from pingan.features.members import public as members
from pingan.kernel.days import today
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.work import Work

MOST_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """One of the two, and when he signed."""

    id: str
    name: str
    signed: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverRow:
    """`warned`: when the command room was told. `wrong`: so many things were broken or missing. `next`: what the actor may do."""

    id: str
    house: str
    house_name: str
    post: str
    post_name: str
    status: HandoverStatus
    outgoing: Signer
    incoming: Signer | None
    opened: datetime
    due: datetime | None
    warned: datetime | None
    checked: datetime | None
    closed: datetime | None
    wrong: int
    checks: tuple[Check, ...]
    reason: str
    next: tuple[str, ...]


def _rows(work: Work, found: Collection[Handover]) -> dict[str, HandoverRow]:
    there = work.as_engine()
    if not found:
        return {}
    people = members.by_id(there, {one for row in found for one in (row.outgoing, row.incoming) if one})
    house_names = {house.id: house.name for house in houses.list_houses(there, retired=None)}
    post_names = {post.id: post.name for post in houses.list_posts(there, retired=None).values()}

    def signer(member: str, signed: datetime | None) -> Signer:
        return Signer(id=member, name=people[member].name if member in people else "", signed=signed)

    return {
        one.id: HandoverRow(
            id=one.id,
            house=one.house,
            house_name=house_names.get(one.house, ""),
            post=one.post,
            post_name=post_names.get(one.post, ""),
            status=one.status,
            outgoing=signer(one.outgoing, one.outgoing_signed),
            incoming=signer(one.incoming, one.incoming_signed) if one.incoming else None,
            opened=one.opened,
            due=one.due,
            warned=one.warned,
            checked=one.checked,
            closed=one.closed,
            wrong=sum(check.verdict is not Verdict.FINE for check in one.checks),
            checks=one.checks,
            reason=one.reason,
            next=_next(work, one),
        )
        for one in found
    }


def _next(work: Work, handover: Handover) -> tuple[str, ...]:
    if work.actor.may(Right.HANDOVER_DISMISS):
        return tuple(verb for verb in LIFE.next(handover.status) if verb == "dismiss")
    return rules.next_verbs(handover, work.actor.member or None) if work.actor.may(Right.HANDOVER_DO) else ()


def _open_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, HandoverRow]:
    return _rows(work, store.list_open(work, ids))


BOARDS = (Board("handovers", Right.HANDOVER_READ, _open_rows), Board("my_handovers", Right.HANDOVER_DO, _open_rows))


def row(work: Work, handover: Handover) -> HandoverRow:
    """A handover as it is after something was done with it."""
    return _rows(work, [handover])[handover.id]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverItem:
    """One thing to look at. `at_post`: it hangs at this very post. `held_by`: who has it, if somebody has."""

    id: str
    item: str
    label: str
    at_post: bool
    fitness: Fitness
    defect: str
    held_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PostMatter:
    """`by`: who wrote it down; the post's name, if it was written at the tablet."""

    id: str
    post: str
    text: str
    raised: datetime
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverList:
    """What the two go through: every thing, and what is still open."""

    items: tuple[HandoverItem, ...]
    matters: tuple[PostMatter, ...]


@query(Right.HANDOVER_DO)
def checklist(work: Work, handover_id: str) -> HandoverList:
    """What belongs to one of the actor's handovers."""
    found, day = store.get(work, handover_id), today(work.now)
    items = tuple(
        HandoverItem(
            id=thing.id, item=thing.item, label=thing.label, at_post=thing.post == found.post, fitness=thing.fitness(day),
            defect=thing.defect, held_by=thing.held_by,
        )
        for thing in store.things_of(work, found)
    )  # fmt: skip
    return HandoverList(items=items, matters=_matters(work, store.list_matters(work, post=found.post)))


@query(Right.HANDOVER_DO)
def my_matters(work: Work) -> tuple[PostMatter, ...]:
    """What is still open where the actor stands; nothing where he stands nowhere."""
    post = store.where(work)
    return _matters(work, store.list_matters(work, post=post.id)) if post else ()


def matter_row(work: Work, matter: Matter) -> PostMatter:
    """A matter as it was written down."""
    return _matters(work, [matter])[0]


def _matters(work: Work, found: Collection[Matter]) -> tuple[PostMatter, ...]:
    names = access.names(work.as_engine(), {one.raised_by for one in found})
    return tuple(PostMatter(id=one.id, post=one.post, text=one.text, raised=one.raised, by=names.get(one.raised_by, "")) for one in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseHandovers:
    """A house's handovers, newest first, and what is still open at its posts."""

    rows: tuple[HandoverRow, ...]
    matters: tuple[PostMatter, ...]


@query(Right.HANDOVER_READ)
def of_house(work: Work, house_id: str) -> HouseHandovers:
    """How the shifts of a house were handed over."""
    house = houses.get_house(work, house_id)
    found = _rows(work, store.list_of_house(work, house.id, MOST_SHOWN))
    return HouseHandovers(rows=tuple(found.values()), matters=_matters(work, store.list_matters(work, house=house.id)))
