"""Decisions about self-checks: what is asked, what an answer must hold, when somebody is reminded, when it is over."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta

from pingan.features.self_checks.events import (
    HazardAssigned,
    HazardMoved,
    SelfCheckAsked,
    SelfCheckCancelled,
    SelfCheckFinished,
    SelfCheckPassedOn,
    SelfCheckSubmitted,
)
from pingan.features.self_checks.model import (
    CHECKLISTS,
    HAZARD_LIFE,
    LIFE,
    LONGEST_DAYS,
    MENDED_WITHIN,
    MOST_VENUES,
    WORDS_LETTERS,
    CheckStatus,
    Hazard,
    HazardStatus,
    SelfCheck,
    Severity,
    Venue,
    VenueKind,
)  # fmt: skip
from pingan.kernel.days import start_of, today
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.geo import Point

_MORNING = timedelta(hours=9)
_REMINDED_DAYS = (-1, 0, 1, 4, 7)
"""Days from the one it is due, in the morning; then nobody is reminded any more, and the room sees it is overdue."""


# ---- venues ----------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class VenueFacts:
    """What is said of a venue; None: as it was."""

    kind: VenueKind | None = None
    name: str | None = None
    place: str | None = None
    keeper: str | None = None
    at: Point | None = None


def amend(venue: Venue, facts: VenueFacts, keepers: Collection[str]) -> tuple[Venue, tuple[str, ...]]:
    """The venue as it should be, and which fields differ. `keepers`: members who may answer for one.

    Raises:
        WrongMoment: `retired_already`.
        Invalid: `missing` with `field`; `keeper_unknown`.
    """
    if venue.retired is not None:
        raise WrongMoment("retired_already")
    said = {one.name: value for one in fields(facts) if (value := getattr(facts, one.name)) is not None}
    after = replace(venue, **said)
    for field in ("name", "place"):
        if not getattr(after, field):
            raise Invalid("missing", field=field)
    if after.keeper not in keepers and ("keeper" in said or not venue.name):
        raise Invalid("keeper_unknown")
    return after, tuple(sorted(name for name, value in said.items() if value != getattr(venue, name)))


# ---- asking ----------------------------------------------------------------------------------------------------------
def check_wish(venues: Sequence[Venue], due: date, now: datetime, busy: Collection[str]) -> None:
    """Whether these can be asked. `busy`: venues that have one to do already.

    Raises:
        Invalid: `missing`, `too_many_venues`, `check_due_outside`, `venue_unkept` with `name`.
        WrongMoment: `retired_already`, `venue_asked_already` with `name`.
    """
    if not venues:
        raise Invalid("missing", field="venues")
    if len(venues) > MOST_VENUES:
        raise Invalid("too_many_venues", most=MOST_VENUES)
    _check_due(due, now)
    for venue in venues:
        if venue.retired is not None:
            raise WrongMoment("retired_already")
        if not venue.keeper:
            raise Invalid("venue_unkept", name=venue.name)
        if venue.id in busy:
            raise WrongMoment("venue_asked_already", name=venue.name)


def _check_due(due: date, now: datetime) -> None:
    if not timedelta(0) <= due - today(now) <= timedelta(days=LONGEST_DAYS):
        raise Invalid("check_due_outside", most=LONGEST_DAYS)


def ask(venue: Venue, *, id_: str, by: str, due: date, word: str, now: datetime) -> tuple[SelfCheck, SelfCheckAsked]:
    """A self-check for a venue's keeper to do."""
    check = SelfCheck(
        id=id_, station=venue.station, venue=venue.id, kind=venue.kind, by=by, asked=now, due=due, keeper=venue.keeper, word=word
    )  # fmt: skip
    return check, SelfCheckAsked(station=check.station, self_check=check.id, venue=venue.id, people=_people(check.keeper))


def _people(*ids: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id_ for id_ in ids if id_))


def pass_on(check: SelfCheck, keeper: str) -> tuple[SelfCheck, SelfCheckPassedOn]:
    """Another member does it."""
    news = SelfCheckPassedOn(
        station=check.station, self_check=check.id, venue=check.venue, people=_people(keeper, check.keeper), keeper=keeper
    )  # fmt: skip
    return replace(check, keeper=keeper), news


def next_reminder(due: date, now: datetime) -> datetime | None:
    """The next morning on which somebody is reminded of what is due, or None after the last."""
    mornings = (start_of(due + timedelta(days=days)) + _MORNING for days in _REMINDED_DAYS)
    return next((morning for morning in mornings if morning > now), None)


def is_overdue(due: date, now: datetime) -> bool:
    """Whether its day is over."""
    return today(now) > due


def is_first_overdue(due: date, now: datetime) -> bool:
    """Whether it is the morning after."""
    return today(now) == due + timedelta(days=1)


def cancel(check: SelfCheck, reason: str, now: datetime) -> tuple[SelfCheck, SelfCheckCancelled]:
    """It need not be done.

    Raises:
        WrongMoment: it is done, or cancelled already.
        Invalid: `missing` with `field`.
    """
    status = LIFE.after(check.status, "cancel")
    if not reason:
        raise Invalid("missing", field="reason")
    news = SelfCheckCancelled(station=check.station, self_check=check.id, venue=check.venue, people=_people(check.keeper))
    return replace(check, status=status, reason=reason, closed=now), news


# ---- doing it --------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was seen of one item. `severity`: None where it is fine; `words`: what is wrong."""

    item: str
    severity: Severity | None = None
    words: str = ""


def check_item(check: SelfCheck, item: str) -> None:
    """Whether a photograph of an item may be added now.

    Raises:
        WrongMoment: it is not to be done any more.
        Invalid: `item_unknown`.
    """
    LIFE.after(check.status, "submit")
    if item not in {one.code for one in CHECKLISTS[check.kind]}:
        raise Invalid("item_unknown")


def submit(
    check: SelfCheck, findings: Sequence[Finding], ids: Iterable[str], now: datetime
) -> tuple[SelfCheck, list[Hazard], list[SelfCheckSubmitted | SelfCheckFinished]]:
    """It is done: every item was looked at once. `ids`: as many as there are findings. Without a hazard it is over at once.

    Raises:
        WrongMoment: it was done before, or need not be.
        Invalid: `item_unknown`, `items_missing` with how many at `count`, `missing` with `field`, `hazard_words_long`.
    """
    status = LIFE.after(check.status, "submit")
    wanted = [one.code for one in CHECKLISTS[check.kind]]
    seen = [one.item for one in findings]
    if len(set(seen)) != len(seen) or not set(seen) <= set(wanted):
        raise Invalid("item_unknown")
    if len(seen) < len(wanted):
        raise Invalid("items_missing", count=len(wanted) - len(seen))
    hazards = [_hazard(check, one, one.severity, id_, now) for one, id_ in zip(findings, ids, strict=True) if one.severity is not None]
    after = replace(check, status=status, submitted=now, found=len(hazards))
    found = tuple(one.id for one in hazards)
    news: list[SelfCheckSubmitted | SelfCheckFinished] = [
        SelfCheckSubmitted(station=check.station, self_check=check.id, venue=check.venue, hazards=found, people=_people(check.keeper))
    ]
    finished = finish(after, hazards, now)
    if finished is not None:
        after, end = finished
        news.append(end)
    return after, hazards, news


def _hazard(check: SelfCheck, finding: Finding, severity: Severity, id_: str, now: datetime) -> Hazard:
    _check_words(finding.words)
    return Hazard(
        id=id_, station=check.station, self_check=check.id, venue=check.venue, item=finding.item, severity=severity, words=finding.words,
        owner=check.keeper, found=now, due=today(now) + MENDED_WITHIN[severity], photos=check.photos.get(finding.item, ()),
    )  # fmt: skip


def _check_words(words: str) -> None:
    if not words:
        raise Invalid("missing", field="words")
    if len(words) > WORDS_LETTERS:
        raise Invalid("hazard_words_long", most=WORDS_LETTERS)


def finish(check: SelfCheck, hazards: Iterable[Hazard], now: datetime) -> tuple[SelfCheck, SelfCheckFinished] | None:
    """Over, if nothing is left to be mended."""
    if check.status is not CheckStatus.SUBMITTED or any(one.status is not HazardStatus.ACCEPTED for one in hazards):
        return None
    news = SelfCheckFinished(station=check.station, self_check=check.id, venue=check.venue, people=_people(check.keeper))
    return replace(check, status=LIFE.after(check.status, "finish"), closed=now), news


# ---- hazards ---------------------------------------------------------------------------------------------------------
def assign(hazard: Hazard, owner: str, due: date, owners: Collection[str], now: datetime) -> tuple[Hazard, HazardAssigned]:
    """Somebody else has it mended, or by another day. `owners`: members who may.

    Raises:
        WrongMoment: it is over.
        Invalid: `keeper_unknown`, `check_due_outside`.
    """
    if HAZARD_LIFE.is_over(hazard.status):
        raise WrongMoment(status=hazard.status.value, verb="assign")
    changed = owner != hazard.owner
    if changed and owner not in owners:
        raise Invalid("keeper_unknown")
    if due != hazard.due:
        _check_due(due, now)
    news = HazardAssigned(
        station=hazard.station, self_check=hazard.self_check, venue=hazard.venue, people=_people(owner, hazard.owner), hazard=hazard.id,
        owner=owner, changed=changed,
    )  # fmt: skip
    return replace(hazard, owner=owner, due=due), news


def mend(hazard: Hazard, words: str, now: datetime) -> tuple[Hazard, HazardMoved]:
    """Its owner says how it was mended, in words or by a picture.

    Raises:
        WrongMoment: it waits for an officer, or is over.
        Invalid: `mended_how`, `hazard_words_long`.
    """
    status = HAZARD_LIFE.after(hazard.status, "mend")
    if not words and not hazard.mended_photos:
        raise Invalid("mended_how")
    if words:
        _check_words(words)
    return _moved(replace(hazard, status=status, mended_words=words, mended=now), "mend")


def recheck(hazard: Hazard, verb: str, remark: str, now: datetime) -> tuple[Hazard, HazardMoved]:
    """An officer has had a look: `accept`, or `return` with a word why.

    Raises:
        WrongMoment: it was not said to be mended.
        Invalid: `missing` with `field`.
    """
    status = HAZARD_LIFE.after(hazard.status, verb)
    if verb == "return" and not remark:
        raise Invalid("missing", field="remark")
    return _moved(replace(hazard, status=status, remark=remark, closed=now if verb == "accept" else None), verb)


def _moved(hazard: Hazard, verb: str) -> tuple[Hazard, HazardMoved]:
    news = HazardMoved(
        station=hazard.station, self_check=hazard.self_check, venue=hazard.venue, people=_people(hazard.owner), hazard=hazard.id, verb=verb,
        status=hazard.status,
    )  # fmt: skip
    return hazard, news


def room_verbs(check: SelfCheck) -> tuple[str, ...]:
    """What the command room may do with a self-check now."""
    return tuple(verb for verb in LIFE.next(check.status) if verb == "cancel")


def officer_verbs(hazard: Hazard) -> tuple[str, ...]:
    """What an officer may do with a hazard now."""
    over = HAZARD_LIFE.is_over(hazard.status)
    return () if over else ("assign", *(verb for verb in HAZARD_LIFE.next(hazard.status) if verb != "mend"))


def worst_first(hazards: Iterable[Hazard]) -> list[Hazard]:
    """What is grave, then what is due first."""
    order: Mapping[Severity, int] = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2}
    return sorted(hazards, key=lambda one: (order[one.severity], one.due, one.id))
