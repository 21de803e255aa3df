"""Sessions and accounts: seen, ended, shut out, promoted."""

import pytest

from pingan.features.access import actions, store
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, NotSignedIn
from pingan.kernel.rights import Role
from pingan.platform import log
from pingan.platform.office import NOBODY
from pingan.platform.work import engine
from tests.web import PHONE, OpenTown


@pytest.fixture
def open_town() -> OpenTown:
    return OpenTown()


def test_one_sees_on_which_devices_one_is_signed_in(open_town: OpenTown) -> None:
    wall = open_town.console("chen", device="Firefox on the wall")
    laptop = open_town.enters("chen", device="Laptop\x7f at home")
    open_town.console("wang")
    rows = laptop.get("/api/access/sessions").json()
    assert {(row["device"], row["current"]) for row in rows} == {("Firefox on the wall", False), ("Laptop at home", True)}
    assert {(row["device"], row["current"]) for row in wall.get("/api/access/sessions").json()} == {
        ("Firefox on the wall", True),
        ("Laptop at home", False),
    }


def test_a_lost_device_is_shut_out(open_town: OpenTown) -> None:
    lost, kept = open_town.console("chen", device="lost"), open_town.enters("chen", device="kept")
    session = next(row["id"] for row in kept.get("/api/access/sessions").json() if row["device"] == "lost")
    assert kept.delete(f"/api/access/sessions/{session}").status_code == 204
    assert (lost.is_in(), kept.is_in()) == (False, True)
    assert kept.delete(f"/api/access/sessions/{session}").status_code == 404


def test_nobody_ends_the_sessions_of_others(open_town: OpenTown) -> None:
    chen, wang = open_town.console("chen"), open_town.console("wang", Role.ADMIN)
    session = chen.get("/api/access/sessions").json()[0]["id"]
    assert wang.delete(f"/api/access/sessions/{session}").status_code == 404
    assert chen.is_in()


def test_signing_out_ends_the_session_and_takes_the_cookie_back(open_town: OpenTown) -> None:
    chen = open_town.console("chen")
    token = chen.token
    answer = chen.post("/api/access/sign-out")
    assert answer.status_code == 204
    assert "Max-Age=0" in answer.headers["set-cookie"]
    assert open_town.visitor().get("/api/access/me", headers={"Authorization": f"Bearer {token}"}).status_code == 401


def test_sockets_hear_that_their_session_has_ended(open_town: OpenTown) -> None:
    chen = open_town.console("chen")
    account = chen.get("/api/access/me").json()["account"]["id"]
    heard: list[str] = []
    open_town.bus.listen(f"account:{account}", lambda _: heard.append("something"))
    chen.post("/api/access/sign-out")
    assert heard == ["something"]
    entries = open_town.office.ask(NOBODY, log.since, [f"account:{account}"], 0, 10)
    assert [(entry.kind, entry.facts["cause"]) for entry in entries] == [("access.session_ended", "signed_out")]


def test_a_session_in_which_nothing_is_done_ends() -> None:
    town = OpenTown({"console_idle_minutes": 60})
    chen = town.console("chen")
    town.later(59 * 60)
    assert chen.is_in()
    assert chen.delete("/api/access/sessions/none").status_code == 404  # what is refused is not done
    town.later(60)
    assert not chen.is_in()


def test_deeds_keep_a_session_open_until_its_longest() -> None:
    town = OpenTown({"console_idle_minutes": 60, "console_longest_hours": 3})
    used = town.console("chen")
    for _ in range(3):
        town.later(50 * 60)
        town.office.do(NOBODY, access.keep_open, {used.token})
    assert used.is_in()
    town.later(40 * 60)
    assert not used.is_in()


def test_reading_does_not_write_and_deeds_note_their_time_every_five_minutes(open_town: OpenTown) -> None:
    chen = open_town.console("chen")
    token = chen.token

    def last_used() -> str:
        return str(chen.get("/api/access/sessions").json()[0]["last_used"])

    fresh = last_used()
    open_town.later(299)
    open_town.office.do(lambda work: access.actor_of(work, token), lambda _: None)
    assert last_used() == fresh
    open_town.later(1)
    assert last_used() == fresh
    open_town.office.do(lambda work: access.actor_of(work, token), lambda _: None)
    assert last_used() > fresh


@pytest.mark.parametrize("token", ["", "x", "\ud800", "ö" * 1000])
def test_what_is_no_token_is_nobody(open_town: OpenTown, token: str) -> None:
    with pytest.raises(NotSignedIn):
        open_town.office.ask(NOBODY, access.actor_of, token)


def test_a_disabled_account_is_out_everywhere_at_once_and_may_come_back(open_town: OpenTown) -> None:
    first, second = open_town.console("chen"), open_town.enters("chen")
    admin = open_town.admin()
    account = next(each for each in open_town.office.ask(admin, store.list_accounts) if each.login == "chen")
    open_town.office.do(admin, actions.disable_account, account.id)
    assert not first.is_in()
    assert not second.is_in()
    open_town.later(30)
    assert open_town.visitor().enters("chen", open_town.totp()).status_code == 401
    open_town.office.do(admin, actions.enable_account, account.id)
    open_town.later(30)
    assert open_town.visitor().enters("chen", open_town.totp()).status_code == 200


def test_only_the_administrator_of_the_station_disables(open_town: OpenTown) -> None:
    chen = open_town.account("chen")
    with pytest.raises(NotFound):
        open_town.office.do(open_town.admin(station="xujiahui"), actions.disable_account, chen.id)
    for stranger in (open_town.chief(), open_town.resident(), open_town.auditor()):
        with pytest.raises(NotAllowed):
            open_town.office.do(stranger, actions.disable_account, chen.id)


# ---- accounts ----


def test_a_resident_who_joins_keeps_the_account_and_signs_in_anew(open_town: OpenTown) -> None:
    phone = open_town.phone_in_hand()
    before = phone.get("/api/access/me").json()["account"]
    new = NewAccount(role=Role.VOLUNTEER, name="喻", phone=f"+86 {PHONE}", member="m1")
    account = open_town.office.do(engine("wujing"), access.add_account, new)
    assert (account.id, account.role, account.member) == (before["id"], Role.VOLUNTEER, "m1")
    assert not phone.is_in()
    assert open_town.phone_in_hand().get("/api/access/me").json()["account"]["member"] == "m1"


def test_a_member_who_leaves_is_a_resident_again(open_town: OpenTown) -> None:
    new = NewAccount(role=Role.VOLUNTEER, name="喻", phone=PHONE, member="m1")
    open_town.office.do(engine("wujing"), access.add_account, new)
    phone = open_town.phone_in_hand()
    open_town.office.do(engine("wujing"), access.release_member, "m1")
    assert not phone.is_in()
    assert open_town.phone_in_hand().get("/api/access/me").json()["account"]["role"] == "resident"
    open_town.office.do(engine("wujing"), access.release_member, "m1")
    assert open_town.office.do(engine("wujing"), access.add_account, new).role is Role.VOLUNTEER


def test_no_station_releases_the_members_of_another(open_town: OpenTown) -> None:
    new = NewAccount(role=Role.VOLUNTEER, name="喻", phone=PHONE, member="m1")
    open_town.office.do(engine("wujing"), access.add_account, new)
    open_town.office.do(engine("xujiahui"), access.release_member, "m1")
    assert open_town.phone_in_hand().get("/api/access/me").json()["account"]["role"] == "volunteer"


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewAccount(role=Role.CHIEF, name="x", login="CHEN", password="h", totp_secret="s"), "login_taken"),
        (NewAccount(role=Role.VOLUNTEER, name="x", phone=PHONE, member="m2"), "phone_taken"),
        (NewAccount(role=Role.RESIDENT, name="x", phone=PHONE), "phone_taken"),
        (NewAccount(role=Role.RESIDENT, name="x", phone="12"), "not_a_phone"),
        (NewAccount(role=Role.CHIEF, name="x", login="li", totp_secret="s"), "field_missing"),
        (NewAccount(role=Role.CHIEF, name="x", login="li\x00", password="h", totp_secret="s"), "login_malformed"),
        (NewAccount(role=Role.CHIEF, name="x", login="l i", password="h", totp_secret="s"), "login_malformed"),
        (NewAccount(role=Role.CHIEF, name="x" * 81, login="li", password="h", totp_secret="s"), "name_long"),
        (NewAccount(role=Role.ENGINE, name="x", phone="13800000000"), "not_a_persons_role"),
        (NewAccount(role=Role.GATEWAY, name="x", phone="13800000000"), "not_a_persons_role"),
        (NewAccount(role=Role.CHIEF, name="x", login="li", password="h"), "field_missing"),
        (NewAccount(role=Role.VOLUNTEER, name="x", phone="13800000000"), "field_missing"),
        (NewAccount(role=Role.VOLUNTEER, name="x", member="m3"), "field_missing"),
    ],
)
def test_an_account_is_one_persons_and_complete(open_town: OpenTown, new: NewAccount, code: str) -> None:
    open_town.account("chen")
    open_town.office.do(engine("wujing"), access.add_account, NewAccount(role=Role.VOLUNTEER, name="喻", phone=PHONE, member="m1"))
    with pytest.raises(Invalid, match=code):
        open_town.office.do(engine("wujing"), access.add_account, new)


def test_names_are_known_in_ones_own_station_only(open_town: OpenTown) -> None:
    here, there = open_town.account("chen"), open_town.account("wang", station="xujiahui")
    names = open_town.office.ask(engine("wujing"), access.names, [here.id, there.id, "engine", "nobody"])
    assert names == {here.id: "Chen"}
