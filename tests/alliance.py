"""A town told from the dispatcher's chair: a call is typed, people are asked, answer, go and are called back."""

from typing import Any

from pingan.features.dispatch import actions as dispatch
from pingan.features.dispatch import public as dispatch_door
from pingan.features.dispatch import queries as dispatch_queries
from pingan.features.dispatch.model import CallOut, Offer
from pingan.features.dispatch.queries import CallOutRow, MyOffer, ShortlistRow
from pingan.features.incidents.model import Incident
from pingan.features.incidents.queries import IncidentRow
from pingan.features.positions import public as positions
from pingan.kernel.geo import Point
from pingan.platform.work import Actor
from tests.world import Town


class Alliance(Town):
    """`desk` is the dispatcher on shift."""

    def __init__(self, **town: Any) -> None:
        super().__init__(**town)
        self.station()
        self.desk = self.dispatcher()
        self.volunteers: dict[str, Actor] = {}

    def moves(self, who: Actor, where: Point) -> None:
        """His phone tells where he is now, and the house looks whether he has arrived, as the live socket lets it."""
        fix = self.ask(who, positions.receive, who.member, where, self.now)
        if self.ask(who, dispatch_door.is_coming):
            self.do(who, dispatch_door.notice_position, fix)

    def send(self, incident: Incident, *named: Actor, policy: str = "nearest-3", with_police: bool = False) -> CallOut:
        """The dispatcher presses the key."""
        chosen = [who.member for who in named]
        return self.do(self.desk, dispatch.call_out, incident.id, members=chosen, policy=policy, with_police=with_police)

    def shortlist(self, incident: Incident) -> ShortlistRow:
        """What the dispatcher sees before pressing it."""
        return self.ask(self.desk, dispatch_queries.shortlist, incident.id)

    def row(self, call_out: CallOut) -> CallOutRow:
        """The call-out on the console."""
        found: CallOutRow = self.board(self.desk, "call_outs")[call_out.id]
        return found

    def rungs(self, call_out: CallOut) -> dict[str, str]:
        """Member name → status of his offer, in the order of asking."""
        return {rung.name: rung.status.value for rung in self.row(call_out).offers}

    def row_of(self, incident: Incident) -> IncidentRow:
        """The incident on the console."""
        found: IncidentRow = self.board(self.desk, "incidents")[incident.id]
        return found

    def status(self, incident: Incident) -> str:
        """Where the incident stands."""
        return str(self.row_of(incident).status)

    def find_offer(self, who: Actor) -> MyOffer | None:
        """The newest offer on the member's phone, if there is one."""
        rows = self.phone(who)
        return rows[-1] if rows else None

    def offer(self, who: Actor) -> MyOffer:
        """The newest offer on the member's phone."""
        found = self.find_offer(who)
        assert found is not None, f"{who.member} was not asked"
        return found

    def answer(self, who: Actor, verb: str, *, reason: str = "", report: str = "") -> Offer:
        """The member presses a button on his newest offer."""
        return self.do(who, dispatch.answer, self.offer(who).id, verb, reason=reason, report=report)
