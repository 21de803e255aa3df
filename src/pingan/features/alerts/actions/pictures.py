"""A photograph in a watch alert: put to a draft with a case number, agreed to by a second person, looked at and never given away."""

from dataclasses import dataclass

from pingan.features.access import public as access
from pingan.features.alerts import store
from pingan.features.alerts.events import AlertPhotoChanged, AlertPhotoOpened
from pingan.features.alerts.model import AlertPhoto
from pingan.features.alerts.rules import lives
from pingan.features.alerts.rules import photos as rules
from pingan.features.alerts.store import photos
from pingan.features.members import public as members
from pingan.kernel.approvals import Act
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.approvals import find_approval, require
from pingan.platform.watermarks import Watermark, new_mark
from pingan.platform.work import Work


@action(Right.ALERT_DRAFT)
def attach(work: Work, alert_id: str, case: str, picture: bytes) -> str:
    """Put a photograph, cleaned before, to one's own draft; the one it had is gone. Nobody but the command room sees it yet.

    Raises:
        WrongMoment, NotAllowed: `rules.check_draft`.
        Invalid: `case_number`.
    """
    store.hold(work)
    alert = store.get(work, alert_id)
    rules.check_draft(alert, by=work.actor.account)
    number = rules.check_case(case)
    photos.drop(work, alert.id)
    photo = AlertPhoto(
        id=work.new_id(), station=alert.station, alert=alert.id, file=f"{work.new_id()}.sealed", case=number, added=work.now
    )  # fmt: skip
    photos.add(work, photo)
    work.world.files.put(photo.file, work.world.seal.close_file(picture))
    work.announce(AlertPhotoChanged(station=alert.station, alert=alert.id))
    return alert.id


@action(Right.ALERT_DRAFT)
def allow(work: Work, alert_id: str, *, reason: str) -> str:
    """The photograph may be shown, if a second person has agreed to exactly this one; a third approves the alert.

    Raises:
        NotFound: there is none.
        ApprovalNeeded: nobody has agreed yet; he is asked.
    """
    store.hold(work)
    alert = store.get(work, alert_id)
    rules.check_draft(alert, by=work.actor.account)
    photo = _photo(work, alert.id)
    wish = require(
        work, Act.ALERT_PHOTO, {"alert": alert.id, "photo": photo.id}, reason=reason, shown={"case": photo.case, "hours": alert.hours}
    )  # fmt: skip
    approval = find_approval(work, wish)
    photos.save(work, rules.agree(photo, by=approval.decided_by if approval else "", now=work.now))
    work.announce(AlertPhotoChanged(station=alert.station, alert=alert.id))
    return alert.id


@action(Right.ALERT_DRAFT)
def take_off(work: Work, alert_id: str) -> str:
    """The draft goes on without a photograph."""
    store.hold(work)
    alert = store.get(work, alert_id)
    rules.check_draft(alert, by=work.actor.account)
    if photos.drop(work, alert.id):
        work.announce(AlertPhotoChanged(station=alert.station, alert=alert.id))
    return alert.id


@action(Right.ALERT_STEP)
def turn_down(work: Work, alert_id: str, photo_id: str) -> None:
    """Nobody agreed to this photograph: it is gone, and the draft goes on without. Another one that it has by now stays."""
    store.hold(work)
    photo = photos.find(work, alert_id)
    if photo is not None and photo.id == photo_id and photo.agreed is None:
        photos.drop(work, alert_id)
        work.announce(AlertPhotoChanged(station=photo.station, alert=alert_id))


# ---- looking ----


@dataclass(frozen=True, slots=True)
class Glance:
    """One look of one person. `mark`: what is put into the pixels."""

    content: bytes
    mark: Watermark


@action(Right.ALERT_READ)
def look(work: Work, alert_id: str) -> Glance:
    """The actor looks at it at the console, which is written down.

    Raises:
        NotFound: there is none, or its time is over.
    """
    alert = store.get(work, alert_id)
    return _glance(work, alert.id, access.names(work, [work.actor.account]).get(work.actor.account, ""))


@action(Right.ALERT_SEE)
def read(work: Work, receipt_id: str) -> Glance:
    """Whoever is on shift looks at it, which is written down. At a tablet in the name of the guard whose receipt it is.

    Raises:
        NotFound: there is none, nobody has agreed to it, or the alert is over for him.
    """
    receipt, there = store.get_receipt(work, receipt_id), work.as_engine()
    photo = photos.find(work, receipt.alert)
    runs = receipt.ended is None and lives.is_shown(store.get(there, receipt.alert), work.now)
    if not runs or photo is None or photo.agreed is None:
        raise NotFound(noun="photo")
    return _glance(work, receipt.alert, members.names(there, {receipt.member}).get(receipt.member, ""), member=receipt.member)


def _glance(work: Work, alert: str, who: str, *, member: str = "") -> Glance:
    photo = _photo(work, alert)
    try:
        content = work.world.seal.open_file(work.world.files.get(photo.file))
    except KeyError:
        raise NotFound(noun="photo") from None
    mark = new_mark(work, who)
    work.announce(AlertPhotoOpened(station=photo.station, alert=alert, member=member, fingerprint=mark.fingerprint))
    return Glance(content, mark)


def _photo(work: Work, alert: str) -> AlertPhoto:
    found = photos.find(work, alert)
    if found is None:
        raise NotFound(noun="photo")
    return found
