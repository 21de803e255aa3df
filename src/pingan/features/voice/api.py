"""HTTP shapes and routes of voice; speaking itself goes by the socket (`entry/voice`)."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response, UploadFile
from pydantic import AfterValidator, Field

from pingan.features.voice import actions, queries
from pingan.features.voice.queries import ClipRow
from pingan.platform.sounds import SOUNDS, media_type
from pingan.platform.web import AtDesk, Body, Id, clean, or_else

router = APIRouter(prefix="/api/voice", tags=["voice"])

_CLIP_BYTES = 512 * 1024
Channel = Annotated[str, Path(max_length=60), AfterValidator(clean)]


class WordsIn(Body):
    words: Annotated[str, Field(max_length=300), AfterValidator(clean)]


@router.get("/{channel}/clips")
async def list_clips(desk: AtDesk, channel: Channel) -> list[ClipRow]:
    return await desk.ask(queries.list_clips, channel)


@router.post("/{channel}/clips", status_code=201)
async def send(desk: AtDesk, channel: Channel, file: UploadFile, seconds: Annotated[float, Query(ge=0, le=60)] = 0) -> ClipRow:
    return await desk.show(queries.said, actions.send, channel, await file.read(_CLIP_BYTES), seconds)


@router.post("/{channel}/words", status_code=201)
async def write(desk: AtDesk, channel: Channel, body: WordsIn) -> ClipRow:
    return await desk.show(queries.said, actions.write, channel, body.words)


@router.get("/clips/{clip}", response_class=Response, responses=or_else(*SOUNDS))
async def sound(desk: AtDesk, clip: Id) -> Response:
    content = await desk.do(actions.hear, clip)
    return Response(content, media_type=media_type(content) or "audio/ogg", headers={"Cache-Control": "private, no-store"})
