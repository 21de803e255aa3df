"""The live socket: a snapshot, then changes; for the command room the moving people too, and who else has the same incident open.

One connection is one screen. The bus only wakes it; what it sends it reads from the log and the boards in a unit of work of its own, as
the person who is signed in at that moment, so a message lost on the bus is caught up with the next one and a session that has ended ends
the socket.
"""

import asyncio
import contextlib
import zlib
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, MutableMapping
from datetime import datetime
from typing import Annotated, Any, Literal
from urllib.parse import parse_qs, urlsplit

import msgspec
import structlog
from anyio import CapacityLimiter, to_thread
from starlette.requests import HTTPConnection

from pingan.entry.attendance import Attendance
from pingan.entry.company import Onlooker, Others, Table
from pingan.entry.fixes import Fixes, Sender
from pingan.entry.metrics import SOCKETS
from pingan.entry.stamps import Stamps
from pingan.features.access import public as access
from pingan.features.dispatch.public import Stamp
from pingan.kernel.errors import Away, NotAllowed, NotSignedIn, Refusal
from pingan.kernel.geo import Datum
from pingan.kernel.rights import Right
from pingan.platform import boards as platform_boards
from pingan.platform.boards import Board, Snapshot
from pingan.platform.office import NOBODY, Office, Who
from pingan.platform.web import Authenticate, token_of
from pingan.platform.work import Actor, Work
from pingan.ports import Fix

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]

POSITIONS_EVERY_S, LOOKS_APART_S = 1.0, 0.25
"""Moves are told each second. A screen that has looked looks again after a quarter of one: three who say yes are one look, not three."""
STALLED_AFTER_S = 10.0
MOST_PER_S = 20
LONGEST = 65_536
"""Bytes of a snapshot's message, about: the next is sent when the reader has taken this one."""
COMERS, TELLERS = 2, 4
"""How many look at once for those who come, and for those who are there: an offer does not wait behind thousands who come back.

Python runs one thread at a time: with forty, each opening took half as much processor time again, and who knocked waited for all of them.
"""
_CLOSED_BY_US, _OVERLOADED = 4000, 4008
logger = structlog.get_logger()


class PositionIn(msgspec.Struct, tag_field="t", tag="position", forbid_unknown_fields=True):
    """A fix from a member's phone."""

    latitude: float
    longitude: float
    datum: Datum
    seen: datetime
    accuracy_m: float | None = None


class PingIn(msgspec.Struct, tag_field="t", tag="ping"):
    """Are you there?"""


class OpenIn(msgspec.Struct, tag_field="t", tag="open", forbid_unknown_fields=True):
    """What this screen has open from now on; empty for nothing."""

    subject: Annotated[str, msgspec.Meta(max_length=40)]


class StampIn(msgspec.Struct, tag_field="t", tag="stamp", forbid_unknown_fields=True):
    """An offer came to this phone (`deliver`), or is shown on it (`see`)."""

    offer: Annotated[str, msgspec.Meta(max_length=40)]
    verb: Literal["deliver", "see"]


_incoming = msgspec.json.Decoder(PositionIn | PingIn | OpenIn | StampIn)
_encode = msgspec.json.encode


class Live:
    """The ASGI application behind /live."""

    def __init__(self, office: Office, authenticate: Authenticate, boards: Collection[Board], attendance: Attendance | None = None) -> None:
        """`boards`: every board of the house; each screen gets those its role may see. `attendance`: ends those whose time is over."""
        self.attendance = attendance
        self.office, self.authenticate, self.boards = office, authenticate, tuple(boards)
        self.comers, self.tellers = CapacityLimiter(COMERS), CapacityLimiter(TELLERS)
        self.fixes, self.stamps = Fixes(office, self.comers), Stamps(office)
        self.table = Table(office.world.bus, office.world.ids.new())
        self._screens: set[_Screen] = set()

    async def __call__(self, scope: Scope, receive: Callable[[], Any], send: Callable[[Message], Any]) -> None:
        """One connection, from its handshake to its end."""
        if scope["type"] != "websocket":
            await refuse_http(send)
            return
        await receive()
        connection = HTTPConnection(scope)
        if not same_origin(connection):
            await send({"type": "websocket.close", "code": _CLOSED_BY_US})
            return
        await send({"type": "websocket.accept"})
        screen = _Screen(self, token_of(connection), _since(scope), receive, send)
        self._screens.add(screen)
        with SOCKETS.labels("live").track_inprogress():
            try:
                await screen.run()
            finally:
                self._screens.discard(screen)

    async def close(self) -> None:
        """Tell every screen that the server restarts."""
        await asyncio.gather(*(screen.leave("restarting") for screen in tuple(self._screens)), return_exceptions=True)


class _Left(Exception):  # noqa: N818 - an end, not an error
    """The other side has gone, or we have said goodbye."""


class _News:
    """What a screen stands at event `seq` with. Several messages are packed until each has its turn: who has stopped reading holds them."""

    def __init__(self, seq: int, messages: Iterable[Mapping[str, object]]) -> None:
        self.seq, texts = seq, [_encode(message) for message in messages]
        self._packed = [zlib.compress(text, 1) for text in texts[1:]]
        self._first = texts[0]

    def texts(self) -> Iterator[str]:
        """One by one."""
        yield self._first.decode()
        for packed in self._packed:
            yield zlib.decompress(packed).decode()


class _Screen:
    def __init__(self, live: Live, token: str, since: int | None, receive: Callable[[], Any], send: Callable[[Message], Any]) -> None:
        self._live, self._office, self._token = live, live.office, token
        self._seq, self._receive, self._send = since, receive, send
        self._loop = asyncio.get_running_loop()
        self._news, self._entered = asyncio.Event(), False
        self._early: deque[PositionIn | OpenIn | StampIn] = deque(maxlen=MOST_PER_S)
        self._moved: dict[str, Fix | None] = {}
        self._writing = asyncio.Lock()
        self._joined = asyncio.Event()
        self._onlooker: Onlooker | None = None
        self._sender: Sender | None = None
        self._actor = NOBODY
        self._stops: list[Callable[[], None]] = []

    async def run(self) -> None:
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._hear())  # whoever goes while he waits for his turn costs nothing more
                actor = await self._enter()
                tasks.create_task(self._tell())
                if actor.may(Right.POSITION_WATCH):
                    tasks.create_task(self._tell_positions())
                if self._onlooker:
                    tasks.create_task(self._tell_company(self._onlooker))
        except* NotSignedIn:
            await self.leave("signed_out")
        except* _Left:
            pass
        except* Away:
            await self.leave("restarting")
        except* Exception as group:
            logger.exception("screen_failed", exc_info=group)
            await self.leave("overloaded")
        finally:
            for stop in self._stops:
                stop()

    async def _enter(self) -> Actor:
        """From a token to a screen that shows what is."""
        actor, first = await to_thread.run_sync(self._look_around, limiter=self._live.comers)
        if self._live.attendance:
            self._stops.append(self._live.attendance.attend(self._token, self._wake))
        if self._onlooker:
            self._live.table.sit(self._onlooker)
            self._stops.append(self._look_away)
        await self._put_news(first)
        if actor.may(Right.POSITION_WATCH):
            everyone = self._office.world.presence.everyone(actor.station)
            await self._put({"t": "positions", "rows": [_seen(fix) for fix in everyone], "gone": [], "whole": True})
        while self._early:
            await self._heed(self._early.popleft())
        self._entered = True
        return actor

    def _look_around(self) -> tuple[Actor, _News]:
        """Who it is, and what he is shown first. Listens before it looks, so that nothing can happen in between unheard."""
        actor = self._office.ask(self._who, lambda work: work.actor)
        self._listen(actor)
        if actor.may(Right.INCIDENT_READ):
            self._onlooker = self._office.ask(actor, self._as_onlooker)
        return actor, self._lacking(actor)

    def _listen(self, actor: Actor) -> None:
        self._actor, bus = actor, self._office.world.bus
        self._stops += [bus.listen(topic, self._hear_of) for topic in platform_boards.topics_of(actor)]
        if actor.may(Right.POSITION_SEND):
            self._sender = Sender(self._office, actor)
            self._stops.append(self._sender.close)
        if actor.may(Right.POSITION_WATCH):
            self._stops.append(self._office.world.presence.watch(actor.station, self._note_move))

    def _hear_of(self, message: Mapping[str, object]) -> None:
        seq = message.get("seq")
        if not (isinstance(seq, int) and self._seq is not None and seq <= self._seq):
            self._wake()

    def _wake(self) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closing
            self._loop.call_soon_threadsafe(self._news.set)

    def _note_move(self, member: str, fix: Fix | None) -> None:
        self._moved[member] = fix  # newest per member wins; a dictionary's item assignment is atomic

    async def _tell(self) -> None:
        """Send what is new whenever woken."""
        while True:
            await self._news.wait()
            self._news.clear()
            news = await to_thread.run_sync(self._lacking, self._who, limiter=self._live.tellers)
            if news.seq != self._seq:
                await self._put_news(news)
            await asyncio.sleep(LOOKS_APART_S)

    async def _tell_positions(self) -> None:
        while True:
            await asyncio.sleep(POSITIONS_EVERY_S)
            moved, self._moved = self._moved, {}
            if moved:
                gone = [member for member, fix in moved.items() if fix is None]
                await self._put({"t": "positions", "rows": [_seen(fix) for fix in moved.values() if fix], "gone": gone})

    def _as_onlooker(self, work: Work) -> Onlooker:
        account = work.actor.account
        name = access.names(work, [account]).get(account, "")
        return Onlooker(station=work.actor.station, account=account, name=name, told=self._joined.set)

    def _look_away(self) -> None:
        if self._onlooker:
            self._live.table.rise(self._onlooker)

    async def _tell_company(self, me: Onlooker) -> None:
        """Who else has open what this screen has; only what has changed is said."""
        known = Others()
        while True:
            await self._joined.wait()
            self._joined.clear()
            others = self._live.table.company.others(me)
            if others != known:
                known = others
                await self._put({"t": "company", "subject": others.subject, "names": others.names, "windows": others.windows})

    async def _hear(self) -> None:
        second, count = 0, 0
        while True:
            message = await self._receive()
            if message["type"] == "websocket.disconnect":
                raise _Left
            now = int(self._loop.time())
            second, count = (now, count + 1) if now == second else (now, 1)
            if count > MOST_PER_S:
                await self.leave("overloaded")
                raise _Left
            await self._take(message.get("text") or message.get("bytes") or b"")

    async def _take(self, raw: str | bytes) -> None:
        try:
            said = _incoming.decode(raw)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            await self._put({"t": "refused", "code": "body", "facts": {}})
            return
        if isinstance(said, PingIn):  # also of him who waits for his turn: unanswered, he would go and come again
            await self._put({"t": "pong", "now": self._office.world.clock.now()})
        elif self._entered:
            await self._heed(said)
        else:
            self._early.append(said)

    async def _heed(self, said: PositionIn | OpenIn | StampIn) -> None:
        try:
            if isinstance(said, OpenIn):
                self._look(said.subject)
            elif isinstance(said, StampIn):
                await self._live.stamps.take(Stamp(self._actor, said.offer, said.verb))
            else:
                await self._take_fix(said)
        except Refusal as refusal:
            await self._put({"t": "refused", "code": refusal.reason, "facts": refusal.facts})

    async def _take_fix(self, said: PositionIn) -> None:
        if self._sender is None:
            raise NotAllowed(right=Right.POSITION_SEND.value)
        await self._live.fixes.take_from(self._sender, said.latitude, said.longitude, said.datum, said.seen, said.accuracy_m)

    def _look(self, subject: str) -> None:
        if self._onlooker is None:
            raise NotAllowed(right=Right.INCIDENT_READ.value)
        self._live.table.look(self._onlooker, subject)

    def _lacking(self, who: Who) -> _News:
        """What this screen does not show yet: what has changed, or everything.

        Written out in the thread that asks: a whole station's would keep every other screen waiting.
        """
        since = self._seq
        change = None if since is None else self._office.ask(who, platform_boards.change, self._live.boards, since)
        if change is None:
            taken = self._office.ask(who, platform_boards.snapshot, self._live.boards)
            return _News(taken.seq, _whole(taken, self._office.world.clock.now()))
        events = [{"seq": e.seq, "kind": e.kind, "at": e.at, "subject": e.subject, "facts": e.facts} for e in change.events]
        return _News(change.seq, [{"t": "change", "seq": change.seq, "rows": change.rows, "events": events}])

    async def _put_news(self, news: _News) -> None:
        for text in news.texts():
            await self._put_text(text)
        self._seq = news.seq

    def _who(self, work: Work) -> Actor:
        return self._live.authenticate(work, self._token)

    async def _put(self, message: Mapping[str, object]) -> None:
        text = _text(message)
        del message  # its rows are larger than their text, and a reader who has stopped would hold both
        await self._put_text(text)

    async def _put_text(self, text: str) -> None:
        """Send, or give up on a reader that takes nothing for ten seconds: he will come back and resume."""
        try:
            async with asyncio.timeout(STALLED_AFTER_S), self._writing:
                await self._send({"type": "websocket.send", "text": text})
        except Exception as error:
            raise _Left from error

    async def leave(self, code: str) -> None:
        """Say why, and close."""
        with contextlib.suppress(_Left, Exception):
            await self._put({"t": "bye", "code": code})
            await self._send({"type": "websocket.close", "code": _OVERLOADED if code == "overloaded" else _CLOSED_BY_US})


async def refuse_http(send: Callable[[Message], Any]) -> None:
    """This address is a socket's."""
    await send({"type": "http.response.start", "status": 426, "headers": [(b"upgrade", b"websocket")]})
    await send({"type": "http.response.body", "body": b""})


def same_origin(connection: HTTPConnection) -> bool:
    """A browser says where its page came from; a foreign page may not open our socket with our cookie."""
    origin = connection.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == connection.headers.get("host")


def _text(message: Mapping[str, object]) -> str:
    return _encode(message).decode()


def _whole(taken: Snapshot, now: datetime) -> Iterator[Mapping[str, object]]:
    """One message, or several of which all but the last say that there is more."""
    *firsts, last = _pieces(taken.boards)
    message = {"t": "snapshot", "seq": taken.seq, "now": now}
    yield from (message | {"boards": boards, "more": True} for boards in firsts)
    yield message | {"boards": last}


def _pieces(boards: Mapping[str, Mapping[str, object]]) -> Iterator[Mapping[str, Mapping[str, msgspec.Raw]]]:
    """The boards, cut where they would be longer than a message."""
    piece: dict[str, dict[str, msgspec.Raw]] = {}
    length = 0
    for name, rows in boards.items():
        piece[name] = {}
        for id_, row in rows.items():
            raw = _encode(row)
            length += len(raw)
            if length > LONGEST:
                yield piece
                piece, length = {name: {}}, len(raw)
            piece[name][id_] = msgspec.Raw(raw)
    yield piece


def _seen(fix: Fix) -> tuple[str, float, float, float, float | None]:
    """As the map is told."""
    return fix.member, fix.at.latitude, fix.at.longitude, fix.seen.timestamp(), fix.accuracy_m


def _since(scope: Scope) -> int | None:
    said = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("since", [""])[0]
    return int(said) if said.isdecimal() and len(said) < 19 else None  # noqa: PLR2004 - a 64-bit number
