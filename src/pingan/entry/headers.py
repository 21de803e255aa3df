"""Headers every answer carries: what the browser may load, and from where (nowhere else)."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send


def policy(map_hosts: tuple[str, ...] = ()) -> str:
    """The content security policy. The map library starts workers from blobs; components set styles through the DOM, never in markup."""
    maps = " ".join(("", *map_hosts))
    rules = {
        "default-src": "'self'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": f"'self' data: blob:{maps}",
        "media-src": "'self' blob:",
        "worker-src": "'self' blob:",
        "connect-src": f"'self'{maps}",
        "object-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    return "; ".join(f"{name} {allowed}" for name, allowed in rules.items())


class SecurityHeaders:
    """ASGI middleware."""

    def __init__(self, app: ASGIApp, map_hosts: tuple[str, ...] = ()) -> None:
        """`map_hosts`: where map tiles may come from besides this server."""
        self._app = app
        self._headers = {
            "Content-Security-Policy": policy(map_hosts),
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
            "Referrer-Policy": "no-referrer",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Permissions-Policy": "geolocation=(self), camera=(self), microphone=(self), screen-wake-lock=(self), payment=(), usb=()",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Add them; data of the house is kept by no cache."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def adding(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
                if scope["scheme"] == "https":
                    headers["Strict-Transport-Security"] = "max-age=31536000"
                if scope["path"].startswith("/api/"):
                    headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self._app(scope, receive, adding)
