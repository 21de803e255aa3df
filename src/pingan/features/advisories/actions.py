"""Sending a tip, reading one, and taking one back."""

from dataclasses import fields

from pingan.features.advisories import rules, store
from pingan.features.advisories.model import KEPT, UNUSED, Advisory, AdvisoryFile, FileKind
from pingan.features.advisories.rules import Tip
from pingan.features.audiences import public as audiences
from pingan.features.incidents import public as incidents
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.pictures import clean_picture
from pingan.platform.sounds import check_sound
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

FILE, DROP = "advisories.file", "advisories.drop_unused"


@action(Right.ADVISORY_SEND)
def attach(work: Work, kind: FileKind, content: bytes) -> AdvisoryFile:
    """A picture or a recording for a tip that is being written; gone after a day if none is sent with it.

    Raises:
        Invalid: `not_a_picture`, `picture_too_large`, `no_sound`, `sound_too_large`.
    """
    if kind is FileKind.PICTURE:
        content = clean_picture(content)
    else:
        check_sound(content)
    added = AdvisoryFile(
        id=work.new_id(), station=work.actor.station, by=work.actor.account, added=work.now, kind=kind, file=f"{work.new_id()}.{kind}"
    )  # fmt: skip
    work.world.files.put(added.file, content)
    set_timer(work, DROP, added.id, work.now + UNUSED)
    return store.add_file(work, added)


@action(Right.ADVISORY_SEND)
def send(work: Work, tip: Tip) -> Advisory:
    """Tell everybody who is meant.

    Raises:
        Invalid: `missing`, `advisory_long`, or what makes no audience.
        NotFound: no such team, house, area, picture, recording or incident.
        WrongMoment: `nobody_meant`.
    """
    parts = {id_: kind for kind, id_ in ((FileKind.PICTURE, tip.picture), (FileKind.SOUND, tip.sound)) if id_}
    for id_, kind in parts.items():
        part = store.get_file(work, id_)
        if part.advisory or part.kind is not kind:
            raise NotFound(noun=kind.value)
    if tip.incident:
        incidents.get(work, tip.incident)
    said = {field.name: getattr(tip, field.name) for field in fields(tip)}
    advisory = Advisory(id=work.new_id(), station=work.actor.station, by=work.actor.account, sent=work.now, **said)
    advisory, receipts, news = rules.send(advisory, [one.id for one in audiences.chosen(work, tip.audience)])
    store.add(work, advisory)
    store.add_receipts(work, receipts)
    for id_ in parts:
        store.attach(work, id_, advisory.id)
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
    """Off the screens: who was told, the picture and the recording go."""
    before = store.get(work, advisory_id)
    receipts = store.list_receipts(work, [advisory_id])
    read_by = sum(1 for receipt in receipts if receipt.read is not None)
    advisory, news = rules.file(before, [receipt.member for receipt in receipts], read_by)
    store.drop_receipts(work, advisory_id)
    for id_ in filter(None, (before.picture, before.sound)):
        _drop(work, id_)
    store.save(work, advisory)
    work.announce(*news)


@action(Right.ADVISORY_STEP)
def drop_unused(work: Work, file_id: str) -> None:
    """What no tip was sent with."""
    found = store.find_file(work, file_id)
    if found is not None and not found.advisory:
        _drop(work, file_id)


def _drop(work: Work, file_id: str) -> None:
    part = store.get_file(work, file_id)
    store.drop_file(work, part.id)
    work.afterwards(lambda: work.world.files.delete(part.file))
