"""Who does what at the scene: first response, fetching equipment, coordination."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from pingan.features.dispatch.model import ENGAGED, THERE, Candidate, Need, Offer, Pickup, PickupOption, Role
from pingan.features.members.model import Force
from pingan.kernel.geo import Mode

LONE_DETOUR_S = 120.0
"""Somebody who goes alone fetches equipment if it costs no more than this; longer, and a pair of hands now is worth more."""
_ENOUGH_FOR_A_COORDINATOR = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """What one member does at the scene, and when he is there if he fetches `via` on his way."""

    member: str
    role: Role
    eta_s: float
    metres: float
    via: Pickup | None = None


def eta_s(one: Candidate) -> float:
    """Seconds on the direct way, for somebody who has one."""
    assert one.eta_s is not None, "whoever has no path was passed over"
    return one.eta_s


def direct(one: Candidate, role: Role) -> Duty:
    """The duty of somebody who fetches nothing."""
    return Duty(member=one.member, role=role, eta_s=eta_s(one), metres=one.metres or 0.0)


def share_out(need: Need, team: Sequence[Candidate]) -> Mapping[str, Duty]:
    """Member → duty, for people who all have a way to the scene. The order of `team` does not matter."""
    team = sorted(team, key=_by_arrival)
    duties = {one.member: direct(one, Role.FIRST_RESPONSE) for one in team}
    for item in sorted(need.equipment):
        fetched = _fetcher(item, team, [member for member, duty in duties.items() if duty.via])
        if fetched:
            member, option = fetched
            duties[member] = Duty(member=member, role=Role.FETCH_EQUIPMENT, eta_s=option.eta_s, metres=option.metres, via=option.pickup)
    leader = _coordinator(team, duties)
    return duties | ({leader.member: direct(leader, Role.COORDINATE)} if leader else {})


def assign_roles(need: Need, offers: Sequence[Offer], candidates: Mapping[str, Candidate]) -> Mapping[str, Duty]:
    """Member → duty for everyone who has accepted, to be asked again whenever somebody accepts or withdraws.

    `candidates`: present facts by member; someone missing there counts with what his offer says. Who has arrived keeps his role, and who
    was told to fetch something goes on fetching it unless somebody carries it there sooner: orders do not change on the way for seconds.
    """
    engaged = [offer for offer in offers if offer.status in ENGAGED]
    there = {offer.member: _kept(offer) for offer in engaged if offer.status in THERE}
    brought = {offer.via.item for offer in engaged if offer.status in THERE and offer.via}
    carried = {item for member in there if member in candidates for item in candidates[member].kit}
    left = replace(need, equipment=need.equipment - brought - carried)
    coming = [offer for offer in engaged if offer.status not in THERE]
    fetching = {offer.via.item: offer.member for offer in coming if offer.via}
    team = [_traveller(offer, candidates.get(offer.member), fetching) for offer in coming]
    return there | dict(share_out(left, team))


def _by_arrival(one: Candidate) -> tuple[float, str]:
    return (eta_s(one), one.member)


def _kept(offer: Offer) -> Duty:
    return Duty(member=offer.member, role=offer.role, eta_s=offer.eta_s, metres=offer.metres, via=offer.via)


def _fetcher(item: str, team: Sequence[Candidate], taken: Iterable[str]) -> tuple[str, PickupOption] | None:
    """Who should fetch `item`: whoever has it there first. None where somebody carries it there sooner, or nobody can."""
    options = [
        (option.eta_s, one.member, option)
        for one in team
        if one.member not in taken
        for option in one.pickups
        if option.pickup.item == item
    ]
    if not options:
        return None
    there_s, member, option = min(options, key=lambda found: found[:2])
    if any(item in one.kit and eta_s(one) <= there_s for one in team):
        return None
    if len(team) == 1 and there_s - eta_s(team[0]) > LONE_DETOUR_S:
        return None
    return member, option


def _coordinator(team: Sequence[Candidate], duties: Mapping[str, Duty]) -> Candidate | None:
    """With three or more: not the first to arrive and nobody who fetches; a shift leader before a guard before whoever is next."""
    free = [one for one in team if not duties[one.member].via][1:]
    if len(team) < _ENOUGH_FOR_A_COORDINATOR or not free:
        return None
    return min(free, key=lambda one: (not one.leader, one.force is not Force.GUARD, *_by_arrival(one)))


def _traveller(offer: Offer, candidate: Candidate | None, fetching: Mapping[str, str]) -> Candidate:
    """Somebody on his way, with fresh facts where there are any. `fetching`: item → the member already fetching it."""
    if candidate is None or candidate.eta_s is None:
        via = (PickupOption(pickup=offer.via, eta_s=offer.eta_s, metres=offer.metres),) if offer.via else ()
        return replace(candidate or _stranger(offer), eta_s=offer.eta_s, metres=offer.metres, pickups=via)
    return replace(candidate, pickups=tuple(o for o in candidate.pickups if fetching.get(o.pickup.item, offer.member) == offer.member))


def _stranger(offer: Offer) -> Candidate:
    return Candidate(
        member=offer.member, name="", force=Force.VOLUNTEER, mode=Mode.FOOT, eta_s=None, metres=None, straight_metres=0.0,
        estimated=True, position_age_s=None,
    )  # fmt: skip
