"""People sign in at the console and on the phone, and are kept out."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import select

from pingan.features.access import public as access
from pingan.features.access.model import CODE_TRIES, NewAccount
from pingan.kernel.rights import RIGHTS, Role
from pingan.platform import log
from pingan.platform.office import NOBODY
from pingan.platform.tables import metadata
from pingan.platform.work import Work, engine
from tests.databases import Cluster
from tests.web import PASSWORD, PHONE, OpenTown, Visitor


@pytest.fixture
def open_town() -> OpenTown:
    return OpenTown()


@pytest.fixture
def postgres_open_town(cluster: Cluster) -> Iterator[OpenTown]:
    yield OpenTown(database=cluster.new_database())
    cluster.close_databases()


def all_rows(town: OpenTown) -> str:
    """Everything that is stored anywhere, as one text."""

    def read(work: Work) -> str:
        return "\n".join(repr(work.connection.execute(select(table)).all()) for table in metadata.sorted_tables)

    return town.office.ask(NOBODY, read)


def kinds(town: OpenTown) -> list[str]:
    return town.office.ask(NOBODY, lambda work: list(work.connection.execute(select(log.event_log.c.kind)).scalars()))


# ---- the console ----


def test_a_dispatcher_signs_in_and_sees_who_she_is(open_town: OpenTown) -> None:
    open_town.account("chen", Role.DISPATCHER)
    visitor = open_town.visitor()
    answer = visitor.enters("chen", open_town.totp())
    assert answer.status_code == 200
    assert answer.json() == visitor.get("/api/access/me").json()
    assert answer.json()["account"] | {"id": ""} == {
        "id": "", "name": "Chen", "role": "dispatcher", "member": None, "post": None, "station": {"id": "wujing", "name": "wujing"},
    }  # fmt: skip
    assert answer.json()["rights"] == sorted(RIGHTS[Role.DISPATCHER])


def test_the_cookie_is_for_this_host_and_no_script(open_town: OpenTown) -> None:
    open_town.account("chen")
    cookie = open_town.visitor().enters("chen", open_town.totp()).headers["set-cookie"]
    name, *attributes = cookie.split("; ")
    assert name.startswith("__Host-pingan=")
    assert {each.lower() for each in attributes} == {"httponly", "secure", "samesite=strict", "path=/", "max-age=57600"}


def test_the_login_is_typed_in_any_case(open_town: OpenTown) -> None:
    open_town.account("chen")
    assert open_town.visitor().enters(" CHEN ", open_town.totp()).status_code == 200


def test_whatever_is_wrong_the_answer_is_the_same(open_town: OpenTown) -> None:
    open_town.account("chen")
    shut_out = open_town.account("wang")
    open_town.office.do(engine("wujing"), lambda work: access.disable_login(work.acting_as(open_town.actor(Role.ADMIN)), "wang"))
    code = open_town.totp()
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    answers = [
        open_town.visitor().enters("chen", code, "quiet river lanterns"),
        open_town.visitor().enters("chen", wrong),
        open_town.visitor().enters("nobody", code),
        open_town.visitor().enters("wang", code),
    ]
    assert shut_out.disabled is None
    assert {answer.status_code for answer in answers} == {401}
    assert {answer.text for answer in answers} == {answers[0].text}
    assert answers[0].json()["code"] == "wrong_credentials"
    assert not any("set-cookie" in answer.headers for answer in answers)
    assert kinds(open_town).count("access.sign_in_refused") == 4


def test_a_code_from_the_authenticator_works_once(open_town: OpenTown) -> None:
    open_town.account("chen")
    code = open_town.totp()
    assert open_town.visitor().enters("chen", code).status_code == 200
    assert open_town.visitor().enters("chen", code).status_code == 401
    open_town.later(30)
    assert open_town.visitor().enters("chen", open_town.totp()).status_code == 200


def test_a_login_tried_too_often_has_to_wait_and_others_do_not(open_town: OpenTown) -> None:
    open_town.account("chen")
    open_town.account("wang")
    refused = [open_town.visitor().enters("chen", "000000").status_code for _ in range(10)]
    assert refused == [401] * 10
    answer = open_town.visitor(address="198.51.100.1").enters("CHEN", open_town.totp())
    assert (answer.status_code, answer.json()["code"]) == (429, "too_many")
    assert 0 < answer.json()["facts"]["retry_after_s"] <= 900
    assert int(answer.headers["retry-after"]) > 0
    assert open_town.visitor().enters("wang", open_town.totp()).status_code == 200


def test_who_gets_in_has_all_tries_again(open_town: OpenTown) -> None:
    open_town.account("chen")
    for _ in range(2):
        for _ in range(9):
            assert open_town.visitor().enters("chen", "000000").status_code == 401
        open_town.later(30)
        assert open_town.visitor().enters("chen", open_town.totp()).status_code == 200


def test_one_network_has_so_many_tries_whomever_it_tries() -> None:
    town = OpenTown({"sign_ins_per_address": 5})
    for number in range(5):
        assert town.visitor(address="2001:db8::1").asks_for_code(f"1391234567{number}").status_code == 202
    assert town.visitor(address="2001:db8::2").enters("chen", "000000").status_code == 429
    assert town.visitor(address="2001:db8:0:1::1").enters("chen", "000000").status_code == 401


# ---- the phone ----


def test_an_unknown_telephone_becomes_a_resident(open_town: OpenTown) -> None:
    visitor = open_town.visitor()
    visitor.asks_for_code()
    answer = visitor.types_code(open_town.codes.newest[PHONE]).json()
    assert answer["account"]["role"] == "resident"
    assert answer["account"]["station"]["id"] == "wujing"
    assert answer["account"]["member"] is None
    again = open_town.phone_in_hand()
    assert again.get("/api/access/me").json()["account"]["id"] == answer["account"]["id"]


def test_a_member_signs_in_and_the_app_may_carry_the_token_itself(open_town: OpenTown) -> None:
    new = NewAccount(role=Role.VOLUNTEER, name="喻", phone=PHONE, member="m1")
    yu = open_town.office.do(engine("wujing"), access.add_account, new)
    visitor = open_town.visitor()
    visitor.asks_for_code()
    answer = visitor.types_code(open_town.codes.newest[PHONE]).json()
    assert answer["account"]["member"] == "m1"
    stranger = open_town.visitor()
    bearer = {"Authorization": f"Bearer {answer['token']}"}
    assert stranger.get("/api/access/me", headers=bearer).json()["account"]["id"] == yu.id


def test_asking_for_a_code_tells_nobody_whether_the_telephone_is_known(open_town: OpenTown) -> None:
    open_town.phone_in_hand()
    known, unknown = open_town.visitor().asks_for_code(PHONE), open_town.visitor().asks_for_code("13800000000")
    assert (known.status_code, known.json()) == (unknown.status_code, unknown.json()) == (202, {})
    wrong = [open_town.visitor().types_code("000000", phone) for phone in (PHONE, "13800000000", "13700000000")]
    assert {answer.text for answer in wrong} == {wrong[0].text}
    assert wrong[0].json()["code"] == "wrong_code"


def test_after_five_wrong_tries_the_right_code_is_wrong_too(open_town: OpenTown) -> None:
    visitor = open_town.visitor()
    visitor.asks_for_code()
    right = open_town.codes.newest[PHONE]
    for _ in range(CODE_TRIES):
        assert visitor.types_code("999999").status_code == 401
    assert visitor.types_code(right).status_code == 401
    visitor.asks_for_code()
    assert visitor.types_code(open_town.codes.newest[PHONE]).status_code == 200


def test_a_code_works_once(open_town: OpenTown) -> None:
    visitor = open_town.visitor()
    visitor.asks_for_code()
    assert visitor.types_code(open_town.codes.newest[PHONE]).status_code == 200
    assert visitor.types_code(open_town.codes.newest[PHONE]).status_code == 401


def test_a_code_lasts_five_minutes(open_town: OpenTown) -> None:
    visitor = open_town.visitor()
    visitor.asks_for_code()
    open_town.later(300)
    assert visitor.types_code(open_town.codes.newest[PHONE]).status_code == 401


def test_a_newer_code_replaces_the_older_one(open_town: OpenTown) -> None:
    visitor = open_town.visitor()
    visitor.asks_for_code()
    older = open_town.codes.newest[PHONE]
    visitor.asks_for_code()
    assert older != open_town.codes.newest[PHONE]
    assert visitor.types_code(older).status_code == 401


def test_a_code_works_on_the_device_that_asked_for_it(open_town: OpenTown) -> None:
    visitor = open_town.visitor()
    visitor.asks_for_code(device="her phone")
    right = open_town.codes.newest[PHONE]
    assert visitor.types_code(right, device="his phone").status_code == 401
    assert visitor.types_code(right, device="her phone").status_code == 200


def test_messages_to_one_telephone_are_few(open_town: OpenTown) -> None:
    answers = [open_town.visitor(address=f"203.0.113.{number}").asks_for_code() for number in range(6)]
    assert [answer.status_code for answer in answers] == [202] * 5 + [429]


@pytest.mark.parametrize("phone", ["110", "not a number", "+" * 20, "1391234567８"])
def test_what_is_no_telephone_gets_no_code(open_town: OpenTown, phone: str) -> None:
    answer = open_town.visitor().asks_for_code(phone)
    assert answer.status_code == 422
    assert phone not in answer.text
    assert not open_town.codes.newest


# ---- what is kept ----


def test_no_secret_is_stored_and_no_name_is_logged(open_town: OpenTown) -> None:
    console = open_town.console("chen")
    phone = open_town.phone_in_hand(device="her phone")
    open_town.visitor().asks_for_code("13800000000")
    open_town.visitor().enters("chen", "000000", "wrong pass phrase")
    stored = all_rows(open_town)
    canaries = (console.token, phone.token, PASSWORD, "wrong pass phrase", open_town.codes.newest["13800000000"], "203.0.113.7")
    assert all(len(canary) > 4 for canary in canaries)
    assert [canary for canary in canaries if canary in stored] == []
    logged = repr(open_town.office.ask(NOBODY, lambda work: work.connection.execute(select(log.event_log)).all()))
    assert not any(personal in logged for personal in ("chen", "Chen", PHONE, "her phone"))


def test_an_idempotency_key_at_the_door_keeps_no_token(open_town: OpenTown) -> None:
    visitor = open_town.visitor()
    visitor.asks_for_code()
    body = {"phone": PHONE, "code": open_town.codes.newest[PHONE], "device": ""}
    answer = visitor.post("/api/access/sign-in-by-code", body, headers={"Idempotency-Key": "k1"})
    assert answer.status_code == 200
    assert answer.json()["token"] not in all_rows(open_town)
    assert visitor.post("/api/access/sign-in-by-code", body, headers={"Idempotency-Key": "k1"}).status_code == 401


def test_refused_sign_ins_are_for_the_auditors_ears(open_town: OpenTown) -> None:
    open_town.account("chen")
    open_town.visitor().enters("chen", "000000")

    def heard(work: Work, topic: str) -> list[str]:
        return [entry.kind for entry in log.since(work, [topic], 0, 100)]

    assert "access.sign_in_refused" in open_town.office.ask(NOBODY, heard, "audit:wujing")
    assert "access.sign_in_refused" not in open_town.office.ask(NOBODY, heard, "station:wujing")


# ---- races, on PostgreSQL ----


def at_once(visitors: list[Visitor], knock: Callable[[Visitor], Any]) -> list[int]:
    """Everybody knocks at the same moment; how each was answered."""
    ready = threading.Barrier(len(visitors))

    def go(visitor: Visitor) -> int:
        ready.wait()
        return int(knock(visitor).status_code)

    with ThreadPoolExecutor(len(visitors)) as pool:
        return sorted(pool.map(go, visitors))


def test_one_authenticator_code_lets_one_of_two_in(postgres_open_town: OpenTown) -> None:
    town = postgres_open_town
    town.account("chen")
    code = town.totp()
    answers = at_once([town.visitor() for _ in range(2)], lambda visitor: visitor.enters("chen", code))
    assert answers.count(200) == 1
    assert answers[1] in {401, 409}


def test_racing_guesses_share_no_try(postgres_open_town: OpenTown) -> None:
    town = postgres_open_town
    town.visitor().asks_for_code()
    right = town.codes.newest[PHONE]
    at_once([town.visitor() for _ in range(CODE_TRIES)], lambda visitor: visitor.types_code("999999"))
    assert town.visitor().types_code(right).status_code == 401


def test_one_sent_code_lets_one_of_two_in(postgres_open_town: OpenTown) -> None:
    town = postgres_open_town
    town.visitor().asks_for_code()
    right = town.codes.newest[PHONE]
    assert at_once([town.visitor() for _ in range(3)], lambda visitor: visitor.types_code(right)) == [200, 401, 401]
