"""What an auditor looks for."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSearch:
    """Part of the log. Empty and None: all of it.

    `who`: part of the name of who did it. `kind`: one kind of event, or a feature's with a dot at the end. `subject`: an id whose timeline
    it is, or that the facts speak of. `since`, `until`: moments. `as_of`: the newest entry that counts, so that pages do not shift while
    one reads.
    """

    who: str = ""
    kind: str = ""
    subject: str = ""
    since: datetime | None = None
    until: datetime | None = None
    as_of: int | None = None
