"""How other systems call us: the 110 platform sends an incident, signed, and may send it again.

The signature is `X-Pingan-Signature: sha256=<hex>`, HMAC-SHA256 with the shared secret over `<X-Pingan-Time>.<body>`; `X-Pingan-Time` is
Unix seconds and may be five minutes off. The same `reference` always gives the same incident, so a sender repeats until it gets an
answer.
"""

import hashlib
import hmac
from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, Request, Security
from fastapi.security import APIKeyHeader
from pydantic import Field, ValidationError

from pingan.features.incidents import actions
from pingan.features.incidents.model import Incident
from pingan.features.incidents.rules import Draft
from pingan.kernel.errors import Invalid, NotSignedIn, Unavailable
from pingan.kernel.rights import Role
from pingan.platform.office import Office
from pingan.platform.web import Body, Id, Line, Place, Prose, field_in
from pingan.platform.work import Actor

router = APIRouter(prefix="/api/hooks", tags=["hooks"])

CLOCKS_APART_S = 300
Phone = Annotated[str, Field(max_length=40, pattern=r"^[0-9+() -]*$")]


class Relayed(Body):
    """An incident from a 110 system. `reference`: its number there. Without `at` the place is looked up on the map."""

    station: Id
    reference: Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[\w./:-]+$")]
    category: Id
    place: Line = ""
    at: Place | None = None
    text: Prose = ""
    caller_name: Line = ""
    caller_phone: Phone = ""
    priority: Annotated[int, Field(ge=1, le=4)] | None = None

    def draft(self) -> Draft:
        """What the incident becomes from."""
        return Draft(
            category=self.category,
            place=self.place,
            at=self.at.point() if self.at else None,
            text=self.text,
            caller_name=self.caller_name,
            caller_phone=self.caller_phone,
            priority=self.priority,
            external_ref=self.reference,
        )


class Taken(Body):
    """What it became here."""

    id: str
    number: int


_SIGNED = Security(
    APIKeyHeader(name="X-Pingan-Signature", scheme_name="signature", description="HMAC over X-Pingan-Time and the body.", auto_error=False)
)


@router.post(
    "/110",
    dependencies=[_SIGNED],
    openapi_extra={"requestBody": {"content": {"application/json": {"schema": Relayed.model_json_schema()}}, "required": True}},
)
async def relay(request: Request) -> Taken:
    """Take an incident from the 110 platform."""
    raw = await request.body()
    _check_signature(request, raw)
    try:
        relayed = Relayed.model_validate_json(raw)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        raise Invalid("body", field=field_in(first["loc"]), rule=first["type"]) from None
    office: Office = request.app.state.office
    gateway = Actor(account="gateway", role=Role.GATEWAY, station=relayed.station)
    incident: Incident = await to_thread.run_sync(lambda: office.do(gateway, actions.relay, relayed.draft()))
    return Taken(id=incident.id, number=incident.number)


def _check_signature(request: Request, raw: bytes) -> None:
    secret: str = request.app.state.gateway_secret
    if not secret:
        raise Unavailable("no_gateway")
    said_at = request.headers.get("x-pingan-time", "")
    office: Office = request.app.state.office
    if not said_at.isdecimal() or abs(office.world.clock.now().timestamp() - int(said_at[:12])) > CLOCKS_APART_S:
        raise NotSignedIn("signature_too_old")
    right = hmac.new(secret.encode(), said_at.encode() + b"." + raw, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(f"sha256={right}".encode(), request.headers.get("x-pingan-signature", "").encode()):
        raise NotSignedIn("signature_wrong")
