"""Out of the house: at the pace that is allowed, through restarts and several workers, and with nothing personal in it."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

import pytest

from pingan import main
from pingan.adapters.notify.gateways import Gateway, Template
from pingan.adapters.notify.robots import DingTalkRobot, FeishuRobot, WeComRobot
from pingan.entry.carrying import Carrying
from pingan.features.dispatch import actions as dispatch
from pingan.features.messages import queries
from pingan.features.messages.actions import mine, sending
from pingan.features.messages.model import STALE, TRIES, Channel, Delivery, DeliverySearch, DeliveryStatus, Message
from pingan.features.messages.store import deliveries, inbox
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.notices import ROOM, Notice, Urgency, accounts, members
from pingan.platform.work import Work, engine
from pingan.ports import Answer, Carrier, Pace, Receipt
from tests.features.messages.test_telling import Pigeon, say
from tests.services import SECRET, DingTalk, Feishu, Service, WeCom, served
from tests.services import Texts as TextService
from tests.world import Town, at

TEXTS = replace(main.read_texts("zh-CN"), public_url="https://pingan.example.cn")
BURST = 500


class Road:
    """A town, its carriers, and a worker that carries whenever time passes."""

    def __init__(self, carriers: Sequence[Carrier], **town: object) -> None:
        self.town = Town(watch=False, carriers=carriers, **town)  # type: ignore[arg-type]
        self.workers = [Carrying(self.town.office, TEXTS)]

    def passes(self, seconds: float, step: float = 1.0) -> None:
        for _ in range(round(seconds / step)):
            self.town.later(step)
            for worker in self.workers:
                worker.run_due()

    def seconds(self) -> float:
        return self.town.now.timestamp()

    def queue(self, channel: str, lane: str, count: int, urgency: Urgency = Urgency.ROUTINE) -> None:
        """So many separate things for one carrier, past what would have merged them."""

        def write(work: Work) -> None:
            many = [
                Message(
                    id=f"m{number}", station="wujing", key="k.k", urgency=urgency, batch=f"b{number}", created=work.now
                ) for number in range(count)
            ]  # fmt: skip
            inbox.add_all(work, many)
            deliveries.add_all(work, [
                Delivery(
                    id=f"{one.id}-{channel}", station="wujing", message=one.id, channel=Channel(channel), lane=lane, created=work.now,
                    due=work.now,
                ) for one in many
            ])  # fmt: skip

        self.town.do(engine("wujing"), write)

    def found(self, status: DeliveryStatus | None = None) -> int:
        return self.town.ask(self.town.chief(), queries.list_deliveries, DeliverySearch(status=status), page=1, size=1).total


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


ROBOTS: dict[str, tuple[type[Service], Callable[[str], Carrier], float, float]] = {
    "wecom": (WeCom, lambda url: WeComRobot(f"{url}?key=right"), 1800, 10),
    "dingtalk": (DingTalk, lambda url: DingTalkRobot(f"{url}?x=y", SECRET, now=lambda: 0.0), 1800, 10),
    "feishu": (Feishu, lambda url: FeishuRobot(url, SECRET), 400, 0.5),
}


@pytest.mark.parametrize("name", ROBOTS)
def test_a_burst_never_goes_beyond_what_the_robot_allows(name: str, stack: ExitStack) -> None:
    """Two workers, one of them restarted in the middle, and a third that died with eight things in its hands."""
    kind, made, seconds, step = ROBOTS[name]
    service = kind()
    robot = made(stack.enter_context(served(service)))
    road = Road([robot])
    service.now = road.seconds
    if isinstance(robot, DingTalkRobot):
        robot._now = service.now
    road.workers.append(Carrying(road.town.open_office(), TEXTS))
    road.queue("robot", robot.lane, BURST)
    road.town.do(engine("wujing"), sending.take, robot, 8)  # and never reported
    road.passes(seconds / 2, step)
    halfway = len(service.heard)
    road.workers[0].stop()
    road.workers[0] = Carrying(road.town.open_office(), TEXTS)
    road.passes(seconds / 2, step)
    assert 0 < halfway < BURST
    assert (len(service.heard), service.worst_ever, road.found(DeliveryStatus.SENT)) == (BURST, 0, BURST)


def test_without_our_pace_the_robot_would_have_blocked_us(stack: ExitStack) -> None:
    """The limit in the fake bites: this is what the pace keeps away."""
    service = WeCom()
    robot = WeComRobot(f"{stack.enter_context(served(service))}?key=right")
    robot.paces = (Pace(1000, 60),)
    road = Road([robot])
    service.now = road.seconds
    road.queue("robot", robot.lane, 30)
    road.passes(3)
    assert service.worst_ever > 0
    road.passes(130, 5)
    assert (len(service.heard), road.found(DeliveryStatus.SENT)) == (30, 30), "busy closes the lane for its minute, and nothing is lost"


def test_what_fails_is_tried_less_and_less_often_and_then_lies_on_a_list() -> None:
    pigeon = Pigeon("sms")
    pigeon.answers = Receipt(Answer.BROKEN, "http_500")
    road = Road([pigeon])
    lin = road.town.member("林")
    say(road.town, Notice(to=members(lin.member), key="rosters.ask_cover", urgency=Urgency.SOON))
    road.passes(11.5 * 3600, 300)
    assert (len(pigeon.carried), len({parcel.id for parcel in pigeon.carried})) == (TRIES, 1)
    chief = road.town.chief()
    (row,) = road.town.ask(chief, queries.list_deliveries, DeliverySearch(status=DeliveryStatus.DEAD), page=1, size=25).rows
    assert (row.code, row.next, row.key) == ("http_500", ("retry", "give_up"), "rosters.ask_cover")
    pigeon.answers = Receipt(Answer.SENT)
    road.town.do(chief, sending.handle, row.id, "retry")
    road.passes(2)
    assert road.found(DeliveryStatus.SENT) == 1
    with pytest.raises(WrongMoment):
        road.town.do(chief, sending.handle, row.id, "give_up")
    with pytest.raises(WrongMoment):
        road.town.do(chief, sending.handle, row.id, "pass")


def test_refused_for_good_is_not_tried_again() -> None:
    pigeon = Pigeon("sms")
    pigeon.answers = Receipt(Answer.REFUSED, "BAD_NUMBER")
    road = Road([pigeon])
    say(road.town, Notice(to=members(road.town.member("林").member), key="rosters.ask_cover", urgency=Urgency.NOW))
    road.passes(600, 5)
    assert (len(pigeon.carried), road.found(DeliveryStatus.DEAD)) == (1, 1)


def test_a_late_report_counts_for_nothing() -> None:
    pigeon = Pigeon("sms")
    road = Road([pigeon])
    say(road.town, Notice(to=members(road.town.member("林").member), key="dispatch.offer", urgency=Urgency.EMERGENCY))
    road.town.later(16)
    taken = road.town.do(engine("wujing"), sending.take, pigeon, 8)
    assert road.town.do(engine("wujing"), sending.take, pigeon, 8) == ()
    road.passes(100)
    assert len(pigeon.carried) == 1, "taken over after the lease"
    road.town.do(engine("wujing"), sending.report, pigeon, [(taken[0], Receipt(Answer.REFUSED, "late"))])
    assert road.found(DeliveryStatus.SENT) == 1


def test_emergencies_go_first_and_yesterdays_do_not_go_at_all() -> None:
    slow = Pigeon("sms", paces=(Pace(1, 10),))
    road = Road([slow])
    people = [road.town.member(f"林{number}") for number in range(4)]
    for number, one in enumerate(people[:3]):
        say(road.town, Notice(to=members(one.member), key="rosters.ask_replace", urgency=Urgency.NOW), cause=number)
    road.town.later(60)
    say(road.town, Notice(to=members(people[3].member), key="dispatch.offer", urgency=Urgency.EMERGENCY), cause=9)
    road.town.later(16)
    road.passes(1)
    assert [parcel.urgent for parcel in slow.carried] == [True]
    road.town.later(STALE[Urgency.NOW].total_seconds() + 200)
    road.passes(60)
    assert (len(slow.carried), road.found(DeliveryStatus.DEAD)) == (1, 3)


def test_a_carrier_that_is_gone_leaves_nothing_waiting_for_ever() -> None:
    road = Road([Pigeon("robot", "old")])
    say(road.town, Notice(to=(ROOM,), key="dispatch.nobody", urgency=Urgency.NOW))
    road.town.later(10)
    road.town.carriers = []
    road.workers = [Carrying(road.town.open_office(), TEXTS)]
    road.passes(2)
    assert road.found(DeliveryStatus.DEAD) == 1


def test_nothing_personal_leaves_the_house(stack: ExitStack) -> None:
    """Whatever happens to whom, a text says how urgent, how many, and where to look."""
    service = TextService()
    template = Template(
        url=stack.enter_context(served(service)), fields={"mobile": "{phone}", "content": "{text}", "link": "{link}"}, code="status",
        ok=("OK",),
    )  # fmt: skip
    pigeons = [Pigeon("robot", "g"), Pigeon("push"), Pigeon("email")]
    road = Road([Gateway("sms", template), *pigeons])
    town, canary = road.town, "金丝雀"
    dispatcher, yu = town.dispatcher(), town.member(f"喻{canary}", at=at(east_m=200))
    fire = town.incident("fire", at=at(), place=f"{canary}路18号", text=f"{canary}的店着火了", caller_phone="13912340000")
    town.do(dispatcher, dispatch.call_out, fire.id)
    say(town, Notice(to=(ROOM, *members(yu.member)), key="dispatch.nobody", urgency=Urgency.EMERGENCY, facts={"incident": fire.id}))
    road.passes(120)
    told = [str(body) for _, body in service.heard] + [f"{one.text} {one.link}" for pigeon in pigeons for one in pigeon.carried]
    assert len(told) >= 3
    said = "".join(told)
    for secret in (canary, "13912340000", fire.id, yu.member, "永北", "fire"):
        assert secret not in said
    assert all(body["link"].startswith("https://pingan.example.cn/member/#/messages/") for _, body in service.heard)


def test_who_told_another_way_is_told_by_it_until_he_takes_it_back() -> None:
    pigeons = [Pigeon("email"), Pigeon("wecom_app")]
    road = Road(pigeons)
    lin, resident = road.town.member("林"), road.town.resident()
    notice = Notice(to=(*members(lin.member), *accounts(resident.account)), key="applications.moved", urgency=Urgency.SOON)
    for address in ("lin@", "a@b.cn\r\nBcc: c@d.cn", "林"):
        with pytest.raises(Invalid, match="address_malformed"):
            road.town.do(lin, mine.choose_address, Channel.EMAIL, address)
    road.town.do(lin, mine.choose_address, Channel.EMAIL, "lin@example.cn")
    road.town.do(lin, mine.choose_address, Channel.WECOM_APP, "lin.w")
    road.town.do(resident, mine.choose_address, Channel.EMAIL, "old@example.cn")
    road.town.do(resident, mine.choose_address, Channel.EMAIL, "new@example.cn")
    assert [one.address for one in road.town.ask(lin, queries.ways)] == ["lin@example.cn", "lin.w"]
    say(road.town, notice)
    road.passes(70, 5)
    assert {one.address for pigeon in pigeons for one in pigeon.carried} == {"lin@example.cn", "lin.w", "new@example.cn"}
    road.town.do(lin, mine.choose_address, Channel.EMAIL, "")
    road.town.later(700)
    say(road.town, notice, cause=2)
    road.passes(70, 5)
    assert [len(pigeon.carried) for pigeon in pigeons] == [3, 2]


def test_every_sentence_there_must_be_is_there_in_both_languages() -> None:
    for language in ("zh-CN", "en"):
        assert set(main.read_texts(language).sentences) == {*(urgency.value for urgency in Urgency), "test", "code"}


def test_the_threads_carry_by_themselves_and_end() -> None:
    pigeon = Pigeon("sms")
    road = Road([pigeon])
    say(road.town, Notice(to=members(road.town.member("林").member), key="dispatch.offer", urgency=Urgency.EMERGENCY))
    carrying = Carrying(road.town.office, TEXTS)
    carrying.start()
    road.town.later(16)
    for _ in range(200):
        if pigeon.carried:
            break
        carrying._thread.join(0.05)
    carrying.stop()
    assert len(pigeon.carried) == 1
    assert not carrying._thread.is_alive()


@pytest.mark.parametrize("workers", [3])
def test_several_workers_on_postgresql_take_each_thing_once(workers: int, postgres_town: Callable[..., Town]) -> None:
    pigeon = Pigeon("sms", paces=(Pace(20, 60),))
    town = postgres_town(carriers=[pigeon])
    road = Road.__new__(Road)
    road.town, road.workers = town, []
    road.queue("sms", "", 0)
    lin = [town.member(f"林{number}") for number in range(60)]
    say(town, Notice(to=members(*(one.member for one in lin)), key="rosters.ask_replace", urgency=Urgency.NOW))
    town.later(61)
    offices = [town.open_office() for _ in range(workers)]

    def take(number: int) -> int:
        return len(offices[number % workers].do(engine("wujing"), sending.take, pigeon, 8))

    with ThreadPoolExecutor(workers) as pool:
        assert sum(pool.map(take, range(12))) == 20
    town.clock.set(town.now + timedelta(seconds=1))
    assert take(0) == 0
