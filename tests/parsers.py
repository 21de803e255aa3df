"""Everything in the house that reads bytes from outside, each as a small function to throw bytes at, with what it usually reads.

A target swallows what the reader may refuse with; whatever else it raises is a find. `make fuzz` gives each two minutes.
"""

import io
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

import msgspec
from openpyxl import Workbook
from pydantic import ValidationError

from pingan.adapters.notify import read_carriers
from pingan.adapters.notify.gateways import filled
from pingan.adapters.notify.reports import Reports, ReportsIn
from pingan.adapters.roads.access import is_street, passages
from pingan.adapters.roads.read import read as read_map
from pingan.adapters.rosters.nrp import read as read_roster
from pingan.adapters.spreadsheets.parse import parse
from pingan.entry import live, voice
from pingan.entry.hooks import Relayed
from pingan.entry.limits import Refused, check_json
from pingan.entry.map import parse_point
from pingan.entry.settings import WrongSetting, load
from pingan.features.clues.rules import texts
from pingan.features.houses.rules import hours
from pingan.features.patrols.rules import codes
from pingan.features.positions.api import trackers
from pingan.features.rulebook.public import read_rulebook
from pingan.features.sheets.model.columns import COLUMNS
from pingan.features.sheets.rules import cells
from pingan.kernel.errors import Refusal
from pingan.kernel.grid import Cell
from pingan.kernel.phones import phone_number
from pingan.platform.pictures import clean_picture
from pingan.platform.sounds import check_sound
from tests.hostile_pictures import PICTURES

NOW = datetime(2025, 11, 3, 1, 20, tzinfo=UTC)


@dataclass(frozen=True)
class Target:
    """`read` is given bytes; `seeds`: what they may look like; `longest`: of what is made of them."""

    read: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    longest: int = 4_000


def _file(content: bytes, suffix: str, read: Callable[[Path], object]) -> None:
    with tempfile.NamedTemporaryFile(suffix=suffix) as file:
        file.write(content)
        file.flush()
        read(Path(file.name))


def _text(content: bytes) -> str:
    return content.decode("utf-8", "replace")


def _osmand(content: bytes) -> None:
    kinds = ("application/json", "application/x-www-form-urlencoded", "text/plain")
    fields = trackers._said(content[1:], kinds[content[0] % 3] if content else "")
    _fix(fields.get("lat"), fields.get("lon"), fields.get("timestamp"), fields.get("accuracy"))


def _owntracks(content: bytes) -> None:
    trackers._password(_text(content))
    fields = trackers._json(content)
    _fix(fields.get("lat"), fields.get("lon"), fields.get("tst"), fields.get("acc"))


def _fix(latitude: object, longitude: object, said_at: object, accuracy: object) -> None:
    for number in (latitude, longitude, accuracy):
        with suppress(Refusal):
            trackers._number(number)
    trackers._moment(said_at, NOW)


def _webhook(content: bytes) -> None:
    with suppress(Refused):
        check_json(content)
    with suppress(ValidationError):
        Relayed.model_validate_json(content).draft()


def _socket(content: bytes) -> None:
    for reader in (live._incoming, voice._incoming):
        with suppress(msgspec.DecodeError, UnicodeError, RecursionError):
            reader.decode(content)


def _words(content: bytes) -> None:
    text = _text(content)
    for read in (hours.read, codes.read, texts.check, phone_number, lambda said: parse_point(said, "at")):
        with suppress(Refusal):
            read(text)


def _cells(content: bytes) -> None:
    text = _text(content)
    for column in (column for columns in COLUMNS.values() for column in columns):
        with suppress(Refusal):
            cells.read(column, Cell(text))


def _tags(content: bytes) -> None:
    pairs = (line.partition("=") for line in _text(content).splitlines())
    if is_street(tags := {key: value for key, _, value in pairs}):
        passages(tags)


def _settings(content: bytes) -> None:
    with suppress(WrongSetting):
        _file(content, ".toml", lambda file: load(file, {}))


def _carriers(content: bytes) -> None:
    with suppress(OSError, ValueError):
        _file(content, ".toml", read_carriers)


def _template(content: bytes) -> None:
    try:
        template = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return
    filled(template, {"id": "1", "text": "{id}", "phone": "13912345678"})


def _book() -> bytes:
    out = io.BytesIO()
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (("姓名", "电话"), ("喻", "13912345678"), (1.5, NOW.replace(tzinfo=None))):
        sheet.append(line)
    book.save(out)
    return out.getvalue()


def _stored(book: bytes) -> bytes:
    """The same workbook without compression, so that what is changed in it is changed in its words."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as packed, zipfile.ZipFile(out, "w") as bare:
        for part in packed.namelist():
            bare.writestr(part, packed.read(part))
    return out.getvalue()


def _lines(*lines: str) -> bytes:
    return "\n".join(lines).encode()


def _data(name: str) -> bytes:
    return (resources.files("pingan") / "data" / name).read_bytes()


_REPORTS = Reports("sms", ReportsIn(token="t" * 40, id="id", code="code", arrived=("0",), lost=("1",)))
_MAP = _lines(
    '<osm version="0.6">', '<node id="1" lat="31.1" lon="121.4"/><node id="2" lat="31.2" lon="121.5"/>',
    '<way id="3"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="永北路"/></way>', "</osm>",
)  # fmt: skip
_ROSTER = _lines(
    "SECTION_HORIZON", "7", "SECTION_SHIFTS", "E,480,", "SECTION_STAFF", "A,E=7,3360,0,5,1,2,1", "SECTION_DAYS_OFF", "A,0",
    "SECTION_SHIFT_ON_REQUESTS", "A,1,E,1", "SECTION_SHIFT_OFF_REQUESTS", "A,2,E,1", "SECTION_COVER", "0,E,1,100,1",
)  # fmt: skip
_PLACE = b'"latitude": 31.19, "longitude": 121.43'

TARGETS = {
    "osmand": Target(_osmand, (b'\x00{"device_id": "t", "location": {"timestamp": "2025-11-03T01:20:00Z", "coords": {%s}}}' % _PLACE,
                               b"\x01id=t&lat=31.19&lon=121.43&timestamp=1762132800&accuracy=9")),
    "owntracks": Target(_owntracks, (b'{"_type": "location", "lat": 31.19, "lon": 121.43, "tst": 1762132800, "acc": 7}', b"Basic dTp0")),
    "webhook": Target(_webhook, (b'{"station": "wujing", "reference": "1", "category": "fire", "at": {%s, "datum": "gcj02"}}' % _PLACE,)),
    "reports": Target(_REPORTS.read, (b'{"reports": [{"id": "1", "code": 0}]}', b"id=1&code=0")),
    "spreadsheet": Target(parse, (_stored(_book()), "姓名,电话\n喻,139".encode("gb18030"), b"a;b\n1;2\n"), 40_000),
    "cells": Target(_cells, (b"2025-11-03", "急救 (2026年1月2日)、灭火器".encode(), b"13912345678", b"31.19", "是".encode())),
    "map": Target(lambda content: _file(content, ".osm", read_map), (_MAP,)),
    "binary map": Target(lambda content: _file(content, ".osm.pbf", read_map), (b"\x00\x00\x00\x0d\x0a\x09OSMHeader\x18\x0a\x10\x00",)),
    "street": Target(_tags, (b"highway=residential\nmaxspeed=30 mph\noneway=-1", b"route=ferry\nduration=PT1H30M\nfoot=yes")),
    "roster": Target(lambda content: _file(content, ".txt", read_roster), (_ROSTER,)),
    "rulebook": Target(lambda content: read_rulebook(_text(content)), (_data("rulebook.toml"),), 20_000),
    "settings": Target(_settings, (b'station = "wujing"\norigins = ["https://a.example"]\nbackup_minutes = 15\n',)),
    "carriers": Target(_carriers, (b'[[webhook]]\nurl = "https://a.example"\nsecret = "whsec_x"\nstation = "w"\nkinds = []\n',)),
    "template": Target(_template, (b'{"to": "{phone}", "text": ["{text}", {"id": "{id}"}]}',)),
    "socket": Target(
        _socket,
        (
            b'{"t": "position", %s, "datum": "wgs84", "seen": "2025-11-03T01:20:00Z"}' % _PLACE,
            b'{"t": "stamp", "offer": "o", "verb": "see"}',
            b'{"t": "ping"}',
        ),
    ),
    "words": Target(_words, (b"Mo-Fr 08:00-12:00", "两人翻墙".encode(), b"31.19,121.43", b"+86 139 1234 5678")),
    "sound": Target(check_sound, (b"OggS\x00\x02", b"ID3", b"\x00\x00\x00\x18ftypmp42"), 100),
    "picture": Target(clean_picture, tuple(content for content in PICTURES.values() if len(content) < 1_000), 2_000),
}  # fmt: skip


def throw(name: str, content: bytes) -> None:
    """Raises whatever the reader should not have raised."""
    with suppress(Refusal):
        TARGETS[name].read(content)
