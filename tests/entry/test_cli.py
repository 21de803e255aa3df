"""The command line: what it prints, and how it ends."""

import gc
import io
import json
import logging
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pyotp
import pytest
import structlog
from PIL import Image
from sqlalchemy import text

from pingan import __main__ as command
from pingan import main
from pingan.adapters.db import SqliteDatabase
from pingan.adapters.seal import seal_in
from pingan.entry.cli import run
from pingan.entry.demo.pictures import van
from pingan.entry.settings import load
from pingan.features.access import public as access
from pingan.features.access.public import NewAccount
from pingan.features.alerts.events import AlertPhotoOpened
from pingan.features.teams import actions as teams
from pingan.features.teams.model import TeamSearch
from pingan.kernel.rights import Role
from pingan.platform.sheet import csv_bytes, workbook
from pingan.platform.watermarks import Watermark, marked, new_mark
from pingan.platform.work import Actor, Work, engine
from tests.valkeys import server
from tests.web import OpenTown

OSM = """<?xml version="1.0"?><osm version="0.6" generator="by hand">
<node id="1" version="1" lat="31.2000" lon="121.4000"/><node id="2" version="1" lat="31.2000" lon="121.4100"/>
<node id="3" version="1" lat="31.2100" lon="121.4100"/><node id="8" version="1" lat="31.2500" lon="121.4000"/>
<node id="9" version="1" lat="31.2500" lon="121.4050"/>
<way id="1" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="residential"/><tag k="name" v="龙吴路"/></way>
<way id="2" version="1"><nd ref="8"/><nd ref="9"/><tag k="highway" v="residential"/><tag k="name" v="孤岛路"/></way></osm>"""

Printed = Callable[..., tuple[int, str, str]]


@pytest.fixture
def pingan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Printed]:
    """Run a command in an empty folder: (exit status, output, errors)."""
    monkeypatch.chdir(tmp_path)

    def call(*words: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as end:
            run(main.doors(), words)
        told = capsys.readouterr()
        return int(end.value.code or 0), told.out, told.err

    root = logging.getLogger()
    before, level = root.handlers, root.level
    yield call
    structlog.reset_defaults()
    root.handlers, root.level = before, level


@pytest.fixture
def town_map(pingan: Printed, tmp_path: Path) -> str:
    """An L of one street, and an island."""
    (tmp_path / "town.osm").write_text(OSM, "utf-8")
    status, _, told = pingan("map", "build", "town.osm", "--out", "town")
    assert status == 0, told
    return "town"


# ---- map build, eta ----


def test_a_map_is_built_and_says_what_is_in_it(pingan: Printed, town_map: str) -> None:
    _, told, _ = pingan("map", "build", "town.osm", "--out", town_map)
    assert "nodes" in told
    assert (Path(town_map) / "base.pmtiles").stat().st_size > 0


@pytest.mark.parametrize(("content", "told"), [(b"junk", "cannot be read"), (b"", "holds no street"), (None, "does not exist")])
def test_a_broken_extract_is_told_in_one_sentence(pingan: Printed, tmp_path: Path, content: bytes | None, told: str) -> None:
    if content is not None:
        (tmp_path / "x.osm.pbf").write_bytes(content)
    status, _, errors = pingan("map", "build", "x.osm.pbf", "--out", "there")
    assert (status, told in errors, "Traceback" in errors) == (2, True, False)
    assert not Path("there").exists()


def test_other_peoples_folders_are_left_alone(pingan: Printed, tmp_path: Path) -> None:
    (tmp_path / "town.osm").write_text(OSM, "utf-8")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "1.jpg").write_bytes(b"x")
    status, _, errors = pingan("map", "build", "town.osm", "--out", "photos")
    assert (status, "photos holds something" in errors) == (2, True)
    assert (tmp_path / "photos" / "1.jpg").exists()


def test_how_far_it_is_as_data(pingan: Printed, town_map: str) -> None:
    words = ("eta", "--map", town_map, "--mode", "foot", "--to", "31.2100,121.4100", "--json")
    status, told, _ = pingan(*words, "--from", "31.2000,121.4000", "--from", "31.2500,121.4000", "--from", "31.2100,121.4100")
    legs = json.loads(told)
    assert status == 0
    assert [list(leg) for leg in legs] == [["seconds", "metres", "straight_metres", "snap_metres"]] * 3
    assert legs[0]["metres"] == pytest.approx(2063, abs=10)
    assert legs[0]["seconds"] == pytest.approx(legs[0]["metres"] / 1.4, rel=0.01)
    assert legs[0]["straight_metres"] == pytest.approx(1461, abs=5)
    assert (legs[1]["seconds"], legs[1]["metres"]) == (None, None)
    assert legs[2]["seconds"] == pytest.approx(0, abs=1)
    assert pingan(*words, "--from", "31.2000,121.4000", "31.2500,121.4000", "31.2100,121.4100")[1] == told


def test_how_far_it_is_for_people(pingan: Printed, town_map: str) -> None:
    status, told, _ = pingan("eta", "--map", town_map, "--to", "31.21,121.41", "--from", "31.20,121.40", "--from", "31.25,121.40")
    assert status == 0
    assert "2063 m" in told
    assert "no path in this map" in told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--to", "31.2", "--from", "31.2,121.4"), "31.2 is not a position"),
        (("--to", "31.2,121.4", "--from", "nan,121.4"), "nan,121.4 is not a position"),
        (("--to", "31.2,121.4", "--from", "31.2,121.4", "91,0"), "91,0 is not a position"),
        (("--to", "31.2,121.4"), "--from"),
        (("--to", "31.2,121.4", "--from", "31.2,121.4", "--mode", "swim"), "swim"),
    ],
)
def test_what_cannot_be_meant_is_told(pingan: Printed, town_map: str, words: tuple[str, ...], told: str) -> None:
    status, _, errors = pingan("eta", "--map", town_map, *words)
    assert (status, told in errors) == (2, True)


def test_no_map_no_answer(pingan: Printed) -> None:
    status, told, errors = pingan("eta", "--map", "gone", "--to", "31.2,121.4", "--from", "31.2,121.4", "--json")
    assert (status, told, "gone does not exist" in errors) == (2, "", True)


# ---- the house ----


def test_openapi_is_the_same_every_time(pingan: Printed, tmp_path: Path) -> None:
    _, first, _ = pingan("openapi")
    pingan("openapi", "--out", "api.json")
    assert (tmp_path / "api.json").read_text("utf-8") == first
    assert "/api/access/sign-in" in json.loads(first)["paths"]
    assert not (tmp_path / "var").exists()


def test_settings_are_printed_with_their_sources(pingan: Printed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PINGAN_PORT", "9999")
    (tmp_path / "s.toml").write_text('station = "wujing"')
    status, told, _ = pingan("settings", "--settings", "s.toml")
    assert status == 0
    assert "port = 9999  # environment: TCP port" in told
    assert 'station = "wujing"  # file: ' in told


@pytest.mark.parametrize("command", ["serve", "settings", "doctor"])
def test_a_wrong_setting_stops_every_command(pingan: Printed, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.setenv("PINGAN_PORT", "x")
    status, told, errors = pingan(command)
    assert (status, told) == (2, "")
    assert errors.strip() == "port (environment) must be a whole number, but it is a text of length 1."


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_a_port_in_use_is_told(pingan: Printed, tmp_path: Path, command: str) -> None:
    running = tmp_path / "var" / "demo" / "data" / "pingan.db"
    running.parent.mkdir(parents=True)
    running.write_bytes(b"a demo that runs")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        status, told, errors = pingan(command, "--port", str(taken.getsockname()[1]))
    assert (status, "平安联盟" in told) == (2, False)
    assert "Nothing can listen on 127.0.0.1" in errors
    assert running.read_bytes() == b"a demo that runs"


@pytest.mark.parametrize("rulebook", ["gone.toml", "broken.toml"])
def test_an_unsound_rulebook_stops_the_start(pingan: Printed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rulebook: str) -> None:
    (tmp_path / "broken.toml").write_text("[[categories]]\ncode = 1")
    monkeypatch.setenv("PINGAN_RULEBOOK", rulebook)
    status, _, errors = pingan("serve", "--port", "0")
    assert (status, rulebook in errors, "Traceback" in errors) == (2, True, False)


def test_a_map_that_is_not_there_stops_the_start(pingan: Printed) -> None:
    status, _, errors = pingan("serve", "--map", "gone")
    assert (status, "gone does not exist" in errors) == (2, True)


# ---- audit ----


def test_a_log_that_was_tampered_with_is_told_by_the_status(pingan: Printed, tmp_path: Path) -> None:
    for login in ("lu", "chen", "sun"):
        pingan("account", "add", "--login", login, "--name", login, "--role", "chief", "--password", "quiet river lantern")
    status, told, _ = pingan("audit", "verify")
    assert status == 0
    assert "station: 3 rows hold, no anchor vouches for its end" in told
    database = tmp_path / "var" / "pingan.db"
    with SqliteDatabase(database).writing() as connection:
        connection.execute(text("update event_log set actor = 'nobody' where number = 2"))
    status, told, _ = pingan("audit", "verify", "--station", "station")
    assert status == 1
    assert "row 2 was edited" in told
    assert "; 1 rows before it hold" in told


def test_a_copy_leads_to_whoever_took_it_out(pingan: Printed, tmp_path: Path) -> None:
    office = main.open_office(load(None, {}))
    lu = NewAccount(role=Role.CHIEF, name="卢所长", login="lu", password="x", totp_secret="x")
    account = office.do(engine("station"), access.add_account, lu)
    actor = Actor(account=account.id, role=Role.CHIEF, station="station")
    mark, _ = office.show(actor, "", access.marked(lambda _, wish: wish), teams.export, TeamSearch(), reason="年度核对名单")
    rows = [[f"队{number}", "river", "李"] for number in range(10)]
    (tmp_path / "copy.csv").write_bytes(csv_bytes([["a", "b", "c"], *rows], (mark, "导出")))
    (tmp_path / "copy.xlsx").write_bytes(workbook("x", [["a", "b", "c"], *rows], [(), (), ()], ("notes", []), (mark, "导出")))
    (tmp_path / "other.csv").write_text("a,b,c")
    (tmp_path / "other.xlsx").write_bytes(b"PK not a workbook")
    for copy in (mark.fingerprint.lower(), "copy.csv", "copy.xlsx"):
        status, told, _ = pingan("audit", "whose", copy)
        assert status == 0
        assert f"{mark.fingerprint}: 卢所长 at station took out 0 rows of teams" in told
        assert "because: 年度核对名单" in told
    for copy in ("other.csv", "other.xlsx", "AAAA-AAAA"):
        assert pingan("audit", "whose", copy)[0] == 2


def test_a_copy_of_a_picture_leads_to_whoever_was_shown_it(pingan: Printed, tmp_path: Path) -> None:
    office = main.open_office(load(None, {}))
    guards = [
        NewAccount(role=Role.RESIDENT, name=name, phone=phone) for name, phone in (("喻建国", "13800000001"), ("马为民", "13800000002"))
    ]
    seen = [Actor(account=office.do(engine("station"), access.add_account, one).id, role=Role.GUARD, station="station") for one in guards]
    marks = [office.do(who, _look, one.name) for who, one in zip(seen, guards, strict=True)]
    passed_on = Image.open(io.BytesIO(marked(van(), marks[1])))
    passed_on.resize((passed_on.width * 3 // 4, passed_on.height * 3 // 4)).save(tmp_path / "forwarded.jpg", quality=70)
    (tmp_path / "other.jpg").write_bytes(van())
    for copy in ("forwarded.jpg", marks[1].fingerprint.lower()):
        status, told, _ = pingan("audit", "whose", copy)
        assert status == 0
        assert f"{marks[1].fingerprint}: shown to 马为民 at station" in told
        assert "what: alerts.alert_photo_opened the-alert" in told
    assert pingan("audit", "whose", "other.jpg")[0] == 2


def _look(work: Work, name: str) -> Watermark:
    mark = new_mark(work, name)
    work.announce(AlertPhotoOpened(station=work.actor.station, alert="the-alert", fingerprint=mark.fingerprint))
    return mark


# ---- doctor ----


def findings(told: str) -> dict[str, str]:
    return {line[10:22].strip(): line[:9].strip() for line in told.splitlines()}


def test_a_bare_machine_is_well_enough(pingan: Printed) -> None:
    status, told, _ = pingan("doctor")
    found = findings(told)
    assert status == 0
    assert found["database"] == "present"
    assert (found["map"], found["accounts"], found["codes"]) == ("degraded", "degraded", "degraded")


def test_a_missing_need_ends_with_one(pingan: Printed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("PINGAN_DATA", "file")
    monkeypatch.setenv("PINGAN_MAP", "gone")
    status, told, _ = pingan("doctor")
    assert status == 1
    assert (findings(told)["database"], findings(told)["map"]) == ("missing", "missing")


def test_a_database_that_does_not_answer_is_missing(pingan: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINGAN_DATABASE", "postgresql://nobody@127.0.0.1:1/none")
    status, told, _ = pingan("doctor")
    assert (status, findings(told)["database"]) == (1, "missing")


def test_a_redis_that_does_not_answer_is_no_hindrance(pingan: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        monkeypatch.setenv("PINGAN_REDIS", f"redis://:s3cret@127.0.0.1:{nobody.getsockname()[1]}")
        status, told, _ = pingan("doctor")
    assert (status, findings(told)["redis"], "s3cret" in told) == (0, "degraded", False)


def test_a_redis_that_answers_is_present(pingan: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINGAN_REDIS", server().url)
    status, told, _ = pingan("doctor")
    assert (status, findings(told)["redis"], "Valkey 9" in told) == (0, "present", True)


@pytest.mark.parametrize("url", ["http://u:s3cret@h", "redis://:s3cret@h/x"])
def test_what_is_no_redis_stops_the_start(pingan: Printed, monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("PINGAN_REDIS", url)
    status, _, errors = pingan("serve", "--port", "0")
    assert (status, errors.count("\n"), "s3cret" in errors) == (2, 1, False)
    status, told, _ = pingan("doctor")
    assert (status, findings(told)["redis"], "s3cret" in told) == (1, "missing", False)


# ---- accounts ----

NEW = ("account", "add", "--login", "Chen", "--name", "陈美兰", "--role", "dispatcher")


def test_the_first_account_is_made_at_the_keyboard_and_signs_in(pingan: Printed, tmp_path: Path) -> None:
    status, told, _ = pingan(*NEW, "--password", "quiet river lantern")
    secret = next(line.split()[1] for line in told.splitlines() if line.strip().startswith("secret"))
    assert status == 0
    assert f"otpauth://totp/pingan:Chen?secret={secret}&issuer=pingan" in told
    town = OpenTown(database=SqliteDatabase(tmp_path / "var" / "pingan.db"), seal=seal_in(tmp_path / "var"))
    answer = town.visitor().enters("chen", pyotp.TOTP(secret).at(town.now))
    assert (answer.status_code, answer.json()["account"]["station"]["name"]) == (200, "派出所")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((*NEW, "--password", "short"), "too short"),
        ((*NEW, "--password", "woaini1314520!"), "too easy to guess"),
        ((*NEW, "--password", "chen"), "too short"),
        ((*NEW[:-1], "king", "--password", "quiet river lantern"), "king"),
        ((*NEW[:-1], "resident", "--password", "quiet river lantern"), "signs in by telephone"),
        ((*NEW[:-1], "engine", "--password", "quiet river lantern"), "no person plays"),
        ((*NEW, "--password", "quiet river lantern", "--station", "atlantis"), "no station atlantis"),
        (("account", "disable", "--login", "nobody"), "no account with the login nobody"),
    ],
)
def test_an_account_nobody_should_have_is_not_made(pingan: Printed, words: tuple[str, ...], told: str) -> None:
    status, _, errors = pingan(*words)
    assert (status, told in errors, "Traceback" in errors) == (2, True, False)


def test_a_login_belongs_to_one_and_can_be_shut_out(pingan: Printed) -> None:
    assert pingan(*NEW, "--password", "quiet river lantern")[0] == 0
    status, _, errors = pingan(*NEW, "--password", "quiet river lantern")
    assert (status, "There is an account with the login Chen already" in errors) == (2, True)
    assert pingan("account", "disable", "--login", "CHEN")[0] == 0


INSTANCE = """SECTION_HORIZON
3
SECTION_SHIFTS
D,480,
SECTION_STAFF
张,D=3,1440,480,5,1,1,2
SECTION_COVER
0,D,1,100,1
2,D,2,100,1
"""


def test_a_roster_is_solved_as_data_and_for_people(pingan: Printed, tmp_path: Path) -> None:
    file = tmp_path / "instance.txt"
    file.write_text(INSTANCE, "utf-8")
    status, text, _ = pingan("roster", "solve", str(file), "--seconds", "5", "--json")
    told = json.loads(text)
    assert (status, told["penalty"], told["bound"], told["status"]) == (0, 100, 100, "optimal")
    assert told["assignments"]["张"][::2] == ["D", "D"]
    status, text, _ = pingan("roster", "solve", str(file), "--seconds", "5")
    assert (status, "penalty 100, nothing is better; 1 places left open" in text) == (0, True)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("SECTION_STAFF\n张,D=x", "line 2 makes no sense"),
        ("nothing", "no instance"),
        (INSTANCE.replace("1440,480", "100,90"), "张: the rules allow no"),
    ],
)
def test_a_roster_that_cannot_be_is_told(pingan: Printed, tmp_path: Path, content: str, told: str) -> None:
    file = tmp_path / "instance.txt"
    file.write_text(content, "utf-8")
    status, _, text = pingan("roster", "solve", str(file))
    assert (status, told in text) == (2, True)


def test_garbage_is_looked_for_once_everything_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    found = list[tuple[bool, bool]]()
    monkeypatch.setattr(main, "cli", lambda: found.append((gc.isenabled(), gc.get_freeze_count() > 0)))
    command.cli()
    gc.unfreeze()
    assert found == [(True, True)]
