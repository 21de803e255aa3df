"""Phones without a wire: the demo's townspeople do in this process what the member app does over the network, by the same verbs."""

from collections.abc import Callable, Sequence

import structlog

from pingan.entry.fixes import Fixes
from pingan.features.dispatch import actions, queries
from pingan.features.dispatch.queries import MyOffer
from pingan.features.positions import public as positions
from pingan.kernel.errors import Refusal
from pingan.kernel.geo import Point
from pingan.platform.office import Office
from pingan.platform.work import Actor

_LOOKS_BACK = 3
logger = structlog.get_logger()


class OfficePhones:
    """Speaks to the office directly, each time as the member himself."""

    def __init__(self, office: Office) -> None:
        """`office`: of the running server."""
        self._office, self._fixes = office, Fixes(office)

    def listen(self, actor: Actor, rang: Callable[[], None]) -> Callable[[], None]:
        """The bus wakes him, as it wakes his live socket."""
        return self._office.world.bus.listen(f"member:{actor.member}", lambda _: rang())

    def offers(self, actor: Actor) -> Sequence[MyOffer]:
        """The first page of his history."""
        return self._office.ask(actor, queries.my_offers, 1, _LOOKS_BACK).rows

    def tell(self, actor: Actor, at: Point, accuracy_m: float, *, heeded: bool) -> None:
        """What a fix brings about is asked only of those who are heeded."""
        now = self._office.world.clock.now()
        try:
            if heeded:
                self._fixes.take_at_once(actor, at, now, accuracy_m)
            else:
                self._office.ask(actor, positions.receive, actor.member, at, now, accuracy_m)
        except Refusal as refusal:
            logger.debug("townsman_refused", code=refusal.reason)

    def say(self, actor: Actor, offer: str, verb: str, *, reason: str = "", report: str = "") -> bool:
        """Press a button; False where it is too late for that."""
        try:
            self._office.do(actor, actions.answer, offer, verb, reason=reason, report=report)
        except Refusal as refusal:
            logger.debug("townsman_refused", code=refusal.reason)
            return False
        return True
