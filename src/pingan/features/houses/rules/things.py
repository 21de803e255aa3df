"""What is fit for use: inspections, defects, who has a thing, and what each day brings."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta

from pingan.features.houses.events import (
    DefectReported,
    EquipmentAmended,
    EquipmentFetched,
    EquipmentGivenBack,
    EquipmentInspected,
    EquipmentLoaned,
    EquipmentRepaired,
)  # fmt: skip
from pingan.features.houses.model import Equipment, Occasion, Turn, Verdict
from pingan.kernel.days import today as day_of
from pingan.kernel.errors import Invalid, WrongMoment

EVERY_DAYS = 30
"""Monthly, unless said otherwise."""
LONGEST_DAYS = 3650
REPAIR_WITHIN = timedelta(days=7)
"""A defect without a day of its own is to be put right within a week."""
EXPIRING = timedelta(days=30)
OVERDUE = timedelta(days=7)
TOLD_WITHIN = timedelta(days=7)
"""A phone without a network may tell of its round so much later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingFacts:
    """What is to be different about a thing; None leaves it. `every_days` 0: never inspected. `post` empty: in the house itself."""

    serial: str | None = None
    post: str | None = None
    expires: date | None = None
    every_days: int | None = None


def label_of(digits: str) -> str:
    """What stands on the label: short enough to be typed."""
    return f"PA-{digits[:4]}-{digits[4:]}"


def next_verbs(thing: Equipment) -> tuple[str, ...]:
    """What may be done with a thing now."""
    broken = () if thing.defect or thing.missing else ("report_defect",)
    return (*broken, "repair", "give_back" if thing.held_by else "lend", "write_off")


def report_defect(thing: Equipment, defect: str, *, due: date | None, today: date) -> tuple[Equipment, DefectReported]:
    """It is not to be relied on until it was put right, by `due`.

    Raises:
        WrongMoment: that is known already.
        Invalid: `missing` with `field`: nobody knows what to repair. `expired_already`.
    """
    if thing.defect or thing.missing:
        raise WrongMoment(verb="report_defect")
    return _broken(thing, defect, due, today), _defect_news(thing, defect, due, today)


def _broken(thing: Equipment, defect: str, due: date | None, today: date) -> Equipment:
    if not defect.strip():
        raise Invalid("missing", field="defect")
    if due is not None and due < today:
        raise Invalid("expired_already")
    return replace(thing, defect=defect.strip(), defect_due=due or today + REPAIR_WITHIN, missing=False)


def _defect_news(thing: Equipment, defect: str, due: date | None, today: date) -> DefectReported:
    until = (due or today + REPAIR_WITHIN).isoformat()
    return DefectReported(station=thing.station, house=thing.house, equipment=thing.id, item=thing.item, defect=defect.strip(), due=until)


def repair(thing: Equipment, *, expires: date | None, today: date) -> tuple[Equipment, EquipmentRepaired]:
    """It was put right or replaced, hangs there again, and is good until `expires`, None for ever. That counts as an inspection.

    Raises:
        Invalid: `expired_already`.
    """
    if expires is not None and expires < today:
        raise Invalid("expired_already")
    until = expires.isoformat() if expires else ""
    news = EquipmentRepaired(station=thing.station, house=thing.house, equipment=thing.id, item=thing.item, expires=until)
    fit = replace(_in_nobodys_hands(thing), defect="", defect_due=None, missing=False, expires=expires, due=_next_due(thing, today))
    return fit, news


def _next_due(thing: Equipment, day: date) -> date | None:
    return day + timedelta(days=thing.every_days) if thing.every_days else None


def look(
    thing: Equipment, verdict: Verdict, *, words: str, due: date | None, made: datetime | None, now: datetime, by: str, occasion: Occasion
) -> tuple[Equipment, EquipmentInspected | None]:
    """Somebody stood before it, at `made` if his phone could not tell at once. No news where a handover found what was known.

    A thing that was not on its hook because somebody has it is no missing thing.

    Raises:
        Invalid: `missing` with `field`, `expired_already`.
        WrongMoment: `looked_since`: somebody was there after him.
    """
    moment = min(now, max(made, now - TOLD_WITHIN)) if made else now
    if thing.looked and moment < thing.looked:
        raise WrongMoment("looked_since")
    found, day = _found(thing, verdict, words, due, day_of(now)), day_of(moment)
    if occasion is Occasion.INSPECTION:
        found = replace(found, looked=moment, looked_by=by, due=thing.due if found.missing else _next_due(thing, day))
    if found == thing:
        return thing, None
    news = EquipmentInspected(
        station=thing.station, house=thing.house, equipment=thing.id, item=thing.item, holder=thing.holder, verdict=verdict,
        defect=found.defect, occasion=occasion,
    )  # fmt: skip
    return found, news


def _found(thing: Equipment, verdict: Verdict, words: str, due: date | None, today: date) -> Equipment:
    if verdict is Verdict.FINE:
        return replace(_in_nobodys_hands(thing), defect="", defect_due=None, missing=False)
    if verdict is Verdict.DEFECT:
        is_known = bool(thing.defect) and words.strip() == thing.defect
        return thing if is_known else _broken(_in_nobodys_hands(thing), words, due, today)
    return thing if thing.held_by else replace(thing, missing=True)


def take(thing: Equipment, *, member: str, name: str, offer: str, incident: str, now: datetime) -> tuple[Equipment, EquipmentFetched]:
    """Somebody fetches it on his way to an incident; until it is given back nobody else is sent for it."""
    held = replace(thing, holder=member, held_by=name, offer=offer, incident=incident, since=now)
    news = EquipmentFetched(
        station=thing.station, house=thing.house, equipment=thing.id, item=thing.item, holder=member, offer=offer, incident=incident
    )
    return held, news


def lend(thing: Equipment, to: str, now: datetime) -> tuple[Equipment, EquipmentLoaned]:
    """Somebody outside of a call has it.

    Raises:
        WrongMoment: somebody has it already.
        Invalid: `missing` with `field`.
    """
    if thing.held_by:
        raise WrongMoment(verb="lend")
    if not to.strip():
        raise Invalid("missing", field="who")
    news = EquipmentLoaned(station=thing.station, house=thing.house, equipment=thing.id, item=thing.item)
    return replace(thing, held_by=to.strip(), since=now, missing=False), news


def give_back(thing: Equipment, *, unused: bool = False) -> tuple[Equipment, EquipmentGivenBack]:
    """It hangs there again. `unused`: its errand ended before anybody was there.

    Raises:
        WrongMoment: nobody has it.
    """
    if not thing.held_by:
        raise WrongMoment(verb="give_back")
    news = EquipmentGivenBack(
        station=thing.station, house=thing.house, equipment=thing.id, item=thing.item, holder=thing.holder, unused=unused
    )
    return _in_nobodys_hands(thing), news


def _in_nobodys_hands(thing: Equipment) -> Equipment:
    return replace(thing, holder=None, held_by="", offer=None, incident=None, since=None)


def amend(thing: Equipment, facts: ThingFacts, *, today: date) -> tuple[Equipment, EquipmentAmended | None]:
    """The thing with what is different, and the news unless nothing is.

    Raises:
        Invalid: `expired_already`, `not_days`.
    """
    if facts.every_days is not None and not 0 <= facts.every_days <= LONGEST_DAYS:
        raise Invalid("not_days")
    wanted = {field.name: value for field in fields(facts) if (value := getattr(facts, field.name)) is not None}
    if "post" in wanted:
        wanted["post"] = wanted["post"] or None
    if "every_days" in wanted:
        wanted["every_days"] = wanted["every_days"] or None
    changed = {name: value for name, value in wanted.items() if getattr(thing, name) != value}
    if changed.get("expires") is not None and changed["expires"] < today:
        raise Invalid("expired_already")
    after = replace(thing, **changed)
    if "every_days" in changed:
        after = replace(after, due=_next_due(after, day_of(thing.looked) if thing.looked else today))
    names = tuple(sorted(changed))
    news = EquipmentAmended(station=thing.station, house=thing.house, equipment=thing.id, item=thing.item, fields=names)
    return after, news if changed else None


# ---- what a day brings ----


def _turning_days(thing: Equipment) -> Iterator[tuple[date, Turn]]:
    if thing.expires is not None:
        yield thing.expires - EXPIRING, Turn.EXPIRING
        yield thing.expires + timedelta(days=1), Turn.EXPIRED
    if thing.due is not None:
        yield thing.due, Turn.DUE
        yield thing.due + OVERDUE, Turn.OVERDUE
    if thing.defect and thing.defect_due is not None:
        yield thing.defect_due + timedelta(days=1), Turn.DEFECT_OVERDUE


def turns(thing: Equipment, today: date) -> frozenset[Turn]:
    """How it stands with its days; overdue includes due, and what has expired is no longer about to."""
    now = {turn for day, turn in _turning_days(thing) if day <= today}
    return frozenset(now - ({Turn.EXPIRING} if Turn.EXPIRED in now else set()))


def turns_since(thing: Equipment, told: date, today: date) -> list[Turn]:
    """What came after the day `told`, up to today, in order."""
    return [turn for day, turn in sorted(_turning_days(thing), key=lambda found: found[0]) if told < day <= today]


def next_turn(thing: Equipment, today: date) -> date | None:
    """The next day that brings something."""
    return min((day for day, _ in _turning_days(thing) if day > today), default=None)
