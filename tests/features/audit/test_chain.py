"""Every kind of tampering is found where it was done, a clean log passes, and erasing somebody is no tampering."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import ColumnElement, Executable, delete, insert, literal, literal_column, select, update

from pingan.adapters.witness import FolderWitness, witness_in
from pingan.entry.anchoring import Anchoring
from pingan.features.audit import public as audit
from pingan.features.audit import queries
from pingan.features.members import public as members
from pingan.features.privacy import actions as privacy
from pingan.kernel import chain
from pingan.kernel.chain import Link, Tampering, Walked
from pingan.kernel.rights import Role
from pingan.main import Furniture
from pingan.platform import log
from pingan.platform.audit import Exported
from pingan.platform.log import event_audience, event_log
from pingan.platform.office import NOBODY
from pingan.platform.work import Actor, Work
from pingan.ports import Anchor
from tests.platform.test_races import together
from tests.web import OpenTown
from tests.world import Town

ROWS = 9


def say(work: Work, *counts: int) -> None:
    for count in counts:
        work.announce(Exported(station=work.actor.station, what="members", count=count, reason="因工作需要"))


def written(*, anchored: bool = True) -> Town:
    """Nine rows of one station between those of another; their heads written down outside."""
    town = Town(watch=False, furniture=Furniture())
    for number in range(ROWS):
        town.office.do(town.dispatcher(station="lvhua"), say, number, number)
        town.office.do(town.dispatcher(), say, number)
    if anchored:
        Anchoring(town.office).note()
    return town


def walked(town: Town, station: str = "wujing") -> Walked:
    return town.office.ask(NOBODY, audit.walk, station)


ROW = event_log.c.number
SPARE = 999
CELLS = ("kind", "subject", "actor", "role", "via", "touches", "facts", "at")


def _of(number: int) -> ColumnElement[bool]:
    return (event_log.c.station == "wujing") & (number == ROW)


def change(number: int, /, **values: Any) -> Executable:
    return update(event_log).where(_of(number)).values({name: literal_column(value) for name, value in values.items()})


def remove(*numbers: int) -> Executable:
    return delete(event_log).where(event_log.c.station == "wujing", ROW.in_(numbers))


def copy(number: int, to: int, seq: int) -> Executable:
    names = ["station", "mac", *CELLS]
    row = select(literal(seq), literal(to), *(event_log.c[name] for name in names)).where(_of(number))
    return insert(event_log).from_select(["seq", "number", *names], row)


def renumber(after: int, by: int) -> list[Executable]:
    """Whoever knows the house lets the numbers and the order of all logs agree."""
    later = update(event_log).where(event_log.c.station == "wujing", after < ROW).values(number=-(ROW + by), seq=event_log.c.seq + 1000)
    return [later, update(event_log).where(ROW < 0).values(number=-ROW)]


def swap_contents(one: int, other: int) -> list[Executable]:
    other_row = event_log.alias()

    def take(to: int, number: int) -> Executable:
        there = (other_row.c.station == "wujing") & (other_row.c.number == number)
        return update(event_log).where(_of(to)).values({cell: select(other_row.c[cell]).where(there).scalar_subquery() for cell in CELLS})

    return [copy(one, SPARE, 900), take(one, other), take(other, SPARE), remove(SPARE)]


def swap_numbers(one: int, other: int) -> list[Executable]:
    return [change(one, number=str(SPARE)), change(other, number=str(one)), change(SPARE, number=str(other))]


def tampered(town: Town, *deeds: Executable) -> Town:
    """By hand in the database; who hears of a row does not matter here."""
    with town.database.writing() as connection:
        for deed in (delete(event_audience), *deeds):
            connection.execute(deed)
    return town


EDITS = {
    "kind": "'audit.refused'", "subject": "'m1'", "actor": "'somebody-else'", "role": "'chief'", "via": "'t1'",
    "touches": """'[["a","b"]]'""", "facts": "replace(facts, 'members', 'teams')", "at": "'2025-11-03 01:20:00.000001'",
    "mac": "substr(mac, 2) || 'x'",
}  # fmt: skip
MOVED = update(event_log).where(event_log.c.seq == 2).values(station="wujing", number=ROWS + 1)
TAMPERINGS: dict[str, tuple[Tampering, int, list[Executable]]] = {
    **{f"{cell} edited": (Tampering.EDITED, 4, [change(4, **{cell: value})]) for cell, value in EDITS.items()},
    "a space added": (Tampering.EDITED, 4, [change(4, facts="facts || ' '")]),
    "first edited": (Tampering.EDITED, 1, [change(1, role="'chief'")]),
    "last edited": (Tampering.EDITED, ROWS, [change(ROWS, role="'chief'")]),
    "deleted": (Tampering.DELETED, 4, [remove(4)]),
    "first deleted": (Tampering.DELETED, 1, [remove(1)]),
    "deleted, rest numbered anew": (Tampering.DELETED, 4, [remove(4, 5), *renumber(5, -2)]),
    "moved to another station": (Tampering.DELETED, 4, [change(4, station="'x'")]),
    "inserted": (Tampering.INSERTED, 5, [*renumber(4, 1), copy(2, 5, 500)]),
    "inserted from another station": (Tampering.INSERTED, ROWS + 1, [MOVED]),
    "appended": (Tampering.INSERTED, ROWS + 1, [copy(2, ROWS + 1, 500)]),
    "inserted before the first": (Tampering.INSERTED, 1, [copy(2, 0, 500)]),
    "neighbours change numbers": (Tampering.REORDERED, 4, swap_numbers(4, 5)),
    "numbers exchanged": (Tampering.REORDERED, 3, swap_numbers(3, 7)),
    "contents of neighbours exchanged": (Tampering.REORDERED, 4, swap_contents(4, 5)),
    "contents exchanged": (Tampering.REORDERED, 3, swap_contents(3, 7)),
    "put to the end of all logs": (Tampering.REORDERED, 5, [change(4, seq="5000")]),
    "truncated": (Tampering.TRUNCATED, ROWS, [remove(ROWS)]),
    "much truncated": (Tampering.TRUNCATED, 4, [remove(*range(4, ROWS + 1))]),
    "all gone": (Tampering.TRUNCATED, 1, [remove(*range(1, ROWS + 1))]),
}


@pytest.mark.parametrize(("how", "at", "deeds"), TAMPERINGS.values(), ids=TAMPERINGS)
def test_tampering_is_found_where_it_was_done(how: Tampering, at: int, deeds: list[Executable]) -> None:
    town = tampered(written(), *deeds)
    found = walked(town)
    assert (found.how, found.at, found.rows) == (how, at, at - 1)
    assert "wujing" in town.office.ask(NOBODY, audit.stations)


def test_a_clean_log_passes_and_every_station_has_its_own() -> None:
    town = written()
    assert (walked(town), walked(town, "lvhua")) == (Walked(ROWS, ROWS), Walked(2 * ROWS, 2 * ROWS))
    town.office.do(town.dispatcher(), say, 1, 2, 3)
    assert walked(town) == Walked(ROWS + 3, ROWS)


def test_an_end_that_was_cut_off_and_written_on_is_found() -> None:
    town = tampered(written(), remove(7, 8, 9))
    town.office.do(town.dispatcher(), say, 1, 2, 3, 4, 5)
    assert (walked(town).how, walked(town).at) == (Tampering.TRUNCATED, ROWS)


def test_without_an_anchor_nobody_misses_the_end() -> None:
    """Why there are anchors."""
    town = tampered(written(anchored=False), remove(7, 8, 9))
    assert walked(town) == Walked(6, 0)


def test_nothing_can_be_moved_from_one_cell_into_the_next() -> None:
    sealed = {chain.sealed(lambda whole: whole.decode(), "", 1, cells) for cells in (("a", "b"), ("ab", ""), ("", "ab"), ("a1:b", ""))}
    assert len(sealed) == 4


def test_another_key_vouches_for_nothing() -> None:
    town = written()
    links = town.office.ask(NOBODY, lambda work: list(log.links(work, "wujing")))
    assert chain.walk(links, lambda _: "0" * 64, {}).at == 1
    assert chain.walk([Link(2, "", ())], lambda _: "", {}).how is Tampering.DELETED


def test_erasing_somebody_is_no_tampering() -> None:
    town = Town(watch=False)
    li = town.guard("李强")
    town.later(60)
    before = walked(town)
    found = town.office.ask(town.chief(), members.by_id, [li.member])[li.member].phone
    town.do(town.chief(), privacy.erase_for, found, "他在纸上要求的")
    town.later(60)
    after = walked(town)
    assert (before.how, after.how) == (None, None)
    assert after.rows > before.rows
    assert li.member in repr(town.office.ask(NOBODY, lambda work: list(log.links(work, "wujing"))))


# ---- anchors ----


def test_anchors_are_only_added(tmp_path: Path) -> None:
    town = written(anchored=False)
    witness = witness_in(tmp_path, tmp_path / "elsewhere" / "anchors")
    assert list(witness.noted()) == []
    heads = town.office.ask(NOBODY, log.heads)
    witness.note(heads)
    file = tmp_path / "elsewhere" / "anchors"
    before = file.read_text()
    with file.open("a") as torn:
        torn.write("12 abc")
    again = witness_in(tmp_path, file)
    assert list(again.noted()) == heads
    assert [head.number for head in heads] == [2 * ROWS, ROWS]
    again.note(heads)
    again.note(heads[:1])
    assert file.read_text().startswith(before)
    assert again.mac(b"x") == witness.mac(b"x") != FolderWitness(b"another", file).mac(b"x")


def test_an_anchor_newer_than_the_view_is_no_sign_of_a_cut() -> None:
    town = written()
    before = list(town.witness.noted())
    town.witness.note([Anchor("wujing", ROWS + 1, "f" * 64)])  # by another worker, of a row this view does not show yet
    auditor = Actor(account="a", role=Role.AUDITOR, station="wujing")
    assert town.office.ask(auditor, queries.walked, before) == town.office.ask(NOBODY, audit.walk, "wujing", before) == Walked(ROWS, ROWS)
    assert walked(town).how is Tampering.TRUNCATED


def test_the_server_writes_down_how_far_it_is_and_looks_once_a_day() -> None:
    town = written(anchored=False)
    rounds = Anchoring(town.office)
    rounds.go_round()
    assert [anchor.number for anchor in town.witness.noted()] == [2 * ROWS, ROWS]
    rounds.go_round()
    assert [anchor.number for anchor in town.witness.noted()][2:] == [2 * ROWS + 1, ROWS + 1]  # each check is a row itself
    rounds.go_round()
    town.clock.set(town.now.replace(day=town.now.day + 1))
    rounds.go_round()
    rounds.note()
    kinds = [entry.kind for entry in town.office.ask(Actor(account="a", role=Role.AUDITOR, station="wujing"), log.about, "")]
    assert kinds.count("audit.log_checked") == 2
    assert all(one.number <= other.number for one, other in pairwise(a for a in town.witness.noted() if a.station == "wujing"))


def test_the_auditor_sees_how_far_it_holds() -> None:
    town = OpenTown()
    auditor, chen = town.console("sun", Role.AUDITOR), town.console("chen")
    assert auditor.get("/api/audit/check").json() is None
    assert chen.post("/api/audit/check").status_code == 403
    assert auditor.post("/api/audit/check").status_code == 204
    whole = auditor.get("/api/audit/check").json()
    assert (whole["how"], whole["number"], whole["anchored"]) == ("", 0, 0)
    Anchoring(town.office).note()
    tampered(town, change(3, role="'chief'"))
    auditor.post("/api/audit/check")
    found = auditor.get("/api/audit/check").json()
    assert (found["how"], found["number"], found["rows"]) == ("edited", 3, 2)


def test_writers_of_one_station_make_one_chain(postgres_town: Callable[..., Town]) -> None:
    town = postgres_town(furniture=Furniture())
    actors = [town.dispatcher(f"d{number}", station=station) for number in range(2) for station in ("wujing", "lvhua")]
    offices = [town.office, town.open_office()]
    together(*(lambda who=who, office=office: [office.do(who, say, 1, 2) for _ in range(4)] for who in actors for office in offices))
    assert (walked(town), walked(town, "lvhua")) == (Walked(32, 0), Walked(32, 0))
