"""Whether somebody is all right after a scene: asked once, private, forgotten."""

import pytest
from sqlalchemy import select

from pingan.features.aftercare import actions, store
from pingan.features.aftercare.store import aftercares
from pingan.features.dispatch import actions as dispatch
from pingan.features.duty import actions as duty
from pingan.kernel.errors import NotAllowed, NotFound, WrongMoment
from pingan.platform import log
from pingan.platform.boards import topics_of
from pingan.platform.log import event_log
from pingan.platform.work import Actor
from tests.alliance import Alliance
from tests.world import at

SECRET = "夜里一直想起那个孩子"


def there(town: Alliance, name: str = "喻建国") -> tuple[Actor, str]:
    """Somebody is at a scene; he, and his offer."""
    yu = town.member(name, at=at(100))
    town.send(town.incident("help"), yu)
    for verb in ("accept", "arrive"):
        town.answer(yu, verb)
    return yu, town.offer(yu).id


def after_a_scene(town: Alliance) -> tuple[Actor, str]:
    """Somebody has finished."""
    yu, offer = there(town)
    town.answer(yu, "finish", report="好了")
    return yu, offer


def test_nobody_is_asked_before_his_part_is_over() -> None:
    town = Alliance()
    yu, _ = there(town)
    assert town.offer(yu).aftercare is None
    town.answer(yu, "finish")
    assert town.offer(yu).aftercare == "asked"


@pytest.mark.parametrize(("last", "asked"), [("arrive", "asked"), ("accept", None)])
def test_who_withdraws_is_asked_only_if_he_was_there(last: str, asked: str | None) -> None:
    town = Alliance()
    yu = town.member("喻建国", at=at(100))
    town.send(town.incident("help"), yu)
    for verb in ("accept", last) if last != "accept" else ("accept",):
        town.answer(yu, verb)
    town.answer(yu, "withdraw")
    assert town.offer(yu).aftercare == asked


def test_who_goes_off_duty_at_the_scene_is_asked_too() -> None:
    town = Alliance()
    yu, _ = there(town)
    town.do(yu, duty.go_off)
    assert town.offer(yu).aftercare == "asked"


def test_fine_is_answered_once_and_troubles_nobody() -> None:
    town = Alliance()
    chief = town.chief()
    yu, offer = after_a_scene(town)
    town.do(yu, actions.answer, offer, "fine")
    assert town.offer(yu).aftercare == "fine"
    assert town.board(chief, "aftercare") == {}
    with pytest.raises(WrongMoment):
        town.do(yu, actions.answer, offer, "not_fine", words=SECRET)
    assert town.offer(yu).aftercare == "fine"


def test_the_chief_reads_it_speaks_with_him_and_the_note_goes() -> None:
    town = Alliance()
    chief = town.chief()
    yu, offer = after_a_scene(town)
    town.do(yu, actions.answer, offer, "not_fine", words=SECRET)
    note = town.board(chief, "aftercare")[offer]
    assert (note.name, note.words, note.answered) == ("喻建国", SECRET, town.now)
    assert town.screens[chief.account].rows["aftercare"][offer] == note, "it came over the socket"
    town.do(chief, actions.speak, offer)
    assert town.board(chief, "aftercare") == {}
    assert town.offer(yu).aftercare == "spoken_with"
    with pytest.raises(WrongMoment):
        town.do(chief, actions.speak, offer)


def test_nobody_but_the_chief_and_himself_learns_of_it() -> None:
    town = Alliance()
    other, stranger = town.member("吴小妹", at=at(4000)), town.chief(station="xinzhuang")
    yu, offer = after_a_scene(town)
    town.do(yu, actions.answer, offer, "not_fine", words=SECRET)
    for who in (town.desk, town.officer(), town.auditor(), town.admin(), other, stranger, town.resident()):
        assert town.board(who, "aftercare") == {}
        assert town.ask(who, store.find, offer) is None
    for who in (town.desk, town.officer(), other):
        with pytest.raises((NotAllowed, NotFound)):
            town.do(who, actions.speak, offer)
    with pytest.raises(NotFound):
        town.do(stranger, actions.speak, offer)
    with pytest.raises(NotFound):
        town.do(other, actions.answer, offer, "fine")
    heard = town.ask(town.desk, lambda work: log.since(work, topics_of(town.desk), 0, 500))
    assert heard
    assert all("aftercare" not in event.kind for event in heard)


def test_neither_answer_nor_words_stand_in_the_log() -> None:
    town = Alliance()
    yu, offer = after_a_scene(town)
    town.do(yu, actions.answer, offer, "not_fine", words=SECRET)
    town.do(town.chief(), actions.speak, offer)
    with town.database.reading() as connection:
        rows = list(connection.execute(select(event_log)).mappings())
    assert all(SECRET not in str(row["facts"]) and "not_fine" not in str(row["facts"]) for row in rows)
    assert "aftercare.aftercare_changed" in {row["kind"] for row in rows}
    assert "aftercare.aftercare_changed" not in town.timeline(town.desk, town.board(town.desk, "call_outs").popitem()[1].incident)


def test_words_are_wiped_after_thirty_days() -> None:
    town = Alliance()
    yu, offer = after_a_scene(town)
    town.do(yu, actions.answer, offer, "not_fine", words=SECRET)
    town.off_duty(yu)
    town.later(30 * 86_400 - 1)
    assert kept(town) == SECRET
    town.later(2)
    assert kept(town) == ""
    assert town.board(town.chief(), "aftercare")[offer].words == "", "somebody should still speak with him"


def kept(town: Alliance) -> str:
    with town.database.reading() as connection:
        return str(connection.execute(select(aftercares.c.words)).scalar_one())


def test_an_offer_that_came_to_nothing_asks_nothing() -> None:
    town = Alliance()
    yu = town.member("喻建国", at=at(100))
    town.send(town.incident("help"), yu)
    town.do(yu, dispatch.answer, town.offer(yu).id, "decline")
    with pytest.raises(NotFound):
        town.do(yu, actions.answer, town.offer(yu).id, "fine")
