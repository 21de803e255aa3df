"""What screens show of watch alerts. Boards carry no word of an alert: its text is asked for, look by look."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pingan.features.access import public as access
from pingan.features.alerts import store
from pingan.features.alerts.model import MOST_PEOPLE, Alert, AlertKind, AlertPhoto, AlertReceipt, AlertStatus, Audience, Sighting
from pingan.features.alerts.rules import lives
from pingan.features.alerts.rules import photos as photo_rules
from pingan.features.alerts.store import photos
from pingan.features.houses import public as houses
from pingan.features.members import public as members
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertReceiptRow:
    """Who was shown it in which shift."""

    id: str
    name: str
    post: str
    shown: datetime
    acknowledged: datetime | None
    ended: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SightingRow:
    """Where something like it was seen. `name`: who saw it. `next`: `mismatch` while that may be said."""

    id: str
    name: str
    place: str
    seen: datetime
    incident: str
    false_match: datetime | None
    next: tuple[str, ...]


class PhotoState(StrEnum):
    """Whether there is a photograph, and whether a second person has agreed to it."""

    NONE = "none"
    WAITS = "waits"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertRow:
    """An alert on the console, without its words. `houses`: their names. `author`, `approver`: names of officers."""

    id: str
    kind: AlertKind
    houses: tuple[str, ...]
    hours: int
    drafted: datetime
    author: str
    approved: datetime | None
    approver: str
    expires: datetime
    closed: datetime | None
    renews: str
    photo: PhotoState
    status: AlertStatus
    receipts: tuple[AlertReceiptRow, ...]
    sightings: tuple[SightingRow, ...]
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MyAlert:
    """An alert that somebody on shift has to read. `id`: of his receipt. `guard`, `name`: whose."""

    id: str
    alert: str
    kind: AlertKind
    guard: str
    name: str
    approved: datetime | None
    expires: datetime
    photo: bool
    acknowledged: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertText:
    """Its words, for one look. `viewer`: whose name lies over them.

    For the console, `reason`: why it was refused or recalled; `case`: of its photograph.
    """

    id: str
    kind: AlertKind
    text: str
    viewer: str
    expires: datetime
    reason: str = ""
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertReach:
    """How many people an alert would be shown to now, of those it may be shown to at `most`."""

    people: int
    most: int = MOST_PEOPLE


def _alert_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, AlertRow]:
    found = store.list_(work, ids)
    wanted = [one.id for one in found]
    receipts, sightings = store.list_receipts(work, alerts_=wanted), store.list_sightings(work, wanted)
    there = work.as_engine()
    posts = {post.id: post.name for post in houses.list_posts(there, retired=None).values()}
    named = {house.id: house.name for house in houses.list_houses(there, retired=None)}
    people = members.names(there, {one.member for one in receipts} | {one.member for one in sightings})
    pictures = photos.by_alert(work, wanted)
    officers = access.names(work, {one.drafted_by for one in found} | {one.approved_by for one in found})
    recalls = work.actor.may(Right.ALERT_RECALL)

    def row(alert: Alert) -> AlertRow:
        return row_of(
            AlertRow, alert,
            houses=tuple(named.get(house, "") for house in alert.audience.houses),
            author=officers.get(alert.drafted_by, ""), approver=officers.get(alert.approved_by, ""),
            receipts=tuple(_receipt(one, people, posts) for one in receipts if one.alert == alert.id),
            sightings=tuple(_sighting(one, people, recalls=recalls) for one in sightings if one.alert == alert.id),
            photo=_state(pictures.get(alert.id)),
            next=lives.next_verbs(
                alert, pictures.get(alert.id), account=work.actor.account, drafts=work.actor.may(Right.ALERT_DRAFT),
                approves=work.actor.may(Right.ALERT_APPROVE), recalls=recalls,
            ),
        )  # fmt: skip

    return {alert.id: row(alert) for alert in found}


def _state(photo: AlertPhoto | None) -> PhotoState:
    return PhotoState.NONE if photo is None else PhotoState.AGREED if photo.agreed else PhotoState.WAITS


def _receipt(receipt: AlertReceipt, people: Mapping[str, str], posts: Mapping[str, str]) -> AlertReceiptRow:
    return row_of(AlertReceiptRow, receipt, name=people.get(receipt.member, ""), post=posts.get(receipt.post, ""))


def _sighting(sighting: Sighting, people: Mapping[str, str], *, recalls: bool) -> SightingRow:
    verbs = ("mismatch",) if recalls and sighting.false_match is None else ()
    return row_of(SightingRow, sighting, name=people.get(sighting.member, ""), next=verbs)


def _my_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, MyAlert]:
    mine = store.list_open(work, ids)
    there = work.as_engine()
    found = {one.id: one for one in store.list_(there, {one.alert for one in mine})}
    people = members.names(there, {one.member for one in mine})
    pictures = photos.by_alert(there, found)
    return {
        one.id: MyAlert(
            id=one.id, alert=one.alert, kind=found[one.alert].kind, guard=one.member, name=people.get(one.member, ""),
            approved=found[one.alert].approved, expires=found[one.alert].expires, acknowledged=one.acknowledged,
            photo=_state(pictures.get(one.alert)) is PhotoState.AGREED,
        )
        for one in mine
    }  # fmt: skip


BOARDS = (Board("alerts", Right.ALERT_READ, _alert_rows), Board("my_alerts", Right.ALERT_SEE, _my_rows))


def row(work: Work, alert_id: str) -> AlertRow:
    """An alert after a deed at the console."""
    return _alert_rows(work, [alert_id])[alert_id]


def text(work: Work, alert_id: str) -> AlertText:
    """The words, for whoever has just been written down as looking."""
    alert = store.get(work, alert_id)
    photo = photos.find(work, alert.id)
    viewer = access.names(work, {work.actor.account}).get(work.actor.account, "")
    return row_of(AlertText, alert, viewer=viewer, case=photo.case if photo else "")


def my_text(work: Work, receipt_id: str) -> AlertText:
    """The words on a phone or tablet, for whoever has just been written down as reading."""
    receipt = store.get_receipt(work, receipt_id)
    there = work.as_engine()
    viewer = members.names(there, {receipt.member}).get(receipt.member, "")
    return row_of(AlertText, store.get(there, receipt.alert), id=receipt.id, viewer=viewer, reason="", case="")


def my_row(work: Work, receipt_id: str) -> MyAlert:
    """A receipt after it was signed."""
    return _my_rows(work, [receipt_id])[receipt_id]


@query(Right.ALERT_DRAFT)
def check_draft(work: Work, alert_id: str) -> None:
    """Whether the actor may put a photograph to it; asked before the picture is looked at.

    Raises:
        WrongMoment, NotAllowed: `rules.photos.check_draft`.
    """
    photo_rules.check_draft(store.get(work, alert_id), by=work.actor.account)


@query(Right.ALERT_DRAFT)
def reach(work: Work, audience: Audience) -> AlertReach:
    """How many people the houses would show it to now.

    Raises:
        NotFound: one of them is none of the station's.
    """
    store.check_houses(work, audience)
    return AlertReach(people=len(store.turns_in(work, audience)))
