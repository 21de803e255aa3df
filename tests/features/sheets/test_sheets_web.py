"""Spreadsheets over the web: who may, what is refused and how, and what a browser or a stranger may send."""

from typing import Any

import pytest
from httpx import Response

from pingan.features.members import store
from pingan.features.sheets.model import SheetKind
from pingan.kernel.grid import MOST_BYTES
from pingan.kernel.rights import Role
from pingan.platform.work import engine
from tests.features.sheets import books
from tests.web import OpenTown, Visitor

HEAD = ["姓名", "手机号", "身份", "状态"]
LIST = books.csv(HEAD, ["王芳", "13811112222", "志愿者", ""], ["李强", "13811113333", "商户", "在册"], ["赵敏", "12", "志愿者", ""])
NOBODYS = "0" * 64


@pytest.fixture
def open_town() -> OpenTown:
    return OpenTown()


@pytest.fixture
def lu(open_town: OpenTown) -> Visitor:
    return open_town.console("lu", Role.CHIEF)


def brings(who: Visitor, content: bytes = LIST, *, name: str = "名单.csv", kind: str = "members", key: str = "") -> Response:
    headers = {"Idempotency-Key": key} if key else {}
    return who.client.post(f"/api/sheets/{kind}/imports", files={"file": (name, content)}, headers=headers)


def newest(who: Visitor) -> dict[str, Any]:
    return dict(who.get("/api/sheets/imports").json()[0])


def confirms(who: Visitor, row: dict[str, Any], digest: str = "") -> Response:
    return who.post(f"/api/sheets/imports/{row['id']}/confirm", {"digest": digest or row["digest"]})


def test_a_list_is_brought_shown_confirmed_and_written(open_town: OpenTown, lu: Visitor) -> None:
    answer = brings(lu)
    assert (answer.status_code, answer.json()["status"], answer.json()["file"]) == (202, "reading", "名单.csv")
    row = newest(lu)
    assert (row["status"], row["new"], row["refused"], row["next"]) == ("ready", 2, 1, ["confirm", "stop"])
    path = f"/api/sheets/imports/{row['id']}/rows"
    assert [fate["verdict"] for fate in lu.get(path).json()["rows"]] == ["new", "new", "refused"]
    (refused,) = lu.get(path, params={"verdict": "refused"}).json()["rows"]
    assert refused["faults"] == [{"cell": "B4", "code": "cell_phone", "facts": {}}]
    assert confirms(lu, row).json()["status"] == "applying"
    open_town.run_due()
    assert (newest(lu)["status"], newest(lu)["written"]) == ("done", 2)
    again = confirms(lu, row)
    assert (again.status_code, again.json()["code"]) == (409, "wrong_moment")
    assert lu.post(f"/api/sheets/imports/{row['id']}/stop").status_code == 409


def test_a_template_is_given_to_whoever_may_bring_lists(lu: Visitor) -> None:
    for kind in SheetKind:
        for language in ("zh", "en"):
            answer = lu.get(f"/api/sheets/{kind}/template", params={"language": language})
            assert (answer.status_code, answer.content[:2]) == (200, b"PK")
            assert answer.headers["content-disposition"] == f"attachment; filename={kind}-template.xlsx"
            plain = lu.get(f"/api/sheets/{kind}/template", params={"language": language, "form": "csv"})
            assert plain.content.startswith(b"\xef\xbb\xbf")


def test_an_export_says_why_and_hides_the_middle_of_telephones(open_town: OpenTown, lu: Visitor) -> None:
    phone = open_town.ask(engine("wujing"), store.get, open_town.member("喻明").member).phone
    bare = lu.post("/api/sheets/members/export", {"form": "csv"})
    assert (bare.status_code, bare.json()["code"]) == (422, "reason_missing")
    told = lu.post("/api/sheets/members/export", {"form": "csv", "reason": "年度核对名单"})
    assert told.status_code == 200
    assert "喻明" in told.text
    assert f"{phone[:3]}****{phone[-4:]}" in told.text
    assert phone not in told.text
    assert lu.post("/api/sheets/houses/export", {"form": "xlsx"}).content[:2] == b"PK"


DOORS = (
    ("GET", "members/template", None),
    ("POST", "members/export", {"reason": "年度核对名单"}),
    ("GET", "imports", None),
    ("GET", "imports/x/rows", None),
    ("POST", "imports/x/confirm", {"digest": NOBODYS}),
    ("POST", "imports/x/stop", None),
)


def test_strangers_are_asked_who_they_are_and_others_refused_and_nothing_is_left_of_their_files(open_town: OpenTown) -> None:
    for visitor, status in ((open_town.visitor(), 401), (open_town.console("chen"), 403), (open_town.phone_in_hand(), 403)):
        for verb, path, body in DOORS:
            assert visitor.client.request(verb, f"/api/sheets/{path}", json=body).status_code == status
        assert brings(visitor).status_code == status
    assert open_town.files._files == {}


def test_nobody_touches_what_another_brought_at_his_station_or_elsewhere(open_town: OpenTown, lu: Visitor) -> None:
    brings(lu)
    row = newest(lu)
    elsewhere = open_town.console("he", Role.CHIEF, station="xinzhuang")
    for other in (elsewhere, open_town.console("admin", Role.ADMIN)):
        assert other.get("/api/sheets/imports").json() == []
        assert other.get(f"/api/sheets/imports/{row['id']}/rows").status_code == 404
        assert confirms(other, row).status_code == 404
        assert other.post(f"/api/sheets/imports/{row['id']}/stop").status_code == 404
    assert newest(lu)["status"] == "ready"


def test_a_telephone_of_another_station_is_refused_without_saying_whose(open_town: OpenTown, lu: Visitor) -> None:
    he = open_town.console("he", Role.CHIEF, station="xinzhuang")
    brings(he, books.csv(HEAD, ["王芳", "13811112222", "志愿者", ""]))
    confirms(he, newest(he))
    open_town.run_due()
    brings(lu)
    rows = lu.get(f"/api/sheets/imports/{newest(lu)['id']}/rows").json()["rows"]
    assert rows[0]["faults"] == [{"cell": "B2", "code": "phone_taken", "facts": {}}]


def test_only_a_digest_confirms(lu: Visitor) -> None:
    brings(lu)
    for digest in ("", "x", "0" * 63, "0" * 65, "G" * 64, None, 7):
        assert lu.post(f"/api/sheets/imports/{newest(lu)['id']}/confirm", {"digest": digest}).status_code == 422
    assert newest(lu)["status"] == "ready"


def test_another_files_digest_confirms_nothing_nor_does_a_list_without_news(open_town: OpenTown, lu: Visitor) -> None:
    brings(lu)
    row = newest(lu)
    assert confirms(lu, row, NOBODYS).json()["code"] == "import_other"
    confirms(lu, row)
    open_town.run_due()
    brings(lu)
    assert (newest(lu)["unchanged"], newest(lu)["next"]) == (2, ["stop"])
    assert confirms(lu, newest(lu)).json()["code"] == "import_nothing"


SENSELESS = {
    "dogs/template": 404,
    "members/template?form=pdf": 422,
    "members/template?language=fr": 422,
    f"{'x' * 300}/template": 422,
    "imports/none/rows": 404,
    "imports/none/rows?page=0": 422,
    "imports/none/rows?size=100000": 422,
    "imports/none/rows?verdict=maybe": 422,
}


def test_what_makes_no_sense_is_refused(lu: Visitor) -> None:
    assert {path: lu.get(f"/api/sheets/{path}").status_code for path in SENSELESS} == SENSELESS


def test_a_file_is_one_file_of_a_known_kind_and_not_too_large(lu: Visitor) -> None:
    assert brings(lu, kind="dogs").status_code == 404
    assert lu.post("/api/sheets/members/imports", {"file": "x"}).status_code == 422
    assert lu.client.post("/api/sheets/members/imports", files={"other": ("x.csv", LIST)}).status_code == 422
    huge = brings(lu, b"x" * (MOST_BYTES + 20_000))
    assert (huge.status_code, huge.json()["code"]) == (413, "too_large")
    assert lu.get("/api/sheets/imports").json() == []


NO_LISTS = (b"", b"\x00" * 100, b"PK\x03\x04 and nothing more", b"%PDF-1.7", "姓名".encode("utf-16"))


def test_what_is_no_list_is_refused_in_a_word_and_changes_nothing(open_town: OpenTown, lu: Visitor) -> None:
    for content in NO_LISTS:
        assert brings(lu, content).status_code == 202
        row = newest(lu)
        assert (row["status"], row["next"]) == ("refused", [])
        assert row["problem"].startswith("sheet_")
    assert open_town.ask(engine("wujing"), store.everybody) == {}


NAMES = {
    "../../etc/passwd": "passwd",
    "C:\\Users\\lu\\名单.xlsx": "名单.xlsx",
    "a\u202egpj.csv": "agpj.csv",
    "x" * 300: "x" * 100,
}


def test_of_a_files_name_only_the_name_is_kept(lu: Visitor) -> None:
    for sent, shown in NAMES.items():
        assert brings(lu, name=sent).json()["file"] == shown


def test_the_same_press_twice_brings_one_list(lu: Visitor) -> None:
    first, second = (brings(lu, key="7f3c8a90-same-press") for _ in range(2))
    assert first.json()["id"] == second.json()["id"]
    assert len(lu.get("/api/sheets/imports").json()) == 1


def test_stopped_before_it_was_confirmed_nothing_is_written(open_town: OpenTown, lu: Visitor) -> None:
    brings(lu)
    row = newest(lu)
    assert lu.post(f"/api/sheets/imports/{row['id']}/stop").json()["status"] == "stopped"
    assert confirms(lu, row).status_code == 409
    open_town.run_due()
    assert open_town.ask(engine("wujing"), store.everybody) == {}
