"""Who is best for an incident and why, and everybody else and why not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pingan.features.dispatch import rules
from pingan.features.dispatch.model import Need, Pick, Pickup, Reason, Role, Shortlist, WhyNot
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.dispatch.store.candidates import candidates
from pingan.features.houses import public as houses
from pingan.features.houses.model import Fitness
from pingan.features.incidents import public as incidents
from pingan.features.members.model import Force
from pingan.features.rulebook import public as rulebook
from pingan.features.rulebook.model import CitizenMode
from pingan.kernel.errors import Fact
from pingan.kernel.geo import Mode, Point, distance_m
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.work import Work

UNFIT_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PickRow:
    member: str
    name: str
    force: Force
    mode: Mode
    eta_s: float
    metres: float
    straight_metres: float
    role: Role
    via: Pickup | None
    odds: float
    gain: float
    estimated: bool
    position_age_s: float | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedRow:
    member: str
    name: str
    force: Force
    reason: WhyNot
    facts: Mapping[str, Fact]
    eta_s: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnfitRow:
    """A house whose only thing of a kind that is needed here nobody is sent for, and why. `held_by`: who has it, if somebody has."""

    house: str
    name: str
    item: str
    why: Fitness
    held_by: str
    metres: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortlistRow:
    """Who is best and why, and everybody else and why not. `unfit`: what is near and would be fetched if it were fit, the nearest first."""

    incident: str | None
    computed: datetime
    estimated: bool
    citizens: CitizenMode
    go: tuple[PickRow, ...]
    passed: tuple[PassedRow, ...]
    unfit: tuple[UnfitRow, ...]


@query(Right.DISPATCH_READ)
def shortlist(work: Work, incident_id: str) -> ShortlistRow:
    """Everybody on duty, ranked, for an incident; offers already made are passed over with their answer."""
    incident = incidents.get(work, incident_id)
    running = call_outs.find_running(work, incident_id)
    category = incidents.category_of(work, incident)
    asked = offers.list_of(work, running.id) if running else []
    policy = running.policy if running else rulebook.policy(work, category.policy, incident.edition)
    need = book.need(category, incident, with_police=True if running is None else running.with_police)
    standing = rules.standing(asked, work.now)
    people = candidates(work, book.place(incident), items=need.equipment, offered=standing, widest_s=policy.widest_s)
    found = rules.shortlist(need, people, policy, barred=frozenset(running.barred if running else ()))
    return _shortlist_row(work, found, category.mode, incident_id, _unfit(work, need, book.place(incident)))


@query(Right.DISPATCH_READ)
def preview(work: Work, category_code: str, at: Point) -> ShortlistRow:
    """Who would come, while the call is still being typed."""
    category = rulebook.category(work, category_code)
    need = book.need(category, None, with_police=True)
    policy = rulebook.policy(work, category.policy)
    people = candidates(work, at, items=need.equipment, offered={}, widest_s=policy.widest_s)
    return _shortlist_row(work, rules.shortlist(need, people, policy), category.mode, None, _unfit(work, need, at))


def _unfit(work: Work, need: Need, at: Point) -> tuple[UnfitRow, ...]:
    found = [
        UnfitRow(house=house.id, name=house.name, item=thing.item, why=why, held_by=thing.held_by, metres=distance_m(house.at, at))
        for house, thing, why in houses.unfit_equipment(work, need.equipment)
    ]
    return tuple(sorted(found, key=lambda row: (row.metres, row.item))[:UNFIT_SHOWN])


def _shortlist_row(work: Work, found: Shortlist, mode: CitizenMode, incident: str | None, unfit: tuple[UnfitRow, ...]) -> ShortlistRow:
    passed = tuple(
        PassedRow(
            member=p.candidate.member,
            name=p.candidate.name,
            force=p.candidate.force,
            reason=p.reason,
            facts=p.facts,
            eta_s=p.candidate.eta_s,
        )
        for p in found.passed
    )
    return ShortlistRow(
        incident=incident,
        computed=work.now,
        estimated=work.world.roads.estimated,
        citizens=mode,
        go=tuple(_pick_row(pick) for pick in found.go),
        passed=passed,
        unfit=unfit,
    )


def _pick_row(pick: Pick) -> PickRow:
    who = pick.candidate
    return PickRow(  # written out, for a city has thousands of them
        member=who.member,
        name=who.name,
        force=who.force,
        mode=who.mode,
        eta_s=pick.eta_s,
        metres=pick.metres,
        straight_metres=who.straight_metres,
        role=pick.role,
        via=pick.via,
        odds=who.odds,
        gain=pick.gain,
        estimated=who.estimated,
        position_age_s=who.position_age_s,
        reasons=pick.reasons,
    )
