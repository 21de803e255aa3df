"""What reporters and those who triage do with clues.

Reporting is done by nobody: whoever is signed in is left behind at the door, so that neither the row nor the log can name him.
"""

from dataclasses import replace
from datetime import datetime

import msgspec

from pingan.features.areas import public as areas
from pingan.features.clues import store
from pingan.features.clues.events import (
    ClueLinkOpened,
    ClueLinkRevoked,
    ClueReported,
    EnvelopeTaken,
    IncidentOpenedFromClue,
    SamePlaceReportedAgain,
    WordsAdded,
)  # fmt: skip
from pingan.features.clues.model import LIFE, Clue, ClueLink, Phrase, Remark, Sent, Speaker
from pingan.features.clues.rules import reports, texts, triage
from pingan.features.clues.rules.reports import Report
from pingan.features.clues.store import photos
from pingan.features.incidents import public as incidents
from pingan.features.incidents.model import Incident
from pingan.kernel.approvals import Act
from pingan.kernel.days import end_of
from pingan.kernel.errors import Invalid
from pingan.kernel.geo import cell
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.approvals import require
from pingan.platform.office import NOBODY
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work, engine

_TOKEN_LETTERS = 16
LAPSE = "clues.lapse"


# ---- the reporter ----


@action(Right.CLUE_REPORT)
def report(work: Work, told: Report) -> Sent:
    """Somebody who is signed in saw something; who he is goes into the envelope and nowhere else."""
    who = {"account": work.actor.account, "member": work.actor.member, "contact": told.contact}
    return _receive(_as_nobody(work, work.actor.station), told, sender=f"account {work.actor.account}", at_hand=work.actor.account, who=who)


@action(None)
def report_by_link(work: Work, token: str, told: Report, *, network: str, device: str) -> Sent:
    """Somebody without an account saw something. `device`: what his telephone made up by chance and keeps."""
    link = reports.check_link(store.find_link(work, token))
    who = {"contact": told.contact}
    return _receive(_as_nobody(work, link.station), told, sender=f"network {network} {device}", at_hand=device, who=who)


def _as_nobody(work: Work, station: str) -> Work:
    return work.acting_as(replace(NOBODY, station=station))


def _receive(work: Work, told: Report, *, sender: str, at_hand: str, who: dict[str, str]) -> Sent:
    """`at_hand`: what stays the same if the telephone sends it again from another network."""
    keep = work.world.discretion
    work.world.database.hold_station(work.connection, work.actor.station)
    key = keep.digest(f"key {at_hand} {told.key}")
    code = keep.number(f"code {key}")
    known = store.find_sent(work, key)
    if known is not None:
        return Sent(code=code, seen_from=known.held_until if known.waiting else None)
    text = reports.check(told, work.now)
    seen_from = _turn(work, sender)
    near = work.world.roads.place_near(told.at)
    clue = Clue(
        id=work.new_id(), station=work.actor.station, number=store.next_number(work), conduct=told.conduct, at=told.at,
        place=near.name if near else "", happened=told.happened, ongoing=told.ongoing, danger=told.danger, often=told.often, text=text,
        reported=work.now, key=key, code=keep.digest(f"code {code}"), priority=reports.priority_of(told), waiting=seen_from is not None,
        held_until=seen_from,
    )  # fmt: skip
    store.add(work, clue, keep.enclose(msgspec.json.encode(who).decode() if any(who.values()) else ""))
    _remark(work, clue, Speaker.STATION, Phrase.RECEIVED)
    set_timer(work, LAPSE, clue.id, work.now + triage.LAPSES_AFTER)
    if seen_from is None:
        work.announce(ClueReported(station=clue.station, clue=clue.id))
    else:
        set_timer(work, "clues.release", clue.id, seen_from)
    _watch_repeats(work, clue, sender)
    return Sent(code=code, seen_from=seen_from)


def _turn(work: Work, sender: str) -> datetime | None:
    """Count it for the first day that is not full; from when it is seen."""
    digests = {work.world.discretion.digest(f"day {day} {sender}"): day for day in reports.days_ahead(work.now)}
    day, seen_from = reports.turn(store.counted(work, digests), work.now)
    (digest,) = (digest for digest, one in digests.items() if one == day)
    store.count(work, digest, end_of(day))
    return seen_from


def _watch_repeats(work: Work, clue: Clue, sender: str) -> None:
    middle = cell(clue.at)
    about = f"{middle.latitude:.5f},{middle.longitude:.5f}"
    digest = work.world.discretion.digest(f"place {clue.station} {about} {sender}")
    many = store.count(work, digest, work.now + reports.REPEATS_KEPT)
    if many >= reports.REPEATED:
        work.announce(SamePlaceReportedAgain(station=clue.station, count=many, about=about))


@action(None)
def add_words(work: Work, code: str, text: str) -> str:
    """Whoever holds the return code adds something; the code again."""
    clue = store.of_code(work, work.world.discretion.digest(f"code {code}"))[-1]
    there = _as_nobody(work, clue.station)
    _remark(there, clue, Speaker.REPORTER, Phrase.SAID, reports.check_addition(clue, text, store.count_said(work, clue.id)))
    if not clue.waiting:
        there.announce(WordsAdded(station=clue.station, clue=clue.id))
    return code


def _remark(work: Work, clue: Clue, speaker: Speaker, phrase: Phrase, text: str = "") -> None:
    store.say(
        work,
        Remark(id=work.new_id(), station=clue.station, clue=clue.id, speaker=speaker, phrase=phrase, text=text, said=work.now),
    )


# ---- triage ----


@action(Right.CLUE_TRIAGE)
def hold(work: Work, clue_id: str) -> Clue:
    """The actor is on it, for a quarter of an hour from now; said again, he goes on."""
    clue, news = triage.hold(store.get(work, clue_id), by=work.actor.account, now=work.now)
    if news is not None:
        work.announce(news)
    set_timer(work, "clues.let_go", clue.id, work.now + triage.HELD_FOR)
    return store.save(work, clue)


@action(Right.CLUE_TRIAGE)
def let_go(work: Work, clue_id: str) -> Clue:
    """The actor is not on it any more."""
    clue = _in_hand(work, clue_id)
    return _freed(work, clue)


def _freed(work: Work, clue: Clue) -> Clue:
    clue, news = triage.let_go(clue)
    clear_timer(work, "clues.let_go", clue.id)
    work.announce(*([news] if news else []))
    return store.save(work, clue)


def _in_hand(work: Work, clue_id: str, version: int | None = None) -> Clue:
    clue = store.get(work, clue_id)
    if version is not None:
        triage.same_version(clue, version)
    triage.check_hand(clue, by=work.actor.account, now=work.now)
    return clue


@action(Right.CLUE_TRIAGE)
def step(work: Work, clue_id: str, verb: str, *, version: int, words: str = "", to: str = "") -> Clue:
    """Take it up, put it back, or say how it ended; the reporter is told, and those whose clues go with it."""
    clue, news = triage.move(_in_hand(work, clue_id, version), verb, work.now, to=to)
    words = texts.check(words)
    if verb == "hand_over" and triage.is_elsewhere(to):
        _hand_to_station(work, clue, to)
    work.announce(news)
    followers = store.list_merged(work, clue.id)
    clue = store.save(work, clue)
    _tell(work, clue, triage.SAYS[verb], words)
    for one in followers:
        _tell(work, store.save(work, triage.follows(one, clue)), triage.SAYS[verb], words)
    if clue.until is not None:
        clear_timer(work, "clues.let_go", clue.id)
    return clue


@action(Right.CLUE_STEP)
def lapse(work: Work, clue_id: str) -> None:
    """Its half year is over, and nobody has finished with it."""
    found = triage.lapse(store.get(work, clue_id), work.now)
    if found is not None:
        clue, news = found
        work.announce(news)
        followers = store.list_merged(work, clue.id)
        clue = store.save(work, clue)
        for one in (clue, *(store.save(work, triage.follows(each, clue)) for each in followers)):
            _tell(work, one, triage.SAYS["give_up"], "")
        clear_timer(work, "clues.let_go", clue.id)


def _tell(work: Work, clue: Clue, phrase: Phrase, words: str) -> None:
    _remark(work, clue, Speaker.STATION, phrase, words)
    if clue.until is not None:
        set_timer(work, "clues.wipe", clue.id, clue.until)


def _hand_to_station(work: Work, clue: Clue, to: str) -> None:
    """The neighbour gets one of its own, with what the reporter said and showed; his code leads to both, who he is stays with us.

    Of a photograph both have the covered one; the sealed original goes along, for it is opened once and by one.
    """
    there = work.acting_as(engine(to))
    areas.station(there)
    copy = replace(
        clue, id=work.new_id(), station=to, number=store.next_number(there), status=LIFE.start, key="",
        holder="", held_until=None, handed_to="", origin=clue.id, incident="", ended=None, until=None, reported=work.now, version=0,
    )  # fmt: skip
    store.add(there, copy, work.world.discretion.enclose(""))
    set_timer(there, LAPSE, copy.id, work.now + triage.LAPSES_AFTER)
    for photo in photos.of_clues(work, [clue.id]):
        shown = f"{work.new_id()}.jpg"
        work.world.files.put(shown, work.world.files.get(photo.shown))
        photos.add(there, replace(photo, id=work.new_id(), station=to, clue=copy.id, shown=shown, version=0))
        photos.save(work, replace(photo, sealed=""))
    for remark in store.remarks_on(work, [clue.id]):
        if remark.speaker is Speaker.REPORTER:
            store.say(there, replace(remark, id=work.new_id(), station=to, clue=copy.id))
    there.announce(ClueReported(station=to, clue=copy.id))


@action(Right.CLUE_TRIAGE)
def merge(work: Work, clue_id: str, into: str) -> Clue:
    """It is the same as another open one."""
    clue = _in_hand(work, clue_id)
    clue, news = triage.merge(clue, store.get(work, into))
    for one in store.list_merged(work, clue.id):
        store.save(work, replace(one, merged_into=into, status=clue.status))
    clear_timer(work, "clues.let_go", clue.id)
    work.announce(news)
    _remark(work, clue, Speaker.STATION, Phrase.MERGED)
    return store.save(work, clue)


@action(Right.CLUE_TRIAGE)
def prefer(work: Work, clue_id: str, priority: int) -> Clue:
    """Put it before or behind others."""
    clue, news = triage.prefer(store.get(work, clue_id), priority)
    work.announce(news)
    return store.save(work, clue)


@action(Right.CLUE_TRIAGE)
def say(work: Work, clue_id: str, words: str) -> Clue:
    """Tell the reporter something in words, or ask him."""
    clue = _in_hand(work, clue_id)
    words = texts.check(words)
    if not words:
        raise Invalid("clue_said_nothing")
    _remark(work, clue, Speaker.STATION, Phrase.SAID, words)
    work.announce(WordsAdded(station=clue.station, clue=clue.id))
    return clue


@action(Right.CLUE_TRIAGE)
def open_incident(work: Work, clue_id: str, category: str) -> Clue:
    """The command room sees to it as an incident; the clue goes on."""
    work.require(Right.INCIDENT_RECEIVE)
    clue = _in_hand(work, clue_id)
    if clue.incident:
        raise Invalid("clue_has_incident")
    made: Incident = incidents.receive_clue(work, category=category, place=clue.place, at=clue.at, text=clue.text)
    work.announce(IncidentOpenedFromClue(station=clue.station, clue=clue.id, incident=made.id))
    _remark(work, clue, Speaker.STATION, Phrase.ACTED_ON)
    return store.save(work, replace(clue, incident=made.id))


# ---- the reporter's envelope ----


@action(Right.CLUE_TRIAGE)
def take_envelope(work: Work, clue_id: str, *, reason: str) -> str:
    """The sealed envelope, if a second person has agreed; it is opened elsewhere, with both keys.

    Raises:
        NotFound: its time is over.
        ApprovalNeeded: nobody has agreed yet; he is asked.
    """
    clue = store.get(work, clue_id)
    sealed = store.envelope(work, clue.id)
    approval = require(work, Act.UNSEAL, {"clue": clue.id}, reason=reason, shown={"number": clue.number})
    work.announce(EnvelopeTaken(station=clue.station, clue=clue.id, approval=approval))
    return sealed


# ---- links ----


@action(Right.CLUE_LINK_KEEP)
def make_link(work: Work, place: str) -> ClueLink:
    """A new address for a poster; `place`: where it hangs."""
    link = ClueLink(
        id=work.new_id(), station=work.actor.station, token=work.world.ids.secret(_TOKEN_LETTERS), place=place, created=work.now
    )  # fmt: skip
    work.announce(ClueLinkOpened(station=link.station, link=link.id))
    return store.add_link(work, link)


@action(Right.CLUE_LINK_KEEP)
def revoke_link(work: Work, link_id: str) -> ClueLink:
    """Nobody can report by it any more; what was reported is not touched."""
    link = store.get_link(work, link_id)
    if link.revoked is not None:
        return link
    work.announce(ClueLinkRevoked(station=link.station, link=link.id))
    return store.save_link(work, replace(link, revoked=work.now))
