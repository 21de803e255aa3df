"""Positions on their way in: refused or known, shown on the map, and for somebody on his way to a call looked at for his arrival."""

from datetime import datetime

from anyio import to_thread

from pingan.features.dispatch import public as dispatch
from pingan.features.positions import public as positions
from pingan.kernel.geo import Datum
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

        def take(work: Work) -> tuple[Fix, bool]:
            return positions.receive(work, work.actor.member, point, seen, accuracy_m, mocked=mocked), dispatch.is_coming(work)

        fix, coming = await to_thread.run_sync(lambda: self._office.ask(who, take))
        if coming:
            await to_thread.run_sync(lambda: self._office.do(who, dispatch.notice_position, fix))
