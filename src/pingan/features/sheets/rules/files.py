"""What an export or a template says: heading, rows, the choices of each column, and a sheet that explains them."""

from collections.abc import Iterable, Sequence

from pingan.features.sheets.model import COLUMNS, Column, Known, SheetKind, Sort
from pingan.features.sheets.rules.cells import said

CHINESE, ENGLISH = 0, 1
TITLES = {
    SheetKind.MEMBERS: ("成员", "members"), SheetKind.HOUSES: ("平安屋", "houses"), SheetKind.POSTS: ("点位", "posts"),
    SheetKind.ROSTERS: ("排班", "roster"),
}  # fmt: skip
MARKED = ("导出", "taken out by")
_NOTES = ("填写说明", "how to fill it in")
_HEAD = (("列", "要求", "说明", "可填"), ("column", "needed", "what it is", "allowed"))
_NEEDED = ("必填", "needed")
_FIRST = ("第一行是表头，请保留；列的顺序可以改，多余的列会跳过。", "Keep the first row; columns may be moved, others are skipped.")
_LAST = ("公式不会计算，含公式的格子会被退回。", "Formulas are never computed; a cell with one is refused.")
_RECORDS = (
    (
        "编号相同的行改动原有的一行；没有编号的，成员按手机号、平安屋按名称、点位按平安屋和名称辨认。",
        "A row with an ID changes that one. Without: members are known by telephone, houses by name, posts by house and name.",
    ),
    (
        "空格子清空文字、日期、技能和装备，其余保持不变；整列不要的可以删掉。",
        "An empty cell clears a text, a date, skills or kit and leaves the rest; a column left out leaves everything.",
    ),
)
_SEATS = (
    (
        "每行一个班位，按日期、岗位、班次和位次辨认；不能用表格增加或减少班位，没写进来的班位不变。",
        "Each row is a place, known by date, post, shift and place. A file adds and removes none; those it leaves out stay as they are.",
    ),
    (
        "按照排班的规则逐行核对，不合规的退回并说明原因。已发布的排班改在新一版里，发布后才生效。",
        "Every row is judged by the roster's rules, and refused with the reason. What is published is changed in its next edition.",
    ),
)


def heading(kind: SheetKind, language: int) -> list[str]:
    """The first row."""
    return [column.said[language] for column in COLUMNS[kind]]


def lines(kind: SheetKind, known: Iterable[Known], language: int) -> list[list[str]]:
    """The rows that exist, as a file says them."""
    return [[said(column, one.values.get(column.code, ""), language) for column in COLUMNS[kind]] for one in known]


def choices(kind: SheetKind, language: int) -> list[Sequence[str]]:
    """What each column allows to be chosen; empty where it is written freely."""
    return [_choices(column, language) for column in COLUMNS[kind]]


def _choices(column: Column, language: int) -> list[str]:
    return [words[language] for words in column.choices.values()] if column.sort in {Sort.CHOICE, Sort.YES_NO} else []


def notes(kind: SheetKind, language: int) -> tuple[str, list[list[str]]]:
    """The title and the rows of the sheet that explains the others."""
    told = (_FIRST, *(_SEATS if kind is SheetKind.ROSTERS else _RECORDS), _LAST)
    rows = [[line[language]] for line in told]
    table = [
        [
            column.said[language],
            _NEEDED[language] if column.needed else "",
            column.note[language],
            "、".join(words[language] for words in column.choices.values()),
        ]
        for column in COLUMNS[kind]
    ]
    return _NOTES[language], [*rows, [], list(_HEAD[language]), *table]
