"""One's own data over the web, and the desk that serves whoever asks on paper: who may, what is refused, and how often."""

from typing import Any

import pytest

from pingan.features.privacy.api import PER_CODE, PER_CODE_SENT, PER_FILE
from pingan.kernel.rights import Role
from pingan.ports import Allowance
from tests.web import PHONE, OpenTown, Visitor

WHY = "本人到所书面申请"


@pytest.fixture
def open_town() -> OpenTown:
    return OpenTown()


def erases(open_town: OpenTown, her: Visitor) -> int:
    assert her.post("/api/privacy/mine/code").status_code == 202
    return her.post("/api/privacy/mine/erase", {"code": open_town.codes.newest[PHONE]}).status_code


def test_she_takes_everything_in_two_forms_and_is_forgotten_at_once(open_town: OpenTown) -> None:
    her = open_town.phone_in_hand()
    assert her.get("/api/privacy/mine").json()["hindrance"] == ""
    page = her.post("/api/privacy/mine/file", {"title": "我的资料", "words": {"accounts": "账号"}})
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert page.headers["cache-control"] == "private, no-store"
    assert "账号" in page.text
    plain = her.post("/api/privacy/mine/file", {"form": "json"})
    assert plain.headers["content-type"] == "application/json; charset=utf-8"
    assert plain.json()["accounts"][0]["phone"] == PHONE
    assert erases(open_town, her) == 204
    assert not her.is_in()
    assert her.get("/api/privacy/mine").status_code == 401


CODES = ("", "12345", "1234567", "abcdef", "１２３４５６", None, 123456)


def test_words_that_would_run_are_shown_as_words_and_a_code_is_six_digits(open_town: OpenTown) -> None:
    her = open_town.phone_in_hand()
    words = {"accounts": "<img src=x onerror=alert(1)>"}
    page = her.post("/api/privacy/mine/file", {"title": "<script>alert(1)</script>", "words": words})
    assert "<script>alert" not in page.text
    assert "<img src=x" not in page.text
    assert [her.post("/api/privacy/mine/erase", {"code": code}).status_code for code in CODES] == [422] * len(CODES)


def test_a_wrong_code_a_used_one_and_another_phones_erase_nobody(open_town: OpenTown) -> None:
    her, other = open_town.phone_in_hand(), open_town.phone_in_hand("13900009999", device="another")
    her.post("/api/privacy/mine/code")
    code = open_town.codes.newest[PHONE]
    wrong = her.post("/api/privacy/mine/erase", {"code": f"{(int(code) + 1) % 1_000_000:06}"})
    assert (wrong.status_code, wrong.json()["code"]) == (422, "wrong_code")
    assert other.post("/api/privacy/mine/erase", {"code": code}).json()["code"] == "wrong_code"
    assert her.is_in()
    assert other.is_in()
    assert her.post("/api/privacy/mine/erase", {"code": code}).status_code == 204


OFTEN: tuple[tuple[str, Allowance, dict[str, Any]], ...] = (
    ("file", PER_FILE, {"form": "json"}),
    ("code", PER_CODE_SENT, {}),
    ("erase", PER_CODE, {"code": "000000"}),
)


def test_whoever_tries_too_often_waits(open_town: OpenTown) -> None:
    her = open_town.phone_in_hand()
    for path, allowance, body in OFTEN:
        answers = [her.post(f"/api/privacy/mine/{path}", body).status_code for _ in range(allowance.count + 1)]
        assert answers[-1] == 429
        assert 429 not in answers[:-1]


PAPER = {"find": {"phone": PHONE}, "file": {"phone": PHONE, "reason": WHY}, "erase": {"phone": PHONE, "reason": WHY}}


def test_strangers_are_asked_who_they_are_and_only_her_own_station_serves_whoever_asks_on_paper(open_town: OpenTown) -> None:
    her, stranger = open_town.phone_in_hand(), open_town.visitor()
    elsewhere = open_town.console("he", Role.CHIEF, station="xinzhuang")
    assert stranger.get("/api/privacy/mine").status_code == 401
    for path, body in {"file": {}, "code": {}, "erase": {"code": "123456"}}.items():
        assert stranger.post(f"/api/privacy/mine/{path}", body).status_code == 401
    others = (her, open_town.console("chen"), open_town.console("wei", Role.OFFICER))
    for path, body in PAPER.items():
        assert stranger.post(f"/api/privacy/people/{path}", body).status_code == 401
        assert [other.post(f"/api/privacy/people/{path}", body).status_code for other in others] == [403, 403, 403]
        assert elsewhere.post(f"/api/privacy/people/{path}", body).status_code == 404
    assert her.is_in()


def test_the_chief_finds_her_masked_takes_her_file_and_erases_her_once(open_town: OpenTown) -> None:
    her, lu = open_town.phone_in_hand(), open_town.console("lu", Role.CHIEF)
    assert lu.post("/api/privacy/people/find", {"phone": "+86 139-1234-5678"}).json()["phone"] == "139****5678"
    for path in ("file", "erase"):
        bare = lu.post(f"/api/privacy/people/{path}", {"phone": PHONE, "reason": "x"})
        assert (bare.status_code, bare.json()["code"]) == (422, "reason_missing")
        named = lu.post(f"/api/privacy/people/{path}", {"phone": PHONE, "reason": f"{PHONE} 本人申请"})
        assert named.json()["code"] == "reason_names"
    assert lu.post("/api/privacy/people/file", {"phone": PHONE, "reason": WHY, "form": "json"}).json()["accounts"][0]["phone"] == PHONE
    assert lu.post("/api/privacy/people/erase", {"phone": PHONE, "reason": WHY}).status_code == 204
    assert not her.is_in()
    assert lu.post("/api/privacy/people/erase", {"phone": PHONE, "reason": WHY}).status_code == 404


SENSELESS: tuple[dict[str, Any], ...] = (
    {},
    {"phone": PHONE},
    {"phone": "110", "reason": WHY},
    {"phone": "not a number", "reason": WHY},
    {"phone": PHONE, "reason": WHY, "form": "pdf"},
    {"phone": PHONE, "reason": WHY, "words": {str(number): "x" for number in range(801)}},
    {"phone": PHONE, "reason": WHY, "title": "x" * 10_000},
)


def test_what_makes_no_sense_is_refused(open_town: OpenTown) -> None:
    open_town.phone_in_hand()
    lu = open_town.console("lu", Role.CHIEF)
    assert [lu.post("/api/privacy/people/file", body).status_code for body in SENSELESS] == [422] * len(SENSELESS)
