"""Which routes an address can mean at all, by how it begins: of four hundred, each request tries a dozen and not one after the other."""

from collections import defaultdict
from collections.abc import Sequence

from fastapi import APIRouter
from starlette.routing import BaseRoute
from starlette.types import Receive, Scope, Send


class Signposts:
    """An ASGI application that hands each request to a router of the routes whose address begins as its own.

    What begins like none of them goes to the router of all, which says what is to be said of it.
    """

    def __init__(self, whole: APIRouter) -> None:
        """`whole`: with every route it will have.

        Raises:
            ValueError: a route has no address, as a router within another has, or begins with a parameter: no beginning would lead to it.
        """
        self._whole = whole
        routes: defaultdict[str, list[BaseRoute]] = defaultdict(list)
        for route in whole.routes:
            routes[_beginning(_address(route))].append(route)
        self._routers = {beginning: _router(some, whole) for beginning, some in routes.items()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Show the way."""
        router = self._routers.get(_beginning(scope["path"])) if scope["type"] in {"http", "websocket"} else None
        await (router or self._whole).app(scope, receive, send)


def _router(routes: Sequence[BaseRoute], whole: APIRouter) -> APIRouter:
    return APIRouter(routes=list(routes), redirect_slashes=whole.redirect_slashes, default=whole.default)


def _address(route: BaseRoute) -> str:
    address = getattr(route, "path", None)
    if not isinstance(address, str) or "{" in _beginning(address):
        raise ValueError(repr(route))
    return address


def _beginning(path: str) -> str:
    """As far as the feature: `/api/incidents` of what is below `/api`, else the first name."""
    names = path.split("/", 3)[1:3]
    return "/".join(names if names[:1] == ["api"] else names[:1])
