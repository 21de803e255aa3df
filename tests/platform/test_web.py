"""Refusals on the wire: a stable code, facts, and nothing of what was said."""

import asyncio
from typing import Any

import httpx
import pytest
from fastapi import APIRouter, FastAPI
from fastapi.exceptions import RequestValidationError
from hypothesis import given
from hypothesis import strategies as st
from starlette.exceptions import HTTPException

from pingan.kernel import errors
from pingan.kernel.rights import Role
from pingan.main import Furniture
from pingan.platform import web
from pingan.platform.web import AtDesk, Body, Id, Line, Number, Prose, clean
from pingan.platform.work import Actor, Work
from tests.platform import sample
from tests.platform.sample import Kettle
from tests.world import Town

router = APIRouter()


class Wish(Body):
    name: Line
    litres: Number = 1.0
    story: Prose = ""


@router.post("/kettles")
async def bring(desk: AtDesk, body: Wish) -> Kettle:
    return await desk.do(sample.bring, owner=body.name)


@router.get("/kettles")
async def count(desk: AtDesk) -> int:
    return await desk.ask(sample.count)


@router.post("/kettles/{kettle}/{verb}")
async def move(desk: AtDesk, kettle: Id, verb: Id) -> Kettle:
    return await desk.do(sample.move, kettle, verb)


def authenticate(_: Work, token: str) -> Actor:
    if token not in {role.value for role in Role}:
        raise errors.NotSignedIn
    return Actor(account=token, role=Role(token), station="wujing")


class Kitchen:
    """A small application, and somebody with a role who calls it."""

    def __init__(self) -> None:
        self.town = Town(furniture=Furniture())
        self.app = FastAPI()
        self.app.state.office, self.app.state.authenticate = self.town.office, authenticate
        self.app.include_router(router)
        for kind, answer in (
            (errors.Refusal, web.on_refusal),
            (RequestValidationError, web.on_bad_body),
            (HTTPException, web.on_http),
            (Exception, web.on_crash),
        ):
            self.app.add_exception_handler(kind, answer)

    def call(self, method: str, path: str, *, role: str = "dispatcher", key: bytes = b"", **more: Any) -> httpx.Response:
        headers = {b"Authorization": f"Bearer {role}".encode(), **({b"Idempotency-Key": key} if key else {})}
        return asyncio.run(self._call(method, path, headers, more))

    async def _call(self, method: str, path: str, headers: dict[bytes, bytes], more: dict[str, Any]) -> httpx.Response:
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://house") as client:
            return await client.request(method, path, headers=headers, **more)


@pytest.fixture
def kitchen() -> Kitchen:
    return Kitchen()


def test_every_refusal_has_a_status_of_its_own_meaning() -> None:
    assert set(web.STATUS) == set(errors.Refusal.__subclasses__())


def test_a_refusal_becomes_problem_details(kitchen: Kitchen) -> None:
    kettle = kitchen.call("POST", "/kettles", json={"name": "yu"}).json()["id"]
    answer = kitchen.call("POST", f"/kettles/{kettle}/boil")
    assert (answer.status_code, answer.headers["content-type"]) == (409, "application/problem+json")
    assert answer.json() == {
        "type": "urn:pingan:wrong_moment",
        "status": 409,
        "code": "wrong_moment",
        "facts": {"status": "empty", "verb": "boil"},
    }


@pytest.mark.parametrize(("role", "status", "code"), [("nobody", 401, "not_signed_in"), ("resident", 403, "not_allowed")])
def test_who_may_not_is_told_so(kitchen: Kitchen, role: str, status: int, code: str) -> None:
    answer = kitchen.call("POST", "/kettles", role=role, json={"name": "yu"})
    assert (answer.status_code, answer.json()["code"]) == (status, code)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": "secret", "litres": "13800000001"}, "litres"),
        ({"name": ["secret 13800000001"]}, "name"),
        ({"name": "secret", "phone": "13800000001"}, "phone"),
        ({"name": "13800000001" * 100}, "name"),
        ({"name": "secret\x0013800000001"}, "name"),
        ({}, "name"),
    ],
)
def test_bad_input_is_named_by_its_field_and_never_repeated(kitchen: Kitchen, body: dict[str, object], field: str) -> None:
    answer = kitchen.call("POST", "/kettles", json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "body")
    assert answer.json()["facts"]["field"] == field
    assert "secret" not in answer.text
    assert "138000" not in answer.text
    assert kitchen.call("GET", "/kettles").json() == 0


@pytest.mark.parametrize(
    "raw", [b'{"name":"a","litres":NaN}', b'{"name":"a","litres":1e400}', b'{"name":"\\ud800"}', b"{", b"\xff\xfe", b"[]"]
)
def test_what_no_json_parser_should_take_is_refused_too(kitchen: Kitchen, raw: bytes) -> None:
    answer = kitchen.call("POST", "/kettles", content=raw)
    assert (answer.status_code, answer.json()["code"]) == (422, "body")


def test_an_unknown_path_and_an_unknown_verb_speak_the_same_language(kitchen: Kitchen) -> None:
    assert kitchen.call("GET", "/nowhere").json() == {"type": "urn:pingan:not_found", "status": 404, "code": "not_found", "facts": {}}
    assert kitchen.call("DELETE", "/kettles").json()["code"] == "no_such_verb"


def test_the_same_key_is_the_same_deed(kitchen: Kitchen) -> None:
    first, second = (kitchen.call("POST", "/kettles", key=b"k", json={"name": "yu"}).json() for _ in range(2))
    assert first == second
    assert kitchen.call("POST", "/kettles", key=b"k", json={"name": "ma"}).json()["code"] == "key_reused"
    assert kitchen.call("GET", "/kettles").json() == 1


@pytest.mark.parametrize("key", [b"x" * 81, "ключ".encode()])
def test_a_key_that_fits_no_column_is_refused(kitchen: Kitchen, key: bytes) -> None:
    answer = kitchen.call("POST", "/kettles", key=key, json={"name": "yu"})
    assert (answer.status_code, answer.json()["code"]) == (422, "key_malformed")


def test_a_crash_says_nothing_and_leaves_nothing(kitchen: Kitchen) -> None:
    kitchen.app.state.authenticate = lambda *_: 1 // 0
    answer = kitchen.call("POST", "/kettles", json={"name": "yu"})
    assert (answer.status_code, answer.json()) == (500, {"type": "urn:pingan:crashed", "status": 500, "code": "crashed", "facts": {}})


def test_too_many_says_when_to_come_again() -> None:
    answer = web.problem(429, "too_many", {"retry_after_s": 12.2})
    assert answer.headers["retry-after"] == "13"


@given(st.text())
def test_clean_text_can_be_stored_anywhere(text: str) -> None:
    try:
        cleaned = clean(text)
    except ValueError:
        assert "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text)
    else:
        assert cleaned == cleaned.strip()
        cleaned.encode()
