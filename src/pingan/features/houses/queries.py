"""What a guard with his phone, and whoever keeps the houses, asks about the hooks. What the map asks stands in `duty.queries`."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from pingan.features.access import public as access
from pingan.features.houses import rules, store
from pingan.features.houses.model import Equipment, Fitness, Inspection, Turn
from pingan.kernel.days import today
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform import log
from pingan.platform.action import query
from pingan.platform.boards import Board
from pingan.platform.work import Work

MOST_ROUNDS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundItem:
    """One thing of a round. `where`: the post at whose hook it hangs, empty in the house. `turns`: what its days have brought."""

    id: str
    item: str
    label: str
    serial: str
    where: str
    due: date | None
    looked: datetime | None
    expires: date | None
    fitness: Fitness
    turns: tuple[Turn, ...]
    defect: str
    defect_due: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What there is to look at in one house. `signed`: when the actor last signed for it."""

    id: str
    name: str
    items: tuple[RoundItem, ...]
    signed: datetime | None


@query(Right.EQUIPMENT_INSPECT)
def rounds(work: Work) -> list[Round]:
    """Everything that hangs in the station's houses, for who goes past it with a phone."""
    there, day = work.as_engine(), today(work.now)
    posts = {post.id: post.name for post in store.list_posts(there)}
    things = store.list_equipment(there)
    return [
        Round(
            id=house.id,
            name=house.name,
            items=tuple(_item(thing, posts, day) for thing in things if thing.house == house.id),
            signed=before.signed if (before := store.last_signed(there, house.id, work.actor.account)) else None,
        )
        for house in store.list_houses(there)
    ]


def _item(thing: Equipment, posts: Mapping[str, str], day: date) -> RoundItem:
    return RoundItem(
        id=thing.id, item=thing.item, label=thing.label, serial=thing.serial, where=posts.get(thing.post or "", ""), due=thing.due,
        looked=thing.looked, expires=thing.expires, fitness=thing.fitness(day), turns=tuple(sorted(rules.turns(thing, day))),
        defect=thing.defect, defect_due=thing.defect_due,
    )  # fmt: skip


def looked_at(work: Work, thing: Equipment) -> RoundItem:
    """A thing as it is after somebody looked at it."""
    posts = {post.id: post.name for post in store.list_posts(work.as_engine())}
    return _item(thing, posts, today(work.now))


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedRound:
    """A round that was signed for, and by whom."""

    id: str
    by: str
    signed: datetime
    fine: int
    defect: int
    missing: int
    left: int


@query(Right.HOUSE_READ)
def signed_rounds(work: Work, house_id: str) -> list[SignedRound]:
    """The last two years of a house, newest first; who signed, for those who may know people."""
    found = store.list_inspections(work, [store.get_house(work, house_id).id], MOST_ROUNDS)
    names = access.names(work, {one.by for one in found}) if work.actor.may(Right.MEMBER_READ) else {}
    return [_signed(one, names) for one in found]


def signed_now(work: Work, one: Inspection) -> SignedRound:
    """What the actor has just signed."""
    return _signed(one, access.names(work, {one.by}))


def _signed(one: Inspection, names: Mapping[str, str]) -> SignedRound:
    return SignedRound(
        id=one.id, by=names.get(one.by, ""), signed=one.signed, fine=one.fine, defect=one.defect, missing=one.missing, left=one.left
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingEntry:
    """One line of what happened to a thing. `name`: who did it, for those who may know people."""

    seq: int
    at: datetime
    kind: str
    role: str
    name: str
    facts: Mapping[str, object]


@query(Right.HOUSE_READ)
def history(work: Work, equipment_id: str) -> list[ThingEntry]:
    """What happened to a thing, newest first."""
    entries = log.about(work, store.get_equipment(work, equipment_id).id)
    knows_people = work.actor.may(Right.MEMBER_READ)
    names = access.names(work, {entry.actor for entry in entries}) if knows_people else {}
    return [
        ThingEntry(
            seq=e.seq, at=e.at, kind=e.kind, role=e.role, name=names.get(e.actor, ""),
            facts=e.facts if knows_people else {key: fact for key, fact in e.facts.items() if key not in {"holder", "offer", "incident"}},
        )
        for e in reversed(entries)
    ]  # fmt: skip


@query(Right.HOUSE_READ)
def photo(work: Work, name: str) -> bytes:
    """How a thing looked.

    Raises:
        NotFound: there is no such photograph.
    """
    if store.find_photo(work, name) is None:
        raise NotFound(noun="photo")
    try:
        return work.world.files.get(name)
    except KeyError:
        raise NotFound(noun="photo") from None


# ---- what a member has in his hands ----


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldThing:
    """Something the actor fetched and has not given back. `house`: the name of where it belongs."""

    id: str
    item: str
    label: str
    house: str
    since: datetime


def _held_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, HeldThing]:
    if not work.actor.member or (ids is not None and not ids):
        return {}
    names = {house.id: house.name for house in store.list_houses(work.as_engine(), retired=None)}
    return {
        thing.id: HeldThing(id=thing.id, item=thing.item, label=thing.label, house=names.get(thing.house, ""), since=thing.since)
        for thing in store.list_held(work, holders=[work.actor.member])
        if thing.since is not None and (ids is None or thing.id in ids)
    }


BOARDS = (Board("things", Right.MEMBER_SELF, _held_rows),)
