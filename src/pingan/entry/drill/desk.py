"""The dispatcher of the drill: types the call, looks who is best, presses the key, watches, and closes."""

from dataclasses import dataclass, field
from datetime import datetime

from pingan.entry.demo.agenda import Agenda
from pingan.entry.drill.wire import Client, Row
from pingan.kernel.travel import Place

FIRE_BRIGADE_S = 480
"""The fire brigade was said to be there eight minutes after the call."""
TEXT = "三楼住户空调外机起火，明火向阳台蔓延，屋里老人已扶出"
OUTCOME = "初起火已由平安员扑灭，无人受伤；消防到场复查完毕"

_TELLS_119_S, _LOOKS_S, _PRESSES_S, _WATCHES_EVERY_S = 5, 9, 14, 5
_CLOSES_AFTER_S = 60


@dataclass(slots=True)
class Desk:
    """One incident, from the telephone to the file."""

    client: Client
    agenda: Agenda
    scene: Place
    received: datetime | None = None
    incident: str = ""
    shortlist: Row = field(default_factory=dict)
    closed: bool = False

    def take_the_call(self) -> None:
        """The telephone rings."""
        at = self.scene.at
        draft = {
            "category": "fire", "place": self.scene.name, "text": TEXT, "caller": {"name": "王女士", "phone": "13900000920"},
            "at": {"latitude": at.latitude, "longitude": at.longitude, "datum": "wgs84"},
        }  # fmt: skip
        self.received = self.agenda.now()
        self.incident = self.client.send("POST", "/api/incidents", draft)["id"]
        self.agenda.after(_TELLS_119_S, self._tell_the_fire_brigade)
        self.agenda.after(_LOOKS_S, self._look)
        self.agenda.after(_PRESSES_S, self._press)
        self.agenda.after(FIRE_BRIGADE_S, self._see_the_fire_brigade)

    def _tell_the_fire_brigade(self) -> None:
        expected = {"service": "fire", "expected_s": FIRE_BRIGADE_S - _TELLS_119_S, "arrived": False}
        self.client.send("PUT", f"/api/incidents/{self.incident}/services", expected)

    def _look(self) -> None:
        self.shortlist = self.client.get(f"/api/incidents/{self.incident}/shortlist")

    def _press(self) -> None:
        self.client.send("POST", f"/api/incidents/{self.incident}/call-out", {})

    def _see_the_fire_brigade(self) -> None:
        arrived = {"service": "fire", "expected_s": None, "arrived": True}
        self.client.send("PUT", f"/api/incidents/{self.incident}/services", arrived)
        self.agenda.after(_CLOSES_AFTER_S, self._close_once_reported)

    def _close_once_reported(self) -> None:
        row = self.row
        if row["status"] != "reported":
            self.agenda.after(_WATCHES_EVERY_S, self._close_once_reported)
            return
        self.client.send("POST", f"/api/incidents/{self.incident}/close", {"outcome": OUTCOME, "version": row["version"]})
        self.closed = True

    @property
    def row(self) -> Row:
        """The incident as the console's live screen shows it."""
        return self.client.boards["incidents"][self.incident]

    @property
    def ladder(self) -> list[Row]:
        """Who was asked, in order, as the console's live screen shows it."""
        rows = [row for row in self.client.boards["call_outs"].values() if row["incident"] == self.incident]
        return [offer for row in rows for offer in row["offers"]]
