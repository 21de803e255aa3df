"""The event log: audit trail, outbox and replay tape at once. Rows are appended in the transaction that made them true."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    func,
    insert,
    select,
    type_coerce,
)

from pingan.kernel import chain
from pingan.kernel.chain import Link
from pingan.kernel.events import Event, Topic, Touch
from pingan.platform.subjects import Key, Whose, Why, belongs, nobodys
from pingan.platform.tables import Json, UtcTime, metadata, several
from pingan.platform.work import Actor, Work
from pingan.ports import Anchor

_SEQ = BigInteger().with_variant(Integer, "sqlite")

_IDS = {"actor": "an id that leads to nobody any more", "facts": "ids, numbers and words of state"}
_TRAIL = {"purpose": "showing who did what, and when", "keep": "with the log"}

event_log = Table(
    "event_log",
    metadata,
    Column("seq", _SEQ, primary_key=True, autoincrement=True),
    Column("station", String(40), nullable=False),
    Column("number", _SEQ, nullable=False),
    Column("mac", String(64), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("kind", String(80), nullable=False),
    Column("subject", String(40), nullable=False),
    Column("actor", String(40), nullable=False, info=_TRAIL),
    Column("role", String(20), nullable=False),
    Column("via", String(40), nullable=False),
    Column("touches", Json, nullable=False),
    Column("facts", Json, nullable=False, info=_TRAIL),
    Index("event_log_subject", "subject", "seq"),
    Index("event_log_station", "station", "seq"),
    UniqueConstraint("station", "number"),
    info=belongs(
        Whose("actor", Key.ACCOUNT, why=Why.TRAIL, remains=_IDS, secret=("subject", "touches", "facts", "mac")),
        Whose("subject", Key.MEMBER, why=Why.TRAIL, remains=_IDS, secret=("actor", "via", "touches", "facts", "mac")),
    ),
    sqlite_autoincrement=True,
)

event_audience = Table(
    "event_audience",
    metadata,
    Column("topic", String(80), primary_key=True),
    Column("seq", _SEQ, ForeignKey("event_log.seq", ondelete="CASCADE"), primary_key=True),
    Index("event_audience_seq", "seq"),
    info=nobodys("which screens hear of a row of the log"),
)


_APPEND = insert(event_log).returning(event_log.c.station, event_log.c.number, event_log.c.seq)
_HEAD = select(event_log.c.number, event_log.c.mac).where(event_log.c.station == bindparam("of")).order_by(event_log.c.seq.desc()).limit(1)
_HEARD = select(event_audience.c.seq).where(event_audience.c.topic.in_(several("topics")), event_audience.c.seq > bindparam("after"))
_MISSED = select(event_log).where(event_log.c.seq.in_(_HEARD)).order_by(event_log.c.seq).limit(bindparam("most"))
_THESE = select(event_log).where(event_log.c.seq.in_(several("seqs"))).order_by(event_log.c.seq)
_TELL = insert(event_audience)
_PLAIN = [column for column in event_log.c if column.name not in {"touches", "facts"}]
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row of the log. `via`: the account of the shared tablet at which it was done, empty for one's own device."""

    seq: int
    station: str
    at: datetime
    kind: str
    subject: str
    actor: str
    role: str
    via: str
    touches: tuple[Touch, ...]
    facts: dict[str, Any]


_TOLD = [field.name for field in fields(Entry)]


def append(work: Work, told: Sequence[tuple[Actor, Event]]) -> list[int]:
    """Write events down, in order; their sequence numbers. The caller holds their stations, so that each log has one newest row."""
    if not told:
        return []
    rows = [_row(work, actor, event) for actor, event in told]
    _link(work, rows)
    given = {(station, number): int(seq) for station, number, seq in work.connection.execute(_APPEND, rows)}
    seqs = [given[row["station"], row["number"]] for row in rows]
    heard = zip(seqs, told, strict=True)
    topics = [{"topic": topic, "seq": seq} for seq, (_, event) in heard for topic in dict.fromkeys(event.audience)]
    if topics:
        work.connection.execute(_TELL, topics)
    return seqs


def _row(work: Work, actor: Actor, event: Event) -> dict[str, Any]:
    return {
        "station": event.station,
        "at": work.now,
        "kind": event.kind(),
        "subject": event.subject,
        "actor": actor.account,
        "role": actor.role.value,
        "via": actor.via,
        "touches": [list(touch) for touch in event.touches],
        "facts": msgspec.to_builtins(event.facts),
    }


def _link(work: Work, rows: Sequence[dict[str, Any]]) -> None:
    """Number the rows, and seal each to the one before it at its station."""
    newest_rows = {station: _head(work, station) for station in {row["station"] for row in rows}}
    for row in rows:
        number, previous = newest_rows[row["station"]]
        row["number"] = number + 1
        row["mac"] = chain.sealed(work.world.witness.mac, previous, row["number"], _cells(row, _text(row["touches"]), _text(row["facts"])))
        newest_rows[row["station"]] = row["number"], row["mac"]


def _head(work: Work, station: str) -> tuple[int, str]:
    row = work.connection.execute(_HEAD, {"of": station}).first()
    return (row[0], row[1]) if row else (0, "")


def _text(value: Any) -> str:
    """As the column keeps it."""
    return msgspec.json.encode(value).decode()


def _cells(row: Any, touches: str, facts: str) -> tuple[str, ...]:
    """Everything a row says. Erasing a person leaves all of it as it is: nothing here names anybody."""
    told = (row[name] for name in ("kind", "subject", "actor", "role", "via"))
    return (row["station"], row["at"].isoformat(), *told, touches, facts)


def links(work: Work, station: str) -> Iterator[Link]:
    """A station's whole log in the order of its numbers, read as it goes."""
    raw = [type_coerce(event_log.c[name], String).label(f"{name}_text") for name in ("touches", "facts")]
    rows = select(*_PLAIN, *raw).where(event_log.c.station == station).order_by(event_log.c.number, event_log.c.seq)
    found = work.connection.execute(rows, execution_options={"yield_per": _AT_ONCE})
    for row in found.mappings():
        yield Link(row["number"], row["mac"], _cells(row, row["touches_text"], row["facts_text"]), row["seq"])


def heads(work: Work) -> list[Anchor]:
    """How far every station's log is."""
    latest = select(func.max(event_log.c.seq)).group_by(event_log.c.station)
    rows = select(event_log.c.station, event_log.c.number, event_log.c.mac).where(event_log.c.seq.in_(latest))
    return [Anchor(*row) for row in work.connection.execute(rows.order_by(event_log.c.station))]


def newest(work: Work) -> int:
    """The highest sequence number written, 0 for an empty log."""
    found = work.connection.execute(select(event_log.c.seq).order_by(event_log.c.seq.desc()).limit(1)).scalar()
    return int(found or 0)


def since(work: Work, topics: Iterable[str], seq: int, limit: int) -> Sequence[Entry]:
    """What the listeners of `topics` have missed after `seq`, oldest first, at most `limit` rows."""
    return entries(work, _MISSED, topics=list(topics), after=seq, most=limit)


def told_since(work: Work, seq: int) -> dict[Topic, int]:
    """Every topic with something newer than row `seq`, and its newest row. Ids and numbers only: nobody is shown anything."""
    rows = select(event_audience.c.topic, func.max(event_audience.c.seq)).where(event_audience.c.seq > seq)
    return {row[0]: row[1] for row in work.connection.execute(rows.group_by(event_audience.c.topic))}


def about(work: Work, subject: str) -> Sequence[Entry]:
    """The timeline of one subject; the caller has made sure the actor may see it."""
    return entries(
        work, select(event_log).where(event_log.c.subject == subject, event_log.c.station == work.actor.station).order_by(event_log.c.seq)
    )


def of_kinds(work: Work, kinds: Iterable[str], since: datetime) -> Sequence[Entry]:
    """What of these kinds happened at the actor's station after `since`, newest first; the caller has made sure he may know."""
    there = (event_log.c.station == work.actor.station, event_log.c.kind.in_(list(kinds)), event_log.c.at > since)
    return entries(work, select(event_log).where(*there).order_by(event_log.c.seq.desc()))


def newest_of(work: Work, kind: str) -> Entry:
    """The newest thing of a kind the actor has done, in the transaction in which he did it."""
    his = (event_log.c.station == work.actor.station, event_log.c.kind == kind, event_log.c.actor == work.actor.account)
    return entries(work, select(event_log).where(*his).order_by(event_log.c.seq.desc()).limit(1))[0]


def newest_about(work: Work, subject: str, kinds: Iterable[str], limit: int, *, actor: str = "") -> Sequence[Entry]:
    """What of these kinds happened to one subject, or was done to it by one `actor`, newest first; the caller has made sure he may know."""
    there = [event_log.c.subject == subject, event_log.c.station == work.actor.station, event_log.c.kind.in_(list(kinds))]
    there += [event_log.c.actor == actor] if actor else []
    return entries(work, select(event_log).where(*there).order_by(event_log.c.seq.desc()).limit(limit))


def list_(work: Work, seqs: Iterable[int]) -> list[Entry]:
    """These rows, oldest first, for reactions."""
    return entries(work, _THESE, seqs=list(seqs))


def entries(work: Work, rows: Any, **asked: Any) -> list[Entry]:
    """The entries of a selection of rows; the caller has made sure the actor may see them. `asked`: what the selection only names."""
    return [
        Entry(**{name: row[name] for name in _TOLD} | {"touches": tuple((board, id_) for board, id_ in row["touches"])})
        for row in work.connection.execute(rows, asked).mappings()
    ]
