"""What phones tell of offers by themselves: several at once, each with its own answer, and none lost while the database is away."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from pingan.entry import stamps as module
from pingan.entry.live import Live
from pingan.entry.stamps import Stamps
from pingan.features.dispatch import public as dispatch
from pingan.features.dispatch.model import OfferStatus
from pingan.features.dispatch.public import Stamp
from pingan.features.messages import public as messages
from pingan.features.messages.model import MessageStatus
from pingan.kernel.errors import Away, Invalid, NotFound, Unavailable
from pingan.platform.boards import topics_of
from pingan.platform.office import Office
from pingan.platform.work import Actor
from tests.alliance import Alliance
from tests.entry.test_company import Window
from tests.world import at


class Call(Alliance):
    """Three are asked to a fire. `together`: how many stamps each transaction took."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, fails: Callable[[Sequence[Stamp]], Exception | None] = lambda _: None) -> None:
        super().__init__()
        self.asked = [self.member(name, at=at(metres, 0)) for name, metres in (("li", 100), ("wang", 200), ("zhao", 300))]
        self.send(self.incident("fire"), *self.asked)
        self.together = list[int]()
        does = Office.do

        def counted(office: Office, who: Any, verb: Any, *args: Any, **kwargs: Any) -> Any:
            if verb is not dispatch.stamp:
                return does(office, who, verb, *args, **kwargs)
            self.together.append(len(args[0]))
            if error := fails(args[0]):
                raise error
            return does(office, who, verb, *args, **kwargs)

        monkeypatch.setattr(Office, "do", counted)

    def stamp(self, who: Actor, verb: str) -> Stamp:
        return Stamp(who, self.offer(who).id, verb)

    def told(self, *stamps: Stamp) -> list[BaseException | None]:
        """All at once, by sockets of one worker; what each was answered."""

        async def story() -> list[BaseException | None]:
            taking = Stamps(self.office)
            async with asyncio.timeout(20):
                return await asyncio.gather(*(taking.take(stamp) for stamp in stamps), return_exceptions=True)

        return asyncio.run(story())

    def told_of(self) -> list[MessageStatus]:
        """How what the three were sent about their offers stands."""
        told = self.ask(self.desk, messages.receipts, [self.offer(who).id for who in self.asked])
        return [message.status for found in told.values() for message in found]

    @property
    def steps(self) -> list[OfferStatus]:
        """How the offers of the three stand."""
        offers = {offer.member: offer.status for offer in self.ask(self.desk, dispatch.list_offers)}
        return [offers[who.member] for who in self.asked]


def test_what_comes_together_is_one_transaction_and_an_answer_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    call = Call(monkeypatch)
    li, wang, zhao = call.asked
    foreign = Stamp(li, call.offer(wang).id, "see")
    answers = call.told(call.stamp(li, "deliver"), foreign, call.stamp(wang, "deliver"), Stamp(zhao, "none", "see"), call.stamp(li, "see"))
    assert [type(answer) for answer in answers] == [type(None), NotFound, type(None), NotFound, type(None)]
    assert (call.together, call.steps) == ([5], [OfferStatus.SEEN, OfferStatus.DELIVERED, OfferStatus.SENT])
    assert call.told(call.stamp(li, "deliver"), call.stamp(li, "see")) == [None, None], "told twice, or late, is no error"


def test_a_phone_is_not_woken_by_what_it_told_itself_and_what_that_settles(monkeypatch: pytest.MonkeyPatch) -> None:
    call = Call(monkeypatch)
    call.office.run_due()
    assert call.told_of() == [MessageStatus.SENT] * 3
    heard: dict[str, list[object]] = {topic: [] for topic in (*topics_of(call.asked[0]), "station:wujing")}
    for topic, wakes in heard.items():
        call.bus.listen(topic, wakes.append)
    call.told(*(call.stamp(who, verb) for who in call.asked for verb in ("deliver", "see")))
    call.office.run_due()
    assert call.told_of() == [MessageStatus.SETTLED] * 3
    assert [topic for topic, wakes in heard.items() if wakes] == ["station:wujing"]


def test_only_those_two_are_stamps(monkeypatch: pytest.MonkeyPatch) -> None:
    call = Call(monkeypatch)
    answers = call.told(call.stamp(call.asked[0], "accept"), call.stamp(call.asked[1], "deliver"))
    assert isinstance(answers[0], Invalid)
    assert call.steps == [OfferStatus.SENT, OfferStatus.DELIVERED, OfferStatus.SENT]


def test_while_the_database_is_away_or_has_no_time_they_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_AGAIN_S", 0.01)
    left = [Away(retry_after_s=1), Unavailable(retry_after_s=1)]
    call = Call(monkeypatch, lambda _: left.pop() if left else None)
    assert call.told(*(call.stamp(who, "deliver") for who in call.asked)) == [None] * 3
    assert (call.together, call.steps) == ([3, 3, 3], [OfferStatus.DELIVERED] * 3)


def test_one_that_breaks_something_does_not_cost_the_others_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = list[str]()
    call = Call(monkeypatch, lambda stamps: ZeroDivisionError() if any(stamp.offer in bad for stamp in stamps) else None)
    bad.append(call.offer(call.asked[1]).id)
    answers = call.told(*(call.stamp(who, "see") for who in call.asked))
    assert [type(answer) for answer in answers] == [type(None), ZeroDivisionError, type(None)]
    assert (call.together, call.steps) == ([3, 1, 1, 1], [OfferStatus.SEEN, OfferStatus.SENT, OfferStatus.SEEN])


def test_thousands_go_in_handfuls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_TOGETHER", 2)
    call = Call(monkeypatch)
    assert call.told(*(call.stamp(who, "deliver") for who in call.asked)) == [None] * 3
    assert (call.together, call.steps) == ([2, 1], [OfferStatus.DELIVERED] * 3)


def test_by_the_socket_and_only_of_whoever_may_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    call = Call(monkeypatch)
    wang = call.asked[1]

    async def story() -> None:
        live = Live(call.office, lambda _work, token: {"desk": call.desk, "wang": wang}[token], call.furniture.boards)
        desk, phone = Window(live), Window(live)
        mine = {"t": "stamp", "offer": call.offer(wang).id, "verb": "see"}
        for window, token in ((desk, "desk"), (phone, "wang")):
            window.open(token)
            await window.hears("snapshot")
        for window, said, answer in (
            (desk, mine, "not_allowed"),
            (phone, mine | {"offer": call.offer(call.asked[0]).id}, "not_found"),
            (phone, mine | {"verb": "accept"}, "body"),
        ):
            window.says(said)
            assert (await window.hears("refused"))["code"] == answer
        phone.says(mine)
        phone.says({"t": "ping"})
        await phone.hears("pong")
        await desk.shut()
        await phone.shut()

    asyncio.run(story())
    assert call.steps == [OfferStatus.SENT, OfferStatus.SEEN, OfferStatus.SENT]
