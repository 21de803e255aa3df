"""What screens ask about duty: the member's own row, the houses and how they are manned, and the members with who is on.

Houses and members know nothing of duty, so the lists that tell who is on stand here.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from pingan.features.duty import rules, store
from pingan.features.duty.model import Turn
from pingan.features.duty.rules import Manning
from pingan.features.houses import public as houses
from pingan.features.houses.model import Equipment, House, Post
from pingan.features.members import public as members
from pingan.features.members.model import Force, Member, MemberSearch, MemberStatus, Skill
from pingan.kernel.days import today
from pingan.kernel.errors import NotFound
from pingan.kernel.geo import Mode, Point
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.audit import EXPORT_MOST
from pingan.platform.boards import Board
from pingan.platform.work import Work

# ---- the member's own row ----


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDutySince:
    """`post`: its id, or None."""

    since: datetime
    post: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Consents:
    """When each was given, None while it is not."""

    location: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostChoice:
    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """A member as he sees himself. `mode`: how he moves today, or as a rule while off duty. `home`: the centre of the cell he lives in."""

    id: str
    name: str
    force: Force
    mode: Mode
    duty: OnDutySince | None
    consents: Consents
    skills: tuple[Skill, ...]
    insured_until: date | None
    home: Point | None
    post_choices: tuple[PostChoice, ...]
    next: tuple[str, ...]


def me(work: Work, _: object = None) -> Me:
    """The actor's own row; also the answer to what he does to himself.

    Raises:
        NotFound: the actor is no member.
    """
    found = _me_rows(work, None).get(work.actor.member)
    if found is None:
        raise NotFound(noun="member")
    return found


def _me_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, Me]:
    own = work.actor.member
    if not own or (ids is not None and own not in ids):
        return {}
    return {id_: _me(work, member, store.find(work, id_)) for id_, member in members.by_id(work, [own]).items()}


def _me(work: Work, member: Member, turn: Turn | None) -> Me:
    return Me(
        id=member.id,
        name=member.name,
        force=member.force,
        mode=turn.mode if turn else member.mode,
        duty=OnDutySince(since=turn.since, post=turn.post) if turn else None,
        consents=Consents(location=member.location_consent),
        skills=member.skills,
        insured_until=member.insured_until,
        home=member.home,
        post_choices=_post_choices(work) if member.force is Force.GUARD else (),
        next=rules.next_verbs(member, turn),
    )


def _post_choices(work: Work) -> tuple[PostChoice, ...]:
    posts = houses.list_posts(work.as_engine())
    return tuple(PostChoice(id=post.id, name=post.name) for post in posts.values())


# ---- houses ----


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRow:
    """`guards`: ids of the members on duty there."""

    id: str
    name: str
    at: Point
    guards: tuple[str, ...]
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentRow:
    """`at_post`: where it hangs, None in the house itself. `next`: what the actor may do with it."""

    id: str
    item: str
    at_post: str | None
    usable: bool
    expires: date | None
    defect: str
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRow:
    """A house on the console."""

    id: str
    name: str
    at: Point
    status: Manning
    posts: tuple[PostRow, ...]
    equipment: tuple[EquipmentRow, ...]
    hours: str
    version: int


@query(Right.HOUSE_READ)
def list_houses(work: Work) -> list[HouseRow]:
    """Every house of the station, by name."""
    return list(_house_rows(work, None).values())


def _house_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, HouseRow]:
    guards = rules.guards_by_post(store.list_turns(work.as_engine()))
    posts, things, day = list(houses.list_posts(work).values()), houses.list_equipment(work), today(work.now)
    return {
        house.id: _house(
            house, [post for post in posts if post.house == house.id], guards, [_thing(work, t, day) for t in things if t.house == house.id]
        )
        for house in houses.list_houses(work)
        if ids is None or house.id in ids
    }


def _house(house: House, posts: Collection[Post], guards: Mapping[str, tuple[str, ...]], things: Collection[EquipmentRow]) -> HouseRow:
    rows = tuple(PostRow(id=post.id, name=post.name, at=post.at, guards=guards.get(post.id, ()), version=post.version) for post in posts)
    count = sum(len(row.guards) for row in rows)
    return HouseRow(
        id=house.id, name=house.name, at=house.at, status=rules.manning(count), posts=rows, equipment=tuple(things), hours=house.hours,
        version=house.version,
    )  # fmt: skip


def _thing(work: Work, thing: Equipment, day: date) -> EquipmentRow:
    verbs = houses.next_verbs(thing) if work.actor.may(Right.EQUIPMENT_CHECK) else ()
    return EquipmentRow(
        id=thing.id, item=thing.item, at_post=thing.post, usable=thing.usable(day), expires=thing.expires, defect=thing.defect, next=verbs
    )


# ---- members ----


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow:
    """A member in the console's list. `phone`: its middle hidden. `skills`: codes of those valid today."""

    id: str
    name: str
    phone: str
    force: Force
    mode: Mode
    status: MemberStatus
    skills: tuple[str, ...]
    insured_until: date | None
    on_duty: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberPage:
    rows: tuple[MemberRow, ...]
    total: int


@query(Right.MEMBER_READ)
def search_members(work: Work, wish: MemberSearch, *, on_duty: bool | None, page: int, size: int) -> MemberPage:
    """A page of members. `on_duty` None: both."""
    turns = {turn.id: turn for turn in store.list_turns(work)}
    among, without = store.on_or_off(work, on_duty=on_duty)
    found, total = members.search(work, wish, among=among, without=without, page=page, size=size)
    return MemberPage(rows=tuple(_member(member, turns.get(member.id), today(work.now)) for member in found), total=total)


def listed_members(work: Work, wish: tuple[MemberSearch, bool | None]) -> MemberPage:
    """All of them, after the export was written down."""
    return search_members(work, wish[0], on_duty=wish[1], page=1, size=EXPORT_MOST)


def _member(member: Member, turn: Turn | None, day: date) -> MemberRow:
    return MemberRow(
        id=member.id,
        name=member.name,
        phone=members.masked(member.phone),
        force=member.force,
        mode=turn.mode if turn else member.mode,
        status=member.status,
        skills=tuple(sorted(member.skilled(day))),
        insured_until=member.insured_until,
        on_duty=turn is not None,
    )


BOARDS = (Board("me", Right.MEMBER_SELF, _me_rows), Board("houses", Right.HOUSE_READ, _house_rows))
