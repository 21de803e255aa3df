"""Decisions of the dispatch: who may go, who is best, whom to ask now, what each does there. Facts in, decisions out.

`choice` sorts everybody on duty into go and passed; `ladder` takes the next step of a call-out; `odds` is the arithmetic of both. `roles`
says who does what at the scene, `proposal` serves several calls at once, `arrival` sees that somebody has come, and when.
"""

from pingan.features.dispatch.rules.arrival import LATE, near, pressed
from pingan.features.dispatch.rules.choice import OVERRULABLE, by_hand, shortlist
from pingan.features.dispatch.rules.ladder import next_step, standing
from pingan.features.dispatch.rules.proposal import Pair, Plan, plan
from pingan.features.dispatch.rules.roles import Duty, assign_roles

__all__ = [
    "LATE",
    "OVERRULABLE",
    "Duty",
    "Pair",
    "Plan",
    "assign_roles",
    "by_hand",
    "near",
    "next_step",
    "plan",
    "pressed",
    "shortlist",
    "standing",
]
