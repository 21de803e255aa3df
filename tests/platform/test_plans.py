"""What is asked at every call finds its rows by an index: tables grow for years, and a call does not wait for them."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event

from pingan.features.members import public as members
from pingan.features.members.model import Force
from tests.alliance import Alliance
from tests.world import at

_SMALL = {"restores", "rosters", "roster_terms"}
"""As long as there are stations, or shorter."""
_NEWEST = "SELECT event_log.seq \nFROM event_log ORDER BY event_log.seq DESC"
"""Its first row, by the order in which SQLite keeps them."""


@contextmanager
def plans() -> Iterator[dict[str, list[str]]]:
    """SQLite's plan of each statement that is executed meanwhile."""
    found = dict[str, list[str]]()

    def look(connection: Connection, _cursor: Any, statement: str, words: Any, _context: Any, many: bool) -> None:
        if statement not in found and statement.startswith(("SELECT", "UPDATE", "DELETE")):
            raw = connection.connection.dbapi_connection
            assert raw is not None
            asked = raw.cursor()
            asked.execute(f"EXPLAIN QUERY PLAN {statement}", words[0] if many else words)
            found[statement] = [row[-1] for row in asked.fetchall()]

    event.listen(Engine, "before_cursor_execute", look)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", look)


def read_whole(found: dict[str, list[str]]) -> dict[str, str]:
    """Tables that were read from one end to the other, each with a statement that did it."""
    whole = {
        match[1]: statement
        for statement, plan in found.items()
        if not statement.startswith(_NEWEST)
        for step in plan
        if (match := re.fullmatch(r"SCAN (\w+)", step))
    }
    return {table: statement for table, statement in whole.items() if table not in _SMALL}


def test_a_call_out_reads_no_table_whole() -> None:
    town = Alliance()
    post = town.post(town.house("永北平安屋", at=at(-150, 0), items=["extinguisher"]))
    guard = town.member("喻建国", force=Force.GUARD, skills=["extinguisher"])
    merchant = town.member("沈店主", at=at(220, 0), force=Force.MERCHANT, kit=["extinguisher"])
    with plans() as found:
        town.on_duty(guard, post=post)
        fire = town.incident("fire")
        town.shortlist(fire)
        town.send(fire, guard, merchant)
        town.answer(merchant, "decline", reason="busy")
        for verb in ("accept", "depart", "arrive", "work", "finish"):
            town.later(20)
            town.answer(guard, verb)
        town.do(merchant, members.consent, given=False)
        town.ask(guard, members.find_by_phone, "13900000000")
        town.off_duty(guard)
    assert len(found) > 100
    assert read_whole(found) == {}
