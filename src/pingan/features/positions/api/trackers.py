"""Positions from tracking apps and boxes, which run with the screen off: the OsmAnd and Traccar protocol, and OwnTracks over HTTP.

Each carries the token of `POST /api/positions/trackers`. A fix that is refused (off duty, say) is answered like one that is taken, for
these senders would otherwise keep it and send it again and again; it is counted and forgotten.
"""

import base64
import binascii
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, TypeVar
from urllib.parse import parse_qs

import msgspec
from fastapi import APIRouter, Header, Request, Response, Security
from fastapi.security import APIKeyQuery
from fastapi.security.http import HTTPBase

from pingan.features.positions import public
from pingan.features.positions.api.phones import AtFixes, Takes
from pingan.kernel.errors import Invalid, NotSignedIn, Refusal
from pingan.platform.office import Office

router = APIRouter(prefix="/api/hooks", tags=["positions"])

_MILLISECONDS_FROM = 100_000_000_000
Fields = Mapping[str, Any]
T = TypeVar("T")


_BY_ID = Security(APIKeyQuery(name="id", scheme_name="tracker", description="The token of a tracker.", auto_error=False))
_BY_PASSWORD = Security(HTTPBase(scheme="basic", scheme_name="owntracks", description="The token is the password.", auto_error=False))


@router.get("/osmand", response_class=Response, dependencies=[_BY_ID])
@router.post("/osmand", response_class=Response, dependencies=[_BY_ID])
async def osmand(request: Request, fixes: AtFixes) -> Response:
    """`?id=TOKEN&lat=&lon=&timestamp=&accuracy=`, as query or form; or Traccar's JSON with `device_id` and `location`."""
    fields = dict(request.query_params) | _said(await request.body(), request.headers.get("content-type", ""))
    await _take(request, fixes, str(fields.get("id") or fields.get("deviceid") or ""), fields)
    return Response()


@router.post("/owntracks", dependencies=[_BY_PASSWORD])
async def owntracks(request: Request, fixes: AtFixes, authorization: Annotated[str, Header(max_length=1000)] = "") -> Response:
    """A message of type `location`; others (waypoints, a last will …) are acknowledged and forgotten. The password is the token."""
    fields = _json(await request.body())
    place = {"lat": fields.get("lat"), "lon": fields.get("lon"), "timestamp": fields.get("tst"), "accuracy": fields.get("acc")}
    await _take(request, fixes, _password(authorization), place if fields.get("_type") == "location" else {})
    return Response("[]", media_type="application/json")


async def _take(request: Request, fixes: Takes, token: str, fields: Fields) -> None:
    """Raises NotSignedIn for an unknown token; every other refusal stays here."""
    office: Office = request.app.state.office
    try:
        await fixes.recognise(token)
        if "lat" in fields:
            await _take_fix(fixes, token, fields, office.world.clock.now())
    except Refusal as refusal:
        if isinstance(refusal, NotSignedIn):
            raise


async def _take_fix(fixes: Takes, token: str, fields: Fields, now: datetime) -> None:
    accuracy, mocked = fields.get("accuracy"), str(fields.get("mock", "")).lower() in {"true", "1"}
    with public.counted():
        latitude, longitude = _number(fields["lat"]), _number(fields.get("lon"))
        seen = _moment(fields.get("timestamp"), now)
        accuracy_m = None if accuracy is None or accuracy == "" else _number(accuracy)
    await fixes.take_tracked(token, latitude, longitude, seen, accuracy_m, mocked=mocked)


def _said(body: bytes, kind: str) -> dict[str, Any]:
    """What the body says, in the words of the query."""
    if kind.startswith("application/json"):
        return _traccar(_json(body))
    if kind.startswith("application/x-www-form-urlencoded"):
        return _form(body)
    return {}


def _form(body: bytes) -> dict[str, Any]:
    try:
        return {name: values[0] for name, values in parse_qs(body.decode("utf-8", "replace"), max_num_fields=50).items()}
    except ValueError as error:
        raise Invalid("body", rule="fields") from error


def _traccar(said: Fields) -> dict[str, Any]:
    location = said.get("location")
    if not isinstance(location, Mapping) or not isinstance(coords := location.get("coords"), Mapping):
        return {"id": said.get("device_id")}
    return {
        "id": said.get("device_id"),
        "lat": coords.get("latitude"),
        "lon": coords.get("longitude"),
        "accuracy": coords.get("accuracy"),
        "timestamp": location.get("timestamp"),
        "mock": location.get("mock", ""),
    }


def _json(body: bytes) -> dict[str, Any]:
    try:
        return msgspec.json.decode(body, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Invalid("body", rule="json") from error


def _password(authorization: str) -> str:
    """Of HTTP's basic authentication, or a bearer token."""
    scheme, _, rest = authorization.partition(" ")
    if scheme.lower() == "bearer":
        return rest.strip()
    try:
        return base64.b64decode(rest, validate=True).decode().partition(":")[2]
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return ""


def _number(told: Any) -> float:
    if isinstance(told, bool) or not isinstance(told, (int, float, str)):
        raise Invalid("not_a_position")
    number: int | float | str = told
    return _or_refuse(lambda: float(number), "not_a_position")


def _moment(told: Any, now: datetime) -> datetime:
    """Unix seconds or milliseconds, or ISO 8601 (in UTC unless it says otherwise); senders that tell no time mean now."""
    if told is None or told == "":
        return now
    return _or_refuse(lambda: _read_moment(str(told)), "not_a_moment")


def _read_moment(text: str) -> datetime:
    if text.removeprefix("-").replace(".", "", 1).isdecimal():
        number = float(text)
        return datetime.fromtimestamp(number / 1000 if abs(number) >= _MILLISECONDS_FROM else number, UTC)
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _or_refuse(read: Callable[[], T], code: str) -> T:
    try:
        return read()
    except (ValueError, OverflowError, OSError) as error:
        raise Invalid(code) from error
