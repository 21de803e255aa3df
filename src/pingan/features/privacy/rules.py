"""Decisions about people's data: what must end first, what a reason may say, and how it is told."""

import html
import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from pingan.kernel.errors import Invalid, WrongMoment

_REASON_LETTERS = 5


def check_free(code: str) -> None:
    """Refuse while something must end first.

    Raises:
        WrongMoment: with what it is.
    """
    if code:
        raise WrongMoment(code)


def check_reason(reason: str, known: Collection[str]) -> str:
    """Why somebody does it for another; it stays in the log, so it may not name him.

    Raises:
        Invalid: `reason_missing`, or `reason_names` what is to be forgotten.
    """
    said = reason.strip()
    if len(said) < _REASON_LETTERS:
        raise Invalid("reason_missing", at_least=_REASON_LETTERS)
    if any(name and name in said for name in known):
        raise Invalid("reason_names")
    return said


Rows = Sequence[Mapping[str, Any]]
"""Rows of one table, as they are told."""


def told(rows: Rows) -> list[dict[str, Any]]:
    """Without what is empty; moments as text."""
    return [{name: value for name, value in row.items() if value not in ("", None, [], {})} for row in rows]


def as_json(tables: Mapping[str, Rows]) -> str:
    """For machines."""
    return json.dumps({name: told(rows) for name, rows in tables.items()}, ensure_ascii=False, indent=1, default=str)


def as_page(title: str, tables: Mapping[str, Rows], words: Mapping[str, str], pictures: Mapping[str, str]) -> str:
    """A page that any phone can show, with everything in it: no picture and no script is fetched. `pictures`: name → data URI.

    The same as JSON stands in it too, for machines.
    """
    parts = [_section(name, told(rows), words, pictures) for name, rows in tables.items()]
    kept = as_json(tables).replace("<", "\\u003c")
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"
        f"<title>{html.escape(title)}</title><style>{_STYLE}</style></head><body><h1>{html.escape(title)}</h1>{''.join(parts)}"
        f'<script type="application/json" id="data">{kept}</script></body></html>'
    )


_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:60rem;margin:auto;padding:1rem;color:#111;background:#fff}"
    "dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.2rem 1rem;border-top:1px solid #ccc;padding-top:.5rem}"
    "dt{color:#555}dd{margin:0;overflow-wrap:anywhere}img{max-width:100%}"
)


def _section(name: str, rows: Rows, words: Mapping[str, str], pictures: Mapping[str, str]) -> str:
    lists = "".join(_row(row, words, pictures) for row in rows)
    return f"<h2>{html.escape(words.get(name, name))} ({len(rows)})</h2>{lists}"


def _row(row: Mapping[str, Any], words: Mapping[str, str], pictures: Mapping[str, str]) -> str:
    said = "".join(f"<dt>{html.escape(words.get(name, name))}</dt><dd>{_value(value, words, pictures)}</dd>" for name, value in row.items())
    return f"<dl>{said}</dl>"


def _value(value: Any, words: Mapping[str, str], pictures: Mapping[str, str]) -> str:
    if isinstance(value, list):
        return "、".join(_value(one, words, pictures) for one in value)
    if isinstance(value, dict):
        said = {words.get(name, name): _value(one, words, pictures) for name, one in value.items() if one is not None}
        return "、".join(f"{html.escape(name)} {one}" for name, one in said.items())
    text = str(value)
    if text in pictures:
        return f'<img alt="" src="{html.escape(pictures[text])}">'
    return html.escape(words.get(text, text))
