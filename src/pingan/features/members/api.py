"""HTTP shapes and routes of membership. `GET /api/members`, which tells who is on duty, stands in `duty.api`."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import AfterValidator, Field

from pingan.features.members import actions, queries
from pingan.features.members.model import LIFE, NOT_BY_HAND, ConsentKind, Force, Skill
from pingan.features.members.queries import HistoryRow, MemberRecord, MyConsent, RunsOutPage
from pingan.features.members.rules import MOST_SKILLS, Amendment, Application
from pingan.kernel.geo import Mode, Point
from pingan.kernel.phones import phone_number
from pingan.platform.web import AtDesk, Body, Id, Line, Page, Place, Size, clean

router = APIRouter(prefix="/api/members", tags=["members"])

Name = Annotated[str, Field(min_length=1, max_length=100), AfterValidator(clean)]
Phone = Annotated[str, Field(min_length=1, max_length=40), AfterValidator(clean)]
Code = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Language = Annotated[str, Field(pattern=r"^([a-z]{2,3})?$")]
Kit = Annotated[tuple[Code, ...], Field(max_length=30)]


class SkillIn(Body):
    """`claimed`: nobody has seen any proof yet. `number`: of the certificate. Who vouches for it, and when, is noted by itself."""

    code: Code
    until: date | None = None
    language: Language = ""
    number: Annotated[str, Field(max_length=60), AfterValidator(clean)] = ""
    claimed: bool = False

    def skill(self) -> Skill:
        return Skill(**self.model_dump())


Skills = Annotated[tuple[SkillIn, ...], Field(max_length=MOST_SKILLS)]


class ApplicationIn(Body):
    name: Name
    phone: Phone
    force: Force
    mode: Mode = Mode.FOOT
    skills: Skills = ()
    kit: Kit = ()
    insured_from: date | None = None
    insured_until: date | None = None
    leader: bool = False
    home: Place | None = None

    def application(self) -> Application:
        skills = tuple(skill.skill() for skill in self.skills)
        plain = self.model_dump(exclude={"skills", "phone", "home"})
        return Application(**plain, phone=phone_number(self.phone), skills=skills, home=_point(self.home))


class AmendmentIn(Body):
    """Fields left out stay as they are; `insured_until: null` ends the insurance, `home: null` forgets the cell he lives in."""

    name: Name | None = None
    force: Force | None = None
    mode: Mode | None = None
    skills: Skills | None = None
    kit: Kit | None = None
    leader: bool | None = None
    insured_from: date | None = None
    insured_until: date | None = None
    home: Place | None = None

    def amendment(self) -> Amendment:
        skills = None if self.skills is None else tuple(skill.skill() for skill in self.skills)
        emptied = tuple(
            name for name in ("insured_from", "insured_until", "home") if name in self.model_fields_set and getattr(self, name) is None
        )
        return Amendment(**self.model_dump(exclude={"skills", "home"}), skills=skills, home=_point(self.home), emptied=emptied)


def _point(place: Place | None) -> Point | None:
    return None if place is None else place.point()


@router.post("", status_code=201)
async def enrol(desk: AtDesk, body: ApplicationIn) -> MemberRecord:
    return await desk.show(queries.record, actions.enrol, body.application())


@router.get("/running-out")
async def running_out(
    desk: AtDesk,
    within: Annotated[int, Query(ge=0, le=366)] = 60,
    thing: Annotated[str, Query(pattern=r"^([a-z][a-z0-9_]{0,39})?$")] = "",
    page: Page = 1,
    size: Size = 50,
) -> RunsOutPage:
    return await desk.ask(queries.running_out, within=within, thing=thing, page=page, size=size)


@router.get("/me/consents")
async def my_consents(desk: AtDesk) -> list[MyConsent]:
    return await desk.ask(queries.my_consents)


class DecisionIn(Body):
    given: bool


@router.put("/me/consents/{kind}")
async def decide(desk: AtDesk, kind: ConsentKind, body: DecisionIn) -> list[MyConsent]:
    return await desk.show(queries.my_consents, actions.decide, kind, given=body.given)


@router.get("/{member_id}")
async def get(desk: AtDesk, member_id: Id) -> MemberRecord:
    return await desk.show(queries.get, actions.open_record, member_id)


@router.patch("/{member_id}")
async def amend(desk: AtDesk, member_id: Id, body: AmendmentIn) -> MemberRecord:
    return await desk.show(queries.record, actions.amend, member_id, body.amendment())


@router.get("/{member_id}/history")
async def history(desk: AtDesk, member_id: Id) -> list[HistoryRow]:
    return await desk.show(queries.history, actions.open_record, member_id)


class Step(Body):
    """Why, where there is something to say."""

    reason: Line = ""


def _route(verb: str) -> Callable[[AtDesk, Id, Step | None], Awaitable[MemberRecord]]:
    async def move(desk: AtDesk, member_id: Id, body: Step | None = None) -> MemberRecord:
        return await desk.show(queries.record, actions.move, member_id, verb, reason=body.reason if body else "")

    return move


for _verb in dict.fromkeys(verb for _, verb, _ in LIFE.rows if verb not in NOT_BY_HAND):
    router.add_api_route(f"/{{member_id}}/{_verb}", _route(_verb), methods=["POST"], name=f"{_verb}_member")
