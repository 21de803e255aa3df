"""How gateways tell what became of a text they took; whoever knows the token of a gateway may tell for it, and nothing else."""

import hmac
from collections.abc import Sequence
from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, Path, Request

from pingan.features.messages import public as messages
from pingan.kernel.errors import NotSignedIn
from pingan.platform.office import NOBODY, Office
from pingan.platform.web import Body
from pingan.platform.work import engine
from pingan.ports import Fate, Reporter

router = APIRouter(prefix="/api/hooks", tags=["hooks"])


class Heard(Body):
    """How many of them were news. `code` is 0, as gateways like it."""

    code: int
    news: int


@router.post("/deliveries/{token}")
async def hear(request: Request, token: Annotated[str, Path(max_length=200)]) -> Heard:
    """Take reports of a gateway, in its own way of writing; it may repeat them."""
    reporters: Sequence[Reporter] = request.app.state.reporters
    reporter = next((one for one in reporters if hmac.compare_digest(one.token.encode(), token.encode())), None)
    if reporter is None:
        raise NotSignedIn
    fates = reporter.read(await request.body())
    office: Office = request.app.state.office
    return Heard(code=0, news=await to_thread.run_sync(lambda: _take(office, reporter.channel, fates)))


def _take(office: Office, channel: str, fates: Sequence[Fate]) -> int:
    stations = office.ask(NOBODY, messages.stations_of, [fate.delivery for fate in fates])
    return sum(
        office.do(engine(stations[fate.delivery]), messages.hear, channel, fate.delivery, arrived=fate.arrived, code=fate.code)
        for fate in fates
        if fate.delivery in stations
    )
