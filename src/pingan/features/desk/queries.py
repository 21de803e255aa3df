"""What screens ask about the desk: who holds it, what is open there, and who held it before."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import public as access
from pingan.features.desk import rules
from pingan.features.desk.model import Concern, Kind, Matter, Sitting, SittingStatus
from pingan.features.desk.store import concerns, open_now, sittings
from pingan.features.incidents import public as incidents
from pingan.features.incidents.model import IncidentStatus
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingRow:
    """One person at the desk. `came_after`: who sat there before. `open`: how much there was then, `missed`: how much he left unread."""

    id: str
    name: str
    mine: bool
    since: datetime
    came_after: str
    verb: str
    status: SittingStatus
    reason: str
    note: str
    written: datetime | None
    until: datetime | None
    leaving: str
    open: int
    missed: int
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernRow:
    id: str
    text: str
    owner: str
    author: str
    raised: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRow:
    """The desk of the station; `id` is the station's. `sitting`: None where nobody holds it; `left` says since when, if it was ever held.

    `untaken`: refs of what is open and was taken on by nobody. `next`: what the reader may do now.
    """

    id: str
    sitting: SittingRow | None
    left: datetime | None
    leaving: str
    untaken: tuple[str, ...]
    concerns: tuple[ConcernRow, ...]
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterRow:
    """A matter with what a person recognises it by. `taken`: whoever sat down then took it on; None while it is only being read."""

    ref: str
    kind: Kind
    id: str
    marks: tuple[str, ...]
    counts: Mapping[str, int]
    priority: int
    number: int | None
    category: str
    place: str
    status: IncidentStatus | None
    since: datetime | None
    text: str
    owner: str
    taken: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingPage:
    rows: tuple[SittingRow, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingDetail:
    """A sitting, and what was open when it began."""

    head: SittingRow
    matters: tuple[MatterRow, ...]


@query(Right.DESK_READ)
def state(work: Work) -> DeskRow:
    """Who holds it, and what is marked."""
    return desk(work)


@query(Right.DESK_READ)
def matters(work: Work) -> list[MatterRow]:
    """What is open now."""
    return _matter_rows(work, rules.matters(open_now.look(work)), None)


@query(Right.DESK_READ)
def history(work: Work, page: int, size: int) -> SittingPage:
    """Who sat there, newest first."""
    found, total = sittings.page(work, page, size)
    return SittingPage(rows=tuple(_rows(work, found)), total=total)


@query(Right.DESK_READ)
def get(work: Work, sitting_id: str) -> SittingDetail:
    found = sittings.get(work, sitting_id)
    return SittingDetail(head=_rows(work, [found])[0], matters=tuple(_matter_rows(work, found.matters, found.missed)))


def desk(work: Work, _: object = None) -> DeskRow:
    """The desk as the actor sees it now."""
    current = sittings.find_current(work)
    last = None if current else sittings.find_last(work)
    may = work.actor.may(Right.DESK_HOLD)
    return DeskRow(
        id=work.actor.station,
        sitting=_rows(work, [current])[0] if current else None,
        left=last.until if last else None,
        leaving=last.leaving if last else "",
        untaken=current.untaken if current else (),
        concerns=tuple(_concern_rows(work, concerns.list_open(work))),
        next=rules.next_verbs(current, work.actor.account) if may else (),
    )


def _rows(work: Work, found: Collection[Sitting]) -> list[SittingRow]:
    before = {one.id: one for one in sittings.list_by_id(work, {one.before for one in found if one.before})}
    names = access.names(work, {one.holder for one in (*found, *before.values())})
    return [
        row_of(
            SittingRow,
            one,
            name=names.get(one.holder, ""),
            mine=one.holder == work.actor.account,
            came_after=names.get(before[one.before].holder, "") if one.before in before else "",
            open=len(one.matters),
            missed=len(one.missed),
        )
        for one in found
    ]


def _concern_rows(work: Work, found: Collection[Concern]) -> list[ConcernRow]:
    names = access.names(work, {one.author for one in found})
    return [row_of(ConcernRow, one, author=names.get(one.author, "")) for one in found]


def _matter_rows(work: Work, found: Iterable[Matter], missed: Collection[str] | None) -> list[MatterRow]:
    several = list(found)
    calls = incidents.filed_or_not(work, [one.id for one in several if one.kind is Kind.INCIDENT])
    watched = {one.id: one for one in concerns.list_by_id(work, [one.id for one in several if one.kind is Kind.CONCERN])}

    def row(one: Matter) -> MatterRow:
        call, concern = calls.get(one.id), watched.get(one.id)
        return row_of(
            MatterRow,
            one,
            number=call.number if call else None,
            category=call.category if call else "",
            place=call.place if call else "",
            status=call.status if call else None,
            since=call.received if call else concern.raised if concern else None,
            text=concern.text if concern else "",
            owner=concern.owner if concern else "",
            taken=None if missed is None else one.ref not in missed,
        )

    return [row(one) for one in several]


def _desk_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, DeskRow]:
    return {work.actor.station: desk(work)} if ids is None or work.actor.station in ids else {}


BOARDS = (Board("desk", Right.DESK_READ, _desk_rows),)
