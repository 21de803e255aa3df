"""A unit of work: one transaction, one clock reading, one actor, one out-tray."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from pingan.kernel.errors import NotAllowed
from pingan.kernel.events import Event
from pingan.kernel.rights import Right, Role, may
from pingan.ports import (
    Bus,
    Carrier,
    Clock,
    CodeSender,
    Database,
    Discretion,
    Erased,
    Files,
    Ids,
    Presence,
    Roads,
    Rosters,
    Seal,
    Spreadsheets,
    Veil,
    Witness,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Everything outside, behind its port. Put together in main and nowhere else."""

    clock: Clock
    ids: Ids
    database: Database
    bus: Bus
    presence: Presence
    roads: Roads
    code_sender: CodeSender
    files: Files
    seal: Seal
    rosters: Rosters
    spreadsheets: Spreadsheets
    erased: Erased
    discretion: Discretion
    witness: Witness
    veil: Veil
    carriers: Sequence[Carrier] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who does it. `account` is a person's account or the name of a machine; `member` is set for members of the alliance.

    `post`: where a shared tablet stands. `via`: the account of the shared tablet at which a person does it, empty for his own device.
    """

    account: str
    role: Role
    station: str
    member: str = ""
    session: str = ""
    post: str = ""
    via: str = ""

    def may(self, right: Right) -> bool:
        """Whether the actor's role holds `right`."""
        return may(self.role, right)


def engine(station: str) -> Actor:
    """Our own timers and reactions, acting for a station."""
    return Actor(account="engine", role=Role.ENGINE, station=station)


@dataclass(slots=True)
class Tray:
    """What leaves when the work is done: events into the log, and calls to make once everything is durable."""

    events: list[tuple[Actor, Event]] = field(default_factory=list)
    afterwards: list[Callable[[], None]] = field(default_factory=list)
    sets_timers: bool = False
    """Whether there is anything new to wait for."""


Condition = Callable[["Work"], None]
"""Raises where a right may not be used now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Handed to every action and query as its first argument."""

    connection: Connection
    now: datetime
    actor: Actor
    world: World
    tray: Tray = field(default_factory=Tray)
    writing: bool = False
    """Whether the transaction may write; False while a question is asked."""
    conditions: Mapping[Right, Condition] = field(default_factory=dict)
    """What must hold for some rights besides holding them."""
    cause: int = 0
    """The row of the log that is reacted to, 0 for none."""
    memory: dict[object, Any] = field(default_factory=dict)
    """What a store has read in this unit of work and need not read again. Who writes through the store keeps it true."""

    @property
    def me(self) -> dict[str, str]:
        """Who asks, by the names under which a statement that was made once knows him; see `tables.MY_STATION`."""
        actor = self.actor
        return {"my_station": actor.station, "my_account": actor.account, "my_member": actor.member, "my_post": actor.post}

    def require(self, right: Right) -> None:
        """Go on only with `right`.

        Raises:
            NotAllowed: the actor's role does not hold it, or something else that it takes does not hold now.
        """
        if not self.actor.may(right):
            raise NotAllowed(right=right.value)
        if right in self.conditions:
            self.conditions[right](self)

    def new_id(self) -> str:
        """A fresh id; later ids sort later."""
        return self.world.ids.new()

    def announce(self, *events: Event) -> None:
        """Put events in the out-tray: they are logged in this transaction and told after the commit."""
        self.tray.events.extend((self.actor, event) for event in events)

    def afterwards(self, call: Callable[[], None]) -> None:
        """Do this once the transaction is durable; never for what must not be lost."""
        self.tray.afterwards.append(call)

    @contextmanager
    def part(self) -> Iterator[None]:
        """A deed that is done whole or not at all: where it raises, its rows, its words and what it has read are taken back with it."""
        told, after = len(self.tray.events), len(self.tray.afterwards)
        try:
            with self.connection.begin_nested():
                yield
        except BaseException:
            del self.tray.events[told:], self.tray.afterwards[after:]
            self.memory.clear()
            raise

    def acting_as(self, actor: Actor) -> "Work":
        """The same piece of work done in another name, e.g. by the engine on a member's answer."""
        return replace(self, actor=actor)

    def as_engine(self) -> "Work":
        """The same piece of work done by our own engine, for the actor's station."""
        return self.acting_as(engine(self.actor.station))
