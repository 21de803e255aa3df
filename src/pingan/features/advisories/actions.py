"""Sending a tip, reading one, and taking one back."""

from dataclasses import fields

from pingan.features.advisories import rules, store
from pingan.features.advisories.model import KEPT, UNUSED_PICTURE, Advisory, AdvisoryPicture
from pingan.features.advisories.rules import Tip
from pingan.features.audiences import public as audiences
from pingan.features.incidents import public as incidents
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.pictures import clean_picture
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

FILE, DROP = "advisories.file", "advisories.drop_picture"


@action(Right.ADVISORY_SEND)
def attach(work: Work, content: bytes) -> AdvisoryPicture:
    """A picture for a tip that is being written; gone after a day if none is sent with it.

    Raises:
        Invalid: `not_a_picture`, `picture_too_large`.
    """
    content = clean_picture(content)
    picture = AdvisoryPicture(
        id=work.new_id(), station=work.actor.station, by=work.actor.account, added=work.now, file=f"{work.new_id()}.jpg"
    )  # fmt: skip
    work.world.files.put(picture.file, content)
    set_timer(work, DROP, picture.id, work.now + UNUSED_PICTURE)
    return store.add_picture(work, picture)


@action(Right.ADVISORY_SEND)
def send(work: Work, tip: Tip) -> Advisory:
    """Tell everybody who is meant.

    Raises:
        Invalid: `missing`, `advisory_long`, or what makes no audience.
        NotFound: no such team, house, area, picture or incident.
        WrongMoment: `nobody_meant`.
    """
    if tip.picture and store.get_picture(work, tip.picture).advisory:
        raise NotFound(noun="picture")
    if tip.incident:
        incidents.get(work, tip.incident)
    said = {field.name: getattr(tip, field.name) for field in fields(tip)}
    advisory = Advisory(id=work.new_id(), station=work.actor.station, by=work.actor.account, sent=work.now, **said)
    advisory, receipts, news = rules.send(advisory, [one.id for one in audiences.chosen(work, tip.audience)])
    store.add(work, advisory)
    store.add_receipts(work, receipts)
    if advisory.picture:
        store.attach(work, advisory.picture, advisory.id)
    set_timer(work, FILE, advisory.id, work.now + KEPT)
    work.announce(*news)
    return advisory


@action(Right.ADVISORY_SEND)
def withdraw(work: Work, advisory_id: str, reason: str) -> Advisory:
    """It is gone from every phone.

    Raises:
        WrongMoment: it is gone already.
        Invalid: `missing`.
    """
    told = [receipt.member for receipt in store.list_receipts(work.as_engine(), [advisory_id])]
    advisory, news = rules.withdraw(store.get(work, advisory_id), told, reason, work.now)
    work.announce(*news)
    return store.save(work, advisory)


@action(Right.ADVISORY_OWN)
def read(work: Work, advisory_id: str) -> Advisory:
    """The actor has opened it.

    Raises:
        NotFound: he was not told, or it was withdrawn.
    """
    advisory = store.get(work, advisory_id)
    before = store.get_receipt(work, advisory_id, work.actor.member)
    receipt, news = rules.read(advisory, before, work.now)
    if news:
        store.save_receipt(work, receipt)
        work.announce(*news)
    return advisory


@action(Right.ADVISORY_STEP)
def file(work: Work, advisory_id: str) -> None:
    """Off the screens: who was told, and the picture, go."""
    before = store.get(work, advisory_id)
    receipts = store.list_receipts(work, [advisory_id])
    read_by = sum(1 for receipt in receipts if receipt.read is not None)
    advisory, news = rules.file(before, [receipt.member for receipt in receipts], read_by)
    store.drop_receipts(work, advisory_id)
    if before.picture:
        _drop(work, before.picture)
    store.save(work, advisory)
    work.announce(*news)


@action(Right.ADVISORY_STEP)
def drop_unused(work: Work, picture_id: str) -> None:
    """A picture that no tip was sent with."""
    found = store.find_picture(work, picture_id)
    if found is not None and not found.advisory:
        _drop(work, picture_id)


def _drop(work: Work, picture_id: str) -> None:
    picture = store.get_picture(work, picture_id)
    store.drop_picture(work, picture.id)
    work.afterwards(lambda: work.world.files.delete(picture.file))
