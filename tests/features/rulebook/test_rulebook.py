"""Publishing, rolling back, and who is left alone by it."""

from dataclasses import replace

import pytest

from pingan.features.dispatch import actions as dispatch
from pingan.features.incidents import actions as incidents
from pingan.features.rulebook import actions, queries
from pingan.features.rulebook import public as rulebooks
from pingan.features.rulebook.model import CitizenMode, Rulebook
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, Overtaken
from pingan.kernel.rights import Role
from pingan.platform import log
from pingan.platform.work import Actor, engine
from tests.world import Town, at

WHY = "上周三起火灾没人应答"


def book_of(town: Town, who: Actor) -> Rulebook:
    return town.ask(who, rulebooks.in_force).book


def category(book: Rulebook, code: str, **changed: object) -> Rulebook:
    return replace(book, categories=tuple(replace(one, **changed) if one.code == code else one for one in book.categories))  # type: ignore[arg-type]


def policy(book: Rulebook, name: str, **changed: object) -> Rulebook:
    return replace(book, policies=tuple(replace(one, **changed) if one.name == name else one for one in book.policies))  # type: ignore[arg-type]


@pytest.fixture
def town() -> Town:
    made = Town()
    made.station()
    return made


def test_the_chief_publishes_and_every_console_sees_it(town: Town) -> None:
    chief, dispatcher = town.chief(), town.dispatcher()
    town.do(chief, actions.publish, category(book_of(town, chief), "noise", priority=3), based_on=1, reason=WHY)
    (row,) = town.board(dispatcher, "rulebook").values()
    assert (row.version, row.reason) == (2, WHY)
    assert next(one.priority for one in town.ask(dispatcher, queries.categories) if one.code == "noise") == 3


def test_what_changed_and_why_stands_in_the_log(town: Town) -> None:
    chief = town.chief()
    town.do(chief, actions.publish, category(book_of(town, chief), "noise", priority=3), based_on=1, reason=WHY)
    entry = next(one for one in town.ask(chief, log.since, ["station:wujing"], 0, 500) if one.facts.get("version") == 2)
    assert (entry.actor, entry.facts["reason"]) == (chief.account, WHY)
    assert entry.facts["changes"] == [{"noun": "category", "name": "noise", "field": "priority", "before": 4, "after": 3}]


@pytest.mark.parametrize("role", [Role.DISPATCHER, Role.OFFICER, Role.ADMIN, Role.AUDITOR, Role.GUARD])
def test_nobody_but_the_chief_decides(town: Town, role: Role) -> None:
    book = book_of(town, town.chief())
    with pytest.raises(NotAllowed):
        town.do(town.actor(role), actions.publish, category(book, "noise", priority=3), based_on=1, reason=WHY)
    with pytest.raises(NotAllowed):
        town.do(town.actor(role), actions.restore, 1, based_on=1, reason=WHY)


def test_a_refused_book_leaves_everything_as_it_was(town: Town) -> None:
    chief = town.chief()
    with pytest.raises(Invalid) as refusal:
        town.do(
            chief,
            actions.publish,
            category(book_of(town, chief), "violence", mode=CitizenMode.FIRST_RESPONSE),
            based_on=1,
            reason=WHY,
        )
    assert refusal.value.facts == {"noun": "category", "name": "violence", "field": "mode", "rule": "gated"}
    assert town.ask(chief, rulebooks.in_force).version == 1


def test_two_chiefs_do_not_overwrite_each_other(town: Town) -> None:
    chief = town.chief()
    town.do(chief, actions.publish, policy(book_of(town, chief), "nearest-3", width=4), based_on=1, reason=WHY)
    with pytest.raises(Overtaken):
        town.do(chief, actions.publish, policy(book_of(town, chief), "nearest-3", width=5), based_on=1, reason=WHY)


def test_an_earlier_version_comes_back_as_a_new_one(town: Town) -> None:
    chief = town.chief()
    first = book_of(town, chief)
    town.do(chief, actions.publish, policy(first, "nearest-3", width=9), based_on=1, reason=WHY)
    town.do(chief, actions.restore, 1, based_on=2, reason="打扰的人太多了")
    now = town.ask(chief, rulebooks.in_force)
    assert (now.version, now.book, now.restored) == (3, first, 1)
    assert [row.version for row in town.ask(chief, queries.history, 1, 20).rows] == [3, 2, 1]
    with pytest.raises(NotFound):
        town.do(chief, actions.restore, 9, based_on=3, reason=WHY)


def test_an_incident_keeps_the_book_it_came_in_with(town: Town) -> None:
    """The law of the screens says it too: nobody's phone may change by what the chief publishes."""
    chief, dispatcher = town.chief(), town.dispatcher()
    yu = town.member("喻", at=at(east_m=200), skills=["extinguisher"], kit=["extinguisher"])
    fire = town.incident("fire", at=at(north_m=100))
    town.do(dispatcher, dispatch.call_out, fire.id)
    (before,) = town.phone(yu)
    book = policy(book_of(town, chief), "expected-gain", window_s=90)
    town.do(chief, actions.publish, category(book, "fire", stand_off_zh="在楼下等。", wanted=1), based_on=1, reason=WHY)
    (after,) = town.phone(yu)
    assert after == before
    assert after.stand_off_zh != "在楼下等。"
    town.do(dispatcher, incidents.move, fire.id, "cancel", version=None, note="x")
    again = town.incident("fire", at=at(north_m=100))
    assert again.edition == 2
    town.do(dispatcher, dispatch.call_out, again.id)
    assert next(offer for offer in town.phone(yu) if offer.status == "sent").stand_off_zh == "在楼下等。"


def test_another_station_has_its_own(town: Town) -> None:
    town.station("xinzhuang")
    chief = town.chief()
    town.do(chief, actions.publish, policy(book_of(town, chief), "nearest-3", width=9), based_on=1, reason=WHY)
    assert town.ask(engine("xinzhuang"), rulebooks.in_force).version == 1


def test_a_draft_is_told_everything_at_once(town: Town) -> None:
    chief = town.chief()
    draft = category(policy(book_of(town, chief), "nearest-1", width=0, gain=2.0), "fire", wanted=0)
    found = town.ask(chief, queries.review, draft)
    assert [(one.name, one.field) for one in found.faults] == [("nearest-1", "width"), ("nearest-1", "gain"), ("fire", "wanted")]
    assert {(one.name, one.field) for one in found.changes} == {("nearest-1", "width"), ("nearest-1", "gain"), ("fire", "wanted")}
    assert found.based_on == 1


def test_buttons_follow_the_right(town: Town) -> None:
    chief = town.chief()
    assert town.ask(chief, queries.in_force).next == ("publish",)
    assert town.ask(town.dispatcher(), queries.in_force).next == ()
    town.do(chief, actions.publish, policy(book_of(town, chief), "nearest-3", width=9), based_on=1, reason=WHY)
    assert town.ask(chief, queries.get, 1).next == ("restore",)
