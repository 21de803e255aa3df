"""Task orders in a town: sent, read, accepted or not, done, looked at, reminded and closed; and nobody is asked too much."""

from typing import Any

import pytest

from pingan.features.audiences.model import Audience, Criteria
from pingan.features.members.model import Force
from pingan.features.messages import queries as inbox
from pingan.features.messages.actions import mine
from pingan.features.roll_calls import actions as roll_calls
from pingan.features.roll_calls.model import Scope
from pingan.features.tasks.actions import answers
from pingan.features.tasks.actions import orders as actions
from pingan.features.tasks.model import KEPT, LONGEST_OPEN, ProofWish, ReceiptStatus
from pingan.features.tasks.queries import mine as my_queries
from pingan.features.tasks.queries import orders as queries
from pingan.features.tasks.rules import orders as rules
from pingan.features.tasks.rules.orders import Draft
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, TooMany, WrongMoment
from tests.features.tasks.film import Film
from tests.platform.test_pictures import photo


def test_an_order_goes_to_its_audience_and_the_funnel_fills() -> None:
    film = Film()
    order = film.send()
    assert [len(film.phone(who)) for who in (film.yu, film.gao, film.lin, film.shop)] == [1, 1, 1, 0]
    assert film.told(film.yu) == ["tasks.asked"]
    message = film.town.ask(film.yu, inbox.mine, unseen=True, page=1, size=1).rows[0].id
    film.town.do(film.yu, mine.stamp, "deliver", [message])
    assert (film.row(order).funnel.delivered, film.row(order).funnel.read) == (1, 0)
    film.town.do(film.yu, mine.stamp, "see", [message])
    film.do(film.yu, "accept", order)
    film.do(film.gao, "decline", order)
    film.do(film.lin, "finish", order, words="转发到三个群", link="https://example.org/a")
    found = film.row(order).funnel
    assert found == rules.Funnel(asked=3, delivered=3, read=3, accepted=2, done=1, verified=0, cannot=1, returned=0, silent=0)
    film.town.do(film.desk, actions.verify, order)
    assert film.row(order).funnel.verified == 1
    assert film.told(film.gao) == []


def test_somebody_who_opens_it_again_has_read_it_once() -> None:
    film = Film()
    order = film.send()
    for verb in ("read", "read", "accept", "read"):
        film.do(film.yu, verb, order)
    assert film.phone(film.yu)[order].status is ReceiptStatus.ACCEPTED


def test_cannot_may_be_taken_back_and_costs_no_word() -> None:
    film = Film()
    order = film.send()
    film.do(film.yu, "decline", order)
    assert film.phone(film.yu)[order].next == ("accept",)
    film.do(film.yu, "accept", order)
    assert film.row(order).funnel.accepted == 1


def test_proof_that_is_wanted_is_asked_for_and_what_comes_back_is_done_again() -> None:
    film = Film()
    order = film.send(proof=ProofWish.WANTED)
    assert film.refused(film.yu, answers.answer, order, "finish").reason == "proof_missing"
    assert film.refused(film.yu, answers.answer, order, "finish", link="javascript:alert(1)").reason == "link_odd"
    film.town.do(film.yu, answers.show_photo, order, photo())
    film.do(film.yu, "finish", order)
    assert film.refused(film.desk, actions.send_back, order, film.yu.member, "").reason == "missing"
    film.town.do(film.desk, actions.send_back, order, film.yu.member, "看不清门牌")
    mine = film.phone(film.yu)[order]
    assert (mine.status, mine.remark, mine.next) == (ReceiptStatus.RETURNED, "看不清门牌", ("decline", "finish"))
    assert film.told(film.yu) == ["tasks.returned"]
    film.do(film.yu, "finish", order, words="重新拍了")
    film.town.do(film.desk, actions.verify, order, [film.yu.member])
    assert film.town.ask(film.desk, queries.photo, mine.photos[0])
    with pytest.raises(NotFound):
        film.town.ask(film.gao, queries.photo, mine.photos[0])


def test_the_last_place_is_taken_once_and_free_again_when_somebody_withdraws() -> None:
    film = Film()
    order = film.send(most=1)
    assert film.phone(film.yu)[order].next == ("read", "accept", "decline")
    film.do(film.yu, "accept", order)
    assert (film.phone(film.gao)[order].free, film.phone(film.gao)[order].next) == (0, ("read", "decline"))
    assert film.refused(film.gao, answers.answer, order, "accept").reason == "places_taken"
    assert film.told(film.gao) == []
    assert "remind" not in film.row(order).next
    film.do(film.yu, "decline", order)
    film.do(film.gao, "accept", order)
    film.do(film.gao, "finish", order)
    assert film.row(order).funnel.done == 1


def test_only_the_silent_are_reminded_and_twice_at_most() -> None:
    film = Film()
    order = film.send()
    film.do(film.yu, "accept", order)
    film.do(film.gao, "decline", order)
    film.town.do(film.desk, actions.remind, order)
    assert [sorted(film.told(who)) for who in (film.yu, film.gao, film.lin)] == [[], [], ["tasks.asked", "tasks.reminded"]]
    film.town.do(film.desk, actions.remind, order)
    assert "remind" not in film.row(order).next
    assert isinstance(film.refused(film.desk, actions.remind, order), TooMany)


def test_the_end_is_told_to_those_who_took_part_and_nobody_else() -> None:
    film = Film()
    order = film.send()
    film.do(film.yu, "finish", order)
    film.do(film.gao, "decline", order)
    film.town.do(film.desk, actions.close, order, "共转发三百次，谢谢大家")
    assert [film.told(who) for who in (film.yu, film.gao, film.lin)] == [["tasks.closed"], [], []]
    assert film.phone(film.yu)[order].summary == "共转发三百次，谢谢大家"
    assert (film.phone(film.yu)[order].next, film.phone(film.gao), film.phone(film.lin)) == ((), {}, {})
    assert isinstance(film.refused(film.yu, answers.answer, order, "decline"), WrongMoment)
    assert isinstance(film.refused(film.desk, actions.remind, order), WrongMoment)


def test_after_a_month_only_the_numbers_are_left() -> None:
    film = Film()
    order = film.send(files=(film.town.do(film.desk, actions.attach, "提示.pdf", b"%PDF-1.7").id,))
    film.town.do(film.yu, answers.show_photo, order, photo())
    film.do(film.yu, "finish", order, words="已转发")
    assert len(list(film.town.files._files)) == 2
    film.town.do(film.desk, actions.close, order)
    film.town.later(KEPT.total_seconds() + 5)
    assert (film.row(order).funnel.asked, film.row(order).funnel.done, film.row(order).status.value) == (3, 1, "filed")
    assert film.town.ask(film.desk, queries.list_receipts, order, "", page=1, size=50).total == 0
    assert film.town.ask(film.desk, queries.list_filed, page=1, size=50).total == 1
    assert (film.phone(film.yu), list(film.town.files._files)) == ({}, [])


def test_an_order_nobody_closes_is_closed_by_itself() -> None:
    film = Film()
    order = film.send()
    film.town.later(LONGEST_OPEN.total_seconds() + 5)
    assert film.row(order).status.value == "closed"


def test_who_was_asked_enough_is_left_in_peace_unless_the_chief_says_why() -> None:
    film = Film()
    film.town.guard("岗", post=film.town.post(film.town.house()))
    film.town.do(film.chief, actions.limit, 1, version=0)
    film.town.do(film.desk, roll_calls.begin, Scope.POSTS)
    both = Criteria(forces=(Force.GUARD, Force.MERCHANT))
    everybody = Audience(criteria=both)
    assert film.town.ask(film.desk, queries.burden, everybody) == queries.Burden(meant=2, tired=1, weekly=1)
    order = film.send(criteria=both)
    assert (film.row(order).funnel.asked, film.row(order).held, len(film.phone(film.shop))) == (1, 1, 1)
    assert film.refused(film.desk, actions.send, Draft(title="x", text="x", audience=everybody)).reason == "all_asked_enough"
    with pytest.raises(NotAllowed):
        film.send(override="台风来了")
    loud = film.send(film.chief, both, override="台风来了，门窗要查")
    assert (film.row(loud).funnel.asked, film.row(loud).held, film.row(loud).override) == (2, 0, "台风来了，门窗要查")
    assert film.town.timeline(film.chief, loud)[0] == "tasks.order_sent"
    film.town.later(8 * 86_400)
    assert film.town.ask(film.desk, queries.burden, everybody).tired == 0


@pytest.mark.parametrize(
    ("draft", "reason"),
    [({"title": ""}, "missing"), ({"text": ""}, "missing"), ({"link": "ftp://x"}, "link_odd"), ({"files": ("no",)}, "not_found")],
)
def test_what_cannot_be_sent_is_said(draft: dict[str, Any], reason: str) -> None:
    film = Film()
    with pytest.raises((Invalid, NotFound), match=reason):
        film.send(**draft)


def test_an_order_to_nobody_is_not_sent() -> None:
    film = Film()
    with pytest.raises(WrongMoment, match="nobody_meant"):
        film.send(criteria=Criteria(forces=(Force.GUARD,)))


def test_what_was_attached_but_not_sent_goes_and_only_pictures_and_documents_come_in() -> None:
    film = Film()
    film.town.do(film.desk, actions.attach, "图.jpg", photo())
    assert film.refused(film.desk, actions.attach, "x.exe", b"MZ").reason == "not_a_document"
    film.town.later(2 * 86_400)
    assert list(film.town.files._files) == []


def test_what_is_attached_is_for_those_who_are_asked() -> None:
    film = Film()
    file = film.town.do(film.desk, actions.attach, "提示.pdf", b"%PDF-1.7").id
    film.send(files=(file,))
    assert film.town.ask(film.yu, my_queries.my_file, file)[1] == b"%PDF-1.7"
    with pytest.raises(NotFound):
        film.town.ask(film.shop, my_queries.my_file, file)


def test_nobody_answers_for_another_and_other_stations_see_nothing() -> None:
    film = Film()
    order = film.send()
    assert isinstance(film.refused(film.shop, answers.answer, order, "accept"), NotFound)
    assert isinstance(film.refused(film.town.dispatcher("far", station="xinzhuang"), actions.close, order), NotFound)
    assert isinstance(film.refused(film.yu, answers.answer, order, "verify"), WrongMoment)
    assert isinstance(film.refused(film.yu, actions.close, order), NotAllowed)
