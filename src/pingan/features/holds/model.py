"""A hold."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

LONGEST = timedelta(days=2 * 366)


class HoldKind(StrEnum):
    """What is kept."""

    PERSON = "person"
    INCIDENT = "incident"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """What is known of a member (`member`, and his `account`) or of an `incident` is kept `until` then; lifted, until it was."""

    id: str
    station: str
    reason: str
    placed: datetime
    placed_by: str
    until: datetime
    member: str = ""
    account: str = ""
    incident: str = ""
    lifted: datetime | None = None
    lifted_by: str = ""
    lift_reason: str = ""
    version: int = 0
