"""What screens show of venues, self-checks and hazards, and the boards."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pingan.features.members import public as members
from pingan.features.self_checks import rules, store
from pingan.features.self_checks.model import (
    CHECKLISTS,
    HAZARD_LIFE,
    CheckItem,
    CheckStatus,
    Hazard,
    HazardStatus,
    SelfCheck,
    Severity,
    Venue,
    VenueKind,
)  # fmt: skip
from pingan.kernel.errors import NotFound
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.sheet import Cell
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueRow:
    """A venue. `last`: when it last handed in a self-check. `hazards`: how many are still to be mended or looked at again."""

    id: str
    kind: VenueKind
    name: str
    place: str
    at: Point | None
    keeper: str
    keeper_name: str
    retired: datetime | None
    last: datetime | None
    due: date | None
    hazards: int
    version: int
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardRow:
    """A hazard on the console. `next`: what an officer may do with it."""

    id: str
    item: str
    severity: Severity
    words: str
    owner: str
    owner_name: str
    found: datetime
    due: date
    photos: tuple[str, ...]
    mended_words: str
    mended_photos: tuple[str, ...]
    mended: datetime | None
    remark: str
    closed: datetime | None
    status: HazardStatus
    version: int
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckRow:
    """A self-check on the console, with what it found, the worst first. `photos`: names by item."""

    id: str
    venue: str
    name: str
    place: str
    kind: VenueKind
    keeper_name: str
    asked: datetime
    due: date
    word: str
    photos: Mapping[str, tuple[str, ...]]
    found: int
    submitted: datetime | None
    closed: datetime | None
    reason: str
    status: CheckStatus
    hazards: tuple[HazardRow, ...]
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckPage:
    """Self-checks that are over."""

    rows: tuple[SelfCheckRow, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueRecord:
    """A venue and its history, the newest first."""

    venue: VenueRow
    checks: tuple[SelfCheckRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MySelfCheck:
    """A self-check on the phone of whoever does it. `items`: what is to be looked at."""

    id: str
    name: str
    place: str
    kind: VenueKind
    asked: datetime
    due: date
    word: str
    items: tuple[CheckItem, ...]
    photos: Mapping[str, tuple[str, ...]]
    found: int
    submitted: datetime | None
    status: CheckStatus
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MyHazard:
    """A hazard on the phone of whoever has it mended."""

    id: str
    name: str
    place: str
    item: str
    severity: Severity
    words: str
    due: date
    photos: tuple[str, ...]
    mended_words: str
    mended_photos: tuple[str, ...]
    remark: str
    status: HazardStatus
    next: tuple[str, ...]


def _rows(work: Work, checks: Sequence[SelfCheck]) -> list[SelfCheckRow]:
    there = {one.id: one for one in store.list_venues(work, {check.venue for check in checks})}
    found: dict[str, list[Hazard]] = {}
    for hazard in store.list_hazards(work, [check.id for check in checks]):
        found.setdefault(hazard.self_check, []).append(hazard)
    people = members.names(
        work, {check.keeper for check in checks} | {hazard.owner for some in found.values() for hazard in some}
    )  # fmt: skip
    commands = work.actor.may(Right.SELF_CHECK_COMMAND)
    return [
        row_of(
            SelfCheckRow, check, name=there[check.venue].name, place=there[check.venue].place, keeper_name=people.get(check.keeper, ""),
            hazards=tuple(_hazard_row(one, people, commands=commands) for one in rules.worst_first(found.get(check.id, ()))),
            next=rules.room_verbs(check) if commands else (),
        )
        for check in checks
    ]  # fmt: skip


def _hazard_row(hazard: Hazard, people: Mapping[str, str], *, commands: bool) -> HazardRow:
    verbs = rules.officer_verbs(hazard) if commands else ()
    return row_of(HazardRow, hazard, owner_name=people.get(hazard.owner, ""), next=verbs)


def _board(work: Work, ids: Collection[str] | None) -> Mapping[str, SelfCheckRow]:
    return {row.id: row for row in _rows(work, store.list_open(work, ids))}


def _my_board(work: Work, ids: Collection[str] | None) -> Mapping[str, MySelfCheck]:
    mine = store.list_open(work, ids)
    there = {one.id: one for one in store.list_venues(work, {check.venue for check in mine})}
    return {
        check.id: row_of(
            MySelfCheck, check, name=there[check.venue].name, place=there[check.venue].place, items=CHECKLISTS[check.kind],
            next=("submit",) if check.status is CheckStatus.ASKED else (),
        )
        for check in mine
    }  # fmt: skip


def _my_hazards(work: Work, ids: Collection[str] | None) -> Mapping[str, MyHazard]:
    mine = store.list_owned(work, ids)
    there = {one.id: one for one in store.list_venues(work, {hazard.venue for hazard in mine})}
    return {
        one.id: row_of(
            MyHazard, one, name=there[one.venue].name, place=there[one.venue].place,
            next=tuple(verb for verb in HAZARD_LIFE.next(one.status) if verb == "mend"),
        )
        for one in mine
    }  # fmt: skip


BOARDS = (
    Board("self_checks", Right.SELF_CHECK_READ, _board),
    Board("my_self_checks", Right.SELF_CHECK_DO, _my_board),
    Board("my_hazards", Right.SELF_CHECK_DO, _my_hazards),
)


# ---- after a deed ----------------------------------------------------------------------------------------------------
def row(work: Work, check: SelfCheck) -> SelfCheckRow:
    """A self-check as the console sees it."""
    return _rows(work, [check])[0]


def asked_rows(work: Work, ids: Sequence[str]) -> list[SelfCheckRow]:
    """Those that were just asked for."""
    return _rows(work, store.list_open(work, ids))


def row_of_hazard(work: Work, hazard: Hazard) -> SelfCheckRow:
    """The self-check that found it, as the console sees it."""
    return row(work, store.get(work, hazard.self_check))


def my_row(work: Work, check: SelfCheck) -> MySelfCheck | None:
    """A self-check as whoever does it sees it; None once it is over."""
    return _my_board(work, [check.id]).get(check.id)


def my_hazard(work: Work, hazard: Hazard) -> MyHazard:
    """A hazard as whoever has it mended sees it."""
    return _my_hazards(work, [hazard.id])[hazard.id]


def venue_row(work: Work, venue: Venue) -> VenueRow:
    """A venue as the console sees it."""
    return _venue_rows(work, [venue])[0]


# ---- lists and looks -------------------------------------------------------------------------------------------------
def _venue_rows(work: Work, venues: Sequence[Venue]) -> list[VenueRow]:
    done: dict[str, list[SelfCheck]] = {}
    for check in store.list_of_venues(work, [venue.id for venue in venues]):
        done.setdefault(check.venue, []).append(check)
    open_checks = [check.id for some in done.values() for check in some if check.status is CheckStatus.SUBMITTED]
    left = [hazard.venue for hazard in store.list_hazards(work, open_checks) if hazard.status is not HazardStatus.ACCEPTED]
    people = members.names(work, {venue.keeper for venue in venues})
    keeps = work.actor.may(Right.VENUE_KEEP)
    return [
        row_of(
            VenueRow, venue, keeper_name=people.get(venue.keeper, ""),
            last=max((check.submitted for check in done.get(venue.id, ()) if check.submitted), default=None),
            due=next((check.due for check in done.get(venue.id, ()) if check.status is CheckStatus.ASKED), None),
            hazards=left.count(venue.id), next=("amend", "retire") if keeps and venue.retired is None else (),
        )
        for venue in venues
    ]  # fmt: skip


@query(Right.SELF_CHECK_READ)
def list_venues(work: Work) -> list[VenueRow]:
    """Every venue that can be asked, by name."""
    return _venue_rows(work, store.list_venues(work))


@query(Right.SELF_CHECK_READ)
def get_venue(work: Work, venue_id: str) -> VenueRecord:
    """One venue with its history."""
    venue = store.get_venue(work, venue_id)
    return VenueRecord(venue=venue_row(work, venue), checks=tuple(_rows(work, store.list_of_venues(work, [venue.id]))))


@query(Right.SELF_CHECK_READ)
def get(work: Work, check_id: str) -> SelfCheckRow:
    """One self-check, also one of long ago."""
    return row(work, store.get(work, check_id))


@query(Right.SELF_CHECK_READ)
def list_closed(work: Work, *, page: int, size: int) -> SelfCheckPage:
    """Those that are over, the last first."""
    found, total = store.page_of_closed(work, page=page, size=size)
    return SelfCheckPage(rows=tuple(_rows(work, found)), total=total)


@query(Right.PHOTO_READ)
def photo(work: Work, name: str) -> bytes:
    """A picture of a self-check or a hazard, for whoever sees it."""
    if store.find_shown(work, name) is None and store.find_hazard_shown(work, name) is None:
        raise NotFound(noun="photo")
    try:
        return work.world.files.get(name)
    except KeyError:
        raise NotFound(noun="photo") from None


HISTORY = (
    "asked_at", "due", "keeper", "check_status", "submitted_at", "item", "severity", "words", "owner", "hazard_due", "hazard_status",
    "mended_at", "mended_words", "remark", "closed_at",
)  # fmt: skip


def history_sheet(work: Work, venue_id: str) -> list[tuple[Cell, ...]]:
    """A venue's history for a spreadsheet: a row for each hazard, and one for a self-check without."""
    return [
        (check.asked, check.due, check.keeper_name, check.status, check.submitted, *_hazard_cells(one))
        for check in get_venue(work, venue_id).checks
        for one in check.hazards or (None,)
    ]


def _hazard_cells(one: HazardRow | None) -> tuple[Cell, ...]:
    if one is None:
        return (None,) * 10
    return (
        (one.item,), one.severity, one.words, one.owner_name, one.due, one.status, one.mended, one.mended_words, one.remark, one.closed,
    )  # fmt: skip
