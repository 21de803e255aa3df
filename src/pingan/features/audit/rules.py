"""What a walk along the log is told as."""

from pingan.features.audit.events import LogChecked
from pingan.kernel.chain import Walked


def checked(station: str, walked: Walked) -> LogChecked:
    """How far the log of a station holds."""
    how = walked.how.value if walked.how else ""
    last = walked.resumed[-1] if walked.resumed else None
    return LogChecked(
        station=station, rows=walked.rows, anchored=walked.anchored, how=how, at=walked.at, resumed=last.taken if last else "",
        lost=max((each.lost for each in walked.resumed if each.lost > each.number), default=0),
    )  # fmt: skip
