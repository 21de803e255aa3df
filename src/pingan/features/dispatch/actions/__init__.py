"""Calling people out, and what they answer.

`commands` are the dispatcher's, `answers` the member's, `posts` a shared tablet's, `engine` is our own: by the clock, and because
something happened elsewhere. Every verb ends in `_step.run`: plan again from the facts and do what the plan says. So an answer, a timer
and a dispatcher's word all lead through the same few lines; `_moves` is how one offer or call-out changes. Files with an underscore are
for this folder alone. `replays` changes nothing: it looks at a way that is over.
"""

from pingan.features.dispatch.actions._step import STEP
from pingan.features.dispatch.actions.answers import MOST_PHOTOS, Stamp, answer, attach_photo, notice_position, stamp
from pingan.features.dispatch.actions.commands import add, call_out, drop, escalate, recall
from pingan.features.dispatch.actions.engine import end_for, file, recommend, refresh, refresh_peers, release, start_at_once, step
from pingan.features.dispatch.actions.posts import stand_in
from pingan.features.dispatch.actions.replays import replay

__all__ = [
    "MOST_PHOTOS",
    "STEP",
    "Stamp",
    "add",
    "answer",
    "attach_photo",
    "call_out",
    "drop",
    "end_for",
    "escalate",
    "file",
    "notice_position",
    "recall",
    "recommend",
    "refresh",
    "refresh_peers",
    "release",
    "replay",
    "stamp",
    "stand_in",
    "start_at_once",
    "step",
]
