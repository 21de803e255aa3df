"""Houses, posts and equipment."""

from dataclasses import dataclass
from datetime import date

from pingan.kernel.geo import Point


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    id: str
    station: str
    name: str
    at: Point
    hours: str = ""
    """When it is open, as people write it: `7:00-22:00`, `全天`."""
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    id: str
    station: str
    house: str
    name: str
    at: Point
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """One thing on a hook.

    `item`: a code such as `extinguisher`, `aed`, `first_aid_kit`, `steel_fork`, `round_shield`, `torch`. `post`: where it hangs if not in
    the house itself. `expires`: the last day it may be relied on. `defect`: what an inspection found wrong, empty for nothing.
    """

    id: str
    station: str
    house: str
    item: str
    post: str | None = None
    expires: date | None = None
    defect: str = ""
    version: int = 0

    def usable(self, today: date) -> bool:
        """Neither expired nor broken."""
        return not self.defect and (self.expires is None or self.expires >= today)
