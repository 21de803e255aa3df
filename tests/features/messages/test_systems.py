"""Other systems are told what they asked for, signed, and nothing about anybody."""

import base64
import json
from typing import Any

import pytest
from standardwebhooks import Webhook as Verifier

from pingan import main
from pingan.adapters.notify.webhooks import Webhook
from pingan.entry.carrying import Carrying
from pingan.entry.settings import WrongSetting
from pingan.features.dispatch import actions as dispatch
from pingan.features.incidents import actions as incidents
from pingan.features.messages import queries
from pingan.features.messages.actions import sending
from pingan.features.messages.model import DeliverySearch, DeliveryStatus
from pingan.kernel.events import Event
from pingan.ports import Answer, Hook, Parcel, Receipt
from tests.architecture.house import events
from tests.entry.test_carrying import TEXTS
from tests.features.messages.test_telling import Pigeon
from tests.services import Service, served
from tests.world import Town, at

SECRET = f"whsec_{base64.b64encode(b'k' * 32).decode()}"
OF_PEOPLE = {"member", "members", "account", "requester", "holder", "by", "actor", "caller", "people", "peers"}
OF_PROSE = {"note", "words", "word", "reason", "text", "fields"}


def hooked_town(*hooks: Hook) -> tuple[Town, list[Pigeon], Carrying]:
    """A town and the systems that listen to it, none of which is really asked."""
    pigeons = [Pigeon("webhook", hook.lane, station=hook.station) for hook in hooks]
    town = Town(carriers=pigeons, furniture=main.hook_up(main.furnish(), hooks))
    return town, pigeons, Carrying(town.office, TEXTS)


def told(pigeon: Pigeon) -> list[dict[str, Any]]:
    return [json.loads(parcel.text) for parcel in pigeon.carried]


def test_a_system_hears_each_event_it_asked_for_once_and_at_once() -> None:
    town, (hub, other), carrying = hooked_town(Hook("hub", "", ("incidents.*",)), Hook("other", "", ("dispatch.call_out_started",)))
    town.member("喻", at=at(east_m=200))
    fire = town.incident("fire", at=at())
    town.do(town.dispatcher(), dispatch.call_out, fire.id)
    carrying.run_due()
    heard = told(hub)
    (received,) = [one for one in heard if one["type"] == "incidents.incident_received"]
    assert received["data"] == {"incident": fire.id, "category": "fire", "source": "desk"}
    assert received["station"] == "wujing"
    assert [one["data"]["incident"] for one in told(other)] == [fire.id]
    carrying.run_due()
    assert len({parcel.id for parcel in hub.carried}) == len(hub.carried) == len(heard)


def test_what_is_settled_for_people_is_still_told_to_systems() -> None:
    town, (hub,), carrying = hooked_town(Hook("hub", "", ("dispatch.offer_moved",)))
    yu = town.member("喻", at=at(east_m=200))
    town.do(town.dispatcher(), dispatch.call_out, town.incident("fire", at=at()).id)
    (offer,) = town.phone(yu)
    town.do(yu, dispatch.answer, offer.id, "accept")
    carrying.run_due()
    assert {"send", "accept"} <= {one["data"]["verb"] for one in told(hub)}


def test_like_events_are_told_one_by_one() -> None:
    town, (hub,), carrying = hooked_town(Hook("hub", "", ("incidents.incident_received",)))
    calls = [town.incident("help", at=at()).id for _ in range(3)]
    carrying.run_due()
    assert sorted(one["data"]["incident"] for one in told(hub)) == sorted(calls)


def test_a_station_hears_of_its_own_only() -> None:
    town, (hub,), carrying = hooked_town(Hook("hub", "huajing", ("incidents.*",)))
    town.incident("fire", at=at())
    carrying.run_due()
    assert told(hub) == []
    assert town.ask(town.chief(), queries.list_deliveries, DeliverySearch(), page=1, size=25).rows == (), "nor is anything queued"


def test_what_could_not_be_told_is_tried_for_hours_and_then_lies_with_the_dead_letters() -> None:
    town, (hub,), carrying = hooked_town(Hook("hub", "", ("incidents.incident_received",)))
    hub.answers = Receipt(Answer.BROKEN, "http_503")
    town.incident("fire", at=at())
    start = town.now
    for _ in range(200):
        carrying.run_due()
        town.later(900)
        (row,) = town.ask(town.chief(), queries.list_deliveries, DeliverySearch(), page=1, size=25).rows
        if row.status is DeliveryStatus.DEAD:
            break
    assert (row.status, row.key, row.code) == (DeliveryStatus.DEAD, "incidents.incident_received", "http_503")
    assert (town.now - start).total_seconds() > 6 * 3600
    hub.answers = Receipt(Answer.SENT)
    town.do(town.chief(), sending.handle, row.id, "retry")
    carrying.run_due()
    assert len({parcel.id for parcel in hub.carried}) == 1, "the same id each time, so that it counts once"


def test_nothing_about_anybody_is_told() -> None:
    town, (hub,), carrying = hooked_town(Hook("hub", "", ("*",)))
    yu = town.member("喻", at=at(east_m=200))
    fire = town.incident("fire", at=at(), place="龙吴路5511号", text="三楼冒烟", caller_name="陆小燕", caller_phone="13900001111")
    town.do(town.dispatcher(), dispatch.call_out, fire.id)
    town.do(yu, dispatch.answer, town.phone(yu)[0].id, "accept")
    town.do(town.dispatcher(), incidents.move, fire.id, "cancel", version=None, note="陆小燕说没事了")
    carrying.run_due()
    heard = json.dumps(told(hub), ensure_ascii=False)
    assert len(told(hub)) > 3
    for word in ("喻", "龙吴路", "冒烟", "陆小燕", "13900001111", yu.member, yu.account):
        assert word not in heard


@pytest.mark.parametrize("cls", [event for event in events() if event.outside], ids=lambda cls: cls.kind())
def test_what_leaves_the_house_names_nobody_and_quotes_nobody(cls: type[Event]) -> None:
    assert set(cls.outside) <= set(cls.__dataclass_fields__)
    assert not set(cls.outside) & (OF_PEOPLE | OF_PROSE)


@pytest.mark.parametrize("kind", ["clues.*", "messages.message_sent", "incidents.nothing", ""])
def test_what_does_not_leave_the_house_cannot_be_asked_for(kind: str) -> None:
    with pytest.raises(WrongSetting):
        main.hook_up(main.furnish(), [Hook("hub", "", (kind,))])


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_c2hvcnQ=", "c2hvcnQ=", "whsec_not base64 at all, and long enough for it"])
def test_a_secret_that_is_none_is_refused(secret: str) -> None:
    with pytest.raises(ValueError, match="whsec_"):
        Webhook("https://hub.example.cn/", secret)


@pytest.mark.parametrize(
    ("trouble", "answer"),
    [("204", "sent"), ("401", "broken"), ("404", "broken"), ("410", "refused"), ("429", "busy"), ("503", "broken"), ("cut", "broken")],
)
def test_only_what_is_gone_is_told_no_more(trouble: str, answer: str) -> None:
    service = Service()
    service.trouble = trouble
    with served(service) as url:
        assert Webhook(url, SECRET).carry(Parcel("m1", "", "{}", "")).answer.value == answer


def test_whoever_knows_the_secret_can_tell_that_it_was_us(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: dict[str, Any] = {}
    monkeypatch.setattr("pingan.adapters.notify.webhooks.ask", lambda *_, **more: sent.update(more) or Receipt(Answer.SENT))
    Webhook("https://hub.example.cn/", SECRET).carry(Parcel("m1", "", '{"type":"incidents.incident_received"}', ""))
    assert Verifier(SECRET).verify(sent["content"], sent["headers"]) == {"type": "incidents.incident_received"}
