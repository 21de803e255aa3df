"""The guards at their posts, who answer roll-calls: most at once, some at the second call, one not at all."""

from collections.abc import Mapping

import structlog

from pingan.entry.demo.agenda import Agenda
from pingan.entry.demo.town import Seeded
from pingan.features.roll_calls import actions, queries
from pingan.features.roll_calls.model import OPEN, PlannedCall, ReplyStatus, Scope
from pingan.features.roll_calls.queries import ReplyRow, RollCallRow
from pingan.kernel.chance import Chance
from pingan.kernel.errors import Refusal
from pingan.kernel.rights import Role
from pingan.platform.office import Office
from pingan.platform.work import Actor, Work

_FIRST_S, _LOOK_S = 20.0, 3.0
_TIMES = ("02:00", "08:30", "14:00", "20:00")
_JITTER_MIN, _SURPRISES = 20, 12
"""Many surprises, so that a newcomer may try it as often as he likes."""
_SLOW, _SILENT = 5, 9
"""Every so manyth post waits for the second call, or never answers."""
_CHANCE = 0.3
logger = structlog.get_logger()


class Posts:
    """Looks every few seconds whether a roll-call runs, and answers as the guards would."""

    def __init__(self, office: Office, agenda: Agenda, seeded: Seeded, chance: Chance) -> None:
        """Nobody answers before `begin`."""
        self._office, self._agenda, self._seeded, self._chance = office, agenda, seeded, chance
        self._guards: Mapping[str, Actor] = {member.id: seeded.actor(member) for member, _ in seeded.alliance.turns()}

    def begin(self) -> None:
        """The station has a plan, and calls its posts soon after the start."""
        chief = Actor(account=self._seeded.accounts["chief"], role=Role.CHIEF, station=self._seeded.ground.station)
        self._office.do(
            chief, actions.plan, [PlannedCall(time=time) for time in _TIMES], jitter_min=_JITTER_MIN, surprises_a_day=_SURPRISES, version=0
        )
        self._agenda.after(_FIRST_S, self._call)
        self._agenda.after(_FIRST_S, self._look)

    def _call(self) -> None:
        try:
            self._office.do(self._seeded.colleague, actions.begin, Scope.POSTS)
        except Refusal as refusal:
            logger.info("no_roll_call", reason=refusal.reason)

    def _look(self) -> None:
        self._agenda.after(_LOOK_S, self._look)
        for call in self._office.ask(self._seeded.colleague, _running):
            for reply in call.replies:
                if self._answers(reply):
                    self._press(reply)

    def _answers(self, reply: ReplyRow) -> bool:
        if reply.status not in OPEN or reply.number % _SILENT == 0 or not reply.guards:
            return False
        waits = reply.number % _SLOW == 0 and reply.status is ReplyStatus.CALLED
        return not waits and self._chance.random() < _CHANCE

    def _press(self, reply: ReplyRow) -> None:
        guard = self._guards.get(reply.guards[0])
        if guard is None:
            return
        try:
            self._office.do(guard, actions.answer, reply.id)
        except Refusal as refusal:
            logger.info("not_answered", reason=refusal.reason)


def _running(work: Work) -> list[RollCallRow]:
    board = queries.BOARDS[0]
    return [row for row in board.rows(work, None).values() if isinstance(row, RollCallRow)]
