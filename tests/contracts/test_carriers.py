"""The port `Carrier`, over every carrier there is: four answers, never an exception, never a long wait."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from pingan.adapters.notify import read_carriers, web
from pingan.adapters.notify.gateways import Gateway, Template
from pingan.adapters.notify.mail import Mail, MailServer
from pingan.adapters.notify.robots import DingTalkRobot, FeishuRobot, WeComRobot
from pingan.adapters.notify.wecom_app import WeComApp
from pingan.ports import Answer, Carrier, Parcel
from tests.services import SECRET, DingTalk, Feishu, Service, Texts, WeCom, WeComApplication, post_office, served

PARCEL = Parcel("d1", "13800001111", "您有1件事等您答复，请打开平安联盟。", "https://pingan.example.cn/member/#/messages/m1")
TEMPLATE = {"fields": {"mobile": "{phone}", "content": "{text} {link}", "id": ["{id}"]}, "code": "status"}


def gateway(url: str) -> Gateway:
    return Gateway("sms", Template(url=url, ok=("OK",), busy=("TOO_FAST",), refused=("BAD_NUMBER",), busy_s=3, per_second=50, **TEMPLATE))  # type: ignore[arg-type]


def application(url: str, secret: str = SECRET) -> WeComApp:
    return WeComApp("corp", 1, secret, host=url)


@dataclass(frozen=True)
class Case:
    """One kind of carrier, the service behind it, and how it is set up right and wrong."""

    service: type[Service]
    right: Callable[[str], Carrier]
    wrong: Callable[[str], Carrier]
    address: str
    wrong_code: str


CASES = {
    "wecom": Case(WeCom, lambda url: WeComRobot(f"{url}?key=right"), lambda url: WeComRobot(f"{url}?key=wrong"), "", "93000"),
    "dingtalk": Case(
        DingTalk,
        lambda url: DingTalkRobot(f"{url}?access_token=x", SECRET),
        lambda url: DingTalkRobot(f"{url}?access_token=x", "SEC"),
        "",
        "310000",
    ),
    "feishu": Case(Feishu, lambda url: FeishuRobot(url, SECRET), lambda url: FeishuRobot(url, "SEC"), "", "19021"),
    "wecom_app": Case(WeComApplication, application, lambda url: application(url, "SEC"), "lin", "40001"),
    "sms": Case(Texts, gateway, gateway, PARCEL.address, ""),
}
every = pytest.mark.parametrize("case", CASES.values(), ids=CASES)


@every
def test_what_is_handed_over_arrives_once_with_its_link(case: Case) -> None:
    service = case.service()
    with served(service) as url:
        carrier = case.right(url)
        receipt = carrier.carry(Parcel(PARCEL.id, case.address, PARCEL.text, PARCEL.link))
    assert (receipt.answer, len(service.heard)) == (Answer.SENT, 1)
    assert PARCEL.text in str(service.heard[0][1])
    assert PARCEL.link in str(service.heard[0][1])
    assert carrier.channel in {"robot", "wecom_app", "sms"}
    assert carrier.paces


@every
def test_who_is_set_up_wrong_is_refused_for_good(case: Case) -> None:
    service = case.service()
    with served(service) as url:
        receipt = case.wrong(url).carry(Parcel(PARCEL.id, case.address if case.wrong_code else "x", PARCEL.text, PARCEL.link))
    assert (receipt.answer, receipt.code) == (Answer.REFUSED, case.wrong_code or "BAD_NUMBER")
    assert service.heard == []


@every
@pytest.mark.parametrize("trouble", ["500", "503", "garbage", "cut", "huge"])
def test_what_broke_may_work_the_next_time(case: Case, trouble: str) -> None:
    service = case.service()
    service.trouble = trouble
    with served(service) as url:
        carrier = case.right(url)
        assert carrier.carry(Parcel(PARCEL.id, case.address, PARCEL.text, PARCEL.link)).answer is Answer.BROKEN
        service.trouble = ""
        assert carrier.carry(Parcel(PARCEL.id, case.address, PARCEL.text, PARCEL.link)).answer is Answer.SENT


@every
def test_too_many_requests_says_until_when(case: Case) -> None:
    service = case.service()
    service.trouble = "429"
    with served(service) as url:
        receipt = case.right(url).carry(Parcel(PARCEL.id, case.address, PARCEL.text, PARCEL.link))
    assert (receipt.answer, receipt.retry_after_s) == (Answer.BUSY, 7.0)


@every
def test_nobody_waits_for_a_service_that_hangs(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "new_client", lambda: httpx.Client(timeout=0.2))
    for module in ("robots", "wecom_app", "gateways"):
        monkeypatch.setattr(f"pingan.adapters.notify.{module}.new_client", web.new_client)
    service = case.service()
    service.trouble = "hang"
    with served(service) as url:
        receipt = case.right(url).carry(Parcel(PARCEL.id, case.address, PARCEL.text, PARCEL.link))
    assert (receipt.answer, receipt.code) == (Answer.BROKEN, "timeout")


@every
def test_nobody_there_is_broken_too(case: Case) -> None:
    receipt = case.right("http://127.0.0.1:9").carry(Parcel(PARCEL.id, case.address, PARCEL.text, PARCEL.link))
    assert receipt.answer is Answer.BROKEN


@pytest.mark.parametrize(("name", "most", "wait"), [("wecom", 20, 60.0), ("dingtalk", 20, 600.0), ("feishu", 5, 15.0)])
def test_the_limit_of_a_robot_reads_as_busy(name: str, most: int, wait: float) -> None:
    case, now = CASES[name], time.time()
    service = case.service(lambda: now)
    with served(service) as url:
        carrier = case.right(url)
        receipts = [carrier.carry(PARCEL) for _ in range(most + 1)]
    assert {one.answer for one in receipts[:-1]} == {Answer.SENT}
    assert (receipts[-1].answer, receipts[-1].retry_after_s) == (Answer.BUSY, wait)


def test_a_void_token_is_fetched_anew_once() -> None:
    service = WeComApplication()
    parcel = Parcel("d", "lin", "x", "")
    with served(service) as url:
        carrier = application(url)
        assert carrier.carry(parcel).answer is Answer.SENT
        service.token += 1  # somebody else has asked for one
        assert carrier.carry(parcel).answer is Answer.SENT
        assert carrier.carry(Parcel("e", "wang", "x", "")).code == "81013"
    assert service.asked == 6


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.mark.parametrize(
    ("replies", "answer"),
    [
        ({}, Answer.SENT),
        ({"RCPT": "550 nobody of that name"}, Answer.REFUSED),
        ({"RCPT": "450 later"}, Answer.BUSY),
        ({"DATA": "451 trouble"}, Answer.BROKEN),
        ({"MAIL": "421 too many"}, Answer.BUSY),
    ],
)
def test_a_letter(replies: dict[str, str], answer: Answer, stack: ExitStack) -> None:
    port, letters = stack.enter_context(post_office(replies))
    mail = Mail(MailServer(host="127.0.0.1", port=port, sender="room@pingan.example.cn", tls="none"))
    assert mail.carry(Parcel("d", "lin@example.cn", PARCEL.text, PARCEL.link)).answer is answer
    assert len(letters) == (answer is Answer.SENT)


def test_a_mail_server_that_is_not_there_is_broken() -> None:
    mail = Mail(MailServer(host="127.0.0.1", port=9, sender="room@pingan.example.cn", tls="none"))
    assert mail.carry(PARCEL).answer is Answer.BROKEN
    assert mail.carry(Parcel("d", "x\r\nBcc: everybody@example.cn", "t", "")).answer is Answer.BROKEN


def test_the_file_of_carriers(tmp_path: Path) -> None:
    file = tmp_path / "carriers.toml"
    file.write_text(
        'public_url = "https://pingan.example.cn/"\n'
        '[[robot]]\nkind = "wecom"\nurl = "https://a"\nstation = "wujing"\n[[robot]]\nkind = "feishu"\nurl = "https://b"\nsecret = "x"\n'
        '[wecom_app]\ncorp = "c"\nagent = 1\nsecret = "s"\n[mail]\nhost = "h"\nsender = "a@b"\n'
        '[sms]\nurl = "https://c"\nfields = { to = "{phone}" }\n[voice]\nurl = "https://d"\nfields = { to = "{phone}" }\n'
        f'[[webhook]]\nurl = "https://e"\nsecret = "whsec_{"a" * 32}"\nkinds = ["incidents.*"]\n'
    )
    found = read_carriers(file)
    assert [(one.channel, one.station) for one in found.carriers] == [
        ("robot", "wujing"), ("robot", ""), ("wecom_app", ""), ("email", ""), ("sms", ""), ("voice", ""), ("webhook", ""),
    ]  # fmt: skip
    assert len({(one.channel, one.lane) for one in found.carriers}) == 7
    assert [(hook.lane, hook.kinds) for hook in found.hooks] == [(found.carriers[-1].lane, ("incidents.*",))]
    assert found.public_url == "https://pingan.example.cn"
    file.write_text('public_url = "x"\n[[robot]]\nkind = "telegram"\nurl = "y"\n')
    with pytest.raises(ValueError, match="robot"):
        read_carriers(file)
