"""What is known of everybody on duty before anybody asks where they are: as columns, and remembered.

A row is made again when its member or his turn is another object than last time; both come from a memory that asks the database first
(`platform/remembered`), so an unchanged object is an unchanged row.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, compress, filterfalse
from operator import is_not
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
    ("mode", "i8"), ("speed_mps", "f8"), ("pace", "f8"), ("odds", "f8"), ("insured_from", "i8"), ("insured_until", "i8"),
    ("leader", "?"), ("at_a_post", "?"), ("longitude", "f8"), ("latitude", "f8"),
])  # fmt: skip
_COLUMNS = [name for name in _FACTS.names or () if name not in {"at_a_post", "longitude", "latitude"}]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Roll:
    """Everybody on duty at a station, in the order of their ids; `people` and `turns` are what it was made of, by member.

    `mode`: place in `MODES`; `home`: the home cell's longitude and latitude, not a number where there is none; `posts`: rows by post. Days
    are ordinals, -1 where there is none. `told`: lines of members, names and forces; `until`: the last good day of whoever has a thing or
    had it, a line for each of `things`.
    """

    people: Mapping[str, Member]
    turns: Mapping[str, Turn]
    facts: NDArray[np.void]
    told: Objects
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
        return _row(self.ids, member)

    def has(self, day: date) -> dict[Thing, Flags]:
        """Who has each thing today."""
        return {thing: self.until[column] >= day.toordinal() for thing, column in self.things.items()}

    def had(self, day: date) -> dict[str, Ints]:
        """By skill: the last good day of whoever had it and has it no longer, 0 for the others."""
        skills = {code: self.until[column] for (kind, code), column in self.things.items() if kind == "skill"}
        return {code: np.where(until < day.toordinal(), until, _NEVER) for code, until in skills.items()}


_rolls: WeakKeyDictionary[Database, dict[str, Roll]] = WeakKeyDictionary()


def roll(work: Work) -> Roll:
    """Everybody on duty in the actor's station whom he may see."""
    people, turns = members.everybody(work), duty.everybody(work)
    stations = _rolls.setdefault(work.world.database, {})
    known = stations.get(work.actor.station, _EMPTY)
    if known.people is not people or known.turns is not turns:
        known = stations[work.actor.station] = _made(known, people, turns)
    return known


def _changed(before: Mapping[str, object], now: Mapping[str, object]) -> Iterable[str]:
    """The ids of what came, went, or is another."""
    if before is now:
        return ()
    return chain(compress(now, map(is_not, map(before.get, now), now.values())), filterfalse(now.__contains__, before))


def _made(before: Roll, everybody: Mapping[str, Member], on_duty: Mapping[str, Turn]) -> Roll:
    touched = sorted({*_changed(before.people, everybody), *_changed(before.turns, on_duty)})
    ids = list(before.ids)
    for id_ in touched:
        row = bisect_left(ids, id_)
        ids[row : row + (ids[row : row + 1] == [id_])] = [id_] if id_ in everybody and id_ in on_duty else []
    fresh = [place for id_ in touched if (place := _row(ids, id_)) is not None]
    known_things = dict.fromkeys([*before.things, *(thing for row in fresh for thing in _until(everybody[ids[row]]))])
    things = {thing: column for column, thing in enumerate(known_things)}
    facts, told, until = np.zeros(len(ids), _FACTS), np.empty((3, len(ids)), np.object_), np.full((len(things), len(ids)), _NEVER)
    for now, then in zip(_between(touched, ids), _between(touched, before.ids), strict=True):
        facts[now], told[:, now], until[: len(before.things), now] = before.facts[then], before.told[:, then], before.until[:, then]
    for row in fresh:
        one = everybody[ids[row]]
        facts[row], told[:, row] = _facts(one, on_duty[one.id]), (one.id, one.name, one.force)
        for thing, day in _until(one).items():
            until[things[thing], row] = day
    return _roll(ids, everybody, on_duty, facts, told, things, until)


def _between(touched: Sequence[str], ids: Sequence[str]) -> Iterator[slice]:
    """Where those stand who are not touched: before the first who is, between him and the second, and so on."""
    first = 0
    for id_ in touched:
        row = bisect_left(ids, id_)
        yield slice(first, row)
        first = row + (ids[row : row + 1] == [id_])
    yield slice(first, len(ids))


def _row(ids: Sequence[str], member: str) -> int | None:
    row = bisect_left(ids, member)
    return row if row < len(ids) and ids[row] == member else None


def _roll(
    ids: Sequence[str],
    people: Mapping[str, Member],
    turns: Mapping[str, Turn],
    facts: NDArray[np.void],
    told: Objects,
    things: Mapping[Thing, int],
    until: Ints,
) -> Roll:
    posts: dict[str, list[int]] = {}
    for row in np.flatnonzero(facts["at_a_post"]).tolist():
        posts.setdefault(turns[ids[row]].post or "", []).append(row)
    columns = {name: np.ascontiguousarray(facts[name]) for name in _COLUMNS}
    home = np.column_stack([facts["longitude"], facts["latitude"]])
    members_, names, forces = told
    return Roll(
        ids=ids, people=people, turns=turns, facts=facts, told=told, things=things, until=until,
        members=members_, names=names, forces=forces, home=home, posts=posts, **columns,
    )  # fmt: skip


_EMPTY = _roll([], {}, {}, np.zeros(0, _FACTS), np.empty((3, 0), np.object_), {}, np.zeros((0, 0), np.int64))


def _facts(member: Member, turn: Turn) -> tuple[object, ...]:
    home, mode = member.home, turn.mode
    return (
        MODES.index(mode), SPEED_MPS[mode], members.pace(member, mode), members.odds(member),
        _ordinal(member.insured_from), _ordinal(member.insured_until), member.leader,
        bool(turn.post), home.longitude if home else np.nan, home.latitude if home else np.nan,
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
