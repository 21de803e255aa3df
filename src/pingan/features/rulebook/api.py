"""HTTP shapes and routes of the rulebook."""

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import Field

from pingan.features.rulebook import actions, queries
from pingan.features.rulebook.model import Category, CitizenMode, Policy, PolicyKind, Rulebook
from pingan.features.rulebook.queries import EditionDetail, EditionPage, Review
from pingan.platform.web import AtDesk, Body, Id, Line, Number, Prose

router = APIRouter(prefix="/api", tags=["rulebook"])

Whole = Annotated[int, Field(ge=0, le=1_000_000)]
Code = Annotated[str, Field(max_length=40)]
Version = Annotated[int, Field(ge=1, le=1_000_000)]
_MOST_DIGITS = 7


class CategoryIn(Body):
    code: Code
    zh: Line
    en: Line
    priority: Whole
    mode: CitizenMode
    policy: Code
    target_s: Whole
    wanted: Whole
    skills: list[Code] = Field(max_length=20)
    equipment: list[Code] = Field(max_length=20)
    pairing: bool
    at_once: bool
    gated: bool
    stand_off_zh: Prose
    stand_off_en: Prose

    def category(self) -> Category:
        """As the house knows it."""
        said = self.model_dump() | {"skills": tuple(self.skills), "equipment": tuple(self.equipment)}
        return Category(**said)


class PolicyIn(Body):
    name: Code
    kind: PolicyKind
    width: Whole
    window_s: Whole
    gain: Number
    most: Whole
    rings_min: list[Whole] = Field(max_length=20)
    ring_every_s: Whole
    leader_after_s: Whole
    police_after_s: Whole
    recall_unanswered: bool

    def policy(self) -> Policy:
        """As the house knows it."""
        return Policy(**self.model_dump() | {"rings_min": tuple(self.rings_min)})


class Draft(Body):
    """A whole book as somebody would like it."""

    categories: list[CategoryIn] = Field(max_length=200)
    policies: list[PolicyIn] = Field(max_length=60)

    def book(self) -> Rulebook:
        """As the house knows it."""
        return Rulebook(
            categories=tuple(line.category() for line in self.categories), policies=tuple(line.policy() for line in self.policies)
        )


class Publication(Draft):
    """`based_on`: the version the author had before him."""

    based_on: Version
    reason: Prose


class Restoration(Body):
    based_on: Version
    reason: Prose


@router.get("/categories")
async def categories(desk: AtDesk) -> list[Category]:
    return await desk.ask(queries.categories)


@router.get("/policies")
async def policies(desk: AtDesk) -> list[Policy]:
    return await desk.ask(queries.policies)


@router.get("/rulebook")
async def in_force(desk: AtDesk) -> EditionDetail:
    return await desk.ask(queries.in_force)


@router.post("/rulebook/review")
async def review(desk: AtDesk, body: Draft) -> Review:
    return await desk.ask(queries.review, body.book())


@router.get("/rulebook/editions")
async def history(
    desk: AtDesk, page: Annotated[int, Query(ge=1, le=100_000)] = 1, size: Annotated[int, Query(ge=1, le=100)] = 20
) -> EditionPage:
    return await desk.ask(queries.history, page, size)


@router.post("/rulebook/editions", status_code=201)
async def publish(desk: AtDesk, body: Publication) -> EditionDetail:
    return await desk.show(queries.detail, actions.publish, body.book(), based_on=body.based_on, reason=body.reason)


@router.get("/rulebook/editions/{version}")
async def get(desk: AtDesk, version: Id) -> EditionDetail:
    return await desk.ask(queries.get, _number(version))


@router.post("/rulebook/editions/{version}/restore", status_code=201)
async def restore(desk: AtDesk, version: Id, body: Restoration) -> EditionDetail:
    return await desk.show(queries.detail, actions.restore, _number(version), based_on=body.based_on, reason=body.reason)


def _number(version: str) -> int:
    """What is no number names no edition; who may ask at all is seen to first."""
    return int(version) if version.isascii() and version.isdecimal() and len(version) <= _MOST_DIGITS else 0
