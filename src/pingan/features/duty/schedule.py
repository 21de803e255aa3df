"""By the clock: hours of duty are forgotten."""

from pingan.features.duty import store
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting
from pingan.platform.work import Work


def forget_turn(work: Work, turn: str) -> None:
    """After thirteen months not even the member needs to know any more."""
    store.drop_past(work, turn)


TIMERS: dict[str, TimerHandler] = {"duty.forget_turn": forgetting("duty.forget_turn", forget_turn, ("past_turns", "id"))}
