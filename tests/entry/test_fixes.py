"""A connected phone's positions: one question for many of them, asked again whenever its member's standing changes."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from pingan.entry.attendance import Attendance
from pingan.entry.fixes import Fixes, Sender
from pingan.features.access import public as access
from pingan.features.dispatch.model import OfferStatus
from pingan.kernel.errors import Invalid, Refusal, WrongMoment
from pingan.kernel.geo import Datum, Point
from pingan.platform.office import NOBODY
from pingan.platform.work import Actor
from tests.alliance import Alliance
from tests.features.positions.test_positions import where
from tests.web import OpenTown
from tests.world import Town, at


class Connected:
    """A member's phone on the live socket."""

    def __init__(self, town: Town, member: Actor) -> None:
        self.town, self.member = town, member
        self.sender, self.fixes = Sender(town.office, member), Fixes(town.office)
        self.asked = town.count_questions()

    def sends(self, point: Point) -> None:
        self.town.clock.set(self.town.now + timedelta(seconds=5))
        asyncio.run(self.fixes.take_from(self.sender, point.latitude, point.longitude, Datum.WGS84, self.town.now, None))

    @property
    def known(self) -> Point | None:
        return where(self.town, self.member)


@pytest.fixture
def phone() -> Connected:
    town = Town(watch=False)
    return Connected(town, town.member("wang", at=at()))


def test_the_database_is_asked_once_for_many_positions(phone: Connected) -> None:
    for metres in range(10):
        phone.sends(at(metres))
    assert (phone.known, len(phone.asked)) == (at(9), 1)


def test_who_went_off_duty_is_refused_and_leaves_nothing(phone: Connected) -> None:
    phone.sends(at(1))
    phone.town.off_duty(phone.member)
    left = phone.known
    with pytest.raises(WrongMoment) as refused:
        phone.sends(at(2))
    assert (left, refused.value.reason, phone.known) == (None, "off_duty", None)
    phone.town.on_duty(phone.member)
    phone.sends(at(3))
    assert phone.known == at(3)


def test_a_position_that_comes_in_behind_the_end_of_duty_is_taken_back(phone: Connected) -> None:
    phone.sends(at(1))
    put = phone.town.presence.put

    def slowly(fix: object) -> bool:
        phone.town.presence.put = put  # type: ignore[method-assign]
        phone.town.off_duty(phone.member)
        return put(fix)  # type: ignore[arg-type]

    phone.town.presence.put = slowly  # type: ignore[method-assign]
    phone.sends(at(2))
    assert phone.known is None


def test_who_is_coming_is_looked_at_and_arrives() -> None:
    town = Alliance(watch=False)
    phone = Connected(town, town.member("wang", at=at()))
    phone.sends(at(1))
    town.send(town.incident("fire", at=at(100)), phone.member)
    town.answer(phone.member, "accept")
    for metres in (40, 98, 99):
        town.later(20)
        phone.sends(at(metres))
    assert town.offer(phone.member).status is OfferStatus.ARRIVED


@pytest.mark.parametrize(
    ("say", "code"),
    [
        (lambda phone: phone.sends(at(3000)), "jumped"),
        (lambda phone: asyncio.run(phone.fixes.take_from(phone.sender, 31.19, 121.44, None, phone.town.now, None)), "datum_missing"),
        (lambda phone: asyncio.run(phone.fixes.take_from(phone.sender, 0, 0, Datum.WGS84, phone.town.now, None)), "zero"),
    ],
    ids=["jumped", "datum", "zero"],
)
def test_what_cannot_be_is_refused_as_before(phone: Connected, say: Callable[[Connected], None], code: str) -> None:
    phone.sends(at(1))
    with pytest.raises((Invalid, Refusal)) as refused:
        say(phone)
    assert (refused.value.reason, phone.known) == (code, at(1))


def test_nobody_is_asked_again_who_is_known_to_last(monkeypatch: pytest.MonkeyPatch) -> None:
    town, asked = OpenTown({"console_idle_minutes": 60}), list[set[str]]()
    chen, wang = town.console("chen"), town.console("wang")
    attendance = Attendance(town.office, check_every_s=0.01, in_use_every_s=3600)
    really = attendance._open_until

    def noted(tokens: set[str]) -> dict[str, datetime]:
        asked.append(tokens)
        return really(tokens)

    monkeypatch.setattr(attendance, "_open_until", noted)

    async def story() -> None:
        stops = [attendance.attend(chen.token, lambda: None)]
        await asyncio.sleep(0.1)
        stops.append(attendance.attend(wang.token, lambda: None))
        await asyncio.sleep(0.1)
        for stop in stops:
            stop()

    asyncio.run(story())
    assert asked == [{chen.token}, {wang.token}]


def test_a_session_whose_time_is_over_ends_its_sockets() -> None:
    town = OpenTown({"console_idle_minutes": 60})
    chen, wang = town.console("chen"), town.console("wang")
    left = list[str]()

    async def story() -> None:
        attendance = Attendance(town.office, check_every_s=0.01, in_use_every_s=3600)
        stop = attendance.attend(chen.token, lambda: left.append("chen"))
        attendance.attend(wang.token, lambda: left.append("wang"))
        await asyncio.sleep(0.1)
        assert left == []
        town.clock.set(town.now + timedelta(minutes=50))
        town.office.do(NOBODY, access.keep_open, {wang.token})
        town.clock.set(town.now + timedelta(minutes=20))
        for _ in range(500):
            await asyncio.sleep(0.01)
            if left:
                break
        stop()

    asyncio.run(story())
    assert set(left) == {"chen"}
