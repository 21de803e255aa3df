"""What is known of everybody on duty before anybody asks where they are: as columns, and remembered.

A row is made again when its member or his turn is another object than last time; both come from a memory that asks the database first
(`platform/remembered`), so an unchanged object is an unchanged row.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from pingan.features.dispatch.model import Flags, Floats, Ints, Objects, Thing
from pingan.features.duty import public as duty
from pingan.features.duty.model import Turn
from pingan.features.members import public as members
from pingan.features.members.model import Member
from pingan.kernel.geo import SPEED_MPS, Mode
from pingan.platform.work import Work
from pingan.ports import Database

MODES = tuple(Mode)
_NEVER, _FOR_EVER = 0, date.max.toordinal()
_FACTS = np.dtype([
    ("members", "O"), ("names", "O"), ("forces", "O"), ("mode", "i8"), ("speed_mps", "f8"), ("pace", "f8"), ("odds", "f8"),
    ("insured_from", "i8"), ("insured_until", "i8"), ("leader", "?"), ("longitude", "f8"), ("latitude", "f8"),
])  # fmt: skip
_COLUMNS = [name for name in _FACTS.names or () if name not in {"longitude", "latitude"}]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Roll:
    """Everybody on duty at a station, in the order of their ids.

    `mode`: place in `MODES`; `home`: the home cell's longitude and latitude, not a number where there is none; `posts`: rows by post. Days
    are ordinals, -1 where there is none. `until`: the last good day of whoever has a thing or had it, a line for each of `things`.
    """

    people: Sequence[Member]
    turns: Sequence[Turn]
    facts: NDArray[np.void]
    things: Mapping[Thing, int]
    until: Ints
    ids: Sequence[str]
    members: Objects
    names: Objects
    forces: Objects
    mode: Ints
    speed_mps: Floats
    pace: Floats
    odds: Floats
    insured_from: Ints
    insured_until: Ints
    leader: Flags
    home: Floats
    posts: Mapping[str, Sequence[int]]

    def row(self, member: str) -> int | None:
        """Where somebody stands, if he is on duty."""
        row = bisect_left(self.ids, member)
        return row if row < len(self.ids) and self.ids[row] == member else None

    def has(self, day: date) -> dict[Thing, Flags]:
        """Who has each thing today."""
        return {thing: self.until[column] >= day.toordinal() for thing, column in self.things.items()}

    def had(self, day: date) -> dict[str, Ints]:
        """By skill: the last good day of whoever had it and has it no longer, 0 for the others."""
        skills = {code: self.until[column] for (kind, code), column in self.things.items() if kind == "skill"}
        return {code: np.where(until < day.toordinal(), until, _NEVER) for code, until in skills.items()}


@dataclass(frozen=True, slots=True)
class _Known:
    """A roll, and what it was made of."""

    people: Mapping[str, Member] = field(default_factory=dict)
    turns: Mapping[str, Turn] = field(default_factory=dict)
    roll: Roll | None = None


_rolls: WeakKeyDictionary[Database, dict[str, _Known]] = WeakKeyDictionary()


def roll(work: Work) -> Roll:
    """Everybody on duty in the actor's station whom he may see."""
    people, turns = members.everybody(work), duty.everybody(work)
    stations = _rolls.setdefault(work.world.database, {})
    known = stations.get(work.actor.station, _Known())
    if known.roll and known.people is people and known.turns is turns:
        return known.roll
    made = _made(known, people, turns)
    stations[work.actor.station] = _Known(people, turns, made)
    return made


def _changed(before: Mapping[str, object], now: Mapping[str, object]) -> list[str]:
    """The ids of what came, went, or is another."""
    if before is now:
        return []
    known = before.get
    return [*(id_ for id_, one in now.items() if known(id_) is not one), *(id_ for id_ in before if id_ not in now)]


def _made(known: _Known, everybody: Mapping[str, Member], on_duty: Mapping[str, Turn]) -> Roll:
    before = known.roll or _EMPTY
    ids, people, turns, taken = list(before.ids), list(before.people), list(before.turns), list(range(len(before.ids)))
    for id_ in sorted({*_changed(known.people, everybody), *_changed(known.turns, on_duty)}):
        row = bisect_left(ids, id_)
        there = slice(row, row + (ids[row : row + 1] == [id_]))
        one = [id_] if id_ in everybody and id_ in on_duty else []
        ids[there], taken[there] = one, [_FRESH] * len(one)
        people[there], turns[there] = [everybody[id_] for id_ in one], [on_duty[id_] for id_ in one]
    old = np.array(taken, np.int64)
    fresh = np.flatnonzero(old == _FRESH).tolist()
    known_things = dict.fromkeys([*before.things, *(thing for row in fresh for thing in _until(people[row]))])
    things = {thing: column for column, thing in enumerate(known_things)}
    # a fresh row holds what stood last, until it is written
    facts = before.facts[old] if len(before.ids) else np.zeros(len(ids), _FACTS)
    until = np.zeros((len(things), len(ids)), np.int64)
    if len(before.ids):
        np.take(before.until, old, axis=1, out=until[: len(before.things)], mode="wrap")
    for row in fresh:
        facts[row], until[:, row] = _facts(people[row], turns[row]), _NEVER
        for thing, day in _until(people[row]).items():
            until[things[thing], row] = day
    return _roll(ids, people, turns, facts, things, until)


def _roll(
    ids: Sequence[str], people: Sequence[Member], turns: Sequence[Turn], facts: NDArray[np.void], things: Mapping[Thing, int], until: Ints
) -> Roll:
    posts: dict[str, list[int]] = {}
    for row, turn in enumerate(turns):
        if turn.post:
            posts.setdefault(turn.post, []).append(row)
    columns = {name: np.ascontiguousarray(facts[name]) for name in _COLUMNS}
    home = np.column_stack([facts["longitude"], facts["latitude"]])
    return Roll(people=people, turns=turns, facts=facts, things=things, until=until, ids=ids, home=home, posts=posts, **columns)


_FRESH = -1
_EMPTY = _roll([], [], [], np.zeros(0, _FACTS), {}, np.zeros((0, 0), np.int64))


def _facts(member: Member, turn: Turn) -> tuple[object, ...]:
    home, mode = member.home, turn.mode
    return (
        member.id, member.name, member.force, MODES.index(mode), SPEED_MPS[mode], members.pace(member, mode), members.odds(member),
        _ordinal(member.insured_from), _ordinal(member.insured_until), member.leader,
        home.longitude if home else np.nan, home.latitude if home else np.nan,
    )  # fmt: skip


def _ordinal(day: date | None) -> int:
    return -1 if day is None else day.toordinal()


def _until(member: Member) -> dict[Thing, int]:
    """The last good day of everything a member has or had; what he only claims he has not."""
    found: dict[Thing, int] = {("item", code): _FOR_EVER for code in member.kit}
    for skill in member.skills:
        if not skill.claimed:
            day = skill.until.toordinal() if skill.until else _FOR_EVER
            found["skill", skill.code] = max(day, found.get(("skill", skill.code), _NEVER))
    return found
