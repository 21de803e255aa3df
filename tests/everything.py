"""One of everything a station has, and somebody of every role signed in: for tests that go through every route."""

from datetime import date, timedelta

import pytest

from pingan.features.access import public as access
from pingan.features.access.actions import change_role
from pingan.features.access.model import CONSOLE_ROLES, NewAccount
from pingan.features.advisories import actions as advisories
from pingan.features.advisories.model import FileKind
from pingan.features.advisories.rules import Tip
from pingan.features.alerts import actions as alerts
from pingan.features.alerts.model import AlertKind
from pingan.features.alerts.model import Audience as Named
from pingan.features.applications import public as applications
from pingan.features.audiences.model import Audience, Criteria
from pingan.features.clues import actions as clues
from pingan.features.clues import queries as clue_queries
from pingan.features.clues.actions import pictures as clue_pictures
from pingan.features.clues.model import ClueSearch
from pingan.features.desk import actions as seat
from pingan.features.dispatch import actions as dispatch
from pingan.features.houses import public as houses
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.rules import Draft
from pingan.features.members import actions as members
from pingan.features.members.model import Force
from pingan.features.members.rules import Application as Newcomer
from pingan.features.proofs import actions as proofs
from pingan.features.roll_calls import actions as roll_calls
from pingan.features.roll_calls.model import Scope
from pingan.features.rosters import actions as rosters
from pingan.features.rosters.queries import between
from pingan.features.self_checks import actions as self_checks
from pingan.features.self_checks.model import CHECKLISTS, Severity, VenueKind
from pingan.features.self_checks.rules import Finding, VenueFacts
from pingan.features.tablets import actions as tablets
from pingan.features.tasks import public as tasks
from pingan.features.tasks.actions.orders import attach
from pingan.features.teams import public as teams
from pingan.kernel.errors import WrongMoment
from pingan.kernel.rights import Role
from pingan.platform.office import NOBODY
from pingan.platform.pictures import Veiled, clean_picture
from pingan.platform.work import Actor, engine
from tests.features.clues.reports import theft
from tests.patrolling import patrol_ids
from tests.platform.test_pictures import photo
from tests.web import OpenTown, Visitor
from tests.world import at

MACHINES = {Role.GATEWAY, Role.TRACKER, Role.ENGINE}
"""They never hold a session: a signature or a token of their own lets them in, at one door each."""
PEOPLE = sorted(set(Role) - MACHINES)

A_DAY = date(2025, 11, 10)


def one_of_everything(town: OpenTown, station: str) -> dict[str, str]:
    """Ids of one of everything."""
    member = town.member(f"喻-{station}", at=at(50), station=station)
    post = town.post(town.house(station=station))
    tablet = town.tablet(post)
    desk = town.dispatcher(station=station)
    call = town.office.do(desk, incidents.receive, Draft(category="help", place="永北小区", at=at()))
    out = town.office.do(desk, dispatch.call_out, call.id)
    offer = town.phone(member)[0]
    ids = {"incident": call.id, "call_out": out.id, "offer": offer.id, "member_id": member.member, "name": "none.jpg"}
    home = town.house(items=["torch"], station=station)
    (thing,) = [one for one in town.office.ask(desk, houses.list_equipment) if one.house == home.id]
    ids |= {"house": home.id, "post": post.id, "tablet": tablet.account, "equipment": thing.id}
    ids |= patrol_ids(town, station, member)
    ids |= {"account_id": town.account(f"colleague-{station}", Role.OFFICER, station=station).id}
    ids["team"] = town.office.do(engine(station), teams.set_up, teams.TeamFacts(name="义警")).id
    ids |= {"sitting": town.office.do(desk, seat.take_over, after="", reason="第一次坐下").id}
    ids |= {"concern": town.office.do(desk, seat.raise_concern, text="电梯在修", owner="物业").id}
    roster = town.office.do(town.chief(station=station), rosters.draft, A_DAY, 1)
    town.office.do(town.chief(station=station), rosters.publish, roster.id, version=0)
    shift = next(iter(town.office.ask(town.chief(station=station), between, A_DAY, A_DAY)))
    ids |= {"roster": roster.id, "shift": shift.id, "ask": "none"}
    ids |= {"channel": f"incident:{call.id}", "clip": "none"}
    guard = town.guard(f"岗-{station}", post=post, station=station)
    rung = town.office.do(desk, roll_calls.begin, Scope.POSTS)
    (ask,) = town.board(guard, "roll_call_asks")
    town.office.do(desk, roll_calls.cancel, rung.id)
    ids |= {"roll_call": rung.id, "reply": ask}
    audience = Named(houses=(post.house,))
    alert = town.office.do(town.officer(station=station), alerts.draft, AlertKind.PERSON, "在车库挨个拉车门", audience, 24)
    town.office.do(town.chief(station=station), alerts.approve, alert)
    (receipt,) = town.board(guard, "my_alerts")
    town.office.do(guard, alerts.sight, receipt)
    (sighting,) = town.board(desk, "alerts")[alert].sightings
    ids |= {"alert": alert, "receipt": receipt, "sighting": sighting.id}
    ids |= {"kind": "houses", "imported": "none"}
    ids |= {"handover": "none", "matter": "none", "delivery": "none"}
    film = tasks.Draft(title="转发短片", text="请转发", audience=Audience(criteria=Criteria()))
    ids["order"] = town.office.do(desk, tasks.send, film).id
    ids |= _tip(town, desk) | _self_check(town, member)
    ids["file"] = town.office.do(desk, attach, "x.pdf", b"%PDF-1.7").id
    ids |= {"skill": "first_aid", "proof": town.office.do(member, proofs.send, "first_aid", "", photo()).id}
    keeper = Actor(account="chief", role=Role.CHIEF, station=station)
    wish = applications.Wish(expires=town.now + timedelta(days=30))
    ids["invitation"] = town.office.do(keeper, applications.invite_as, keeper, wish).id
    newcomer = Newcomer(name=f"陈-{station}", phone=f"1360000{len(station):04d}", force=Force.VOLUNTEER)
    ids |= {"application": town.do(keeper, members.enrol, newcomer).id, "kind": "first_name"}
    ids["approval"] = _wish(town, station, ids["account_id"])
    ids |= _clue(town, keeper)
    return ids | {
        "hold": "none",
        "opening": "none",
        "session_id": "none",
        "tracker": "none",
        "verb": "hold",
        "version": "1" if station == "wujing" else "99",
    }


def _tip(town: OpenTown, desk: Actor) -> dict[str, str]:
    """A tip with a picture."""
    picture = town.office.do(desk, advisories.attach, FileKind.PICTURE, photo()).id
    tip = Tip(title="锁好车", text="下车锁门", audience=Audience(criteria=Criteria()), picture=picture)
    return {"part": picture, "advisory": town.office.do(desk, advisories.send, tip).id}


def _wish(town: OpenTown, station: str, account: str) -> str:
    """Something that waits for a second person."""
    with pytest.raises(WrongMoment):
        town.office.do(town.admin(station=station), change_role, account, Role.CHIEF, reason="接任所长职务")
    return next(iter(town.board(town.chief(station=station), "approvals")))


def _self_check(town: OpenTown, member: Actor) -> dict[str, str]:
    """One with a hazard."""
    officer = town.officer(station=member.station)
    facts = VenueFacts(kind=VenueKind.SHOP, name="店", place="永北路", keeper=member.member)
    venue = town.office.do(officer, self_checks.add_venue, facts).id
    (check,) = town.office.do(officer, self_checks.ask, [venue], A_DAY)
    first, *rest = CHECKLISTS[VenueKind.SHOP]
    found = [Finding(item=first.code, severity=Severity.LOW, words="锁坏了"), *(Finding(item=one.code) for one in rest)]
    town.office.do(member, self_checks.submit, check, found)
    (hazard,) = town.board(member, "my_hazards")
    return {"venue": venue, "check": check, "item": first.code, "hazard": hazard}


def _clue(town: OpenTown, keeper: Actor) -> dict[str, str]:
    clue_link = town.office.do(keeper, clues.make_link, "东门")
    sent = town.office.do(NOBODY, clues.report_by_link, clue_link.token, theft(town.now), network="n", device="d")
    town.office.do(NOBODY, clue_pictures.add, sent.code, "k" * 16, Veiled(clean_picture(photo()), clean_picture(photo())))
    (row,) = town.office.ask(keeper, clue_queries.search, ClueSearch(), page=1, size=1).rows
    return {"link": clue_link.id, "clue": row.id, "photo": town.office.ask(keeper, clue_queries.get, row.id).photos[0].id}


def signed_in(town: OpenTown, role: Role, index: int) -> Visitor:
    if role in CONSOLE_ROLES:
        return town.console(f"{role.value}-{index}", role)
    if role is Role.TABLET:
        return _paired(town)
    phone = f"1370000{index:04d}"
    member = town.member(f"{role.value}-{index}") if role is not Role.RESIDENT else None
    new = NewAccount(role=role, name=role.value, phone=phone, member=member.member if member else "")
    town.office.do(engine("wujing"), access.add_account, new)
    return town.phone_in_hand(phone, device=role.value)


def _paired(town: OpenTown) -> Visitor:
    code = town.office.do(town.chief(), tablets.ask_pairing, town.post(town.house("徐家汇平安屋")).id).code
    visitor = town.visitor(device="tablet")
    assert visitor.post("/api/tablet/pair", {"code": code}).status_code == 200
    return visitor
