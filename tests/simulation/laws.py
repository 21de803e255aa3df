"""What holds of every station, whatever happened to it: read from its database alone."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from pingan.features.audit import store as audit
from pingan.features.dispatch.actions import STEP
from pingan.features.dispatch.events import CallOutChanged, CallOutStarted, OfferMoved
from pingan.features.dispatch.model import ENGAGED, OPEN, RUNNING, CallOut, CallOutStatus, Offer
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.duty import public as duty
from pingan.platform import log
from pingan.platform.log import Entry
from pingan.platform.timers import timers
from pingan.platform.work import Work

_EVER = datetime(1, 1, 2, tzinfo=UTC)


def wrongs(work: Work, *, acknowledged: Iterable[str] = ()) -> list[str]:
    """What is wrong at the actor's station, in words. `acknowledged`: call-outs of which somebody was told that they began."""
    return list(_wrongs(work, acknowledged))


def _wrongs(work: Work, acknowledged: Iterable[str]) -> Iterator[str]:
    station = work.actor.station
    outs = {out.id: out for out in call_outs.shelf.list_(work, call_outs.shelf.all_of(station))}
    asked = offers.shelf.list_(work, offers.shelf.all_of(station))
    yield from _more_than_once("booked", Counter(offer.member for offer in asked if offer.status in OPEN))
    yield from _more_than_once("asked", Counter((offer.call_out, offer.member) for offer in asked))
    yield from _more_than_once("searched for", Counter(out.incident for out in outs.values() if out.status in RUNNING))
    told = log.of_kinds(work, [CallOutStarted.kind(), CallOutChanged.kind(), OfferMoved.kind()], _EVER)[::-1]
    yield from _overbooked(told)
    yield from _overfilled(told, outs, asked)
    yield from _stuck(work, outs.values(), asked)
    begun = {entry.facts["call_out"] for entry in told if entry.kind == CallOutStarted.kind()}
    yield from (f"call-out {one} was acknowledged and is not in the log" for one in acknowledged if one not in begun)
    yield from _off_and_seen(work)
    walked = audit.walk(work, station)
    if walked.how:
        yield f"the log does not hold at {walked.at}: {walked.how}"
    failed = work.connection.execute(select(timers.c.kind, timers.c.attempts).where(timers.c.attempts > 0)).all()
    yield from (f"timer {row.kind} failed {row.attempts} times" for row in failed)


def _more_than_once(what: str, times: Mapping[Any, int]) -> Iterator[str]:
    return (f"{one} is {what} {many} times" for one, many in times.items() if many > 1)


def _overbooked(told: Iterable[Entry]) -> Iterator[str]:
    """The log in its order: at no moment is anybody booked for two calls."""
    booked: dict[str, str] = {}
    for entry in told:
        if entry.kind != OfferMoved.kind():
            continue
        member, offer = entry.facts["member"], entry.facts["offer"]
        if entry.facts["status"] not in OPEN:
            booked.pop(member, None)
        elif booked.setdefault(member, offer) != offer:
            yield f"{member} has {booked[member]} and {offer} at once (row {entry.seq})"


def _overfilled(told: Iterable[Entry], outs: Mapping[str, CallOut], asked: Sequence[Offer]) -> Iterator[str]:
    """At no moment do more come than are wanted, and whom the dispatcher added or whoever was rung as a leader besides."""
    leaders = Counter(offer.call_out for offer in asked if offer.leader)
    most = {out.id: out.wanted + leaders[out.id] for out in outs.values()}
    engaged: dict[str, set[str]] = {id_: set() for id_ in outs}
    for entry in told:
        out = entry.facts["call_out"]
        if entry.kind == CallOutChanged.kind():
            most[out] += entry.facts["change"] == "added"
        elif entry.kind == OfferMoved.kind():
            coming = engaged[out]
            (coming.add if entry.facts["status"] in ENGAGED else coming.discard)(entry.facts["member"])
            if len(coming) > most[out]:
                yield f"{len(coming)} go to {out}, and {most[out]} may (row {entry.seq})"


def _stuck(work: Work, outs: Iterable[CallOut], asked: Sequence[Offer]) -> Iterator[str]:
    """Whoever searches is woken when he said, or waits for somebody, or has handed it to police; what is over wakes nobody."""
    rows = work.connection.execute(select(timers.c.subject, timers.c.due_at).where(timers.c.kind == STEP))
    wakes: dict[str, datetime] = {row.subject: row.due_at for row in rows}
    waited_for = {offer.call_out for offer in asked if offer.status in OPEN}
    for out in outs:
        due = out.due if out.status in RUNNING else None
        if wakes.get(out.id) != due:
            yield f"call-out {out.id} ({out.status}) is to be woken at {due}, and its timer rings at {wakes.get(out.id)}"
        if out.status in RUNNING and due is None and out.id not in waited_for and out.status is not CallOutStatus.WITH_POLICE:
            yield f"call-out {out.id} ({out.status}) waits for nobody, and nothing wakes it"


def _off_and_seen(work: Work) -> Iterator[str]:
    on = {turn.id for turn in duty.on_duty(work)}
    for fix in work.world.presence.everyone(work.actor.station):
        if fix.member not in on:
            yield f"{fix.member} is off duty and on the map"
