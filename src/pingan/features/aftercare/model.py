"""One question after one scene."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pingan.kernel.lifecycle import Lifecycle


class AftercareStatus(StrEnum):
    ASKED = "asked"
    FINE = "fine"
    NOT_FINE = "not_fine"
    SPOKEN_WITH = "spoken_with"


_S = AftercareStatus

LIFE = Lifecycle(
    _S.ASKED,
    [
        # verb       from          to
        ("fine", _S.ASKED, _S.FINE),
        ("not_fine", _S.ASKED, _S.NOT_FINE),
        ("speak", _S.NOT_FINE, _S.SPOKEN_WITH),
    ],
)
BY_MEMBER = frozenset({"fine", "not_fine"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftercare:
    """The question to a member after his part in an incident; `id` is his offer's. `words`: what he added, until they are wiped."""

    id: str
    station: str
    member: str
    incident: str
    asked: datetime
    status: AftercareStatus = LIFE.start
    words: str = ""
    answered: datetime | None = None
    version: int = 0
