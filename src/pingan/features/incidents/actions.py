"""What people and other systems do with incidents."""

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from pingan.features.areas import public as areas
from pingan.features.incidents import rules, store
from pingan.features.incidents.events import IncidentAmended, IncidentReceived
from pingan.features.incidents.model import OVER, Incident, IncidentSearch, Source
from pingan.features.incidents.rules import Draft
from pingan.features.rulebook import public as rulebook
from pingan.kernel.errors import Invalid, Overtaken
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform import log
from pingan.platform.action import action
from pingan.platform.audit import announce_export
from pingan.platform.timers import set_timer
from pingan.platform.work import Work, engine

FILE_AFTER = timedelta(hours=2)


@action(Right.INCIDENT_RECEIVE)
def receive(work: Work, draft: Draft) -> Incident:
    """The dispatcher has typed a call."""
    return _receive(work, draft, Source.DESK)


@action(Right.INCIDENT_RELAY)
def relay(work: Work, draft: Draft) -> Incident:
    """The 110 system sends a call; the same reference again gives the same incident."""
    return store.find_ref(work, draft.external_ref) or _receive(work, draft, Source.GATEWAY)


@action(Right.HELP_ASK)
def ask_help(work: Work, draft: Draft, *, sos: bool) -> Incident:
    """A member or resident asks for help, and can follow it to the end."""
    mine = store.list_open(work)
    rules.check_requests(len(mine))
    draft = replace(draft, requester=work.actor.account)
    return _receive(work, draft, Source.SOS if sos else Source.APP)


@action(Right.INCIDENT_READ)
def export(work: Work, wish: IncidentSearch, *, reason: str) -> IncidentSearch:
    """Every incident the list would show is to be taken out of the house; which, see `queries.listed`.

    Raises:
        Invalid: `reason_missing`, or `too_many_rows`.
    """
    announce_export(work, "incidents", store.count(work, wish), reason)
    return wish


@action(Right.INCIDENT_READ)
def export_timeline(work: Work, incident_id: str, *, reason: str) -> str:
    """What happened around an incident, and who did it, is to be taken out of the house; see `queries.timeline`."""
    incident = store.get(work, incident_id)
    announce_export(work, "timeline", len(log.about(work, incident.id)), reason)
    return incident.id


@action(Right.INCIDENT_HANDLE)
def amend(work: Work, incident_id: str, *, version: int, changes: dict[str, str | int | Point]) -> Incident:
    """Correct what was typed."""
    incident = _current(work, incident_id, version)
    if "category" in changes:
        category = rulebook.category(work, str(changes["category"]), incident.edition)
        changes = {"priority": category.priority, "mode": category.mode, "target_s": category.target_s, **changes}
    work.announce(
        IncidentAmended(station=incident.station, incident=incident.id, requester=incident.requester, fields=tuple(sorted(changes)))
    )
    return store.save(work, replace(incident, **changes))  # type: ignore[arg-type]


@action(Right.INCIDENT_HANDLE)
def notice(work: Work, incident_id: str) -> Incident:
    """A dispatcher has it before him: whoever asked for help is told that somebody saw it. Saying it again changes nothing."""
    incident, news = rules.notice(store.get(work, incident_id), work.now)
    if news is None:
        return incident
    work.announce(news)
    return store.save(work, incident)


@action(Right.INCIDENT_HANDLE)
def move(work: Work, incident_id: str, verb: str, *, version: int | None, note: str = "", into: str = "", to: str = "") -> Incident:
    """One of the dispatcher's verbs: hold, resume, hand back, hand over, merge, cancel, report, close, follow up."""
    incident = _current(work, incident_id, version)
    rules.check_by_hand(incident, verb, {"note": note, "into": into, "to": to})
    if verb == "merge" and store.get(work, into).status in OVER:
        raise Invalid("merge_into_ended")
    if verb == "hand_over" and to != "12345":
        _hand_to_station(work, incident, to)
    return settle(work, incident, verb, note=note, into=into or None, to=to or None)


@action(Right.HELP_ASK)
def cancel_help(work: Work, incident_id: str) -> Incident:
    """Whoever asked for help no longer needs it."""
    return settle(work, store.get(work, incident_id), "cancel")


@action(Right.INCIDENT_HANDLE)
def mark_service(work: Work, incident_id: str, service: str, *, expected_s: int | None, arrived: bool) -> Incident:
    """Police, fire brigade or ambulance: expected, or there."""
    incident, news = rules.mark_service(store.get(work, incident_id), service, work.now, expected_s=expected_s, arrived=arrived)
    work.announce(news)
    return store.save(work, incident)


def settle(work: Work, incident: Incident, verb: str, *, note: str = "", into: str | None = None, to: str | None = None) -> Incident:
    """Move, save, announce, and see to it that an ended incident leaves the boards later."""
    incident, news = rules.move(incident, verb, work.now, note=note, into=into, to=to)
    incident = store.save(work, incident)
    work.announce(news)
    if incident.status in OVER:
        set_timer(work, "incidents.file", incident.id, work.now + FILE_AFTER)
    return incident


def _receive(work: Work, draft: Draft, source: Source) -> Incident:
    draft = _located(work, draft, must=source is not Source.SOS)
    book = rulebook.in_force(work)
    category = rulebook.category(work, draft.category, book.version)
    number = store.next_number(work)
    incident = rules.receive(
        draft, category, source, edition=book.version, id_=work.new_id(), station=work.actor.station, number=number, now=work.now
    )
    store.add(work, incident)
    work.announce(
        IncidentReceived(
            station=incident.station, incident=incident.id, requester=incident.requester, category=incident.category, source=source
        )
    )
    return incident


def _located(work: Work, draft: Draft, *, must: bool) -> Draft:
    """With a point and a name for it: a name is looked up on the map, a point is named after the nearest place.

    Who presses SOS without either is not turned away: the dispatcher asks and fills it in.
    """
    if draft.at is not None:
        near = work.world.roads.place_near(draft.at) if not draft.place else None
        return replace(draft, place=near.name) if near else draft
    found: Collection[Point] = [place.at for place in work.world.roads.search(draft.place, 1)] if draft.place else []
    if not found and must:
        raise Invalid("place_unknown")
    return replace(draft, at=next(iter(found), None))


def _current(work: Work, incident_id: str, version: int | None) -> Incident:
    incident = store.get(work, incident_id)
    if version is not None and version != incident.version:
        raise Overtaken
    return incident


def _hand_to_station(work: Work, incident: Incident, to: str) -> None:
    """The neighbour gets an incident of its own that names ours."""
    there = work.acting_as(engine(to))
    areas.station(there)
    draft = Draft(
        category=incident.category,
        place=incident.place,
        at=incident.at,
        text=incident.text,
        caller_name=incident.caller_name,
        caller_phone=incident.caller_phone,
        priority=incident.priority,
        external_ref=f"handed:{incident.id}",
    )
    _receive(there, draft, Source.GATEWAY)
