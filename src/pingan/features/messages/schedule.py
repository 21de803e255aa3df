"""By the clock: the next rung of a ladder, and forgetting."""

from pingan.features.messages.actions import engine
from pingan.platform.office import TimerHandler, Together
from pingan.platform.retention import forgetting

TIMERS: dict[str, TimerHandler] = {
    engine.CLIMB: Together(engine.climb),
    engine.FORGET: forgetting(engine.FORGET, engine.forget, ("messages", "batch")),
}
