"""The door: rehearse a policy on made-up calls before it is tried on people."""

from pingan.features.dispatch import public as dispatch
from pingan.features.rehearsal.model import POLICIES, OffersResult, OfferWorld
from pingan.features.rehearsal.rules import Engine, play_cell
from pingan.kernel.chance import Chance
from pingan.kernel.errors import Invalid

MOST_MEMBERS, MOST_RUNS = 1_000, 1_000_000


def offers(members: int, acceptance: float, policy: str, runs: int, chance: Chance, *, known_speeds: bool = False) -> OffersResult:
    """One cell of the reference world of offers, through the engine that runs in production. `policy`: a name from `POLICIES`.

    The same dice give the same result to the last digit. `known_speeds`: the engine knows each member's own speed.

    Raises:
        Invalid: the facts name the field that cannot be meant.
    """
    _check("members", 1 <= members <= MOST_MEMBERS)
    _check("acceptance", 0 <= acceptance <= 1)
    _check("policy", policy in POLICIES)
    _check("runs", 1 <= runs <= MOST_RUNS)
    world = OfferWorld(members=members, acceptance=acceptance, known_speeds=known_speeds)
    return play_cell(world, POLICIES[policy], runs, chance, Engine(shortlist=dispatch.shortlist, next_step=dispatch.next_step))


def _check(field: str, fine: bool) -> None:
    if not fine:
        raise Invalid("rehearsal", field=field)
