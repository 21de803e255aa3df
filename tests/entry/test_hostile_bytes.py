"""Bytes nobody means well with, at every door: each is answered as the description says, and nothing of them comes back."""

import asyncio
import gzip
from collections.abc import Iterator
from typing import Any

import pytest

from pingan.kernel.rights import Role
from tests.entry.test_limits import CANARY, filled, operations
from tests.web import OpenTown, Visitor

_SAID = CANARY.encode()
_DEEP = b'{"a":' * 20_000

HEADERS: dict[str, list[tuple[bytes, bytes]]] = {
    "an origin that is no address": [(b"Origin", b"http://[" + _SAID)],
    "an origin in Latin-1": [(b"Origin", b"\xe9\xff" + _SAID)],
    "a session in Latin-1": [(b"Authorization", b"Bearer \xe9\xff" + _SAID)],
    "a session that is a book": [(b"Authorization", b"Bearer " + b"x" * 7_000 + _SAID)],
    "no scheme": [(b"Authorization", _SAID)],
    "a cookie of rubbish": [(b"Cookie", b'__Host-pingan="\xff;;=;' + _SAID)],
    "a key that is long": [(b"Idempotency-Key", b"k" * 200 + _SAID)],
    "a key in Latin-1": [(b"Idempotency-Key", b"\xe9" + _SAID)],
    "a host that is none": [(b"Host", b"\xe9[" + _SAID)],
    "whose it was before": [(b"X-Forwarded-For", _SAID + b", ::1, \xff"), (b"Forwarded", b"for=" + _SAID)],
    "another verb": [(b"X-HTTP-Method-Override", b"DELETE"), (b"X-Original-URL", b"/api/" + _SAID)],
    "a part of it": [(b"Range", b"bytes=0-" + b"9" * 400), (b"If-None-Match", _SAID)],
    "a signature in Latin-1": [(b"X-Pingan-Time", b"1762132800"), (b"X-Pingan-Signature", b"sha256=\xe9" + _SAID)],
    "a time that is no number": [(b"X-Pingan-Time", b"1" * 400), (b"X-Pingan-Signature", _SAID)],
    "words of two lines": [(b"User-Agent", b"x\xff\t" + _SAID), (b"Accept-Language", b"\xff" * 300)],
}

_FILE = b'--x\r\nContent-Disposition: form-data; name="file"; filename="%s"\r\n\r\n%s\r\n--x--\r\n'
BODIES: dict[str, tuple[bytes, bytes]] = {
    "packed": (b"application/json", gzip.compress(b'"%s"' % _SAID)),
    "JSON by another name": (b"application/json-seq", _DEEP),
    "JSON under no name": (b"text/plain", _DEEP),
    "the same key twice": (b"application/json", b'{"text": "a", "text": "%s", "text": {"text": []}}' % _SAID),
    "a form of a thousand fields": (b"application/x-www-form-urlencoded", b"a=1&" * 1_000 + _SAID),
    "a form of broken letters": (b"application/x-www-form-urlencoded", b"id=%ED%A0%80&lat=%00&lon=%C0%AF&timestamp=" + b"9" * 400),
    "parts without an end": (b"multipart/form-data; boundary=x", b"--x\r\n" * 1_000),
    "parts without a boundary": (b"multipart/form-data", _FILE % (_SAID, b"a")),
    "a boundary of nothing": (b"multipart/form-data; boundary=", _FILE % (_SAID, b"a")),
    "a boundary in Latin-1": (b"multipart/form-data; boundary=\xe9", _FILE % (_SAID, b"a")),
    "letters nobody knows": (b"multipart/form-data; boundary=x; charset=nonsense", _FILE % (_SAID, b"a")),
    "a name that climbs": (b"multipart/form-data; boundary=x", _FILE % (b"../../../etc/passwd\x00.jpg", _SAID)),
    "a name in broken letters": (b"multipart/form-data; boundary=x", _FILE % (b"\xed\xa0\x80\xff\r", _SAID)),
    "two thousand files": (b"multipart/form-data; boundary=x", (_FILE % (b"a", b"b")).replace(b"--x--", b"--x") * 2_000),
    "overlong letters": (b"application/json", b'{"text": "\xc0\xaf\xe0\x80\xaf' + _SAID + b'"}'),
    "UTF-7": (b"application/json; charset=utf-7", b'{"text": "+ADw-script+AD4-' + _SAID + b'"}'),
}

_EACH = 4
"""A fourth of the routes meets each of them, another fourth the next: all meet a fourth of all."""


@pytest.fixture(scope="module")
def town() -> OpenTown:
    return OpenTown({"sign_ins_per_address": 100_000, "gateway_secret": "secret"})


@pytest.fixture(scope="module")
def visitors(town: OpenTown) -> list[Visitor]:
    return [town.console("chen", Role.CHIEF), town.phone_in_hand(), town.visitor()]


def share(town: OpenTown, number: int, *verbs: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Of all routes those whose turn it is, and always those at which nobody need be known."""
    for place, (verb, path, said) in enumerate(operations(town, *verbs)):
        if place % _EACH == number % _EACH or not said.get("security") or path.startswith("/api/hooks/"):
            yield verb, path, said


@pytest.mark.parametrize("kind", HEADERS)
def test_no_header_gets_an_answer_nobody_told_of(town: OpenTown, visitors: list[Visitor], kind: str) -> None:
    number = list(HEADERS).index(kind)
    for verb, path, said in share(town, number, "get", "post", "put", "patch", "delete"):
        visitor = visitors[number % len(visitors)]
        answer = visitor.client.request(verb, filled(path), headers=HEADERS[kind])
        assert str(answer.status_code) in said["responses"], f"{verb} {path}: {answer.text}"
        assert answer.status_code < 400 or CANARY not in answer.text, f"{verb} {path} repeats what it was given"


@pytest.mark.parametrize("kind", BODIES)
def test_no_body_gets_an_answer_nobody_told_of(town: OpenTown, visitors: list[Visitor], kind: str) -> None:
    number = list(BODIES).index(kind)
    content_type, body = BODIES[kind]
    headers = [(b"Content-Type", content_type), *([(b"Content-Encoding", b"gzip")] if kind == "packed" else [])]
    for verb, path, said in share(town, number, "post", "put", "patch"):
        answer = visitors[number % len(visitors)].client.request(verb, filled(path), content=body, headers=headers)
        assert str(answer.status_code) in said["responses"], f"{verb} {path}: {answer.text}"
        assert answer.status_code < 400 or CANARY not in answer.text, f"{verb} {path} repeats what it was given"


# ---- sockets ----

FRAMES: dict[str, str | bytes] = {
    "nothing": "",
    "no JSON": "%s",
    "NaN": '{"t": "position", "latitude": NaN, "x": "%s"}',
    "1e400": '{"t": "position", "latitude": 1e400, "longitude": 1e400, "datum": "wgs84", "x": "%s"}',
    "a huge number": '{"t": "ping", "x": ' + "9" * 5_000 + "}",
    "NUL": '{"t": "open", "subject": "\\u0000%s"}',
    "half a pair": '{"t": "open", "subject": "\\ud800%s"}',
    "deep": '{"t": "ping", "x": ' + "[" * 50_000,
    "deep and closed": '{"t": "ping", "x": ' + "[" * 5_000 + "]" * 5_000 + "}",
    "the same key twice": '{"t": "nothing", "t": "%s"}',
    "a list": '["%s"]',
    "an unknown word": '{"t": "%s"}',
    "broken letters": b'{"t": "\xed\xa0\x80\xff' + _SAID,
    "a mark of order": b'\xef\xbb\xbf{"t": "ping"}',
    "noise": bytes(range(256)) * 100,
    "a long subject": '{"t": "open", "subject": "' + CANARY * 2_000 + '"}',
}
CLOSED_ON_PURPOSE = {1008, 4000, 4008}


class Socket:
    """A connection to one of the sockets, frame by frame."""

    def __init__(self, town: OpenTown, path: str, query: str, token: str) -> None:
        self._frames: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._frames.put_nowait({"type": "websocket.connect"})
        self.heard: asyncio.Queue[Any] = asyncio.Queue()
        headers = [(b"host", b"house.test"), (b"authorization", b"Bearer " + token.encode())]
        scope = {
            "type": "websocket", "path": path, "raw_path": path.encode(), "query_string": query.encode(), "headers": headers,
            "scheme": "wss", "client": ("203.0.113.7", 50_000), "server": ("house.test", 443), "subprotocols": [], "state": {},
        }  # fmt: skip
        self.life = asyncio.create_task(town.app(scope, self._frames.get, self.heard.put))

    def sends(self, frame: str | bytes) -> None:
        kind = "text" if isinstance(frame, str) else "bytes"
        self._frames.put_nowait({"type": "websocket.receive", kind: frame})

    async def until_pong_or_close(self) -> list[dict[str, Any]]:
        heard = []
        while True:
            heard.append(await asyncio.wait_for(self.heard.get(), 10))
            if heard[-1]["type"] == "websocket.close" or '"t":"pong"' in heard[-1].get("text", ""):
                return heard

    async def goes(self) -> None:
        self._frames.put_nowait({"type": "websocket.disconnect"})
        await asyncio.wait_for(self.life, 10)


def said_no(heard: list[dict[str, Any]]) -> str:
    """Every refusal and farewell of it; a snapshot shows what was kept, as it should."""
    return "".join(said for one in heard if '"t":"refused"' in (said := one.get("text", "")) or '"t":"bye"' in said)


@pytest.mark.parametrize("kind", FRAMES)
@pytest.mark.parametrize("path", ["/live", "/voice"])
def test_no_frame_brings_a_socket_down(town: OpenTown, visitors: list[Visitor], path: str, kind: str) -> None:
    async def story() -> list[dict[str, Any]]:
        socket = Socket(town, path, "channel=duty", visitors[0].token)
        frame = FRAMES[kind]
        socket.sends(frame.replace("%s", CANARY) if isinstance(frame, str) else frame)
        socket.sends('{"t":"ping"}')
        heard = await socket.until_pong_or_close()
        await socket.goes()
        return heard

    heard = asyncio.run(story())
    last = heard[-1]
    assert last["type"] == "websocket.send" or last["code"] in CLOSED_ON_PURPOSE, last
    assert CANARY not in said_no(heard)


@pytest.mark.parametrize(
    "query", ["since=" + "9" * 400, "since=%00", "since=-1", "channel=%ED%A0%80", "channel=" + CANARY * 400, "channel=incident:"]
)
@pytest.mark.parametrize("path", ["/live", "/voice"])
def test_no_question_brings_a_socket_down(town: OpenTown, visitors: list[Visitor], path: str, query: str) -> None:
    async def story() -> list[dict[str, Any]]:
        socket = Socket(town, path, query, visitors[0].token)
        socket.sends('{"t":"ping"}')
        heard = await socket.until_pong_or_close()
        await socket.goes()
        return heard

    heard = asyncio.run(story())
    assert heard[-1]["type"] == "websocket.send" or heard[-1]["code"] in CLOSED_ON_PURPOSE, heard[-1]
    assert CANARY not in said_no(heard)
