"""Positions on their way in: refused or known, shown on the map, and looked at for what they bring about.

For somebody on his way to a call that is his arrival, for somebody on patrol that he has come to a point.
"""

from datetime import datetime

from anyio import to_thread

from pingan.features.dispatch import public as dispatch
from pingan.features.patrols import public as patrols
from pingan.features.positions import public as positions
from pingan.kernel.errors import Refusal
from pingan.kernel.geo import Datum, Point
from pingan.platform.office import Office, Who
from pingan.platform.work import Work
from pingan.ports import Fix


class Fixes:
    """Takes fixes from phones. Only those of people on their way cost a write."""

    def __init__(self, office: Office) -> None:
        """`office`: where the fixes are taken to."""
        self._office = office

    async def take(
        self,
        who: Who,
        latitude: float,
        longitude: float,
        datum: Datum | None,
        seen: datetime,
        accuracy_m: float | None,
        *,
        mocked: bool = False,
    ) -> None:
        """One fix of the actor himself. `mocked`: the phone says that somebody made it up.

        Raises:
            Invalid: it is not a position, or its datum is not declared. WrongMoment: he is off duty.
        """
        point = positions.place(latitude, longitude, datum)
        await to_thread.run_sync(lambda: self.take_at_once(who, point, seen, accuracy_m, mocked=mocked))

    def take_at_once(self, who: Who, point: Point, seen: datetime, accuracy_m: float | None, *, mocked: bool = False) -> None:
        """The same, in the thread of whoever asks.

        Raises:
            WrongMoment: he is off duty.
        """

        def take(work: Work) -> tuple[Fix, bool, bool]:
            fix = positions.receive(work, work.actor.member, point, seen, accuracy_m, mocked=mocked)
            return fix, dispatch.is_coming(work), patrols.concerns(work, fix)

        try:
            fix, coming, at_a_point = self._office.ask(who, take)
        except Refusal as refusal:
            self._doubted(who, point, refusal.reason)
            raise
        if coming:
            self._office.do(who, dispatch.notice_position, fix)
        if at_a_point:
            self._office.do(who, patrols.notice_position, fix)

    def _doubted(self, who: Who, point: Point, reason: str) -> None:
        """Whoever is on patrol learns why a position did not count for a point."""
        if reason in patrols.DOUBTED and self._office.ask(who, patrols.is_doubted, point, reason):
            self._office.do(who, patrols.notice_doubt, point, reason)
