"""The other end of the wire: clients that sign in, press buttons and hold a live screen, as the two web screens do.

Time is virtual, the network is not: `Wires.settle` waits until every screen shows what the log says, so that the same seed gives the same
run however fast the machine is.
"""

import json
import re
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic, sleep
from typing import Any

import httpx
import msgspec
from websockets.sync.client import ClientConnection, connect

from pingan.features.dispatch.queries import MyOffer
from pingan.kernel.geo import Point
from pingan.platform import boards, log
from pingan.platform.office import NOBODY, Office
from pingan.platform.web import COOKIE
from pingan.platform.work import Actor

_PATIENCE_S = 30.0
_FIXES_PER_S = 9
"""Of one client and of the machine's time: the server hangs up on a socket that says more than 20 things in a second."""
_TOO_LATE = frozenset({404, 409})

Row = dict[str, Any]


@dataclass(slots=True)
class Client:
    """Somebody signed in, with his live screen."""

    actor: Actor
    http: httpx.Client
    token: str
    socket: ClientConnection
    boards: dict[str, dict[str, Row]] = field(default_factory=dict)
    seq: int = -1
    _pieces: dict[str, dict[str, Row]] = field(default_factory=dict)
    rang: Callable[[], None] = lambda: None
    sent: deque[float] = field(default_factory=deque)

    def get(self, path: str) -> Any:
        """An answer of the API."""
        return self._checked(self.http.get(path, headers=self._headers))

    def send(self, verb: str, path: str, body: object) -> Any:
        """Do something by the API."""
        return self._checked(self.http.request(verb, path, json=body, headers=self._headers))

    def try_to(self, path: str, body: object) -> bool:
        """Post, and False where it is too late for that."""
        answer = self.http.post(path, json=body, headers=self._headers)
        if answer.status_code in _TOO_LATE:
            return False
        self._checked(answer)
        return True

    def tell(self, at: Point, accuracy_m: float, seen: datetime) -> None:
        """Send a position by the live socket, and wait until it was dealt with: a ping behind it comes back after it."""
        self._keep_the_pace()
        fix = {"t": "position", "latitude": at.latitude, "longitude": at.longitude, "datum": "wgs84"}
        self.socket.send(json.dumps(fix | {"seen": seen.isoformat(), "accuracy_m": accuracy_m}))
        self.socket.send('{"t":"ping"}')
        while self.hear() != "pong":
            pass

    def _keep_the_pace(self) -> None:
        self.sent.append(monotonic())
        if len(self.sent) > _FIXES_PER_S:
            sleep(max(0.0, 1.1 - (self.sent[-1] - self.sent.popleft())))

    def catch_up(self, seq: int) -> None:
        """Read the socket until the screen stands at event `seq`.

        Raises:
            ConnectionError: the screen never got there.
        """
        end = monotonic() + _PATIENCE_S
        while self.seq < seq:
            if monotonic() > end:
                raise ConnectionError(f"the screen stands at event {self.seq}, not at {seq}")
            self.hear()

    def hear(self) -> str:
        """Take one message of the live socket; its kind."""
        message: Row = json.loads(self.socket.recv(timeout=_PATIENCE_S))
        match message["t"]:
            case "snapshot":
                self._pieces |= {board: self._pieces.get(board, {}) | rows for board, rows in message["boards"].items()}
                if message.get("more"):
                    return "piece"
                self.boards, self.seq, self._pieces = self._pieces, message["seq"], {}
            case "change":
                for board, id_, row in message["rows"]:
                    self._put(board, id_, row)
                self.seq = message["seq"]
            case "bye":
                raise ConnectionError(f"the server said goodbye: {message['code']}")
        return str(message["t"])

    def _put(self, board: str, id_: str, row: Row | None) -> None:
        rows = self.boards.setdefault(board, {})
        if row is None:
            rows.pop(id_, None)
        else:
            rows[id_] = row

    @property
    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    @staticmethod
    def _checked(answer: httpx.Response) -> Any:
        if answer.is_error:
            raise ConnectionError(f"{answer.request.method} {answer.request.url.path}: {answer.status_code} {answer.text[:300]}")
        return answer.json() if answer.content else None


class Wires:
    """Every client of the drill."""

    def __init__(self, office: Office, address: str, newest_code: Mapping[str, str]) -> None:
        """`office`: looked into only to know what the screens should show by now. `newest_code`: by telephone."""
        self._office, self._address, self._newest_code = office, address, newest_code
        self._http = httpx.Client(base_url=address, headers={"X-Pingan": "1"}, timeout=_PATIENCE_S)
        self._dirty: set[str] = set()
        self._open_ones = ExitStack()
        self.clients: dict[str, Client] = {}

    def sign_in(self, actor: Actor, login: str, password: str, code: str) -> Client:
        """At the console's door."""
        answer = self._http.post("/api/access/sign-in", json={"login": login, "password": password, "code": code})
        answer.raise_for_status()
        found = re.search(rf"{COOKIE}=([^;]+)", answer.headers["set-cookie"])
        assert found, "whoever is let in gets a cookie"
        self._http.cookies.clear()
        return self._open(actor, found[1])

    def sign_in_by_code(self, actor: Actor, phone: str, device: str) -> Client:
        """At the member app's door."""
        self._http.post("/api/access/codes", json={"phone": phone, "device": device}).raise_for_status()
        shown = {"phone": phone, "device": device, "code": self._newest_code[phone]}
        answer = self._http.post("/api/access/sign-in-by-code", json=shown)
        answer.raise_for_status()
        self._http.cookies.clear()
        return self._open(actor, answer.json()["token"])

    def _open(self, actor: Actor, token: str) -> Client:
        address, said = f"{self._address.replace('http', 'ws', 1)}/live", {"Authorization": f"Bearer {token}"}
        socket = self._open_ones.enter_context(connect(address, additional_headers=said, max_size=None))
        client = Client(actor=actor, http=self._http, token=token, socket=socket)
        self.clients[actor.account] = client
        for topic in boards.topics_of(actor):
            self._office.world.bus.listen(topic, lambda _: self._dirty.add(actor.account))
        while client.hear() != "snapshot":
            pass
        return client

    def settle(self) -> None:
        """Wait until every screen shows what happened; those whose screens changed are told, always in the same order."""
        while self._dirty:
            dirty, self._dirty = sorted(self._dirty), set()
            for account in dirty:
                client = self.clients[account]
                missed = self._office.ask(NOBODY, log.since, boards.topics_of(client.actor), client.seq, 1_000)
                if missed:
                    self._wake(client)
                    client.catch_up(missed[-1].seq)
                client.rang()

    def _wake(self, client: Client) -> None:
        """As the house does within a second of real time for those events that wake nobody."""
        self._office.world.bus.tell(f"account:{client.actor.account}", {})
        self._dirty.discard(client.actor.account)

    def close(self) -> None:
        """Hang up."""
        self._open_ones.close()
        self._http.close()


class WirePhones:
    """The townspeople's phones, over the wire."""

    def __init__(self, wires: Wires, now: Callable[[], datetime]) -> None:
        """`now`: what the phones' clocks say."""
        self._wires, self._now = wires, now

    def listen(self, actor: Actor, rang: Callable[[], None]) -> Callable[[], None]:
        """Called when his live screen changed."""
        client = self._wires.clients[actor.account]
        client.rang = rang
        return lambda: None

    def offers(self, actor: Actor) -> Sequence[MyOffer]:
        """As his live screen shows them."""
        rows = self._wires.clients[actor.account].boards.get("offers", {})
        return [msgspec.convert(rows[id_], MyOffer) for id_ in sorted(rows, reverse=True)]

    def tell(self, actor: Actor, at: Point, accuracy_m: float, *, heeded: bool) -> None:  # noqa: ARG002 - the server knows who is coming
        """By the live socket."""
        self._wires.clients[actor.account].tell(at, accuracy_m, self._now())

    def say(self, actor: Actor, offer: str, verb: str, *, reason: str = "", report: str = "") -> bool:
        """Press a button of the member app."""
        return self._wires.clients[actor.account].try_to(f"/api/offers/{offer}/{verb}", {"reason": reason, "report": report})
