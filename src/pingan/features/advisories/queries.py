"""What screens show of tips, and their boards."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pingan.features.advisories import store
from pingan.features.advisories.model import LIFE, Advisory, AdvisoryFile, AdvisoryStatus
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvisoryRow:
    """A tip on the console: how many were told and how many have read it, and nobody's name."""

    id: str
    title: str
    text: str
    picture: str
    sound: str
    incident: str
    sent: datetime
    told: int
    read: int
    withdrawn: datetime | None
    reason: str
    status: AdvisoryStatus
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvisoryPage:
    """Tips whose time is over."""

    rows: tuple[AdvisoryRow, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MyAdvisory:
    """A tip on the phone of somebody who was told. `read`: when he first opened it."""

    id: str
    title: str
    text: str
    picture: str
    sound: str
    sent: datetime
    read: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvisoryFileRow:
    id: str


def _rows(work: Work, found: Sequence[Advisory]) -> list[AdvisoryRow]:
    counted = store.read_counts(work, [one.id for one in found if one.status is not AdvisoryStatus.FILED])
    sends = work.actor.may(Right.ADVISORY_SEND)
    return [
        row_of(
            AdvisoryRow, one, read=one.read or counted[one.id],
            next=tuple(verb for verb in LIFE.next(one.status) if verb == "withdraw" and sends),
        )
        for one in found
    ]  # fmt: skip


def _board(work: Work, ids: Collection[str] | None) -> Mapping[str, AdvisoryRow]:
    return {row.id: row for row in _rows(work, store.list_(work, ids))}


def _my_board(work: Work, ids: Collection[str] | None) -> Mapping[str, MyAdvisory]:
    found = store.list_(work, ids)
    read = {receipt.advisory: receipt.read for receipt in store.list_receipts(work, [one.id for one in found])}
    return {one.id: row_of(MyAdvisory, one, read=read[one.id]) for one in found}


BOARDS = (Board("advisories", Right.ADVISORY_READ, _board), Board("my_advisories", Right.ADVISORY_OWN, _my_board))


def row(work: Work, advisory: Advisory) -> AdvisoryRow:
    """A tip as the console sees it."""
    return _rows(work, [advisory])[0]


def my_row(work: Work, advisory: Advisory) -> MyAdvisory:
    """A tip as whoever was told sees it."""
    return _my_board(work, [advisory.id])[advisory.id]


def file_row(_: Work, added: AdvisoryFile) -> AdvisoryFileRow:
    """What was added."""
    return row_of(AdvisoryFileRow, added)


@query(Right.ADVISORY_READ)
def get(work: Work, advisory_id: str) -> AdvisoryRow:
    """One tip, also one of long ago."""
    return row(work, store.get(work, advisory_id))


@query(Right.ADVISORY_READ)
def list_filed(work: Work, *, page: int, size: int) -> AdvisoryPage:
    """Tips of long ago, the last first."""
    found, total = store.page_of_filed(work, page=page, size=size)
    return AdvisoryPage(rows=tuple(_rows(work, found)), total=total)


@query(Right.PHOTO_READ)
def part(work: Work, file_id: str) -> bytes:
    """The picture or the recording of a tip, for whoever sees the tip."""
    try:
        return work.world.files.get(store.get_file(work, file_id).file)
    except KeyError:
        raise NotFound(noun="file") from None
