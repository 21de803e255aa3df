"""A 110 platform sends incidents: signed, repeatable, and nothing else gets in by this door."""

import hashlib
import hmac
import json
from typing import Any

import pytest
from httpx import Response

from pingan.features.incidents import queries
from pingan.features.incidents.model import IncidentSearch
from tests.web import OpenTown, Visitor
from tests.world import at

SECRET = "between two houses"
CALL = {
    "station": "wujing",
    "reference": "110-1",
    "category": "fire",
    "place": "永北小区",
    "at": {"latitude": at().latitude, "longitude": at().longitude, "datum": "wgs84"},
}


@pytest.fixture
def town() -> OpenTown:
    return OpenTown({"gateway_secret": SECRET})


def send(visitor: Visitor, town: OpenTown, call: Any, *, secret: str = SECRET, late_s: int = 0) -> Response:
    body = json.dumps(call).encode()
    said = str(int(town.now.timestamp()) - late_s)
    sign = hmac.new(secret.encode(), said.encode() + b"." + body, hashlib.sha256).hexdigest()
    return visitor.client.post("/api/hooks/110", content=body, headers={"X-Pingan-Time": said, "X-Pingan-Signature": f"sha256={sign}"})


def calls(town: OpenTown) -> int:
    page = town.ask(town.dispatcher(), queries.search, IncidentSearch(), page=1, size=10)
    return page.total


def test_the_same_reference_gives_the_same_incident(town: OpenTown) -> None:
    first, again = (send(town.visitor(), town, CALL) for _ in range(2))
    assert (first.status_code, first.json()) == (again.status_code, again.json()) == (200, first.json())
    assert calls(town) == 1


@pytest.mark.parametrize("wrong", [{"secret": "another"}, {"late_s": 301}, {"late_s": -301}])
def test_a_wrong_or_old_signature_is_refused(town: OpenTown, wrong: dict[str, Any]) -> None:
    assert send(town.visitor(), town, CALL, **wrong).status_code == 401
    assert calls(town) == 0


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"category": "nonsense"}, 404),
        ({"station": "nowhere"}, 404),
        ({"at": {"latitude": 31.1, "longitude": 121.4}}, 422),
        ({"reference": ""}, 422),
        ({"reference": "a b"}, 422),
        ({"surprise": 1}, 422),
        ({"priority": 9}, 422),
        ({"text": "x" * 2001}, 422),
    ],
)
def test_what_cannot_be_meant_leaves_nothing_behind(town: OpenTown, change: dict[str, Any], status: int) -> None:
    answer = send(town.visitor(), town, CALL | change)
    assert answer.status_code == status
    assert "surprise" not in answer.json()["facts"].get("input", "")
    assert calls(town) == 0


def test_without_a_secret_the_door_is_shut() -> None:
    town = OpenTown()
    assert send(town.visitor(), town, CALL).status_code == 503


def test_a_refusal_repeats_no_field_that_is_not_ours(town: OpenTown) -> None:
    answer = send(town.visitor(), town, CALL | {"喻 13912345678": 1})
    assert (answer.status_code, answer.json()["facts"]["field"]) == (422, "?")


def test_a_signature_is_letters_of_any_kind(town: OpenTown) -> None:
    said = str(int(town.now.timestamp())).encode()
    answer = town.visitor().client.post(
        "/api/hooks/110", content=b"{}", headers=[(b"X-Pingan-Time", said), (b"X-Pingan-Signature", b"\xe9")]
    )
    assert (answer.status_code, answer.json()["code"]) == (401, "signature_wrong")
