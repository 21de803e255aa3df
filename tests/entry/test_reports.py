"""A gateway tells later whether a text has come: once, of its own texts, and only if it knows its token."""

import json
from pathlib import Path

import pytest

from pingan.adapters.notify import read_carriers
from pingan.adapters.notify.reports import Reports, ReportsIn
from pingan.entry.carrying import Carrying
from pingan.features.messages import queries
from pingan.features.messages.actions import sending
from pingan.features.messages.model import DeliverySearch, DeliveryStatus
from pingan.kernel.notices import Notice, Urgency, members
from pingan.ports import Answer, Receipt
from tests.entry.test_carrying import TEXTS
from tests.features.messages.test_telling import Pigeon, say
from tests.web import OpenTown
from tests.world import at

TOKEN = "a-token-nobody-can-guess"
SMS = ReportsIn(token=TOKEN, id="out_id", code="report", arrived=("DELIVRD",), lost=("UNDELIV",))


@pytest.fixture
def gateway() -> Pigeon:
    return Pigeon("sms")


@pytest.fixture
def town(gateway: Pigeon) -> OpenTown:
    """A text has gone to one telephone."""
    town = OpenTown(carriers=[gateway])
    town.app.state.reporters = [Reports("sms", SMS)]
    yu = town.member("喻", at=at())
    say(town, Notice(to=members(yu.member), key="k.k", urgency=Urgency.NOW))
    town.later(90)
    Carrying(town.office, TEXTS).run_due()
    assert len(gateway.carried) == 1
    return town


def fate(town: OpenTown) -> tuple[str, str]:
    (row,) = town.ask(town.chief(), queries.list_deliveries, DeliverySearch(), page=1, size=25).rows
    return row.status.value, row.code


def tell(town: OpenTown, body: object, token: str = TOKEN) -> tuple[int, int]:
    raw = body if isinstance(body, (str, bytes)) else json.dumps(body)
    answer = town.visitor().client.post(f"/api/hooks/deliveries/{token}", content=raw)
    return answer.status_code, answer.json().get("news", -1)


def test_a_text_that_has_come_is_delivered_however_the_gateway_writes_it(town: OpenTown, gateway: Pigeon) -> None:
    id_ = gateway.carried[0].id
    assert fate(town)[0] == "sent"
    assert tell(town, {"reports": [{"out_id": id_, "report": "DELIVRD"}, {"out_id": "another house's", "report": "DELIVRD"}]}) == (200, 1)
    assert fate(town) == ("delivered", "DELIVRD")
    assert tell(town, [{"out_id": id_, "report": "DELIVRD"}]) == (200, 0), "told twice"
    assert tell(town, f"out_id={id_}&report=UNDELIV") == (200, 0), "and it cannot come back any more"
    assert fate(town) == ("delivered", "DELIVRD")


def test_a_text_that_did_not_come_lies_with_the_dead_letters_and_can_be_tried_again(town: OpenTown, gateway: Pigeon) -> None:
    assert tell(town, f"out_id={gateway.carried[0].id}&report=UNDELIV") == (200, 1)
    assert fate(town) == ("dead", "UNDELIV")
    (row,) = town.ask(town.chief(), queries.list_deliveries, DeliverySearch(), page=1, size=25).rows
    town.do(town.chief(), sending.handle, row.id, "retry")
    Carrying(town.office, TEXTS).run_due()
    assert len(gateway.carried) == 2


@pytest.mark.parametrize(
    "body",
    [b"", b"\xff\x00", "{}", "[]", "[[]]", "null", "3", {"out_id": "x"}, {"out_id": ["x"], "report": {}}, "[" * 900, "a" * 900_000],
)
def test_what_cannot_be_read_changes_nothing(town: OpenTown, body: object) -> None:
    assert tell(town, body) == (200, 0)
    assert fate(town)[0] == "sent"


def test_what_is_not_final_is_passed_over(town: OpenTown, gateway: Pigeon) -> None:
    assert tell(town, {"out_id": gateway.carried[0].id, "report": "ACCEPTED"}) == (200, 0)
    assert fate(town)[0] == "sent"


@pytest.mark.parametrize("token", ["wrong", TOKEN[:-1], f"{TOKEN}x", "%E5%B9%B3"])
def test_without_its_token_nobody_is_heard(town: OpenTown, gateway: Pigeon, token: str) -> None:
    assert tell(town, {"out_id": gateway.carried[0].id, "report": "UNDELIV"}, token)[0] == 401
    assert fate(town)[0] == "sent"


def test_a_gateway_tells_of_its_own_channel_only(town: OpenTown, gateway: Pigeon) -> None:
    town.app.state.reporters = [Reports("voice", SMS)]
    assert tell(town, {"out_id": gateway.carried[0].id, "report": "UNDELIV"}) == (200, 0)


def test_a_report_may_come_before_the_gateway_has_answered(gateway: Pigeon) -> None:
    town = OpenTown(carriers=[gateway])
    town.app.state.reporters = [Reports("sms", SMS)]

    def carry(parcel: object) -> Receipt:
        gateway.carried.append(parcel)  # type: ignore[arg-type]
        assert tell(town, {"out_id": gateway.carried[0].id, "report": "DELIVRD"}) == (200, 1)
        return Receipt(Answer.SENT, "0")

    gateway.carry = carry  # type: ignore[method-assign]
    yu = town.member("喻", at=at())
    say(town, Notice(to=members(yu.member), key="k.k", urgency=Urgency.NOW))
    town.later(90)
    Carrying(town.office, TEXTS).run_due()
    assert fate(town) == (DeliveryStatus.DELIVERED.value, "DELIVRD")


def test_the_file_of_carriers_says_how_it_tells(tmp_path: Path) -> None:
    text = """public_url = "https://h"
[sms]
url = "https://sms.example.cn"
fields = { mobile = "{phone}", out_id = "{id}" }
[sms.reports]
token = "%s"
id = "out_id"
code = "status"
arrived = ["DELIVRD"]
"""
    (tmp_path / "c.toml").write_text(text % TOKEN, "utf-8")
    (reporter,) = read_carriers(tmp_path / "c.toml").reporters
    assert (reporter.channel, reporter.token) == ("sms", TOKEN)
    (tmp_path / "d.toml").write_text(text % "short", "utf-8")
    with pytest.raises(ValueError, match=r"sms\.reports\.token"):
        read_carriers(tmp_path / "d.toml")
