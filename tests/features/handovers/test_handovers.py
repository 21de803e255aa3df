"""Handovers: owed when a shift changes, checked and signed by both, told to the command room when not."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Table, select

from pingan.features.dispatch import actions as dispatch
from pingan.features.dispatch import queries as dispatching
from pingan.features.duty.model import Turn
from pingan.features.handovers import actions as handovers
from pingan.features.handovers import queries, rules
from pingan.features.handovers import store as tables
from pingan.features.handovers.actions import Found
from pingan.features.handovers.model import LIFE, OPEN, Handover, HandoverStatus
from pingan.features.houses import actions as hooks
from pingan.features.houses.model import Fitness, Post, Verdict
from pingan.features.houses.rules import Facts
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.kernel.geo import Mode
from pingan.platform.work import Actor, engine
from tests.features.duty.test_duty_races import together
from tests.world import FIRE_AT_0920, Town, at

MINUTE = 60
QUARTER = 15 * MINUTE


class Evening:
    """A gate with three things on its hooks, a tablet, and two guards."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.home = town.house("永北平安屋", at=at(150, 30), items=["extinguisher", "aed", "torch"])
        self.post: Post = town.post(self.home, "永北北门")
        self.tablet = town.tablet(self.post)
        self.yu, self.gao = town.guard("喻"), town.guard("高")

    def relieve(self) -> Any:
        """Gao signs on and Yu goes home; the handover that is owed."""
        self.town.on_shift(self.tablet, self.yu)
        self.town.on_shift(self.tablet, self.gao, relieves=[self.yu])
        return self.owed()

    def owed(self, who: Actor | None = None) -> Any:
        """The one open handover, as somebody's screen shows it."""
        (row,) = self.town.board(who or self.tablet, "my_handovers").values()
        return row

    def finds(self, who: Actor, handover: str, **verdicts: tuple[str, str]) -> None:
        """Everything is fine but what is named."""
        todo = self.town.ask(who, queries.checklist, handover)
        found = [
            Found(equipment=one.id, verdict=Verdict(verdicts.get(one.item, ("fine", ""))[0]), words=verdicts.get(one.item, ("", ""))[1])
            for one in todo.items
        ]
        self.town.do(who, handovers.check, handover, found)

    def signs(self, guard: Actor, handover: str) -> None:
        """With his digits at the tablet."""
        assert self.town.do(self.tablet, handovers.sign_at_post, handover, guard.member, proven="hashed")

    def console(self) -> Sequence[Any]:
        """What the command room sees as open."""
        return list(self.town.board(self.town.dispatcher(), "handovers").values())


@pytest.fixture
def evening(town: Town) -> Evening:
    return Evening(town)


# ---- the journey ----


def test_a_handover_with_a_missing_extinguisher_changes_the_next_shortlist(evening: Evening) -> None:
    town = evening.town
    fire = town.incident("fire")
    town.member("朱", at=at(300))
    assert town.ask(town.dispatcher(), dispatching.shortlist, fire.id).go[0].via is not None
    owed = evening.relieve()
    assert (owed.outgoing.name, owed.incoming.name, owed.next) == ("喻", "高", ("check",))
    with pytest.raises(WrongMoment, match="not_checked"):
        town.do(evening.gao, handovers.sign, owed.id)
    evening.finds(evening.tablet, owed.id, extinguisher=("missing", ""), torch=("defect", "不亮"))
    found = town.ask(town.dispatcher(), dispatching.shortlist, fire.id)
    assert all(pick.via is None for pick in found.go)
    assert [(row.name, row.item, row.why) for row in found.unfit] == [("永北平安屋", "extinguisher", Fitness.MISSING)]
    evening.signs(evening.yu, owed.id)
    assert evening.owed().status is HandoverStatus.HALF_SIGNED
    evening.signs(evening.gao, owed.id)
    assert town.board(evening.tablet, "my_handovers") == {}
    (done,) = town.ask(town.chief(), queries.of_house, evening.home.id).rows
    assert (done.status, done.wrong, bool(done.outgoing.signed), bool(done.incoming)) == (HandoverStatus.DONE, 2, True, True)
    town.later(3600)
    assert "handovers.handover_missed" not in town.timeline(town.dispatcher(), owed.id)
    town.do(town.dispatcher(), dispatch.call_out, fire.id)


# ---- owed, and not done ----


def test_the_command_room_is_told_after_a_quarter_of_an_hour_and_may_let_it_be(evening: Evening) -> None:
    town = evening.town
    owed = evening.relieve()
    town.later(QUARTER - 1)
    assert [row.warned for row in evening.console()] == [None]
    town.later(2)
    (told,) = evening.console()
    assert told.warned
    with pytest.raises(Invalid, match="missing"):
        town.do(town.dispatcher(), handovers.dismiss, owed.id, reason=" ")
    with pytest.raises(NotAllowed):
        town.do(town.officer(), handovers.dismiss, owed.id, reason="演练")
    town.do(town.dispatcher(), handovers.dismiss, owed.id, reason="演练，不用交接")
    assert evening.console() == []
    with pytest.raises(WrongMoment):
        town.do(evening.gao, handovers.sign, owed.id)


def test_a_late_one_is_done_all_the_same(evening: Evening) -> None:
    owed = evening.relieve()
    evening.town.later(QUARTER + 1)
    evening.finds(evening.gao, owed.id)
    evening.town.do(evening.yu, handovers.sign, owed.id)  # at home, on his own phone
    evening.signs(evening.gao, owed.id)
    assert evening.console() == []


@pytest.mark.parametrize(("minutes", "told"), [(0, False), (5, True)])
def test_the_house_says_how_long(evening: Evening, minutes: int, told: bool) -> None:
    town = evening.town
    town.do(town.chief(), hooks.amend_house, evening.home.id, Facts(handover_within_min=minutes), version=0)
    town.on_shift(evening.tablet, evening.yu)
    town.on_shift(evening.tablet, evening.gao, relieves=[evening.yu])
    town.later(6 * MINUTE)
    assert any(row.warned for row in evening.console()) is told


def test_who_leaves_to_nobody_signs_alone_and_the_next_one_in_the_morning(evening: Evening) -> None:
    town = evening.town
    town.on_duty(evening.yu, post=evening.post)
    begun = town.do(evening.yu, handovers.begin)
    assert town.do(evening.tablet, handovers.begin, evening.yu.member).id == begun.id
    evening.finds(evening.yu, begun.id)
    town.do(evening.yu, handovers.sign, begun.id)
    town.off_duty(evening.yu)
    town.later(10 * 3600)
    assert [row.warned for row in evening.console()] == [None]
    town.on_duty(evening.gao, post=evening.post)
    owed = evening.owed(evening.gao)
    assert (owed.incoming.name, owed.due, owed.next) == ("高", town.now + timedelta(minutes=15), ("check", "sign"))
    town.do(evening.gao, handovers.sign, owed.id)
    assert evening.console() == []


def test_who_leaves_without_a_word_is_asked_for(evening: Evening) -> None:
    town = evening.town
    town.on_duty(evening.yu, post=evening.post)
    town.off_duty(evening.yu)
    town.later(QUARTER + 1)
    (told,) = evening.console()
    assert (told.warned is not None, told.incoming) == (True, None)
    town.on_duty(evening.gao, post=evening.post)
    assert evening.owed(evening.gao).incoming.name == "高"


def test_the_next_change_of_shift_makes_the_one_before_lapse(evening: Evening) -> None:
    town, zhu = evening.town, evening.town.guard("朱")
    first = evening.relieve()
    town.later(3600)
    town.on_shift(evening.tablet, zhu, relieves=[evening.gao])
    assert evening.owed().outgoing.name == "高"
    rows = {row.id: row.status for row in town.ask(town.chief(), queries.of_house, evening.home.id).rows}
    assert rows[first.id] is HandoverStatus.LAPSED


def test_a_second_look_makes_the_first_signature_void(evening: Evening) -> None:
    owed = evening.relieve()
    evening.finds(evening.yu, owed.id)
    evening.town.do(evening.yu, handovers.sign, owed.id)
    with pytest.raises(WrongMoment, match="signed_already"):
        evening.town.do(evening.yu, handovers.sign, owed.id)
    evening.finds(evening.gao, owed.id, aed=("defect", "电量低"))
    assert (evening.owed().status, evening.owed().outgoing.signed) == (HandoverStatus.CHECKED, None)


def test_every_hook_is_looked_at_and_no_other(evening: Evening) -> None:
    town = evening.town
    owed = evening.relieve()
    todo = town.ask(evening.gao, queries.checklist, owed.id)
    half = [Found(equipment=todo.items[0].id, verdict=Verdict.FINE)]
    for found, why in (
        (half, "not_all_checked"),
        (half * 3, "not_all_checked"),
        ([Found(equipment="x", verdict=Verdict.FINE)], "not_found"),
    ):
        with pytest.raises((Invalid, NotFound), match=why):
            town.do(evening.gao, handovers.check, owed.id, found)
    with pytest.raises(Invalid, match="missing"):
        evening.finds(evening.gao, owed.id, aed=("defect", " "))
    assert town.board(town.dispatcher(), "houses")[evening.home.id].equipment[0].usable


def test_only_the_two_and_their_post_see_it(evening: Evening) -> None:
    town = evening.town
    owed, stranger = evening.relieve(), town.guard("顾")
    other = town.tablet(town.post(evening.home, "南门"))
    for who in (stranger, other):
        assert town.board(who, "my_handovers") == {}
        with pytest.raises(NotFound):
            town.ask(who, queries.checklist, owed.id)
    evening.finds(evening.tablet, owed.id)
    town.choose_pin(evening.tablet, stranger)
    with pytest.raises(WrongMoment, match="not_yours"):
        town.do(evening.tablet, handovers.sign_at_post, owed.id, stranger.member, proven="hashed")
    assert town.do(evening.tablet, handovers.sign_at_post, owed.id, evening.yu.member, proven="") is None
    assert (
        "tablets.pin_refused" in {entry.kind for entry in town.screens[evening.yu.account].catch_up()}
        or evening.owed().outgoing.signed is None
    )


# ---- matters ----


def test_a_matter_stays_open_from_shift_to_shift_until_somebody_closes_it(evening: Evening) -> None:
    town = evening.town
    town.on_duty(evening.yu, post=evening.post)
    made = town.do(evening.yu, handovers.raise_matter, "东门锁坏了，等物业")
    town.off_duty(evening.yu)
    owed = evening.relieve()
    todo = town.ask(evening.gao, queries.checklist, owed.id)
    assert [one.text for one in todo.matters] == ["东门锁坏了，等物业"]
    with pytest.raises(Invalid, match="missing"):
        town.do(evening.tablet, handovers.raise_matter, " ")
    with pytest.raises(NotFound):
        town.do(town.tablet(town.post(evening.home, "南门")), handovers.close_matter, made.id)
    with pytest.raises(WrongMoment, match="not_on_shift"):
        town.do(town.guard("顾"), handovers.raise_matter, "x")
    town.do(evening.tablet, handovers.close_matter, made.id)
    with pytest.raises(WrongMoment):
        town.do(evening.tablet, handovers.close_matter, made.id)
    assert town.ask(town.chief(), queries.of_house, evening.home.id).matters == ()


def test_what_has_been_over_for_a_year_is_forgotten_and_nothing_sooner(evening: Evening) -> None:
    town = evening.town
    owed = evening.relieve()
    evening.finds(evening.yu, owed.id)
    for who in (evening.yu, evening.gao):
        town.do(who, handovers.sign, owed.id)
    shut, open_ = (town.do(evening.gao, handovers.raise_matter, text) for text in ("锁坏了", "灯坏了"))
    town.do(evening.tablet, handovers.close_matter, shut.id)
    for days, known in ((364, 1), (2, 0)):
        town.clock.set(town.now + timedelta(days=days))
        town.run_due()
        assert counted(town, tables.handovers, owed.id) == counted(town, tables.matters, shut.id) == known
    assert counted(town, tables.matters, open_.id) == 1, "what nobody has closed stays"


def counted(town: Town, table: Table, id_: str) -> int:
    """Rows with this id, whoever may see them."""
    return town.ask(engine("wujing"), lambda work: len(work.connection.execute(select(table).where(table.c.id == id_)).all()))


# ---- rules ----


def turn(member: str, minutes_ago: float) -> Turn:
    return Turn(id=member, station="wujing", since=FIRE_AT_0920 - timedelta(minutes=minutes_ago), mode=Mode.FOOT, post="p")


@pytest.mark.parametrize(
    ("cause", "others", "owed"),
    [
        ("himself", [], (True, None)),
        ("relieved", [("gao", 0), ("zhu", 300)], (True, "gao")),
        ("himself", [("gao", 5)], (True, "gao")),  # he pressed on before the other pressed off
        ("himself", [("zhu", 300)], (False, None)),  # two at the post: one remains
        ("post_retired", [], (False, None)),
    ],
)
def test_who_takes_over(cause: str, others: list[tuple[str, float]], owed: tuple[bool, str | None]) -> None:
    assert rules.taker("yu", cause, [turn(*one) for one in others], FIRE_AT_0920) == owed


@given(st.lists(st.sampled_from(["check", "sign_yu", "sign_gao", "dismiss", "lapse"]), max_size=12))
def test_it_is_done_when_both_have_signed_what_was_looked_at_and_not_otherwise(pressed: list[str]) -> None:
    now = FIRE_AT_0920
    one = Handover(id="h", station="wujing", house="x", post="p", outgoing="yu", incoming="gao", opened=now)
    for press in pressed:
        try:
            match press:
                case "check":
                    one, _ = rules.check(one, [], [], now)
                case "dismiss":
                    one, _ = rules.dismiss(one, "演练", now)
                case "lapse":
                    one, _ = rules.lapse(one, now)
                case _:
                    one, _ = rules.sign(one, press.removeprefix("sign_"), now)
        except WrongMoment:
            pass
        assert (one.status is HandoverStatus.DONE) == (one.status not in OPEN and bool(one.outgoing_signed and one.incoming_signed))
        assert (one.closed is not None) == LIFE.is_over(one.status)


# ---- two at once ----


def test_two_guards_who_sign_at_the_same_moment_have_both_signed(postgres_town: Callable[[], Town]) -> None:
    evening = Evening(postgres_town())
    owed, other_office = evening.relieve(), evening.town.open_office()
    evening.finds(evening.tablet, owed.id)
    together(
        lambda: evening.town.office.do(evening.yu, handovers.sign, owed.id), lambda: other_office.do(evening.gao, handovers.sign, owed.id)
    )
    (done,) = evening.town.ask(evening.town.chief(), queries.of_house, evening.home.id).rows
    assert done.status is HandoverStatus.DONE
