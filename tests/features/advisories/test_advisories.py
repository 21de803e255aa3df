"""Tips in a town: to whom they go, that they make no noise, that one reads them once, and that they can be taken back."""

from datetime import timedelta
from typing import Any

import pytest

from pingan.features.advisories import actions, queries
from pingan.features.advisories.model import KEPT, TEXT_LETTERS, FileKind
from pingan.features.advisories.rules import Tip
from pingan.features.audiences.model import Audience, Criteria
from pingan.features.members.model import Force
from pingan.features.messages import public as messages
from pingan.features.messages import queries as inbox
from pingan.features.messages.model import LADDERS
from pingan.features.voice.rules import ogg
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.kernel.notices import Urgency
from pingan.platform.work import Actor
from tests.platform.test_pictures import photo
from tests.world import Town

SPOKEN = ogg([b"\xfc\xff\xfe"] * 5)
MERCHANTS = Audience(criteria=Criteria(forces=(Force.MERCHANT,)))


class Garage:
    """A station with two merchants and a volunteer."""

    def __init__(self, town: Town | None = None) -> None:
        self.town = town or Town()
        self.desk = self.town.dispatcher()
        self.wang, self.li = (self.town.member(name, force=Force.MERCHANT) for name in ("王", "李"))
        self.yu = self.town.member("喻")

    def send(self, audience: Audience = MERCHANTS, **said: Any) -> str:
        tip = {"title": "下车锁好门", "text": "昨晚车库有人拉车门。下车请锁好门，贵重物品带走。"} | said
        return self.town.do(self.desk, actions.send, Tip(audience=audience, **tip)).id

    def row(self, tip: str) -> Any:
        return self.town.board(self.desk, "advisories")[tip]

    def phone(self, who: Actor) -> dict[str, Any]:
        return self.town.board(who, "my_advisories")

    def told(self, who: Actor) -> list[Any]:
        return list(self.town.ask(who, inbox.mine, unseen=True, page=1, size=25).rows)


def test_a_tip_goes_to_whom_it_is_meant_for_and_makes_no_noise() -> None:
    garage = Garage()
    tip = garage.send()
    assert [len(garage.phone(who)) for who in (garage.wang, garage.li, garage.yu)] == [1, 1, 0]
    (message,) = garage.told(garage.wang)
    assert (message.key, message.urgency, message.link) == ("advisories.told", Urgency.ROUTINE, f"/advisories/{tip}")
    assert len(LADDERS[message.urgency]) == 1


def test_to_all_is_everybody_who_serves() -> None:
    garage = Garage()
    tip = garage.send(Audience())
    assert (garage.row(tip).told, garage.told(garage.yu)[0].key) == (3, "advisories.told")


def test_reading_counts_once_settles_the_message_and_names_nobody() -> None:
    garage = Garage()
    tip = garage.send()
    for _ in range(2):
        garage.town.do(garage.wang, actions.read, tip)
    assert (garage.row(tip).told, garage.row(tip).read) == (2, 1)
    assert garage.phone(garage.wang)[tip].read == garage.town.now
    assert (garage.told(garage.wang), len(garage.told(garage.li))) == ([], 1)
    assert not {"people", "names", "members", "receipts"} & set(type(garage.row(tip)).__dataclass_fields__)
    assert garage.town.timeline(garage.desk, tip).count("advisories.advisory_opened") == 1


def test_what_is_withdrawn_is_on_no_phone_and_cannot_be_read() -> None:
    garage = Garage()
    tip = garage.send(picture=garage.town.do(garage.desk, actions.attach, FileKind.PICTURE, photo()).id)
    picture = garage.row(tip).picture
    assert garage.town.ask(garage.wang, queries.part, picture)
    garage.town.do(garage.wang, actions.read, tip)
    with pytest.raises(Invalid, match="missing"):
        garage.town.do(garage.desk, actions.withdraw, tip, "")
    garage.town.do(garage.desk, actions.withdraw, tip, "地点写错了")
    assert (garage.phone(garage.wang), garage.phone(garage.li), garage.told(garage.li)) == ({}, {}, [])
    assert (garage.row(tip).read, garage.row(tip).reason, garage.row(tip).next) == (1, "地点写错了", ())
    with pytest.raises(NotFound):
        garage.town.do(garage.li, actions.read, tip)
    with pytest.raises(NotFound):
        garage.town.ask(garage.wang, queries.part, picture)
    with pytest.raises(WrongMoment):
        garage.town.do(garage.desk, actions.withdraw, tip, "再来一次")


def test_after_ninety_days_the_words_and_the_numbers_are_left() -> None:
    garage = Garage()
    tip = garage.send(picture=garage.town.do(garage.desk, actions.attach, FileKind.PICTURE, photo()).id)
    garage.town.do(garage.wang, actions.read, tip)
    garage.town.later(KEPT.total_seconds() + 1)
    filed = garage.town.ask(garage.desk, queries.list_filed, page=1, size=5)
    assert [(row.id, row.told, row.read, row.picture) for row in filed.rows] == [(tip, 2, 1, "")]
    assert (garage.phone(garage.wang), list(garage.town.files._files)) == ({}, [])
    assert garage.town.office.ask(garage.desk, lambda work: messages.receipts(work, [tip]))[tip] == []


def test_a_picture_no_tip_was_sent_with_goes_after_a_day_and_goes_with_one_tip_only() -> None:
    garage = Garage()
    unused, used = (garage.town.do(garage.desk, actions.attach, FileKind.PICTURE, photo()).id for _ in range(2))
    tip = garage.send(picture=used)
    with pytest.raises(NotFound):
        garage.send(picture=used)
    garage.town.later(timedelta(days=1).total_seconds() + 1)
    assert garage.town.ask(garage.desk, queries.part, garage.row(tip).picture)
    with pytest.raises(NotFound):
        garage.town.ask(garage.desk, queries.part, unused)


def test_a_tip_may_be_spoken_as_well_and_is_heard_by_whoever_was_told() -> None:
    garage = Garage()
    spoken = garage.town.do(garage.desk, actions.attach, FileKind.SOUND, SPOKEN).id
    tip = garage.send(sound=spoken)
    assert garage.phone(garage.wang)[tip].sound == spoken
    assert garage.town.ask(garage.wang, queries.part, spoken) == SPOKEN
    with pytest.raises(NotFound):
        garage.town.ask(garage.yu, queries.part, spoken)
    garage.town.later(KEPT.total_seconds() + 1)
    assert list(garage.town.files._files) == []


@pytest.mark.parametrize(
    ("kind", "content", "code"),
    [
        (FileKind.SOUND, b"<html>", "no_sound"), (FileKind.SOUND, b"", "no_sound"),
        (FileKind.SOUND, SPOKEN + bytes(3_000_000), "sound_too_large"),
        (FileKind.PICTURE, SPOKEN, "not_a_picture"),
    ],
)  # fmt: skip
def test_what_is_no_recording_is_not_kept(kind: FileKind, content: bytes, code: str) -> None:
    garage = Garage()
    with pytest.raises(Invalid, match=code):
        garage.town.do(garage.desk, actions.attach, kind, content)
    assert list(garage.town.files._files) == []


def test_a_picture_is_no_recording() -> None:
    garage = Garage()
    picture = garage.town.do(garage.desk, actions.attach, FileKind.PICTURE, photo()).id
    with pytest.raises(NotFound):
        garage.send(sound=picture)


def test_a_tip_may_name_the_incident_that_gave_cause_and_phones_are_not_told() -> None:
    garage = Garage()
    theft = garage.town.incident("public_order")
    tip = garage.send(incident=theft.id)
    assert garage.row(tip).incident == theft.id
    assert not hasattr(garage.phone(garage.wang)[tip], "incident")
    with pytest.raises(NotFound):
        garage.send(incident="none")


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"title": ""}, "missing"),
        ({"text": ""}, "missing"),
        ({"text": "字" * (TEXT_LETTERS + 1)}, "advisory_long"),
        ({"audience": Audience(criteria=Criteria(forces=(Force.GUARD,)))}, "nobody_meant"),
    ],
)
def test_what_cannot_be_sent_is_said_and_nothing_is(said: dict[str, Any], reason: str) -> None:
    garage = Garage()
    with pytest.raises((Invalid, WrongMoment), match=reason):
        garage.send(**said)
    assert garage.town.board(garage.desk, "advisories") == {}


def test_whoever_was_not_told_and_other_stations_find_nothing() -> None:
    garage = Garage()
    tip = garage.send()
    far = garage.town.dispatcher("far", station="xinzhuang")
    for who, verb, args in ((garage.yu, actions.read, ()), (far, actions.withdraw, ("x",))):
        with pytest.raises(NotFound):
            garage.town.do(who, verb, tip, *args)
    with pytest.raises(NotAllowed):
        garage.town.do(garage.wang, actions.withdraw, tip, "x")
