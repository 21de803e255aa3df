"""HTTP shapes and routes of aftercare."""

from typing import Annotated, Literal

from fastapi import APIRouter
from pydantic import AfterValidator, Field

from pingan.features.aftercare import actions, queries
from pingan.features.aftercare.queries import Answer
from pingan.platform.web import AtDesk, Body, clean

router = APIRouter(prefix="/api", tags=["aftercare"])


class AnswerIn(Body):
    answer: Literal["fine", "not_fine"]
    words: Annotated[str, Field(max_length=500), AfterValidator(clean)] = ""


@router.post("/offers/{offer}/aftercare")
async def answer(desk: AtDesk, offer: str, body: AnswerIn) -> Answer:
    return await desk.show(queries.taken, actions.answer, offer, body.answer, words=body.words)


@router.post("/aftercare/{offer}/speak")
async def speak(desk: AtDesk, offer: str) -> Answer:
    return await desk.show(queries.taken, actions.speak, offer)
