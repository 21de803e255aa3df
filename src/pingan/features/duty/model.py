"""A turn of duty."""

from dataclasses import dataclass
from datetime import datetime

from pingan.kernel.geo import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A member on duty now; `id` is the member's. `post`: where a house guard stands, or None. `mode`: how he moves today."""

    id: str
    station: str
    since: datetime
    mode: Mode
    post: str | None = None
