"""HTTP shapes and routes of rosters."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from pingan.features.members.model import Force
from pingan.features.rosters import actions, queries
from pingan.features.rosters.model import Availability, Away, Because, Key, Need, ShiftKind, StationTerms, Terms, Weights, Wish
from pingan.features.rosters.queries import AskRow, RosterRow, ShiftRow
from pingan.features.rosters.queries.drafts import Choices, Difference, FairRow, Gap, RosterDetail
from pingan.features.rosters.queries.mine import AvailabilityView, Colleague, LinkState, OpenShift
from pingan.features.rosters.queries.standing import OnNext, StandingRow
from pingan.platform.office import NOBODY
from pingan.platform.web import AtDesk, Body, Desk, Id, Line, or_else
from pingan.ports import Allowance, Throttle

router = APIRouter(prefix="/api", tags=["rosters"])

Whole = Annotated[int, Field(ge=0, le=100_000)]
Version = Annotated[int, Field(ge=0, le=2**31 - 1)]
Code = Annotated[str, Field(max_length=40)]
Name = Annotated[Line, Field(max_length=100)]
Days = Annotated[list[date], Field(max_length=400)]

PER_NETWORK = Allowance("calendar", 20, 600)
"""Wrong addresses from one network; a right one clears the count."""


class KindIn(Body):
    code: Code
    name: Name
    starts_min: Whole
    minutes: Whole
    night: bool = False


class NeedIn(Body):
    code: Code
    name: Name
    kinds: list[Code] = Field(max_length=20)
    wanted: Whole = 1
    post: Code = ""
    team: Name = ""
    forces: list[Force] = Field([], max_length=3)
    skills: list[Code] = Field([], max_length=10)
    weekdays: list[Whole] = Field([0, 1, 2, 3, 4, 5, 6], max_length=7)
    on_holidays: bool = True

    def need(self) -> Need:
        said = self.model_dump()
        return Need(**said | {name: tuple(said[name]) for name in ("kinds", "forces", "skills", "weekdays")})


class WeightsIn(Body):
    wishes: Whole = 3
    continuity: Whole = 2
    distance: Whole = 2


class TermsIn(Body):
    """`version`: of the terms on the screen, 0 for proposed ones."""

    version: Version
    kinds: list[KindIn] = Field(max_length=100)
    needs: list[NeedIn] = Field(max_length=1000)
    holidays: Days
    workdays: Days
    rest_hours: Whole
    week_hours: Whole
    run_days: Whole
    lead_days: Whole
    no_show_minutes: Whole
    swaps_by_rule: bool
    weights: WeightsIn

    def terms(self) -> Terms:
        return Terms(
            kinds=tuple(ShiftKind(**kind.model_dump()) for kind in self.kinds), needs=tuple(need.need() for need in self.needs),
            holidays=tuple(sorted(set(self.holidays))), workdays=tuple(sorted(set(self.workdays))), rest_hours=self.rest_hours,
            week_hours=self.week_hours, run_days=self.run_days, lead_days=self.lead_days, no_show_minutes=self.no_show_minutes,
            swaps_by_rule=self.swaps_by_rule, weights=Weights(**self.weights.model_dump()),
        )  # fmt: skip


class DraftIn(Body):
    first: date
    days: Whole


class SearchIn(Body):
    version: Version
    seconds: Whole = 60


class SeatIn(Body):
    """`member`: empty for nobody. `word`: why, where the rules say no."""

    version: Version
    day: date
    need: Code
    kind: Code
    place: Whole = 0
    member: Code = ""
    word: Line = ""


class PublishIn(Body):
    """`word`: why, where somebody would be alone at night."""

    version: Version
    word: Line = ""


class DropOutIn(Body):
    member: Id
    since: date
    until: date


class SettleIn(Body):
    word: Line = ""


class AwayIn(Body):
    since: date
    until: date


class WishIn(Body):
    day: date
    to_work: bool
    kind: Code = ""


class AvailabilityIn(Body):
    version: Version
    days_off: list[Whole] = Field([], max_length=7)
    kinds_off: list[Code] = Field([], max_length=20)
    week_hours: Whole = 0
    away: list[AwayIn] = Field([], max_length=200)
    wishes: list[WishIn] = Field([], max_length=400)


class AskIn(Body):
    """`in_return`: a shift of his that the actor takes for it."""

    to: Id
    in_return: Code = ""


class LinkOut(Body):
    """Shown once."""

    path: str


# ---- who makes rosters ----


@router.get("/rosters/terms")
async def terms(desk: AtDesk) -> StationTerms:
    return await desk.ask(queries.terms)


@router.put("/rosters/terms")
async def set_terms(desk: AtDesk, body: TermsIn) -> StationTerms:
    return await desk.do(actions.set_terms, body.terms(), version=body.version)


@router.get("/rosters/shifts")
async def between(desk: AtDesk, since: date, until: date) -> list[StandingRow]:
    return await desk.ask(queries.between, since, until)


@router.get("/rosters/next")
async def on_next(desk: AtDesk) -> list[OnNext]:
    return await desk.ask(queries.on_next)


@router.get("/rosters/asks/{ask}/doubts")
async def doubts(desk: AtDesk, ask: Id) -> list[Because]:
    return await desk.ask(queries.doubts, ask)


@router.post("/rosters/asks/{ask}/{verb}")
async def settle(desk: AtDesk, ask: Id, verb: Id, body: SettleIn | None = None) -> AskRow:
    return await desk.show(queries.my_ask, actions.settle, ask, verb, word=(body or SettleIn()).word)


# ---- members ----


@router.get("/rosters/mine/availability")
async def availability(desk: AtDesk) -> AvailabilityView:
    return await desk.ask(queries.availability)


@router.put("/rosters/mine/availability")
async def say(desk: AtDesk, body: AvailabilityIn) -> AvailabilityView:
    said = Availability(
        id="", station="", days_off=tuple(body.days_off), kinds_off=tuple(body.kinds_off), week_hours=body.week_hours,
        away=tuple(Away(**one.model_dump()) for one in body.away), wishes=tuple(Wish(**one.model_dump()) for one in body.wishes),
    )  # fmt: skip
    return await desk.show(queries.availability_of, actions.say, said, version=body.version)


@router.get("/rosters/mine/open")
async def open_shifts(desk: AtDesk) -> list[OpenShift]:
    return await desk.ask(queries.open_shifts)


@router.get("/rosters/mine/calendar")
async def calendar_link(desk: AtDesk) -> LinkState:
    return await desk.ask(queries.calendar_link)


@router.post("/rosters/mine/calendar", status_code=201)
async def link_calendar(desk: AtDesk) -> LinkOut:
    return LinkOut(path=f"/api/calendar/{await desk.do(actions.link_calendar)}.ics")


@router.delete("/rosters/mine/calendar", status_code=204)
async def unlink_calendar(desk: AtDesk) -> None:
    await desk.do(actions.unlink_calendar)


@router.get("/rosters/mine/shifts/{shift}/colleagues")
async def colleagues(desk: AtDesk, shift: Id) -> list[Colleague]:
    return await desk.ask(queries.colleagues, shift)


@router.post("/rosters/mine/shifts/{shift}/claim")
async def claim(desk: AtDesk, shift: Id) -> ShiftRow:
    return await desk.show(queries.my_shift, actions.claim, shift)


@router.post("/rosters/mine/shifts/{shift}/give-back")
async def give_back(desk: AtDesk, shift: Id) -> ShiftRow:
    return await desk.show(queries.my_shift, actions.give_back, shift)


@router.post("/rosters/mine/shifts/{shift}/ask", status_code=201)
async def ask(desk: AtDesk, shift: Id, body: AskIn) -> AskRow:
    return await desk.show(queries.my_ask, actions.ask, shift, to=body.to, in_return=body.in_return)


@router.post("/rosters/mine/asks/{ask}/{verb}")
async def answer(desk: AtDesk, ask: Id, verb: Id) -> AskRow:
    return await desk.show(queries.my_ask, actions.answer, ask, verb)


@router.get("/calendar/{token}.ics", response_class=Response, responses=or_else("text/calendar"))
async def feed(request: Request, token: Annotated[str, Field(max_length=100)]) -> Response:
    """A private address; whoever has it needs no session."""
    throttle: Throttle = request.app.state.throttle
    network = request.client.host if request.client else ""
    throttle.spend(PER_NETWORK, network)
    text = await Desk(request.app.state.office, NOBODY, "").ask(queries.feed, token, "平安联盟值守")
    throttle.forgive(PER_NETWORK, network)
    headers = {
        "Content-Disposition": "attachment; filename=shifts.ics",
        "Cache-Control": "private, no-store",
        "Referrer-Policy": "no-referrer",
    }
    return Response(text, media_type="text/calendar; charset=utf-8", headers=headers)


# ---- one roster ----


@router.post("/rosters", status_code=201)
async def draft(desk: AtDesk, body: DraftIn) -> RosterRow:
    return await desk.show(queries.head_of, actions.draft, body.first, body.days)


@router.get("/rosters/{roster}")
async def detail(desk: AtDesk, roster: Id) -> RosterDetail:
    return await desk.ask(queries.detail, roster)


@router.post("/rosters/{roster}/solve")
async def solve(desk: AtDesk, roster: Id, body: SearchIn) -> RosterRow:
    return await desk.show(queries.head_of, actions.solve, roster, seconds=body.seconds, version=body.version)


@router.post("/rosters/{roster}/stop")
async def stop(desk: AtDesk, roster: Id) -> RosterRow:
    return await desk.show(queries.head_of, actions.stop, roster)


@router.put("/rosters/{roster}/seats")
async def put(desk: AtDesk, roster: Id, body: SeatIn) -> RosterDetail:
    key: Key = (body.day, body.need, body.kind, body.place)
    return await desk.show(queries.detail_of, actions.put, roster, key, body.member, version=body.version, word=body.word)


@router.get("/rosters/{roster}/candidates")
async def candidates(
    desk: AtDesk, roster: Id, day: date, need: Annotated[str, Query(max_length=40)], kind: Annotated[str, Query(max_length=40)],
    place: Annotated[int, Query(ge=0, le=100)] = 0,
) -> Choices:  # fmt: skip
    return await desk.ask(queries.candidates, roster, (day, need, kind, place))


@router.get("/rosters/{roster}/gaps")
async def gaps(desk: AtDesk, roster: Id) -> list[Gap]:
    return await desk.ask(queries.gaps, roster)


@router.get("/rosters/{roster}/changes")
async def difference(desk: AtDesk, roster: Id, since: Id) -> Difference:
    return await desk.ask(queries.difference, roster, since)


@router.get("/rosters/{roster}/fairness")
async def fairness(desk: AtDesk, roster: Id) -> list[FairRow]:
    return await desk.ask(queries.fairness, roster)


@router.post("/rosters/{roster}/publish")
async def publish(desk: AtDesk, roster: Id, body: PublishIn) -> RosterRow:
    return await desk.show(queries.head_of, actions.publish, roster, version=body.version, word=body.word)


@router.post("/rosters/{roster}/amend", status_code=201)
async def amend(desk: AtDesk, roster: Id) -> RosterRow:
    return await desk.show(queries.head_of, actions.amend, roster)


@router.post("/rosters/{roster}/drop-out", status_code=201)
async def drop_out(desk: AtDesk, roster: Id, body: DropOutIn) -> RosterRow:
    away = Away(since=body.since, until=body.until)
    return await desk.show(queries.head_of, actions.drop_out, roster, body.member, away)


@router.post("/rosters/{roster}/discard")
async def discard(desk: AtDesk, roster: Id) -> RosterRow:
    return await desk.show(queries.head_of, actions.discard, roster)
