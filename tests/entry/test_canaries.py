"""People who are known by no other name are put through every door: none of them turns up in a log, a figure or a refusal.

What leaves the house as a message: `test_carrying.py`.
"""

import io
import logging
from collections.abc import Iterator
from typing import Any

import pytest
import structlog

from pingan.entry import logs
from pingan.kernel.rights import Role
from tests.web import OpenTown, Visitor

NAME, PHONE, ID_NUMBER, WORDS = "鵷鶵驎", "13977775551", "310104198801011234", "靉靆叇昲"
CANARIES = (NAME, PHONE, ID_NUMBER, WORDS)


@pytest.fixture
def paper() -> Iterator[io.StringIO]:
    """Everything that is written from now on."""
    root = logging.getLogger()
    before, level = root.handlers, root.level
    paper = io.StringIO()
    logs.configure("debug", "json", paper)
    yield paper
    structlog.reset_defaults()
    root.handlers, root.level = before, level


def _told(schema: Any, known: dict[str, Any], canary: Iterator[str], depth: int = 0) -> Any:
    """A body of the right shape, as far as that goes, with a canary wherever text may stand."""
    if "$ref" in schema:
        return _told(known[schema["$ref"].rpartition("/")[2]], known, canary, depth)
    if depth > 4:
        return next(canary)
    if "properties" in schema:
        return {name: _told(one, known, canary, depth + 1) for name, one in schema["properties"].items()} | {next(canary): next(canary)}
    kind = schema.get("type")
    if kind == "array":
        return [_told(schema.get("items", {}), known, canary, depth + 1)]
    return 13977775551 if kind in {"integer", "number"} else kind == "boolean" or next(canary)


def _round() -> Iterator[str]:
    while True:
        yield from CANARIES


def _refused(visitor: Visitor, described: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What every door says to somebody who says nothing but canaries: the refusals."""
    canary = _round()
    for path, verbs in described["paths"].items():
        if path.startswith("/api/access/"):
            continue  # there one would be signed out
        for verb, door in verbs.items():
            address = "/".join(next(canary) if part.startswith("{") else part for part in path.split("/"))
            content = door.get("requestBody", {}).get("content", {}).get("application/json", {})
            asked = {one["name"]: next(canary) for one in door.get("parameters", []) if one["in"] == "query"}
            body = _told(content["schema"], described["components"]["schemas"], canary) if content else None
            answer = visitor.client.request(verb.upper(), address, params=asked, json=body)
            if answer.status_code >= 400:
                yield f"{verb} {path}", f"{answer.status_code} {answer.text} {dict(answer.headers)}"


def test_no_refusal_log_or_figure_tells_of_anybody(paper: io.StringIO) -> None:
    town = OpenTown()
    chief = town.console("lu", Role.CHIEF)
    assert chief.post("/api/members", {"name": NAME, "phone": PHONE, "force": "volunteer"}).status_code == 201
    assert chief.post("/api/members", {"name": NAME, "phone": PHONE, "force": "volunteer"}).status_code >= 400
    refusals = list(_refused(chief, town.app.openapi()))
    assert len(refusals) > 200
    assert chief.is_in()
    assert {said[:3] for _, said in refusals} <= {"401", "403", "404", "409", "422", "429", "503"}
    assert [(door, canary) for door, said in refusals for canary in CANARIES if canary in said] == []
    figures = town.visitor(address="127.0.0.1").get("/metrics").text
    assert "pingan_requests" in figures
    assert [canary for canary in CANARIES if canary in figures + paper.getvalue()] == []
