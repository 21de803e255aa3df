"""What the house tells other programs of itself: which doors need what, and every way it says no; and what stands before each door."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from pingan import main
from pingan.entry.description import REFUSALS
from pingan.platform.web import STATUS
from tests.architecture.test_authorisation import OPEN

MACHINES = {
    ("POST", "/api/hooks/110"): "signature",
    ("GET", "/api/hooks/osmand"): "tracker",
    ("POST", "/api/hooks/osmand"): "tracker",
    ("POST", "/api/hooks/owntracks"): "owntracks",
    ("GET", "/metrics"): "metrics",
}
SECRET_ADDRESS = {("POST", "/api/hooks/deliveries/{token}")}


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return main.describe_app().openapi()


def operations(document: dict[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    return {(verb.upper(), path): said for path, verbs in document["paths"].items() for verb, said in verbs.items()}


def test_every_door_says_what_opens_it(document: dict[str, Any]) -> None:
    schemes = set(document["components"]["securitySchemes"])
    assert schemes == {"cookie", "bearer", *MACHINES.values()}
    for route, operation in operations(document).items():
        needed = operation.get("security", [])
        if route in MACHINES:
            assert needed == [{MACHINES[route]: []}], route
        elif route in OPEN | SECRET_ADDRESS:
            assert needed == [], route
        else:
            assert needed == [{"cookie": []}, {"bearer": []}], route


def test_every_way_to_say_no_is_told_where_it_can_happen(document: dict[str, Any]) -> None:
    assert set(STATUS.values()) <= set(REFUSALS)
    told = document["components"]["responses"]
    assert set(told) == {str(status) for status in REFUSALS}
    assert all(set(answer["content"]) == {"application/problem+json"} for answer in told.values())
    for (_, path), operation in operations(document).items():
        refusals = {
            status for status, answer in operation["responses"].items() if answer.get("$ref", "").startswith("#/components/responses/")
        }
        never = {"400"} - ({"400"} if "requestBody" in operation else set())
        assert refusals == set(told) - never, path
    assert "HTTPValidationError" not in document["components"]["schemas"]


def test_files_are_described_as_what_they_are(document: dict[str, Any]) -> None:
    blank = [
        route
        for route, operation in operations(document).items()
        for status, answer in operation["responses"].items()
        for kind, shown in answer.get("content", {}).items()
        if kind == "application/json" and not shown.get("schema") and status < "300"
    ]
    assert blank == [("POST", "/api/hooks/owntracks"), ("GET", "/readyz")]


def needed(door: Dependant) -> Iterator[Callable[..., Any]]:
    """What is called for a request, the door itself included."""
    if door.call is not None:
        yield door.call
    for each in door.dependencies:
        yield from needed(each)


def test_nothing_before_a_door_takes_a_thread_of_its_own() -> None:
    """FastAPI hands what is not `async` to another thread, and each request waited there for the interpreter once more."""
    doors = [route.dependant for route in main.describe_app().routes if isinstance(route, APIRoute)]
    calls = {call if inspect.isroutine(call) else type(call).__call__ for door in doors for call in needed(door)}
    assert len(doors) > 300
    assert [call for call in calls if not inspect.iscoroutinefunction(call)] == []
