"""An evening at the command desk: handed over, taken over, taken without a word, left alone."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier
from typing import Any

import pytest

from pingan.features.desk import actions, queries
from pingan.features.desk.model import Sitting
from pingan.features.desk.queries import DeskRow
from pingan.features.dispatch import actions as dispatch
from pingan.features.incidents import actions as incidents
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, Overtaken, Refusal, WrongMoment
from pingan.platform import log
from pingan.platform.work import Actor
from tests.web import OpenTown
from tests.world import Town, at


class Room(Town):
    """A command room with two dispatchers, a chief and an officer."""

    def __init__(self, **town: Any) -> None:
        super().__init__(**town)
        self.station()
        self.lu, self.shen = self.dispatcher("lu"), self.dispatcher("shen")
        self.officer_ = self.officer()

    def seat(self, who: Actor | None = None) -> DeskRow:
        """The desk as somebody's live screen shows it."""
        return self.board(who or self.lu, "desk")["wujing"]  # type: ignore[no-any-return]

    def sits(self, who: Actor, *confirmed: str, reason: str = "") -> Sitting:
        """Somebody sits down, having seen who sits there."""
        there = self.seat(who).sitting
        return self.do(who, actions.take_over, after=there.id if there else "", confirmed=confirmed, reason=reason)

    def hands_over(self, who: Actor, note: str = "") -> None:
        there = self.seat(who).sitting
        assert there is not None
        self.do(who, actions.hand_over, version=there.version, note=note)


@pytest.fixture
def room() -> Room:
    return Room()


def test_the_desk_changes_hands_with_everything_that_is_open(room: Room) -> None:
    room.member("喻", at=at(100))
    room.sits(room.lu)
    fire = room.incident("fire", by=room.lu)
    room.do(room.lu, dispatch.call_out, fire.id)
    theft = room.incident("help", at=at(900), by=room.lu)
    lift = room.do(room.lu, actions.raise_concern, text="三号楼电梯在修，八点半回看", owner="物业老张")
    listed = room.ask(room.shen, queries.matters)
    assert [(one.ref, one.marks) for one in listed] == [
        (f"incident:{fire.id}", ("silent", "nobody_coming")),
        (f"incident:{theft.id}", ("nobody_asked",)),
        (f"concern:{lift.id}", ()),
        ("part:map", ("estimated",)),
    ]
    assert (listed[0].number, listed[0].place, listed[2].text, listed[2].owner) == (fire.number, fire.place, lift.text, lift.owner)

    room.hands_over(room.lu, "火还没人到，盯一下")
    waiting = room.seat(room.shen)
    assert waiting.sitting is not None
    assert (waiting.sitting.note, waiting.sitting.mine, waiting.next) == ("火还没人到，盯一下", False, ("relieve",))
    assert room.seat(room.lu).next == ("take_back", "leave")
    assert room.seat(room.officer_).next == ()

    room.later(120)
    begun = room.sits(room.shen, f"incident:{fire.id}", f"concern:{lift.id}")
    now = room.seat(room.lu)
    assert now.sitting is not None
    assert (now.sitting.mine, now.untaken) == (False, (f"incident:{theft.id}",))
    told = room.ask(room.shen, log.about, begun.id)
    assert [(entry.kind, entry.actor) for entry in told] == [("desk.desk_taken_over", room.shen.account)]
    assert told[0].facts["before"] == begun.before
    assert room.timeline(room.lu, begun.before) == ["desk.desk_taken_over", "desk.handover_offered"]

    record = room.ask(room.shen, queries.get, begun.id)
    assert [(one.ref, one.taken) for one in record.matters] == [
        (f"incident:{fire.id}", True), (f"incident:{theft.id}", False), (f"concern:{lift.id}", True), ("part:map", True),
    ]  # fmt: skip


def test_what_nobody_took_on_stays_marked_until_it_is_taken_on_or_over(room: Room) -> None:
    room.sits(room.lu)
    calls = [room.incident("help", at=at(300 * index), by=room.lu) for index in range(3)]
    watched = room.do(room.lu, actions.raise_concern, text="河边有人夜钓", owner="")
    room.hands_over(room.lu)
    room.sits(room.shen)
    assert room.seat().untaken == (*(f"incident:{call.id}" for call in calls), f"concern:{watched.id}")
    room.do(room.shen, actions.take_on, f"incident:{calls[0].id}")
    room.do(room.lu, incidents.move, calls[1].id, "cancel", version=None)
    room.do(room.lu, actions.settle_concern, watched.id)
    assert room.seat().untaken == (f"incident:{calls[2].id}",)
    assert room.seat().concerns == ()
    with pytest.raises(NotFound):
        room.do(room.shen, actions.take_on, f"incident:{calls[0].id}")
    with pytest.raises(WrongMoment):
        room.do(room.lu, actions.take_on, f"incident:{calls[2].id}")
    room.later(10)
    room.hands_over(room.shen)
    room.sits(room.lu, f"incident:{calls[2].id}")
    assert room.seat().untaken == (f"incident:{calls[0].id}",), "what she took on he has to take on too"
    room.do(room.lu, actions.take_on, f"incident:{calls[0].id}")
    assert room.seat().untaken == ()


def test_a_desk_that_was_not_handed_over_is_taken_with_a_reason_and_everybody_hears(room: Room) -> None:
    room.sits(room.lu)
    with pytest.raises(Invalid):
        room.sits(room.shen)
    assert room.seat(room.shen).next == ("take",)
    begun = room.sits(room.shen, reason="陆突然病倒，送医")
    (entry,) = room.ask(room.officer_, log.about, begun.id)
    assert (entry.facts["verb"], entry.facts["reason"]) == ("take", "陆突然病倒，送医")
    past = room.ask(room.lu, queries.history, 1, 25)
    assert [(row.status.value, row.verb) for row in past.rows] == [("held", "take"), ("taken", "begin")]
    assert past.total == 2


def test_a_desk_that_was_left_is_said_to_be_nobody_s(room: Room) -> None:
    assert room.seat().sitting is None
    assert room.seat().next == ("begin",)
    first = room.sits(room.lu)
    with pytest.raises(Invalid):
        room.do(room.lu, actions.leave, version=first.version, reason="走")
    room.do(room.lu, actions.leave, version=first.version, reason="无人来接，孩子急诊")
    assert (room.seat().sitting, room.seat().left, room.seat().leaving) == (None, room.now, "无人来接，孩子急诊")
    with pytest.raises(WrongMoment):
        room.do(room.lu, actions.leave, version=first.version, reason="无人来接，孩子急诊")
    with pytest.raises(Invalid):
        room.sits(room.shen)
    room.sits(room.shen, reason="桌前没有人，先坐下")
    assert room.seat().left is None


def test_nobody_relieves_himself_and_nobody_hands_over_what_is_not_his(room: Room) -> None:
    first = room.sits(room.lu)
    with pytest.raises(WrongMoment) as refused:
        room.sits(room.lu, reason="再坐一次试试")
    assert refused.value.reason == "desk_is_yours"
    for verb in (actions.hand_over, actions.take_back):
        with pytest.raises(WrongMoment):
            room.do(room.shen, verb, version=first.version)
    with pytest.raises(WrongMoment):
        room.do(room.lu, actions.take_back, version=first.version)
    room.hands_over(room.lu, "写错了")
    with pytest.raises(Overtaken):
        room.do(room.lu, actions.take_back, version=first.version)
    there = room.seat().sitting
    assert there is not None
    room.do(room.lu, actions.take_back, version=there.version)
    assert room.seat(room.shen).next == ("take",)


def test_who_saw_another_one_sitting_there_looks_again(room: Room) -> None:
    first = room.sits(room.lu)
    room.sits(room.shen, reason="陆突然病倒，送医")
    with pytest.raises(Overtaken):
        room.do(room.chief(), actions.take_over, after=first.id, reason="我来坐一会儿")
    with pytest.raises(Overtaken):
        room.do(room.chief(), actions.take_over, after="", reason="我来坐一会儿")


def test_an_officer_looks_on_and_another_station_has_a_desk_of_its_own(room: Room) -> None:
    begun = room.sits(room.lu)
    with pytest.raises(NotAllowed):
        room.do(room.officer_, actions.take_over, after=begun.id, reason="我来坐一会儿")
    room.station("xinzhuang")
    far = room.dispatcher("gu", station="xinzhuang")
    assert room.board(far, "desk")["xinzhuang"].sitting is None
    with pytest.raises(NotFound):
        room.ask(far, queries.get, begun.id)
    concern = room.do(room.lu, actions.raise_concern, text="河边有人夜钓", owner="")
    with pytest.raises(NotFound):
        room.do(far, actions.settle_concern, concern.id)


def test_concerns_are_few_and_say_something(room: Room) -> None:
    with pytest.raises(Invalid):
        room.do(room.lu, actions.raise_concern, text="", owner="")
    for index in range(actions.MOST_CONCERNS):
        room.do(room.lu, actions.raise_concern, text=f"第{index}件", owner="")
    with pytest.raises(WrongMoment) as refused:
        room.do(room.lu, actions.raise_concern, text="又一件", owner="")
    assert refused.value.reason == "enough_concerns"
    first = room.seat().concerns[0]
    for _ in range(2):
        room.do(room.shen, actions.settle_concern, first.id)
    assert len(room.seat().concerns) == actions.MOST_CONCERNS - 1


def test_a_desk_with_two_hundred_open_incidents_changes_hands(room: Room) -> None:
    room.sits(room.lu)
    quiet = Room(database=room.database, watch=False)
    calls = [quiet.incident("help", at=at(7 * index), by=quiet.lu) for index in range(200)]
    room.hands_over(room.lu)
    room.sits(room.shen, *(f"incident:{call.id}" for call in calls[:150]))
    assert len(room.seat().untaken) == 50


# ---- two at once ----


def together(*calls: Callable[[], Any]) -> list[Any]:
    start = Barrier(len(calls))

    def run(call: Callable[[], Any]) -> Any:
        start.wait()
        try:
            return call()
        except Refusal as refusal:
            return refusal

    with ThreadPoolExecutor(len(calls)) as workers:
        return list(workers.map(run, calls))


def test_of_two_who_sit_down_at_once_one_sits(databases: Callable[..., Any]) -> None:
    room = Room(database=databases(), watch=False)
    other = room.open_office()
    people = [room.lu, room.shen]
    for round_ in range(6):
        there = room.seat().sitting
        after = there.id if there else ""
        if there:
            holder = room.lu if room.seat(room.lu).sitting.mine else room.shen  # type: ignore[union-attr]
            people = [room.chief(), room.lu if holder is room.shen else room.shen]
            if round_ % 2:
                room.hands_over(holder)
        done = together(
            *(
                partial(office.do, who, actions.take_over, after=after, reason="同时坐下试试")
                for office, who in zip((room.office, other), people, strict=True)
            )
        )
        assert sum(isinstance(one, Sitting) for one in done) == 1, done
        assert [type(one) for one in done if isinstance(one, Exception)] == [Overtaken]
        if (mine := room.seat(room.chief()).sitting) is not None and mine.mine:
            room.sits(room.lu, reason="所长坐错了位子")


def test_the_holder_goes_while_somebody_relieves_him(databases: Callable[..., Any]) -> None:
    room = Room(database=databases(), watch=False)
    other = room.open_office()
    for _ in range(4):
        if room.seat().sitting is None:
            room.sits(room.lu, reason="重新坐下来")
        room.hands_over(room.lu)
        there = room.seat().sitting
        assert there is not None
        went, came = together(
            partial(room.office.do, room.lu, actions.leave, version=there.version, reason="家里有急事"),
            partial(other.do, room.shen, actions.take_over, after=there.id),
        )
        assert isinstance(went, Sitting) != isinstance(came, Sitting)
        if isinstance(came, Sitting):
            room.sits(room.lu, reason="换回来再试一次")


# ---- over the web ----


def test_over_the_web() -> None:
    town = OpenTown()
    lu, shen = town.console("lu"), town.console("shen")
    begun = lu.post("/api/desk/take-over", {}).json()
    assert begun["sitting"]["mine"] is True
    assert begun["sitting"]["name"] == "Lu"
    refused = shen.post("/api/desk/take-over", {"after": begun["sitting"]["id"]})
    assert (refused.status_code, refused.json()["code"]) == (422, "reason_missing")
    assert lu.post("/api/desk/hand-over", {"version": 0, "note": "x" * 2001}).status_code == 422
    assert lu.post("/api/desk/take-over", {"confirmed": ["x"] * 1001}).status_code == 422
    assert lu.post("/api/desk/concerns", {"text": " "}).status_code == 422
    handed = lu.post("/api/desk/hand-over", {"version": 0, "note": "平安无事"}).json()
    assert handed["sitting"]["status"] == "handing_over"
    taken = shen.post("/api/desk/take-over", {"after": begun["sitting"]["id"]}, headers={"Idempotency-Key": "k1"})
    again = shen.post("/api/desk/take-over", {"after": begun["sitting"]["id"]}, headers={"Idempotency-Key": "k1"})
    assert taken.json() == again.json()
    page = shen.get("/api/desk/sittings?page=1&size=1").json()
    assert (page["total"], page["rows"][0]["came_after"]) == (2, "Lu")
    assert shen.get(f"/api/desk/sittings/{begun['sitting']['id']}").json()["head"]["note"] == "平安无事"
