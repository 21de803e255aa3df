"""Terms, what members say, and rosters in all their editions: rows, and who sees them."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Select, String, Table, delete, false, select

from pingan.features.houses import public as houses
from pingan.features.rosters.model import LIFE, Availability, Plan, Roster, RosterStatus, StationTerms, proposed
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, belongs, nobodys
from pingan.platform.tables import Json, Shelf, UtcTime, metadata, one_of
from pingan.platform.work import Work

_SAID = {"purpose": "making rosters people can live with", "keep": "while he is a member; days past are dropped when he writes anew"}
_STOOD = {"purpose": "knowing who is on duty when", "keep": "62 days after the roster's last day"}

roster_terms = Table(
    "roster_terms",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("terms", Json, nullable=False),
    Column("version", Integer, nullable=False),
    info=nobodys("what a station wants manned"),
)

availabilities = Table(
    "roster_availabilities",
    metadata,
    Column("id", String(40), ForeignKey("members.id"), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("days_off", Json, nullable=False, info=_SAID),
    Column("kinds_off", Json, nullable=False, info=_SAID),
    Column("week_hours", Integer, nullable=False, info=_SAID),
    Column("away", Json, nullable=False, info=_SAID),
    Column("wishes", Json, nullable=False, info=_SAID),
    Column("said", UtcTime),
    Column("version", Integer, nullable=False),
    info=belongs(Whose("id", Key.MEMBER)),
)

rosters = Table(
    "rosters",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("first", String(10), nullable=False),
    Column("days", Integer, nullable=False),
    Column("edition", Integer, nullable=False),
    Column("status", String(20), nullable=False),
    Column("base", String(40), nullable=False),
    Column("made", UtcTime, nullable=False),
    Column("published", UtcTime),
    Column("search", Json),
    Column("seats", Integer, nullable=False),
    Column("open", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="rosters_status"),
    Index("rosters_station", "station", "status"),
    info=nobodys("which days a roster is for and how it was found; who stands in it is a plan's"),
)

plans = Table(
    "roster_plans",
    metadata,
    Column("id", String(40), ForeignKey("rosters.id"), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("terms", Json, nullable=False),
    Column("seats", Json, nullable=False, info=_STOOD),
    Column("before", Json, nullable=False, info=_STOOD),
    Column("dropped_out", Json, nullable=False, info=_STOOD),
    info=nobodys("ids on seats: who that is stands with the member alone, and goes with him"),
)

_terms, _availabilities = Shelf(roster_terms, StationTerms), Shelf(availabilities, Availability)
_rosters, _plans = Shelf(rosters, Roster), Shelf(plans, Plan)

SHOWN = (RosterStatus.DRAFT, RosterStatus.SOLVING, RosterStatus.READY, RosterStatus.STOPPED, RosterStatus.PUBLISHED)
"""On the screens; what was discarded or archived is history."""


def _visible(work: Work) -> Select[Any]:
    """The command room sees its station's rosters; a member sees his own shifts, see `store.shifts`."""
    here = _rosters.here
    return here if work.actor.may(Right.ROSTER_READ) else here.where(false())


def _visible_said(work: Work) -> Select[Any]:
    """What a member has said is read by himself and by who makes rosters."""
    here = _availabilities.here
    if work.actor.may(Right.ROSTER_MANAGE) or work.actor.may(Right.ROSTER_STEP):
        return here
    return here.where(availabilities.c.id == work.actor.member) if work.actor.member else here.where(false())


# ---- terms ----


def get_terms(work: Work) -> StationTerms:
    """Those in force; proposed ones before anybody has decided."""
    found = _terms.find(work, _terms.here)
    if found is not None:
        return found
    posts = list(houses.list_posts(work.as_engine()).values())
    return StationTerms(id=work.actor.station, station=work.actor.station, terms=proposed(posts))


def save_terms(work: Work, terms: StationTerms) -> StationTerms:
    if terms.version == 0 and _terms.find(work, _terms.here) is None:
        return _terms.add(work, _next(terms))
    return _terms.save(work, terms)


def _next(terms: StationTerms) -> StationTerms:
    return StationTerms(id=terms.id, station=terms.station, terms=terms.terms, version=1)


# ---- what members say ----


def find_availability(work: Work, member: str) -> Availability | None:
    return _availabilities.find_by_id(work, _visible_said(work), member)


def list_availabilities(work: Work) -> dict[str, Availability]:
    return {one.id: one for one in _availabilities.list_(work, _visible_said(work))}


def save_availability(work: Work, said: Availability, *, known: bool) -> Availability:
    return _availabilities.save(work, said) if known else _availabilities.add(work, said)


# ---- rosters ----


def get(work: Work, roster: str) -> Roster:
    return _rosters.get(work, _visible(work), roster)


def list_rosters(work: Work, ids: Collection[str] | None = None) -> list[Roster]:
    """What is on the screens, the latest days first."""
    rows = _visible(work).where(rosters.c.status.in_(SHOWN)).order_by(rosters.c.first.desc(), rosters.c.edition.desc(), rosters.c.id)
    return _rosters.list_(work, rows, ids)


def list_editions(work: Work, first: date) -> list[Roster]:
    """Everything that ever was for the days from `first`, newest last."""
    return _rosters.list_(work, _visible(work).where(rosters.c.first == first.isoformat()).order_by(rosters.c.edition, rosters.c.id))


def published_on(work: Work, day: date) -> Roster | None:
    """The one that holds on a day."""
    held = _rosters.list_(work, _visible(work).where(rosters.c.status == RosterStatus.PUBLISHED, rosters.c.first <= day.isoformat()))
    return next((one for one in held if one.has(day)), None)


def list_published(work: Work) -> list[Roster]:
    return _rosters.list_(work, _visible(work).where(rosters.c.status == RosterStatus.PUBLISHED).order_by(rosters.c.first))


def list_waiting(work: Work) -> list[Roster]:
    """Searches at every station that nobody has taken up yet; for the machine that does them."""
    return [
        one for one in _rosters.list_(work, select(rosters).where(rosters.c.status == RosterStatus.SOLVING).order_by(rosters.c.id))
        if one.search is not None and one.search.taken is None
    ]  # fmt: skip


def add(work: Work, roster: Roster, plan: Plan) -> Roster:
    _rosters.add(work, roster)
    _plans.add(work, plan)
    return roster


def save(work: Work, roster: Roster, plan: Plan | None = None) -> Roster:
    """`plan`: where what stands in it is different too. The roster's version guards both."""
    saved = _rosters.save(work, roster)
    if plan is not None:
        _plans.save(work, plan)
    return saved


def get_plan(work: Work, roster: str) -> Plan:
    get(work, roster)
    found = _plans.find_by_id(work, _plans.here, roster)
    if found is None:
        raise NotFound(noun="roster")
    return found


def forget_plan(work: Work, roster: str) -> None:
    """Who stood where."""
    work.connection.execute(delete(plans).where(plans.c.id == roster, plans.c.station == work.actor.station))
