"""HTTP shapes and routes of teams."""

from typing import Annotated

from fastapi import APIRouter, Depends, Response
from pydantic import Field

from pingan.features.access import public as access
from pingan.features.teams import actions, queries
from pingan.features.teams.model import TeamKind, TeamOrder, TeamSearch, TeamStatus
from pingan.features.teams.queries import MyTeam, TeamOfMember, TeamPage, TeamRecord
from pingan.features.teams.rules import TeamFacts
from pingan.platform.sheet import sheet
from pingan.platform.web import AtDesk, Body, Csv, ExportIn, Id, Line, Page, Place, Size, csv_file

router = APIRouter(prefix="/api", tags=["teams"])

Name = Annotated[Line, Field(max_length=100)]
Version = Annotated[int, Field(ge=0, le=2**31 - 1)]

_COLUMNS = ("name", "kind", "leader", "members", "meeting", "status", "created")


class TeamIn(Body):
    name: Name
    kind: TeamKind = TeamKind.OTHER
    meeting: Line = ""
    at: Place | None = None

    def facts(self) -> TeamFacts:
        return TeamFacts(name=self.name, kind=self.kind, meeting=self.meeting, at=self.at.point() if self.at else None)


class TeamChange(Body):
    """Fields left out stay as they are; `at: null` takes the team off the map."""

    version: Version
    name: Name | None = None
    kind: TeamKind | None = None
    meeting: Line | None = None
    at: Place | None = None

    def facts(self) -> TeamFacts:
        unpinned = "at" in self.model_fields_set and self.at is None
        return TeamFacts(name=self.name, kind=self.kind, meeting=self.meeting, at=self.at.point() if self.at else None, unpinned=unpinned)


class PeopleIn(Body):
    members: Annotated[tuple[Id, ...], Field(min_length=1, max_length=300)]


class LeaderIn(Body):
    """`member: null`: nobody leads it any more."""

    member: Id | None


async def _wish(
    q: Line = "", kind: TeamKind | None = None, status: TeamStatus | None = TeamStatus.ACTIVE, sort: TeamOrder = TeamOrder.NAME
) -> TeamSearch:
    return TeamSearch(text=q, kind=kind, status=status, order=sort)


Wish = Annotated[TeamSearch, Depends(_wish)]


@router.get("/teams")
async def search_teams(desk: AtDesk, wish: Wish, page: Page = 1, size: Size = 50) -> TeamPage:
    return await desk.ask(queries.search, wish, page=page, size=size)


@router.post("/teams", status_code=201)
async def found(desk: AtDesk, body: TeamIn) -> TeamRecord:
    return await desk.show(queries.record, actions.found, body.facts())


@router.post("/teams/export", response_class=Csv)
async def export_teams(desk: AtDesk, wish: Wish, body: ExportIn) -> Response:
    mark, page = await desk.show(access.marked(queries.listed), actions.export, wish, reason=body.reason)
    rows = ((row.name, row.kind, row.leader, row.members, row.meeting, row.status, row.created) for row in page.rows)
    return csv_file("teams", sheet(_COLUMNS, rows, body.words, mark))


@router.get("/teams/mine")
async def my_teams(desk: AtDesk) -> list[MyTeam]:
    return await desk.ask(queries.mine)


@router.get("/teams/{team}")
async def get(desk: AtDesk, team: Id) -> TeamRecord:
    return await desk.ask(queries.get, team)


@router.patch("/teams/{team}")
async def amend(desk: AtDesk, team: Id, body: TeamChange) -> TeamRecord:
    return await desk.show(queries.record, actions.amend, team, body.facts(), version=body.version)


@router.post("/teams/{team}/dissolve")
async def dissolve(desk: AtDesk, team: Id) -> TeamRecord:
    return await desk.show(queries.record, actions.dissolve, team)


@router.post("/teams/{team}/members")
async def put_in(desk: AtDesk, team: Id, body: PeopleIn) -> TeamRecord:
    return await desk.show(queries.record, actions.put_in, team, body.members)


@router.delete("/teams/{team}/members/{member_id}")
async def take_out(desk: AtDesk, team: Id, member_id: Id) -> TeamRecord:
    return await desk.show(queries.record, actions.take_out, team, member_id)


@router.put("/teams/{team}/leader")
async def lead(desk: AtDesk, team: Id, body: LeaderIn) -> TeamRecord:
    return await desk.show(queries.record, actions.lead, team, body.member or "")


@router.get("/members/{member_id}/teams")
async def teams_of(desk: AtDesk, member_id: Id) -> list[TeamOfMember]:
    return await desk.show(queries.teams_of, actions.look_at_member, member_id)
