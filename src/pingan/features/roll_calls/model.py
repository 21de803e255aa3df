"""A roll-call, the reply of each that is called, and the station's plan."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pingan.kernel.lifecycle import Lifecycle

WINDOW = timedelta(seconds=60)
"""So long there is to answer, twice."""
AGAIN = timedelta(minutes=3)
"""So much later a planned roll-call comes when another one runs."""
LATE_FOR = timedelta(minutes=30)
"""So long after its end a roll-call still stands on the screens and takes late answers; then it is filed."""
TREND = 30
"""Roll-calls of one post its trend looks back on."""


class Scope(StrEnum):
    """Who is called."""

    POSTS = "posts"
    HOUSE = "house"
    TEAM = "team"
    CHOSEN = "chosen"


class Occasion(StrEnum):
    SURPRISE = "surprise"
    PLANNED = "planned"


class RollCallStatus(StrEnum):
    FIRST_CALL = "first_call"
    SECOND_CALL = "second_call"
    OVER = "over"
    CANCELLED = "cancelled"


_C = RollCallStatus

LIFE = Lifecycle(
    _C.FIRST_CALL,
    [
        # verb         from                              to
        ("call_again", _C.FIRST_CALL, _C.SECOND_CALL),
        ("end", {_C.FIRST_CALL, _C.SECOND_CALL}, _C.OVER),
        ("cancel", {_C.FIRST_CALL, _C.SECOND_CALL}, _C.CANCELLED),
    ],
)
BY_HAND = frozenset({"cancel"})


class ReplyStatus(StrEnum):
    CALLED = "called"
    CALLED_AGAIN = "called_again"
    ANSWERED = "answered"
    ANSWERED_AGAIN = "answered_again"
    MISSING = "missing"
    LATE = "late"
    LET_GO = "let_go"


_R = ReplyStatus

REPLY_LIFE = Lifecycle(
    _R.CALLED,
    [
        # verb         from                           to
        ("answer", _R.CALLED, _R.ANSWERED),
        ("answer", _R.CALLED_AGAIN, _R.ANSWERED_AGAIN),
        ("answer", _R.MISSING, _R.LATE),
        ("call_again", _R.CALLED, _R.CALLED_AGAIN),
        ("miss", {_R.CALLED, _R.CALLED_AGAIN}, _R.MISSING),
        ("let_go", {_R.CALLED, _R.CALLED_AGAIN}, _R.LET_GO),
    ],
)
OPEN = frozenset({_R.CALLED, _R.CALLED_AGAIN})


class Way(StrEnum):
    """How an answer came. By radio and telephone somebody else types it."""

    TABLET = "tablet"
    PHONE = "phone"
    RADIO = "radio"
    TELEPHONE = "telephone"


class PlaceCheck(StrEnum):
    """Whether the answer came from the post. Where nothing tells, that is said and held against nobody."""

    AT_POST = "at_post"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCall:
    """`place`: the house or team that is called, empty for posts. `due`: when the present window ends.

    `name`: what the house, the team or the chosen posts were called then, empty for all posts.
    `unmanned`: names of posts at which nobody was on duty, who therefore were not called. `spared`: of those called by surprise often
    enough today. `filed`: it has left the screens.
    """

    id: str
    station: str
    scope: Scope
    place: str
    name: str
    occasion: Occasion
    begun: datetime
    due: datetime
    status: RollCallStatus = LIFE.start
    unmanned: tuple[str, ...] = ()
    spared: tuple[str, ...] = ()
    filed: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """Of one post, or, where a team is called, of one member (`member`, then `post` may be empty).

    `number`: by which it is called over the radio, from 1. `guards`: ids of those who were on duty there; each may answer. `neighbour`: the
    number of the nearest other one, 0 for none. `words`: as they were said. `by`: who typed it, empty for an answer by tap.
    """

    id: str
    station: str
    roll_call: str
    number: int
    name: str
    post: str
    member: str
    guards: tuple[str, ...]
    neighbour: int
    called: datetime
    status: ReplyStatus = REPLY_LIFE.start
    answered: datetime | None = None
    way: Way | None = None
    place: PlaceCheck | None = None
    words: str = ""
    by: str = ""
    surprise: bool = False
    filed: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedCall:
    """Every day at `time` (in China, as `HH:MM`): all posts, a house or a team (`scope`, `place`), or chosen `posts`.

    `id`: given when the plan is saved.
    """

    id: str = ""
    time: str
    scope: Scope = Scope.POSTS
    place: str = ""
    posts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCallPlan:
    """One for each station; `id` is the station's.

    `jitter_min`: each call comes up to so many minutes later, so that it cannot be waited for. `surprises_a_day`: at most so many surprise
    roll-calls of one post in a day.
    """

    id: str
    station: str
    calls: tuple[PlannedCall, ...] = ()
    jitter_min: int = 20
    surprises_a_day: int = 2
    version: int = 0
