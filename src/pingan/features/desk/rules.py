"""What is open at the desk, and who may sit down at it or get up."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pingan.features.desk.events import DeskLeft, DeskTakenOver, HandoverOffered, HandoverWithdrawn, MatterEnded, MatterTakenOn
from pingan.features.desk.model import BY_HOLDER, HOLDING, LIFE, Kind, Matter, Present, Sitting, SittingStatus
from pingan.features.dispatch.model import ASKED, ENGAGED, CallOut, CallOutStatus, Offer
from pingan.features.incidents.model import Incident, IncidentStatus
from pingan.kernel.errors import Invalid, NotFound, Overtaken, WrongMoment

SHORTEST_REASON = 5
_ORDER = tuple(Kind)
_LEFT_TO = {CallOutStatus.WITH_LEADER: "with_leader", CallOutStatus.WITH_POLICE: "with_police"}
_WAITS = {IncidentStatus.ON_HOLD: "on_hold", IncidentStatus.REPORTED: "report_waits"}


# ---- what is open ----


def matters(present: Present) -> tuple[Matter, ...]:
    """Everything that must not be forgotten when the desk changes hands, the gravest first."""
    searches = {call_out.incident: call_out for call_out in present.running}
    asked: dict[str, list[Offer]] = {}
    for offer in present.offers:
        asked.setdefault(offer.incident, []).append(offer)
    calls = (_call(incident, searches.get(incident.id), asked.get(incident.id, [])) for incident in present.incidents)
    watched = (Matter(kind=Kind.CONCERN, id=concern.id, counts={}) for concern in present.concerns if concern.settled is None)
    return tuple(sorted((*calls, *watched, *_parts(present)), key=lambda one: (_ORDER.index(one.kind), one.priority, one.id)))


def _call(incident: Incident, search: CallOut | None, offers: Sequence[Offer]) -> Matter:
    """An open incident, and what is still unanswered about it."""
    silent = sum(offer.status in ASKED for offer in offers)
    coming = sum(offer.status in ENGAGED for offer in offers)
    marks = [
        "unnoticed" if incident.noticed is None else "",
        _WAITS.get(incident.status, ""),
        "nobody_asked" if search is None and incident.status is IncidentStatus.RECEIVED else "",
        _LEFT_TO.get(search.status, "") if search else "",
        "silent" if silent else "",
        "nobody_coming" if search and not coming else "",
    ]
    return Matter(
        kind=Kind.INCIDENT,
        id=incident.id,
        marks=tuple(mark for mark in marks if mark),
        counts={"silent": silent, "coming": coming} if search else {},
        priority=incident.priority,
    )


def _parts(present: Present) -> list[Matter]:
    """The parts of the house that do not work as they should, named like their lamps."""
    wrong = (
        ("map", "estimated", present.estimated), ("timers", "late", present.timers_late), ("positions", "late", present.positions_old),
    )  # fmt: skip
    return [Matter(kind=Kind.PART, id=part, marks=(state,), counts={}) for part, state, is_so in wrong if is_so]


# ---- who sits there ----


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """Somebody who wants to sit down. `after`: the sitting he saw there, or empty; `confirmed`: refs of what he has read and takes on."""

    id: str
    station: str
    holder: str
    after: str
    confirmed: Collection[str]
    reason: str = ""


def take_over(
    current: Sitting | None, last: Sitting | None, arrival: Arrival, open_now: Sequence[Matter], now: datetime
) -> tuple[Sitting | None, Sitting, DeskTakenOver]:
    """Relieve who hands over, take the desk from who does not, or sit down where nobody sits; who sat there before has ended with it.

    `last`: the newest sitting that is over. Without a hand-over a reason is asked for, except at a desk that nobody ever held.

    Raises:
        Overtaken: another one sits there than the one who was seen.
        WrongMoment: `desk_is_yours`.
        Invalid: `reason_missing`.
    """
    if (current.id if current else "") != arrival.after:
        raise Overtaken
    if current and current.holder == arrival.holder:
        raise WrongMoment("desk_is_yours")
    verb = verb_of(current)
    if verb != "relieve" and (current or last):
        check_reason(arrival.reason)
    before = current or last
    untaken = tuple(one.ref for one in open_now if one.kind is not Kind.PART and one.ref not in arrival.confirmed)
    begun = Sitting(
        id=arrival.id, station=arrival.station, holder=arrival.holder, since=now, before=before.id if before else "", verb=verb,
        reason=arrival.reason.strip(), matters=tuple(open_now), missed=untaken, untaken=untaken,
    )  # fmt: skip
    ended = replace(current, status=LIFE.after(current.status, verb), until=now) if current else None
    news = DeskTakenOver(
        station=arrival.station, sitting=begun.id, holder=begun.holder, before=begun.before, verb=verb, reason=begun.reason,
        confirmed=tuple(one.ref for one in open_now if one.ref in arrival.confirmed), untaken=untaken,
    )  # fmt: skip
    return ended, begun, news


def verb_of(current: Sitting | None) -> str:
    """How a colleague comes to the desk now."""
    return "begin" if current is None else "relieve" if current.status is SittingStatus.HANDING_OVER else "take"


def next_verbs(current: Sitting | None, account: str) -> tuple[str, ...]:
    """What somebody who may hold the desk can do now."""
    if current is None or current.holder != account:
        return (verb_of(current),)
    return tuple(verb for verb in LIFE.next(current.status) if verb in BY_HOLDER)


def hand_over(sitting: Sitting, note: str, open_now: Sequence[Matter], now: datetime) -> tuple[Sitting, HandoverOffered]:
    """The holder has written down what whoever comes must know, and stays until somebody has come."""
    after = replace(sitting, status=LIFE.after(sitting.status, "hand_over"), note=note, written=now)
    return after, HandoverOffered(station=sitting.station, sitting=sitting.id, open=len(open_now))


def take_back(sitting: Sitting) -> tuple[Sitting, HandoverWithdrawn]:
    """He stays; his note waits for the next time."""
    after = replace(sitting, status=LIFE.after(sitting.status, "take_back"), written=None)
    return after, HandoverWithdrawn(station=sitting.station, sitting=sitting.id)


def leave(sitting: Sitting, reason: str, now: datetime) -> tuple[Sitting, DeskLeft]:
    """He goes, and nobody sits there.

    Raises:
        Invalid: `reason_missing`.
    """
    check_reason(reason)
    after = replace(sitting, status=LIFE.after(sitting.status, "leave"), until=now, leaving=reason.strip())
    return after, DeskLeft(station=sitting.station, sitting=sitting.id, reason=after.leaving)


def take_on(sitting: Sitting, ref: str) -> tuple[Sitting, MatterTakenOn]:
    """What was still marked is the holder's now.

    Raises:
        NotFound: nothing of that ref is marked any more.
    """
    return _unmarked(sitting, ref), MatterTakenOn(station=sitting.station, sitting=sitting.id, matter=ref)


def end_matter(sitting: Sitting, ref: str) -> tuple[Sitting, MatterEnded]:
    """What was still marked is over by itself.

    Raises:
        NotFound: nothing of that ref is marked.
    """
    return _unmarked(sitting, ref), MatterEnded(station=sitting.station, sitting=sitting.id, matter=ref)


def _unmarked(sitting: Sitting, ref: str) -> Sitting:
    if ref not in sitting.untaken:
        raise NotFound(noun="matter")
    return replace(sitting, untaken=tuple(one for one in sitting.untaken if one != ref))


def check_holder(current: Sitting | None, account: str) -> Sitting:
    """The sitting, if it is his.

    Raises:
        WrongMoment: `desk_not_yours`.
    """
    if current is None or current.status not in HOLDING or current.holder != account:
        raise WrongMoment("desk_not_yours")
    return current


def check_reason(reason: str) -> None:
    """Refuse what says nothing.

    Raises:
        Invalid: `reason_missing`.
    """
    if len(reason.strip()) < SHORTEST_REASON:
        raise Invalid("reason_missing", at_least=SHORTEST_REASON)
