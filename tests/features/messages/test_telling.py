"""From an event to messages, up the ladder, and to an end as soon as somebody knows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from pingan.entry.carrying import Carrying, Texts
from pingan.features.dispatch import actions as dispatch
from pingan.features.messages import queries
from pingan.features.messages.actions import engine as messages
from pingan.features.messages.actions import mine
from pingan.features.messages.model import Channel, DeliverySearch, DeliveryStatus
from pingan.features.messages.public import receipts
from pingan.features.messages.queries import OtherWay
from pingan.kernel.errors import Invalid, NotAllowed
from pingan.kernel.notices import ROOM, Notice, Settled, Urgency, accounts, holders, members
from pingan.kernel.rights import Right
from pingan.platform.timers import timers
from pingan.platform.work import Actor, Work, engine
from pingan.ports import Answer, Pace, Parcel, Receipt
from tests.web import OpenTown
from tests.world import Town, at


class Pigeon:
    """A carrier that writes down what it was given, and answers as it was told."""

    def __init__(self, channel: str, lane: str = "", *, station: str = "", paces: tuple[Pace, ...] = ()) -> None:
        self.channel, self.lane, self.station, self.paces = channel, lane, station, paces
        self.carried: list[Parcel] = []
        self.answers = Receipt(Answer.SENT)

    def carry(self, parcel: Parcel) -> Receipt:
        self.carried.append(parcel)
        return self.answers


def town_with(*channels: str) -> Town:
    return Town(carriers=[Pigeon(channel, "g" if channel == "robot" else "") for channel in channels])


def say(town: Town, *said: Notice | Settled, cause: int = 1, station: str = "wujing") -> None:
    """As if a feature's notices had said it of the event in row `cause` of the log."""
    town.do(engine(station), lambda work: messages.tell(work, [(cause, one) for one in said]))


def unseen(town: Town, who: Actor) -> int:
    return town.ask(who, queries.mine, unseen=True, page=1, size=25).unseen


def sent_by(town: Town, status: DeliveryStatus | None = None) -> list[str]:
    found = town.ask(town.chief(), queries.list_deliveries, DeliverySearch(status=status), page=1, size=200)
    return sorted(row.channel.value for row in found.rows)


def test_an_offer_rings_until_it_is_answered_and_no_longer() -> None:
    town = town_with("sms", "voice", "push")
    dispatcher, yu = town.dispatcher(), town.member("喻", at=at(east_m=200))
    fire = town.incident("fire", at=at())
    town.do(dispatcher, dispatch.call_out, fire.id)
    (row,) = town.board(yu, "inbox")[yu.member].newest
    assert (row.key, row.urgency, row.next) == ("dispatch.offer", Urgency.EMERGENCY, ("deliver", "see"))
    assert sent_by(town) == []
    town.later(16)
    assert sent_by(town) == ["sms"]  # for push he has no address
    town.do(yu, dispatch.answer, town.phone(yu)[0].id, "accept")
    town.later(600)
    assert sent_by(town) == ["sms"]
    assert sent_by(town, DeliveryStatus.DROPPED) == ["sms"]
    assert unseen(town, yu) == 0


def test_what_has_no_time_to_lose_is_queued_with_the_message_itself() -> None:
    town = town_with("robot", "sms")
    lin = town.member("林")
    notice = Notice(to=(ROOM, *members(lin.member)), key="dispatch.nobody", urgency=Urgency.EMERGENCY, about="call")
    town.office.do(engine("wujing"), lambda work: messages.tell(work, [(1, notice)]))  # and nothing that is due is done
    assert sent_by(town) == ["robot"]
    with town.office.world.database.reading() as connection:
        climbs = connection.execute(select(timers.c.due_at).where(timers.c.kind == messages.CLIMB)).scalars().all()
    assert climbs == [town.now + timedelta(seconds=5)]
    town.later(16)
    assert sent_by(town) == ["robot", "sms"]


def test_a_system_is_told_at_once_and_a_person_of_the_same_thing_in_his_time() -> None:
    town = Town(carriers=[Pigeon("webhook", "hub"), Pigeon("sms")])
    lin = town.member("林")
    say(town, Notice(to=("hook:hub", *members(lin.member)), key="roll_calls.called", urgency=Urgency.NOW))
    with town.office.world.database.reading() as connection:
        climbs = connection.execute(select(timers.c.due_at).where(timers.c.kind == messages.CLIMB)).scalars().all()
    assert (sent_by(town), climbs) == (["webhook"], [town.now + timedelta(seconds=5)])
    town.later(59)
    assert sent_by(town) == ["webhook"]
    town.later(2)
    assert sent_by(town) == ["sms", "webhook"]


def test_a_rung_says_whose_it_is_only_where_it_is_one_persons() -> None:
    town = town_with("sms", "voice")
    lin, yu = town.member("林"), town.member("喻")
    for about, to in (("a", [lin]), ("b", [lin, yu])):
        say(town, Notice(to=members(*(who.member for who in to)), key="dispatch.offer", urgency=Urgency.EMERGENCY, about=about))
    for _ in range(2):
        with town.office.world.database.reading() as connection:
            abouts = connection.execute(select(timers.c.about).where(timers.c.kind == messages.CLIMB)).scalars().all()
        assert sorted(abouts) == ["", lin.member]
        town.later(16)
    assert sent_by(town) == ["sms"] * 3


def test_what_was_seen_goes_no_further() -> None:
    town = town_with("sms", "voice")
    lin = town.member("林")
    say(town, Notice(to=members(lin.member), key="dispatch.offer", urgency=Urgency.EMERGENCY))
    town.later(10)
    (row,) = town.ask(lin, queries.mine, unseen=True, page=1, size=25).rows
    town.do(lin, mine.stamp, "see", [row.id])
    town.later(300)
    assert sent_by(town) == []


def test_told_twice_because_of_the_same_event_is_told_once() -> None:
    town = town_with()
    lin = town.member("林")
    notice = Notice(to=members(lin.member), key="rosters.shifts_given")
    for cause in (7, 7, 8, 8, 7, 8):
        say(town, notice, cause=cause)
    (row,) = town.ask(lin, queries.mine, unseen=False, page=1, size=25).rows
    assert row.count == 2


def test_what_is_told_in_one_go_is_what_would_be_told_one_after_another() -> None:
    town = town_with("robot")
    lin, yu = town.member("林"), town.member("喻")
    shift, post = (Notice(to=members(lin.member, yu.member), key=f"rosters.{word}") for word in ("shifts_given", "left_open"))
    offers = [Notice(to=(ROOM, *members(who.member)), key="dispatch.offer", urgency=Urgency.NOW, about=who.member) for who in (lin, yu)]
    said: list[Notice | Settled] = [shift, shift, post, *offers, Settled(about=yu.member), shift, offers[1]]
    town.do(engine("wujing"), lambda work: messages.tell(work, enumerate(said, start=1)))

    def told(who: Actor) -> list[tuple[str, int]]:
        rows = town.ask(who, queries.mine, unseen=True, page=1, size=25).rows
        return sorted((row.key, row.count) for row in rows)

    assert told(lin) == [("dispatch.offer", 1), ("rosters.left_open", 1), ("rosters.shifts_given", 3)]
    assert told(yu) == [("dispatch.offer", 1), ("rosters.left_open", 1), ("rosters.shifts_given", 3)]
    rows = town.ask(yu, queries.mine, unseen=False, page=1, size=25).rows
    assert sorted(row.status.value for row in rows if row.key == "dispatch.offer") == ["sent", "settled"]


def test_ten_like_messages_become_one_until_it_is_seen() -> None:
    town = town_with()
    lin = town.member("林")
    notice = Notice(to=members(lin.member), key="rosters.shifts_given", link="/shifts")
    for cause in range(10):
        say(town, notice, cause=cause)
    (row,) = town.ask(lin, queries.mine, unseen=True, page=1, size=25).rows
    assert row.count == 10
    town.do(lin, mine.see_all)
    say(town, notice, cause=11)
    assert [one.count for one in town.ask(lin, queries.mine, unseen=False, page=1, size=25).rows] == [1, 10]
    town.later(601)
    say(town, notice, cause=12)
    assert unseen(town, lin) == 2, "what is older than ten minutes is not added to"


@pytest.mark.parametrize(("urgency", "messages"), [(Urgency.EMERGENCY, 3), (Urgency.NOW, 1)])
def test_nobody_in_need_is_folded_into_another_one(urgency: Urgency, messages: int) -> None:
    town = town_with()
    lin = town.member("林")
    for cause in range(3):
        say(town, Notice(to=members(lin.member), key="dispatch.offer", urgency=urgency), cause=cause)
    assert unseen(town, lin) == messages


def test_the_quiet_hours_hold_back_all_but_emergencies() -> None:
    town = town_with("sms")
    lin = town.member("林")
    town.do(lin, mine.choose_quiet, start=9 * 60, end=10 * 60)  # it is 09:20
    say(town, Notice(to=members(lin.member), key="rosters.ask_cover", urgency=Urgency.NOW), cause=1)
    town.later(39 * 60)
    assert sent_by(town) == []
    say(town, Notice(to=members(lin.member), key="dispatch.offer", urgency=Urgency.EMERGENCY), cause=2)
    town.later(20)
    assert sent_by(town) == ["sms"]
    town.later(3 * 60)
    assert sent_by(town) == ["sms", "sms"], "what waited comes after ten o'clock"


def test_whoever_is_on_duty_has_no_quiet_hours() -> None:
    town = town_with("sms")
    lin = town.member("林", at=at())
    town.do(lin, mine.choose_quiet, start=0, end=23 * 60)
    say(town, Notice(to=members(lin.member), key="roll_calls.called", urgency=Urgency.NOW))
    town.later(90)
    assert sent_by(town) == ["sms"]


def test_what_is_settled_for_one_still_rings_for_the_others() -> None:
    town = town_with("sms")
    lin, wang = town.member("林"), town.member("王")
    say(town, Notice(to=members(lin.member, wang.member), key="roll_calls.called", urgency=Urgency.NOW, about="call"))
    say(town, Settled(about="call", to=members(lin.member)), cause=2)
    town.later(90)
    assert (unseen(town, lin), unseen(town, wang), sent_by(town)) == (0, 1, ["sms"])
    say(town, Settled(about="call"), cause=3)
    assert (unseen(town, wang), sent_by(town, DeliveryStatus.DROPPED)) == (0, ["sms"])


def test_a_right_stands_for_everybody_at_the_console_who_holds_it_and_nobody_else() -> None:
    town = OpenTown()
    chen, li = town.account("chen"), town.account("li", station="minhang")
    say(town, Notice(to=holders(Right.INCIDENT_HANDLE), key="dispatch.nobody"))
    here = replace(town.dispatcher(), account=chen.id)
    there = replace(town.dispatcher(station="minhang"), account=li.id)
    assert (unseen(town, here), unseen(town, there)) == (1, 0)


def test_nobody_reads_or_stamps_what_is_another_ones() -> None:
    town = town_with()
    lin, wang, chief = town.member("林"), town.member("王"), town.chief()
    resident = town.resident()
    say(town, Notice(to=members(lin.member), key="rosters.shifts_given"))
    say(town, Notice(to=accounts(resident.account), key="applications.moved"), cause=2)
    (row,) = town.ask(lin, queries.mine, unseen=False, page=1, size=25).rows
    for other in (wang, chief):
        assert town.ask(other, queries.mine, unseen=False, page=1, size=25).total == 0
        town.do(other, mine.stamp, "see", [row.id])
    assert (unseen(town, lin), unseen(town, resident)) == (1, 1)
    with pytest.raises(NotAllowed):
        town.do(chief, messages.tell, [])


def test_the_group_hears_a_number() -> None:
    town = town_with("robot")
    for cause in range(5):
        say(town, Notice(to=(ROOM,), key=f"dispatch.nobody{cause}", urgency=Urgency.NOW), cause=cause)
    town.later(10)
    (row,) = town.ask(town.chief(), queries.list_deliveries, DeliverySearch(), page=1, size=25).rows
    assert (row.channel.value, row.lane, row.count) == ("robot", "g", 5)


def test_a_group_without_a_robot_is_not_written_to() -> None:
    town = town_with("sms")
    say(town, Notice(to=(ROOM,), key="dispatch.nobody", urgency=Urgency.NOW, about="call"))
    assert town.ask(engine("wujing"), receipts, ["call"]) == {"call": []}


def test_a_thousand_are_told_at_once_and_climb_in_parts() -> None:
    town = Town(watch=False, carriers=[Pigeon("sms")])
    people = [town.member(f"林{number}") for number in range(1000)]
    say(town, Notice(to=members(*(one.member for one in people)), key="tasks.order", urgency=Urgency.NOW, about="order"))
    assert len(town.ask(engine("wujing"), receipts, ["order"])["order"]) == 1000
    assert unseen(town, people[-1]) == 1
    town.later(120)
    assert town.ask(town.chief(), queries.list_deliveries, DeliverySearch(), page=1, size=1).total == 1000


def test_after_a_month_nothing_is_left() -> None:
    town = town_with("sms")
    lin = town.member("林")
    say(town, Notice(to=members(lin.member), key="rosters.ask_cover", urgency=Urgency.NOW))
    town.later(31 * 86400)
    assert town.ask(lin, queries.mine, unseen=False, page=1, size=25).total == 0
    assert sent_by(town) == []


def test_the_log_tells_who_saw_what(postgres_town: Callable[..., Town]) -> None:
    town = postgres_town(carriers=[Pigeon("sms")])
    lin = town.member("林")
    say(town, Notice(to=members(lin.member), key="rosters.shifts_given", about="x"))

    def ids(work: Work) -> list[str]:
        return [message.id for message in receipts(work, ["x"])["x"]]

    (id_,) = town.ask(engine("wujing"), ids)
    town.do(lin, mine.stamp, "deliver", [id_, "another"])
    town.do(lin, mine.stamp, "see", [id_])
    town.do(lin, mine.stamp, "see", [id_])
    assert town.timeline(town.chief(), id_) == ["messages.message_sent", "messages.message_moved", "messages.message_moved"]


def test_a_telephone_that_ended_its_subscription_is_called_no_more() -> None:
    pigeon = Pigeon("push")
    pigeon.answers = Receipt(Answer.REFUSED, "http_410")
    town = Town(carriers=[pigeon])
    lin = town.member("林")
    subscription = '{"endpoint": "https://fcm.googleapis.com/x", "keys": {"p256dh": "AAAA", "auth": "BBBB"}}'
    town.do(lin, mine.choose_address, Channel.PUSH, subscription)
    carrying = Carrying(town.office, Texts({urgency.value: "{count}" for urgency in Urgency}))
    for cause in range(2):
        say(town, Notice(to=members(lin.member), key="dispatch.offer", urgency=Urgency.EMERGENCY), cause=cause)
        town.later(6)
        carrying.run_due()
    assert [parcel.address for parcel in pigeon.carried] == [subscription]
    assert town.ask(lin, queries.ways) == [OtherWay(channel=Channel.PUSH, address="")]


@pytest.mark.parametrize(
    "address", ["x", "{}", '{"endpoint": "http://a", "keys": {"p256dh": "A", "auth": "B"}}', '{"endpoint": "https://a"}']
)
def test_what_is_no_subscription_is_refused(address: str) -> None:
    town = Town(carriers=[Pigeon("push")])
    with pytest.raises(Invalid):
        town.do(town.member("林"), mine.choose_address, Channel.PUSH, address)
