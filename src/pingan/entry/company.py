"""Who has the same thing open: known to the sockets that are open now, and to nothing else.

A screen says what it has open; each of those who have the same open is told of the others, by name, and of further windows of its own
account. Nothing is logged or kept: a screen that has gone has nothing open.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field


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
    """Everybody who looks at something, in this process; used by its event loop alone."""

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


def _tell(room: Collection[Onlooker]) -> None:
    for one in room:
        one.told()
