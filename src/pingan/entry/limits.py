"""What is refused before any route sees it: requests forged by other sites, bodies too big or too slow, JSON nobody can have meant."""

import asyncio
import contextlib
import math
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import msgspec
from fastapi import Request
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pingan.kernel import errors
from pingan.kernel.grid import MOST_BYTES
from pingan.platform.sounds import MOST_SOUND_BYTES
from pingan.platform.web import COOKIE, problem

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
MARK = "x-pingan"
"""A header other sites cannot send; together with SameSite cookies it keeps forged requests out."""

BODY_MOST = 1_000_000
PHOTO_MOST = 12_000_000
SHEET_MOST = MOST_BYTES + 10_000
"""A list for ten thousand people, and what the browser writes round it."""
SOUND_MOST = MOST_SOUND_BYTES + 10_000
LARGER = {"/photos": PHOTO_MOST, "/pictures": PHOTO_MOST, "/files": PHOTO_MOST, "/sounds": SOUND_MOST, "/imports": SHEET_MOST}
"""Ends of the paths that take a file, which is counted as it passes and never held in memory here."""
_LINGERS_S = 2.0
_CODES = {408: "too_slow", 413: "too_large"}
_DEEPEST = 32
_LARGEST_INTEGER = 2**53


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """`origins`: other origins the screens are served from. `machines`: paths of callers that sign their requests instead."""

    origins: tuple[str, ...] = ()
    machines: tuple[str, ...] = ()
    body_timeout_s: float = 30.0


class Refused(Exception):  # noqa: N818 - becomes an answer right away
    """A request that goes no further."""

    def __init__(self, status: int, code: str, **facts: errors.Fact) -> None:
        """As in `problem`."""
        super().__init__(code)
        self.status, self.code, self.facts = status, code, facts


class Limits:
    """ASGI middleware."""

    def __init__(self, app: ASGIApp, gate: Gate) -> None:
        """`app`: what stands behind the gate."""
        self._app, self._gate = app, gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass it on or answer with a refusal."""
        if scope["type"] not in {"http", "websocket"}:
            await self._app(scope, receive, send)
            return
        try:
            _check_address(scope)
            check_origin(scope, self._gate)
            if scope["type"] == "http":
                body = _Body(scope, receive, self._gate.body_timeout_s)
                receive, send = await body.looked_at(), body.closing(send)
        except Refused as refusal:
            await _refuse(scope, receive, send, refusal)
            return
        await self._app(scope, receive, send)


async def _refuse(scope: Scope, receive: Receive, send: Send, refusal: Refused) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
        return
    answer = problem(refusal.status, refusal.code, refusal.facts)
    answer.headers["Connection"] = "close"  # part of the body may still be on its way
    await answer(scope, receive, send)


def _check_address(scope: Scope) -> None:
    raw: bytes = scope.get("raw_path") or b""
    if b"%00" in raw or b"%00" in scope["query_string"] or "\x00" in scope["path"]:
        raise Refused(422, "body", field="address", rule="text")


def check_origin(scope: Scope, gate: Gate) -> None:
    """Refuse what another site made the browser send.

    Raises:
        Refused: 403 `cross_site`.
    """
    headers = Headers(scope=scope)
    origin = headers.get("origin")
    if origin is not None and _host_in(origin) != headers.get("host") and origin not in gate.origins:
        raise Refused(403, "cross_site")
    if scope["type"] == "websocket" or scope["method"] in SAFE or scope["path"].startswith(gate.machines or "\x00"):
        return
    bearer = headers.get("authorization", "").lower().startswith("bearer ")
    if headers.get(MARK) != "1" and not (bearer and COOKIE not in Request(scope).cookies):
        raise Refused(403, "cross_site", header="X-Pingan")


def _host_in(origin: str) -> str:
    try:
        return urlsplit(origin).netloc
    except ValueError:
        raise Refused(403, "cross_site") from None


class _Body:
    """A body within its limits: files are counted as they pass, everything else is read and looked at first."""

    def __init__(self, scope: Scope, receive: Receive, timeout_s: float) -> None:
        """Refuses at once what is announced as too large."""
        headers = Headers(scope=scope)
        self._kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        larger = (most for end, most in LARGER.items() if scope["path"].endswith(end) and self._kind == "multipart/form-data")
        self._most = next(larger, BODY_MOST)
        self._file = self._most > BODY_MOST
        announced = headers.get("content-length", "0")
        if not announced.isdecimal() or len(announced) > 15 or int(announced) > self._most:  # noqa: PLR2004 - a petabyte
            raise Refused(413, "too_large", most=self._most)
        self._receive = receive
        self._ends = asyncio.get_running_loop().time() + timeout_s
        self._count, self._whole = 0, False

    async def looked_at(self) -> Receive:
        """What the application receives from."""
        if self._file:
            return self._counting
        body = bytearray()
        try:
            while not self._whole:
                body += (await self._counting()).get("body", b"")
        except HTTPException as refusal:
            raise Refused(refusal.status_code, _CODES[refusal.status_code]) from None
        if body and self._kind.endswith("json"):
            check_json(bytes(body))
        return _again(bytes(body), self._receive)

    async def _counting(self) -> Message:
        """Raises HTTPException, which passes through the framework's body parsers."""
        if self._whole:  # what follows is waiting for the client to go, which may last
            return await self._receive()
        try:
            async with asyncio.timeout_at(self._ends):
                message = await self._receive()
        except TimeoutError:
            raise HTTPException(408) from None
        self._count += len(message.get("body", b""))
        if self._count > self._most:
            raise HTTPException(413)
        self._whole = not message.get("more_body", False)
        return message

    def closing(self, send: Send) -> Send:
        """Whoever is answered before the body has come is heard out for a moment, and then not listened to any longer."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start" and not self._whole:
                await self._hear_out()
                if not self._whole:
                    MutableHeaders(scope=message)["Connection"] = "close"
            await send(message)

        return sending

    async def _hear_out(self) -> None:
        """A proxy upon which is closed while it sends sees a broken connection, and tells nobody the answer."""
        with contextlib.suppress(HTTPException, TimeoutError):
            async with asyncio.timeout(_LINGERS_S):
                while not self._whole:
                    await self._counting()


def _again(body: bytes, receive: Receive) -> Receive:
    told = False

    async def replay() -> Message:
        nonlocal told
        if told:
            return await receive()
        told = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay


def check_json(body: bytes) -> None:
    """Refuse JSON nobody can have meant and that breaks databases: NaN, 1e400, 2**64, NUL, half a surrogate pair, a thousand brackets.

    Raises:
        Refused: 422 `body`, with the broken rule.
    """
    try:
        for depth, value in _walk(msgspec.json.decode(body)):
            if depth > _DEEPEST:
                raise Refused(422, "body", rule="depth")
            _check_value(value)
    except RecursionError:
        raise Refused(422, "body", rule="depth") from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Refused(422, "body", rule="json") from None


def _check_value(value: object) -> None:
    if isinstance(value, str) and "\x00" in value:
        raise Refused(422, "body", rule="text")
    if isinstance(value, int) and abs(value) > _LARGEST_INTEGER:
        raise Refused(422, "body", rule="number")
    if isinstance(value, float) and not math.isfinite(value):
        raise Refused(422, "body", rule="number")


def _walk(value: object) -> Iterator[tuple[int, object]]:
    """Every value and key inside, with its depth; no recursion of ours."""
    waiting = [(0, value)]
    while waiting:
        depth, here = waiting.pop()
        yield depth, here
        if isinstance(here, dict):
            waiting += [(depth + 1, part) for pair in here.items() for part in pair]
        elif isinstance(here, list):
            waiting += [(depth + 1, part) for part in here]
