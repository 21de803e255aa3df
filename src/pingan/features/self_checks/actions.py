"""Keeping venues, asking for self-checks, doing them, mending what they found, and looking again."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from pingan.features.members import public as members
from pingan.features.members.model import MAY_SERVE
from pingan.features.self_checks import rules, store
from pingan.features.self_checks.events import (
    CheckPhotoAdded,
    CheckReminded,
    HazardPhotoAdded,
    HazardReminded,
    SelfCheckCleared,
    VenueAdded,
    VenueAmended,
    VenueRetired,
)
from pingan.features.self_checks.model import HAZARD_LIFE, KEPT, MOST_PHOTOS, TO_MEND, CheckStatus, Hazard, SelfCheck, Venue, VenueKind
from pingan.features.self_checks.rules import Finding, VenueFacts
from pingan.kernel.errors import WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.audit import announce_export
from pingan.platform.pictures import clean_picture
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work

REMIND, REMIND_HAZARD, FORGET, DROP = "self_checks.remind", "self_checks.remind_hazard", "self_checks.forget", "self_checks.drop_photo"


def _keepers(work: Work, wanted: Collection[str]) -> list[str]:
    """Those of `wanted` who may answer for a venue."""
    return [one.id for one in members.by_id(work.as_engine(), wanted).values() if one.status in MAY_SERVE]


# ---- venues ----------------------------------------------------------------------------------------------------------
@action(Right.VENUE_KEEP)
def add_venue(work: Work, facts: VenueFacts) -> Venue:
    """A place that can be asked to look at itself.

    Raises:
        Invalid: `missing`, `keeper_unknown`.
    """
    blank = Venue(
        id=work.new_id(), station=work.actor.station, kind=facts.kind or VenueKind.SHOP, name="", place="", keeper="", created=work.now
    )  # fmt: skip
    venue, _ = rules.amend(blank, facts, _keepers(work, [facts.keeper or ""]))
    work.announce(VenueAdded(station=venue.station, venue=venue.id))
    return store.add_venue(work, venue)


@action(Right.VENUE_KEEP)
def amend_venue(work: Work, venue_id: str, facts: VenueFacts, *, version: int) -> Venue:
    """Other facts. A self-check that is still to be done goes to another keeper with it. `version`: the one that was on the screen.

    Raises:
        WrongMoment: `retired_already`.
        Invalid: `missing`, `keeper_unknown`.
    """
    store.hold(work)
    before = replace(store.get_venue(work, venue_id), version=version)
    venue, changed = rules.amend(before, facts, _keepers(work, [facts.keeper or ""]))
    if not changed:
        return venue
    checks = [check for check in store.list_open(work) if check.venue == venue.id]
    hazards = store.list_hazards(work, [check.id for check in checks])
    work.announce(VenueAmended(
        station=venue.station, venue=venue.id, fields=changed, checks=tuple(one.id for one in checks),
        hazards=tuple(one.id for one in hazards), people=_people([*(one.keeper for one in checks), *(one.owner for one in hazards)]),
    ))  # fmt: skip
    for check in checks:
        if check.status is CheckStatus.ASKED and check.keeper != venue.keeper:
            passed, news = rules.pass_on(check, venue.keeper)
            store.save(work, passed)
            work.announce(news)
    return store.save_venue(work, venue)


def _people(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id_ for id_ in ids if id_))


@action(Right.VENUE_KEEP)
def retire_venue(work: Work, venue_id: str) -> Venue:
    """It is asked no more; its history stays.

    Raises:
        WrongMoment: `retired_already`; `venue_has_checks` while something is open there.
    """
    store.hold(work)
    venue = store.get_venue(work, venue_id)
    if venue.retired is not None:
        raise WrongMoment("retired_already")
    if _busy(work, [venue.id]):
        raise WrongMoment("venue_has_checks")
    work.announce(VenueRetired(station=venue.station, venue=venue.id))
    return store.save_venue(work, replace(venue, retired=work.now))


def _busy(work: Work, ids: Collection[str]) -> set[str]:
    return {check.venue for check in store.list_open(work) if check.venue in ids}


@action(Right.SELF_CHECK_READ)
def export(work: Work, venue_id: str, *, reason: str) -> str:
    """A venue's history is to be taken out of the house; its rows, see `queries.history_sheet`.

    Raises:
        Invalid: `reason_missing`, `too_many_rows`.
    """
    venue = store.get_venue(work, venue_id)
    announce_export(work, "self_checks", len(store.list_of_venues(work, [venue.id])), reason)
    return venue.id


# ---- asking ----------------------------------------------------------------------------------------------------------
@action(Right.SELF_CHECK_COMMAND)
def ask(work: Work, venue_ids: Sequence[str], due: date, *, word: str = "") -> list[str]:
    """These venues look at themselves until a day; all are asked, or none. The ids of the self-checks.

    Raises:
        Invalid: `missing`, `too_many_venues`, `check_due_outside`, `venue_unkept`.
        WrongMoment: `retired_already`, `venue_asked_already`.
        NotFound: no such venue.
    """
    store.hold(work)
    wanted = [store.get_venue(work, id_) for id_ in dict.fromkeys(venue_ids)]
    waiting = {check.venue for check in store.list_open(work) if check.status is CheckStatus.ASKED}
    rules.check_wish(wanted, due, work.now, waiting)
    made = []
    for venue in wanted:
        check, news = rules.ask(venue, id_=work.new_id(), by=work.actor.account, due=due, word=word, now=work.now)
        store.add(work, check)
        _remind_later(work, REMIND, check.id, due)
        set_timer(work, FORGET, check.id, work.now + KEPT)
        work.announce(news)
        made.append(check.id)
    return made


@action(Right.SELF_CHECK_COMMAND)
def cancel(work: Work, check_id: str, reason: str) -> SelfCheck:
    """It need not be done.

    Raises:
        WrongMoment: it is done, or cancelled already.
        Invalid: `missing`.
    """
    store.hold(work)
    check, news = rules.cancel(store.get(work, check_id), reason, work.now)
    clear_timer(work, REMIND, check.id)
    work.announce(news)
    return store.save(work, check)


def _remind_later(work: Work, kind: str, subject: str, due: date) -> None:
    morning = rules.next_reminder(due, work.now)
    if morning is None:
        clear_timer(work, kind, subject)
    else:
        set_timer(work, kind, subject, morning)


# ---- hazards, for officers -------------------------------------------------------------------------------------------
@action(Right.SELF_CHECK_COMMAND)
def assign(work: Work, hazard_id: str, owner: str, due: date, *, version: int) -> Hazard:
    """Who has it mended, and by when. `version`: the one that was on the screen.

    Raises:
        WrongMoment: it is over.
        Invalid: `keeper_unknown`, `check_due_outside`.
    """
    before = replace(store.get_hazard(work, hazard_id), version=version)
    hazard, news = rules.assign(before, owner, due, _keepers(work, [owner]), work.now)
    if hazard.status in TO_MEND:
        _remind_later(work, REMIND_HAZARD, hazard.id, due)
    work.announce(news)
    return store.save_hazard(work, hazard)


@action(Right.SELF_CHECK_COMMAND)
def recheck(work: Work, hazard_id: str, verb: str, *, remark: str = "") -> Hazard:
    """An officer has had a look: `accept` or `return`. With the last one accepted the self-check is over.

    Raises:
        WrongMoment: it was not said to be mended.
        Invalid: `missing`.
    """
    store.hold(work)
    hazard, news = rules.recheck(store.get_hazard(work, hazard_id), verb, remark, work.now)
    hazard = store.save_hazard(work, hazard)
    work.announce(news)
    if hazard.status in TO_MEND:
        _remind_later(work, REMIND_HAZARD, hazard.id, hazard.due)
    check = store.get(work, hazard.self_check)
    finished = rules.finish(check, store.list_hazards(work, [check.id]), work.now)
    if finished is not None:
        store.save(work, finished[0])
        work.announce(finished[1])
    return hazard


# ---- members ---------------------------------------------------------------------------------------------------------
@action(Right.SELF_CHECK_DO)
def show_photo(work: Work, check_id: str, item: str, picture: bytes) -> SelfCheck:
    """A photograph of one item; what a camera writes into it is taken out first.

    Raises:
        WrongMoment: it is not to be done any more, or `enough_photos`.
        Invalid: `not_a_picture`, `picture_too_large`, `item_unknown`.
    """
    content = clean_picture(picture)
    check = store.get(work, check_id)
    rules.check_item(check, item)
    there = check.photos.get(item, ())
    name = _keep(work, content, there)
    work.announce(CheckPhotoAdded(station=check.station, self_check=check.id, venue=check.venue, people=(check.keeper,), item=item))
    return store.save(work, replace(check, photos={**check.photos, item: (*there, name)}))


@action(Right.SELF_CHECK_DO)
def submit(work: Work, check_id: str, findings: Sequence[Finding]) -> SelfCheck:
    """The actor has looked at everything.

    Raises:
        WrongMoment: it was done before, or need not be.
        Invalid: `item_unknown`, `items_missing`, `missing`, `hazard_words_long`.
    """
    store.hold(work)
    before = store.get(work, check_id)
    check, hazards, news = rules.submit(before, findings, [work.new_id() for _ in findings], work.now)
    check = store.save(work, check)
    store.add_hazards(work, hazards)
    clear_timer(work, REMIND, check.id)
    for hazard in hazards:
        _remind_later(work, REMIND_HAZARD, hazard.id, hazard.due)
    work.announce(*news)
    return check


@action(Right.SELF_CHECK_DO)
def show_mended(work: Work, hazard_id: str, picture: bytes) -> Hazard:
    """A photograph of what was mended.

    Raises:
        WrongMoment: it waits for an officer or is over, or `enough_photos`.
        Invalid: `not_a_picture`, `picture_too_large`.
    """
    content = clean_picture(picture)
    hazard = store.get_hazard(work, hazard_id)
    HAZARD_LIFE.after(hazard.status, "mend")
    name = _keep(work, content, hazard.mended_photos)
    work.announce(HazardPhotoAdded(
        station=hazard.station, self_check=hazard.self_check, venue=hazard.venue, people=(hazard.owner,), hazard=hazard.id
    ))  # fmt: skip
    return store.save_hazard(work, replace(hazard, mended_photos=(*hazard.mended_photos, name)))


@action(Right.SELF_CHECK_DO)
def mend(work: Work, hazard_id: str, words: str) -> Hazard:
    """The actor has had it mended, and says how.

    Raises:
        WrongMoment: it waits for an officer, or is over.
        Invalid: `mended_how`, `hazard_words_long`.
    """
    hazard, news = rules.mend(store.get_hazard(work, hazard_id), words, work.now)
    clear_timer(work, REMIND_HAZARD, hazard.id)
    work.announce(news)
    return store.save_hazard(work, hazard)


def _keep(work: Work, content: bytes, there: Sequence[str]) -> str:
    if len(there) >= MOST_PHOTOS:
        raise WrongMoment("enough_photos", limit=MOST_PHOTOS)
    name = f"{work.new_id()}.jpg"
    work.world.files.put(name, content)
    return name


# ---- the engine ------------------------------------------------------------------------------------------------------
@action(Right.SELF_CHECK_STEP)
def remind(work: Work, check_id: str) -> None:
    """It is still to be done."""
    check = store.find(work, check_id)
    if check is None or check.status is not CheckStatus.ASKED:
        return
    work.announce(CheckReminded(
        station=check.station, self_check=check.id, venue=check.venue, people=_people([check.keeper]),
        overdue=rules.is_overdue(check.due, work.now), first=rules.is_first_overdue(check.due, work.now),
    ))  # fmt: skip
    _remind_later(work, REMIND, check.id, check.due)


@action(Right.SELF_CHECK_STEP)
def remind_hazard(work: Work, hazard_id: str) -> None:
    """It is still to be mended."""
    hazard = store.find_hazard(work, hazard_id)
    if hazard is None or hazard.status not in TO_MEND:
        return
    work.announce(HazardReminded(
        station=hazard.station, self_check=hazard.self_check, venue=hazard.venue, people=_people([hazard.owner]),
        hazard=hazard.id, overdue=rules.is_overdue(hazard.due, work.now),
    ))  # fmt: skip
    _remind_later(work, REMIND_HAZARD, hazard.id, hazard.due)


@action(Right.SELF_CHECK_STEP)
def forget(work: Work, check_id: str) -> None:
    """It was long ago; what was found, and pictures, go."""
    check = store.get(work, check_id)
    hazards = store.list_hazards(work, [check_id])
    shown = [name for names in check.photos.values() for name in names] + [name for one in hazards for name in one.mended_photos]
    for name in shown:
        set_timer(work, DROP, name, work.now)
    store.drop(work, check_id)
    work.announce(SelfCheckCleared(
        station=check.station, self_check=check.id, venue=check.venue, hazards=tuple(one.id for one in hazards),
        people=_people([check.keeper, *(one.owner for one in hazards)]),
    ))  # fmt: skip


@action(Right.SELF_CHECK_STEP)
def drop_photo(work: Work, name: str) -> None:
    """A photograph nothing shows any more."""
    work.world.files.delete(name)
