"""What the core needs from the world, on one screen. Adapters implement these; only main knows which."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from pingan.kernel.geo import Mode, Point
from pingan.kernel.grid import Grid
from pingan.kernel.rostering import Found, Horizon, Roster
from pingan.kernel.spots import Spot
from pingan.kernel.travel import Leg, Place, Reach, Route


class Clock(Protocol):
    """The time of day."""

    def now(self) -> datetime:
        """The present moment, in UTC."""


class Ids(Protocol):
    """Names for new rows, and secrets."""

    def new(self) -> str:
        """A fresh id; later ids sort later."""

    def secret(self, size: int = 32) -> str:
        """An unguessable URL-safe text of `size` random bytes."""

    def digits(self, count: int) -> str:
        """An unguessable decimal code."""


class Age(StrEnum):
    """How the tables of a database stand to those this program works with."""

    EMPTY = "empty"
    OLDER = "older"
    PRESENT = "present"
    NEWER = "newer"
    STRANGE = "strange"
    """They are of no state that is known."""


@dataclass(frozen=True, slots=True)
class Standing:
    """At which step a database is, and which is the newest known here; `at` is empty where it does not say."""

    age: Age
    at: str
    newest: str


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the tables towards the present was made. Or the one after `name` gave way to whoever uses them, for the `tries`th time."""

    name: str
    what: str
    tries: int = 0


class Database(Protocol):
    """Transactions. What a `writing` block did is durable when it has ended without an exception."""

    def writing(self, *, patient: bool = False) -> AbstractContextManager[Connection]:
        """A transaction that may write; rolled back by an exception. `patient`: nobody waits for it, so that others go first."""

    def reading(self) -> AbstractContextManager[Connection]:
        """A consistent view; nothing is written."""

    def hold_station(self, connection: Connection, station: str) -> None:
        """Let one transaction at a time decide for `station`, until it ends."""

    def try_station(self, connection: Connection, station: str) -> bool:
        """Like `hold_station` where nobody else decides for it now; else False, at once."""

    def standing(self) -> Standing:
        """How its tables stand to this program's."""

    def upgrade(self, told: Callable[[Step], None] = ...) -> None:
        """Bring the tables of an empty or older database to the present, and say each step. Several at once take turns.

        Raises:
            Unavailable: they are newer, or of no known state, or somebody did not let go of them; what was not made is as it was.
        """

    def weaknesses(self) -> Sequence[str]:
        """How it is set so that what a `writing` block did may yet be lost, like `fsync = off`; none where it keeps its word."""

    def copied(self) -> datetime | None:
        """When the copy was made over which it was opened, where its files say that it is one; rows may say it too."""

    def scrub(self) -> None:
        """Wipe what was deleted from the files as well. Outside transactions only; gives up rather than wait long."""

    def close(self) -> None:
        """Give every connection back."""


LOST = "bus.lost"
"""The topic of a bus that has been deaf for a while: whoever follows the log looks what he missed."""


class Bus(Protocol):
    """Tells other threads and workers that something is new. Nothing is lost if it fails: the log has it.

    An empty message says so much, and one of several of a topic may be all that is heard.
    """

    @property
    def works(self) -> bool | None:
        """Whether the other workers hear, and are heard; None where there are no others."""

    def publish(self, topic: str, message: Mapping[str, object]) -> None:
        """Tell every listener of `topic`; never blocks on a slow one."""

    def tell(self, topic: str, message: Mapping[str, object]) -> None:
        """Like `publish`, but only to listeners of this process."""

    def listen(self, topic: str, hear: Callable[[Mapping[str, object]], None]) -> Callable[[], None]:
        """Call `hear` on every message; the result ends it. `hear` must return at once."""


@dataclass(frozen=True, slots=True)
class Fix:
    """Where a member on duty was seen, in WGS-84."""

    station: str
    member: str
    at: Point
    seen: datetime
    accuracy_m: float | None = None


Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Positions:
    """Many fixes as columns. `rows`: by member; `degrees`: shape (n, 2), longitude and latitude in WGS-84; `seen_s`: since 1970."""

    rows: Mapping[str, int]
    degrees: Floats
    seen_s: Floats


class Presence(Protocol):
    """The newest fix of everyone on duty, and nobody else's. There is no history."""

    def put(self, fix: Fix) -> bool:
        """Keep it unless a newer one is known; False if it was older."""

    def drop(self, station: str, member: str) -> None:
        """Forget the member at once."""

    def watch(self, station: str, moved: Callable[[str, Fix | None], None]) -> Callable[[], None]:
        """Call `moved` with a member and his new fix, or None where he has gone, in whatever thread; the result ends it.

        `moved` must return at once.
        """

    def find(self, station: str, member: str) -> Fix | None:
        """The member's fix, if one is known."""

    def everyone(self, station: str) -> Sequence[Fix]:
        """All fixes of the station."""

    def positions(self, station: str) -> Positions:
        """The same as columns, for who reckons with thousands."""

    def nearest(self, station: str, at: Point, count: int) -> Sequence[Fix]:
        """The `count` nearest by straight line, nearest first."""

    def nearest_many(self, station: str, places: Sequence[Point], count: int) -> Sequence[Sequence[Fix]]:
        """The same for each of many places, in order and in one go; who moves meanwhile may be here for one and there for another."""


_MODES = tuple(Mode)


@dataclass(frozen=True, slots=True, eq=False)
class Origins:
    """Where many set out, and how. `degrees`: shape (n, 2), longitude and latitude in WGS-84; `modes`: places in `tuple(Mode)`."""

    degrees: Floats
    modes: NDArray[np.int64]

    @classmethod
    def of(cls, pairs: Iterable[tuple[Point, Mode]]) -> Self:
        """As columns, whatever they came as."""
        if isinstance(pairs, cls):
            return pairs
        rows = [(at.longitude, at.latitude, _MODES.index(mode)) for at, mode in pairs]
        columns = np.array(rows, np.float64).reshape(-1, 3)
        return cls(columns[:, :2], columns[:, 2].astype(np.int64))

    def __iter__(self) -> Iterator[tuple[Point, Mode]]:
        """One after the other."""
        for (longitude, latitude), mode in zip(self.degrees.tolist(), self.modes.tolist(), strict=True):
            yield Point(latitude, longitude), _MODES[mode]


@dataclass(frozen=True, slots=True, eq=False)
class Legs:
    """Many people's ways to one place, in order.

    `seconds`, `metres`: infinite where there is no way or none was looked for so far out. `snap_metres`: from where they are to the street,
    not a number where nobody looked. `joined`: there is a way in this map, however long.
    """

    seconds: Floats
    metres: Floats
    straight_metres: Floats
    snap_metres: Floats
    joined: Flags
    estimated: bool = False

    @classmethod
    def none(cls, count: int, *, estimated: bool = False) -> Self:
        """Nobody has a way, nor is it known where they are; to be filled in."""
        seconds, metres, straight_metres, snap_metres = (np.full(count, number) for number in (np.inf, np.inf, np.inf, np.nan))
        return cls(seconds, metres, straight_metres, snap_metres, np.zeros(count, np.bool_), estimated)

    def put(self, rows: NDArray[np.int64], some: "Legs") -> None:
        """Fill in what is known of those in `rows`."""
        self.seconds[rows], self.metres[rows], self.joined[rows] = some.seconds, some.metres, some.joined
        self.straight_metres[rows], self.snap_metres[rows] = some.straight_metres, some.snap_metres

    def __len__(self) -> int:
        """How many."""
        return len(self.seconds)

    def __getitem__(self, i: int) -> Leg:
        """One of them."""
        found = np.isfinite(self.seconds[i])
        seconds, metres = (float(self.seconds[i]), float(self.metres[i])) if found else (None, None)
        snap_metres = float(self.snap_metres[i])
        return Leg(seconds, metres, float(self.straight_metres[i]), snap_metres if np.isfinite(snap_metres) else None, self.estimated)

    def __iter__(self) -> Iterator[Leg]:
        """One after the other."""
        return map(self.__getitem__, range(len(self)))


class Roads(Protocol):
    """Travel over the streets."""

    estimated: bool
    """True where no map is loaded and everything is a straight line times a detour factor."""

    def legs(
        self, target: Point, origins: Iterable[tuple[Point, Mode]], *, limit_s: float = 3600.0, enough_s: Floats | None = None
    ) -> Legs:
        """Every origin's way to `target`, in order, from one bounded search outward; quickest of `Origins`.

        `enough_s`: beyond so many seconds nobody needs to know how long each of them takes; a large map is not searched farther.
        """

    def reach(self, target: Point, mode: Mode, minutes: Sequence[int]) -> Sequence[Reach]:
        """The areas from which `mode` arrives in so many minutes."""

    def route(self, origin: Point, target: Point, mode: Mode) -> Route | None:
        """The quickest way, or None where this map has no path."""

    def search(self, text: str, limit: int = 10) -> Sequence[Place]:
        """Places whose name or pinyin matches, best first."""

    def place_near(self, at: Point) -> Place | None:
        """The named place nearest to a point, for words like "near Longwu Road"."""


class Erased(Protocol):
    """Who was erased, outside the database and its backups. Nothing in it says who anybody was."""

    def add(self, id_: str) -> None:
        """Durable when it returns; there is no way back."""

    def among(self, ids: Collection[str]) -> set[str]:
        """Which of these were erased."""

    def count(self) -> int:
        """How many were."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The newest row a station's log had: how many rows, and the MAC of the last.

    `taken`: when that was, where a backup has been brought back and the log goes on from there; else empty. `kept`: how many had been
    noted by then; those noted between are of a log that is gone.
    """

    station: str
    number: int
    mac: str
    taken: str = ""
    kept: int = 0


class Witness(Protocol):
    """Vouches for the log from outside the database."""

    def mac(self, text: bytes) -> str:
        """64 letters, the same for the same text; without the key, which lies outside the database, nobody can make them."""

    def note(self, anchors: Sequence[Anchor]) -> None:
        """Write down how far the logs are. Durable when it returns; nothing that was noted is ever changed."""

    def noted(self) -> Iterable[Anchor]:
        """Everything that was ever noted, oldest first. A backup that was not brought back by the house's own hand is left out."""


class Spreadsheets(Protocol):
    """Reads files that strangers made."""

    def read(self, content: bytes, told: Callable[[int], bool] = ...) -> Grid:
        """The cells of the first sheet; nothing in it is computed. `told` hears how many rows were read; False ends it.

        Raises Invalid `sheet_…` with what is wrong with the file, whatever is in it, within bounds of memory and time.
        """


class Rosters(Protocol):
    """Finds who works when."""

    def solve(
        self, horizon: Horizon, *, seconds: float, seed: int = 1,
        told: Callable[[Found], bool] | None = None, stop: Callable[[], bool] | None = None,
    ) -> Found:  # fmt: skip
        """The best roster found in about so many seconds, sooner if nothing can be better.

        `told` hears of every better roster; False stops the search. `stop` is asked often; True ends it soon.

        Raises Invalid `no_line` with the first person no line is legal for.
        """

    def repair(self, horizon: Horizon, roster: Roster, *, seconds: float, stop: Callable[[], bool] | None = None) -> Found:
        """A legal roster that covers what `roster` covers, and differs from it in as few person-days as possible.

        What has changed is in the `horizon` (`rostering.without`); `rostering.changes` tells the differences. Of equally few changes those
        that leave fewer wishes open; no place is worth more than 30 changes. Most repairs take well under a second.

        Raises Invalid `no_line` like `solve`.
        """


class CodeSender(Protocol):
    """Brings a one-time code to a telephone."""

    works: bool
    """False where nothing has been connected that could bring one."""

    def send_code(self, phone: str, code: str) -> None:
        """Hand it to the carrier; returns once the carrier has it."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What a carrier takes to somebody: nothing personal but his address, which is empty for a group's robot.

    `id`: the same when it is tried again, for carriers that notice. `link`: opens the app at the right place.
    """

    id: str
    address: str
    text: str
    link: str
    urgent: bool = False


class Answer(StrEnum):
    """What a carrier said. `busy`: not now, and the whole lane waits; `refused`: never; `broken`: it may work next time."""

    SENT = "sent"
    BUSY = "busy"
    REFUSED = "refused"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Receipt:
    """`code`: the carrier's own, or ours: at most 40 letters, nothing personal. `retry_after_s`: where it is busy."""

    answer: Answer
    code: str = ""
    retry_after_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Pace:
    """At most `count` in any `seconds`."""

    count: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Hook:
    """Another system that is told what happens: by which lane, of which station (empty: of every one), which kinds of events."""

    lane: str
    station: str
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a delivery after its carrier took it. `code`: in the carrier's own words."""

    delivery: str
    code: str
    arrived: bool


class Reporter(Protocol):
    """Reads what a gateway tells later. `token`: what it has to know to be heard."""

    channel: str
    token: str

    def read(self, raw: bytes) -> Sequence[Fate]:
        """What is final in it; nothing where it cannot be read."""


class Carrier(Protocol):
    """Brings short texts to people who do not look at the app.

    `channel`: one of `features/messages/model.Channel`. `lane`: one of several of a channel (a group's robot), else empty. `station`: whose
    it is, empty for every station. `paces`: what its makers allow, never exceeded.
    """

    @property
    def channel(self) -> str:
        """By which it goes."""

    @property
    def lane(self) -> str:
        """Which of several."""

    @property
    def station(self) -> str:
        """Whose it is."""

    @property
    def paces(self) -> Sequence[Pace]:
        """How fast it may be asked."""

    def carry(self, parcel: Parcel) -> Receipt:
        """Take one parcel; answers within some seconds, whatever happens, and never raises."""


class Files(Protocol):
    """Photographs and other attachments."""

    def put(self, name: str, content: bytes) -> None:
        """Durable when it returns."""

    def get(self, name: str) -> bytes:
        """The bytes; raises KeyError where there are none."""

    def delete(self, name: str) -> None:
        """Gone; no error if it was not there."""


class Seal(Protocol):
    """Keeps secrets that must be read again, such as those of authenticators, from lying open in the database and its copies."""

    def close(self, text: str) -> str:
        """Seal a text; empty stays empty."""

    def open(self, sealed: str) -> str:
        """The text again; raises Unavailable (`seal_broken`) where it was sealed with another key."""

    def close_file(self, content: bytes) -> bytes:
        """Seal what is kept as a file."""

    def open_file(self, sealed: bytes) -> bytes:
        """The bytes again; raises Unavailable (`seal_broken`) where they were sealed with another key."""


class Veil(Protocol):
    """Finds what must be covered in a picture before anybody sees it: where a face or a number plate may be, and never whose."""

    def spots(self, picture: bytes) -> Sequence[Spot]:
        """Of a JPEG of ours, rather one too many than one too few; raises Unavailable (`picture_unseen`) where it cannot be looked at."""


class Discretion(Protocol):
    """Keeps who said something apart from what he said."""

    readable: bool
    """Whether two holders of keys could open what was enclosed; False where nobody has set keys, and then nobody ever can."""

    def digest(self, text: str) -> str:
        """64 letters, the same for the same text; without the key, which lies outside the database, nobody can go back or try texts."""

    def number(self, text: str) -> str:
        """Sixteen digits, the same for the same text, and nobody's guess."""

    def enclose(self, text: str) -> str:
        """Seal at most 400 bytes for two holders of keys, both of whom it takes; we cannot open it. All envelopes are equally long."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """`count` tries within any `window_s` seconds. `name` keeps the counts of different things apart."""

    name: str
    count: int
    window_s: int


class Throttle(Protocol):
    """Slows down whoever tries too often."""

    def spend(self, allowance: Allowance, key: str) -> None:
        """Count one try of `key`; raises TooMany with `retry_after_s` once the allowance is used up."""

    def forgive(self, allowance: Allowance, key: str) -> None:
        """Forget the tries of `key`."""
