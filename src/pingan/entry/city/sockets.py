"""Phones with sockets of their own: thousands of live connections in one thread, compiled (picows), so that the house is what works."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from time import perf_counter

import httpx
import msgspec
import structlog
import uvloop
from picows import WSError, WSFrame, WSListener, WSMsgType, WSTransport, ws_connect

from pingan.entry.city.figures import Tally
from pingan.features.dispatch.model import NEWS, OfferStatus
from pingan.features.dispatch.queries import MyOffer
from pingan.kernel.chance import Chance
from pingan.kernel.geo import Point
from pingan.platform.work import Actor

_AT_ONCE, _AGAIN_WITHIN_S = 60, 20.0
_BEAT_S = 0.01
_PINGS_ONE_IN = 10
_PING = b'{"t":"ping"}'
_HEAD = 24
logger = structlog.get_logger()


class _Boards(msgspec.Struct):
    offers: dict[str, MyOffer] = {}


class _Snapshot(msgspec.Struct):
    boards: _Boards
    more: bool = False


class _Change(msgspec.Struct):
    rows: list[tuple[str, str, msgspec.Raw]]


_snapshot, _change, _offer = msgspec.json.Decoder(_Snapshot), msgspec.json.Decoder(_Change), msgspec.json.Decoder(MyOffer | None)


class Phone(WSListener):
    """One member's. Everything here happens in the sockets' thread, but `offers` is read by others."""

    def __init__(self, tally: Tally, now: Callable[[], datetime], token: str, number: int, lost: Callable[["Phone"], None]) -> None:
        """`number`: of all phones. `lost`: called when the connection is gone."""
        self.token, self.offers, self.rang = token, dict[str, MyOffer](), _nothing
        self._tally, self._now, self._lost = tally, now, lost
        self._asked: deque[float] = deque()
        self._transport: WSTransport | None = None
        self._more = False
        self._said = number  # not all ask for an answer to the same position

    def on_ws_connected(self, transport: WSTransport) -> None:
        """Open."""
        self._transport = transport
        self._tally.sockets += 1

    def on_ws_disconnected(self, _: WSTransport) -> None:
        """Shut, by whomever."""
        self._transport, self._more = None, False
        self._asked.clear()
        self._tally.sockets -= 1
        self._lost(self)

    def on_ws_frame(self, _: WSTransport, frame: WSFrame) -> None:
        """What the house says."""
        if frame.msg_type != WSMsgType.TEXT:
            return
        text = frame.get_payload_as_bytes()
        head = text[:_HEAD]
        if b'"pong"' in head and self._asked:
            self._tally.lags_ms.append((perf_counter() - self._asked.popleft()) * 1000)
        elif b'"snapshot"' in head:
            told = _snapshot.decode(text)
            self.offers = self.offers | told.boards.offers if self._more else told.boards.offers
            self._more = told.more
            self.rang()
        elif b'"change"' in head and b'"offers"' in text:
            for board, id_, row in _change.decode(text).rows:
                if board == "offers":
                    self._put(id_, _offer.decode(row))
            self.rang()

    def _put(self, id_: str, offer: MyOffer | None) -> None:
        if offer is None:
            self.offers.pop(id_, None)
            return
        known = self.offers.get(id_)
        if known is None and offer.status is OfferStatus.SENT and offer.sent:
            self._tally.rang_ms.append((self._now() - offer.sent).total_seconds() * 1000)
        if offer.status is OfferStatus.ARRIVED and (known is None or known.status is not OfferStatus.ARRIVED):
            self._tally.arrived.append(id_)
        self.offers[id_] = offer

    def tell(self, at: Point, accuracy_m: float, seen: str) -> None:
        """Where he is now; nothing while there is no connection."""
        if self._transport is None:
            return
        where = f'"latitude":{at.latitude},"longitude":{at.longitude},"datum":"wgs84"'
        said = f'{{"t":"position",{where},"seen":"{seen}","accuracy_m":{accuracy_m}}}'
        self._transport.send(WSMsgType.TEXT, said.encode())
        self._tally.sent += 1
        self._said += 1
        if self._said % _PINGS_ONE_IN == 0:
            self._asked.append(perf_counter())
            self._transport.send(WSMsgType.TEXT, _PING)

    def stamp(self, offer: str, verb: str) -> None:
        """An offer came to it, or is shown on it."""
        if self._transport is not None:
            self._transport.send(WSMsgType.TEXT, f'{{"t":"stamp","offer":"{offer}","verb":"{verb}"}}'.encode())


def _nothing() -> None:
    """Nobody listens."""


class Sockets:
    """Everybody's phones: what the townspeople have in their pockets. `start` before anybody uses one, `stop` at the end."""

    def __init__(self, address: str, tokens: Mapping[str, str], tally: Tally, now: Callable[[], datetime], chance: Chance) -> None:
        """`address`: of the house. `tokens`: by member. `now`: what the phones' clocks say."""
        self._address, self._tally, self._now, self._chance = address, tally, now, chance
        self._phones = {member: Phone(tally, now, token, number, self._come_back) for number, (member, token) in enumerate(tokens.items())}
        tally.phones = len(self._phones)
        self._said: deque[Callable[[str], None]] = deque()
        """What the phones tell, once they are told what time it is."""
        self._http = httpx.Client(base_url=address, headers={"X-Pingan": "1"}, timeout=30)
        self._ending = False
        self._waiting = set[asyncio.Task[None]]()
        self._gate = asyncio.Semaphore(_AT_ONCE)
        self._thread = threading.Thread(target=self._run, name="sockets", daemon=True)

    def start(self) -> None:
        """Begin to connect."""
        self._thread.start()

    def stop(self) -> None:
        """Hang up."""
        self._ending = True
        self._thread.join(5)
        self._http.close()

    # ---- as the townspeople use them, each in a thread of his district ----

    def listen(self, actor: Actor, rang: Callable[[], None]) -> Callable[[], None]:
        """Call `rang` whenever something changed on his phone."""
        phone = self._phones[actor.member]
        phone.rang = rang

        def stop() -> None:
            phone.rang = _nothing

        return stop

    def offers(self, actor: Actor) -> Sequence[MyOffer]:
        """As his live screen shows them, newest first."""
        return sorted(self._phones[actor.member].offers.copy().values(), key=lambda offer: offer.id, reverse=True)

    def tell(self, actor: Actor, at: Point, accuracy_m: float, *, heeded: bool) -> None:  # noqa: ARG002 - the house knows who is coming
        """By the live socket."""
        self._said.append(partial(self._phones[actor.member].tell, at, accuracy_m))

    def say(self, actor: Actor, offer: str, verb: str, *, reason: str = "", report: str = "") -> bool:
        """Press a button of the member app; False where it is too late for that."""
        phone = self._phones[actor.member]
        if verb in NEWS:
            self._said.append(lambda _: phone.stamp(offer, verb))
            return True
        shown = phone.offers.get(offer)
        headers = {"Authorization": f"Bearer {phone.token}"}
        try:
            answer = self._http.post(f"/api/offers/{offer}/{verb}", json={"reason": reason, "report": report}, headers=headers)
        except httpx.TransportError:
            return False
        if answer.is_success and verb in {"accept", "decline"} and shown and shown.sent:
            self._tally.answer_s.append((self._now() - shown.sent).total_seconds())
        return answer.is_success

    # ---- in the sockets' thread ----

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(self._live())

    async def _live(self) -> None:
        for phone in self._phones.values():
            self._connect(phone, 0.0)
        while not self._ending:
            await asyncio.sleep(_BEAT_S)
            seen = self._now().isoformat()
            while self._said:
                self._said.popleft()(seen)
        for task in self._waiting:
            task.cancel()

    def _connect(self, phone: Phone, after_s: float) -> None:
        task = asyncio.get_running_loop().create_task(self._open(phone, after_s))
        self._waiting.add(task)
        task.add_done_callback(self._waiting.discard)

    async def _open(self, phone: Phone, after_s: float) -> None:
        """A few at a time, as a change of shift would."""
        await asyncio.sleep(after_s)
        async with self._gate:
            try:
                headers = {"Authorization": f"Bearer {phone.token}"}
                await ws_connect(lambda: phone, f"{self._address.replace('http', 'ws', 1)}/live", extra_headers=headers)
            except (OSError, WSError) as error:
                logger.debug("not_connected", error=type(error).__name__)
                self._come_back(phone)

    def _come_back(self, phone: Phone) -> None:
        """Not all at once."""
        if not self._ending:
            self._connect(phone, _AGAIN_WITHIN_S * self._chance.random())
