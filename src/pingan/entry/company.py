"""Who has the same thing open: known to the sockets that are open now, and to nothing else.

A screen says what it has open; each of those who have the same open is told of the others, by name, and of further windows of its own
account. Nothing is logged or kept: a screen that has gone has nothing open. Workers tell each other by the bus, again and again, so that
the screens of one that fell are forgotten.
"""

import asyncio
import contextlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from pingan.ports import Bus

REPEAT_EVERY_S, FORGOTTEN_AFTER_S = 15.0, 50.0


@dataclass(eq=False, slots=True)
class Onlooker:
    """One screen of the command room. `told` wakes it when its company has changed."""

    station: str
    account: str
    name: str
    told: Callable[[], None]
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Others:
    """Who else has it open: colleagues by name, and how many more windows of one's own account."""

    subject: str = ""
    names: tuple[str, ...] = ()
    windows: int = 0


@dataclass(slots=True)
class Company:
    """Everybody who looks at something; used by one event loop alone."""

    _rooms: dict[tuple[str, str], set[Onlooker]] = field(default_factory=dict)

    def look(self, who: Onlooker, subject: str) -> None:
        """From now on he has `subject` open, and nothing else; empty for nothing."""
        if who.subject == subject:
            return
        self.leave(who)
        who.subject = subject
        if subject:
            room = self._rooms.setdefault((who.station, subject), set())
            room.add(who)
            _tell(room)
        else:
            who.told()

    def leave(self, who: Onlooker) -> None:
        """He has nothing open any more."""
        place = (who.station, who.subject)
        room = self._rooms.get(place, set())
        room.discard(who)
        who.subject = ""
        _tell(room)
        if not room:
            self._rooms.pop(place, None)

    def others(self, who: Onlooker) -> Others:
        """Who else has open what he has."""
        room = self._rooms.get((who.station, who.subject), set()) - {who}
        names = {one.account: one.name for one in room if one.account != who.account}
        return Others(subject=who.subject, names=tuple(sorted(names.values())), windows=sum(one.account == who.account for one in room))


@dataclass(eq=False, slots=True)
class _Neighbour:
    """What another worker said last of its screens at one station."""

    heard_s: float
    screens: list[Onlooker]


class Table:
    """Company among all workers: the screens of this one, and those of which others tell. Used by one event loop alone."""

    def __init__(
        self, bus: Bus, worker: str, *, repeat_every_s: float = REPEAT_EVERY_S, forgotten_after_s: float = FORGOTTEN_AFTER_S
    ) -> None:
        """`worker`: a name unlike any other worker's."""
        self.company = Company()
        self._bus, self._worker = bus, worker
        self._repeat_every_s, self._forgotten_after_s = repeat_every_s, forgotten_after_s
        self._here: dict[str, set[Onlooker]] = {}
        self._deaf: dict[str, Callable[[], None]] = {}
        self._neighbours: dict[tuple[str, str], _Neighbour] = {}
        self._repeating: asyncio.Task[None] | None = None

    def sit(self, who: Onlooker) -> None:
        """A screen of this worker; it has nothing open yet."""
        here = self._here.setdefault(who.station, set())
        here.add(who)
        if who.station not in self._deaf:
            self._deaf[who.station] = self._bus.listen(_topic(who.station), self._hearing(who.station))
            self._bus.publish(_topic(who.station), {"worker": self._worker, "asks": True})
        if self._repeating is None:
            self._repeating = asyncio.create_task(self._repeat())

    def look(self, who: Onlooker, subject: str) -> None:
        """As `Company.look`."""
        if who.subject != subject:
            self.company.look(who, subject)
            self._tell(who.station)

    def rise(self, who: Onlooker) -> None:
        """The screen has gone."""
        self.company.leave(who)
        here = self._here.get(who.station, set())
        here.discard(who)
        self._tell(who.station)
        if not here:
            self._here.pop(who.station, None)
            self._deaf.pop(who.station, lambda: None)()
            for key in [key for key in self._neighbours if key[0] == who.station]:
                self._forget(key)
        if not self._here and self._repeating is not None:
            self._repeating.cancel()
            self._repeating = None

    def _tell(self, station: str) -> None:
        screens = [(one.account, one.name, one.subject) for one in self._here.get(station, ()) if one.subject]
        self._bus.publish(_topic(station), {"worker": self._worker, "screens": screens})

    def _hearing(self, station: str) -> Callable[[Mapping[str, object]], None]:
        loop = asyncio.get_running_loop()

        def hear(message: Mapping[str, object]) -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closing
                loop.call_soon_threadsafe(self._hear, station, message)

        return hear

    def _hear(self, station: str, message: Mapping[str, object]) -> None:
        worker = str(message["worker"])
        if worker == self._worker or station not in self._here:
            return
        if message.get("asks"):
            self._tell(station)
            return
        self._forget((station, worker))
        screens = message.get("screens")
        assert isinstance(screens, (list, tuple))
        neighbour = _Neighbour(asyncio.get_running_loop().time(), [])
        for account, name, subject in screens:
            one = Onlooker(station=station, account=account, name=name, told=lambda: None)
            self.company.look(one, subject)
            neighbour.screens.append(one)
        self._neighbours[station, worker] = neighbour

    def _forget(self, key: tuple[str, str]) -> None:
        neighbour = self._neighbours.pop(key, None)
        for one in neighbour.screens if neighbour else ():
            self.company.leave(one)

    async def _repeat(self) -> None:
        """Whoever missed it hears it now; who has not been heard of for long has fallen."""
        while True:
            await asyncio.sleep(self._repeat_every_s)
            for station in self._here:
                self._tell(station)
            too_long_ago = asyncio.get_running_loop().time() - self._forgotten_after_s
            for key in [key for key, neighbour in self._neighbours.items() if neighbour.heard_s < too_long_ago]:
                self._forget(key)


def _topic(station: str) -> str:
    return f"company:{station}"


def _tell(room: Collection[Onlooker]) -> None:
    for one in room:
        one.told()
