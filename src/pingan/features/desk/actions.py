"""Sitting down at the desk, getting up from it, and keeping an eye on things."""

from collections.abc import Collection
from dataclasses import replace

from pingan.features.desk import rules
from pingan.features.desk.events import ConcernRaised, ConcernSettled
from pingan.features.desk.model import Concern, Kind, Sitting
from pingan.features.desk.rules import Arrival
from pingan.features.desk.store import concerns, open_now, sittings
from pingan.kernel.errors import Invalid, Overtaken, WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work

MOST_CONCERNS = 50


@action(Right.DESK_HOLD)
def take_over(work: Work, *, after: str, confirmed: Collection[str] = (), reason: str = "") -> Sitting:
    """Sit down at the desk. `after`: the sitting one has seen there, or empty; `confirmed`: what one has read and takes on."""
    me = work.actor
    arrival = Arrival(
        id=work.new_id(), station=me.station, holder=me.account, after=after, confirmed=frozenset(confirmed), reason=reason
    )  # fmt: skip
    current, last = sittings.find_current(work), sittings.find_last(work)
    ended, begun, news = rules.take_over(current, last, arrival, rules.matters(open_now.look(work)), work.now)
    if ended is not None:
        sittings.save(work, ended)
    sittings.add(work, begun)
    work.announce(news)
    return begun


@action(Right.DESK_HOLD)
def hand_over(work: Work, *, version: int, note: str = "") -> Sitting:
    """Write down what whoever comes must know, and wait for him."""
    sitting, news = rules.hand_over(_mine(work, version), note, rules.matters(open_now.look(work)), work.now)
    work.announce(news)
    return sittings.save(work, sitting)


@action(Right.DESK_HOLD)
def take_back(work: Work, *, version: int) -> Sitting:
    """Stay after all."""
    sitting, news = rules.take_back(_mine(work, version))
    work.announce(news)
    return sittings.save(work, sitting)


@action(Right.DESK_HOLD)
def leave(work: Work, *, version: int, reason: str) -> Sitting:
    """Go, with nobody there; every console says so."""
    sitting, news = rules.leave(_mine(work, version), reason, work.now)
    work.announce(news)
    return sittings.save(work, sitting)


@action(Right.DESK_HOLD)
def take_on(work: Work, ref: str) -> Sitting:
    """Take on what one had not read when one sat down."""
    sitting, news = rules.take_on(rules.check_holder(sittings.find_current(work), work.actor.account), ref)
    work.announce(news)
    return sittings.save(work, sitting)


@action(Right.DESK_HOLD)
def raise_concern(work: Work, *, text: str, owner: str) -> Concern:
    """There is something to keep an eye on."""
    if not text:
        raise Invalid("missing", field="text")
    if len(concerns.list_open(work)) >= MOST_CONCERNS:
        raise WrongMoment("enough_concerns", most=MOST_CONCERNS)
    concern = Concern(
        id=work.new_id(), station=work.actor.station, text=text, owner=owner, author=work.actor.account, raised=work.now
    )  # fmt: skip
    work.announce(ConcernRaised(station=concern.station, concern=concern.id))
    return concerns.add(work, concern)


@action(Right.DESK_HOLD)
def settle_concern(work: Work, concern_id: str) -> Concern:
    """Nobody needs to look after it any more; said twice, it is still settled once."""
    concern = concerns.get(work, concern_id)
    if concern.settled is not None:
        return concern
    concern = concerns.save(work, replace(concern, settled=work.now))
    work.announce(ConcernSettled(station=concern.station, concern=concern.id))
    forget(work, f"{Kind.CONCERN}:{concern.id}")
    return concern


def forget(work: Work, ref: str) -> None:
    """What is over is marked no longer; no error if it was not."""
    current = sittings.find_current(work)
    if current is not None and ref in current.untaken:
        sitting, news = rules.end_matter(current, ref)
        sittings.save(work, sitting)
        work.announce(news)


def _mine(work: Work, version: int) -> Sitting:
    """The acting person's sitting, unchanged since he saw it."""
    current = rules.check_holder(sittings.find_current(work), work.actor.account)
    if current.version != version:
        raise Overtaken
    return current
