"""Who is best for an incident and why, and everybody else and why not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

import numpy as np

from pingan.features.dispatch import rules
from pingan.features.dispatch.model import Crowd, Ints, Need, Pick, Pickup, Reason, Role, Shortlist, WhyNot
from pingan.features.dispatch.rules import book
from pingan.features.dispatch.store import call_outs, offers
from pingan.features.dispatch.store.candidates import crowd
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
PICKS_TOLD = 60
"""As many as a dispatcher can name in one call-out."""


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
class PeopleRows:
    """Many people as columns: what is said of one of them stands at the same place in each. `etas_s`: None where nobody knows a way."""

    members: tuple[str, ...]
    names: tuple[str, ...]
    forces: tuple[Force, ...]
    etas_s: tuple[float | None, ...]

    def part(self, first: int, end: int) -> "PeopleRows":
        """Those from one place on, up to another."""
        there = slice(first, end)
        return PeopleRows(members=self.members[there], names=self.names[there], forces=self.forces[there], etas_s=self.etas_s[there])


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedRows:
    """Everybody passed over of whom the same is told, the nearest first. `overrulable`: the dispatcher may ask them all the same."""

    reason: WhyNot
    facts: Mapping[str, Fact]
    overrulable: bool
    people: PeopleRows


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
    """Who is best and why, and everybody else and why not.

    `go`: in the order of asking; after the first of them, of whom everything is told, come `further`. `unfit`: what is near and would be
    fetched if it were fit, the nearest first.
    """

    incident: str | None
    computed: datetime
    estimated: bool
    citizens: CitizenMode
    go: tuple[PickRow, ...]
    further: PeopleRows
    passed: tuple[PassedRows, ...]
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
    people = crowd(work, book.place(incident), items=need.equipment, offered=standing, widest_s=policy.widest_s)
    found = rules.shortlist(need, people, policy, barred=frozenset(running.barred if running else ()))
    unfit, estimated = _unfit(work, need, book.place(incident)), work.world.roads.estimated
    return row_of(found, category.mode, work.now, estimated=estimated, incident=incident_id, unfit=unfit)


@query(Right.DISPATCH_READ)
def preview(work: Work, category_code: str, at: Point) -> ShortlistRow:
    """Who would come, while the call is still being typed."""
    category = rulebook.category(work, category_code)
    need = book.need(category, None, with_police=True)
    policy = rulebook.policy(work, category.policy)
    people = crowd(work, at, items=need.equipment, offered={}, widest_s=policy.widest_s)
    found, unfit = rules.shortlist(need, people, policy), _unfit(work, need, at)
    return row_of(found, category.mode, work.now, estimated=work.world.roads.estimated, unfit=unfit)


def _unfit(work: Work, need: Need, at: Point) -> tuple[UnfitRow, ...]:
    found = [
        UnfitRow(house=house.id, name=house.name, item=thing.item, why=why, held_by=thing.held_by, metres=distance_m(house.at, at))
        for house, thing, why in houses.unfit_equipment(work, need.equipment)
    ]
    return tuple(sorted(found, key=lambda row: (row.metres, row.item))[:UNFIT_SHOWN])


def row_of(
    found: Shortlist,
    mode: CitizenMode,
    computed: datetime,
    *,
    estimated: bool,
    incident: str | None = None,
    unfit: tuple[UnfitRow, ...] = (),
) -> ShortlistRow:
    """What a screen is told of a shortlist."""
    return ShortlistRow(
        incident=incident,
        computed=computed,
        estimated=estimated,
        citizens=mode,
        go=tuple(_pick_row(pick) for pick in found.go.first(PICKS_TOLD)),
        further=_people(found.crowd, found.go.rows[PICKS_TOLD:]),
        passed=tuple(_passed(found)),
        unfit=unfit,
    )


def _passed(found: Shortlist) -> Iterator[PassedRows]:
    people = _people(found.crowd, found.passed.rows[np.argsort(found.verdicts, kind="stable")])
    ends = np.bincount(found.verdicts, minlength=len(found.reasons)).cumsum().tolist()
    for (reason, facts), (first, end) in zip(found.reasons, pairwise([0, *ends]), strict=True):
        yield PassedRows(reason=reason, facts=facts, overrulable=reason in rules.OVERRULABLE, people=people.part(first, end))


def _people(everybody: Crowd, rows: Ints) -> PeopleRows:
    eta_s = np.round(everybody.eta_s[rows], 1)
    etas_s = eta_s.astype(np.object_)
    etas_s[~np.isfinite(eta_s)] = None
    columns = (everybody.members[rows], everybody.names[rows], everybody.forces[rows], etas_s)
    members, names, forces, etas = (tuple(column.tolist()) for column in columns)
    return PeopleRows(members=members, names=names, forces=forces, etas_s=etas)


def _pick_row(pick: Pick) -> PickRow:
    who = pick.candidate
    return PickRow(
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
