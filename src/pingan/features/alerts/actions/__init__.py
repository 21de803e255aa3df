"""Writing an alert, answering for it, ending it; and what guards do who are shown it.

Verbs that know the words give back an id, not the alert: what a verb gives back is kept for a while to answer a repeated request.
"""

from dataclasses import replace

from pingan.features.alerts import store
from pingan.features.alerts.events import AlertCleared, AlertLookedAt, AlertMismatched, AlertReceiptsChanged, AlertSighted
from pingan.features.alerts.model import KEPT, Alert, AlertKind, AlertReceipt, Audience, Sighting
from pingan.features.alerts.rules import lives
from pingan.features.alerts.rules import photos as photo_rules
from pingan.features.alerts.store import photos
from pingan.features.duty import public as duty
from pingan.features.duty.model import Turn
from pingan.features.houses import public as houses
from pingan.features.incidents import public as incidents
from pingan.features.members import public as members
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work

EXPIRE, FORGET = "alerts.expire", "alerts.forget"
_CATEGORY = "public_order"

# ---- the station ----


@action(Right.ALERT_DRAFT)
def draft(work: Work, kind: AlertKind, text: str, audience: Audience, hours: int) -> str:
    """Write down what to look out for, and where. The id of the draft.

    Raises:
        NotFound: one of the houses is none of the station's.
        Invalid: what `lives.draft` refuses, or `too_many_people`.
    """
    return _draft(work, kind, text, audience, hours)


@action(Right.ALERT_DRAFT)
def renew(work: Work, alert_id: str, hours: int) -> str:
    """The same once more, without its photograph: a new draft, which somebody else has to approve.

    Raises:
        WrongMoment: it was refused, recalled or suspended.
    """
    before = store.get(work, alert_id)
    lives.check_renewable(before)
    return _draft(work, before.kind, before.text, before.audience, hours, renews=before.id)


def _draft(work: Work, kind: AlertKind, text: str, audience: Audience, hours: int, *, renews: str = "") -> str:
    store.check_houses(work, audience)
    made, news = lives.draft(
        kind, text, audience, hours, id_=work.new_id(), station=work.actor.station, by=work.actor.account, now=work.now, renews=renews
    )  # fmt: skip
    lives.check_people(len(store.turns_in(work, audience)))
    store.add(work, made)
    set_timer(work, EXPIRE, made.id, made.expires)
    work.announce(news)
    return made.id


@action(Right.ALERT_APPROVE)
def approve(work: Work, alert_id: str) -> str:
    """The actor, who did not write it, answers for it; whoever is on duty there sees it from now on. One that it renews is over."""
    store.hold(work)
    before = store.get(work, alert_id)
    turns = store.turns_in(work, before.audience)
    photo_rules.check_approvable(photos.find(work, before.id), by=work.actor.account)
    alert, news = lives.approve(before, by=work.actor.account, people=len(turns), now=work.now)
    store.save(work, alert)
    set_timer(work, EXPIRE, alert.id, alert.expires)
    shown = [_show(work, alert, turn) for turn in turns]
    work.announce(replace(news, **lives.whose(shown)))
    old = store.find(work, alert.renews) if alert.renews else None
    if old is not None and lives.is_shown(old, work.now):
        _close(work, old, "expire")
    return alert.id


@action(Right.ALERT_APPROVE)
def refuse(work: Work, alert_id: str, reason: str) -> str:
    """Nobody is shown it."""
    store.hold(work)
    return _close(work, store.get(work, alert_id), "refuse", reason)


@action(Right.ALERT_RECALL)
def recall(work: Work, alert_id: str, reason: str) -> str:
    """It vanishes from every screen."""
    store.hold(work)
    return _close(work, store.get(work, alert_id), "recall", reason)


@action(Right.ALERT_RECALL)
def mismatch(work: Work, sighting_id: str) -> str:
    """What was seen was somebody or something else; the second time the alert is suspended. The id of the alert."""
    store.hold(work)
    before = store.get_sighting(work, sighting_id)
    sighting, count = lives.mismatch(store.list_sightings(work, [before.alert]), before, work.now)
    store.save_sighting(work, sighting)
    work.announce(AlertMismatched(station=sighting.station, alert=sighting.alert, count=count))
    alert = store.get(work, sighting.alert)
    if lives.is_doubtful(count) and lives.is_shown(alert, work.now):
        _close(work, alert, "suspend")
    return alert.id


@action(Right.ALERT_READ)
def look(work: Work, alert_id: str) -> str:
    """The actor reads it at the console, which is written down."""
    alert = store.get(work, alert_id)
    work.announce(AlertLookedAt(station=alert.station, alert=alert.id))
    return alert.id


def _close(work: Work, before: Alert, verb: str, reason: str | None = None) -> str:
    there = work.as_engine()
    open_ = [one for one in store.list_receipts(there, alerts_=[before.id]) if one.ended is None]
    alert, news = lives.close(before, verb, open_, work.now, reason=reason)
    store.save(work, alert)
    for receipt in open_:
        store.save_receipt(work, replace(receipt, ended=work.now))
    photos.drop(work, alert.id)
    clear_timer(work, EXPIRE, alert.id)
    set_timer(work, FORGET, alert.id, work.now + KEPT)
    work.announce(news)
    return alert.id


# ---- at the posts ----


@action(Right.ALERT_SEE)
def read(work: Work, receipt_id: str) -> str:
    """Whoever is on shift reads it, which is written down. At a tablet in the name of the guard whose receipt it is.

    Raises:
        WrongMoment: `alert_over`.
    """
    _, receipt = _shown(work, receipt_id)
    work.announce(AlertLookedAt(station=receipt.station, alert=receipt.alert, member=receipt.member))
    return receipt.id


@action(Right.ALERT_SEE)
def acknowledge(work: Work, receipt_id: str) -> str:
    """He signs that he has read it, once in every shift.

    Raises:
        WrongMoment: `alert_over`.
    """
    _, before = _shown(work, receipt_id)
    receipt = lives.acknowledge(before, work.now)
    if receipt is not before:
        store.save_receipt(work, receipt)
        work.announce(AlertReceiptsChanged(station=receipt.station, alert=receipt.alert, **lives.whose([receipt])))
    return receipt.id


@action(Right.ALERT_SEE)
def sight(work: Work, receipt_id: str, *, place: str = "", at: Point | None = None, words: str = "") -> str:
    """Something like it is there now: the room gets an incident. Without a place it is at the post. The id of the incident.

    Raises:
        WrongMoment: `alert_over`.
    """
    _, receipt = _shown(work, receipt_id)
    there = work.as_engine()
    post = houses.get_post(there, receipt.post)
    where = place.strip() or f"{houses.get_house(there, post.house).name} {post.name}"
    name = members.names(there, {receipt.member}).get(receipt.member, "")
    incident = incidents.report_seen(work, category=_CATEGORY, place=where, at=at or post.at, text=words.strip(), caller_name=name)
    seen = Sighting(
        id=work.new_id(), station=receipt.station, alert=receipt.alert, member=receipt.member, place=where, at=at or post.at, seen=work.now,
        incident=incident.id,
    )  # fmt: skip
    store.add_sighting(work, seen)
    work.announce(AlertSighted(station=seen.station, alert=seen.alert, incident=incident.id, **lives.whose([receipt])))
    return incident.id


def _shown(work: Work, receipt_id: str) -> tuple[Alert, AlertReceipt]:
    receipt = store.get_receipt(work, receipt_id)
    alert = store.get(work.as_engine(), receipt.alert)
    lives.check_shown(alert, receipt, work.now)
    return alert, receipt


def _show(work: Work, alert: Alert, turn: Turn) -> AlertReceipt:
    made = AlertReceipt(
        id=work.new_id(), station=alert.station, alert=alert.id, member=turn.id, post=turn.post or "", shown=work.now
    )  # fmt: skip
    return store.add_receipt(work, made)


# ---- the engine ----


@action(Right.ALERT_STEP)
def come_on(work: Work, member: str) -> None:
    """Somebody's shift has begun: what runs in his house is shown to him, also if he has read it before."""
    store.hold(work)
    turn = duty.find_turn(work, member)
    if turn is None or turn.post is None:
        return
    house = houses.get_post(work, turn.post).house
    open_ = {one.alert for one in store.list_open(work, member=member)}
    running = [one for one in store.list_approved(work) if lives.is_shown(one, work.now) and house in one.audience.houses]
    for alert in running:
        people = {one.member for one in store.list_receipts(work, alerts_=[alert.id])}
        if alert.id not in open_ and lives.has_room(people, member):
            _tell(work, _show(work, alert, turn))


@action(Right.ALERT_STEP)
def leave(work: Work, member: str) -> None:
    """Somebody's shift is over: nothing is shown to him any more."""
    store.hold(work)
    turn = duty.find_turn(work, member)
    for receipt in store.list_open(work, member=member):
        if turn is None or turn.post != receipt.post:
            _tell(work, store.save_receipt(work, replace(receipt, ended=work.now)))


@action(Right.ALERT_STEP)
def expire(work: Work, alert_id: str) -> None:
    """Its time is over."""
    store.hold(work)
    alert = store.get(work, alert_id)
    if alert.closed is None and alert.expires <= work.now:
        _close(work, alert, "expire")


@action(Right.ALERT_STEP)
def forget(work: Work, alert_id: str) -> None:
    """It has been over for long enough."""
    alert = store.get(work, alert_id)
    store.drop(work, alert)
    work.announce(AlertCleared(station=alert.station, alert=alert.id))


def _tell(work: Work, receipt: AlertReceipt) -> None:
    work.announce(AlertReceiptsChanged(station=receipt.station, alert=receipt.alert, **lives.whose([receipt])))
