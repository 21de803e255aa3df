"""Who is meant."""

from collections import Counter
from collections.abc import Collection, Sequence

from pingan.features.audiences.model import Audience, Candidate, Choosable
from pingan.features.members.model import Force
from pingan.features.rulebook.model import SKILLS
from pingan.kernel.errors import Invalid, NotFound
from pingan.kernel.geo import Ring, inside

_CORNERS_LEAST, _CORNERS_MOST = 3, 200


def choose(audience: Audience, there: Choosable) -> list[Candidate]:
    """Those who are meant, by name.

    Raises:
        Invalid: `ground_odd`: ground of fewer than three corners, or of more than anybody draws; `skill_unknown`.
        NotFound: no such team, house or area.
    """
    _check(audience, there)
    drawn: list[Ring] = [audience.ring] if audience.ring else []
    rings = [*drawn, *(there.grounds[id_] for id_ in audience.criteria.areas if there.grounds[id_])]
    return sorted((one for one in there.people if _is_meant(audience, rings, one)), key=lambda one: (one.name, one.id))


def _check(audience: Audience, there: Choosable) -> None:
    if audience.ring and not _CORNERS_LEAST <= len(audience.ring) <= _CORNERS_MOST:
        raise Invalid("ground_odd", least=_CORNERS_LEAST, most=_CORNERS_MOST)
    wanted = audience.criteria
    known: tuple[tuple[str, Collection[str], Collection[str]], ...] = (
        ("team", wanted.teams, there.teams), ("house", wanted.houses, there.houses), ("area", wanted.areas, there.grounds),
    )  # fmt: skip
    for noun, asked, ids in known:
        if not set(asked) <= set(ids):
            raise NotFound(noun=noun)
    if not set(wanted.skills) <= set(SKILLS):
        raise Invalid("skill_unknown")


def unplaced(audience: Audience, there: Choosable) -> int:
    """How many might be meant, had they said where they live."""
    if not audience.grounded:
        return 0
    return sum(1 for one in there.people if one.at is None and _is_called(audience, one))


def _is_meant(audience: Audience, grounds: Collection[Ring], one: Candidate) -> bool:
    if not _is_called(audience, one):
        return False
    at = one.at
    return not audience.grounded or (at is not None and any(inside(at, ring) for ring in grounds))


def _is_called(audience: Audience, one: Candidate) -> bool:
    """All but the ground."""
    wanted = audience.criteria
    return (
        (not wanted.forces or one.force in wanted.forces)
        and (not wanted.teams or not one.teams.isdisjoint(wanted.teams))
        and (not wanted.houses or not one.houses.isdisjoint(wanted.houses))
        and (not wanted.skills or not one.skills.isdisjoint(wanted.skills))
        and (not wanted.on_duty or one.on_duty)
    )


def by_force(chosen: Sequence[Candidate]) -> dict[Force, int]:
    """How many of each force."""
    counted = Counter(one.force for one in chosen)
    return {force: counted[force] for force in Force}
