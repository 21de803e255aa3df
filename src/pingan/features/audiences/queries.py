"""What the builder of an audience shows."""

from collections.abc import Mapping
from dataclasses import dataclass

from pingan.features.audiences import rules, store
from pingan.features.audiences.model import Audience
from pingan.features.members.model import Force
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.work import Work

_FIRST = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class AudiencePreview:
    """`first`: the first names in the order of names. `unplaced`: who might be meant, but nobody knows where he is at home."""

    total: int
    by_force: Mapping[Force, int]
    first: tuple[str, ...]
    unplaced: int


@query(Right.AUDIENCE_BUILD)
def preview(work: Work, audience: Audience) -> AudiencePreview:
    """How many are meant, of which force, and who comes first; only of the station's own members.

    Raises:
        Invalid: `ground_odd`, `skill_unknown`.
        NotFound: no such team, house or area.
    """
    there = store.choosable(work.as_engine(), audience)
    meant = rules.choose(audience, there)
    return AudiencePreview(
        total=len(meant), by_force=rules.by_force(meant), first=tuple(one.name for one in meant[:_FIRST]),
        unplaced=rules.unplaced(audience, there),
    )  # fmt: skip
