"""The log, read by station."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Select, String, false, or_, select

from pingan.features.access import public as access
from pingan.features.audit.events import LogChecked
from pingan.features.audit.model import AuditSearch
from pingan.kernel import chain
from pingan.kernel.chain import Walked
from pingan.kernel.events import PictureShown
from pingan.kernel.rights import Right
from pingan.platform import log, tables
from pingan.platform.audit import Exported
from pingan.platform.log import event_log
from pingan.platform.work import Work
from pingan.ports import Anchor

newest = log.newest
_EVER = datetime(1, 1, 2, tzinfo=UTC)


def _visible(work: Work) -> Select[Any]:
    """The station's own log, for its auditor."""
    here = select(event_log).where(event_log.c.station == work.actor.station)
    return here if work.actor.may(Right.AUDIT_READ) else here.where(false())


def _matching(work: Work, wish: AuditSearch) -> Select[Any]:
    rows = _visible(work)
    if wish.as_of is not None:
        rows = rows.where(event_log.c.seq <= wish.as_of)
    if wish.who:
        rows = rows.where(event_log.c.actor.in_(access.accounts_named(work, wish.who)))
    if wish.kind:
        exactly = event_log.c.kind == wish.kind
        rows = rows.where(event_log.c.kind.startswith(wish.kind, autoescape=True) if wish.kind.endswith(".") else exactly)
    if wish.subject:
        told = event_log.c.facts.cast(String).contains(f'"{wish.subject}"', autoescape=True)
        rows = rows.where(or_(event_log.c.subject == wish.subject, told))
    if wish.since:
        rows = rows.where(event_log.c.at >= wish.since)
    return rows.where(event_log.c.at < wish.until) if wish.until else rows


def count(work: Work, wish: AuditSearch) -> int:
    """How many entries match."""
    return tables.count(work, _matching(work, wish))


def entries(work: Work, wish: AuditSearch, *, page: int, size: int) -> Sequence[log.Entry]:
    """A page of them, newest first."""
    newest_first = _matching(work, wish).order_by(event_log.c.seq.desc())
    return log.entries(work, newest_first.limit(size).offset((page - 1) * size))


def last_check(work: Work) -> log.Entry | None:
    """The newest time the log of the actor's station was followed from its first row; the caller has made sure he may know."""
    here = (event_log.c.station == work.actor.station, event_log.c.kind == LogChecked.kind())
    return next(iter(log.entries(work, select(event_log).where(*here).order_by(event_log.c.seq.desc()).limit(1))), None)


def exports(work: Work) -> Sequence[log.Entry]:
    """Every list that was taken out of the actor's station, newest first; the caller has made sure he may know."""
    return log.of_kinds(work, [Exported.kind()], _EVER)


def pictures(work: Work) -> Sequence[log.Entry]:
    """Every look at a picture in whose pixels it stands, newest first; the caller has made sure he may know."""
    return log.of_kinds(work, [one.kind() for one in PictureShown.__subclasses__()], _EVER)


def stations(work: Work) -> list[str]:
    """Every station that has a log, or of which somebody outside says it had one; for whoever keeps all of them whole."""
    return sorted({anchor.station for anchor in (*log.heads(work), *work.world.witness.noted())})


def walk(work: Work, station: str, noted: Iterable[Anchor] | None = None) -> Walked:
    """Follow a station's log from its first row. Some seconds for a log of years: not for where others wait to write.

    `noted`: the anchors as they were before this view was looked at. Newer ones may vouch for rows it does not show yet, which would look
    like a log that was cut off; so they are read here only for whoever has not looked at anything before.
    """
    placed = enumerate(work.world.witness.noted() if noted is None else noted)
    notes = [chain.Note(place, one.number, one.mac, one.taken, one.kept) for place, one in placed if one.station == station]
    anchors, resumed = chain.standing(notes)
    return replace(chain.walk(log.links(work, station), work.world.witness.mac, anchors), resumed=resumed)
