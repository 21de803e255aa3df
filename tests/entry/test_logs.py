"""Log lines have no people in them."""

import io
import json
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import structlog
from hypothesis import HealthCheck, given
from hypothesis import settings as pace
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from pingan.entry import logs
from pingan.platform.office import NOBODY
from pingan.platform.work import Work
from tests.web import PHONE, OpenTown

CANARIES = {
    "name": "喻桂兰",
    "phone": PHONE,
    "id number": "310104198801011234",
    "place": "31.18805, 121.43702",
    "token": "hfN1gRKnHRQ2Gi0bhnjF3JFy2zpAB92F",
    "text": "三楼空调着火",
}


@pytest.fixture
def lines() -> Iterator[Callable[[], list[dict[str, Any]]]]:
    """What is written from now on, line by line."""
    root = logging.getLogger()
    before, level = root.handlers, root.level
    paper = io.StringIO()
    logs.configure("debug", "json", paper)
    yield lambda: [json.loads(line) for line in paper.getvalue().splitlines()]
    structlog.reset_defaults()
    root.handlers, root.level = before, level


Lines = Callable[[], list[dict[str, Any]]]


def test_a_line_says_what_happened_and_where(lines: Lines) -> None:
    structlog.get_logger("pingan.http").info("request", route="/api/incidents/{incident}", method="GET", status=200, ms=1.5)
    (line,) = lines()
    assert line.pop("timestamp").endswith("Z")
    assert line == {"event": "request", "level": "info", "route": "/api/incidents/{incident}", "method": "GET", "status": 200, "ms": 1.5}


def test_what_is_not_on_the_list_is_dropped_and_that_is_said(lines: Lines) -> None:
    structlog.get_logger().info("seen", count=2, caller_name=CANARIES["name"], at=CANARIES["place"], token=CANARIES["token"])
    (line,) = lines()
    assert (line["count"], line["dropped"]) == (2, ["at", "caller_name", "token"])
    assert not [canary for canary in CANARIES.values() if canary in repr(line)]


@pytest.mark.parametrize("kind", ["phone", "id number", "place"])
def test_numbers_in_a_text_of_some_library_are_blotted_out(lines: Lines, kind: str) -> None:
    logging.getLogger("some.library").warning("cannot send to %s now", CANARIES[kind])
    structlog.get_logger().warning(f"cannot send to {CANARIES[kind]}", reason=f"refused {CANARIES[kind]}")
    written = repr(lines())
    assert len(lines()) == 2
    assert not [part for part in CANARIES[kind].split(", ") if part in written]


def test_an_error_tells_its_kind_and_frames_and_never_its_message(lines: Lines) -> None:
    def insert() -> None:
        members = {"喻": 1}
        try:
            members[CANARIES["name"]] += 1
        except KeyError as cause:
            raise IntegrityError("insert into members", {"name": CANARIES["name"]}, Exception(CANARIES["text"])) from cause

    for log in (logging.getLogger("some.library").exception, structlog.get_logger().exception):
        try:
            insert()
        except IntegrityError:
            log("failed")
    assert [line["error"] for line in lines()] == ["IntegrityError", "IntegrityError"]
    for line in lines():
        assert any(frame.endswith(" insert") for frame in line["trace"])
        assert "KeyError" in line["trace"]
    assert not [canary for canary in CANARIES.values() if canary in repr(lines())]


@pace(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(
    st.dictionaries(
        st.sampled_from(["phone", "latitude", "name", "caller", "text", "device", "login", "address", "x"]), st.integers() | st.text()
    )
)
def test_no_other_key_ever_passes(lines: Lines, facts: dict[str, object]) -> None:
    structlog.get_logger().info("seen", **facts)
    assert set(lines()[-1]) <= logs.ALLOWED


def test_a_whole_visit_leaves_no_trace_of_the_visitor(lines: Lines) -> None:
    town = OpenTown()
    console = town.console("chenmeilan", device=CANARIES["token"])
    phone = town.phone_in_hand(device="her phone")
    phone.post("/api/help", {"text": CANARIES["text"], "place": CANARIES["name"], "sos": False})
    console.get("/api/places", params={"q": CANARIES["name"]})
    console.get(f"/api/members/{PHONE}")
    console.get("/api/route?from=31.18805,121.43702&to=31.1,121.4")
    console.post("/api/positions/looks", {"member": CANARIES["name"], "reason": CANARIES["text"]})
    assert len(lines()) > 8
    written = repr(lines())
    visitor = [*CANARIES.values(), "31.18805", "chenmeilan", "her phone", console.token, phone.token, "203.0.113.7", PHONE]
    assert [canary for canary in visitor if canary in written] == []


def test_the_server_writes_down_no_addresses(lines: Lines) -> None:
    logging.getLogger("uvicorn.error").info('%s - "WebSocket %s" [accepted]', "203.0.113.7:50000", "/live?since=1")
    logging.getLogger("uvicorn.error").warning("Invalid HTTP request received.")
    assert [line["event"] for line in lines()] == ["Invalid HTTP request received."]


def test_a_crash_inside_leaves_none_either(lines: Lines) -> None:
    town = OpenTown()

    @town.app.get("/api/crash")
    async def crash() -> None:
        def fail(work: Work) -> None:
            work.connection.execute(text("insert into nowhere values (:name)"), {"name": CANARIES["name"]})

        town.office.do(NOBODY, fail)

    answer = town.visitor().get("/api/crash")
    assert (answer.status_code, answer.json()["code"]) == (500, "crashed")
    crashed = next(line for line in lines() if line["event"] == "crashed")
    assert crashed["error"] == "OperationalError"
    assert any("office.py" in frame for frame in crashed["trace"])
    assert CANARIES["name"] not in repr(lines())


def test_people_at_a_terminal_get_lines_for_people() -> None:
    paper = io.StringIO()
    root = logging.getLogger()
    before, level = root.handlers, root.level
    logs.configure("warning", "console", paper)
    structlog.get_logger().info("not told")
    structlog.get_logger().warning("told", count=3, phone=PHONE)
    structlog.reset_defaults()
    root.handlers, root.level = before, level
    assert "told" in paper.getvalue()
    assert "not told" not in paper.getvalue()
    assert PHONE not in paper.getvalue()
