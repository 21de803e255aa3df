"""Somebody at the desk who takes lists out of the house and brings files in."""

from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.sheets import actions, queries
from pingan.features.sheets.api import reading
from pingan.features.sheets.model import SheetKind
from pingan.features.sheets.queries import ImportRow
from pingan.features.sheets.rules import files
from pingan.kernel.rights import Role
from pingan.platform.sheet import csv_bytes
from pingan.platform.work import Actor, engine
from tests.world import Town

RECORDS = (SheetKind.MEMBERS, SheetKind.HOUSES, SheetKind.POSTS)
"""Lists of what the whole station has; the other kind lists a roster's seats."""


def boss(town: Town, role: Role = Role.CHIEF) -> Actor:
    """Somebody with an account: what he begins goes on in his name."""
    new = NewAccount(role=role, name="陆所", login=f"lu-{role}", password="hashed", totp_secret="secret")
    return town.actor(role, account=town.office.do(engine("wujing"), access.add_account, new).id)


def bring(town: Town, who: Actor, content: bytes, kind: SheetKind = SheetKind.MEMBERS, *, roster: str = "") -> ImportRow:
    """He drops a file on the page, and it is read."""
    one = town.do(who, actions.begin, kind, "名单.csv", roster=roster)
    reading.read(town.office, who, one, kind, content)
    return newest(town, who)


def newest(town: Town, who: Actor) -> ImportRow:
    return town.ask(who, queries.list_imports)[0]


def counted(row: ImportRow) -> tuple[int, int, int, int]:
    return row.new, row.changed, row.unchanged, row.refused


def exported(town: Town, who: Actor, kind: SheetKind = SheetKind.MEMBERS, *, roster: str = "", language: int = 0) -> bytes:
    mark, _, rows = town.office.show(who, "", queries.exported, actions.export, kind, reason="年度核对名单", roster=roster)
    stamp = (mark, files.MARKED[language]) if mark else None
    return csv_bytes([files.heading(kind, language), *files.lines(kind, rows, language)], stamp)
