"""The web application: routers of the features between the gate in front and the files behind."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from fastapi import APIRouter, FastAPI
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DataError
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import WebSocketRoute
from starlette.types import ASGIApp

from pingan.entry import logs, map, ops, static  # noqa: A004 - the file is named after what it serves
from pingan.entry.description import DescribedApp
from pingan.entry.fixes import Fixes
from pingan.entry.headers import SecurityHeaders
from pingan.entry.limits import Gate, Limits
from pingan.entry.metrics import Counted, Metrics
from pingan.entry.signposts import Signposts
from pingan.kernel import errors
from pingan.platform import web
from pingan.platform.office import Office
from pingan.platform.web import Authenticate

Lifespan = Callable[[], AbstractAsyncContextManager[None]]


@asynccontextmanager
async def _idle() -> AsyncIterator[None]:
    yield


@dataclass(frozen=True, slots=True, kw_only=True)
class Building:
    """What stands around the routes. `state`: what routes find in `request.app.state` besides the office.

    `lifespan`: what runs as long as the server does.
    """

    gate: Gate = field(default_factory=Gate)
    map_hosts: tuple[str, ...] = ()
    map_folder: Path | None = None
    metrics: Metrics = field(default_factory=Metrics)
    metrics_token: str = ""
    live: ASGIApp | None = None
    voice: ASGIApp | None = None
    lifespan: Lifespan = _idle
    state: Mapping[str, object] = field(default_factory=dict)
    ui: Path = static.UI


def create_app(office: Office, authenticate: Authenticate, routers: Sequence[APIRouter], building: Building) -> FastAPI:
    """Put the house's web application together; nothing runs yet."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with building.lifespan():
            yield

    app = DescribedApp(
        title="pingan",
        version="1",
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        middleware=_around(building),
    )
    _furnish(app, office, authenticate, building)
    # As they are: a router that is included has each of its routes made anew, a third of a second at the first request after every start.
    app.router.routes += [route for router in (*routers, map.router, ops.router) for route in router.routes]
    for address, socket in (("/live", building.live), ("/voice", building.voice)):
        if socket is not None:
            app.router.routes.append(WebSocketRoute(address, socket))
    app.router.routes += [*static.base_map(building.map_folder), *static.screens(building.ui)]
    app.router.middleware_stack = Signposts(app.router)
    _answer_refusals(app)
    return app


def _around(building: Building) -> list[Middleware]:
    """Outermost first: what is refused at the gate is counted and carries the headers too."""
    return [
        Middleware(Counted, building.metrics, logs.note_request),
        Middleware(SecurityHeaders, building.map_hosts),
        Middleware(Limits, building.gate),
    ]


def _furnish(app: FastAPI, office: Office, authenticate: Authenticate, building: Building) -> None:
    app.state.office = office
    app.state.authenticate = authenticate
    app.state.metrics = building.metrics
    app.state.metrics_token = building.metrics_token
    app.state.live = building.live is not None
    app.state.probe = ops.Probe(office)
    app.state.fixes = Fixes(office)
    for name, value in building.state.items():
        setattr(app.state, name, value)


def _answer_refusals(app: FastAPI) -> None:
    app.add_exception_handler(errors.Refusal, web.on_refusal)
    app.add_exception_handler(RequestValidationError, web.on_bad_body)
    app.add_exception_handler(HTTPException, web.on_http)
    app.add_exception_handler(Exception, web.on_crash)
    for unstorable in (OverflowError, DataError):
        app.add_exception_handler(unstorable, lambda *_: web.problem(422, "body", {"rule": "number"}))
