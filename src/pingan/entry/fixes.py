"""Positions on their way in: refused or known, shown on the map, and looked at for what they bring about.

For somebody on his way to a call that is his arrival, for somebody on patrol that he has come to a point. Most positions bring about
nothing, and a city sends thousands a second: a phone that stays connected asks the database once, and again when something about its
member was announced.
"""

from dataclasses import dataclass
from datetime import datetime

from anyio import CapacityLimiter, to_thread

from pingan.features.dispatch import public as dispatch
from pingan.features.duty import public as duty
from pingan.features.duty.model import Turn
from pingan.features.patrols import public as patrols
from pingan.features.positions import public as positions
from pingan.features.positions.model import Sighting, Tracker
from pingan.kernel.errors import NotSignedIn, Refusal
from pingan.kernel.geo import Datum, Point
from pingan.kernel.rights import Right
from pingan.platform.office import NOBODY, Office, Who
from pingan.platform.work import Actor, Work
from pingan.ports import Fix

MOST_TRACKED = 20_000
"""Trackers that a worker knows by heart."""


@dataclass(frozen=True, slots=True)
class Standing:
    """`turn`: the member's, None off duty. `heeded`: whether his positions may bring something about."""

    turn: Turn | None
    heeded: bool


class Sender:
    """One connected phone, and what the database said of its member. Used by one event loop; whoever announces something is not."""

    def __init__(self, office: Office, actor: Actor, who: Who | None = None) -> None:
        """`actor`: the member, signed in. `who`: how to find out again that it is he, where that may end without the sender's end."""
        self.actor, self._office, self._who = actor, office, who or actor
        self._heard: object = object()
        self._asked: tuple[object, Standing] | None = None
        self._deaf = office.world.bus.listen(f"member:{actor.member}", lambda _: self._hear())

    def _hear(self) -> None:
        self._heard = object()

    def close(self) -> None:
        """It sends no more."""
        self._deaf()

    @property
    def standing(self) -> Standing | None:
        """What is still true; None where it has to be asked."""
        return self._asked[1] if self._asked and self._asked[0] is self._heard else None

    def ask(self) -> Standing:
        """Ask the database. What is announced meanwhile makes it be asked again.

        Raises:
            NotAllowed: he may not send positions, or not now. NotSignedIn: he is not whom he was.
        """
        heard = self._heard
        standing = self._office.ask(self._who, standing_of)
        self._asked = heard, standing
        return standing


def standing_of(work: Work) -> Standing:
    """The acting member's.

    Raises:
        NotAllowed: he may not send positions, or not now.
    """
    work.require(Right.POSITION_SEND)
    turn = duty.find_turn(work, work.actor.member)
    return Standing(turn, heeded=turn is not None and (dispatch.is_coming(work) or patrols.is_walking(work)))


@dataclass(frozen=True, slots=True)
class _Tracked:
    """A tracker of which the house knows the token. `datum`: what it declares its positions in."""

    datum: Datum
    sender: Sender


class Fixes:
    """Takes fixes from phones. Only those of people on their way, or on patrol, cost a question, and few of them a write."""

    def __init__(self, office: Office, readers: CapacityLimiter | None = None) -> None:
        """`office`: where the fixes are taken to. `readers`: how many may ask at once what is known of a connected phone's member."""
        self._office, self._readers = office, readers
        self._tracked: dict[str, _Tracked] = {}

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

    async def recognise(self, token: str) -> None:
        """Whether a tracker's token is good. It is looked up once, and again when something about its member was announced.

        Raises:
            NotSignedIn: it belongs to none, or not any more. NotAllowed: its member may not send positions, or not now.
        """
        await self._tracker(token)

    async def take_tracked(
        self, token: str, latitude: float, longitude: float, seen: datetime, accuracy_m: float | None, *, mocked: bool
    ) -> None:
        """One of many of a tracker.

        Raises:
            Invalid, WrongMoment: as `take`. NotSignedIn, NotAllowed: as `recognise`.
        """
        known = await self._tracker(token)
        await self.take_from(known.sender, latitude, longitude, known.datum, seen, accuracy_m, mocked=mocked)

    async def _tracker(self, token: str) -> _Tracked:
        known = self._tracked.get(token) or self._remember(token, await to_thread.run_sync(lambda: self._tracker_of(token)))
        if known.sender.standing is None:
            try:
                await to_thread.run_sync(known.sender.ask)
            except NotSignedIn:
                self._forget(token)
                raise
        return known

    def _tracker_of(self, token: str) -> Tracker:
        return self._office.ask(NOBODY, positions.tracker_of, token)

    def _remember(self, token: str, tracker: Tracker) -> _Tracked:
        if token not in self._tracked:  # the same twice at once
            if len(self._tracked) >= MOST_TRACKED:
                self._forget(next(iter(self._tracked)))
            sender = Sender(self._office, positions.carrier(tracker), lambda work: positions.carrier(positions.tracker_of(work, token)))
            self._tracked[token] = _Tracked(tracker.datum, sender)
        return self._tracked[token]

    def _forget(self, token: str) -> None:
        if gone := self._tracked.pop(token, None):
            gone.sender.close()

    async def take_from(
        self,
        sender: Sender,
        latitude: float,
        longitude: float,
        datum: Datum | None,
        seen: datetime,
        accuracy_m: float | None,
        *,
        mocked: bool = False,
    ) -> None:
        """One of many of a connected phone, or of a tracker. `mocked`: as in `take`.

        Raises:
            Invalid, WrongMoment: as `take`. NotAllowed: he may not send positions, or not now.
        """
        point = positions.place(latitude, longitude, datum)
        standing = sender.standing
        if standing is None:
            standing = await to_thread.run_sync(sender.ask, limiter=self._readers)
        if standing.heeded:
            await to_thread.run_sync(lambda: self.take_at_once(sender.actor, point, seen, accuracy_m, mocked=mocked))
            return
        world, told = self._office.world, Sighting(at=point, seen=seen, accuracy_m=accuracy_m)
        fix = positions.take(world, sender.actor, standing.turn, told, now=world.clock.now(), mocked=mocked)
        if sender.standing is None:  # announced just now; if he went off duty, his fix came in behind the drop
            await to_thread.run_sync(lambda: self._look_again(sender, fix), limiter=self._readers)

    def _look_again(self, sender: Sender, fix: Fix) -> None:
        standing = sender.ask()
        if standing.turn is None or not standing.turn.located:
            self._office.world.presence.drop(fix.station, fix.member)

    def take_at_once(self, who: Who, point: Point, seen: datetime, accuracy_m: float | None, *, mocked: bool = False) -> None:
        """The same as `take`, in the thread of whoever asks.

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
