"""Every address leads to its route, and what leads nowhere is said as before."""

import asyncio

import httpx
import pytest
from fastapi import APIRouter
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from pingan.entry.signposts import Signposts


def said(*addresses: str) -> APIRouter:
    return APIRouter(routes=[Route(address, lambda _, said=address: PlainTextResponse(said), methods=["GET"]) for address in addresses])


HOUSE = said("/", "/livez", "/api/help", "/api/incidents", "/api/incidents/{id}", "/api/incidents/{id}/call-out", "/api/incidents-log")
HOUSE.routes.append(Mount("/map", Route("/{name:path}", lambda _: PlainTextResponse("/map"))))


def asked(app: ASGIApp, verb: str, address: str) -> httpx.Response:
    async def ask() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://house", follow_redirects=True) as client:
            return await client.request(verb, f"http://house{address}")

    return asyncio.run(ask())


@pytest.mark.parametrize(
    ("address", "route"),
    [
        ("/", "/"), ("/livez", "/livez"), ("/api/help", "/api/help"), ("/api/incidents/7", "/api/incidents/{id}"),
        ("/api/incidents/7/call-out", "/api/incidents/{id}/call-out"), ("/api/incidents-log", "/api/incidents-log"),
        ("/map/town.pmtiles", "/map"), ("/livez/", "/livez"), ("/api/incidents/", "/api/incidents"),
    ],
)  # fmt: skip
def test_an_address_leads_to_its_route(address: str, route: str) -> None:
    assert asked(Signposts(HOUSE), "GET", address).text == route


@pytest.mark.parametrize(
    ("verb", "address", "status"),
    [
        ("GET", "/nowhere", 404),
        ("GET", "/api", 404),
        ("GET", "/api/incidents/7/nowhere", 404),
        ("POST", "/api/help", 405),
        ("GET", "//livez", 404),
    ],
)
def test_what_leads_nowhere_is_said_as_without_signposts(verb: str, address: str, status: int) -> None:
    assert [asked(app, verb, address).status_code for app in (Signposts(HOUSE), HOUSE)] == [status, status]


def test_only_those_are_tried_that_begin_alike() -> None:
    assert [route.path for route in Signposts(HOUSE)._routers["api/incidents"].routes if isinstance(route, Route)] == [
        "/api/incidents", "/api/incidents/{id}", "/api/incidents/{id}/call-out",
    ]  # fmt: skip


def test_a_route_to_which_no_beginning_leads_is_refused() -> None:
    within = APIRouter()
    within.include_router(said("/livez"))
    for house in (said("/{anything}", "/livez"), within):
        with pytest.raises(ValueError, match=r"anything|Included"):
            Signposts(house)
