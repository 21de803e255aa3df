"""The two screens and the base map, as files from our own disk: no outside host is asked for anything."""

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import FileResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Scope

UI = Path(str(files("pingan"))) / "ui"
SCREENS = ("console", "member")
NOT_BUILT = (
    "界面尚未构建：请在源码目录运行 python hatch_build.py（需要 Node），或安装带界面的软件包。\n"
    "The screens are not built: run python hatch_build.py in the source folder (it needs Node), or install a package that carries them.\n"
)
_FOREVER = "public, max-age=31536000, immutable"
_ASK_FIRST = "no-cache"
_KEEP_NOTHING = "no-store"


class Screen(StaticFiles):
    """One built screen. Hashed assets are kept for ever; every address without a file is the page itself, which reads the address."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, or the page."""
        try:
            response = await super().get_response(path, scope)
        except HTTPException as missing:
            if missing.status_code != 404 or "." in path.rpartition("/")[2]:  # noqa: PLR2004
                raise
            response = await super().get_response("index.html", scope)
        response.headers["Cache-Control"] = _FOREVER if path.startswith("assets/") else _ASK_FIRST
        return response


class BaseMap(StaticFiles):
    """The base map only; the street network beside it is the server's business. Answers range requests."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, or a piece. Chromium's cache gives back torn pieces once a map that moves has aborted some, so it gets none to keep."""
        if not path.endswith(".pmtiles"):
            raise HTTPException(404)
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = _KEEP_NOTHING
        return response


def screens(folder: Path = UI) -> Sequence[BaseRoute]:
    """Routes of the screens, and of `/`."""
    return [
        *(Mount(f"/{name}", _screen(folder / name), name=name) for name in SCREENS),
        Route("/", lambda _: RedirectResponse("/console/")),
        Route("/favicon.ico", lambda _: _icon(folder)),
    ]


def base_map(folder: Path | None) -> Sequence[BaseRoute]:
    """The route of the base map, if there is a map."""
    return [Mount("/map", BaseMap(directory=folder), name="map")] if folder else []


def is_built(folder: Path = UI) -> bool:
    """Whether both screens are there."""
    return all((folder / name / "index.html").is_file() for name in SCREENS)


def _screen(folder: Path) -> ASGIApp:
    if not (folder / "index.html").is_file():
        return PlainTextResponse(NOT_BUILT, 503)
    return GZipMiddleware(Screen(directory=folder, html=True), minimum_size=1000)


def _icon(folder: Path) -> Response:
    icon = folder / "console" / "favicon.ico"
    return FileResponse(icon) if icon.is_file() else Response(status_code=204)
