"""The door: whoever sends something to many asks here who they are."""

from pingan.features.audiences import rules, store
from pingan.features.audiences.model import Audience, Candidate
from pingan.platform.work import Work


def chosen(work: Work, audience: Audience) -> list[Candidate]:
    """Those who are meant now, by name; the caller has checked that the actor may know.

    Raises:
        Invalid: `ground_odd`, `skill_unknown`.
        NotFound: no such team, house or area.
    """
    return rules.choose(audience, store.choosable(work.as_engine(), audience))
