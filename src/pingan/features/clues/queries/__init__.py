"""What reporters and those who triage are told of clues."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import public as access
from pingan.features.areas import public as areas
from pingan.features.clues import store
from pingan.features.clues.model import Clue, ClueLink, ClueSearch, ClueStatus, Conduct, Often, Phrase, Remark, Speaker
from pingan.features.clues.rules import photos as photo_rules
from pingan.features.clues.rules import reports, texts, triage
from pingan.features.clues.store import photos
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work, engine

# ---- the reporter ----


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueBox:
    """Whose poster it is."""

    station: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkRow:
    """One line between the reporter and the station."""

    speaker: Speaker
    phrase: Phrase
    text: str
    said: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What whoever holds the code is told. `stations`: who has seen to it, in turn; `may_add`: whether it is still open.

    `photos`: how many the station was shown; `room`: how many more it may be.
    """

    conduct: Conduct
    place: str
    reported: datetime
    status: ClueStatus
    stations: tuple[str, ...]
    remarks: tuple[RemarkRow, ...]
    may_add: bool
    photos: int
    room: int


@query(None)
def box(work: Work, token: str) -> ClueBox:
    """Whose link it is; nobody is signed in yet."""
    link = reports.check_link(store.find_link(work, token))
    return ClueBox(station=_station(work, link.station))


def _station(work: Work, station: str) -> str:
    return areas.station(work.acting_as(engine(station))).name


@query(None)
def returned(work: Work, code: str) -> Returned:
    """How it stands, for whoever holds the code."""
    found = store.of_code(work, work.world.discretion.digest(f"code {code}"))
    last = found[-1]
    shown = photos.count(work, [last.id]).get(last.id, 0)
    said = dict.fromkeys(_remark(one) for one in store.remarks_on(work, [clue.id for clue in found]))
    return row_of(
        Returned, last, reported=found[0].reported, stations=tuple(_station(work, clue.station) for clue in found), remarks=tuple(said),
        may_add=last.ended is None, photos=shown, room=photo_rules.room(last, shown),
    )  # fmt: skip


@query(None)
def problem(_: Work, text: str) -> str:
    """What is wrong with a text while it is typed; nothing of it is kept."""
    return texts.problem_of(text)


def _remark(remark: Remark) -> RemarkRow:
    return row_of(RemarkRow, remark)


# ---- triage ----


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueRow:
    """A clue in the queue. `holder_name`: who is on it at the moment; `merged`: how many more say the same; `photos`: how many it shows."""

    id: str
    number: int
    conduct: Conduct
    at: Point
    place: str
    happened: datetime
    ongoing: bool
    danger: bool
    often: Often
    text: str
    reported: datetime
    priority: int
    status: ClueStatus
    holder: str
    holder_name: str
    merged: int
    photos: int
    incident: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CluePage:
    """`total`: how many match in all."""

    rows: tuple[ClueRow, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherClue:
    """Another one that matters here."""

    id: str
    number: int
    place: str
    conduct: Conduct
    status: ClueStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class CluePhotoRow:
    """A photograph, without its pixels. `sealed`: the original can still be opened, once; `opened`: when it was."""

    id: str
    added: datetime
    sealed: bool
    opened: datetime | None
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueRecord:
    """All there is to know of a clue. `elsewhere`: how it stands at the station it was handed to, empty for none.

    `others`: open ones it could be merged with. `readable`: whether anybody could open its envelope.
    """

    id: str
    number: int
    conduct: Conduct
    at: Point
    place: str
    happened: datetime
    ongoing: bool
    danger: bool
    often: Often
    text: str
    reported: datetime
    priority: int
    status: ClueStatus
    holder: str
    holder_name: str
    held_until: datetime | None
    handed_to: str
    elsewhere: str
    from_elsewhere: bool
    incident: str
    until: datetime | None
    version: int
    next: tuple[str, ...]
    remarks: tuple[RemarkRow, ...]
    photos: tuple[CluePhotoRow, ...]
    merged_into: OtherClue | None
    merged: tuple[OtherClue, ...]
    others: tuple[OtherClue, ...]
    readable: bool


def _rows_of(work: Work, found: Collection[Clue]) -> tuple[ClueRow, ...]:
    names = access.names(work, {clue.holder for clue in found if clue.holder})
    merged, shown = (count(work, [clue.id for clue in found]) for count in (store.count_merged, photos.count))
    return tuple(
        row_of(ClueRow, clue, holder_name=names.get(clue.holder, ""), merged=merged.get(clue.id, 0), photos=shown.get(clue.id, 0))
        for clue in found
    )


def _board(work: Work, ids: Collection[str] | None) -> Mapping[str, ClueRow]:
    return {row.id: row for row in _rows_of(work, store.list_open(work, ids))}


@query(Right.CLUE_TRIAGE)
def search(work: Work, wish: ClueSearch, *, page: int, size: int) -> CluePage:
    """A page of the station's clues."""
    found, total = store.search(work, wish, page=page, size=size)
    return CluePage(rows=_rows_of(work, found), total=total)


@query(Right.CLUE_TRIAGE)
def get(work: Work, clue_id: str) -> ClueRecord:
    """One clue, and what may be done with it."""
    return record(work, store.get(work, clue_id))


def record(work: Work, clue: Clue) -> ClueRecord:
    """A clue as the actor sees it."""
    merged = store.list_merged(work, clue.id)
    into = store.list_by_id(work, [clue.merged_into]) if clue.merged_into else []
    there = store.find_elsewhere(work, clue.id) if clue.handed_to else None
    verbs = triage.next_verbs(clue, by=work.actor.account, now=work.now)
    together = [clue.id, *(one.id for one in merged)]
    said = store.remarks_on(work, together)
    others = [one for one in store.list_open(work) if one.id != clue.id] if "merge" in verbs else []
    return row_of(
        ClueRecord, clue,
        holder_name=access.names(work, [clue.holder]).get(clue.holder, "") if clue.holder else "",
        elsewhere=there.status.value if there else "",
        from_elsewhere=bool(clue.origin),
        next=tuple(verb for verb in verbs if verb != "open_incident" or work.actor.may(Right.INCIDENT_RECEIVE)),
        remarks=tuple(_remark(one) for one in said if one.clue == clue.id or one.speaker is Speaker.REPORTER),
        photos=tuple(row_of(CluePhotoRow, one, sealed=bool(one.sealed)) for one in photos.of_clues(work, together)),
        merged_into=next((row_of(OtherClue, one) for one in into), None),
        merged=tuple(row_of(OtherClue, one) for one in merged),
        others=tuple(row_of(OtherClue, one) for one in others),
        readable=work.world.discretion.readable,
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedEnvelope:
    """To be opened elsewhere, by two keys one after the other."""

    sealed: str


# ---- links ----


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueLinkRow:
    """A poster. `place`: where it hangs."""

    id: str
    token: str
    place: str
    created: datetime
    revoked: datetime | None


def link(_: Work, made: ClueLink) -> ClueLinkRow:
    """One of them."""
    return row_of(ClueLinkRow, made)


@query(Right.CLUE_LINK_KEEP)
def list_links(work: Work) -> list[ClueLinkRow]:
    """Newest first."""
    return [link(work, one) for one in store.list_links(work)]


BOARDS = (Board("clues", Right.CLUE_TRIAGE, _board),)
