"""Roll-calls in a town: called, answered by tap, by radio and not at all; off duty nobody is asked."""

from datetime import timedelta
from typing import Any

import pytest

from pingan.features.houses import actions as houses
from pingan.features.houses.model import Post
from pingan.features.roll_calls import actions, queries
from pingan.features.roll_calls.model import Occasion, PlannedCall, ReplyStatus, RollCallStatus, Scope, Way
from pingan.features.teams import public as teams
from pingan.kernel.errors import Invalid, NotFound, Overtaken, Refusal, TooMany, WrongMoment
from pingan.platform.work import Actor, engine
from tests.world import Town, at

TEN = PlannedCall(time="10:00")


class Night:
    """A station at night: three posts with somebody, one without, and somebody off duty."""

    def __init__(self, town: Town | None = None) -> None:
        self.town = town or Town()
        self.desk = self.town.dispatcher()
        self.chief = self.town.chief()
        self.house = self.town.house("永北平安屋")
        self.posts = [
            self.town.post(self.house, name, at=at(north_m=300 * place)) for place, name in enumerate(["1岗", "2岗", "3岗", "10岗"])
        ]
        self.tablet = self.town.tablet(self.posts[0])
        self.gao = self.town.guard("高", post=self.posts[0])
        self.yu = self.town.guard("喻", post=self.posts[1])
        self.ma = self.town.guard("马", post=self.posts[2])
        self.home = self.town.guard("在家")

    def begin(self, scope: Scope = Scope.POSTS, place: str = "") -> Any:
        return self.town.do(self.desk, actions.begin, scope, place)

    def row(self) -> Any:
        (row,) = self.town.board(self.desk, "roll_calls").values()
        return row

    def statuses(self) -> list[str]:
        return [one.status.value for one in self.row().replies]

    def asks(self, who: Actor) -> list[Any]:
        return list(self.town.board(who, "roll_call_asks").values())

    def enter(self, number: int, words: str = "") -> None:
        row = self.row()
        reply = next(one for one in row.replies if one.number == number)
        self.town.do(self.desk, actions.enter, row.id, reply.id, way=Way.RADIO, words=words)


def refused(night: Night, who: Actor, verb: Any, *args: Any, **kwargs: Any) -> Refusal:
    with pytest.raises(Refusal) as caught:
        night.town.do(who, verb, *args, **kwargs)
    return caught.value


def test_two_answer_by_radio_one_by_tap_and_nobody_is_missing() -> None:
    night = Night()
    night.begin()
    assert night.row().unmanned == ("永北平安屋 · 10岗",)
    (ask,) = night.asks(night.tablet)
    assert ask.next == ("answer",)
    assert [len(night.asks(who)) for who in (night.gao, night.yu, night.home)] == [1, 1, 0]
    night.town.do(night.tablet, actions.answer, ask.id)
    night.enter(2, "二号在岗")
    night.enter(3)
    assert night.row().status is RollCallStatus.OVER, "all have answered: nobody waits for the minute to pass"
    assert [(one.status.value, one.way.value, one.words) for one in night.row().replies] == [
        ("answered", "tablet", ""), ("answered", "radio", "二号在岗"), ("answered", "radio", ""),
    ]  # fmt: skip


def test_the_silent_are_called_again_then_missing_and_late_answers_are_welcome() -> None:
    night = Night()
    night.begin()
    night.enter(1)
    night.town.later(61)
    assert night.statuses() == ["answered", "called_again", "called_again"]
    night.enter(2)
    night.town.later(60)
    assert night.statuses() == ["answered", "answered_again", "missing"]
    assert night.row().replies[2].neighbour == 2, "what to do names the nearest other post"
    assert night.row().status is RollCallStatus.OVER
    (ask,) = night.asks(night.ma)
    night.town.do(night.ma, actions.answer, ask.id)
    assert night.statuses()[2] == "late"
    night.town.later(31 * 60)
    assert night.town.board(night.desk, "roll_calls") == {}
    assert night.asks(night.ma) == []
    trend = {one.name: one for one in night.town.ask(night.desk, queries.trend)}
    assert trend["永北平安屋 · 3岗"].late == 1
    assert trend["永北平安屋 · 1岗"].in_time == 1
    assert trend["永北平安屋 · 10岗"].called == 0
    (past,) = night.town.ask(night.chief, queries.list_past)
    assert (past.called, past.in_time, past.second_call, past.missing, past.unmanned) == (3, 1, 1, 1, 1)


def test_a_phone_is_checked_against_the_post() -> None:
    night = Night()
    night.begin()
    (ask,) = night.asks(night.yu)
    night.town.do(night.yu, actions.answer, ask.id, here=at(north_m=900), accuracy_m=10)
    assert night.row().replies[1].place.value == "elsewhere"
    (ask,) = night.asks(night.ma)
    night.town.do(night.ma, actions.answer, ask.id)
    assert night.row().replies[2].place.value == "unknown", "without a position he is served all the same"


def test_whoever_goes_off_duty_is_called_no_more() -> None:
    night = Night()
    night.begin()
    night.town.off_duty(night.ma)
    assert night.statuses() == ["called", "called", "let_go"]
    assert night.asks(night.ma) == []
    night.town.off_duty(night.gao)
    night.town.off_duty(night.yu)
    assert night.row().status is RollCallStatus.OVER


def test_others_may_not_answer_and_nobody_twice() -> None:
    night = Night()
    night.begin()
    (ask,) = night.asks(night.yu)
    assert isinstance(refused(night, night.home, actions.answer, ask.id), NotFound)
    assert isinstance(refused(night, night.gao, actions.answer, ask.id), NotFound)
    night.town.do(night.yu, actions.answer, ask.id)
    assert isinstance(refused(night, night.yu, actions.answer, ask.id), WrongMoment)
    row = night.row()
    assert isinstance(refused(night, night.desk, actions.enter, row.id, ask.id, way=Way.RADIO), WrongMoment)
    assert isinstance(refused(night, night.desk, actions.enter, row.id, row.replies[2].id, way=Way.TABLET), Invalid)
    other = night.town.dispatcher(station="xinzhuang")
    assert isinstance(refused(night, other, actions.cancel, row.id), NotFound)


def test_one_roll_call_at_a_time_and_surprises_have_a_limit() -> None:
    night = Night()
    for _ in range(2):
        row = night.begin()
        assert refused(night, night.desk, actions.begin, Scope.POSTS).reason == "roll_call_running"
        night.town.do(night.desk, actions.cancel, row.id)
        assert isinstance(refused(night, night.desk, actions.cancel, row.id), WrongMoment)
    assert isinstance(refused(night, night.desk, actions.begin, Scope.POSTS), TooMany)
    night.town.later(timedelta(days=1).total_seconds())
    assert night.begin().spared == ()


def test_a_house_and_a_team_can_be_called() -> None:
    night = Night()
    team = night.town.office.do(engine("wujing"), teams.set_up, teams.TeamFacts(name="夜巡队"), [night.yu.member, night.home.member])
    night.begin(Scope.TEAM, team.id)
    (reply,) = night.row().replies
    assert (reply.name, night.row().name) == ("喻", "夜巡队"), "whoever is off duty is neither called nor named"
    (ask,) = night.asks(night.yu)
    night.town.do(night.yu, actions.answer, ask.id)
    night.town.later(31 * 60)
    night.begin(Scope.HOUSE, night.house.id)
    assert len(night.row().replies) == 3
    assert isinstance(refused(night, night.desk, actions.begin, Scope.HOUSE, "none"), NotFound | WrongMoment)


def _planned(time: str, scope: Scope, place: str) -> PlannedCall:
    return PlannedCall(time=time, scope=scope, place=place)


def chosen(*posts: Post) -> PlannedCall:
    return PlannedCall(time="10:00", scope=Scope.CHOSEN, posts=tuple(post.id for post in posts))


def test_any_posts_can_be_called_by_surprise() -> None:
    night = Night()
    one, two, _, ten = night.posts
    night.town.do(night.desk, actions.begin, Scope.CHOSEN, "", [ten.id, two.id, one.id, two.id])
    row = night.row()
    assert [reply.post for reply in row.replies] == [one.id, two.id], "each once, in the order of the radio"
    assert (row.name, row.unmanned) == ("1岗、2岗、10岗", ("永北平安屋 · 10岗",))
    assert night.asks(night.ma) == [], "who was not chosen is not rung"
    night.town.do(night.desk, actions.cancel, row.id)
    for scope, place, posts in ((Scope.CHOSEN, "", []), (Scope.POSTS, "", [one.id]), (Scope.HOUSE, night.house.id, [one.id])):
        assert isinstance(refused(night, night.desk, actions.begin, scope, place, posts), Invalid)
    assert isinstance(refused(night, night.desk, actions.begin, Scope.CHOSEN, "", [one.id, "none"]), NotFound)
    elsewhere = night.town.post(night.town.house("别处", station="xinzhuang"))
    assert isinstance(refused(night, night.desk, actions.begin, Scope.CHOSEN, "", [elsewhere.id]), NotFound)


def test_chosen_posts_are_called_by_plan_and_one_that_is_no_more_is_left_out() -> None:
    night = Night()
    town, (one, two, three, _) = night.town, night.posts
    calls = [chosen(three, one), chosen(one, three, one), chosen(two)]
    town.do(night.chief, actions.plan, calls, jitter_min=0, surprises_a_day=1, version=0)
    planned = {call.name: set(call.posts) for call in town.ask(night.chief, queries.plan).calls}
    assert planned == {"1岗、3岗": {one.id, three.id}, "2岗": {two.id}}, "the same choice once"
    town.off_duty(night.ma)
    town.do(night.chief, houses.retire_post, three.id, version=three.version, reason="不再设岗")
    names = {call.name for call in town.ask(night.chief, queries.plan).calls}
    assert names == {"1岗", "2岗"}
    town.later(50 * 60)
    assert sorted(past.name for past in town.ask(night.chief, queries.list_past)) == ["1岗", "2岗"]
    view = town.ask(night.chief, queries.plan)
    assert isinstance(
        refused(night, night.chief, actions.plan, [chosen(three)], jitter_min=0, surprises_a_day=1, version=view.version), NotFound
    )


def test_nobody_on_duty() -> None:
    town = Town()
    with pytest.raises(WrongMoment) as caught:
        town.do(town.dispatcher(), actions.begin, Scope.POSTS)
    assert caught.value.reason == "nobody_on_duty"


def test_the_plan_calls_by_itself_and_not_when_nobody_is_there() -> None:
    night = Night()
    view = night.town.ask(night.chief, queries.plan)
    night.town.do(night.chief, actions.plan, [TEN], jitter_min=0, surprises_a_day=1, version=view.version)
    night.town.later(41 * 60)
    assert night.row().occasion.value == "planned"
    assert isinstance(refused(night, night.chief, actions.plan, [TEN], jitter_min=0, surprises_a_day=1, version=99), Overtaken)
    for who in (night.gao, night.yu, night.ma):
        night.town.off_duty(who)
    night.town.later(25 * 3600)
    assert night.town.board(night.desk, "roll_calls") == {}


def test_a_team_and_a_house_are_called_by_plan_one_after_the_other() -> None:
    night = Night()
    town = night.town
    team = town.office.do(engine("wujing"), teams.set_up, teams.TeamFacts(name="夜巡队"), [night.yu.member])
    calls = [
        PlannedCall(time="10:00", scope=Scope.TEAM, place=team.id),
        PlannedCall(time="10:00", scope=Scope.HOUSE, place=night.house.id),
        TEN,
    ]
    town.do(night.chief, actions.plan, calls, jitter_min=0, surprises_a_day=1, version=0)
    assert [(one.time, one.scope, one.name) for one in town.ask(night.chief, queries.plan).calls] == [
        ("10:00", Scope.HOUSE, "永北平安屋"), ("10:00", Scope.POSTS, ""), ("10:00", Scope.TEAM, "夜巡队"),
    ]  # fmt: skip
    town.later(55 * 60)
    begun = town.ask(night.chief, queries.list_past)
    assert sorted(one.scope for one in begun) == [Scope.HOUSE, Scope.POSTS, Scope.TEAM], "each waited for the one before"
    assert {one.occasion for one in begun} == {Occasion.PLANNED}
    assert isinstance(
        refused(
            night,
            night.chief,
            actions.plan,
            [_planned("1:00", Scope.TEAM, team.id)],
            jitter_min=0,
            surprises_a_day=1,
            version=0,
        ),
        Invalid,
    )
    assert isinstance(
        refused(
            night,
            night.chief,
            actions.plan,
            [_planned("01:00", Scope.TEAM, "none")],
            jitter_min=0,
            surprises_a_day=1,
            version=0,
        ),
        NotFound,
    )
    town.do(night.chief, actions.plan, [], jitter_min=0, surprises_a_day=1, version=0)
    town.later(25 * 3600)
    assert len(town.ask(night.chief, queries.list_past)) == 3, "what was taken off the plan calls nobody"


def test_fourteen_posts_are_entered_by_keyboard_alone() -> None:
    town = Town()
    desk = town.dispatcher()
    posts: list[Post] = [town.post(town.house(f"平安屋{number:02}"), at=at(north_m=200 * number)) for number in range(14)]
    for number, post in enumerate(posts):
        town.guard(f"员{number}", post=post)
    row = town.do(desk, actions.begin, Scope.POSTS)
    (shown,) = town.board(desk, "roll_calls").values()
    for reply in shown.replies:
        town.do(desk, actions.enter, row.id, reply.id, way=Way.RADIO, words="ok")
    (shown,) = town.board(desk, "roll_calls").values()
    assert {one.status for one in shown.replies} == {ReplyStatus.ANSWERED}
