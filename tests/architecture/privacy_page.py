"""Writes docs/privacy.md, the page for the impact assessment, from what tables, rights and timers declare. `make docs` runs it."""

from collections.abc import Iterator

from sqlalchemy import Table

from pingan import main
from pingan.kernel.rights import RIGHTS, Right
from pingan.platform.action import RIGHT_OF
from pingan.platform.expiry import Expiry
from pingan.platform.retention import FORGETTING, level_of
from pingan.platform.subjects import Key, Whose
from pingan.platform.tables import metadata
from tests.architecture.house import ROOT, modules
from tests.architecture.map import code, table

PATH = ROOT / "docs" / "privacy.md"
TITLE = """# Data protection

Written by `make docs` from the code itself, for whoever assesses what the house does to people; a test fails while it is stale. Do not
edit it: edit what it shows. Why it is so: decisions [0004](decisions/0004-one-log.md), [0023](decisions/0023-whose-a-row-is.md),
[0034](decisions/0034-who-reported-is-not-here.md), [0036](decisions/0036-four-eyes.md), [0037](decisions/0037-what-goes-when.md).

## Flows

| from | what | to |
| --- | --- | --- |
| a phone | what is typed, photographs without what the camera hid in them, on duty the position | the station's server |
| a reporter | what was done; who he is goes sealed into an envelope no role can open | the station's server |
| the 110 platform | calls, by a signed hook ([hook-110.md](hook-110.md)) | the station's server |
| the server | “something waits for you”, nothing more ([carriers.md](carriers.md)) | SMS, WeCom, DingTalk, Feishu, e-mail |
| the server | public warnings, which name nobody | anybody (CAP, Atom) |
| the server | a member's own shifts, by a secret address | his calendar |
| the server | lists as files: with a reason, written down, and of more than 100 people by two | who asked |
| the server | everything about oneself, as a file | the person |

Nothing else leaves the house: no analytics, no foreign map, no font, no error report.

## Levels

| level | what |
| --- | --- |
| `work` | who did what in the course of the work |
| `personal` | who somebody is, how he is reached, what he said or was asked |
| `sensitive` | where somebody is or lives, what opens his account, pictures and sound, what he told in confidence |

## What ends it

A *timer* of the feature takes rows away at their own minute; the *sweep* (`privacy.purge`) looks through the other tables once a day and
at the start; *with its row* goes what hangs on a thing that is deleted or on a person who is erased. A hold (two people, a reason, a last
day) stops all three for what it keeps. In SQLite's file deleted bytes are overwritten (`secure_delete`) and the write-ahead log is
emptied after every sweep; PostgreSQL does so by vacuum in its own time. The log holds ids, numbers and codes, no names, and stays.

## Backups

The server makes a backup every five minutes and keeps the twelve newest and the last one of each of seven days. On PostgreSQL it is a copy
of all that the server holds, and the server's log since the newest is kept beside it until the next. What is deleted
or erased today is therefore still in backups for at most **seven days and the few minutes until the next one is made**; while the server
stands still none is made and none is deleted. Until then a backup is read only to bring the house back; then whoever was erased is erased
again, and what is out of time is swept, before anything is shown. Copies that somebody takes elsewhere are his to delete.
"""


def write() -> str:
    """The whole page."""
    main.furnish(), modules("actions"), modules("queries")
    return "\n".join([TITLE, "## Who may read\n", *readers(), "", "## Every column\n", *columns(), ""])


def _ours() -> list[Table]:
    return [one for name, one in sorted(metadata.tables.items()) if not name.startswith("sample_")]


def readers() -> Iterator[str]:
    """Per feature the rights its questions and boards ask for, and whose they are."""
    yield "What a role sees of it is narrowed once more by each store: a member sees his own, a station never another's.\n"
    asked: dict[str, set[Right]] = {}
    for name, right in RIGHT_OF.items():
        feature, _, rest = name.partition(".")
        if right is not None and rest.startswith("queries") and not name.startswith("tests."):
            asked.setdefault(feature, set()).add(right)
    for feature, module in modules("queries").items():
        for board in getattr(module, "BOARDS", ()):
            asked.setdefault(feature, set()).add(board.right)
    rows = (
        [code(feature), code(right.value), ", ".join(role.value for role, held in RIGHTS.items() if right in held)]
        for feature, wanted in sorted(asked.items())
        for right in sorted(wanted)
    )
    yield from table(["feature", "right", "roles"], rows)


def columns() -> Iterator[str]:
    """Purpose, level and time of each, what ends it, and what becomes of it when its person is erased."""
    rows = (
        [code(f"{one.name}.{c.name}"), c.info["purpose"], level_of(c).value, c.info["keep"], _ended_by(one, c.name), _erased(one, c.name)]
        for one in _ours()
        for c in one.columns
        if "purpose" in c.info
    )
    yield from table(["column", "why", "level", "how long", "ended by", "its person erased"], rows)


def _ended_by(one: Table, column: str) -> str:
    expiry: Expiry | None = one.info.get("expires")
    if expiry is not None and (not expiry.empties or column in expiry.empties):
        return f"sweep, {expiry.after.days} days after `{expiry.since}`" if expiry.after else f"sweep, after `{expiry.since}`"
    return f"timer `{FORGETTING[one.name]}`" if one.name in FORGETTING else "with its row"


def _erased(one: Table, column: str) -> str:
    whose: tuple[Whose, ...] = one.info.get("whose", ())
    if not whose:
        return "nobody's"
    return "; ".join(dict.fromkeys(_fate(each, column) for each in whose))


def _fate(each: Whose, column: str) -> str:
    by = f" (by {each.key.value})" if each.key and each.key is not Key.MEMBER else ""
    if each.why is None:
        return f"deleted{by}"
    return f"emptied{by}" if column in each.emptied else f"stays{by}: {each.remains.get(column, each.why.value)}"


if __name__ == "__main__":
    PATH.write_text(write())
