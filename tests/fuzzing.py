"""Schemathesis over the house: cases made from its own description, sent by people of all roles to a station that has one of everything."""

import copy
import hashlib
import hmac
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import schemathesis
from httpx import Client, Request, Response
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.config import SanitizationConfig
from schemathesis.core.failures import FailureGroup
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance, status_code_conformance
from schemathesis.transport.prepare import prepare_request

from pingan.kernel.rights import RIGHTS, Role
from tests.architecture.house import lives
from tests.architecture.test_authorisation import TABLE
from tests.everything import PEOPLE, one_of_everything, signed_in
from tests.web import OpenTown, Visitor

CANARY = "canary13912345678"
"""A word that is put where words go; no refusal repeats it."""
SECRET = "secret of the gateway"

Sent = Case[Any]
Operation = APIOperation[Any, Any, Any, Any]

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]

_AS_IT_IS = SanitizationConfig(enabled=False)
_CREDENTIALS = {"authorization", "cookie", "user-agent", "content-length"}

_MODES = st.sampled_from([GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
_MOSTLY = st.sampled_from([True, True, True, False])
_VERBS = sorted({verb for life in lives().values() for _, verb, _ in life.rows})

_ALIASES = {
    "member": "member_id", "members": "member_id", "guard": "member_id", "houses": "house", "posts": "post", "teams": "team",
    "venues": "venue", "into": "incident", "checks": "check", "items": "item", "account": "account_id",
}  # fmt: skip
"""What bodies call the ids that stand in addresses."""


@dataclass
class Outcome:
    """What became of the cases. `wrong`: by operation and status, with the first case that showed it."""

    statuses: Counter[int] = field(default_factory=Counter)
    wrong: dict[str, str] = field(default_factory=dict)


class Scene:
    """A town, its people and the cases made for its ids."""

    def __init__(self, town: OpenTown) -> None:
        self.town = town
        self.ids = one_of_everything(self.town, "wujing")
        self._numbers = {role: number for number, role in enumerate(PEOPLE)}
        self._visitors: dict[Role, Visitor] = {}
        schema = schemathesis.openapi.from_dict(widened(self.town.app.openapi(), self.ids))
        self.operations = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
        self._strategies: dict[tuple[str, GenerationMode], st.SearchStrategy[Sent]] = {}

    def cases(self, operation: Operation, mode: GenerationMode) -> st.SearchStrategy[Sent]:
        """Cases as described, or with something wrong in them."""
        key = (operation.label, mode)
        if key not in self._strategies:
            self._strategies[key] = operation.as_strategy(generation_mode=mode)
        return self._strategies[key]

    def there(self, name: str) -> st.SearchStrategy[str]:
        """What stands in an address in place of `name`, so that it leads somewhere."""
        return st.sampled_from(_VERBS) if name == "verb" else st.just(self.ids.get(name, "none"))

    def visitor(self, role: Role | None) -> Visitor:
        """Somebody of that role, or nobody."""
        if role is None:
            return self.town.visitor()
        if role not in self._visitors:
            self._numbers[role] += len(PEOPLE)
            self._visitors[role] = signed_in(self.town, role, self._numbers[role])
        return self._visitors[role]

    def sends(self, case: Sent, role: Role | None) -> Response:
        """Over the wire, with that role's session in place of the credentials Schemathesis thinks up."""
        visitor = self.visitor(role)
        answer = visitor.client.send(self._request(visitor.client, case))
        if role and answer.status_code in {200, 204, 401} and not visitor.is_in():  # signed out by a case: somebody else comes
            del self._visitors[role]
        answer.elapsed = timedelta(0)
        return answer

    def _request(self, client: Client, case: Sent) -> Request:
        sent = prepare_request(case, None, config=_AS_IT_IS, base_url="https://house.test")
        headers = {name: str(value) for name, value in sent.headers.items() if name.lower() not in _CREDENTIALS}
        body = sent.body.encode() if isinstance(sent.body, str) else sent.body
        assert body is None or isinstance(body, bytes)
        request = client.build_request(sent.method or "", sent.url or "", headers=headers, content=body)
        if request.url.path == "/api/hooks/110":
            request.headers.update(_signed(self.town, request.content))
        return request


def _signed(town: OpenTown, body: bytes) -> dict[str, str]:
    said_at = str(int(town.now.timestamp()))
    right = hmac.new(SECRET.encode(), said_at.encode() + b"." + body, hashlib.sha256).hexdigest()
    return {"X-Pingan-Time": said_at, "X-Pingan-Signature": f"sha256={right}"}


def fuzz(town: OpenTown, each: int, part: int, parts: int, luck: int | None = None) -> Outcome:
    """Send `each` cases of every operation, of one part out of `parts`. `luck`: a seed; without one the cases are always the same."""
    outcome, scene = Outcome(), Scene(town)
    for operation in scene.operations[part::parts]:
        _press(scene, operation, each, luck, outcome)
    return outcome


def _press(scene: Scene, operation: Operation, each: int, luck: int | None, outcome: Outcome) -> None:
    roles = _who_may(operation)

    @settings(max_examples=each, derandomize=luck is None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(st.data())
    def press(data: st.DataObject) -> None:
        case, role = data.draw(scene.cases(operation, data.draw(_MODES))), data.draw(roles)
        if data.draw(_MOSTLY):
            case.path_parameters |= {name: data.draw(scene.there(name)) for name in case.path_parameters}
        answer = scene.sends(case, role)
        outcome.statuses[answer.status_code] += 1
        for said in _wrong_with(case, answer):
            outcome.wrong.setdefault(f"{operation.label} {answer.status_code} {said[:80]}", f"as {role}: {case.as_curl_command()}\n{said}")

    (press if luck is None else seed(luck)(press))()


def _who_may(operation: Operation) -> st.SearchStrategy[Role | None]:
    """Mostly somebody who holds the right, so that cases come further than the door."""
    right = TABLE.get((operation.method.upper(), operation.path), (None,))[0]
    holders = [role for role in PEOPLE if right in RIGHTS[role]]
    return st.sampled_from([*(holders or PEOPLE) * len(PEOPLE), *PEOPLE, None])


def _wrong_with(case: Sent, answer: Response) -> Iterator[str]:
    try:
        case.validate_response(answer, checks=CHECKS)
    except FailureGroup as failures:
        yield from (f"{failure.title}: {failure.message}" for failure in failures.exceptions)
    if answer.status_code >= 400 and CANARY in answer.text:
        yield "the refusal repeats what was sent"


def widened(document: Mapping[str, Any], ids: Mapping[str, str]) -> dict[str, Any]:
    """The description, in which ids are often those that are there, versions often the right one, and words often the canary."""
    wide = copy.deepcopy(dict(document))
    for name, schemas, schema in list(_named(wide)):
        schemas[name] = _widened(name, schema, ids)
    for operations in wide["paths"].values():
        for parameter in (each for operation in operations.values() for each in operation.get("parameters", ())):
            if parameter["in"] != "path":
                parameter["schema"] = _widened(parameter["name"], parameter["schema"], ids)
    return wide


def _named(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    for shape in document["components"]["schemas"].values():
        for name, schema in shape.get("properties", {}).items():
            yield name, shape["properties"], schema


def _widened(name: str, schema: dict[str, Any], ids: Mapping[str, str]) -> dict[str, Any]:
    there = ids.get(_ALIASES.get(name, name))
    if schema.get("type") == "array" and there:
        return schema | {"items": _widened(name, schema["items"], ids)}
    if name == "version" and schema.get("type") == "integer":
        return {"anyOf": [{"enum": [0, 1, 2]}, schema]}
    if schema.get("type") != "string" or not schema.keys().isdisjoint({"enum", "const", "format", "pattern"}):
        return schema
    if there:
        return {"anyOf": [{"const": there}, schema]}
    return {"anyOf": [{"const": CANARY}, schema]} if schema.get("maxLength", 200) >= len(CANARY) else schema
