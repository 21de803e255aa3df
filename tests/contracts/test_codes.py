"""How one-time codes leave the house."""

import threading
from collections.abc import Mapping

import pytest

from pingan.adapters.codes import NoCodes
from pingan.adapters.notify import SmsCodes
from pingan.adapters.notify.gateways import Gateway, Template
from pingan.kernel.errors import Unavailable
from pingan.ports import Answer, Receipt
from tests.services import Texts, served

PHONE = "13912345678"


class Scripted(Gateway):
    """A gateway that answers as it was told, and keeps what it was asked."""

    def __init__(self, *answers: Answer) -> None:
        super().__init__("sms", Template(url="http://127.0.0.1:9", fields={}))
        self.answers, self.asked, self.open = list(answers), list[Mapping[str, str]](), threading.Event()
        self.open.set()

    def say(self, words: Mapping[str, str]) -> Receipt:
        self.open.wait(10)
        self.asked.append(words)
        return Receipt(self.answers.pop(0) if self.answers else Answer.SENT, "code")


def sent(gateway: Gateway, *codes: str) -> list[float]:
    """Have these brought, and wait for it; the pauses that were made."""
    pauses: list[float] = []
    sender = SmsCodes(gateway, "验证码{code}。", sleep=pauses.append)
    for code in codes:
        sender.send_code(PHONE, code)
    sender._threads.shutdown()
    return pauses


def test_a_house_without_a_carrier_refuses_every_code() -> None:
    with pytest.raises(Unavailable, match="no_codes"):
        NoCodes().send_code("13912345678", "123456")


def test_a_code_comes_by_text_message() -> None:
    service = Texts()
    with served(service) as url:
        template = Template(
            url=url, fields={"mobile": "{phone}", "content": "{text}", "param": {"code": "{code}"}}, code="status", ok=("OK",)
        )
        sent(Gateway("sms", template), "123456")
    assert [body for _, body in service.heard] == [{"mobile": PHONE, "content": "验证码123456。", "param": {"code": "123456"}}]


@pytest.mark.parametrize(
    ("answers", "tries"),
    [([], 1), ([Answer.BROKEN], 2), ([Answer.BUSY, Answer.BROKEN], 3), ([Answer.BROKEN] * 9, 3), ([Answer.REFUSED], 1)],
)
def test_what_breaks_is_tried_again_and_what_is_refused_is_not(answers: list[Answer], tries: int) -> None:
    gateway = Scripted(*answers)
    assert sent(gateway, "123456") == [0.0, 2.0, 8.0][:tries]
    assert len(gateway.asked) == tries


def test_nobody_waits_for_a_gateway_and_a_crowd_is_told() -> None:
    gateway = Scripted()
    gateway.open.clear()
    sender = SmsCodes(gateway, "{code}", pauses_s=(0.0,))
    for code in range(200):
        sender.send_code(PHONE, str(code))
    with pytest.raises(Unavailable, match="codes_busy"):
        sender.send_code(PHONE, "one too many")
    assert gateway.asked == []
    gateway.open.set()
    sender._threads.shutdown()
    assert len(gateway.asked) == 200
