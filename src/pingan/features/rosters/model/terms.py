"""What a station wants manned, and by what rules."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from pingan.features.houses.model import Post
from pingan.features.members.model import Force

DAY_MINUTES = 1440
LEAST_REST_HOURS = 11
"""Between two duties, whatever a station would like."""
MOST_WEEK_HOURS = 60
EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftKind:
    """A kind of shift. `starts_min`: minutes after midnight; it may end a day later. `night`: counts as a night, and nobody is alone."""

    code: str
    name: str
    starts_min: int
    minutes: int
    night: bool = False

    @property
    def ends_min(self) -> int:
        """Minutes after the midnight at which its day begins."""
        return self.starts_min + self.minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """People wanted at one place, or in one team, for some kinds of shift.

    `post`: its id, empty for a team that moves. `team`: its id, whose people alone take part. `forces`: who may, empty for all.
    `skills`: the first of each group has them.
    `weekdays`: 0 for Monday. `on_holidays`: also on public holidays, whatever weekday they are.
    """

    code: str
    name: str
    kinds: tuple[str, ...]
    wanted: int = 1
    post: str = ""
    team: str = ""
    forces: tuple[Force, ...] = ()
    skills: tuple[str, ...] = ()
    weekdays: tuple[int, ...] = EVERY_DAY
    on_holidays: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What counts how much where several could do it; 0 for nothing."""

    wishes: int = 3
    continuity: int = 2
    distance: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """On what terms a station's rosters are made.

    `workdays`: Saturdays and Sundays that are worked instead of a holiday; they count as Mondays. `rest_hours`: between two duties.
    `run_days`: days in a row. `lead_days`: so long before a roster begins its wishes are closed. `no_show_minutes`: after the beginning of
    a shift. `swaps_by_rule`: what is legal needs nobody's word.
    """

    kinds: tuple[ShiftKind, ...]
    needs: tuple[Need, ...]
    holidays: tuple[date, ...] = ()
    workdays: tuple[date, ...] = ()
    rest_hours: int = LEAST_REST_HOURS
    week_hours: int = 48
    run_days: int = 6
    lead_days: int = 7
    no_show_minutes: int = 10
    swaps_by_rule: bool = True
    weights: Weights = field(default_factory=Weights)


DEFAULT_KINDS = (
    ShiftKind(code="early", name="早班", starts_min=6 * 60, minutes=480),
    ShiftKind(code="late", name="中班", starts_min=14 * 60, minutes=480),
    ShiftKind(code="night", name="夜班", starts_min=22 * 60, minutes=480, night=True),
    ShiftKind(code="river", name="白天巡河", starts_min=8 * 60, minutes=240),
    ShiftKind(code="evening", name="傍晚夜跑", starts_min=19 * 60, minutes=120),
    ShiftKind(code="patrol", name="夜间巡逻", starts_min=20 * 60, minutes=180, night=True),
    ShiftKind(code="weekend", name="周末节假日热点", starts_min=14 * 60, minutes=240),
)
_FIRST_AID = ("first_aid",)


def proposed(posts: Sequence[Post]) -> Terms:
    """Terms to begin with: every post round the clock, two at night with first aid, and the usual teams."""
    needs = [
        need
        for number, post in enumerate(posts[: 60], 1)
        for need in (
            Need(code=f"post_{number}", name=post.name, post=post.id, kinds=("early", "late"), forces=(Force.GUARD,)),
            Need(
                code=f"post_{number}_night", name=post.name, post=post.id, kinds=("night",), wanted=2, forces=(Force.GUARD,),
                skills=_FIRST_AID,
            ),
        )
    ]  # fmt: skip
    others = (Force.VOLUNTEER, Force.MERCHANT)
    teams = (
        Need(
            code="river",
            name="巡河队",
            kinds=("river",),
            wanted=2,
            forces=others,
            weekdays=(0, 1, 2, 3, 4),
            on_holidays=False,
        ),
        Need(code="runners", name="夜跑队", kinds=("evening",), wanted=2, forces=others, weekdays=(1, 3, 5)),
        Need(code="night_patrol", name="夜巡队", kinds=("patrol",), wanted=3, forces=others, weekdays=(4, 5)),
        Need(code="hot_spot", name="热点守护", kinds=("weekend",), wanted=2, forces=others, weekdays=(5, 6)),
    )
    return Terms(kinds=DEFAULT_KINDS, needs=(*needs, *teams))


@dataclass(frozen=True, slots=True, kw_only=True)
class StationTerms:
    """The terms in force; `id` is the station's. Version 0: nobody has decided yet, these are proposed."""

    id: str
    station: str
    terms: Terms
    version: int = 0
