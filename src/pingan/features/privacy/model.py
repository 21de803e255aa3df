"""What is known about somebody, table by table."""

from dataclasses import dataclass
from enum import StrEnum


class By(StrEnum):
    """Who wanted it: himself on his phone, himself on paper, the list of the erased after a restored backup, or the end of his time."""

    HIMSELF = "himself"
    ON_PAPER = "on_paper"
    RESTORED = "restored"
    TIME_OVER = "time_over"


class Shown(StrEnum):
    """The live boards that may show somebody, so that they are read again when he is erased."""

    ADVISORIES = "advisories"
    AFTERCARE = "aftercare"
    APPROVALS = "approvals"
    BEATS = "beats"
    CALL_OUTS = "call_outs"
    CLUES = "clues"
    DESK = "desk"
    HANDOVERS = "handovers"
    HOUSES = "houses"
    IMPORTS = "imports"
    INBOX = "inbox"
    INCIDENTS = "incidents"
    ME = "me"
    MEMBERS = "members"
    MISSED_SHIFTS = "missed_shifts"
    MUST_POINTS = "must_points"
    MY_ADVISORIES = "my_advisories"
    MY_HAZARDS = "my_hazards"
    MY_HANDOVERS = "my_handovers"
    ALERTS = "alerts"
    MY_ALERTS = "my_alerts"
    MY_PATROLS = "my_patrols"
    MY_SELF_CHECKS = "my_self_checks"
    MY_SHIFTS = "my_shifts"
    MY_TASKS = "my_tasks"
    OFFERS = "offers"
    OPENINGS = "openings"
    OPEN_ASKS = "open_asks"
    PATROLS = "patrols"
    POST = "post"
    POST_OFFERS = "post_offers"
    REQUESTS = "requests"
    ROLL_CALLS = "roll_calls"
    ROLL_CALL_ASKS = "roll_call_asks"
    ROSTERS = "rosters"
    RULEBOOK = "rulebook"
    SELF_CHECKS = "self_checks"
    SHIFT_ASKS = "shift_asks"
    TASK_ORDERS = "task_orders"
    THINGS = "things"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRows:
    """How many rows of a table are about him, and what becomes of them when he is erased: `gone`, `emptied` or `stays`, and `why`."""

    table: str
    rows: int
    fate: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAbout:
    """What is known about somebody in all. `hindrance`: what he must end before he can be erased, or empty."""

    kept: tuple[KeptRows, ...]
    hindrance: str
