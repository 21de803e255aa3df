"""Beginning and ending shifts at a tablet."""

from collections.abc import Collection
from dataclasses import replace

from pingan.features.access import public as access
from pingan.features.duty import public as duty
from pingan.features.houses import public as houses
from pingan.features.members import public as members
from pingan.features.members.model import MAY_SERVE, Force, Member
from pingan.features.tablets import store
from pingan.features.tablets.actions._guards import as_guard, on_shift, write_down
from pingan.features.tablets.events import PinChanged
from pingan.features.tablets.model import Pin
from pingan.kernel.errors import NotFound, WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.POST_SERVE)
def sign_on(work: Work, guard: str, *, proven: str, relieves: Collection[str] = ()) -> bool:
    """A guard begins a shift at this tablet's post; those he relieves go off duty in the same moment.

    `proven`: the hash his digits were compared with and fitted, outside of this transaction because that takes long; empty if they did not.
    False, and written down, if they did not.
    """
    pin = store.find_pin(work, guard)
    if pin is None or not proven or pin.password != proven:
        write_down(work, guard)
        return False
    _check_free(work, guard)
    there = as_guard(work, guard)
    duty.go_on(there, post=work.actor.post)
    for member in dict.fromkeys(relieves):
        on_shift(work, member)
        duty.relieve(there, member)
    store.put_pin(work, replace(pin, house=_house(work), used=work.now))
    return True


@action(Right.POST_SERVE)
def sign_off(work: Work, guard: str) -> None:
    """A guard's shift at this post is over, and nobody takes over from him."""
    on_shift(work, guard)
    duty.go_off(as_guard(work, guard))


@action(Right.POST_SERVE)
def send_code(work: Work, guard: str) -> None:
    """Send a guard the one-time code with which he chooses his digits at this tablet; it works nowhere else."""
    access.send_code(work, _guard(work, guard).phone, device=work.actor.account)


@action(Right.POST_SERVE)
def change_pin(work: Work, guard: str, code: str, *, password: str) -> bool:
    """A guard chooses his digits, by the code sent to him. `password`: their hash. False, and written down, if the code is wrong."""
    member = _guard(work, guard)
    if not access.code_opens(work, member.phone, code, device=work.actor.account):
        write_down(work, guard)
        return False
    store.put_pin(work, Pin(id=member.id, station=member.station, password=password, house=_house(work), used=work.now))
    work.announce(PinChanged(station=member.station, member=member.id))
    return True


def _check_free(work: Work, guard: str) -> None:
    """Nobody is in two places.

    Raises:
        WrongMoment: he is on shift here already, or on duty elsewhere.
    """
    turn = duty.find_turn(work.as_engine(), guard)
    if turn is not None:
        raise WrongMoment("on_shift_already" if turn.post == work.actor.post else "on_duty_elsewhere")


def _guard(work: Work, member_id: str) -> Member:
    """Somebody who may stand at a post.

    Raises:
        NotFound: there is no such guard at this station.
    """
    member = members.get(work.as_engine(), member_id)
    if member.force is not Force.GUARD or member.status not in MAY_SERVE:
        raise NotFound(noun="member")
    return member


def _house(work: Work) -> str:
    return houses.get_post(work.as_engine(), work.actor.post).house
