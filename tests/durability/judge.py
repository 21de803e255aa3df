"""What the database says afterwards, held against what people were told."""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Table, select

from pingan import main
from pingan.entry.settings import Settings
from pingan.features.audit import public as audit
from pingan.features.dispatch.model import ASKED, ENGAGED, OPEN, RUNNING, CallOutStatus
from pingan.features.dispatch.store.call_outs import call_outs
from pingan.features.dispatch.store.offers import offers
from pingan.features.incidents.store import incidents
from pingan.kernel.errors import Refusal
from pingan.platform.log import event_log
from pingan.platform.office import NOBODY, Office, Wiring
from pingan.platform.timers import timers
from pingan.platform.work import Work
from pingan.ports import Anchor
from tests.durability.ledger import Said, Told

LATE_S = 5.0
"""What is due is done so soon after it is due, or after the house is back."""

Row = Mapping[str, Any]
_EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Found:
    """One consistent look at the house's lasting memory: rows by id, the log in order, when timers are due, and whether the chain holds."""

    incidents: Mapping[str, Row]
    call_outs: Mapping[str, Row]
    offers: Mapping[str, Row]
    log: Sequence[Row]
    timers: Mapping[tuple[str, str], datetime]
    photos: frozenset[str]
    broken: str


@dataclass(slots=True)
class Verdict:
    """What is wrong, one sentence each; and by how much what was due came late, in seconds."""

    faults: list[str] = field(default_factory=list)
    late_s: list[float] = field(default_factory=list)


def look(settings: Settings) -> Found:
    """From beside the server, and without changing anything."""
    office = Office(main.build_world(settings), Wiring())
    try:
        return office.ask(NOBODY, _look, list(office.world.witness.noted()))
    finally:
        office.world.database.close()


def _look(work: Work, noted: Sequence[Anchor]) -> Found:
    named = {name for row in _rows(work, offers).values() for name in row["photos"]}
    log = [dict(row) for row in work.connection.execute(select(event_log).order_by(event_log.c.seq)).mappings()]
    due = {(row.kind, row.subject): row.due_at for row in work.connection.execute(select(timers))}
    walked = audit.walk(work, log[-1]["station"], noted) if log else None
    return Found(
        incidents=_rows(work, incidents), call_outs=_rows(work, call_outs), offers=_rows(work, offers), log=log, timers=due,
        photos=frozenset(name for name in named if _is_whole(work, name)),
        broken=f"{walked.how} at row {walked.at}" if walked and walked.how else "",
    )  # fmt: skip


def _rows(work: Work, table: Table) -> dict[str, Row]:
    return {row["id"]: dict(row) for row in work.connection.execute(select(table)).mappings()}


def _is_whole(work: Work, photo: str) -> bool:
    try:
        return work.world.files.get(photo).endswith(b"\xff\xd9")
    except (KeyError, Refusal):
        return False


@dataclass(frozen=True, slots=True)
class Clock:
    """The server's: by how much it is ahead of this machine's, and since when, by itself."""

    ahead_s: float = 0.0
    since: datetime = _EVER

    def real(self, moment: datetime) -> float:
        """By this machine's clock, in seconds."""
        return moment.timestamp() - self.ahead_s


def judge(told: Told, found: Found, up_s: Callable[[float, float], float], clock: Clock) -> Verdict:
    """`told`: before it was looked, for people go on meanwhile. `up_s`: how long the house stood between two moments."""
    verdict = Verdict([*_lost(told, found), *_twice(found), *_half(found), *_without_alarm(found)])
    for offer, done in _silences(found):
        sent, due = (found.offers[offer][stamp] for stamp in ("sent", "due"))
        if done < due:
            verdict.faults.append(f"early: the silence of {offer} was a no at {done}, and its window ended at {due}")
        if sent > clock.since:
            verdict.late_s.append(up_s(clock.real(due), clock.real(done)))
    return verdict


# ---- lost ----


def _lost(told: Told, found: Found) -> Iterator[str]:
    done = Counter((row["facts"].get("offer", row["subject"]), row["facts"].get("verb")) for row in found.log)
    text = {id_: row["text"] for id_, row in found.incidents.items()}
    status = {id_: row["status"] for id_, row in found.incidents.items()}
    called = {(row["incident"], id_) for id_, row in found.call_outs.items()}
    answered = {id_ for id_, row in found.offers.items() if row["answered"]}
    shown = {(photo, id_) for id_, row in found.offers.items() for photo in row["photos"]}
    here: Mapping[Said, Callable[[str, str], bool]] = {
        Said.OPENED: lambda id_, words: text.get(id_, "").startswith(words),
        Said.AMENDED: lambda id_, words: text.get(id_) == words,
        Said.CALLED_OUT: lambda id_, out: (id_, out) in called,
        Said.ANSWERED: lambda offer, verb: offer in answered and done[offer, verb] > 0,
        Said.PHOTOGRAPHED: lambda photo, offer: (photo, offer) in shown,
        Said.CANCELLED: lambda id_, _: status.get(id_) == "cancelled" and done[id_, "cancel"] > 0,
    }
    for said, entries in told.items():
        yield from (f"lost: {said} {id_} {note}" for id_, note in entries.items() if not here[said](id_, note))
    yield from (f"lost: the photograph {photo} of {offer}" for photo, offer in shown if photo not in found.photos)


# ---- done twice ----


def _twice(found: Found) -> Iterator[str]:
    calls = Counter(row["text"].removesuffix("，已核实") for row in found.incidents.values())
    yield from (f"twice: {count} incidents of one call" for count in calls.values() if count > 1)
    deeds = Counter(
        (row["kind"], row["facts"]["offer"], row["facts"]["verb"]) for row in found.log if row["kind"] == "dispatch.offer_moved"
    )
    yield from (f"twice: {deed}" for deed, count in deeds.items() if count > 1 and deed[-1] != "attach_photo")
    running = Counter(row["incident"] for row in found.call_outs.values() if row["status"] in RUNNING)
    yield from (f"twice: {id_} is called out {count} times" for id_, count in running.items() if count > 1)
    yield from _booked_twice(found)


def _booked_twice(found: Found) -> Iterator[str]:
    """Now, or at any moment of the log."""
    now = Counter(row["member"] for row in found.offers.values() if row["status"] in OPEN)
    yield from (f"double booking: {member} has {count} open offers" for member, count in now.items() if count > 1)
    bound: dict[str, str] = {}
    for row in found.log:
        if row["kind"] == "dispatch.offer_moved" and row["facts"]["verb"] != "attach_photo":
            facts = row["facts"]
            if facts["verb"] == "send" and facts["member"] in bound:
                yield f"double booking: {facts['member']} was asked by {facts['offer']} while bound by {bound[facts['member']]}"
            if facts["status"] in OPEN:
                bound[facts["member"]] = facts["offer"]
            elif bound.get(facts["member"]) == facts["offer"]:
                del bound[facts["member"]]
    came = Counter(row["call_out"] for row in found.offers.values() if row["status"] in ENGAGED)
    yield from (f"double booking: {count} people come for one" for out, count in came.items() if count > found.call_outs[out]["wanted"])


# ---- half done ----


def _half(found: Found) -> Iterator[str]:
    """The log is written in the transaction that made it true: its last word on anything is how the thing stands."""
    if found.broken:
        yield f"half: the log does not hold: {found.broken}"
    last: dict[str, dict[str, str]] = {"incidents": {}, "call_outs": {}, "offers": {}}
    for row in found.log:
        kind, facts = row["kind"], row["facts"]
        if kind == "incidents.incident_received":
            last["incidents"][facts["incident"]] = "received"
        elif kind == "incidents.incident_moved":
            last["incidents"][facts["incident"]] = facts["status"]
        elif kind == "dispatch.call_out_started":
            last["call_outs"][facts["call_out"]] = CallOutStatus.ASKING
        elif kind == "dispatch.call_out_moved":
            last["call_outs"][facts["call_out"]] = facts["status"]
        elif kind == "dispatch.offer_moved":
            last["offers"][facts["offer"]] = facts["status"]
    for noun, rows in (("incidents", found.incidents), ("call_outs", found.call_outs), ("offers", found.offers)):
        stands = {id_: row["status"] for id_, row in rows.items()}
        yield from (f"half: {noun} {id_} of log and table differ" for id_, _ in set(stands.items()) ^ set(last[noun].items()))


# ---- timers ----


def _without_alarm(found: Found) -> Iterator[str]:
    """Whoever is asked and whatever is to be looked at again has a timer."""
    for id_, out in found.call_outs.items():
        if found.timers.get(("dispatch.step", id_)) != out["due"] and out["status"] in RUNNING:
            yield f"timer lost: call-out {id_} is due {out['due']}"
    for id_, offer in found.offers.items():
        wakes = found.timers.get(("dispatch.step", offer["call_out"]))
        if offer["status"] in ASKED and (wakes is None or wakes > offer["due"]):
            yield f"timer lost: nobody looks when the window of {id_} ends"


def _silences(found: Found) -> Iterator[tuple[str, datetime]]:
    """Offers that silence has ended, and when that was done."""
    for row in found.log:
        if row["kind"] == "dispatch.offer_moved" and row["facts"]["verb"] == "expire":
            yield row["facts"]["offer"], row["at"]


def left_undone(settings: Settings, clock: Clock) -> list[str]:
    """What has been due for a while and is not done."""
    now = time.time() - LATE_S
    return [f"undone: {kind} {subject}" for (kind, subject), due in look(settings).timers.items() if clock.real(due) < now]
