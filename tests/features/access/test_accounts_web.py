"""The administrator's accounts: added, renewed, shut out; and no secret where it could be read."""

from typing import Any

import pyotp
import pytest
from sqlalchemy import select, text

from pingan.adapters.seal import memory_seal
from pingan.features.access import actions
from pingan.features.access.store import accounts
from pingan.kernel.errors import Invalid
from pingan.kernel.rights import Role
from pingan.platform.log import event_log
from pingan.platform.tables import metadata
from pingan.platform.work import Actor
from tests.web import PASSWORD, TOTP_SECRET, OpenTown, Visitor

NEW = {"login": "Zhu", "name": "朱敏", "role": "dispatcher", "password": "slow copper kettle"}


@pytest.fixture
def open_town() -> OpenTown:
    return OpenTown()


def admin_of(town: OpenTown) -> Visitor:
    return town.console("admin", Role.ADMIN)


def row_of(admin: Visitor, login: str) -> dict[str, Any]:
    found = admin.get("/api/accounts", params={"q": login}).json()["rows"]
    return dict(next(row for row in found if row["login"] == login))


def test_a_new_colleague_signs_in_with_what_was_shown_once(open_town: OpenTown) -> None:
    admin = admin_of(open_town)
    made = admin.post("/api/accounts", NEW)
    assert made.status_code == 201
    totp = pyotp.parse_uri(made.json()["uri"])
    assert isinstance(totp, pyotp.TOTP)
    assert open_town.visitor().enters("zhu", totp.at(open_town.now), NEW["password"]).status_code == 200
    assert row_of(admin, "zhu") | {"id": "", "created": "", "last_used": ""} == {
        "id": "", "login": "zhu", "name": "朱敏", "role": "dispatcher", "created": "", "disabled": None, "sessions": 1, "last_used": "",
        "own": False, "next": ["replace_password", "replace_authenticator", "end_sessions", "change_role", "disable"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"password": "password1234"}, "password_common"), ({"password": "short"}, "password_short"), ({"login": "ADMIN"}, "login_taken"),
        ({"role": "guard"}, "not_a_persons_role"), ({"role": "engine"}, "not_a_persons_role"), ({"login": "a b"}, "login_malformed"),
        ({"role": "king"}, "body"), ({"name": ""}, "body"),
    ],
)  # fmt: skip
def test_an_account_nobody_should_have_is_refused(open_town: OpenTown, change: dict[str, str], code: str) -> None:
    admin = admin_of(open_town)
    answer = admin.post("/api/accounts", NEW | change)
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert admin.get("/api/accounts").json()["total"] == 1


def test_who_is_shut_out_is_out_at_once_and_may_come_back(open_town: OpenTown) -> None:
    admin, chen = admin_of(open_town), open_town.console("chen")
    path = f"/api/accounts/{row_of(admin, 'chen')['id']}"
    assert admin.post(f"{path}/disable").json()["next"] == ["enable"]
    assert not chen.is_in()
    open_town.later(30)
    assert open_town.visitor().enters("chen", open_town.totp()).status_code == 401
    admin.post(f"{path}/enable")
    assert open_town.enters("chen").is_in()


def test_nobody_locks_the_house_from_within(open_town: OpenTown) -> None:
    admin = admin_of(open_town)
    mine = row_of(admin, "admin")
    assert "disable" not in mine["next"]
    assert admin.post(f"/api/accounts/{mine['id']}/disable").json()["code"] == "not_oneself"
    second = open_town.console("second", Role.ADMIN)
    assert second.post(f"/api/accounts/{mine['id']}/disable").status_code == 200
    assert second.post(f"/api/accounts/{row_of(second, 'second')['id']}/disable").json()["code"] == "not_oneself"
    assert row_of(second, "admin")["next"] == ["enable"]


def test_the_last_administrator_stays_even_for_the_keyboard(open_town: OpenTown) -> None:
    """Whoever is no account of this house, such as the keyboard, is refused for the other reason."""
    account = open_town.account("admin", Role.ADMIN)
    with pytest.raises(Invalid, match="last_admin"):
        open_town.office.do(Actor(account="cli", role=Role.ADMIN, station="wujing"), actions.disable_console_account, account.id)


def test_a_new_password_ends_what_the_old_one_opened(open_town: OpenTown) -> None:
    admin, chen = admin_of(open_town), open_town.console("chen")
    path = f"/api/accounts/{row_of(admin, 'chen')['id']}/replace_password"
    assert admin.post(path, {"password": "chen"}).json()["code"] == "password_short"
    assert admin.post(path, {"password": "slow copper kettle"}).status_code == 200
    assert not chen.is_in()
    open_town.later(30)
    assert open_town.visitor().enters("chen", open_town.totp(), PASSWORD).status_code == 401
    open_town.later(30)
    assert open_town.visitor().enters("chen", open_town.totp(), "slow copper kettle").status_code == 200


def test_a_new_authenticator_makes_the_old_one_worthless_and_keeps_its_own_screen(open_town: OpenTown) -> None:
    admin = admin_of(open_town)
    answer = admin.post(f"/api/accounts/{row_of(admin, 'admin')['id']}/replace_authenticator").json()
    assert admin.is_in()  # the new secret is on it
    open_town.later(30)
    assert open_town.visitor().enters("admin", open_town.totp()).status_code == 401
    totp = pyotp.parse_uri(answer["uri"])
    assert isinstance(totp, pyotp.TOTP)
    assert open_town.visitor().enters("admin", totp.at(open_town.now)).status_code == 200


def test_sessions_are_ended_for_somebody_who_forgot_to(open_town: OpenTown) -> None:
    admin, chen = admin_of(open_town), open_town.console("chen")
    answer = admin.post(f"/api/accounts/{row_of(admin, 'chen')['id']}/end_sessions").json()
    assert (answer["sessions"], "end_sessions" in answer["next"], chen.is_in()) == (0, False, False)


def test_members_and_residents_are_not_the_administrators(open_town: OpenTown) -> None:
    admin, phone = admin_of(open_town), open_town.phone_in_hand()
    account = phone.get("/api/access/me").json()["account"]["id"]
    assert admin.get("/api/accounts").json()["total"] == 1
    assert {admin.post(f"/api/accounts/{account}/{verb}").status_code for verb in ("disable", "end_sessions", "enable")} == {404}
    assert phone.is_in()


def test_no_secret_stands_in_any_table(open_town: OpenTown) -> None:
    admin = admin_of(open_town)
    made = admin.post("/api/accounts", NEW, headers={"Idempotency-Key": "once"}).json()
    renewed = admin.post(f"/api/accounts/{made['account']['id']}/replace_authenticator", headers={"Idempotency-Key": "twice"}).json()
    secrets = [TOTP_SECRET, *(pyotp.parse_uri(answer["uri"]).secret for answer in (made, renewed)), NEW["password"]]
    with open_town.database.reading() as connection:
        everything = [
            str(row)
            for table in metadata.tables.values()
            if not table.name.startswith("sample_")
            for row in connection.execute(select(table))
        ]
    assert any("朱敏" in row for row in everything)
    assert [row for row in everything if any(secret in row for secret in secrets)] == []


def test_a_lost_key_refuses_and_says_so(open_town: OpenTown) -> None:
    open_town.account("chen")
    with open_town.database.writing() as connection:
        connection.execute(accounts.update().values(totp_secret=memory_seal().close(TOTP_SECRET)))
    answer = open_town.visitor().enters("chen", open_town.totp())
    assert (answer.status_code, answer.json()["code"]) == (503, "seal_broken")


def test_every_deed_is_in_the_log(open_town: OpenTown) -> None:
    admin = admin_of(open_town)
    path = f"/api/accounts/{admin.post('/api/accounts', NEW).json()['account']['id']}"
    admin.post(f"{path}/replace_password", {"password": "slow copper kettle"})
    for verb in ("replace_authenticator", "end_sessions", "disable", "enable"):
        admin.post(f"{path}/{verb}")
    with open_town.database.reading() as connection:
        kinds = [str(kind) for kind in connection.execute(select(event_log.c.kind).order_by(text("seq"))).scalars()]
    assert kinds[-5:] == [
        "access.account_added", "access.password_replaced", "access.authenticator_replaced", "access.account_disabled",
        "access.account_enabled",
    ]  # fmt: skip


def test_the_list_is_searched_sorted_and_paged(open_town: OpenTown) -> None:
    admin = admin_of(open_town)
    for login in ("chen", "bai"):
        open_town.account(login)

    def logins(**params: str | int) -> list[str]:
        return [row["login"] for row in admin.get("/api/accounts", params=params).json()["rows"]]

    assert logins(sort="login") == ["admin", "bai", "chen"]
    assert logins(sort="-login") == ["chen", "bai", "admin"]
    assert logins(role="dispatcher", sort="login", size=1, page=2) == ["chen"]
    assert logins(q="CHE") == ["chen"]
    assert logins(disabled="true") == []
    assert admin.get("/api/accounts", params={"sort": "password"}).status_code == 422


def test_an_export_says_why_and_holds_no_secret(open_town: OpenTown) -> None:
    admin = admin_of(open_town)
    assert admin.post("/api/accounts/export", {"reason": "why"}).json()["code"] == "reason_missing"
    answer = admin.post("/api/accounts/export", {"reason": "年度检查", "words": {"login": "账号", "admin": "管理员"}})
    assert answer.json()["code"] == "reason_missing"
    answer = admin.post("/api/accounts/export", {"reason": "年度检查用", "words": {"login": "账号", "admin": "管理员"}})
    assert answer.text.replace('"', "").startswith("\ufeff账号,name,role,created,disabled\r\nadmin,Admin,管理员,2025-11-03")
    assert "argon2" not in answer.text
