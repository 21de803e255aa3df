"""Photographs of clues: shown by whoever holds the return code, covered by whoever is on the clue, and opened once."""

from dataclasses import dataclass, replace

from pingan.features.access import public as access
from pingan.features.clues import store
from pingan.features.clues.actions import _as_nobody, _in_hand
from pingan.features.clues.events import CluePhotoAdded, CluePhotoCovered, OriginalOpened
from pingan.features.clues.model import Clue, CluePhoto
from pingan.features.clues.rules import photos as rules
from pingan.features.clues.store import photos
from pingan.kernel.errors import NotFound, Overtaken
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.pictures import Veiled
from pingan.platform.watermarks import Watermark, new_mark
from pingan.platform.work import Work


@action(None)
def add(work: Work, code: str, key: str, picture: Veiled) -> str:
    """Whoever holds the return code shows something; the code again. Sent twice with one `key`, it is one photograph.

    Raises:
        NotFound: nobody was given this code.
        TooMany: `clue_ended`, or `clue_photos_full`.
    """
    keep = work.world.discretion
    clue = store.of_code(work, keep.digest(f"code {code}"))[-1]
    work.world.database.hold_station(work.connection, clue.station)
    there, digest = _as_nobody(work, clue.station), keep.digest(f"photo {clue.id} {key}")
    if photos.find_sent(there, clue.id, digest):
        return code
    rules.check_room(clue, len(photos.of_clues(there, [clue.id])))
    photo = CluePhoto(
        id=work.new_id(), station=clue.station, clue=clue.id, key=digest, shown=f"{work.new_id()}.jpg", sealed=f"{work.new_id()}.sealed",
        added=work.now,
    )  # fmt: skip
    photos.add(there, photo)
    work.world.files.put(photo.sealed, work.world.seal.close_file(picture.original))
    work.world.files.put(photo.shown, picture.shown)
    if not clue.waiting:
        there.announce(CluePhotoAdded(station=clue.station, clue=clue.id, photo=photo.id))
    return code


@action(Right.CLUE_TRIAGE)
def cover(work: Work, clue_id: str, photo_id: str, covered: bytes, *, version: int) -> Clue:
    """Whoever is on the clue has covered more of a photograph; what it was before is gone.

    Raises:
        WrongMoment: he is not on it.
        Overtaken: it was covered further meanwhile.
    """
    clue = _in_hand(work, clue_id)
    photo = store.get_photo(work, clue, photo_id)
    if photo.version != version:
        raise Overtaken
    photos.unlink(work, photo.shown)
    after = photos.save(work, replace(photo, shown=f"{work.new_id()}.jpg"))
    work.world.files.put(after.shown, covered)
    work.announce(CluePhotoCovered(station=clue.station, clue=clue.id, photo=photo.id))
    return clue


@dataclass(frozen=True, slots=True)
class Opened:
    """An original, to be shown once to one person. `mark`: what is put into its pixels."""

    content: bytes
    mark: Watermark


@action(Right.CLUE_TRIAGE)
def open_original(work: Work, clue_id: str, photo_id: str, reason: str) -> Opened:
    """Whoever is on the clue sees a photograph as it was taken: once, with a reason, and then it is gone for ever.

    Raises:
        WrongMoment: he is not on it; `original_opened`, `original_elsewhere`.
        Invalid: `original_reason`.
        NotFound: the file is gone.
    """
    clue = _in_hand(work, clue_id)
    before = store.get_photo(work, clue, photo_id)
    photo, said = rules.open_original(before, reason, work.now)
    photos.save(work, photo)
    photos.unlink(work, before.sealed)
    try:
        content = work.world.seal.open_file(work.world.files.get(before.sealed))
    except KeyError:
        raise NotFound(noun="photo") from None
    mark = new_mark(work, access.names(work, [work.actor.account]).get(work.actor.account, ""))
    work.announce(OriginalOpened(station=clue.station, clue=clue.id, photo=photo.id, reason=said, fingerprint=mark.fingerprint))
    return Opened(content, mark)
