"""By the clock: mornings on which somebody is reminded, and what is forgotten."""

from pingan.features.self_checks import actions
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting

TIMERS: dict[str, TimerHandler] = {
    actions.REMIND: actions.remind,
    actions.REMIND_HAZARD: actions.remind_hazard,
    actions.FORGET: forgetting(actions.FORGET, actions.forget, ("self_checks", "id"), ("hazards", "self_check")),
    actions.DROP: actions.drop_photo,
}
