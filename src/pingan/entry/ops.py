"""For whoever keeps the house running: is it alive, is it ready, how is it doing."""

import asyncio
import hmac
import time
from collections.abc import Mapping
from typing import Literal

import structlog
from anyio import to_thread
from fastapi import APIRouter, Request, Response, Security
from fastapi.responses import JSONResponse, PlainTextResponse
from fastapi.security import HTTPBearer
from sqlalchemy import Column, Integer, String, Table, delete, insert, select

from pingan.entry.backups import BackingUp
from pingan.entry.metrics import Metrics, late_s
from pingan.features.positions import public as people
from pingan.kernel.errors import Away
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.office import NOBODY, Office
from pingan.platform.restores import is_quarantined
from pingan.platform.subjects import nobodys
from pingan.platform.tables import metadata
from pingan.platform.web import AtDesk, problem
from pingan.platform.work import Work

router = APIRouter(tags=["operations"])
logger = structlog.get_logger()

_PATIENCE_S = 3.0
_FRESH_S = 1.0
_LATE_S = 5.0

readiness = Table(
    "readiness",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("mark", String(40), nullable=False),
    info=nobodys("the probe's own row"),
)

Lamp = Literal["ok", "estimated", "late", "slow", "off", "down", "held"]

_DATABASE: Mapping[str, Lamp] = {"": "ok", "database_slow": "slow"}
"""What the probe says, as a lamp; any other reason is `down`."""


def write_mark(work: Work, mark: str) -> None:
    """A real write, replaced by the next one."""
    work.connection.execute(delete(readiness))
    work.connection.execute(insert(readiness).values(id=1, mark=mark))


def read_mark(work: Work) -> str | None:
    """What was written last."""
    found: str | None = work.connection.execute(select(readiness.c.mark)).scalar()
    return found


class Probe:
    """Asks at most once a second, whoever may be asking."""

    def __init__(self, office: Office) -> None:
        """`office`: whose database is written to."""
        self._office = office
        self._asked = float("-inf")
        self._reason = ""
        self._turn = asyncio.Lock()

    async def reason(self) -> str:
        """Why the house is not ready; empty if it is."""
        async with self._turn:
            if time.monotonic() - self._asked > _FRESH_S:
                self._reason = await self._ask()
                self._asked = time.monotonic()
            return self._reason

    async def _ask(self) -> str:
        try:
            async with asyncio.timeout(_PATIENCE_S):
                return await to_thread.run_sync(self._try, abandon_on_cancel=True)
        except TimeoutError:
            return "database_slow"
        except Away:
            return "database_down"
        except Exception as error:
            logger.exception("not_ready", error=type(error).__name__)
            return "database_down"

    def _try(self) -> str:
        mark = self._office.world.ids.new()
        self._office.do(NOBODY, write_mark, mark)
        return "" if self._office.ask(NOBODY, read_mark) else "database_forgets"


@router.get("/livez")
async def livez() -> Mapping[str, str]:
    """The process answers."""
    return {"status": "ok"}


@router.get("/readyz")
async def readyz(request: Request) -> JSONResponse:
    """Something written was read back. 503 with the reason if not."""
    probe: Probe = request.app.state.probe
    reason = await probe.reason()
    return problem(503, "unavailable", {"reason": reason}) if reason else JSONResponse({"status": "ok"})


_OF_METRICS = Security(HTTPBearer(scheme_name="metrics", description="The token of the settings.", auto_error=False))


@router.get("/metrics", response_class=PlainTextResponse, dependencies=[_OF_METRICS])
async def metrics(request: Request) -> Response:
    """For Prometheus: with the token from the settings, or from this machine if there is none."""
    if not _may_read(request):
        return problem(403, "not_allowed")
    figures: Metrics = request.app.state.metrics
    page = await to_thread.run_sync(figures.page, request.app.state.office)
    return Response(page, media_type="text/plain; version=0.0.4; charset=utf-8")


def _may_read(request: Request) -> bool:
    token: str = request.app.state.metrics_token
    if token:
        given = request.headers.get("authorization", "").encode()
        return hmac.compare_digest(given, f"Bearer {token}".encode())
    near = request.client is not None and request.client.host in {"127.0.0.1", "::1"}
    return near and "x-forwarded-for" not in request.headers


@query(Right.SESSION_OWN)
def positions(work: Work) -> Lamp:
    """Whether most of the station's people on duty are seen freshly."""
    return "late" if people.mostly_old(work) else "ok"


@query(Right.SESSION_OWN)
def outside(work: Work) -> Lamp:
    """Whether anything may be sent out: not while a restored house is looked at."""
    return "held" if is_quarantined(work) else "ok"


@router.get("/api/lamps")
async def lamps(desk: AtDesk, request: Request) -> dict[str, Lamp]:
    """What works, as lamps at the edge of the screens."""
    seen, sending = await desk.ask(positions), await desk.ask(outside)
    backing: BackingUp | None = request.app.state.backing
    office: Office = request.app.state.office
    probe: Probe = request.app.state.probe
    late = await to_thread.run_sync(late_s, office)
    linked: Mapping[bool | None, dict[str, Lamp]] = {None: {}, True: {"workers": "ok"}, False: {"workers": "down"}}
    return {
        "database": _DATABASE.get(await probe.reason(), "down"),
        "live": "ok" if request.app.state.live else "down",
        "map": "estimated" if office.world.roads.estimated else "ok",
        "timers": "late" if late > _LATE_S else "ok",
        "positions": seen,
        "codes": "ok" if office.world.code_sender.works else "off",
        "outside": sending,
        "backup": "off" if backing is None else "late" if await to_thread.run_sync(lambda: backing.late) else "ok",
    } | linked[office.world.bus.works]
