"""The door: what other features may call. Callers act for the engine or have checked a right of their own."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from pingan.features.incidents import actions, store
from pingan.features.incidents.events import ComersCounted, IncidentRecommended
from pingan.features.incidents.model import LIFE, OVER, Incident
from pingan.features.incidents.rules import Draft
from pingan.features.rulebook import public as rulebook
from pingan.features.rulebook.model import Category
from pingan.kernel.geo import Point
from pingan.platform.work import Work

list_open = store.list_open
list_received = store.list_received
list_received_since = store.list_received_since
get = store.get


def category_of(work: Work, incident: Incident) -> Category:
    """What the rulebook says about it, in the version it came in with."""
    return rulebook.category(work, incident.category, incident.edition)


def is_over(incident: Incident) -> bool:
    """Whether nobody is needed any more."""
    return incident.status in OVER


def advance(work: Work, incident_id: str, verb: str) -> Incident:
    """Do what follows from the responders' doing, if it is open now; a second acknowledgement changes nothing."""
    incident = store.get(work, incident_id)
    return actions.settle(work, incident, verb) if verb in LIFE.next(incident.status) else incident


def ask_help_at(work: Work, *, place: str, at: Point, caller_name: str) -> Incident:
    """An SOS from a post, whose place is known and which has no words; the actor follows it to the end."""
    return actions.ask_help(work, Draft(category="help", place=place, at=at, caller_name=caller_name), sos=True)


def receive_clue(work: Work, *, category: str, place: str, at: Point, text: str) -> Incident:
    """What somebody saw and another one checked becomes a call, as if it had been typed at the desk."""
    return actions.receive(work, Draft(category=category, place=place, at=at, text=text))


def report_seen(work: Work, *, category: str, place: str, at: Point, text: str, caller_name: str) -> Incident:
    """Somebody at a post sees something the room must know of; the actor follows it to the end."""
    draft = Draft(category=category, place=place, at=at, text=text, caller_name=caller_name)
    return actions.ask_help(work, draft, sos=False)


def stamp_recommended(work: Work, incident_id: str, count: int) -> None:
    """Note the moment people were first proposed."""
    incident = store.get(work, incident_id)
    if incident.recommended is None:
        store.save(work, replace(incident, recommended=work.now))
        work.announce(IncidentRecommended(station=incident.station, incident=incident.id, requester=incident.requester, count=count))


def count_comers(work: Work, incident_id: str, count: int, first_expected: datetime | None) -> None:
    """So many are on their way, the first expected then; kept only where somebody waits for them at his telephone."""
    incident = store.get(work, incident_id)
    if incident.requester and (incident.coming, incident.first_expected) != (count, first_expected):
        store.save(work, replace(incident, coming=count, first_expected=first_expected))
        work.announce(ComersCounted(station=incident.station, incident=incident.id, requester=incident.requester, count=count))


def filed_or_not(work: Work, ids: Collection[str]) -> dict[str, Incident]:
    """Incidents by id, also those that have left the boards."""
    return {incident.id: incident for incident in store.list_by_id(work, ids)}


def by_id(work: Work, ids: Collection[str]) -> dict[str, Incident]:
    """Incidents on the live boards, by id."""
    return {incident.id: incident for incident in store.list_live(work, ids)}
