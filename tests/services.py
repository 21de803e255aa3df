"""The services that bring texts to people, as small local servers with their makers' limits, signatures and codes of errors."""

import base64
import hashlib
import hmac
import json
import socketserver
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

SECRET = "SEC-of-the-group"


class Service:
    """One of them. `heard`: what it took, as (when, body). `now`: its clock."""

    path = "/send"

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self.now = now
        self.heard: list[tuple[float, Any]] = []
        self.asked = 0
        self.worst_ever = 0
        self.trouble = ""
        self.lock = threading.Lock()

    def answer(self, query: dict[str, list[str]], body: Any) -> tuple[int, Any]:
        """The status and the JSON for a request that came."""
        raise NotImplementedError

    def took(self, body: Any) -> None:
        self.heard.append((self.now(), body))

    def within(self, seconds: float) -> int:
        return sum(1 for moment, _ in self.heard if moment > self.now() - seconds)


class WeCom(Service):
    """20 a minute, then 45009."""

    def answer(self, query: dict[str, list[str]], body: Any) -> tuple[int, Any]:
        if query.get("key") != ["right"]:
            return 200, {"errcode": 93000, "errmsg": "invalid webhook url"}
        if self.within(60) >= 20:
            self.worst_ever += 1
            return 200, {"errcode": 45009, "errmsg": "api freq out of limit"}
        assert body["msgtype"] == "text"
        self.took(body["text"]["content"])
        return 200, {"errcode": 0, "errmsg": "ok"}


class DingTalk(Service):
    """20 a minute, then 130101, and nothing for ten minutes."""

    blocked_until = 0.0

    def answer(self, query: dict[str, list[str]], body: Any) -> tuple[int, Any]:
        moment = query.get("timestamp", ["0"])[0]
        mac = hmac.digest(SECRET.encode(), f"{moment}\n{SECRET}".encode(), hashlib.sha256)
        if query.get("sign") != [base64.b64encode(mac).decode()] or abs(int(moment) / 1000 - self.now()) > 3600:
            return 200, {"errcode": 310000, "errmsg": "sign not match"}
        if self.now() < self.blocked_until or self.within(60) >= 20:
            self.worst_ever += 1
            self.blocked_until = max(self.blocked_until, self.now() + 600)
            return 200, {"errcode": 130101, "errmsg": "send too fast, exceed 20 times per minute"}
        self.took(body["text"]["content"])
        return 200, {"errcode": 0, "errmsg": "ok"}


class Feishu(Service):
    """100 a minute and 5 a second, then 11232."""

    def answer(self, _: dict[str, list[str]], body: Any) -> tuple[int, Any]:
        if not isinstance(body, dict) or "msg_type" not in body:
            return 200, {"code": 9499, "msg": "Bad Request"}
        mac = hmac.digest(f"{body.get('timestamp')}\n{SECRET}".encode(), b"", hashlib.sha256)
        if body.get("sign") != base64.b64encode(mac).decode():
            return 200, {"code": 19021, "msg": "sign match fail or timestamp is not within one hour from current time"}
        if self.within(60) >= 100 or self.within(1) >= 5:
            self.worst_ever += 1
            return 200, {"code": 11232, "msg": "create message trigger frequency limit"}
        self.took(body["content"]["text"])
        return 200, {"code": 0, "msg": "success", "StatusCode": 0}


class WeComApplication(Service):
    """Hands out tokens that can be made void, and knows one user."""

    path = ""
    token = 0

    def answer(self, query: dict[str, list[str]], body: Any) -> tuple[int, Any]:
        if "corpsecret" in query:
            if query["corpsecret"] != [SECRET]:
                return 200, {"errcode": 40001, "errmsg": "invalid credential"}
            self.token += 1
            return 200, {"errcode": 0, "access_token": f"token-{self.token}", "expires_in": 7200}
        if query.get("access_token") != [f"token-{self.token}"]:
            return 200, {"errcode": 42001, "errmsg": "access_token expired"}
        if body["touser"] != "lin":
            return 200, {"errcode": 81013, "errmsg": "user & party & tag all invalid"}
        self.took(body["text"]["content"])
        return 200, {"errcode": 0, "errmsg": "ok"}


class Texts(Service):
    """A gateway for text messages: knows numbers that are none, and is busy after 50 in a second."""

    def answer(self, _: dict[str, list[str]], body: Any) -> tuple[int, Any]:
        if not str(body.get("mobile", "")).startswith("1"):
            return 200, {"status": "BAD_NUMBER"}
        if self.within(1) >= 50:
            self.worst_ever += 1
            return 200, {"status": "TOO_FAST"}
        self.took(body)
        return 200, {"status": "OK"}


class _Handler(BaseHTTPRequestHandler):
    """What a `Service` says, over HTTP; or its trouble."""

    service: Service
    hung: threading.Event

    def do_GET(self) -> None:
        self._do()

    def do_POST(self) -> None:
        self._do()

    def _do(self) -> None:
        raw, service = self.rfile.read(int(self.headers.get("Content-Length") or 0)), self.service
        service.asked += 1
        if service.trouble:
            self._in_trouble(service.trouble)
            return
        address = urlsplit(self.path)
        with service.lock:
            status, body = service.answer(parse_qs(address.query), json.loads(raw) if raw else None)
        self._send(status, json.dumps(body).encode())

    def _in_trouble(self, trouble: str) -> None:
        if trouble == "hang":
            self.hung.wait(30)
        elif trouble == "cut":
            self._send(200, b"", {"Content-Length": "100"})
        elif trouble.isdecimal():
            self._send(int(trouble), b"", {"Retry-After": "7"})
        else:
            self._send(200, b"<html>" if trouble == "garbage" else b"x" * 1_000_000)

    def _send(self, status: int, body: bytes, more: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(body))} | (more or {})).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Quietly."""

    def handle(self) -> None:
        with suppress(OSError):
            super().handle()


@contextmanager
def _listening(server: socketserver.TCPServer) -> Iterator[int]:
    """Its port."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def served(service: Service) -> Iterator[str]:
    """The service on this machine; its address. `trouble`: `500`, `503`, `429`, `hang`, `garbage`, `cut` or `huge` instead of an answer."""
    hung = threading.Event()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"service": service, "hung": hung}))
    server.daemon_threads = True
    with _listening(server) as port:
        yield f"http://127.0.0.1:{port}{service.path}"
        hung.set()


@contextmanager
def post_office(replies: dict[str, str] | None = None) -> Iterator[tuple[int, list[str]]]:
    """An SMTP server; its port, and the letters it took. `replies`: instead of its usual word to a command, such as {"RCPT": "550 no"}."""
    letters: list[str] = []

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self._say("220 here")
            while line := self.rfile.readline().decode().strip():
                verb = line.partition(" ")[0].upper()
                if said := (replies or {}).get(verb):
                    self._say(said)
                elif verb == "DATA":
                    self._say("354 go on")
                    text = ""
                    while (part := self.rfile.readline().decode()) != ".\r\n":
                        text += part
                    letters.append(text)
                    self._say("250 taken")
                else:
                    self._say("221 bye" if verb == "QUIT" else "250 fine")
                if verb == "QUIT":
                    return

        def _say(self, words: str) -> None:
            self.wfile.write(f"{words}\r\n".encode())

    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    with _listening(server) as port:
        yield port, letters
