"""What screens ask about the rulebook."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from pingan.features.access import public as access
from pingan.features.rulebook import rules, store
from pingan.features.rulebook.model import ITEMS, SKILLS, Category, Change, Edition, Fault, Policy, Rulebook
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionRow:
    """A version in the history. `author`: a person's name, empty for the file it came from."""

    id: str
    version: int
    published: datetime
    author: str
    reason: str
    restored: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionPage:
    rows: tuple[EditionRow, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionDetail:
    """A version and its lines. `changes`: what it changed in the one before. `skills`, `items`: what a line may ask for."""

    head: EditionRow
    categories: tuple[Category, ...]
    policies: tuple[Policy, ...]
    changes: tuple[Change, ...]
    skills: tuple[str, ...]
    items: tuple[str, ...]
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What a draft would change, and everything that keeps it from being published."""

    based_on: int
    faults: tuple[Fault, ...]
    changes: tuple[Change, ...]


@query(Right.CATEGORY_READ)
def categories(work: Work) -> list[Category]:
    """The kinds of incidents, the most urgent first."""
    return sorted(store.newest(work).book.categories, key=lambda category: (category.priority, category.code))


@query(Right.CATEGORY_READ)
def policies(work: Work) -> list[Policy]:
    return sorted(store.newest(work).book.policies, key=lambda policy: policy.name)


@query(Right.RULEBOOK_READ)
def in_force(work: Work) -> EditionDetail:
    return detail(work, store.newest(work))


@query(Right.RULEBOOK_READ)
def get(work: Work, version: int) -> EditionDetail:
    return detail(work, store.get(work, version))


@query(Right.RULEBOOK_READ)
def history(work: Work, page: int, size: int) -> EditionPage:
    """Versions, newest first."""
    found, total = store.page(work, page, size)
    return EditionPage(rows=tuple(_rows(work, found)), total=total)


@query(Right.RULEBOOK_EDIT)
def review(work: Work, draft: Rulebook) -> Review:
    """A draft against the book in force."""
    newest = store.newest(work)
    return Review(
        based_on=newest.version,
        faults=tuple(rules.why_not(newest.book, draft)),
        changes=tuple(rules.changes(newest.book, draft)),
    )


def detail(work: Work, edition: Edition) -> EditionDetail:
    """A version as the actor sees it; `next` holds the buttons that work."""
    before = store.get(work, edition.version - 1).book if edition.version > 1 else edition.book
    newest = store.newest(work).version == edition.version
    return EditionDetail(
        head=_rows(work, [edition])[0],
        categories=edition.book.categories,
        policies=edition.book.policies,
        changes=tuple(rules.changes(before, edition.book)),
        skills=SKILLS,
        items=ITEMS,
        next=() if not work.actor.may(Right.RULEBOOK_EDIT) else ("publish",) if newest else ("restore",),
    )


def _rows(work: Work, editions: Collection[Edition]) -> list[EditionRow]:
    names = access.names(work, {edition.author for edition in editions if edition.author})
    return [
        EditionRow(
            id=f"{one.station}-{one.version}",
            version=one.version,
            published=one.published,
            author=names.get(one.author, ""),
            reason=one.reason,
            restored=one.restored,
        )
        for one in editions
    ]


def _head_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, EditionRow]:
    """One row: which version holds, so that every console reads the new one at once."""
    station, newest = work.actor.station, store.find_newest(work)
    if newest is None or (ids is not None and station not in ids):
        return {}
    return {station: _rows(work, [newest])[0]}


BOARDS = (Board("rulebook", Right.RULEBOOK_READ, _head_rows),)
