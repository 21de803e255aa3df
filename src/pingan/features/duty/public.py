"""What other features may ask of duty: who is on now, and to go on and off at a shared tablet."""

from collections.abc import Collection, Mapping
from datetime import datetime

import msgspec

from pingan.features.duty import actions, queries, rules, store
from pingan.features.duty.events import WentOffDuty, WentOnDuty
from pingan.features.duty.model import Turn
from pingan.platform import log
from pingan.platform.work import Work

_COMINGS_AND_GOINGS: dict[str, type[WentOnDuty | WentOffDuty]] = {event.kind(): event for event in (WentOnDuty, WentOffDuty)}

list_houses = queries.list_houses
go_on, go_off, relieve = actions.go_on, actions.go_off, actions.relieve


def on_duty(work: Work, ids: Collection[str] | None = None) -> list[Turn]:
    """Everybody on duty whom the actor may see, longest on first; with `ids`, only those members."""
    return store.list_turns(work, ids)


def everybody(work: Work) -> Mapping[str, Turn]:
    """Everybody on duty whom the actor may see, by member; quicker than `on_duty` for thousands."""
    return store.everybody(work)


def find_turn(work: Work, member: str) -> Turn | None:
    """The member's turn, or None: he is off duty, or not the actor's to see."""
    return store.find(work, member)


def on_duty_at(work: Work, moments: Collection[datetime]) -> dict[datetime, dict[str, str | None]]:
    """Who was on duty at each of these past moments: member → post, or None. Told by the log; where they were, nothing tells."""
    there: dict[str, str | None] = {turn.id: turn.post for turn in store.list_turns(work)}
    entries = list(log.of_kinds(work, _COMINGS_AND_GOINGS, min(moments, default=work.now)))
    found: dict[datetime, dict[str, str | None]] = {}
    for moment in sorted(moments, reverse=True):
        later = [_event(entry) for entry in entries if entry.at > moment]
        entries = [entry for entry in entries if entry.at <= moment]
        there = rules.on_duty_then(there, later)
        found[moment] = there
    return found


def _event(entry: log.Entry) -> WentOnDuty | WentOffDuty:
    return msgspec.convert({**entry.facts, "station": entry.station}, _COMINGS_AND_GOINGS[entry.kind])


def located(work: Work) -> set[str]:
    """The ids of everybody on duty who agreed to be located, of those whom the actor may see."""
    return store.list_located(work)
