"""What happened. An event is written to the log in the transaction that made it true, and then told to its audience."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import ClassVar

Topic = str
"""Who hears an event: `station:<id>`, `member:<id>`, `account:<id>`, `post:<id>` (its tablet), `aftercare:<id>` (who reads the answers),
`houses:<id>` (who sees the houses), `swaps:<id>` (who settles swaps), `clues:<id>` (who triages clues),
`approvals:<id>` (who may be the second person), `openings:<id>` (who reviews them)."""

Touch = tuple[str, str]
"""(board, id): a row of a screen's board that the event may have changed."""


_PORTION = 500
"""So many people in one row of the log: a city is told in steps, not at one blow."""


def portions(people: Sequence[str]) -> list[tuple[str, ...]]:
    """What one row of the log may hold."""
    return [tuple(people[first : first + _PORTION]) for first in range(0, len(people), _PORTION)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened at a station. Subclasses are named in the past tense and carry ids, numbers and words, no sentences."""

    station: str

    outside: ClassVar[tuple[str, ...]] = ()
    """The facts that other systems may be told; empty: they hear nothing of it. Nobody's id, and nothing that somebody wrote."""

    @property
    def audience(self) -> tuple[Topic, ...]:
        """Who may hear of it; the station's own console unless said otherwise."""
        return (f"station:{self.station}",)

    @property
    def is_patient(self) -> bool:
        """Nobody waits for it: it wakes no screen, which learns of it with the next that does, or within a second as the log is read."""
        return False

    @property
    def touches(self) -> tuple[Touch, ...]:
        """The board rows to be read again by everyone in the audience."""
        return ()

    @property
    def subject(self) -> str:
        """The id under whose timeline this belongs, e.g. an incident's; empty for none."""
        return ""

    @classmethod
    def kind(cls) -> str:
        """`dispatch.offer_accepted` for `features.dispatch.events.OfferAccepted`."""
        feature = cls.__module__.split(".")[2]
        return f"{feature}.{re.sub(r'(?<!^)(?=[A-Z])', '_', cls.__name__).lower()}"

    @property
    def facts(self) -> dict[str, object]:
        """The fields as plain values, without the station."""
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name != "station"}

    @property
    def told_outside(self) -> dict[str, object]:
        """As much of the facts as may leave the house."""
        return {name: getattr(self, name) for name in self.outside}


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureShown(Event):
    """One person was shown a picture, in whose pixels stands that it was him. `fingerprint`: by which a copy is known again."""

    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked(Event):
    """Somebody looked at what is known of a member. He reads it himself, and so does the auditor: both from the log."""

    member: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        """The member, and the station's auditors; never its console."""
        return (*((f"member:{self.member}",) if self.member else ()), f"audit:{self.station}")

    @property
    def subject(self) -> str:
        """The member."""
        return self.member
