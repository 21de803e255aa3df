"""A cell: what it means, in codes; or what is wrong with it. Nothing is computed, and nothing is guessed that could be meant otherwise."""

import math
import re
from collections.abc import Callable, Mapping
from datetime import date

from pingan.features.sheets.model import LIST_MARK, Column, Sort, Words, degrees, parts
from pingan.kernel import grid, phones
from pingan.kernel.errors import Invalid
from pingan.kernel.formulas import restored
from pingan.kernel.grid import Cell

_PARTS = re.compile(r"[、,，;；/\n]+")
_DATE = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SKILL = re.compile(r"(?P<name>.*?)[\s(（:：至到]*(?P<until>\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?)?\s*[)）]?")
_POWER = re.compile(r"[0-9.]+[eE][+-]?[0-9]+")
_MASKED = re.compile(r"\d{3}\*{2,}\d{4}|\*+")
_OTHER_YES_NO = {"true": "yes", "false": "no", "y": "yes", "n": "no", "√": "yes", "×": "no"}
_POLE_DEG, _DATE_LINE_DEG = 90.0, 180.0


def read(column: Column, cell: Cell) -> str:
    """What a cell says, in codes; empty for nothing.

    Raises:
        Invalid: what is wrong, in a word of `cell_…`.
    """
    if column.sort is Sort.TOLD:
        return ""
    if cell.sort is grid.Sort.FORMULA:
        raise Invalid("cell_formula")
    if cell.sort is grid.Sort.ERROR:
        raise Invalid("cell_error")
    text = restored(cell.text).strip()
    if not text:
        return ""
    if len(text) > column.longest:
        raise Invalid("cell_long", most=column.longest)
    return _READ[column.sort](column, cell, text)


def _line(_: Column, cell: Cell, text: str) -> str:
    if cell.sort is grid.Sort.DATE:
        raise Invalid("cell_date_for_text")
    return " ".join(text.split())


def _id(_: Column, cell: Cell, text: str) -> str:
    if cell.sort is not grid.Sort.TEXT and not text.isdecimal():
        raise Invalid("cell_number_for_text")
    return text


def _phone(_: Column, cell: Cell, text: str) -> str:
    if _POWER.fullmatch(text) or cell.sort in {grid.Sort.DATE, grid.Sort.YES_NO}:
        raise Invalid("cell_phone_number")
    if _MASKED.fullmatch(phones.bare(text)):
        return phones.bare(text)
    try:
        return phones.phone_number(text)
    except Invalid:
        raise Invalid("cell_phone") from None


def _date(_: Column, cell: Cell, text: str) -> str:
    if cell.sort is grid.Sort.NUMBER and not _COMPACT.fullmatch(text):
        raise Invalid("cell_date_number")
    return _day(text)


def _day(text: str) -> str:
    parts = _DATE.fullmatch(text) or _COMPACT.fullmatch(text)
    try:
        if parts is not None:
            return date(*(int(part) for part in parts.groups())).isoformat()
    except ValueError:
        pass
    raise Invalid("cell_date")


def _choice(column: Column, _: Cell, text: str) -> str:
    return _code_of(column.choices, text)


def _code_of(choices: Mapping[str, Words], text: str) -> str:
    wanted = _bare(text)
    for code, said in choices.items():
        if wanted in {_bare(code), *(_bare(word) for word in said)}:
            return code
    raise Invalid("cell_choice", allowed=LIST_MARK.join(zh for zh, _ in choices.values())[:200])


def _bare(text: str) -> str:
    return "".join(text.split()).casefold().replace("_", "").replace("-", "")


def _codes(column: Column, _: Cell, text: str) -> str:
    codes = [_code_of(column.choices, part) for part in _PARTS.split(text) if part.strip()]
    if len(set(codes)) != len(codes):
        raise Invalid("cell_twice")
    return LIST_MARK.join(codes)


def _skills(column: Column, _: Cell, text: str) -> str:
    found: dict[str, str] = {}
    for part in _split_skills(text):
        said = _SKILL.fullmatch(part.strip())
        assert said is not None
        code = _code_of(column.choices, said["name"])
        if code in found:
            raise Invalid("cell_twice")
        found[code] = _day(said["until"].strip()) if said["until"] else ""
    return LIST_MARK.join(f"{code} {until}".strip() for code, until in found.items())


def _split_skills(text: str) -> list[str]:
    """A stroke may stand in a date, so it parts nothing here."""
    return [part for part in re.split(r"[、,，;；\n]+", text) if part.strip()]


def _yes_no(column: Column, cell: Cell, text: str) -> str:
    if text in {"1", "0"} and cell.sort is grid.Sort.NUMBER:
        return "yes" if text == "1" else "no"
    return _code_of(column.choices, _OTHER_YES_NO.get(text.casefold(), text))


def _degrees(column: Column, _: Cell, text: str) -> str:
    try:
        number = float(text)
    except ValueError:
        raise Invalid("cell_degrees") from None
    most = _POLE_DEG if column.code == "latitude" else _DATE_LINE_DEG
    if not math.isfinite(number) or abs(number) > most:
        raise Invalid("cell_degrees")
    return degrees(number)


_READ: Mapping[Sort, Callable[[Column, Cell, str], str]] = {
    Sort.ID: _id, Sort.LINE: _line, Sort.PHONE: _phone, Sort.CHOICE: _choice, Sort.CODES: _codes, Sort.SKILLS: _skills, Sort.DATE: _date,
    Sort.YES_NO: _yes_no, Sort.DEGREES: _degrees,
}  # fmt: skip


def said(column: Column, value: str, language: int) -> str:
    """A value as a file says it; `language`: 0 Chinese, 1 English."""
    if column.sort is Sort.SKILLS:
        skills = (part.partition(" ") for part in parts(value))
        return LIST_MARK.join(f"{_word(column.choices, code, language)} {until}".strip() for code, _, until in skills)
    if column.sort in {Sort.CODES, Sort.TOLD}:
        return LIST_MARK.join(_word(column.choices, code, language) for code in parts(value))
    return _word(column.choices, value, language) if column.choices else value


def _word(choices: Mapping[str, Words], code: str, language: int) -> str:
    return choices[code][language] if code in choices else code
