"""Web helpers: the desk a route works at, clean input types, and refusals as problem details (RFC 9457)."""

import math
import re
from collections.abc import AsyncIterator, Callable, Iterable
from typing import Annotated, Any, Concatenate, ParamSpec, TypeVar

import structlog
from anyio import to_thread
from fastapi import Depends, Query, Request, Response, Security
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, StreamingResponse
from fastapi.security import APIKeyCookie, HTTPBearer
from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection

from pingan.kernel import errors, geo
from pingan.kernel.geo import Datum
from pingan.platform.office import Office, Who
from pingan.platform.work import Actor, Work

P = ParamSpec("P")
T = TypeVar("T")
V = TypeVar("V")

COOKIE = "__Host-pingan"
_FIELD = re.compile(r"[A-Za-z_][A-Za-z_0-9-]{0,40}")

logger = structlog.get_logger()

STATUS: dict[type[errors.Refusal], int] = {
    errors.NotSignedIn: 401,
    errors.NotAllowed: 403,
    errors.NotFound: 404,
    errors.WrongMoment: 409,
    errors.Overtaken: 409,
    errors.Invalid: 422,
    errors.TooMany: 429,
    errors.Unavailable: 503,
}

Authenticate = Callable[[Work, str], Actor]
"""Who a session token belongs to; raises NotSignedIn."""


class Desk:
    """One request's place of work: a single thread hop, in which the actor is found and the verb done in one transaction."""

    def __init__(self, office: Office, who: Who, key: str) -> None:
        """`key`: the request's Idempotency-Key, or empty."""
        self._office, self._key = office, key
        self.who = who

    async def do(self, verb: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a verb; durable when it returns, done once per Idempotency-Key."""
        if self._key:
            return await to_thread.run_sync(lambda: self._office.do_once(self.who, self._key, verb, *args, **kwargs))
        return await to_thread.run_sync(lambda: self._office.do(self.who, verb, *args, **kwargs))

    async def show(self, view: Callable[[Work, T], V], verb: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> V:
        """Run a verb and answer with its result as the actor sees it, in the same hop and transaction."""
        return await to_thread.run_sync(lambda: self._office.show(self.who, self._key, view, verb, *args, **kwargs))

    async def ask(self, question: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a question."""
        return await to_thread.run_sync(lambda: self._office.ask(self.who, question, *args, **kwargs))


def token_of(request: HTTPConnection) -> str:
    """The session token: bearer header first, then cookie; empty for none."""
    scheme, _, bearer = request.headers.get("authorization", "").partition(" ")
    return bearer if scheme.lower() == "bearer" else request.cookies.get(COOKIE, "")


def set_cookie(response: Response, token: str, seconds: int) -> None:
    """Let a browser stay signed in; no script can read it."""
    response.set_cookie(COOKIE, token, max_age=seconds, secure=True, httponly=True, samesite="strict")


_BY_COOKIE = Security(APIKeyCookie(name=COOKIE, scheme_name="cookie", description="A browser that signed in.", auto_error=False))
_BY_BEARER = Security(HTTPBearer(scheme_name="bearer", description="An app that signed in.", auto_error=False))
"""How a session travels, for the description; `token_of` reads it, and a desk without one is refused by the verb's right."""


async def _desk(request: Request, _cookie: Any = _BY_COOKIE, _bearer: Any = _BY_BEARER) -> Desk:
    office: Office = request.app.state.office
    authenticate: Authenticate = request.app.state.authenticate
    token = token_of(request)
    key = request.headers.get("idempotency-key", "")
    if len(key) > 80 or not key.isascii():  # noqa: PLR2004 - the width of the column
        raise errors.Invalid("key_malformed")
    return Desk(office, lambda work: authenticate(work, token), key)


AtDesk = Annotated[Desk, Depends(_desk)]


def clean(text: str) -> str:
    """Text as people type it: no NUL, no lone surrogates, no edges of white space."""
    if "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise ValueError("not a text")
    return text.strip()


def _finite(number: float) -> float:
    if not math.isfinite(number):
        raise ValueError("not a number")
    return number


Line = Annotated[str, Field(max_length=200), AfterValidator(clean)]
Prose = Annotated[str, Field(max_length=2000), AfterValidator(clean)]
Id = Annotated[str, Field(min_length=1, max_length=40), AfterValidator(clean)]
Number = Annotated[float, Field(ge=-1e9, le=1e9), AfterValidator(_finite)]
Moment = AwareDatetime


Page = Annotated[int, Query(ge=1, le=100_000)]
Size = Annotated[int, Query(ge=1, le=200)]


class Body(BaseModel):
    """A request body: unknown fields are refused, so that a misspelt one is not silently lost."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ExportIn(Body):
    """Why a list is taken out of the house, and what the reader's language calls its columns and codes."""

    reason: Line = ""
    words: Annotated[dict[Line, Line], Field(max_length=400)] = {}


XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Csv(Response):
    """The answer is a list as text."""

    media_type = "text/csv"


class Picture(Response):
    """The answer is a picture as the house keeps them."""

    media_type = "image/jpeg"


def picture(content: bytes) -> Picture:
    """For one person's eyes."""
    return Picture(content, headers={"Cache-Control": "private, no-store"})


def or_else(*kinds: str) -> dict[int | str, dict[str, Any]]:
    """For a route's `responses`: what else its file may be."""
    return {200: {"content": {kind: {"schema": {"type": "string"}} for kind in kinds}}}


def csv_file(name: str, text: str) -> Response:
    """A download."""
    return Csv(text, headers={"Content-Disposition": f"attachment; filename={name}.csv"})


def csv_stream(name: str, parts: AsyncIterator[str]) -> StreamingResponse:
    """A download that is written while it is sent."""
    return StreamingResponse(parts, media_type=Csv.media_type, headers={"Content-Disposition": f"attachment; filename={name}.csv"})


def xlsx_file(name: str, content: bytes) -> Response:
    """A workbook to be downloaded."""
    return Response(content, media_type=XLSX, headers={"Content-Disposition": f"attachment; filename={name}.xlsx"})


class Place(Body):
    """A position with its declared datum."""

    latitude: Number
    longitude: Number
    datum: Datum

    def point(self) -> geo.Point:
        """The WGS-84 point."""
        return geo.point(self.latitude, self.longitude, self.datum)


def problem(status: int, code: str, facts: dict[str, Any] | None = None) -> JSONResponse:
    """A refusal as problem details."""
    body = {"type": f"urn:pingan:{code}", "status": status, "code": code, "facts": facts or {}}
    retry = (facts or {}).get("retry_after_s")
    headers = {"Retry-After": str(max(1, math.ceil(retry)))} if isinstance(retry, (int, float)) else {}
    return JSONResponse(body, status, headers, media_type="application/problem+json")


def on_refusal(_: Request, refusal: Exception) -> JSONResponse:
    """Map a Refusal by its class."""
    assert isinstance(refusal, errors.Refusal)
    status = next((STATUS[cls] for cls in type(refusal).__mro__ if cls in STATUS), 400)
    return problem(status, refusal.reason, dict(refusal.facts))


def on_bad_body(_: Request, error: Exception) -> JSONResponse:
    """Say which field is wrong, without repeating what was in it."""
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    return problem(422, "body", {"field": field_in(part for part in first["loc"] if part != "body"), "rule": str(first["type"])})


def field_in(location: Iterable[str | int]) -> str:
    """Where it is wrong, as far as it may be said."""
    return ".".join(_named(part) for part in location)[:100]


def _named(part: str | int) -> str:
    """A part of where it is wrong; a name that no field of ours could have is somebody's input, and not said."""
    return str(part) if isinstance(part, int) or _FIELD.fullmatch(part) else "?"


def on_http(_: Request, error: Exception) -> JSONResponse:
    """Starlette's own 404, 405 and so on, in the same shape."""
    assert isinstance(error, HTTPException)
    return problem(
        error.status_code, {404: "not_found", 405: "no_such_verb", 408: "too_slow", 413: "too_large"}.get(error.status_code, "refused")
    )


def on_crash(_: Request, error: Exception) -> JSONResponse:
    """Something we did not foresee. Nothing was saved; the log has the trace, the answer has not."""
    logger.error("crashed", error=type(error).__name__, exc_info=error)
    return problem(500, "crashed")
