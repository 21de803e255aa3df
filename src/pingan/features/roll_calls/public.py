"""What other features may ask of roll-calls."""

from collections import Counter
from datetime import datetime

from pingan.features.roll_calls.actions import answer, begin, enter, plan
from pingan.features.roll_calls.events import RollCallOpened
from pingan.platform import log
from pingan.platform.work import Work

__all__ = ["answer", "begin", "called_since", "enter", "plan"]


def called_since(work: Work, moment: datetime) -> Counter[str]:
    """How often each member was called at his post since then: so that nobody is asked too much, for nothing else. Told by the log."""
    return Counter(str(member) for entry in log.of_kinds(work, [RollCallOpened.kind()], moment) for member in entry.facts["people"])
