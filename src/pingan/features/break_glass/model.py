"""One opening of one person's data."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pingan.kernel.lifecycle import Lifecycle

LASTS = timedelta(minutes=60)
REVIEWED_WITHIN = timedelta(hours=24)
KEPT = timedelta(days=2 * 365)


class OpeningStatus(StrEnum):
    OPEN = "open"
    ENDED = "ended"
    JUSTIFIED = "justified"
    UNJUSTIFIED = "unjustified"


_S = OpeningStatus
LIFE = Lifecycle(
    _S.OPEN,
    [
        # verb      from      to
        ("end", _S.OPEN, _S.ENDED),
        ("justify", _S.ENDED, _S.JUSTIFIED),
        ("object", _S.ENDED, _S.UNJUSTIFIED),
    ],
)
UNREVIEWED = frozenset({_S.OPEN, _S.ENDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """`until`: by itself it ends then. `late`: it should have been reviewed by now, and was not."""

    id: str
    station: str
    member: str
    reason: str
    opened: datetime
    opened_by: str
    until: datetime
    reviewed: datetime | None = None
    reviewed_by: str = ""
    remark: str = ""
    late: bool = False
    status: OpeningStatus = LIFE.start
    version: int = 0
