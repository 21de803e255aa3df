"""What screens ask about patrols: the command room (`room`), the team (`team`), and the tablet at a post, which shows a code."""

from pingan.features.patrols.queries.ground import BOARDS as _GROUND
from pingan.features.patrols.queries.ground import beat_row, labels, point_code, point_row
from pingan.features.patrols.queries.room import BOARDS as _ROOM
from pingan.features.patrols.queries.room import history, patrol_row, preview
from pingan.features.patrols.queries.team import BOARDS as _TEAM
from pingan.features.patrols.queries.team import claimable, join_code, my_patrol, my_visit, route, walker

BOARDS = (*_GROUND, *_ROOM, *_TEAM)

__all__ = [
    "BOARDS",
    "beat_row",
    "claimable",
    "history",
    "join_code",
    "labels",
    "my_patrol",
    "my_visit",
    "patrol_row",
    "point_code",
    "point_row",
    "preview",
    "route",
    "walker",
]
