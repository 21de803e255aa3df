"""Holds: rows about a person or an incident that stay, whatever their time, until two people say otherwise (`features/holds`).

What deletes by the clock (`platform/retention`) and what forgets somebody (`features/privacy`) ask here first.
"""

from collections.abc import Sequence

from sqlalchemy import Column, ColumnElement, Index, Integer, RowMapping, String, Table, or_, select
from sqlalchemy import Text as SqlText

from pingan.platform.expiry import expires
from pingan.platform.subjects import Key, Person, Whose, Why, belongs, is_his
from pingan.platform.tables import UtcTime, metadata
from pingan.platform.work import Work

_KEPT = {"purpose": "showing what was kept beyond its time, and why", "keep": "two years after it is over"}
_REMAINS = dict.fromkeys(("reason", "lift_reason", "placed_by", "lifted_by"), "why the house kept it, and who answered for it")

holds = Table(
    "holds",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("member", String(40), nullable=False),
    Column("account", String(40), nullable=False),
    Column("incident", String(40), nullable=False),
    Column("reason", SqlText, nullable=False, info=_KEPT),
    Column("placed", UtcTime, nullable=False),
    Column("placed_by", String(40), nullable=False, info=_KEPT),
    Column("until", UtcTime, nullable=False),
    Column("lifted", UtcTime),
    Column("lifted_by", String(40), nullable=False, info=_KEPT),
    Column("lift_reason", SqlText, nullable=False, info=_KEPT),
    Column("version", Integer, nullable=False),
    Index("holds_station", "station", "until"),
    info=belongs(
        Whose("member", Key.MEMBER, why=Why.DECISION, remains=_REMAINS),
        Whose("account", Key.ACCOUNT, why=Why.DECISION, remains=_REMAINS),
    )
    | expires("until", days=2 * 365),
)


def _running(work: Work) -> Sequence[RowMapping]:
    """The few that run at the actor's station."""
    running = select(holds).where(holds.c.station == work.actor.station, holds.c.until > work.now)
    return work.connection.execute(running).mappings().all()


def is_person_held(work: Work, *, member: str, account: str) -> bool:
    """Whether somebody may not be forgotten now."""
    return any(row["member"] == member != "" or row["account"] == account != "" for row in _running(work))


def held(work: Work, table: Table) -> ColumnElement[bool] | None:
    """Which rows of a table stay because of a hold, or None where no hold can touch it."""
    running = _running(work)
    person: Person = {Key.MEMBER: [row["member"] for row in running], Key.ACCOUNT: [row["account"] for row in running]}
    his = [is_his(table, whose, person) for whose in table.info.get("whose", ())]
    about = [row["incident"] for row in running if row["incident"]]
    column = table.c.id if table.name == "incidents" else table.c.get("incident")
    there = [*his, column.in_(about) if about and column is not None else None]
    found = [one for one in there if one is not None]
    return or_(*found) if found else None
