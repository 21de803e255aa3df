"""What a piece of work has read of a call-out is what is there, whatever it does in the meantime."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from pingan.entry.fixes import standing_of
from pingan.features.dispatch import actions, queries
from pingan.features.dispatch import public as dispatch
from pingan.features.dispatch.model import OfferStatus
from pingan.features.dispatch.public import Stamp
from pingan.features.dispatch.store import offers
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.rules import Draft
from pingan.platform import boards, log
from pingan.platform.work import Actor, Work, engine
from tests.alliance import Alliance
from tests.world import at


def test_a_piece_of_work_sees_at_once_what_it_has_changed() -> None:
    town = Alliance()
    merchant, volunteer, late = (
        town.member(name, at=at(metres, 0)) for name, metres in (("沈店主", 200), ("吴小妹", 260), ("孙晚来", 9000))
    )
    out = town.send(town.incident("fire"), merchant, volunteer)

    def change_and_look(work: Work) -> None:
        first, second = offers.list_of(work, out.id)
        saved = offers.save(work, replace(first, reason="dropped"))
        assert offers.list_of(work, out.id) == [saved, second]
        assert offers.save(work, saved).version == saved.version + 1, "what it holds is what was saved"
        third = offers.add(work, replace(second, id=work.new_id(), member=late.member, status=OfferStatus.DECLINED, version=0))
        assert [offer.id for offer in offers.list_of(work.as_engine(), out.id)] == [first.id, second.id, third.id]
        assert offers.list_of_many(work, [out.id, "another"])["another"] == []
        assert [offer.id for offer in offers.list_of(work.acting_as(late), out.id)] == [third.id], "his own, though others were read"

    town.office.do(town.desk, change_and_look)


@contextmanager
def said() -> Iterator[list[Any]]:
    """The statements that are executed meanwhile."""
    heard = list[Any]()

    def hear(_: Any, statement: Any, *__: Any) -> None:
        heard.append(statement)

    event.listen(Engine, "before_execute", hear)
    try:
        yield heard
    finally:
        event.remove(Engine, "before_execute", hear)


def one_call(town: Alliance, people: dict[str, Actor]) -> list[Any]:
    """From the first word of it to the last thanks, with what everybody's screen looks at; the statements."""
    office, screens = town.office, town.furniture.boards
    with said() as statements:
        call = office.do(town.desk, incidents.receive, Draft(category="fire", place="永北小区", at=at(0, 0)))
        office.run_due()
        since = office.ask(town.desk, log.newest)
        statements.pop()  # a screen is told where it stands by its snapshot
        out = office.do(town.desk, actions.call_out, call.id, members=(), policy="nearest-3")
        office.run_due()
        asked = [offer for offer in office.ask(engine("wujing"), offers.list_of, out.id) if offer.member in people]
        assert asked
        office.do(engine("wujing"), dispatch.stamp, [Stamp(people[one.member], one.id, "see") for one in asked])
        for verb, one in zip(("accept", "decline"), asked, strict=False):
            office.show(people[one.member], "", queries.my_offer, dispatch.answer, one.id, verb)
            office.run_due()
            office.ask(people[one.member], standing_of)
            for who in (town.desk, people[one.member]):
                office.ask(who, boards.change, screens, since)
        office.do(town.desk, incidents.move, call.id, "close", note="x", version=None)
        office.run_due()
    return statements


def test_what_a_call_asks_is_put_into_words_once() -> None:
    town = Alliance(watch=False)
    people = {one.member: one for one in (town.member(f"m{number}", at=at(100 + number, 0)) for number in range(12))}
    known = one_call(town, people)
    town.later(3)
    known += one_call(town, people)
    town.later(3)
    words = {id(one) for one in known}
    assert [str(one) for one in one_call(town, people) if id(one) not in words] == []
