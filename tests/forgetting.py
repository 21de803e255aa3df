"""Scenes after which a feature's own timer has something to forget: one for every table of `platform/retention.FORGETTING`.

Everything people write in them has `CANARY` in it. `tests/platform/test_forgetting.py` plays each, lets the time pass and looks for it.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from pingan.adapters.db import SqliteDatabase
from pingan.features.advisories import actions as advisories
from pingan.features.advisories.model import KEPT as TIP_KEPT
from pingan.features.aftercare import actions as aftercare
from pingan.features.aftercare.rules import WORDS_KEPT
from pingan.features.alerts import actions as alerts
from pingan.features.alerts.model import KEPT as ALERT_KEPT
from pingan.features.alerts.model import AlertKind, Audience
from pingan.features.applications import actions as applications
from pingan.features.applications.model import DECIDED_WITHIN, PlannedHouse, PlannedPost
from pingan.features.clues import actions as clues
from pingan.features.clues.model import ClueStatus
from pingan.features.clues.rules.triage import KEPT as CLUE_KEPT
from pingan.features.dispatch import actions as dispatch
from pingan.features.duty.model import HOURS_KEPT
from pingan.features.handovers import actions as handovers
from pingan.features.handovers.model import KEPT as HANDOVER_KEPT
from pingan.features.members import actions as membership
from pingan.features.members.model import MemberStatus, Skill
from pingan.features.members.rules import Amendment
from pingan.features.members.rules.membership import KEPT_AFTER as MEMBER_KEPT
from pingan.features.messages.model import KEPT as MESSAGE_KEPT
from pingan.features.patrols import actions as patrols
from pingan.features.patrols.model import KEPT as PATROL_KEPT
from pingan.features.positions import actions as positions
from pingan.features.positions.actions import LOOK_KEPT
from pingan.features.positions.public import TRACK_KEPT
from pingan.features.privacy import public as privacy
from pingan.features.roll_calls.model import LATE_FOR, Scope
from pingan.features.rosters.model.rosters import KEPT_AFTER as ROSTER_KEPT
from pingan.features.self_checks import actions as self_checks
from pingan.features.self_checks.model import KEPT as CHECK_KEPT
from pingan.features.self_checks.model import Severity
from pingan.features.sheets import actions as sheets
from pingan.features.sheets.actions.imports import KEPT as IMPORT_KEPT
from pingan.features.sheets.api import reading
from pingan.features.sheets.model import SheetKind
from pingan.features.tasks.actions import answers, comments
from pingan.features.tasks.actions import orders as tasks
from pingan.features.tasks.model import KEPT as TASK_KEPT
from pingan.features.teams import public as teams
from pingan.features.voice import actions as voice
from pingan.features.voice.model import KEPT as CLIP_KEPT
from pingan.kernel.days import end_of
from pingan.kernel.geo import Point, cell
from pingan.kernel.notices import Notice, members
from pingan.kernel.rights import Role
from pingan.kernel.travel import Place
from pingan.platform.office import NOBODY, Office, Who
from pingan.platform.work import Actor, engine
from tests.alliance import Alliance
from tests.features.advisories.test_advisories import Garage as TipGarage
from tests.features.aftercare.test_aftercare import after_a_scene
from tests.features.alerts.test_photos import Van
from tests.features.applications.test_applications import MERCHANT, SHOP, account, caller, link
from tests.features.clues.test_clues import link as link_for_clues
from tests.features.clues.test_clues import queue, step, stranger, taken
from tests.features.clues.test_photos import shows
from tests.features.handovers.test_handovers import Evening
from tests.features.messages.test_telling import say
from tests.features.patrols.conftest import Round
from tests.features.roll_calls.test_roll_calls import Night
from tests.features.self_checks.test_self_checks import Mall, fine
from tests.features.sheets.desk import boss
from tests.features.tasks.film import Film
from tests.features.voice.test_voice import SOUND, fire
from tests.platform.test_pictures import photo
from tests.rostered import Rostered
from tests.web import OpenTown
from tests.world import CrowRoads, Town, at

CANARY = "灰背金丝雀"
PHONE = "13655501234"
SPOT = Point(31.188123456, 121.437987654)
"""A canary of numbers."""
BORROWED = "鹡鸰"
"""What rightly stands somewhere for longer: a member's own name, the place of the call a sighting became, the words of a tip. It is looked
for in cells only."""

MARKS = tuple(text.encode() for text in (CANARY, PHONE)) + tuple(struct.pack(">d", degrees) for degrees in (SPOT.latitude, SPOT.longitude))
"""What nobody else's row holds, as it stands in a file."""

Play = Callable[[Any], datetime | None]


@dataclass(frozen=True, slots=True)
class Scene:
    """`kept`: what is promised, from the end of the play or the moment it returns. `town`: where it is played."""

    tables: tuple[str, ...]
    kept: timedelta
    play: Play
    town: Callable[..., Town]


class Pressed(Office):
    """Every verb comes from a screen, with a key by which its answer is remembered."""

    def __init__(self, office: Office) -> None:
        self.__dict__.update(office.__dict__)
        self._keys = count()

    def do(self, who: Who, verb: Any, *args: Any, **kwargs: Any) -> Any:
        """Once, as though it might be sent again."""
        if isinstance(who, Actor) and who.role is Role.ENGINE:
            return super().do(who, verb, *args, **kwargs)
        return self.do_once(who, f"key-{next(self._keys)}", verb, *args, **kwargs)


def opened(scene: Scene, folder: Path) -> Town:
    """The town of a scene, on a disk."""
    town = scene.town(database=SqliteDatabase(folder / "pingan.db"))
    town.office = Pressed(town.office)
    town.station()
    town.office.do(NOBODY, privacy.begin_sweeps)
    town.run_due()
    return town


def quiet(**town: Any) -> Town:
    """A station without live screens, where the spot has a name."""
    return Alliance(watch=False, roads=CrowRoads([Place(name=CANARY, kind="", at=SPOT)]), **town)


def patrolled(**town: Any) -> Town:
    """One with points to be visited."""
    return Round(watch=False, **town)


SCENES: list[Scene] = []


def scene(*tables: str, kept: timedelta, town: Callable[..., Town] = quiet) -> Callable[[Play], Play]:
    """Something that happens in a town, after which these tables have something to forget."""

    def put(play: Play) -> Play:
        SCENES.append(Scene(tables, kept, play, town))
        return play

    return put


# ---- told and asked ----


@scene("advisories", "advisory_receipts", kept=TIP_KEPT)
def a_tip_is_read_and_taken_back(town: Town) -> None:
    garage = TipGarage(town)
    tip = garage.send(title=BORROWED, text=BORROWED)
    town.do(garage.wang, advisories.read, tip)
    town.do(garage.desk, advisories.withdraw, tip, BORROWED)


@scene("task_orders", "task_receipts", "task_comments", kept=TASK_KEPT)
def an_order_is_done_with_a_picture_and_sent_back(town: Town) -> None:
    film = Film(town)
    order = film.send(by=film.chief, title=BORROWED, text=BORROWED, place=BORROWED, at=at(), override=BORROWED * 3)
    town.do(film.yu, comments.say, order, CANARY)
    town.do(film.yu, answers.show_photo, order, photo())
    film.do(film.yu, "finish", order, words=CANARY, link=f"https://example.org/{CANARY}")
    town.do(film.desk, tasks.send_back, order, film.yu.member, CANARY)
    town.do(film.desk, tasks.close, order, BORROWED)


@scene("messages", kept=MESSAGE_KEPT)
def somebody_is_told_something(town: Town) -> None:
    say(town, Notice(to=members(town.member("林").member), key="rosters.shifts_given", facts={"place": CANARY}))


@scene("roll_calls", "roll_call_replies", kept=LATE_FOR)
def a_team_answers_by_radio(town: Town) -> None:
    night = Night(town)
    lin = town.member(f"白{BORROWED}", at=at())
    team = town.office.do(engine("wujing"), teams.set_up, teams.TeamFacts(name=BORROWED), [lin.member])
    night.begin(Scope.TEAM, team.id)
    night.enter(1, CANARY)


@scene("self_checks", "hazards", kept=CHECK_KEPT)
def a_hazard_is_found_mended_and_sent_back(town: Town) -> datetime:
    mall, begun = Mall(town), town.now
    (check,) = town.do(mall.officer, self_checks.ask, (mall.venue,), mall.today + timedelta(days=3), word=CANARY)
    town.do(mall.wu, self_checks.show_photo, check, "extinguishers", photo())
    town.do(mall.wu, self_checks.submit, check, fine(extinguishers=(Severity.HIGH, CANARY)))
    hazard = mall.row(check).hazards[0].id
    town.do(mall.wu, self_checks.show_mended, hazard, photo())
    town.do(mall.wu, self_checks.mend, hazard, CANARY)
    town.do(mall.officer, self_checks.recheck, hazard, "return", remark=CANARY)
    other = town.do(mall.officer, self_checks.ask, (mall.add("别处"),), mall.today + timedelta(days=3), word=CANARY)[0]
    town.do(mall.officer, self_checks.cancel, other, CANARY)
    return begun


# ---- at a scene ----


@scene("aftercares", kept=WORDS_KEPT)
def somebody_is_not_all_right(town: Alliance) -> None:
    yu, offer = after_a_scene(town)
    town.do(yu, aftercare.answer, offer, "not_fine", words=CANARY)


@scene("tracks", "track_points", "offers", kept=TRACK_KEPT)
def somebody_is_followed_on_his_way(town: Alliance) -> datetime:
    yu = town.member("喻建国", at=SPOT)
    town.send(town.incident("help", at=at(900)), yu)
    town.answer(yu, "accept")
    town.later(60)
    town.answer(yu, "arrive")
    arrived = town.now
    town.answer(yu, "finish", report=BORROWED)
    town.do(yu, dispatch.attach_photo, town.offer(yu).id, photo())
    town.off_duty(yu)
    town.later(60)
    return arrived


@scene("clips", kept=CLIP_KEPT)
def somebody_speaks_and_writes(town: Alliance) -> None:
    yu = town.member(f"白{BORROWED}", at=at(100))
    _, channel = fire(town, yu)
    town.do(yu, voice.send, channel, SOUND, 4.5)
    town.do(yu, voice.write, channel, CANARY)


# ---- watched ----


@scene("alerts", "alert_receipts", "alert_sightings", kept=ALERT_KEPT, town=OpenTown)
def an_alert_is_shown_seen_and_recalled(town: OpenTown) -> None:
    garage = Van(town)
    alert = town.do(garage.officer, alerts.draft, AlertKind.PERSON, CANARY, Audience(houses=(garage.house.id,)), 24)
    town.do(garage.chief, alerts.approve, alert)
    (mine,) = garage.mine(garage.yu)
    town.do(garage.yu, alerts.acknowledge, mine.id)
    town.do(garage.yu, alerts.sight, mine.id, place=BORROWED)
    town.do(garage.desk, alerts.recall, alert, CANARY)


@scene("alert_photos", kept=timedelta(hours=24), town=OpenTown)
def an_alert_has_a_photograph(town: OpenTown) -> datetime:
    begun = town.now
    Van(town).live(hours=24)
    return begun


@scene("clues", "clue_remarks", "clue_envelopes", "clue_photos", kept=CLUE_KEPT[ClueStatus.CONFIRMED])
def a_clue_is_confirmed(town: Alliance) -> None:
    officer = town.officer()
    sent = stranger(town, link_for_clues(town), text=CANARY, at=SPOT, contact=CANARY)
    town.do(NOBODY, clues.add_words, sent.code, CANARY)
    shows(town, sent.code)
    (row,) = queue(town, officer)
    taken(town, officer, row.id)
    step(town, officer, row.id, "confirm", words=CANARY)


@scene("looks", kept=LOOK_KEPT)
def somebody_is_looked_for(town: Alliance) -> None:
    town.do(town.officer(), positions.look, town.member("王", at=at()).member, reason=CANARY)


# ---- on duty ----


@scene("past_turns", kept=HOURS_KEPT)
def a_turn_of_duty_ends(town: Alliance) -> None:
    gao = town.guard("高", post=town.post(town.house()))
    town.later(3600)
    town.off_duty(gao)


@scene("handovers", kept=HANDOVER_KEPT)
def a_handover_is_signed_and_another_let_be(town: Alliance) -> None:
    evening = Evening(town)
    town.do(town.dispatcher(), handovers.dismiss, evening.relieve().id, reason=CANARY)
    ma = town.guard("马")
    town.on_shift(evening.tablet, ma, relieves=[evening.gao])
    owed = evening.owed()
    evening.finds(evening.tablet, owed.id)
    for guard in (evening.gao, ma):
        evening.signs(guard, owed.id)


@scene("matters", kept=HANDOVER_KEPT)
def a_matter_is_raised_and_closed(town: Alliance) -> None:
    evening = Evening(town)
    town.on_shift(evening.tablet, evening.yu)
    matter = town.do(evening.yu, handovers.raise_matter, CANARY)
    town.do(evening.tablet, handovers.close_matter, matter.id)


@scene("rosters", "shifts", kept=ROSTER_KEPT)
def a_roster_is_published(town: Alliance) -> datetime:
    return end_of(Rostered(town=town).published(days=2).roster.last)


@scene("patrols", "patrol_partners", "visits", kept=PATROL_KEPT, town=patrolled)
def a_patrol_leaves_out_a_point(town: Round) -> None:
    patrol = town.under_way(name=CANARY)
    town.comes(town.yu, at(300))
    town.reads(town.yu, patrol, town.code_of(town.shed), at=at(300))
    town.do(town.gao, patrols.skip, patrol.id, town.visit(patrol, town.pass_).id, reason="blocked", words=CANARY)
    town.reads(town.yu, patrol, town.code_of(town.pump), at=at(300), mocked=True)
    town.do(town.yu, patrols.walk, patrol.id, "finish")


# ---- known ----


@scene("members", "applications", kept=MEMBER_KEPT[MemberStatus.LEFT])
def somebody_leaves_and_somebody_else_is_refused(town: Alliance) -> datetime:
    """The second one so much later that both are forgotten together."""
    who = town.member(CANARY, insured_from=date(2025, 1, 1), home=cell(SPOT), known_speed_mps=1.7, asked=3, came=2)
    town.do(town.chief(), membership.amend, who.member, Amendment(skills=(Skill(code="first_aid", number=CANARY),)))
    town.do(town.chief(), membership.move, who.member, "leave", CANARY)
    gone = town.now
    town.clock.set(gone + MEMBER_KEPT[MemberStatus.LEFT] - DECIDED_WITHIN)
    town.run_due()
    chief, second, office = account(town, Role.CHIEF, "lu"), account(town, Role.CHIEF, "shen"), town.actor(Role.SUBDISTRICT)
    who = caller(town)
    there = SHOP.at
    told = replace(
        MERCHANT, name=CANARY, vehicle=CANARY, languages=(CANARY,), note=CANARY, home=SPOT, shop=replace(SHOP, name=CANARY),
        house=PlannedHouse(name=CANARY, responsible=CANARY, hours="", at=there, posts=(PlannedPost(name=CANARY, at=there),)),
        skills=(Skill(code="first_aid", number=CANARY),),
    )  # fmt: skip
    id_ = town.do(who, applications.apply, link(town).token, told).id
    town.do(office, applications.recommend, id_, favours=True, note=CANARY)
    town.do(chief, applications.step, id_, "refuse", reason=CANARY)
    town.do(who, applications.appeal, CANARY)
    town.do(second, applications.decide, id_, granted=False, answer=CANARY)
    return gone


@scene("imports", kept=IMPORT_KEPT)
def a_file_is_brought_that_cannot_be_read(town: Alliance) -> None:
    lu = boss(town)
    for head in ("姓名", CANARY):
        one = town.do(lu, sheets.begin, SheetKind.MEMBERS, f"{CANARY}.csv")
        reading.read(town.office, lu, one, SheetKind.MEMBERS, f"{head},手机号,身份\n{CANARY},{PHONE},志愿者".encode())
