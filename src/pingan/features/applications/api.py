"""HTTP shapes and routes of invitations and applications."""

from datetime import date
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from pydantic import Field

from pingan.features.access.public import network_of
from pingan.features.applications import actions, queries
from pingan.features.applications.model import (
    ApplicationOrder,
    ApplicationSearch,
    Hours,
    PlannedHouse,
    PlannedPost,
    Scope,
    Shop,
)
from pingan.features.applications.queries import (
    ApplicationHistoryRow,
    ApplicationPage,
    ApplicationRecord,
    InvitationPage,
    InvitationRow,
    Invited,
    MyApplication,
    StepOwner,
)
from pingan.features.applications.rules import Draft, Wish
from pingan.features.members.model import ConsentKind, Force, MemberStatus, Skill
from pingan.kernel.geo import Mode
from pingan.platform.office import NOBODY
from pingan.platform.web import AtDesk, Body, Desk, Id, Line, Moment, Page, Place, Prose, Size
from pingan.ports import Allowance, Throttle

router = APIRouter(prefix="/api", tags=["applications"])

Name = Annotated[Line, Field(max_length=100)]
Short = Annotated[Line, Field(max_length=60)]
Token = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{8,40}$")]
Version = Annotated[int, Field(ge=0, le=2**31 - 1)]
Code = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
LanguageCode = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
Account = Annotated[str, Field(max_length=40)]

PER_NETWORK = Allowance("application_link", 120, 300)
"""Nobody finds links by trying."""
PER_APPLICANT = Allowance("application_sent", 6, 600)


class InvitationIn(Body):
    expires: Moment
    force: Force | None = None
    house: Id | None = None
    campaign: Name = ""

    def wish(self) -> Wish:
        return Wish(**self.model_dump())


class HoursIn(Body):
    """`day`: 1 is Monday. Minutes of the day; an end before the start is the next day's."""

    day: Annotated[int, Field(ge=1, le=7)]
    start: Annotated[int, Field(ge=0, le=1439)]
    end: Annotated[int, Field(ge=0, le=1440)]


class ClaimIn(Body):
    code: Code
    language: Annotated[str, Field(pattern=r"^([a-z]{2,3})?$")] = ""


class ShopIn(Body):
    name: Name
    kind: Short = ""
    address: Line
    hours: Short = ""
    at: Place

    def shop(self) -> Shop:
        return Shop(name=self.name, kind=self.kind, address=self.address, hours=self.hours, at=self.at.point())


class OfferedPostIn(Body):
    name: Name
    at: Place


class OfferedHouseIn(Body):
    name: Name
    responsible: Name = ""
    hours: Short = ""
    at: Place
    posts: Annotated[tuple[OfferedPostIn, ...], Field(max_length=20)] = ()

    def house(self) -> PlannedHouse:
        posts = tuple(PlannedPost(name=post.name, at=post.at.point()) for post in self.posts)
        return PlannedHouse(name=self.name, responsible=self.responsible, hours=self.hours, at=self.at.point(), posts=posts)


class ApplicationSentIn(Body):
    """`wording`: the version of the sentences the applicant agreed to. `home`: any point of the cell; only the cell is kept."""

    token: Token
    name: Name
    force: Force
    mode: Mode = Mode.FOOT
    skills: Annotated[tuple[ClaimIn, ...], Field(max_length=20)] = ()
    hours: Annotated[tuple[HoursIn, ...], Field(max_length=50)] = ()
    vehicle: Short = ""
    languages: Annotated[tuple[LanguageCode, ...], Field(max_length=10)] = ()
    note: Annotated[Prose, Field(max_length=500)] = ""
    home: Place | None = None
    shop: ShopIn | None = None
    house: OfferedHouseIn | None = None
    consents: Annotated[tuple[ConsentKind, ...], Field(max_length=20)]
    wording: Annotated[int, Field(ge=0, le=1_000_000)]

    def draft(self) -> Draft:
        return Draft(
            name=self.name,
            force=self.force,
            mode=self.mode,
            skills=tuple(Skill(code=claim.code, language=claim.language) for claim in self.skills),
            hours=tuple(Hours(day=one.day, start=one.start, end=one.end) for one in self.hours),
            vehicle=self.vehicle,
            languages=self.languages,
            note=self.note,
            home=self.home.point() if self.home else None,
            shop=self.shop.shop() if self.shop else None,
            house=self.house.house() if self.house else None,
            consents=frozenset(self.consents),
            wording=self.wording,
        )


class ReasonIn(Body):
    reason: Annotated[Prose, Field(max_length=500)] = ""


class AssignmentIn(Body):
    """Fields left out stay as they are; `owner: ""`: nobody."""

    version: Version
    owner: Account | None = None
    due: date | None = None


class StepIn(Body):
    verb: Literal["check", "interview", "train", "admit", "confirm", "refuse", "suspend", "reinstate", "leave"]
    reason: Line = ""
    owner: Account | None = None
    due: date | None = None


class OpinionIn(Body):
    favours: bool
    note: Annotated[Prose, Field(max_length=500)] = ""


class DecisionOnAppealIn(Body):
    granted: bool
    answer: Annotated[Prose, Field(max_length=500)] = ""


async def _wish(
    q: Line = "",
    scope: Scope = Scope.OPEN,
    step: MemberStatus | None = None,
    owner: Annotated[str, Query(max_length=40)] = "",
    overdue: bool = False,
    sort: ApplicationOrder = ApplicationOrder.DUE,
) -> ApplicationSearch:
    return ApplicationSearch(text=q, scope=scope, step=step, owner=owner, overdue=overdue, order=sort)


SearchWish = Annotated[ApplicationSearch, Depends(_wish)]


def _throttle(request: Request) -> Throttle:
    found: Throttle = request.app.state.throttle
    return found


# ---- links ----


@router.get("/invitations")
async def invitations(desk: AtDesk, page: Page = 1, size: Size = 50) -> InvitationPage:
    return await desk.ask(queries.invitations, page=page, size=size)


@router.post("/invitations", status_code=201)
async def invite(desk: AtDesk, body: InvitationIn) -> InvitationRow:
    return await desk.show(queries.invitation, actions.invite, body.wish())


@router.post("/invitations/{invitation}/revoke")
async def revoke(desk: AtDesk, invitation: Id) -> InvitationRow:
    return await desk.show(queries.invitation, actions.revoke, invitation)


@router.get("/invited/{token}")
async def invited(request: Request, token: Token) -> Invited:
    """Nobody is signed in yet."""
    _throttle(request).spend(PER_NETWORK, network_of(request.client.host if request.client else ""))
    return await Desk(request.app.state.office, NOBODY, "").ask(queries.invited, token)


# ---- the applicant ----


@router.post("/applications", status_code=201)
async def apply(request: Request, desk: AtDesk, body: ApplicationSentIn) -> MyApplication | None:
    account = await desk.ask(queries.applicant)
    _throttle(request).spend(PER_APPLICANT, account)
    return await desk.show(queries.mine, actions.apply, body.token, body.draft())


@router.get("/applications/mine")
async def mine(desk: AtDesk) -> MyApplication | None:
    return await desk.ask(queries.mine)


@router.post("/applications/mine/withdraw")
async def withdraw(desk: AtDesk) -> MyApplication | None:
    return await desk.show(queries.mine, actions.withdraw)


@router.post("/applications/mine/appeal")
async def appeal(desk: AtDesk, body: ReasonIn) -> MyApplication | None:
    return await desk.show(queries.mine, actions.appeal, body.reason)


# ---- the station ----


@router.get("/applications")
async def search(desk: AtDesk, wish: SearchWish, page: Page = 1, size: Size = 50) -> ApplicationPage:
    return await desk.ask(queries.search, wish, page=page, size=size)


@router.get("/applications/owners")
async def owners(desk: AtDesk) -> list[StepOwner]:
    return await desk.ask(queries.owners)


@router.get("/applications/{application}")
async def get(desk: AtDesk, application: Id) -> ApplicationRecord:
    return await desk.show(queries.get, actions.open_record, application)


@router.get("/applications/{application}/history")
async def history(desk: AtDesk, application: Id) -> list[ApplicationHistoryRow]:
    return await desk.show(queries.history, actions.open_history, application)


@router.post("/applications/{application}/claim")
async def claim(desk: AtDesk, application: Id) -> ApplicationRecord:
    return await desk.show(queries.record, actions.claim, application)


@router.patch("/applications/{application}")
async def assign(desk: AtDesk, application: Id, body: AssignmentIn) -> ApplicationRecord:
    return await desk.show(queries.record, actions.assign, application, owner=body.owner, due=body.due, version=body.version)


@router.post("/applications/{application}/steps")
async def step(desk: AtDesk, application: Id, body: StepIn) -> ApplicationRecord:
    return await desk.show(queries.record, actions.step, application, body.verb, reason=body.reason, owner=body.owner, due=body.due)


@router.post("/applications/{application}/recommendation")
async def recommend(desk: AtDesk, application: Id, body: OpinionIn) -> ApplicationRecord:
    return await desk.show(queries.record, actions.recommend, application, favours=body.favours, note=body.note)


@router.post("/applications/{application}/appeal")
async def decide(desk: AtDesk, application: Id, body: DecisionOnAppealIn) -> ApplicationRecord:
    return await desk.show(queries.record, actions.decide, application, granted=body.granted, answer=body.answer)


@router.post("/applications/{application}/house")
async def open_house(desk: AtDesk, application: Id) -> ApplicationRecord:
    return await desk.show(queries.record, actions.open_house, application)
