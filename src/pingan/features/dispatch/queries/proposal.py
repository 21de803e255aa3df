"""One proposal for all incidents that wait."""

from dataclasses import dataclass
from datetime import datetime

from pingan.features.dispatch import rules
from pingan.features.dispatch.model import Shortlist
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store.candidates import crowd
from pingan.features.incidents import public as incidents
from pingan.features.incidents.model import Incident
from pingan.features.rulebook import public as rulebook
from pingan.features.rulebook.model import Category
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPair:
    incident: str
    number: int
    place: str
    member: str
    name: str
    eta_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """A proposal for all incidents that wait: who to where, so that the total time is least."""

    computed: datetime
    pairs: tuple[PlanPair, ...]
    one_by_one_s: float
    together_s: float
    unfilled: tuple[str, ...]


@query(Right.DISPATCH_READ)
def plan(work: Work) -> PlanRow:
    """One proposal for all incidents that wait. Nobody already asked or on the way is moved."""
    waiting = sorted(
        (incident for incident in incidents.list_open(work) if incident.at and _waits(incident)),
        key=lambda one: (one.priority, one.received),
    )
    by_id = {incident.id: incident for incident in waiting}
    places, names = list[str](), dict[str, str]()
    ways: dict[str, dict[str, float]] = {}
    for incident in waiting:
        found, wanted = _shortlist(work, incident), incidents.category_of(work, incident).wanted
        places += [incident.id] * wanted
        go = [(found.crowd.members[row], found.crowd.names[row], float(found.crowd.eta_s[row])) for row in found.go.rows.tolist()]
        names |= {member: name for member, name, _ in go}
        ways[incident.id] = {member: eta_s for member, _, eta_s in go} | {
            pick.candidate.member: pick.eta_s
            for pick in found.go.first(wanted)  # some of them fetch something on the way
        }
    people = sorted(names)
    proposal = rules.plan(places, people, [[ways[id_].get(member) for member in people] for id_ in places])
    pairs = tuple(
        PlanPair(
            incident=pair.incident,
            number=by_id[pair.incident].number,
            place=by_id[pair.incident].place,
            member=pair.member,
            name=names[pair.member],
            eta_s=pair.eta_s,
        )
        for pair in proposal.pairs
    )
    return PlanRow(
        computed=work.now,
        pairs=pairs,
        one_by_one_s=proposal.one_by_one_s,
        together_s=proposal.together_s,
        unfilled=proposal.unfilled,
    )


def _shortlist(work: Work, incident: Incident) -> Shortlist:
    category: Category = incidents.category_of(work, incident)
    need = book.need(category, incident, with_police=False)
    policy = rulebook.policy(work, category.policy, incident.edition)
    people = crowd(work, book.place(incident), items=need.equipment, offered={}, widest_s=policy.widest_s)
    return rules.shortlist(need, people, policy)


def _waits(incident: Incident) -> bool:
    return incident.status.value == "received"
