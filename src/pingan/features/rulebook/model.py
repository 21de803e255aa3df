"""Categories, policies, and the versions of a station's rulebook."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pingan.kernel.errors import Fact

SKILLS = ("first_aid", "aed", "extinguisher", "micro_fire", "traffic", "interpreter", "driver", "mediation", "water_rescue")
ITEMS = (
    "extinguisher", "aed", "first_aid_kit", "steel_fork", "round_shield", "rubber_baton", "torch", "rope", "radio", "reflective_vest",
    "lifebuoy",
)  # fmt: skip
"""What a rule may ask for; the words members and houses use."""


class CitizenMode(StrEnum):
    """The safety gate: whether citizens may be called at all."""

    FIRST_RESPONSE = "first_response"
    JOINT = "joint"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """One kind of incident.

    `priority` 1 is highest. `wanted`: people at the scene. `equipment`: items somebody must bring. `skills`: at least one of the people
    must hold each. `policy`: name of an alert policy. `at_once`: offers go out without a person's word. `gated`: violent, armed or in
    custody; no station may ever open it to citizens alone.
    """

    code: str
    zh: str
    en: str
    priority: int
    mode: CitizenMode
    policy: str
    target_s: int = 300
    wanted: int = 3
    skills: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    pairing: bool = False
    at_once: bool = False
    gated: bool = False
    stand_off_zh: str = ""
    stand_off_en: str = ""


class PolicyKind(StrEnum):
    """`nearest`: keep `width` offers unanswered, the nearest first; silence or a no passes the offer on.

    `replace`: ask `width` at once, replace a no at once and a silence at its window's end. `expected_gain`: ask one more while it raises
    P(arrival within the target) by at least `gain`.
    """

    NEAREST = "nearest"
    REPLACE = "replace"
    EXPECTED_GAIN = "expected_gain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How offers go out.

    `rings_min`: minutes of ETA, each ring opening `ring_every_s` after the one before; the last is the widest ever asked.
    `leader_after_s`, `police_after_s`: seconds from the start after which, with nobody coming, the call goes to the shift leader, then to
    police. `most`: the most offers unanswered at once under `expected_gain`. `recall_unanswered`: once enough have accepted, thank and
    recall those who have not answered yet; if false nobody new is asked, but who was asked may still answer and come.
    """

    name: str
    kind: PolicyKind
    width: int = 3
    window_s: int = 30
    gain: float = 0.1
    most: int = 12
    rings_min: tuple[int, ...] = (5, 10, 15)
    ring_every_s: int = 45
    leader_after_s: int = 150
    police_after_s: int = 240
    recall_unanswered: bool = True

    @property
    def widest_s(self) -> float:
        """Whoever is farther than the widest ring is too far."""
        return max(self.rings_min) * 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulebook:
    """What a station decides for itself: its kinds of incidents, and how offers go out for each."""

    categories: tuple[Category, ...]
    policies: tuple[Policy, ...]

    def find_category(self, code: str) -> Category | None:
        """The category of this code, or None."""
        return next((category for category in self.categories if category.code == code), None)

    def find_policy(self, name: str) -> Policy | None:
        """The policy of this name, or None."""
        return next((policy for policy in self.policies if policy.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A version of a station's rulebook.

    `author`: the account that published it, empty for the file. `own`: the station has decided something itself, in this version or an
    earlier one. `restored`: the version it brings back, or None.
    """

    station: str
    version: int
    book: Rulebook
    published: datetime
    author: str = ""
    own: bool = False
    reason: str = ""
    restored: int | None = None


class Noun(StrEnum):
    """What an entry of the book is."""

    CATEGORY = "category"
    POLICY = "policy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Why a book is not sound: which field of which entry, by which rule. `facts`: the limits, for the sentence."""

    noun: Noun
    name: str
    field: str
    rule: str
    facts: Mapping[str, Fact]


Value = str | int | bool | tuple[str | int, ...]
"""What stands in a field; a share such as `gain` as its text, so that it reads the same for ever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field that differs between two books. An entry that was not there before, or is not any more, is the field `entry`."""

    noun: Noun
    name: str
    field: str
    before: Value
    after: Value
