"""What reporters photographed: rows. Whoever asks has loaded the clue before, and so may see it."""

from collections.abc import Collection

from sqlalchemy import Column, Index, Integer, String, Table, UniqueConstraint, delete, func, select

from pingan.features.clues.model import CluePhoto
from pingan.platform.subjects import nobodys
from pingan.platform.tables import Shelf, UtcTime, metadata
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

UNLINK = "clues.unlink"
_SEEN = {"purpose": "checking what was done, and where", "keep": "as long as the words of the clue", "level": "sensitive"}
_ONCE = _SEEN | {"keep": "until it was opened once, by whoever is on the clue; at most as long as the words of the clue"}

photos = Table(
    "clue_photos",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("clue", String(40), nullable=False),
    Column("key", String(64), nullable=False),
    Column("shown", String(60), nullable=False, info=_SEEN),
    Column("sealed", String(60), nullable=False, info=_ONCE),
    Column("added", UtcTime, nullable=False),
    Column("opened", UtcTime),
    Column("version", Integer, nullable=False),
    UniqueConstraint("clue", "key", name="clue_photos_key"),
    Index("clue_photos_clue", "clue"),
    info=nobodys("what was done; faces and plates are covered, the original is sealed, and who took it is in no column"),
)

_photos = Shelf(photos, CluePhoto)


def of_clues(work: Work, clues: Collection[str]) -> list[CluePhoto]:
    """Oldest first."""
    return _photos.list_(work, select(photos).where(photos.c.clue.in_(list(clues))).order_by(photos.c.added, photos.c.id))


def get(work: Work, clues: Collection[str], photo: str) -> CluePhoto:
    """One of what these clues show; raises NotFound for any other."""
    return _photos.get(work, select(photos).where(photos.c.clue.in_(list(clues))), photo)


def find_sent(work: Work, clue: str, key: str) -> CluePhoto | None:
    return _photos.find(work, select(photos).where(photos.c.clue == clue, photos.c.key == key))


def count(work: Work, clues: Collection[str]) -> dict[str, int]:
    """How many each of them shows."""
    rows = select(photos.c.clue, func.count()).where(photos.c.clue.in_(list(clues))).group_by(photos.c.clue)
    return {str(clue): int(many) for clue, many in work.connection.execute(rows)}


def add(work: Work, photo: CluePhoto) -> CluePhoto:
    return _photos.add(work, photo)


def save(work: Work, photo: CluePhoto) -> CluePhoto:
    return _photos.save(work, photo)


def drop(work: Work, clue: str) -> None:
    """The rows, and the files once the transaction is durable, whatever happens to this process in between."""
    for one in of_clues(work, [clue]):
        unlink(work, one.shown, one.sealed)
    work.connection.execute(delete(photos).where(photos.c.clue == clue))


def unlink(work: Work, *names: str) -> None:
    """These files go."""
    for name in filter(None, names):
        set_timer(work, UNLINK, name, work.now)
