"""The tablet in the gate house: paired, handed from guard to guard, ringing for the post."""

from datetime import timedelta

import pytest

from pingan.features.access import public as access
from pingan.features.dispatch import actions as dispatch
from pingan.features.duty import actions as duty
from pingan.features.duty import public as duty_door
from pingan.features.houses.model import Post
from pingan.features.incidents import actions as incidents
from pingan.features.members import actions as members
from pingan.features.members import public as membership
from pingan.features.tablets import actions, queries
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.platform import log
from pingan.platform.office import NOBODY
from pingan.platform.work import Actor, engine
from tests.alliance import Alliance
from tests.world import at


class Gate(Alliance):
    """A gate house with a tablet, and two guards who never agreed to be located."""

    def __init__(self) -> None:
        super().__init__()
        self.post_: Post = self.post(self.house("永北平安屋", items=["extinguisher"]), "永北北门")
        self.tablet_: Actor = self.tablet(self.post_)
        self.yu, self.gao = self.guard("喻建国"), self.guard("高秀英")

    def begins(self, who: Actor, *relieved: Actor) -> None:
        self.on_shift(self.tablet_, who, relieves=relieved)

    def here(self) -> list[str]:
        """Who is on shift, as the tablet shows it."""
        return [guard.name for guard in self.screens[self.tablet_.account].rows["post"][self.post_.id].guards]  # type: ignore[attr-defined]

    def rings(self) -> list[queries.PostOffer]:
        """The offers to the post, as they came to the tablet over the socket."""
        return list(self.screens[self.tablet_.account].rows["post_offers"].values())  # type: ignore[arg-type]

    def step(self, verb: str, who: Actor | None = None, **said: str) -> None:
        self.do(self.tablet_, actions.answer, self.rings()[0].id, verb, guard=who.member if who else "", **said)


@pytest.fixture
def gate() -> Gate:
    return Gate()


# ---- pairing ----


def test_a_code_pairs_one_tablet_once(gate: Gate) -> None:
    code = gate.do(gate.admin(), actions.ask_pairing, gate.post_.id).code
    first, second = (gate.do(NOBODY, actions.pair, code, device="tablet", terms=access.Terms()) for _ in range(2))
    assert first is not None
    assert (first.account.post, first.account.name) == (gate.post_.id, "永北北门")
    assert second is None
    assert gate.do(NOBODY, actions.pair, "00000000", device="tablet", terms=access.Terms()) is None


def test_a_code_lives_ten_minutes_and_a_new_one_ends_it(gate: Gate) -> None:
    old = gate.do(gate.chief(), actions.ask_pairing, gate.post_.id)
    new = gate.do(gate.chief(), actions.ask_pairing, gate.post_.id)
    assert new.expires == gate.now + timedelta(minutes=10)
    assert gate.do(NOBODY, actions.pair, old.code, device="tablet", terms=access.Terms()) is None
    gate.later(600)
    assert gate.do(NOBODY, actions.pair, new.code, device="tablet", terms=access.Terms()) is None


def test_only_chief_and_admin_pair_and_only_posts_of_their_station(gate: Gate) -> None:
    for who in (gate.desk, gate.officer(), gate.yu, gate.tablet_):
        with pytest.raises(NotAllowed):
            gate.do(who, actions.ask_pairing, gate.post_.id)
    with pytest.raises(NotFound):
        gate.do(gate.chief(station="xinzhuang"), actions.ask_pairing, gate.post_.id)


def test_a_lost_tablet_is_cut_off_at_once(gate: Gate) -> None:
    code = gate.do(gate.chief(), actions.ask_pairing, gate.post_.id).code
    entry = gate.do(NOBODY, actions.pair, code, device="tablet", terms=access.Terms())
    assert entry is not None
    assert gate.ask(engine("wujing"), lambda work: access.actor_of(work, entry.token)).post == gate.post_.id
    gate.do(gate.chief(), actions.remove, entry.account.id)
    with pytest.raises(Exception, match="not_signed_in"):
        gate.ask(engine("wujing"), lambda work: access.actor_of(work, entry.token))
    assert [row.id for row in gate.ask(gate.chief(), queries.tablets)] == [gate.tablet_.account]
    with pytest.raises(NotFound):
        gate.do(gate.chief(station="xinzhuang"), actions.remove, gate.tablet_.account)


# ---- shifts ----


def test_a_guard_begins_at_the_post_without_having_agreed_to_be_located(gate: Gate) -> None:
    gate.begins(gate.yu)
    turn = gate.ask(gate.desk, duty_door.find_turn, gate.yu.member)
    assert turn is not None
    assert (turn.post, turn.located) == (gate.post_.id, False)
    assert gate.here() == ["喻建国"]


def test_what_is_done_at_the_tablet_is_done_as_the_guard(gate: Gate) -> None:
    gate.begins(gate.yu)
    went = gate.ask(engine("wujing"), log.about, gate.yu.member)[-1]
    account = gate.ask(engine("wujing"), lambda work: access.member_actor(work, gate.yu.member, via="").account)
    assert (went.kind, went.actor, went.role, went.via) == ("duty.went_on_duty", account, "guard", gate.tablet_.account)


def test_a_shift_change_is_one_deed(gate: Gate) -> None:
    gate.begins(gate.yu)
    gate.begins(gate.gao, gate.yu)
    assert gate.here() == ["高秀英"]
    assert gate.ask(gate.desk, duty_door.find_turn, gate.yu.member) is None
    gate.do(gate.tablet_, actions.sign_off, gate.gao.member)
    assert gate.here() == []


def test_two_may_be_on_shift_together(gate: Gate) -> None:
    gate.begins(gate.yu)
    gate.later(60)
    gate.begins(gate.gao)
    assert gate.here() == ["喻建国", "高秀英"]
    with pytest.raises(WrongMoment, match="on_shift_already"):
        gate.do(gate.tablet_, actions.sign_on, gate.gao.member, proven="hashed")


def test_wrong_digits_put_nobody_on_duty_and_are_written_down(gate: Gate) -> None:
    gate.choose_pin(gate.tablet_, gate.yu)
    assert not gate.do(gate.tablet_, actions.sign_on, gate.yu.member, proven="")
    assert not gate.do(gate.tablet_, actions.sign_on, gate.yu.member, proven="another hash")
    assert not gate.do(gate.tablet_, actions.sign_on, gate.gao.member, proven="hashed")
    assert gate.here() == []
    with gate.database.reading() as connection:
        kinds = [row.kind for row in connection.execute(log.event_log.select())]
    assert kinds.count("tablets.pin_refused") == 3


def test_digits_are_chosen_by_the_code_sent_to_ones_own_telephone(gate: Gate) -> None:
    gate.do(gate.tablet_, actions.send_code, gate.yu.member)
    code = list(gate.codes.newest.values())[-1]
    assert not gate.do(gate.tablet_, actions.change_pin, gate.gao.member, code, password="hashed"), "somebody else's code"
    other = gate.tablet(gate.post(gate.house("徐家汇平安屋"), "徐家汇"))
    assert not gate.do(other, actions.change_pin, gate.yu.member, code, password="hashed"), "typed at another tablet"
    assert gate.do(gate.tablet_, actions.change_pin, gate.yu.member, code, password="hashed")
    assert not gate.do(gate.tablet_, actions.change_pin, gate.yu.member, code, password="again"), "used already"


def test_who_is_on_duty_elsewhere_goes_off_there_first(gate: Gate) -> None:
    there = gate.post(gate.house("徐家汇平安屋"), "徐家汇")
    gate.do(gate.yu, duty.go_on, post=there.id)
    gate.choose_pin(gate.tablet_, gate.yu)
    with pytest.raises(WrongMoment, match="on_duty_elsewhere"):
        gate.do(gate.tablet_, actions.sign_on, gate.yu.member, proven="hashed")
    with pytest.raises(WrongMoment, match="not_on_shift"):
        gate.do(gate.tablet_, actions.sign_off, gate.yu.member)


def test_only_a_colleague_at_the_same_post_is_relieved(gate: Gate) -> None:
    there = gate.post(gate.house("徐家汇平安屋"), "徐家汇")
    gate.do(gate.yu, duty.go_on, post=there.id)
    gate.choose_pin(gate.tablet_, gate.gao)
    with pytest.raises(WrongMoment):
        gate.do(gate.tablet_, actions.sign_on, gate.gao.member, proven="hashed", relieves=[gate.yu.member])
    assert gate.here() == [], "all or nothing"


def test_the_tablet_offers_who_lately_served_in_this_house_and_finds_others_by_their_number(gate: Gate) -> None:
    gate.member("沈店主", at=at(50))
    assert gate.ask(gate.tablet_, queries.guards) == []
    tail = gate.ask(engine("wujing"), lambda work: membership.get(work, gate.yu.member)).phone[-4:]
    assert [(row.name, row.has_pin) for row in gate.ask(gate.tablet_, queries.guards, tail)] == [("喻建国", False)]
    gate.begins(gate.yu)
    assert [(row.name, row.has_pin) for row in gate.ask(gate.tablet_, queries.guards)] == [("喻建国", True)]
    gate.do(gate.tablet_, actions.sign_off, gate.yu.member)
    gate.clock.set(gate.now + timedelta(days=61))
    assert gate.ask(gate.tablet_, queries.guards) == []


def test_who_may_no_longer_serve_has_no_digits(gate: Gate) -> None:
    gate.begins(gate.yu)
    gate.do(gate.chief(), members.move, gate.yu.member, "suspend")
    assert gate.here() == []
    assert gate.ask(gate.tablet_, queries.pin_hash, gate.yu.member) == ""
    with pytest.raises(NotFound):
        gate.do(gate.tablet_, actions.send_code, gate.yu.member)


# ---- offers to the post ----


def test_an_offer_rings_at_the_tablet_and_is_taken_with_one_tap(gate: Gate) -> None:
    gate.begins(gate.yu)
    fire = gate.incident("fire", at=at(60))
    out = gate.send(fire)
    ring = gate.rings()[0]
    assert (ring.name, ring.guard, ring.offer.place) == ("喻建国", gate.yu.member, None), "no details before somebody goes"
    gate.step("see")
    gate.step("accept")
    assert gate.rungs(out) == {"喻建国": "accepted"}
    assert gate.rings()[0].offer.place == "永北小区"
    assert gate.offer(gate.yu).status.value == "accepted", "he may go on with his own phone"
    gate.answer(gate.yu, "arrive")
    gate.step("finish", report="已扑灭")
    assert gate.rings() == []
    assert gate.row(out).offers[0].report == "已扑灭"
    assert gate.offer(gate.yu).aftercare == "asked"


def test_a_colleague_on_the_same_shift_goes_instead(gate: Gate) -> None:
    gate.begins(gate.yu)
    gate.begins(gate.gao)
    out = gate.send(gate.incident("help", at=at(60)), gate.yu)
    gate.step("accept", gate.gao)
    assert gate.rungs(out) == {"喻建国": "recalled", "高秀英": "accepted"}
    first, second = gate.row(out).offers
    assert (first.reason, first.answered) == ("colleague", gate.now)
    assert (second.sent, second.answered) == (gate.now, gate.now)
    assert [ring.name for ring in gate.rings()] == ["高秀英"]
    gate.answer(gate.gao, "arrive")
    assert gate.rings()[0].offer.status.value == "arrived"


def test_if_both_were_asked_each_takes_his_own(gate: Gate) -> None:
    gate.begins(gate.yu)
    gate.begins(gate.gao)
    out = gate.send(gate.incident("help", at=at(60)), gate.yu, gate.gao)
    first = gate.rings()[0]
    gate.do(gate.tablet_, actions.answer, first.id, "accept", guard=next(g.guard for g in gate.rings() if g.guard != first.guard))
    assert sorted((offer.status.value, offer.reason) for offer in gate.row(out).offers) == [("accepted", ""), ("recalled", "enough")]


def test_nobody_stands_in_who_is_elsewhere_busy_or_has_said_no(gate: Gate) -> None:
    gate.begins(gate.yu)
    far = gate.guard("远方人")
    gate.send(gate.incident("help", at=at(60)), gate.yu)
    with pytest.raises(WrongMoment, match="not_on_shift"):
        gate.step("accept", far)
    gate.begins(gate.gao)
    gate.send(gate.incident("fire", at=at(90)), gate.gao)
    mine = next(ring for ring in gate.rings() if ring.guard == gate.yu.member)
    theirs = next(ring for ring in gate.rings() if ring.guard == gate.gao.member)
    gate.do(gate.tablet_, actions.answer, theirs.id, "accept")
    with pytest.raises(WrongMoment, match="cannot_be_asked"):
        gate.do(gate.tablet_, actions.answer, mine.id, "accept", guard=gate.gao.member)
    assert gate.offer(gate.yu).status.value == "sent", "nothing half done"


def test_a_shift_that_ends_takes_its_offers_along(gate: Gate) -> None:
    gate.begins(gate.yu)
    out = gate.send(gate.incident("help", at=at(60)), gate.yu)
    gate.begins(gate.gao, gate.yu)
    assert gate.rungs(out)["喻建国"] == "declined"
    assert all(ring.guard == gate.gao.member for ring in gate.rings())


def test_a_tablet_sees_its_own_post_only(gate: Gate) -> None:
    other = gate.tablet(gate.post(gate.house("徐家汇平安屋"), "徐家汇"))
    gate.begins(gate.yu)
    gate.send(gate.incident("help", at=at(60)), gate.yu)
    assert gate.board(other, "post_offers") == {}
    for verb in ("see", "accept"):
        with pytest.raises(NotFound):
            gate.do(other, actions.answer, gate.rings()[0].id, verb)
    with pytest.raises(NotAllowed):
        gate.do(gate.tablet_, dispatch.answer, gate.rings()[0].id, "accept")
    with pytest.raises(Invalid, match="no_such_verb"):
        gate.step("recall")


# ---- help ----


def test_the_button_brings_help_to_the_post_and_says_who_is_there(gate: Gate) -> None:
    gate.begins(gate.yu)
    gate.begins(gate.gao)
    call = gate.do(gate.tablet_, actions.ask_help)
    row = gate.row_of(call)
    assert (row.source.value, row.at, row.place) == ("sos", gate.post_.at, "永北平安屋 永北北门")
    assert row.caller is not None
    assert set(row.caller.name.split("、")) == {"喻建国", "高秀英"}
    gate.later(5)
    gate.do(gate.desk, incidents.notice, call.id)
    assert gate.board(gate.tablet_, "requests")[call.id].noticed == gate.now
    gate.do(gate.tablet_, incidents.cancel_help, call.id)
    assert gate.status(call) == "cancelled"


def test_the_button_works_with_nobody_on_shift(gate: Gate) -> None:
    assert gate.row_of(gate.do(gate.tablet_, actions.ask_help)).caller is None
