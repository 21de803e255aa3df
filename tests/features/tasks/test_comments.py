"""Talking about an order: the command room with all, with one, or with a crew; and no member ever reads what another one said."""

import pytest

from pingan.features.messages import queries as inbox
from pingan.features.tasks.actions import comments as actions
from pingan.features.tasks.actions import crews, orders
from pingan.features.tasks.model import KEPT, MOST_COMMENTS, MOST_LETTERS
from pingan.features.tasks.queries import comments as queries
from pingan.features.tasks.queries import mine
from pingan.features.tasks.store.comments import comments as table
from pingan.kernel.errors import NotAllowed, NotFound, TooMany, WrongMoment
from pingan.platform.work import Actor
from tests.features.tasks.film import Film
from tests.features.tasks.test_crews import Crew


class Talk(Film):
    """喻 takes part, 高 has not answered, and both may speak."""

    def __init__(self) -> None:
        super().__init__()
        self.order = self.send()
        self.do(self.yu, "accept", self.order)

    def say(self, who: Actor, text: str) -> None:
        self.town.do(who, actions.say, self.order, text)

    def tell(self, text: str, to: Actor | None = None) -> None:
        self.town.do(self.desk, actions.tell, self.order, text, to.member if to else "")

    def reads(self, who: Actor) -> list[tuple[str, str]]:
        return [(one.name, one.text) for one in self.phone(who)[self.order].comments]

    def room(self, thread: str = "") -> list[queries.CommentRow]:
        return list(self.town.ask(self.desk, queries.list_comments, self.order, thread, page=1, size=50).rows)


def test_a_member_reads_the_command_room_and_himself_and_nobody_else() -> None:
    talk = Talk()
    talk.say(talk.yu, "贴在哪一面墙？")
    talk.say(talk.gao, "我家楼道可以吗？")
    talk.tell("贴在信报箱旁边", talk.yu)
    talk.tell("雨天请用胶带")
    assert talk.reads(talk.yu) == [("喻", "贴在哪一面墙？"), ("", "贴在信报箱旁边"), ("", "雨天请用胶带")]
    assert talk.reads(talk.gao) == [("高", "我家楼道可以吗？"), ("", "雨天请用胶带")]
    assert talk.reads(talk.lin) == [("", "雨天请用胶带")]
    assert [(one.name, one.about, one.by_room) for one in talk.room()][1:] == [("", "喻", True), ("高", "高", False), ("喻", "喻", False)]
    assert [one.text for one in talk.room(talk.gao.member)] == ["我家楼道可以吗？"]


def test_what_members_say_marks_the_order_until_it_was_seen_or_answered() -> None:
    talk = Talk()
    talk.say(talk.yu, "几点前要贴好？")
    talk.say(talk.gao, "没有胶带了")
    assert (talk.row(talk.order).comments, talk.row(talk.order).unheard) == (2, 2)
    talk.tell("六点前", talk.yu)
    assert talk.row(talk.order).unheard == 1
    talk.town.do(talk.desk, actions.hear, talk.order, talk.gao.member)
    assert talk.row(talk.order).unheard == 0
    assert [one.heard for one in talk.phone(talk.gao)[talk.order].comments] == [True]


def test_who_takes_part_is_told_once_for_many_words_and_who_was_only_asked_is_not() -> None:
    talk = Talk()
    talk.tell("雨天请用胶带")
    talk.tell("别贴在玻璃上")
    rows = [row for row in talk.town.ask(talk.yu, inbox.mine, unseen=True, page=1, size=25).rows if row.key == "tasks.commented"]
    assert [row.count for row in rows] == [2]
    assert talk.told(talk.gao) == ["tasks.asked"]
    talk.tell("您家楼道可以", talk.gao)
    assert sorted(talk.told(talk.gao)) == ["tasks.asked", "tasks.commented"]
    talk.say(talk.yu, "好")
    assert talk.told(talk.desk) == []


def test_why_something_came_back_stays_in_the_thread() -> None:
    talk = Talk()
    talk.do(talk.yu, "finish", talk.order)
    talk.town.do(talk.desk, orders.send_back, talk.order, talk.yu.member, "照片看不清，请再拍一张")
    talk.do(talk.yu, "finish", talk.order)
    talk.town.do(talk.desk, orders.send_back, talk.order, talk.yu.member, "还缺三号楼")
    found = talk.phone(talk.yu)[talk.order]
    assert [(one.kind.value, one.text) for one in found.comments] == [("returned", "照片看不清，请再拍一张"), ("returned", "还缺三号楼")]
    assert sorted(talk.told(talk.yu)) == ["tasks.returned"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "missing"), ("  ", "missing"), ("字" * (MOST_LETTERS + 1), "comment_long"), ("打给13812345678", "text_phone"),
        ("他的证号是 11010519491231002X", "text_identity_number"), ("车是沪A12345", "text_plate"), ("一三八 1234 五六七八", "text_phone"),
    ],
)  # fmt: skip
def test_no_text_leads_to_a_person(text: str, reason: str) -> None:
    talk = Talk()
    assert talk.refused(talk.yu, actions.say, talk.order, text).reason == reason
    assert talk.refused(talk.desk, actions.tell, talk.order, text, "").reason == reason
    talk.do(talk.yu, "finish", talk.order)
    assert talk.refused(talk.desk, orders.send_back, talk.order, talk.yu.member, text).reason == reason


def test_a_thread_has_an_end_and_so_has_the_talk() -> None:
    talk = Talk()
    for number in range(MOST_COMMENTS):
        talk.town.office.do(talk.yu, actions.say, talk.order, f"第{number}句")
    assert isinstance(talk.refused(talk.yu, actions.say, talk.order, "再说一句"), TooMany)
    talk.say(talk.gao, "我还有话")
    talk.town.do(talk.desk, orders.close, talk.order)
    assert isinstance(talk.refused(talk.gao, actions.say, talk.order, "晚了"), WrongMoment)
    assert isinstance(talk.refused(talk.desk, actions.tell, talk.order, "晚了"), WrongMoment)


def test_nobody_speaks_who_is_not_asked_and_only_to_those_who_are() -> None:
    talk = Talk()
    assert isinstance(talk.refused(talk.shop, actions.say, talk.order, "我也想问"), NotFound)
    assert isinstance(talk.refused(talk.desk, actions.tell, talk.order, "你好", talk.shop.member), NotFound)
    assert isinstance(talk.refused(talk.yu, actions.tell, talk.order, "大家好"), NotAllowed)
    far = talk.town.dispatcher("far", station="xinzhuang")
    assert isinstance(talk.refused(far, actions.tell, talk.order, "你好"), NotFound)
    with pytest.raises(NotFound):
        talk.town.ask(far, queries.list_comments, talk.order, "", page=1, size=50)


def test_a_crew_reads_its_own_words_and_whoever_leaves_reads_them_no_more() -> None:
    crew = Crew()
    crew.town.do(crew.yu, crews.take_in, crew.order, crew.town.ask(crew.gao, mine.crew_code).qr)
    crew.town.do(crew.gao, actions.say, crew.order, "三号弄锁着")
    crew.town.do(crew.desk, actions.tell, crew.order, "物业五分钟到", crew.gao.member)
    for who in (crew.yu, crew.gao):
        said = [(one.name, one.text, one.mine) for one in crew.phone(who)[crew.order].comments]
        assert said == [("高", "三号弄锁着", who is crew.gao), ("", "物业五分钟到", False)]
        assert "tasks.commented" in crew.told(who)
    crew.town.do(crew.gao, crews.leave, crew.order)
    assert crew.phone(crew.gao) == {}
    assert [one.name for one in crew.phone(crew.yu)[crew.order].comments] == ["高", ""]


def test_what_was_said_goes_with_the_order() -> None:
    talk = Talk()
    talk.say(talk.yu, "贴好了")
    talk.town.do(talk.desk, orders.close, talk.order)
    talk.town.later(KEPT.total_seconds() + 5)
    assert talk.room() == []
    assert talk.town.ask(talk.desk, lambda work: work.connection.execute(table.select()).all()) == []
