"""Photographs of clues, for those who may read the clue."""

from pingan.features.clues import store
from pingan.features.clues.model import CluePhoto
from pingan.features.clues.rules import photos as rules
from pingan.features.clues.store import photos
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.work import Work


@query(None)
def is_known(work: Work, code: str, key: str) -> bool:
    """Whether it was sent before; else there must be room for it. Asked before anybody looks at it, which takes seconds.

    Raises:
        NotFound: nobody was given this code.
        TooMany: `clue_ended`, or `clue_photos_full`.
    """
    keep = work.world.discretion
    clue = store.of_code(work, keep.digest(f"code {code}"))[-1]
    if photos.find_sent(work, clue.id, keep.digest(f"photo {clue.id} {key}")):
        return True
    rules.check_room(clue, len(photos.of_clues(work, [clue.id])))
    return False


@query(Right.CLUE_TRIAGE)
def shown(work: Work, clue_id: str, photo_id: str) -> tuple[CluePhoto, bytes]:
    """A photograph with everything covered that is covered.

    Raises:
        NotFound: the clue does not show it, or its time is over.
    """
    photo = store.get_photo(work, store.get(work, clue_id), photo_id)
    try:
        return photo, work.world.files.get(photo.shown)
    except KeyError:
        raise NotFound(noun="photo") from None
