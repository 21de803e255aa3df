"""The simulated dispatcher of a station: takes calls, sends people out, and closes what is over, all by the API."""

from typing import Any

import httpx
import msgspec
import structlog

from pingan.entry.city.figures import Tally
from pingan.entry.demo.agenda import Agenda
from pingan.features.incidents.queries import IncidentPage, IncidentRow
from pingan.features.rehearsal.rules import calls
from pingan.features.rehearsal.rules.calls import OUTCOMES
from pingan.features.rehearsal.rules.ground import Bounds, somewhere
from pingan.kernel.chance import Chance
from pingan.kernel.travel import Place
from pingan.ports import Roads

_THINKS_S, _TIDY_EVERY_S = 4.0, 20.0
_TRIES, _MOST_OPEN = 20, 100
logger = structlog.get_logger()
_page = msgspec.json.Decoder(IncidentPage)


class Desk:
    """Calls at random moments, one every `every_s` seconds."""

    def __init__(
        self, http: httpx.Client, token: str, roads: Roads, bounds: Bounds, agenda: Agenda, tally: Tally, chance: Chance, *, every_s: float
    ) -> None:
        """`http`: of the house. Nothing rings before `begin`."""
        self._http, self._headers = http, {"Authorization": f"Bearer {token}"}
        self._roads, self._bounds, self._agenda, self._tally, self._chance = roads, bounds, agenda, tally, chance
        self._every_s = every_s

    def begin(self) -> None:
        """Let it ring."""
        self._agenda.after(self._every_s * self._chance.random(), self._ring)
        self._agenda.after(_TIDY_EVERY_S, self._tidy)

    def _ring(self) -> None:
        self._agenda.after((0.5 + self._chance.random()) * self._every_s, self._ring)
        place = self._place()
        if place is None:
            return
        call = calls.ring_up(place, self._chance)
        at = {"latitude": place.at.latitude, "longitude": place.at.longitude, "datum": "wgs84"}
        caller = {"name": call.caller_name, "phone": call.caller_phone}
        body = {"category": call.category, "place": place.name, "at": at, "text": call.text, "caller": caller}
        answer = self._ask("POST", "/api/incidents", body)
        if answer is not None:
            incident = str(answer.json()["id"])
            self._tally.taken.append(incident)
            out = f"/api/incidents/{incident}/call-out"
            self._agenda.after((0.5 + self._chance.random()) * _THINKS_S, lambda: self._ask("POST", out, {}))

    def _place(self) -> Place | None:
        tries = (self._roads.place_near(somewhere(self._bounds, self._chance)) for _ in range(_TRIES))
        return next((place for place in tries if place is not None), None)

    def _tidy(self) -> None:
        """A few things at a time, as people do."""
        self._agenda.after(_TIDY_EVERY_S, self._tidy)
        answer = self._ask("GET", f"/api/incidents?open=true&size={_MOST_OPEN}")
        if answer is None:
            return
        now = self._agenda.now()
        left = [row for row in _page.decode(answer.content).rows if calls.is_left_over(row.status, row.received, row.cleared, now)]
        for row in left[:3]:
            self._close(row)

    def _close(self, row: IncidentRow) -> None:
        verb = next((verb for verb in ("close", "cancel") if verb in row.next), None)
        said = OUTCOMES[row.first_arrived is not None]
        if verb and self._ask("POST", f"/api/incidents/{row.id}/{verb}", {"note": said, "outcome": said, "version": row.version}):
            self._tally.closed.append(row.id)

    def _ask(self, method: str, path: str, body: Any = None) -> httpx.Response | None:
        """The answer, or None where the house says no: a category that nobody is called to, or somebody else was faster."""
        try:
            answer = self._http.request(method, path, json=body, headers=self._headers)
        except httpx.TransportError as error:
            logger.debug("desk_unheard", error=type(error).__name__)
            return None
        return answer if answer.is_success else None
