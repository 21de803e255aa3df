"""Keeping points, writing orders, walking them.

`ground` and `orders` are the command room's, `walking` the team's, `noticing` what a position or a call tells, `clock` what time does.
Whatever changes a visit ends in `_moves.look`: the clock is asked again, so that a patrol with nothing left to do is over at once.
"""

from pingan.features.patrols.actions._moves import FILE, FORGET, LOOK
from pingan.features.patrols.actions.clock import file, forget, look
from pingan.features.patrols.actions.ground import add_beat, add_point, amend_beat, amend_point, replace_code, retire_beat, retire_point
from pingan.features.patrols.actions.noticing import (
    called_away,
    came_on_duty,
    concerns,
    is_doubted,
    is_walking,
    notice_doubt,
    notice_position,
    went_off_duty,
)
from pingan.features.patrols.actions.orders import cancel, plan
from pingan.features.patrols.actions.walking import check_in, claim, join, say, skip, walk

__all__ = [
    "FILE",
    "FORGET",
    "LOOK",
    "add_beat",
    "add_point",
    "amend_beat",
    "amend_point",
    "called_away",
    "came_on_duty",
    "cancel",
    "check_in",
    "claim",
    "concerns",
    "file",
    "forget",
    "is_doubted",
    "is_walking",
    "join",
    "look",
    "notice_doubt",
    "notice_position",
    "plan",
    "replace_code",
    "retire_beat",
    "retire_point",
    "say",
    "skip",
    "walk",
    "went_off_duty",
]
