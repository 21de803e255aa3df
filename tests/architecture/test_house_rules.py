"""What the house asks of its own code, beyond what imports can tell."""

import ast
import inspect
import re
from enum import StrEnum
from typing import get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import CheckConstraint, Table

from pingan import main
from pingan.kernel.events import Event
from pingan.kernel.rights import Right
from pingan.platform.action import RIGHT_OF
from pingan.platform.tables import Shelf, metadata
from tests.architecture.house import FEATURES, SOURCE, events, functions, lives, modules, views

# ---- verbs and questions ----

WITHOUT_A_RIGHT = {
    "access.actions.send_code": "nobody is signed in yet",
    "access.actions.sign_in": "nobody is signed in yet",
    "access.actions.sign_in_by_code": "nobody is signed in yet",
    "access.actions.open_tablet": "nobody is signed in yet; who calls it has checked the pairing code",
    "tablets.actions.pairing.pair": "nobody is signed in yet",
    "applications.queries.invited": "nobody is signed in yet; who holds the link is told what he joins",
    "access.queries.password_hash": "nobody is signed in yet; it is looked at by the door only",
    "rosters.queries.mine.feed": "whoever holds a member's private calendar address is not signed in; it names nobody",
    "warnings.queries.feed": "a public warning is for everybody",
    "warnings.queries.message": "a public warning is for everybody",
    "clues.actions.report_by_link": "nobody is signed in: whoever holds the link may report",
    "clues.actions.add_words": "nobody is signed in: whoever holds the return code may add something",
    "clues.actions.pictures.add": "nobody is signed in: whoever holds the return code may show something",
    "clues.queries.pictures.is_known": "nobody is signed in: asked of a return code before its photograph is looked at",
    "clues.queries.box": "nobody is signed in yet; who holds the link is told whose it is",
    "clues.queries.returned": "nobody is signed in: whoever holds the return code is told how it stands",
    "clues.queries.problem": "a text is looked at while it is typed; nothing is read or kept",
    "access.queries.welcome": "who has just signed in, told who he is",
}
"""Verbs that anybody may call, and why."""

INNER = {
    "incidents.settle": "the common end of several verbs; its callers have checked, or act for the engine",
    "desk.forget": "what follows when something is over; its callers have checked, or act for the engine",
    "members.receive": "the common end of enrolling and of applying by a link; its callers have checked",
    "members.take_step": "the common end of every step; its callers have checked",
    "members.put_skill": "the common end of claiming a skill and of vouching for one; its callers have checked",
    "members.note": "a line of the ledger beside the verb that made it true",
}
"""Public functions of actions that are no verbs, and why."""


def test_every_verb_carries_its_right() -> None:
    bare = [one.name for one in functions("actions") if one.takes_work and "action" not in one.decorators and one.name not in INNER]
    assert bare == []


def test_every_question_carries_its_right_unless_it_shows_the_actor_his_own_deed() -> None:
    bare = [one.name for one in functions("queries") if one.takes_work and "query" not in one.decorators and one.name not in views()]
    assert bare == []


def test_who_needs_no_right_is_listed_with_the_reason() -> None:
    modules("actions"), modules("queries")
    ours = {name: right for name, right in RIGHT_OF.items() if not name.startswith("tests.")}
    assert {name for name, right in ours.items() if right is None} == set(WITHOUT_A_RIGHT)


NOT_YET: dict[Right, str] = {}


def test_every_right_is_asked_for_somewhere() -> None:
    text = "".join(path.read_text() for path in SOURCE.rglob("*.py") if path.name != "rights.py")
    assert {right for right in Right if f"Right.{right.name}" not in text} == set(NOT_YET)


# ---- roles ----

NAMES_ROLES = {
    "platform/work.py": "the engine acts as the engine",
    "platform/office.py": "nobody is somebody, with the fewest rights",
    "features/access/model.py": "who signs in how",
    "features/access/public.py": "a member who leaves is a resident again",
    "features/access/actions.py": "an unknown telephone is a resident's, a paired tablet a tablet",
    "features/access/rules/accounts.py": "who signs in how",
    "features/members/actions.py": "a member gets a member's account",
    "features/positions/public.py": "a tracker speaks for its member",
    "entry/hooks.py": "the 110 system acts as the gateway",
    "entry/cli/accounts.py": "the keyboard of the machine opens the first account",
    "entry/city/": "the city's people are given their parts",
    "entry/demo/": "the demo's people are given their parts",
    "entry/drill/": "the drill's people are given their parts",
    "features/rehearsal/actions.py": "a rehearsal's people are given their parts",
}
"""Where a role is given to somebody. Nobody asks for a role: rights are asked for, and the table of rights says whose they are."""


def test_the_word_role_stands_in_the_table_of_rights_and_where_roles_are_given() -> None:
    found = {
        str(path.relative_to(SOURCE))
        for path in SOURCE.rglob("*.py")
        if path.name != "rights.py"
        and "from pingan.kernel.rights import" in path.read_text()
        and _names_a_role(ast.parse(path.read_text()))
    }
    assert {path for path in found if not any(path.startswith(known) for known in NAMES_ROLES)} == set()


def _names_a_role(tree: ast.Module) -> bool:
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "pingan.kernel.rights"
        for alias in node.names
        if alias.name == "Role"
    }
    return any(
        isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in imported for node in ast.walk(tree)
    )


# ---- events ----

BOARDS = {board.name for board in main.furnish().boards}
TOPIC = re.compile(r"(station|member|account|audit|aftercare|post|houses|swaps|clues|approvals|openings):.+")
every_event = pytest.mark.parametrize("cls", events(), ids=lambda cls: cls.kind())
ids = st.text("abcdef0123", min_size=1, max_size=8)


def some(cls: type[Event]) -> st.SearchStrategy[Event]:
    """Any event of the class, its texts not empty."""
    texts = {name: ids for name, kind in get_type_hints(cls).items() if kind is str}
    return st.builds(cls, **texts)


@every_event
@given(data=st.data())
def test_every_event_has_an_audience_and_touches_boards_that_exist(cls: type[Event], data: st.DataObject) -> None:
    event = data.draw(some(cls))
    assert event.audience
    assert all(TOPIC.fullmatch(topic) for topic in event.audience)
    assert {board for board, _ in event.touches} <= BOARDS
    assert all(id_ for _, id_ in event.touches)


@every_event
@given(data=st.data())
def test_every_event_comes_back_from_the_log_as_it_was(cls: type[Event], data: st.DataObject) -> None:
    event = data.draw(some(cls))
    facts = msgspec.json.decode(msgspec.json.encode(msgspec.to_builtins(event.facts)))
    assert msgspec.convert({**facts, "station": event.station}, cls) == event


@every_event
def test_every_event_is_named_in_the_past_tense_and_told_in_a_sentence(cls: type[Event]) -> None:
    verb = re.findall("[A-Z][a-z]*", cls.__name__)
    assert any(word.endswith("ed") or word in {"Given", "Taken", "Withdrawn", "Went", "Left", "Sent"} for word in verb), cls.__name__
    assert inspect.getdoc(cls)
    assert cls.__doc__ != Event.__doc__


# ---- tables ----


def shelves() -> dict[str, Shelf]:  # type: ignore[type-arg]
    found = [value for module in modules("store").values() for value in vars(module).values() if isinstance(value, Shelf)]
    return {shelf.table.name: shelf for shelf in found}


def checks(table: Table) -> str:
    return " ".join(str(check.sqltext) for check in table.constraints if isinstance(check, CheckConstraint))


def test_a_status_in_a_table_is_one_of_its_lifecycle() -> None:
    """The CHECK constraint names exactly the statuses there are."""
    for name, shelf in shelves().items():
        kind = get_type_hints(shelf._noun).get("status")
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            found = re.search(r"status in \(([^)]*)\)", checks(shelf.table), re.IGNORECASE)
            assert found, f"{name}.status has no CHECK"
            assert set(re.findall(r"'(\w+)'", found[1])) == {status.value for status in kind}, name


OF_NO_STATION = {
    "event_audience": "belongs to a row of event_log",
    "track_points": "belongs to a row of tracks",
    "repeats": "belongs to an account",
    "codes": "nobody is signed in yet",
    "readiness": "the probe's own row",
    "restores": "the whole house is brought back, all its stations at once",
}


def test_every_row_says_which_station_s_it_is() -> None:
    modules("store")
    tables = {name: table for name, table in metadata.tables.items() if not name.startswith("sample_")}
    assert {name for name, table in tables.items() if "station" not in table.c} <= set(OF_NO_STATION)


PERSONAL = {
    "name", "login", "phone", "password", "totp_secret", "device", "caller_name", "caller_phone", "text", "outcome", "place", "latitude",
    "longitude", "reason", "report", "photos", "skills", "insured_until", "location_consent", "asked", "came", "known_speed_mps", "answer",
    "home", "facts", "actor",
}  # fmt: skip
"""Names of columns that may tell something of a person."""

NO_PERSON_S = {"areas.name": "a piece of ground"}


def test_what_is_known_about_people_says_why_and_for_how_long() -> None:
    modules("store")
    columns = [column for name, table in metadata.tables.items() if not name.startswith("sample_") for column in table.columns]
    silent = {f"{column.table.name}.{column.name}" for column in columns if column.name in PERSONAL and not column.info}
    assert silent == set(NO_PERSON_S)
    assert all(column.info["purpose"] and column.info["keep"] for column in columns if column.info)


# ---- files ----


@pytest.mark.parametrize("feature", FEATURES)
def test_a_feature_opens_with_its_story_and_nothing_else(feature: str) -> None:
    tree = ast.parse((SOURCE / "features" / feature / "__init__.py").read_text())
    assert len(ast.get_docstring(tree) or "") > 40
    assert len(tree.body) == 1


def test_main_knows_every_feature() -> None:
    assert set(main.FEATURES) == set(FEATURES)


def test_an_inner_file_is_imported_by_its_own_folder_alone() -> None:
    inner = re.compile(r"from (pingan\.features\.[\w.]+)\._\w+ import|from (pingan\.features\.[\w.]+) import _")
    trespassers = {
        str(path.relative_to(SOURCE))
        for path in SOURCE.rglob("*.py")
        for folder in inner.findall(path.read_text())
        if "pingan." + ".".join(path.relative_to(SOURCE).parent.parts) not in folder
    }
    assert trespassers == set()


@pytest.mark.parametrize("file", ["rules", "notices", "events", "model"])
def test_the_pure_files_take_no_work(file: str) -> None:
    assert [one.name for one in functions(file) if one.takes_work] == []


BANNED = re.compile(r"(Manager|Helper|Utils?|Service|Handler|Base)$")
NOUNS = {"pingan.features.incidents.model.Service": "police, fire brigade and ambulance are services"}


def test_no_class_is_called_what_everything_could_be_called() -> None:
    found = [
        f"{'.'.join(('pingan', *path.relative_to(SOURCE).with_suffix('').parts))}.{node.name}"
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ClassDef) and BANNED.search(node.name)
    ]
    assert [name for name in found if name not in NOUNS] == []


def test_every_lifecycle_is_used_by_a_rule() -> None:
    text = "".join(path.read_text() for path in SOURCE.rglob("*.py") if path.name != "model.py")
    for name in lives():
        assert f"{name.split('.')[1]}.after(" in text or f"{name.split('.')[1]}.next(" in text, name
