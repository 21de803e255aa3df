"""HTTP shapes and routes of messages."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request
from pydantic import Field

from pingan.features.messages import queries
from pingan.features.messages.actions import mine, sending
from pingan.features.messages.model import Channel, DeliveryOrder, DeliverySearch, DeliveryStatus
from pingan.features.messages.queries import DeliveryPage, DeliveryRow, MessagePage, OtherWay, PushKey
from pingan.platform.web import AtDesk, Body, Id, Line, Page, Size

router = APIRouter(prefix="/api", tags=["messages"])


class StampIn(Body):
    ids: Annotated[list[Id], Field(max_length=200)]


class AddressIn(Body):
    """An empty `address`: none any more."""

    channel: Literal["email", "wecom_app", "push"]
    address: Annotated[str, Field(max_length=2000)]


class QuietHours(Body):
    """Minutes of the day in China, from `start` to `end`; the same twice: never."""

    start: Annotated[int, Field(ge=0, lt=1440)]
    end: Annotated[int, Field(ge=0, lt=1440)]


@router.get("/messages")
async def list_(desk: AtDesk, *, unseen: bool = False, page: Page = 1, size: Size = 25) -> MessagePage:
    return await desk.ask(queries.mine, unseen=unseen, page=page, size=size)


@router.get("/messages/quiet")
async def quiet(desk: AtDesk) -> QuietHours:
    wish = await desk.ask(queries.quiet)
    return QuietHours(start=wish.start, end=wish.end)


@router.put("/messages/quiet")
async def choose_quiet(desk: AtDesk, body: QuietHours) -> QuietHours:
    wish = await desk.do(mine.choose_quiet, start=body.start, end=body.end)
    return QuietHours(start=wish.start, end=wish.end)


@router.get("/messages/addresses")
async def ways(desk: AtDesk) -> list[OtherWay]:
    return await desk.ask(queries.ways)


@router.get("/messages/push-key")
async def push_key(request: Request, desk: AtDesk) -> PushKey:
    return await desk.ask(queries.push_key, request.app.state.push_key)


@router.put("/messages/addresses", status_code=204)
async def choose_address(desk: AtDesk, body: AddressIn) -> None:
    await desk.do(mine.choose_address, Channel(body.channel), body.address)


@router.post("/messages/see-all", status_code=204)
async def see_all(desk: AtDesk) -> None:
    await desk.do(mine.see_all)


@router.post("/messages/deliver", status_code=204)
async def deliver(desk: AtDesk, body: StampIn) -> None:
    await desk.do(mine.stamp, "deliver", body.ids)


@router.post("/messages/see", status_code=204)
async def see(desk: AtDesk, body: StampIn) -> None:
    await desk.do(mine.stamp, "see", body.ids)


async def _wish(
    q: Line = "",
    status: DeliveryStatus | None = None,
    channel: Channel | None = None,
    sort: DeliveryOrder = DeliveryOrder.CREATED_DOWN,
) -> DeliverySearch:
    return DeliverySearch(text=q, status=status, channel=channel, order=sort)


@router.get("/deliveries")
async def deliveries(desk: AtDesk, wish: Annotated[DeliverySearch, Depends(_wish)], page: Page = 1, size: Size = 25) -> DeliveryPage:
    return await desk.ask(queries.list_deliveries, wish, page=page, size=size)


@router.post("/deliveries/{delivery}/{verb}")
async def handle(desk: AtDesk, delivery: Line, verb: Id) -> DeliveryRow:
    return await desk.show(queries.delivery, sending.handle, delivery, verb)
