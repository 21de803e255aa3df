"""What the gate refuses before any route sees it, and that nothing hostile gets a route to crash."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.types import Message, Receive, Scope, Send

from pingan.entry import limits
from pingan.entry.limits import BODY_MOST, PHOTO_MOST, Gate, Limits, Refused, check_json
from pingan.kernel.rights import Role
from tests.web import OpenTown, Visitor

CANARY = "canary13912345678"
HOSTILE = {
    "nan": b'{"latitude": NaN, "x": "%s"}',
    "infinity": b'{"latitude": Infinity, "x": "%s"}',
    "1e400": b'{"latitude": 1e400, "x": "%s"}',
    "-1e400": b'{"latitude": -1e400, "x": "%s"}',
    "huge integer": b'{"version": 18446744073709551616, "x": "%s"}',
    "endless integer": b'{"version": ' + b"9" * 5000 + b', "x": "%s"}',
    "NUL": b'{"text": "a\\u0000b", "x": "%s"}',
    "NUL in a key": b'{"te\\u0000xt": "a", "x": "%s"}',
    "half a pair": b'{"text": "\\ud800", "x": "%s"}',
    "other half": b'{"text": "\\udfff abc", "x": "%s"}',
    "broken UTF-8": b'{"text": "\xed\xa0\x80\xff", "x": "%s"}',
    "deep list": b"[" * 100_000,
    "deep object": b'{"a":' * 10_000 + b"1" + b"}" * 10_000,
    "a bit deep": b'{"a":' * 200 + b'"%s"' + b"}" * 200,
    "not JSON": b"%s",
    "cut short": b'{"text": "%s',
    "a list": b'["%s"]',
    "a text": b'"%s"',
    "a number": b"1",
    "null": b"null",
    "nothing": b"",
    "unknown field": b'{"no_such_field": "%s"}',
    "byte order mark": b'\xef\xbb\xbf{"x": "%s"}',
    "UTF-16": '{"x": "y"}'.encode("utf-16"),
}


@pytest.fixture(scope="module")
def open_town() -> OpenTown:
    return OpenTown({"sign_ins_per_address": 100_000, "gateway_secret": "secret"})


@pytest.fixture(scope="module")
def inside(open_town: OpenTown) -> list[Visitor]:
    """Whoever could be hostile: a chief, a resident, and somebody who is not signed in. They stay inside: nobody signs out."""
    return [open_town.console("chen", Role.CHIEF), open_town.phone_in_hand(), open_town.visitor()]


def operations(town: OpenTown, *methods: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, described in town.app.openapi()["paths"].items():
        for method in methods:
            if method in described and path != "/api/access/sign-out":
                yield method.upper(), path, described[method]


def filled(path: str) -> str:
    """A path with something in its holes."""
    return "/".join("x1" if part.startswith("{") else part for part in path.split("/"))


@pytest.mark.parametrize("kind", HOSTILE)
def test_no_hostile_body_crashes_a_route_or_comes_back(open_town: OpenTown, inside: list[Visitor], kind: str) -> None:
    body = HOSTILE[kind].replace(b"%s", CANARY.encode())
    tried = 0
    for method, path, described in operations(open_town, "post", "put", "patch"):
        wants_body = "requestBody" in described
        for visitor in inside:
            answer = visitor.client.request(method, filled(path), content=body, headers={"Content-Type": "application/json"})
            assert answer.status_code < 500 or answer.json()["code"] == "no_gateway", f"{method} {path}: {answer.text}"
            assert not wants_body or kind in {"nothing", "null"} or answer.status_code >= 400, f"{method} {path} swallowed it"
            assert CANARY not in answer.text, f"{method} {path} repeats what it was given"
            tried += 1
    assert tried > 60
    assert [visitor.is_in() for visitor in inside] == [True, True, False]


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "application/xml", "a/b; charset=x"]
)
def test_no_wrong_content_type_crashes_a_route(open_town: OpenTown, inside: list[Visitor], kind: str) -> None:
    for method, path, _ in operations(open_town, "post", "put", "patch"):
        answer = inside[0].client.request(method, filled(path), content=b'{"text": "%s"}' % CANARY.encode(), headers={"Content-Type": kind})
        assert answer.status_code < 500, f"{method} {path}: {answer.text}"
        assert CANARY not in answer.text


VALUES = [
    "nan",
    "1e400",
    "-1",
    "9" * 400,
    "99999999999999999999",
    "",
    "x" * 5000,
    "\ufffd",
    "%ED%A0%80",
    "1,2",
    "0",
    "2147483648",
    "9223372036854775808",
]


@pytest.mark.parametrize("value", VALUES)
def test_no_hostile_question_crashes_a_route(open_town: OpenTown, inside: list[Visitor], value: str) -> None:
    for method, path, described in operations(open_town, "get", "delete"):
        names = [each["name"] for each in described.get("parameters", ()) if each["in"] == "query"]
        for question in [dict.fromkeys(names, value), *({name: value} for name in names)]:
            answer = inside[0].client.request(method, filled(path), params=question)
            assert answer.status_code < 500, f"{method} {path} {question}: {answer.text}"


def test_no_hostile_address_crashes_a_route(open_town: OpenTown, inside: list[Visitor]) -> None:
    for method, path, _ in operations(open_town, "get", "post", "delete", "patch", "put"):
        for hole in ("%ED%A0%80", "..%2F..%2Fetc%2Fpasswd", "x" * 3000, "%F0%9F%9A%92", "' or 1=1 --"):
            address = "/".join(hole if part.startswith("{") else part for part in path.split("/"))
            answer = inside[0].client.request(method, address, json={} if method != "GET" else None)
            assert answer.status_code < 500, f"{method} {address}: {answer.text}"


def test_nul_is_in_no_address(inside: list[Visitor]) -> None:
    for address in ("/api/places?q=%00", "/api/incidents/%00", "/console/%00"):
        answer = inside[0].get(address)
        assert (answer.status_code, answer.json()["code"]) == (422, "body")


def test_a_file_larger_than_any_words_comes_through_wherever_one_is_taken(open_town: OpenTown, inside: list[Visitor]) -> None:
    """But for radio clips, which are short."""
    takes = [
        path for _, path, told in operations(open_town, "post") if "multipart/form-data" in told.get("requestBody", {}).get("content", ())
    ]
    assert len(takes) >= 14
    file = {"file": ("a.jpg", b"\xff\xd8\xff" + bytes(BODY_MOST))}
    answers = {path: inside[0].client.post(filled(path), files=file).status_code for path in takes}
    assert {path for path, status in answers.items() if status == 413} == {"/api/voice/{channel}/clips"}


def test_a_body_has_an_end(open_town: OpenTown) -> None:
    answer = open_town.visitor().client.post("/api/access/codes", content=b"x" * (BODY_MOST + 1))
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
    assert answer.headers["connection"] == "close"
    exactly = open_town.visitor().client.post("/api/access/codes", content=b'"' + b"x" * (BODY_MOST - 2) + b'"')
    assert exactly.status_code == 422


async def nowhere(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers before it has heard the body."""
    await send({"type": "http.response.start", "status": 404, "headers": []})
    await send({"type": "http.response.body", "body": b""})


@pytest.mark.parametrize(
    ("pieces", "ends", "closes"), [(3, True, False), (3, False, True), (14, True, True)], ids=["comes", "stalls", "is endless"]
)
def test_who_is_answered_early_is_heard_out_for_a_moment(monkeypatch: pytest.MonkeyPatch, pieces: int, ends: bool, closes: bool) -> None:
    monkeypatch.setattr(limits, "_LINGERS_S", 0.2)
    said, heard = list[Message](), 0

    async def receive() -> Message:
        nonlocal heard
        if heard == pieces and not ends:
            await asyncio.sleep(60)
        heard += 1
        return {"type": "http.request", "body": bytes(1_000_000), "more_body": heard < pieces or not ends}

    async def send(message: Message) -> None:
        said.append(message)

    kind = [(b"content-type", b"multipart/form-data; boundary=x"), (b"x-pingan", b"1")]
    scope = {"type": "http", "method": "POST", "path": "/api/things/pictures", "raw_path": b"", "query_string": b"", "headers": kind}
    asyncio.run(Limits(nowhere, Gate())(scope, receive, send))
    assert heard == min(pieces, PHOTO_MOST // 1_000_000 + 1)
    assert [message["type"] for message in said] == ["http.response.start", "http.response.body"]
    assert ((b"connection", b"close") in said[0]["headers"]) is closes


@pytest.mark.parametrize("announced", ["-1", "1e3", "0x10", "9" * 30])
def test_a_length_is_a_number(open_town: OpenTown, announced: str) -> None:
    answer = open_town.visitor().client.post("/api/access/codes", content=b"{}", headers={"Content-Length": announced})
    assert answer.status_code == 413


# ---- forged by other sites ----


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Pingan": ""},
        {"X-Pingan": "0"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://house.test.evil.example"},
        {"Origin": "https://evil.example", "Authorization": "Bearer x"},
        {"X-Pingan": "", "Authorization": "Bearer x"},
    ],
)
def test_what_another_site_sends_is_refused(open_town: OpenTown, inside: list[Visitor], headers: dict[str, str]) -> None:
    answer = inside[0].post("/api/access/sign-out", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "cross_site")
    assert inside[0].is_in()


def test_every_mutation_wants_the_header(open_town: OpenTown, inside: list[Visitor]) -> None:
    for method, path, _ in operations(open_town, "post", "put", "patch", "delete"):
        answer = inside[0].client.request(method, filled(path), headers={"X-Pingan": ""})
        signed = path.startswith("/api/hooks/")
        assert (answer.status_code == 403) != signed, f"{method} {path}"


def test_the_screens_own_origin_and_those_of_the_settings_pass() -> None:
    town = OpenTown({"origins": ("https://pingan.example.cn",)})
    for origin in ("https://house.test", "https://pingan.example.cn"):
        assert town.visitor().post("/api/access/codes", {"phone": "13912345678"}, headers={"Origin": origin}).status_code == 202


def test_an_app_with_a_bearer_token_and_no_cookie_needs_no_header(open_town: OpenTown) -> None:
    phone = open_town.phone_in_hand("13812345678")
    app = open_town.visitor()
    answer = app.post("/api/access/sign-out", headers={"X-Pingan": "", "Authorization": f"Bearer {phone.token}"})
    assert answer.status_code == 204


# ---- not signed in ----

OPEN_DOORS = {
    "/api/access/sign-in", "/api/access/codes", "/api/access/sign-in-by-code", "/livez", "/readyz", "/metrics",
    "/api/hooks/110", "/api/hooks/osmand", "/api/hooks/owntracks", "/api/invited/{token}", "/api/calendar/{token}.ics",
    "/api/warnings/{station}.atom", "/api/warnings/{warning}.cap", "/api/clue-box/{token}", "/api/clue-check", "/api/clue-map",
    "/api/clue-return", "/api/clue-return/words",
}  # fmt: skip


def test_whoever_is_not_signed_in_gets_nothing_but_doors(open_town: OpenTown) -> None:
    stranger = open_town.visitor()
    for method, path, described in operations(open_town, "get", "post", "put", "patch", "delete"):
        if path in OPEN_DOORS:
            continue
        needed = {each["name"]: "1" for each in described.get("parameters", ()) if each["in"] == "query" and each.get("required")}
        answer = stranger.client.request(method, filled(path), params=needed)
        assert answer.status_code in {401, 422}, f"{method} {path}: {answer.status_code}"
        assert answer.status_code == 401 or "requestBody" in described or needed, f"{method} {path} looks at input first"


# ---- JSON ----

plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8", exclude_characters="\x00")),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc 路"), inner, max_size=4),
    max_leaves=20,
)  # fmt: skip


@given(plain)
def test_what_screens_send_passes(value: Any) -> None:
    check_json(json.dumps(value).encode())
    check_json(json.dumps(value, ensure_ascii=False).encode())


@given(plain, st.sampled_from([float("nan"), float("inf"), 2**53 + 1, -(2**70), "\x00", "a\x00b", "\ud83d", "\udc00x"]), st.integers(0, 30))
def test_one_bad_value_anywhere_is_found(value: Any, bad: Any, depth: int) -> None:
    hidden: Any = [value, bad]
    for _ in range(depth):
        hidden = {"inner": hidden}
    with pytest.raises(Refused):
        check_json(json.dumps(hidden).encode())


@given(st.binary(max_size=200))
def test_any_bytes_are_judged_without_a_crash(body: bytes) -> None:
    with suppress(Refused):
        check_json(body)
