"""The calls of the day: they come in through the 110 platform, and a simulated colleague closes what nobody looks after any more."""

from collections.abc import Mapping

import structlog

from pingan.entry.demo.agenda import Agenda
from pingan.features.incidents import actions, queries
from pingan.features.incidents.model import IncidentSearch
from pingan.features.incidents.queries import IncidentRow
from pingan.features.incidents.rules import Draft
from pingan.features.rehearsal.rules import calls
from pingan.features.rehearsal.rules.calls import OUTCOMES, Call
from pingan.features.rehearsal.rules.ground import Bounds, somewhere
from pingan.kernel.chance import Chance
from pingan.kernel.errors import Refusal
from pingan.kernel.rights import Role
from pingan.kernel.travel import Place
from pingan.platform.office import Office
from pingan.platform.work import Actor

FIRST_CALL_S = 5.0
_MORNING_CALLS, _MORNING_S = 3, 12.0
"""The first few come close together, so that nobody waits in front of an empty screen."""
_TIDY_EVERY_S = 20.0
_MOST_OPEN = 500
logger = structlog.get_logger()


class Calls:
    """Calls at random moments, so many an hour."""

    def __init__(self, office: Office, agenda: Agenda, colleague: Actor, bounds: Bounds, chance: Chance, *, per_hour: float) -> None:
        """`colleague`: the simulated dispatcher. Nothing rings before `begin`."""
        self._office, self._agenda, self._colleague, self._bounds, self._chance = office, agenda, colleague, bounds, chance
        self._gateway = Actor(account="gateway", role=Role.GATEWAY, station=colleague.station)
        self._per_hour = per_hour
        self._count = 0

    def begin(self) -> None:
        """Let it ring."""
        if self._per_hour > 0:
            self._agenda.after(FIRST_CALL_S, self._ring)
        self._agenda.after(_TIDY_EVERY_S, self._tidy)

    def _ring(self) -> None:
        every_s = 3600 / self._per_hour
        pause_s = min(every_s, _MORNING_S) if self._count < _MORNING_CALLS else every_s
        self._agenda.after((0.5 + self._chance.random()) * pause_s, self._ring)
        place = self._place()
        if place is not None:
            self._relay(calls.ring_up(place, self._chance))

    def _place(self) -> Place | None:
        tries = (self._office.world.roads.place_near(somewhere(self._bounds, self._chance)) for _ in range(20))
        return next((place for place in tries if place is not None), None)

    def _relay(self, call: Call) -> None:
        self._count += 1
        draft = Draft(
            category=call.category, place=call.place.name, at=call.place.at, text=call.text, caller_name=call.caller_name,
            caller_phone=call.caller_phone, external_ref=f"demo-{self._count}",
        )  # fmt: skip
        try:
            self._office.do(self._gateway, actions.relay, draft)
        except Refusal as refusal:
            logger.warning("call_refused", code=refusal.reason, category=call.category)

    def _tidy(self) -> None:
        """One thing at a time, as people do."""
        self._agenda.after(_TIDY_EVERY_S, self._tidy)
        now = self._agenda.now()
        left = [row for row in self._open().values() if calls.is_left_over(row.status, row.received, row.cleared, now)]
        for row in left[:3]:
            self._close(row)

    def _open(self) -> Mapping[str, IncidentRow]:
        page = self._office.ask(self._colleague, queries.search, IncidentSearch(open_only=True), page=1, size=_MOST_OPEN)
        return {row.id: row for row in reversed(page.rows)}

    def _close(self, row: IncidentRow) -> None:
        verb = next((verb for verb in ("close", "cancel") if verb in row.next), None)
        if verb is None:
            return
        try:
            self._office.do(self._colleague, actions.move, row.id, verb, version=row.version, note=OUTCOMES[row.first_arrived is not None])
        except Refusal as refusal:
            logger.debug("colleague_refused", code=refusal.reason)
