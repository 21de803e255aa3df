"""Writes docs/map.md: what the code says of itself. `make docs` runs it; a test fails while the file is stale."""

import ast
import inspect
import json
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from enum import Enum
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import grimp
from fastapi.routing import APIRoute

from pingan import main
from pingan.entry import hooks, map, ops, settings  # noqa: A004 - the file is named after what it serves
from pingan.entry.hooks import Relayed
from pingan.kernel.events import Event
from pingan.kernel.lifecycle import Lifecycle
from pingan.kernel.rights import RIGHTS, Right, Role, may
from pingan.platform.action import RIGHT_OF
from pingan.platform.tables import metadata
from pingan.platform.web import STATUS
from tests.architecture.house import FEATURES, ROOT, events, lives, modules

PATH = ROOT / "docs" / "map.md"
HOOK = ROOT / "docs" / "hook-110.schema.json"
TITLE = """# Map

Written by `make docs` from the code itself; a test fails while it is stale. Do not edit it: edit what it shows.
"""


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A Markdown table."""
    return [f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows)]


def code(text: object) -> str:
    """As code, or nothing for nothing."""
    return f"`{text}`".replace("|", "\\|") if text not in {"", None} else ""


# ---- features ----


def features() -> Iterator[str]:
    """What each is for, and who knows whom."""
    yield from table(
        ["feature", "in a sentence"],
        ([f"[{name}](../src/pingan/features/{name})", _first_sentence(inspect.getdoc(_package(name)) or "")] for name in main.FEATURES),
    )
    yield "\nAn arrow reads “knows”. There are no cycles; whoever is at the end of an arrow does not know who points at him.\n"
    yield from ["```mermaid", "graph LR"]
    yield from (f"    {knower} --> {known}" for knower, known in _edges())
    yield "```"


def _package(feature: str) -> Any:
    return sys.modules[f"pingan.features.{feature}"]


def _first_sentence(text: str) -> str:
    return " ".join(text.split("\n\n", maxsplit=1)[0].split())


def _edges() -> list[tuple[str, str]]:
    graph = grimp.build_graph("pingan", cache_dir=None)
    roots = {feature: f"pingan.features.{feature}" for feature in FEATURES}
    return sorted(
        (one, other)
        for one in FEATURES
        for other in FEATURES
        if one != other and graph.direct_import_exists(importer=roots[one], imported=roots[other], as_packages=True)
    )


# ---- lifecycles ----


def lifecycles() -> Iterator[str]:
    """A diagram per noun."""
    for name, life in sorted(lives().items()):
        yield f"### {name}\n"
        yield from ["```mermaid", "stateDiagram-v2", f"    [*] --> {life.start.value}"]
        yield from (f"    {source} --> {to} : {', '.join(verbs)}" for (source, to), verbs in _arrows(life).items())
        yield from (f"    {status.value} --> [*]" for status in life.statuses if life.is_over(status))
        yield "```\n"


def _arrows(life: Lifecycle) -> dict[tuple[str, str], list[str]]:  # type: ignore[type-arg]
    found: dict[tuple[str, str], list[str]] = {}
    for source, verb, to in life.rows:
        found.setdefault((source.value, to.value), []).append(verb)
    return found


# ---- rights and routes ----


def rights() -> Iterator[str]:
    """Role × right."""
    roles = [role for role in Role if role in RIGHTS]
    yield from table(
        ["right", *(role.value for role in roles)], ([code(right), *("●" if may(role, right) else "" for role in roles)] for right in Right)
    )


def routes() -> Iterator[str]:
    """Every way in, and the right it takes."""
    routers = [*main.furnish().routers, hooks.router, map.router, ops.router]
    found = [route for router in routers for route in router.routes if isinstance(route, APIRoute)]
    rows = {(route.path, method): _needs(route.endpoint) for route in found for method in route.methods or ()}
    yield from table(["route", "", "right"], ([code(path), method, needs] for (path, method), needs in sorted(rows.items())))
    yield "\n“no session”: for who is not signed in; what it asks for instead (a code, a signature, a token) stands in the route."


def _needs(endpoint: Any) -> str:
    """The rights of the verbs and questions a route names, itself or in the private functions of its file that it calls."""
    known = vars(inspect.getmodule(endpoint))
    named = list(_named(endpoint, known))
    named += [deep for one in named if inspect.isfunction(one) and one.__name__.startswith("_") for deep in _named(one, known)]
    needed = {RIGHT_OF.get(_key(one)) for one in named if inspect.isfunction(one)}
    if {"desk", "fixes"} <= inspect.signature(endpoint).parameters.keys():  # the one verb that comes by a port: `entry.fixes`
        needed.add(Right.POSITION_SEND)
    return ", ".join(code(right.value) for right in Right if right in needed) or "no session"


def _named(function: Any, known: dict[str, Any]) -> Iterator[Any]:
    """What the names in a function's source stand for."""
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(function)))):
        if isinstance(node, ast.Name):
            yield known.get(node.id)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield getattr(known.get(node.value.id), node.attr, None)


def _key(verb: Any) -> str:
    return f"{verb.__module__.removeprefix('pingan.features.')}.{verb.__name__}"


# ---- events and boards ----


def boards() -> Iterator[str]:
    """What live screens hold."""
    rows = ([code(board.name), code(board.right.value), board.rows.__module__.split(".")[2]] for board in main.furnish().boards)
    yield from table(["board", "shown with", "of"], sorted(rows))


def all_events() -> Iterator[str]:
    """What happens, who hears it, and which rows are read again."""
    yield from table(
        ["event", "heard by", "boards read again", "what is known", "other systems may be told"],
        (
            [code(cls.kind()), *_told(cls), _listed(name for name in _kinds(cls) if name != "station"), _listed(cls.outside)]
            for cls in events()
        ),
    )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(code(name) for name in names)


def _kinds(cls: type[Event]) -> dict[str, Any]:
    """An event's fields and their types."""
    hints = get_type_hints(cls)
    return {field.name: hints[field.name] for field in fields(cls)}


def _told(cls: type[Event]) -> tuple[str, str]:
    event = cls(**{name: _example(kind, name) for name, kind in _kinds(cls).items()})
    heard = sorted({topic.split(":")[0] for topic in event.audience})
    return ", ".join(heard), ", ".join(code(board) for board in sorted({board for board, _ in event.touches}))


def _example(kind: Any, name: str) -> Any:
    """Some value of a field's type."""
    if NoneType in get_args(kind):
        return _example(next(part for part in get_args(kind) if part is not NoneType), name)
    if get_origin(kind) is tuple:
        return ()
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    return {str: name, int: 1, float: 1.0, bool: True}.get(kind)


def reactions() -> Iterator[str]:
    """Who does something when something happened."""
    wired = main.furnish().reactions.items()
    rows = ([code(cls.kind()), ", ".join(code(name) for name in sorted(handlers))] for cls, handlers in wired)
    yield from table(["event", "reactions"], sorted(rows))


def timers() -> Iterator[str]:
    """What happens by the clock."""
    rows = ([code(kind), _first_sentence(inspect.getdoc(handler) or "")] for kind, handler in main.furnish().timers.items())
    yield from table(["timer", "what it does"], sorted(rows))


# ---- settings, refusals, personal data ----


def all_settings() -> Iterator[str]:
    """What may differ between installations."""
    rows = ([code(f"{settings.PREFIX}{each.name.upper()}"), code(_plain(each.default)), each.metadata["doc"]] for each in settings.known())
    yield from table(["setting", "default", "meaning"], rows)


def _plain(value: object) -> object:
    return ", ".join(value) if isinstance(value, tuple) else value


def refusals() -> Iterator[str]:
    """Every way the house says no."""
    rows = ([code(cls.code), str(status), _first_sentence(inspect.getdoc(cls) or "")] for cls, status in STATUS.items())
    yield from table(["code", "HTTP", "meaning"], rows)


def personal() -> Iterator[str]:
    """What is known about people, why, and for how long."""
    modules("store")
    columns = [column for name, one in sorted(metadata.tables.items()) if not name.startswith("sample_") for column in one.columns]
    rows = ([code(f"{c.table.name}.{c.name}"), c.info["purpose"], c.info["keep"]] for c in columns if "purpose" in c.info)
    yield from table(["column", "why", "how long"], rows)


CHAPTERS = {
    "Features": features,
    "Lifecycles": lifecycles,
    "Rights": rights,
    "Routes": routes,
    "Boards": boards,
    "Events": all_events,
    "Reactions": reactions,
    "Timers": timers,
    "Settings": all_settings,
    "Refusals": refusals,
    "What is known about people": personal,
}


def write() -> str:
    """The whole map."""
    modules("actions"), modules("queries")
    return "\n".join([TITLE, *(line for title, chapter in CHAPTERS.items() for line in (f"## {title}\n", *chapter(), ""))])


def write_hook() -> str:
    """What a 110 platform sends us, as JSON schema."""
    return json.dumps(Relayed.model_json_schema(), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


if __name__ == "__main__":
    PATH.write_text(write())
    HOOK.write_text(write_hook())
