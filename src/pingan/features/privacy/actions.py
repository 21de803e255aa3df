"""Telling somebody everything, and erasing him."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pingan.features.access import public as access
from pingan.features.privacy import rules, store
from pingan.features.privacy.events import DataPurged, DataSent, PersonErased
from pingan.features.privacy.model import By, Shown
from pingan.features.privacy.store import Somebody
from pingan.kernel.rights import Right
from pingan.platform import retention, subjects
from pingan.platform.action import action
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

CODE_FOR = "erasure"
"""What the code is asked for: one that was sent for signing in erases nobody."""
PURGE = "privacy.purge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Everything that is known about him, by table, and his photographs."""

    name: str
    tables: Mapping[str, rules.Rows]
    photos: Mapping[str, bytes]


# ---- by himself ----


@action(Right.PRIVACY_OWN)
def take(work: Work) -> Told:
    """The actor wants to know everything."""
    return _tell(work, store.himself(work), By.HIMSELF, "")


@action(Right.PRIVACY_OWN)
def send_code(work: Work) -> None:
    """A code to the actor's own telephone, without which nobody is erased.

    Raises:
        WrongMoment: something must end first.
    """
    me = store.himself(work)
    rules.check_free(store.hindrance(work, me))
    access.send_code(work, me.phone, device=CODE_FOR)


@action(Right.PRIVACY_OWN)
def erase_myself(work: Work, code: str) -> bool:
    """The actor is forgotten. False, and the try is counted, if the code is wrong.

    Raises:
        WrongMoment: something must end first.
    """
    me = store.himself(work)
    rules.check_free(store.hindrance(work, me))
    if not access.code_opens(work, me.phone, code, device=CODE_FOR, only_bound=True):
        return False
    _erase(work, me, By.HIMSELF, "")
    return True


# ---- for somebody who asked on paper ----


@action(Right.PRIVACY_SERVE)
def take_for(work: Work, phone: str, reason: str) -> Told:
    """He wants to know everything, and has no phone to ask with."""
    found = store.by_phone(work, phone)
    return _tell(work, found, By.ON_PAPER, rules.check_reason(reason, (found.name, found.phone)))


@action(Right.PRIVACY_SERVE)
def erase_for(work: Work, phone: str, reason: str) -> None:
    """He wants to be forgotten. The reason stays in the log and may not name him."""
    found = store.by_phone(work, phone)
    said = rules.check_reason(reason, (found.name, found.phone))
    rules.check_free(store.hindrance(work, found))
    _erase(work, found, By.ON_PAPER, said)


@action(Right.PRIVACY_SERVE)
def erase_again(work: Work, person: Somebody) -> int:
    """A restored backup has brought him back. How many rows were taken away once more."""
    return _erase(work, person, By.RESTORED, "")


@action(Right.PRIVACY_SERVE)
def erase_former(work: Work, member: str) -> int:
    """The time of what was known of a former member is over. His account, if he kept one as a resident, is none of this."""
    return _erase(work, Somebody(member, "", "", ""), By.TIME_OVER, "")


@action(Right.PRIVACY_SERVE)
def purge(work: Work) -> Mapping[str, int]:
    """Once a day: what is out of time and has no timer of its own goes, by table. The next sweep is set."""
    done = retention.purge(work)
    for name in done.files:
        set_timer(work, "privacy.unlink", name, work.now)
    if done.rows:
        work.announce(DataPurged(station=work.actor.station, rows=done.rows))
        retention.scrub_soon(work)
    set_timer(work, PURGE, work.actor.station, work.now + retention.A_DAY)
    return done.rows


# ---- all of them ----


def _tell(work: Work, person: Somebody, by: By, reason: str) -> Told:
    tables: dict[str, list[Mapping[str, Any]]] = {}
    photos: dict[str, bytes] = {}
    for one in subjects.known(work, person.keys):
        tables.setdefault(one.table, []).extend(one.rows)
        photos |= _files(work, one)
    work.announce(DataSent(station=work.actor.station, member=person.member, account=person.account, by=by, reason=reason))
    return Told(name=person.name, tables=tables, photos=photos)


def _files(work: Work, one: subjects.Holding) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for name in one.files:
        try:
            found[name] = work.world.files.get(name)
        except KeyError:
            continue
    return found


def _erase(work: Work, person: Somebody, by: By, reason: str) -> int:
    station = work.actor.station
    if person.account:
        access.end_all(work, person.account)
    done = subjects.erase(work, person.keys)
    if person.member:
        gone = person.member
        work.afterwards(lambda: work.world.presence.drop(station, gone))
    here = work.as_engine()
    for id_ in filter(None, (person.member, person.account)):
        set_timer(here, "privacy.remember", id_, work.now)
    for name in done.files:
        set_timer(here, "privacy.unlink", name, work.now)
    retention.scrub_soon(here)
    if done.rows:
        touched = tuple((Shown(board), id_) for board, id_ in done.touches)
        told: dict[str, Any] = {
            "member": person.member,
            "account": person.account,
            "by": by,
            "reason": reason,
            "rows": sum(done.rows.values()),
        }
        work.announce(PersonErased(station=station, touched=touched, **told))
    return sum(done.rows.values())
