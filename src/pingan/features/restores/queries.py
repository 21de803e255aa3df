"""What screens show while the house is silent."""

from dataclasses import dataclass
from datetime import datetime

from pingan.features.restores import store
from pingan.features.restores.model import Restore
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreRow:
    """A house that was brought back from a backup made at `taken`; `confirmed`: since when it sends again."""

    taken: datetime
    restored: datetime | None
    confirmed: datetime | None


def row(_: Work, found: Restore) -> RestoreRow:
    """A restore after it was confirmed."""
    return row_of(RestoreRow, found)


@query(Right.RESTORE_CONFIRM)
def find_open(work: Work) -> RestoreRow | None:
    """The one nobody has confirmed yet."""
    found = store.find_open(work)
    return row(work, found) if found else None
