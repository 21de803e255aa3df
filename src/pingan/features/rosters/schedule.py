"""By the clock: who has not come is missed, who does not search any more has stopped, what is long past is forgotten."""

from pingan.features.rosters import actions
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting
from pingan.platform.work import Work


def look(work: Work, _: str) -> None:
    """Some minutes after a shift has begun."""
    actions.look(work)


TIMERS: dict[str, TimerHandler] = {
    "rosters.look": look,
    "rosters.watch": actions.watch,
    "rosters.settle_missed": actions.settle_missed,
    "rosters.archive": forgetting("rosters.archive", actions.archive, ("rosters", "id"), ("shifts", "roster")),
}
