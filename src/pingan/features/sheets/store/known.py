"""The rows that exist, through the doors of the features that own them, as a file would say them."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from pingan.features.houses import public as houses
from pingan.features.houses.model import House, Post
from pingan.features.members import public as members
from pingan.features.members.model import OVER, Member
from pingan.features.sheets.model import LIST_MARK, Fate, Known, SheetKind, World, degrees, key_of, plain
from pingan.features.sheets.store import seats
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.work import Work

Some = Sequence[Fate] | None
"""The rows something is asked for; None for all there are."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How rows of a kind are read: with which right, and whether they name people, so that an export says why."""

    right: Right
    named: bool
    rows: Callable[[Work, Some, str], list[Known]]


def right_of(kind: SheetKind) -> Right:
    """Without which there is nothing to take out of the house."""
    return _KEPT[kind].right


def names_people(kind: SheetKind) -> bool:
    """Whether an export says why."""
    return _KEPT[kind].named


def rows(work: Work, kind: SheetKind, some: Some = None, roster: str = "") -> list[Known]:
    """The rows that exist, all or those that `some` may be about. `roster`: whose seats are wanted, where they are."""
    return _KEPT[kind].rows(work, some, roster)


def world(work: Work, kind: SheetKind, fates: Sequence[Fate] | None, *, phones: Collection[str] = (), roster: str = "") -> World:
    """What rows are compared with. `phones`: numbers in the file, of which those are found that are taken at other stations."""
    if kind is SheetKind.ROSTERS:
        return seats.world(work, roster)
    called = [(plain(house.name), house.id) for house in houses.list_houses(work)] if kind is SheetKind.POSTS else []
    wanted = {fate.values.get("phone", "") for fate in fates} if fates is not None else set(phones)
    taken = members.phones_elsewhere(work, wanted) if kind is SheetKind.MEMBERS else ()
    return World(rows(work, kind, fates), houses=called, phones=taken, hours=houses.kept_hours)


# ---- members ----


def _members(work: Work, some: Some, _: str) -> list[Known]:
    found: Iterable[Member] = members.everybody(work).values() if some is None else _some_members(work, some)
    return [_member(member) for member in sorted(found, key=lambda one: one.id) if member.status not in OVER]


def _some_members(work: Work, some: Sequence[Fate]) -> Iterable[Member]:
    by_id: Mapping[str, Member] = members.by_id(work, {fate.id for fate in some if fate.id})
    by_phone = members.by_phone(work, {fate.values.get("phone", "") for fate in some})
    return {member.id: member for member in (*by_id.values(), *by_phone)}.values()


def _member(member: Member) -> Known:
    values = {
        "id": member.id, "name": member.name, "phone": members.masked(member.phone), "force": member.force.value, "mode": member.mode.value,
        "status": member.status.value, "leader": "yes" if member.leader else "no",
        "skills": LIST_MARK.join(f"{one.code} {one.until or ''}".strip() for one in member.skills),
        "kit": LIST_MARK.join(member.kit), "insured_until": member.insured_until.isoformat() if member.insured_until else "",
    }  # fmt: skip
    return Known(id=member.id, key=member.phone, values=_plain(values), secret={"phone": member.phone})


def _plain(values: Mapping[str, str]) -> dict[str, str]:
    """As a cell can hold it."""
    return {code: plain(value) for code, value in values.items()}


# ---- houses and posts: a few dozen, so always all ----


def _houses(work: Work, *_: object) -> list[Known]:
    return [_house(house) for house in houses.list_houses(work)]


def _house(house: House) -> Known:
    facts = {"hours": house.hours, "unit": house.unit, "lamp": house.lamp, "call_sign": house.call_sign}
    values = _plain({"id": house.id, "name": house.name, **_place(house.at), **facts})
    return Known(id=house.id, key=key_of(SheetKind.HOUSES, values), values=values)


def _posts(work: Work, *_: object) -> list[Known]:
    names = {house.id: house.name for house in houses.list_houses(work)}
    return [_post(post, names.get(post.house, "")) for post in houses.list_posts(work).values()]


def _post(post: Post, house: str) -> Known:
    values = _plain({"id": post.id, "house": house, "name": post.name, **_place(post.at), "hours": post.hours, "call_sign": post.call_sign})
    return Known(id=post.id, key=key_of(SheetKind.POSTS, values), values=values)


def _seats(work: Work, _: Some, roster: str) -> list[Known]:
    return seats.rows(work, roster)


def _place(at: Point) -> dict[str, str]:
    return {"latitude": degrees(at.latitude), "longitude": degrees(at.longitude), "datum": "wgs84"}


_KEPT = {
    SheetKind.MEMBERS: Kept(Right.MEMBER_EXPORT, named=True, rows=_members),
    SheetKind.HOUSES: Kept(Right.HOUSE_READ, named=False, rows=_houses),
    SheetKind.POSTS: Kept(Right.HOUSE_READ, named=False, rows=_posts),
    SheetKind.ROSTERS: Kept(Right.MEMBER_EXPORT, named=True, rows=_seats),
}
