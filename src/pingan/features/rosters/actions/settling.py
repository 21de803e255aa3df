"""Who has the last word on a swap that the rules alone do not let through."""

from pingan.features.rosters.actions import _handing
from pingan.features.rosters.model import Ask
from pingan.features.rosters.rules import shifts as rules
from pingan.features.rosters.rules.legal import against
from pingan.features.rosters.store import shifts
from pingan.features.rosters.store.facts import agreed, in_return
from pingan.kernel.errors import Overtaken, WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.ROSTER_SETTLE)
def settle(work: Work, ask_id: str, verb: str, *, word: str = "") -> Ask:
    """Approve or refuse what two members have agreed. `word`: why, where a rule speaks against it."""
    there, ask = work.as_engine(), shifts.get_ask(work, ask_id)
    if verb not in rules.next_verbs(ask, member=work.actor.member, settles=True):
        raise WrongMoment(status=ask.status.value, verb=verb)
    if verb == "refuse":
        return _handing.move(work, ask, verb)
    if rules.is_stale(ask, shifts.find(there, ask.shift), in_return(there, ask), work.now):
        raise Overtaken("shift_taken")
    because = against(ask, *agreed(work, ask))
    if not word:
        rules.check_legal(because)
    return _handing.exchange(work, ask, word if because else "")
