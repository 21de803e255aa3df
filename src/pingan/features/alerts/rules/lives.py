"""An alert from its draft to its end, and what is signed and seen meanwhile."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypedDict

from pingan.features.alerts.events import AlertApproved, AlertClosed, AlertDrafted
from pingan.features.alerts.model import (
    DRAFT_KEPT,
    FALSE_MATCHES,
    LIFE,
    MOST_HOURS,
    MOST_PEOPLE,
    RENEWABLE,
    Alert,
    AlertKind,
    AlertPhoto,
    AlertReceipt,
    AlertStatus,
    Audience,
    Sighting,
)  # fmt: skip
from pingan.features.alerts.rules import photos, texts
from pingan.kernel.errors import Invalid, NotAllowed, WrongMoment

_REASON_LETTERS = 5


def draft(
    kind: AlertKind, text: str, audience: Audience, hours: int, *, id_: str, station: str, by: str, now: datetime, renews: str = ""
) -> tuple[Alert, AlertDrafted]:
    """Something to look out for, which nobody sees yet.

    Raises:
        Invalid: what `texts.check` refuses, or `alert_hours` with `most`.
    """
    if not 1 <= hours <= MOST_HOURS:
        raise Invalid("alert_hours", most=MOST_HOURS)
    made = Alert(
        id=id_, station=station, kind=kind, text=texts.check(kind, text), audience=audience, hours=hours, drafted=now, drafted_by=by,
        expires=now + DRAFT_KEPT, renews=renews,
    )  # fmt: skip
    return made, AlertDrafted(station=station, alert=id_)


def check_people(people: int) -> None:
    """Refuse an audience that is too large.

    Raises:
        Invalid: `too_many_people` with how many may be reached at `most`.
    """
    if people > MOST_PEOPLE:
        raise Invalid("too_many_people", most=MOST_PEOPLE)


def approve(alert: Alert, *, by: str, people: int, now: datetime) -> tuple[Alert, AlertApproved]:
    """Somebody else answers for it, and its time begins. `people`: on duty in its houses now.

    Raises:
        NotAllowed: `own_draft`.
        WrongMoment: it is decided, or its draft is too old.
        Invalid: `too_many_people`.
    """
    status = LIFE.after(alert.status, "approve")
    if by == alert.drafted_by:
        raise NotAllowed("own_draft")
    if alert.expires <= now:
        raise WrongMoment(status=AlertStatus.EXPIRED.value, verb="approve")
    check_people(people)
    after = replace(alert, status=status, approved=now, approved_by=by, expires=now + timedelta(hours=alert.hours))
    return after, AlertApproved(station=alert.station, alert=alert.id, houses=len(alert.audience.houses), hours=alert.hours)


def close(
    alert: Alert, verb: str, receipts: Collection[AlertReceipt], now: datetime, *, reason: str | None = None
) -> tuple[Alert, AlertClosed]:
    """It ends by `refuse`, `recall`, `suspend` or `expire`; the first two need a reason.

    Raises:
        WrongMoment: the verb is not open.
        Invalid: `reason_missing`.
    """
    status = LIFE.after(alert.status, verb)
    said = (reason or "").strip()
    if reason is not None and len(said) < _REASON_LETTERS:
        raise Invalid("reason_missing", at_least=_REASON_LETTERS)
    after = replace(alert, status=status, closed=now, reason=said or alert.reason)
    return after, AlertClosed(station=alert.station, alert=alert.id, status=status, **whose(receipts))


def check_renewable(alert: Alert) -> None:
    """Refuse to renew what was refused, recalled or suspended.

    Raises:
        WrongMoment: it is no alert that ran its time.
    """
    if alert.status not in RENEWABLE:
        raise WrongMoment(status=alert.status.value, verb="renew")


def is_shown(alert: Alert, now: datetime) -> bool:
    """Whether anybody at a post may read it at this moment."""
    return alert.status is AlertStatus.APPROVED and now < alert.expires


def check_shown(alert: Alert, receipt: AlertReceipt, now: datetime) -> None:
    """Refuse whoever comes too late.

    Raises:
        WrongMoment: `alert_over`.
    """
    if receipt.ended is not None or not is_shown(alert, now):
        raise WrongMoment("alert_over")


def has_room(people: Collection[str], member: str) -> bool:
    """Whether one more may be shown it. `people`: everybody who was, in whatever shift."""
    return member in people or len(set(people)) < MOST_PEOPLE


def acknowledge(receipt: AlertReceipt, now: datetime) -> AlertReceipt:
    """He signs that he has read it; the first time counts."""
    return receipt if receipt.acknowledged else replace(receipt, acknowledged=now)


def mismatch(sightings: Iterable[Sighting], sighting: Sighting, now: datetime) -> tuple[Sighting, int]:
    """It was somebody else, and how often that has happened to this alert. `sightings`: all of the alert's.

    Raises:
        WrongMoment: that is known already.
    """
    if sighting.false_match:
        raise WrongMoment(verb="mismatch")
    others = sum(one.false_match is not None for one in sightings if one.id != sighting.id)
    return replace(sighting, false_match=now), others + 1


def is_doubtful(false_matches: int) -> bool:
    """Whether it has hit the wrong ones too often."""
    return false_matches >= FALSE_MATCHES


class Whose(TypedDict):
    """Whose screens an event concerns."""

    receipts: tuple[str, ...]
    posts: tuple[str, ...]
    people: tuple[str, ...]


def whose(receipts: Collection[AlertReceipt]) -> Whose:
    """Whose screens an event about these concerns."""
    return {
        "receipts": tuple(one.id for one in receipts),
        "posts": tuple(dict.fromkeys(one.post for one in receipts)),
        "people": tuple(dict.fromkeys(one.member for one in receipts)),
    }


def next_verbs(alert: Alert, photo: AlertPhoto | None, *, account: str, drafts: bool, approves: bool, recalls: bool) -> tuple[str, ...]:
    """What one may do with it by hand."""
    first = approves and account != alert.drafted_by and photos.is_approvable(photo, by=account)
    allowed = {"approve": first, "refuse": approves, "recall": recalls}
    verbs = tuple(verb for verb in LIFE.next(alert.status) if allowed.get(verb))
    if drafts and alert.status is AlertStatus.DRAFTED and account == alert.drafted_by:
        return (*verbs, "drop_photo" if photo else "add_photo")
    return (*verbs, "renew") if drafts and alert.status in RENEWABLE else verbs
