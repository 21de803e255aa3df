"""The guard in whose name something is done at a tablet."""

from pingan.features.access import public as access
from pingan.features.duty import public as duty
from pingan.features.duty.model import Turn
from pingan.features.members import public as members
from pingan.features.tablets.events import PinRefused
from pingan.kernel.errors import WrongMoment
from pingan.platform.work import Work


def as_guard(work: Work, member: str) -> Work:
    """The same work, done by a guard at this tablet."""
    return work.acting_as(access.member_actor(work, member, via=work.actor.account))


def on_shift(work: Work, member: str) -> Turn:
    """The guard's turn at this tablet's post.

    Raises:
        WrongMoment: he is not on shift here.
    """
    turn = duty.find_turn(work.as_engine(), member)
    if turn is None or turn.post != work.actor.post:
        raise WrongMoment("not_on_shift")
    return turn


def write_down(work: Work, guard: str) -> None:
    """Wrong digits, or a wrong code, were typed in a guard's name."""
    work.announce(PinRefused(station=work.actor.station, member=members.get(work.as_engine(), guard).id))
