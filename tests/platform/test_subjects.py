"""Taking everything about a person out of every table, and telling it to him first."""

from sqlalchemy import String, cast, select

from pingan.features.dispatch.store.offers import offers
from pingan.features.members import store as members
from pingan.features.positions.store import track_points, tracks
from pingan.platform import subjects
from pingan.platform.subjects import Key, Person
from pingan.platform.tables import metadata
from pingan.platform.work import Actor, engine
from tests.alliance import Alliance
from tests.world import Town, at

BOSS = engine("wujing")


def person(who: Actor, phone: str = "") -> Person:
    return {Key.MEMBER: [who.member], Key.ACCOUNT: [who.account], Key.PHONE: [phone] if phone else []}


def everything(town: Town) -> str:
    """Every cell of every table."""
    with town.database.reading() as connection:
        return "\n".join(
            str(row) for table in metadata.sorted_tables for row in connection.execute(select(*(cast(c, String) for c in table.columns)))
        )


def after_a_scene(town: Alliance, name: str = "喻建国") -> Actor:
    yu = town.member(name, at=at(100))
    town.send(town.incident("help"), yu)
    for verb in ("accept", "arrive"):
        town.answer(yu, verb)
    town.answer(yu, "finish", report="老人已送回家")
    town.off_duty(yu)
    return yu


def test_everything_is_told_and_then_gone() -> None:
    town = Alliance()
    yu, other = after_a_scene(town), after_a_scene(town, "高美兰")
    told = {holding.table: holding for holding in town.ask(BOSS, subjects.known, person(yu))}
    assert {"members", "offers", "tracks", "event_log", "aftercares"} <= set(told)
    assert told["offers"].rows[0]["report"] == "老人已送回家"
    assert told["members"].rows[0]["name"] == "喻建国"
    assert (told["offers"].fate, told["tracks"].fate, told["event_log"].fate) == ("emptied", "gone", "stays")
    town.office.do(BOSS, subjects.erase, person(yu))
    left = everything(town).replace(yu.account, "an id")  # the town calls an account by its owner's name
    assert "喻建国" not in left
    assert "高美兰" in left
    assert left.count("老人已送回家") == 1
    with town.database.reading() as connection:
        assert connection.execute(select(offers.c.id).where(offers.c.member == yu.member)).all()  # the record stays whole
        assert not connection.execute(select(tracks.c.id).where(tracks.c.member == yu.member)).all()
        assert connection.execute(select(track_points.c.track)).all() != []
    town.office.ask(BOSS, lambda work: members.get(work, other.member))


def test_done_twice_finds_nothing() -> None:
    town = Alliance()
    yu = after_a_scene(town)
    first, second = (town.office.do(BOSS, subjects.erase, person(yu)) for _ in range(2))
    assert first.rows["members"] == 1
    assert (second.rows, dict(second.touches), second.files) == ({}, {}, [])


def test_it_says_which_live_rows_to_read_again() -> None:
    town = Alliance()
    yu = after_a_scene(town)
    boards = {board for board, _ in town.office.do(BOSS, subjects.erase, person(yu)).touches}
    assert {"members", "me", "call_outs", "offers"} <= boards


def test_nobody_is_told_or_erased_by_an_empty_key() -> None:
    town = Alliance()
    after_a_scene(town)
    nobody: Person = {Key.MEMBER: [""], Key.ACCOUNT: [], Key.PHONE: [""]}
    assert town.ask(BOSS, subjects.known, nobody) == []
    assert town.office.do(BOSS, subjects.erase, nobody).rows == {}
