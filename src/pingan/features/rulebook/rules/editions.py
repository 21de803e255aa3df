"""From one version of the book to the next: what differs, what may not be lifted, what a new file brings."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import datetime

from pingan.features.rulebook.events import RulebookPublished
from pingan.features.rulebook.model import Category, Change, CitizenMode, Edition, Fault, Noun, Policy, Rulebook, Value
from pingan.features.rulebook.rules.soundness import check, faults, refusal
from pingan.kernel.errors import Invalid, Overtaken, WrongMoment

SHORTEST_REASON = 5
_Entry = Category | Policy


def why_not(before: Rulebook, after: Rulebook) -> Iterator[Fault]:
    """Everything that keeps a station from publishing `after`: it does not hold together, lifts a gate, or touches the kinds of calls.

    Kinds of calls come with the file, because the 110 system and the statistics speak in their codes.
    """
    yield from faults(after)
    known = {category.code: category for category in before.categories}
    for category in after.categories:
        if category.code not in known:
            yield _fault(category.code, "code", "not_in_file")
        elif category.gated is not known[category.code].gated:
            yield _fault(category.code, "gated", "not_yours")
    for code in sorted(known.keys() - {category.code for category in after.categories}):
        yield _fault(code, "code", "still_needed")


def check_next(before: Rulebook, after: Rulebook) -> None:
    """Refuse a book that a station may not publish.

    Raises:
        Invalid: the first reason; facts as with `check`.
    """
    for fault in why_not(before, after):
        raise refusal(fault)


def next_edition(
    newest: Edition, book: Rulebook, *, based_on: int, author: str, reason: str, now: datetime, restored: int | None = None
) -> tuple[Edition, RulebookPublished]:
    """The station's next version. `based_on`: the version its author had before him.

    Raises:
        Overtaken: somebody has published since.
        Invalid: `reason_missing`, or the first thing wrong with the book.
        WrongMoment: `nothing_changed`.
    """
    if based_on != newest.version:
        raise Overtaken
    if len(reason.strip()) < SHORTEST_REASON:
        raise Invalid("reason_missing")
    check_next(newest.book, book)
    different = tuple(changes(newest.book, book))
    if not different:
        raise WrongMoment("nothing_changed")
    made = Edition(
        station=newest.station,
        version=newest.version + 1,
        book=book,
        published=now,
        author=author,
        own=True,
        reason=reason.strip(),
        restored=restored,
    )
    return made, _news(made, different)


def renewed(newest: Edition | None, file: Rulebook, *, station: str, now: datetime) -> tuple[Edition, RulebookPublished] | None:
    """What a start of the house makes of the file: the first version, a new one, or None where nothing is new.

    What a station has decided itself stays; of the file it gets the kinds of calls it does not know yet, and every new gate.
    """
    check(file)
    if newest is None:
        first = Edition(station=station, version=1, book=file, published=now)
        return first, _news(first, ())
    book = brought_back(newest.book, file) if newest.own else file
    different = tuple(changes(newest.book, book))
    if not different:
        return None
    made = Edition(station=station, version=newest.version + 1, book=book, published=now, own=newest.own)
    return made, _news(made, different)


def changes(before: Rulebook, after: Rulebook) -> Iterator[Change]:
    """Field by field, in the order of the newer book."""
    yield from _entry_changes(Noun.CATEGORY, {one.code: one for one in before.categories}, {one.code: one for one in after.categories})
    yield from _entry_changes(Noun.POLICY, {one.name: one for one in before.policies}, {one.name: one for one in after.policies})


def _entry_changes(noun: Noun, before: Mapping[str, _Entry], after: Mapping[str, _Entry]) -> Iterator[Change]:
    for name, entry in after.items():
        if name not in before:
            yield Change(noun=noun, name=name, field="entry", before=False, after=True)
            continue
        for known in fields(entry):
            was, is_ = getattr(before[name], known.name), getattr(entry, known.name)
            if was != is_:
                yield Change(noun=noun, name=name, field=known.name, before=_shown(was), after=_shown(is_))
    for name in sorted(before.keys() - after.keys()):
        yield Change(noun=noun, name=name, field="entry", before=True, after=False)


def _shown(value: Value | float) -> Value:
    return f"{value:g}" if isinstance(value, float) else value


def brought_back(own: Rulebook, file: Rulebook) -> Rulebook:
    """A station's book, with the kinds of calls and the gates of `file` that it does not know."""
    gates = {category.code for category in file.categories if category.gated}
    kept = tuple(_gated(category) if category.code in gates else category for category in own.categories)
    fresh = tuple(category for category in file.categories if own.find_category(category.code) is None)
    needed = {category.policy for category in fresh}
    policies = tuple(policy for policy in file.policies if policy.name in needed and own.find_policy(policy.name) is None)
    return Rulebook(categories=kept + fresh, policies=own.policies + policies)


def _gated(category: Category) -> Category:
    """Behind the gate: where citizens were called alone, they are not called any more until somebody decides."""
    if category.mode is not CitizenMode.FIRST_RESPONSE:
        return replace(category, gated=True)
    return replace(category, gated=True, mode=CitizenMode.NEVER, at_once=False)


def _news(edition: Edition, different: tuple[Change, ...]) -> RulebookPublished:
    return RulebookPublished(
        station=edition.station, version=edition.version, reason=edition.reason, restored=edition.restored, changes=different
    )


def _fault(code: str, field: str, rule: str) -> Fault:
    return Fault(noun=Noun.CATEGORY, name=code, field=field, rule=rule, facts={})
