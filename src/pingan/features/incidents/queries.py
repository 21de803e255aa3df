"""What screens ask about incidents."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from pingan.features.access import public as access
from pingan.features.incidents import rules, store
from pingan.features.incidents.model import BY_HAND, LIFE, OVER, Incident, IncidentSearch, IncidentStatus, Service, Source
from pingan.features.incidents.rules import Draft
from pingan.features.members import public as members
from pingan.features.rulebook.model import CitizenMode
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform import log
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work

_AT_A_TIME = 500
_MOST_PLACES, _MOST_CELLS = 20_000, 4_000
"""What one look at the past may cost: many years of a station, and more cells than a screen can show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    name: str
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentRow:
    """An incident on the console; `next` holds the buttons that work now."""

    id: str
    station: str
    number: int
    category: str
    priority: int
    status: IncidentStatus
    mode: CitizenMode
    place: str
    at: Point | None
    text: str
    caller: Caller | None
    source: Source
    received: datetime
    noticed: datetime | None
    recommended: datetime | None
    dispatched: datetime | None
    acknowledged: datetime | None
    first_departed: datetime | None
    first_arrived: datetime | None
    cleared: datetime | None
    closed: datetime | None
    target_s: int
    outcome: str
    merged_into: str | None
    handed_to: str | None
    services: tuple[Service, ...]
    next: tuple[str, ...]
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentPage:
    rows: tuple[IncidentRow, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatCell:
    """A piece of ground about 125 m wide: its middle, and how often help was needed there."""

    at: Point
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Heat:
    """Where incidents of the last `days` were, the fullest cells first; nothing of any one of them. `total`: how many they count."""

    days: int
    total: int
    cells: tuple[HeatCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """How many are on their way, and when the first should be there; never who."""

    count: int
    first_expected: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Help somebody asked for, as he sees it himself. `coming`: None once it is over."""

    id: str
    number: int
    category: str
    status: IncidentStatus
    place: str
    received: datetime
    noticed: datetime | None
    acknowledged: datetime | None
    coming: Coming | None
    first_arrived: datetime | None
    closed: datetime | None
    services: tuple[Service, ...]
    outcome: str
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineActor:
    """`via`: the shared tablet at which it was done, or empty."""

    role: str
    name: str
    via: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    seq: int
    at: datetime
    kind: str
    actor: TimelineActor | None
    facts: dict[str, object]


def row(work: Work, incident: Incident) -> IncidentRow:
    """An incident as the actor sees it."""
    by_hand = tuple(verb for verb in LIFE.next(incident.status) if verb in BY_HAND) if work.actor.may(Right.INCIDENT_HANDLE) else ()
    known = bool(incident.caller_name or incident.caller_phone)
    same = {name: getattr(incident, name) for name in IncidentRow.__dataclass_fields__ if name not in {"caller", "next"}}
    return IncidentRow(caller=Caller(name=incident.caller_name, phone=incident.caller_phone) if known else None, next=by_hand, **same)


def request(_: Work, incident: Incident) -> Request:
    """An incident as whoever asked for it sees it."""
    coming = None if incident.status in OVER else Coming(count=incident.coming, first_expected=incident.first_expected)
    return row_of(Request, incident, coming=coming, next=tuple(verb for verb in LIFE.next(incident.status) if verb == "cancel"))


@query(Right.INCIDENT_READ)
def get(work: Work, incident_id: str) -> IncidentRow:
    return row(work, store.get(work, incident_id))


@query(Right.INCIDENT_READ)
def search(work: Work, wish: IncidentSearch, *, page: int, size: int) -> IncidentPage:
    """A page of incidents, newest first."""
    found, total = store.search(work, wish, page=page, size=size)
    return IncidentPage(rows=tuple(row(work, incident) for incident in found), total=total)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedIncident:
    """A line of the file, which tells what the list on the screen shows and no more. `arrived_s`: when the first was there."""

    number: int
    category: str
    place: str
    received: datetime
    arrived_s: int | None
    status: IncidentStatus
    outcome: str


def taken(_: Work, wish: IncidentSearch) -> IncidentSearch:
    """What is to be taken out of the house; its rows, see `listed`."""
    return wish


@query(Right.INCIDENT_READ)
def listed(work: Work, wish: IncidentSearch, newest: tuple[datetime, int] | None) -> list[ListedIncident]:
    """The next part of the file, newest first; nothing at its end."""
    return [_listed(one) for one in store.list_before(work, wish, newest, _AT_A_TIME)]


def _listed(one: Incident) -> ListedIncident:
    seconds = int((one.first_arrived - one.received).total_seconds()) if one.first_arrived else None
    return row_of(ListedIncident, one, arrived_s=seconds)


@query(Right.INCIDENT_READ)
def duplicates(work: Work, draft: Draft) -> list[IncidentRow]:
    """Open incidents that may be the call being typed."""
    return [row(work, incident) for incident in rules.duplicates(draft, store.list_open(work), work.now)]


@query(Right.INCIDENT_READ)
def timeline(work: Work, incident_id: str) -> list[TimelineRow]:
    """Everything that happened to an incident, oldest first: its part of the event log, and the names of those it speaks of."""
    entries = log.about(work, store.get(work, incident_id).id)
    names = access.names(work, {account for entry in entries for account in (entry.actor, entry.via)})
    people = members.by_id(work, {str(entry.facts["member"]) for entry in entries if entry.facts.get("member")})

    def named(facts: dict[str, object]) -> dict[str, object]:
        person = people.get(str(facts.get("member", "")))
        return facts | {"name": person.name} if person else facts

    return [
        TimelineRow(
            seq=entry.seq,
            at=entry.at,
            kind=entry.kind,
            actor=TimelineActor(role=entry.role, name=names.get(entry.actor, ""), via=names.get(entry.via, "")),
            facts=named(entry.facts),
        )
        for entry in entries
    ]


@query(Right.INCIDENT_READ)
def heat(work: Work, days: int, category: str) -> Heat:
    """Where help was needed in the last `days`; of one category, or of all."""
    places = store.list_places_since(work, work.now - timedelta(days=days), category, _MOST_PLACES)
    cells = tuple(HeatCell(at=at, count=count) for at, count in rules.heat(places, _MOST_CELLS))
    return Heat(days=days, total=sum(cell.count for cell in cells), cells=cells)


@query(Right.HELP_ASK)
def my_requests(work: Work) -> list[Request]:
    return sorted((request(work, incident) for incident in store.list_live(work)), key=lambda mine: mine.received, reverse=True)


def _incident_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, IncidentRow]:
    return {incident.id: row(work, incident) for incident in store.list_live(work, ids)}


def _request_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, Request]:
    return {incident.id: request(work, incident) for incident in store.list_live(work, ids)}


BOARDS = (Board("incidents", Right.INCIDENT_READ, _incident_rows), Board("requests", Right.HELP_ASK, _request_rows))
