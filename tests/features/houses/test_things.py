"""Things on hooks: inspected on a round, broken, missing, in somebody's hands, and told of by the clock."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.dispatch import actions as dispatch
from pingan.features.dispatch import queries as dispatching
from pingan.features.houses import actions as houses
from pingan.features.houses import queries, rules
from pingan.features.houses.model import Equipment, Fitness, House, Occasion, Turn, Verdict
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.platform.work import Actor
from tests.world import Town, at

TODAY = date(2025, 11, 3)
NOW = datetime(2025, 11, 3, 1, 20, tzinfo=UTC)
DAY = 24 * 3600


def thing(**known: Any) -> Equipment:
    return Equipment(id="e", station="wujing", house="h", item="aed", **known)


def hung(town: Town, home: House, item: str = "extinguisher", **known: Any) -> Equipment:
    return town.do(town.chief(), houses.hang, home.id, item=item, **({"post": None, "expires": None} | known))


def shown(town: Town, home: House, who: Actor | None = None) -> Any:
    return town.board(who or town.dispatcher(), "houses")[home.id].equipment[0]


# ---- rules ----


@pytest.mark.parametrize(
    ("known", "fitness"),
    [
        ({}, "usable"), ({"expires": TODAY}, "usable"), ({"expires": TODAY - timedelta(days=1)}, "expired"), ({"defect": "x"}, "defect"),
        ({"missing": True, "defect": "x"}, "missing"), ({"holder": "m", "held_by": "喻"}, "taken"), ({"held_by": "居委会"}, "lent"),
        ({"due": TODAY - timedelta(days=40)}, "usable"),
    ],
)  # fmt: skip
def test_what_may_be_relied_on(known: dict[str, Any], fitness: str) -> None:
    assert thing(**known).fitness(TODAY).value == fitness


days = st.none() | st.dates(TODAY - timedelta(days=60), TODAY + timedelta(days=60))


@given(days, days, days)
def test_a_day_that_brings_something_is_waited_for_and_no_other_is(expires: date | None, due: date | None, defect_due: date | None) -> None:
    one = thing(expires=expires, due=due, defect="x" if defect_due else "", defect_due=defect_due)
    day = TODAY
    seen: list[Turn] = []
    while (turn := rules.next_turn(one, day)) is not None:
        assert not rules.turns_since(one, day, turn - timedelta(days=1))
        found = rules.turns_since(one, day, turn)
        assert found
        day, seen = turn, seen + found
    assert len(seen) == len(set(seen))
    assert {each for each in seen if each is not Turn.EXPIRING} <= rules.turns(one, day)


def look(one: Equipment, verdict: Verdict, *, words: str = "", occasion: Occasion = Occasion.INSPECTION, **known: Any) -> Equipment:
    usual: dict[str, Any] = {"due": None, "made": None, "now": NOW, "by": "yu"}
    return rules.look(one, verdict, words=words, occasion=occasion, **usual | known)[0]


def test_only_an_inspection_moves_the_day_of_the_next() -> None:
    one = thing(every_days=30, due=TODAY)
    assert look(one, Verdict.FINE).due == TODAY + timedelta(days=30)
    assert look(one, Verdict.DEFECT, words="x").due == TODAY + timedelta(days=30)
    assert look(one, Verdict.MISSING).due == TODAY
    assert look(one, Verdict.FINE, occasion=Occasion.HANDOVER) == one
    assert look(one, Verdict.MISSING, occasion=Occasion.HANDOVER).missing


def test_a_look_tells_how_it_is_now() -> None:
    broken = look(thing(), Verdict.DEFECT, words=" 压力不足 ")
    assert (broken.defect, broken.defect_due, broken.fitness(TODAY)) == ("压力不足", TODAY + timedelta(days=7), Fitness.DEFECT)
    assert look(broken, Verdict.FINE).usable(TODAY)
    gone = look(broken, Verdict.MISSING)
    assert gone.fitness(TODAY) is Fitness.MISSING
    assert look(gone, Verdict.FINE).usable(TODAY)
    fetched = thing(holder="m", held_by="喻", offer="o")
    assert look(fetched, Verdict.MISSING).fitness(TODAY) is Fitness.TAKEN  # somebody has it: it is not lost
    assert look(fetched, Verdict.FINE).usable(TODAY)
    with pytest.raises(Invalid, match="missing"):
        look(thing(), Verdict.DEFECT, words=" ")
    with pytest.raises(Invalid, match="expired_already"):
        look(thing(), Verdict.DEFECT, words="x", due=TODAY - timedelta(days=1))


def test_who_stood_there_last_is_believed() -> None:
    one = look(thing(), Verdict.FINE)
    with pytest.raises(WrongMoment, match="looked_since"):
        look(one, Verdict.MISSING, made=NOW - timedelta(minutes=5))
    assert look(thing(), Verdict.FINE, made=NOW + timedelta(days=3)).looked == NOW
    assert look(thing(), Verdict.FINE, made=NOW - timedelta(days=30)).looked == NOW - rules.things.TOLD_WITHIN


# ---- a round ----


def test_a_round_stopped_half_way_goes_on_where_it_stopped(town: Town) -> None:
    home = town.house()
    for item in ("aed", "extinguisher", "torch"):
        hung(town, home, item, every_days=30)
    gao, other = town.guard("高"), town.guard("朱")
    town.later(30 * DAY)
    (todo,) = town.ask(gao, queries.rounds)
    assert [(one.item, one.turns) for one in todo.items] == [(item, (Turn.DUE,)) for item in ("aed", "extinguisher", "torch")]
    aed, extinguisher, torch = (one.id for one in todo.items)
    with pytest.raises(WrongMoment, match="nothing_looked_at"):
        town.do(gao, houses.sign_round, home.id)
    town.do(gao, houses.inspect, aed, Verdict.FINE, made=town.now - timedelta(minutes=3))
    town.do(gao, houses.inspect, extinguisher, Verdict.DEFECT, words="压力不足", due=date(2025, 12, 10))
    (todo,) = town.ask(gao, queries.rounds)
    assert [one.item for one in todo.items if Turn.DUE in one.turns] == ["torch"]
    signed = town.do(gao, houses.sign_round, home.id)
    assert (signed.fine, signed.defect, signed.missing, signed.left) == (1, 1, 0, 1)
    with pytest.raises(WrongMoment, match="nothing_looked_at"):
        town.do(other, houses.sign_round, home.id)
    assert [one.left for one in town.ask(town.chief(), queries.signed_rounds, home.id)] == [1]
    town.do(other, houses.inspect, torch, Verdict.MISSING)
    assert town.do(other, houses.sign_round, home.id).missing == 1
    kinds = [(entry.kind, entry.role) for entry in town.ask(town.chief(), queries.history, extinguisher)]
    assert kinds[:2] == [("houses.equipment_inspected", "guard"), ("houses.inspection_neared", "engine")]


def test_only_who_inspects_may(town: Town) -> None:
    home = town.house(items=["aed"])
    (one,) = town.board(town.dispatcher(), "houses")[home.id].equipment
    with pytest.raises(NotAllowed):
        town.do(town.member("喻"), houses.inspect, one.id, Verdict.FINE)
    with pytest.raises(NotFound):
        town.do(town.member("高", force="guard", station="jiangchuan"), houses.inspect, one.id, Verdict.FINE)


def test_the_console_is_told_of_each_day(town: Town) -> None:
    home = town.house()
    one = hung(town, home, every_days=30, expires=TODAY + timedelta(days=45))
    town.do(town.dispatcher(), houses.report_defect, one.id, defect="喷嘴裂", due=TODAY + timedelta(days=2))
    town.later(50 * DAY)
    assert town.timeline(town.dispatcher(), one.id) == [
        "houses.equipment_added", "houses.defect_reported", "houses.repair_missed", "houses.expiry_neared", "houses.inspection_neared",
        "houses.inspection_missed", "houses.equipment_expired",
    ]  # fmt: skip
    assert shown(town, home).turns == (Turn.DEFECT_OVERDUE, Turn.DUE, Turn.EXPIRED, Turn.OVERDUE)


def test_every_thing_has_a_label_of_its_own(town: Town) -> None:
    home = town.house(items=["aed", "aed"])
    labels = {one.label for one in town.board(town.dispatcher(), "houses")[home.id].equipment}
    assert len(labels) == 2
    assert all(len(label) == len("PA-0000-0000") for label in labels)


def test_a_thing_is_lent_corrected_and_written_off(town: Town) -> None:
    home, chief = town.house(), town.chief()
    one = hung(town, home, "torch", every_days=None)
    town.do(town.dispatcher(), houses.lend, one.id, to="永北居委会")
    assert (shown(town, home).held_by, shown(town, home).fitness, shown(town, home, town.admin()).held_by) == ("永北居委会", "lent", "")
    with pytest.raises(WrongMoment):
        town.do(town.dispatcher(), houses.lend, one.id, to="x")
    town.do(town.dispatcher(), houses.give_back, one.id)
    with pytest.raises(WrongMoment):
        town.do(town.dispatcher(), houses.give_back, one.id)
    town.do(chief, houses.amend, one.id, rules.ThingFacts(serial="SN 7", every_days=10))
    assert (shown(town, home).serial, shown(town, home).due) == ("SN 7", TODAY + timedelta(days=10))
    with pytest.raises(NotAllowed):
        town.do(town.dispatcher(), houses.write_off, one.id, reason="报废")
    town.do(chief, houses.write_off, one.id, reason="报废")
    assert town.board(chief, "houses")[home.id].equipment == ()
    town.later(20 * DAY)


# ---- fetched for a call ----


def fire(town: Town) -> tuple[House, Equipment, Actor, Any]:
    """One extinguisher a few steps off the way, and somebody who accepts to bring it."""
    home = town.house("三号平安屋", at=at(150, 30))
    one = hung(town, home)
    yu = town.member("喻", at=at(300))
    call = town.incident("fire")
    return home, one, yu, call


def test_the_way_round_by_a_house_says_what_it_costs(town: Town) -> None:
    home, _, yu, call = fire(town)
    (pick,) = town.ask(town.dispatcher(), dispatching.shortlist, call.id).go
    (reason,) = [reason for reason in pick.reasons if reason.code == "fetches"]
    assert (reason.facts["item"], reason.facts["house"]) == ("extinguisher", home.name)
    assert 0 < float(str(reason.facts["seconds"])) < 60
    assert pick.member == yu.member


def test_what_is_fetched_is_gone_for_everybody_else_until_it_is_given_back(town: Town) -> None:
    home, one, yu, call = fire(town)
    town.do(town.dispatcher(), dispatch.call_out, call.id)
    offer = town.phone(yu)[0].id
    assert shown(town, home).usable
    town.do(yu, dispatch.answer, offer, "accept")
    assert (shown(town, home).fitness, shown(town, home).held_by, shown(town, home).incident) == (Fitness.TAKEN, "喻", call.id)
    assert shown(town, home, town.admin()).holder is None
    town.member("高", at=at(-200))
    second = town.incident("fire", at=at(20))
    found = town.ask(town.dispatcher(), dispatching.shortlist, second.id)
    assert all(pick.via is None for pick in found.go)
    assert [(row.name, row.item, row.why, row.held_by) for row in found.unfit] == [("三号平安屋", "extinguisher", Fitness.TAKEN, "喻")]
    for verb in ("depart", "arrive", "finish"):
        town.do(yu, dispatch.answer, offer, verb)
    assert town.phone(yu)[0].via.item == "extinguisher" if town.phone(yu) and town.phone(yu)[0].via else True
    assert [row.item for row in town.board(yu, "things").values()] == ["extinguisher"]  # it has been used: he gives it back
    with pytest.raises(NotFound):
        town.do(town.member("朱"), houses.give_back_mine, one.id)
    town.do(yu, houses.give_back_mine, one.id)
    assert town.board(yu, "things") == {}
    assert shown(town, home).usable


def test_who_never_came_has_nothing(town: Town) -> None:
    home, _, yu, call = fire(town)
    town.do(town.dispatcher(), dispatch.call_out, call.id)
    town.do(yu, dispatch.answer, town.phone(yu)[0].id, "accept")
    assert not shown(town, home).usable
    town.do(yu, dispatch.answer, town.phone(yu)[0].id, "withdraw")
    assert shown(town, home).usable


def test_a_thing_that_is_due_for_inspection_is_fetched_all_the_same_and_a_missing_one_is_not(town: Town) -> None:
    home, one, _, call = fire(town)
    town.do(town.chief(), houses.amend, one.id, rules.ThingFacts(every_days=1))
    later = town.do(town.guard("朱"), houses.inspect, one.id, Verdict.FINE, made=NOW - timedelta(days=3))
    assert later.due is not None
    assert later.due < TODAY
    assert town.ask(town.dispatcher(), dispatching.shortlist, call.id).go[0].via is not None
    town.do(town.guard("顾"), houses.inspect, one.id, Verdict.MISSING)
    found = town.ask(town.dispatcher(), dispatching.shortlist, call.id)
    assert found.go[0].via is None
    assert [row.why for row in found.unfit] == [Fitness.MISSING]
    assert home.name == found.unfit[0].name
