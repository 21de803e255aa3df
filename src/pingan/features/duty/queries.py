"""What screens ask about duty: the member's own row, the houses and how they are manned, and the members with who is on.

Houses and members know nothing of duty, so the lists that tell who is on stand here.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from pingan.features.duty import rules, store
from pingan.features.duty.model import PastTurn, Turn
from pingan.features.duty.rules import Manning
from pingan.features.houses import public as houses
from pingan.features.houses.model import Equipment, Fitness, House, Post
from pingan.features.houses.model import Turn as DayTurn
from pingan.features.members import public as members
from pingan.features.members.model import Force, Member, MemberSearch, MemberStatus, Skill
from pingan.kernel.days import start_of, today
from pingan.kernel.errors import NotFound
from pingan.kernel.geo import Mode, Point
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.audit import EXPORT_MOST
from pingan.platform.boards import Board
from pingan.platform.work import Work

# ---- the member's own row, and his hours ----


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTurn:
    """`post`: its name, empty for none."""

    since: datetime
    until: datetime
    post: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnMonth:
    """`first`: the first day of the month. `seconds`: spent on duty in it."""

    first: date
    seconds: int
    turns: tuple[OwnTurn, ...]


@query(Right.DUTY_OWN)
def my_hours(work: Work) -> tuple[OwnMonth, ...]:
    """The actor's own hours of this month and the last; a turn that is going on comes into it when it ends."""
    past = store.list_past(work, start_of(rules.first_of_last_month(work.now)))
    posts = houses.list_posts(work.as_engine())
    return tuple(
        OwnMonth(
            first=month.first,
            seconds=month.seconds,
            turns=tuple(OwnTurn(since=turn.since, until=turn.until, post=_post_name(posts, turn)) for turn in month.turns),
        )
        for month in rules.months(past, work.now)
    )


def _post_name(posts: Mapping[str, Post], turn: PastTurn) -> str:
    return posts[turn.post].name if turn.post and turn.post in posts else ""


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
    """`guards`: ids of the members on duty there. `expected`: somebody is to be there now, by opening hours (its own, or its house's)."""

    id: str
    name: str
    at: Point
    guards: tuple[str, ...]
    status: Manning
    expected: bool
    hours: str
    call_sign: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentRow:
    """`at_post`: where it hangs, None in the house itself. `turns`: what its days have brought. `next`: what the actor may do with it.

    `held_by`, `holder`, `incident`: who has it and for what, for those who may know people.
    """

    id: str
    item: str
    label: str
    serial: str
    at_post: str | None
    fitness: Fitness
    usable: bool
    turns: tuple[DayTurn, ...]
    expires: date | None
    every_days: int | None
    due: date | None
    looked: datetime | None
    defect: str
    defect_due: date | None
    photo: str
    held_by: str
    holder: str | None
    incident: str | None
    since: datetime | None
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRow:
    """A house on the console. `expected`: somebody is to be there now. `alarm`: and too few are. `steps`: its next ones."""

    id: str
    name: str
    at: Point
    status: Manning
    expected: bool
    alarm: bool
    posts: tuple[PostRow, ...]
    equipment: tuple[EquipmentRow, ...]
    hours: str
    unit: str
    lamp: str
    call_sign: str
    handover_within_min: int
    retired: datetime | None
    steps: tuple[str, ...]
    version: int


@query(Right.HOUSE_READ)
def list_houses(work: Work) -> list[HouseRow]:
    """Every house of the station that stands, by name."""
    return list(_house_rows(work, None).values())


@query(Right.HOUSE_AMEND)
def list_retired(work: Work) -> list[HouseRow]:
    """The houses that were given up, by name; and those that stand with a post that was, told with those posts alone."""
    gone = houses.list_posts(work, retired=True)
    kept = [house for house in houses.list_houses(work, retired=None) if house.retired or any(p.house == house.id for p in gone.values())]
    return [_house(work, house, [post for post in gone.values() if post.house == house.id], {}, []) for house in kept]


def _house_rows(work: Work, ids: Collection[str] | None) -> Mapping[str, HouseRow]:
    guards = rules.guards_by_post(store.list_turns(work.as_engine()))
    posts, things, day = list(houses.list_posts(work).values()), houses.list_equipment(work), today(work.now)
    return {
        house.id: _house(
            work,
            house,
            [post for post in posts if post.house == house.id],
            guards,
            [_thing(work, t, day) for t in things if t.house == house.id],
        )
        for house in houses.list_houses(work)
        if ids is None or house.id in ids
    }


def _house(
    work: Work, house: House, posts: Collection[Post], guards: Mapping[str, tuple[str, ...]], things: Collection[EquipmentRow]
) -> HouseRow:
    expected = houses.is_expected(work, house.hours)
    rows = tuple(_post(work, house, post, guards.get(post.id, ())) for post in posts)
    status = rules.manning(sum(len(row.guards) for row in rows))
    return HouseRow(
        id=house.id, name=house.name, at=house.at, status=status, expected=expected, alarm=expected and status is not Manning.OPEN,
        posts=rows, equipment=tuple(things), hours=house.hours, unit=house.unit, lamp=house.lamp,
        call_sign=house.call_sign, handover_within_min=house.handover_within_min, retired=house.retired,
        steps=houses.next_steps(house) if work.actor.may(Right.HOUSE_AMEND) else (), version=house.version,
    )  # fmt: skip


def _post(work: Work, house: House, post: Post, guards: tuple[str, ...]) -> PostRow:
    return PostRow(
        id=post.id, name=post.name, at=post.at, guards=guards, status=rules.manning(len(guards)),
        expected=houses.is_expected(work, post.hours or house.hours), hours=post.hours, call_sign=post.call_sign, version=post.version,
    )  # fmt: skip


def _thing(work: Work, thing: Equipment, day: date) -> EquipmentRow:
    verbs = houses.next_verbs(thing) if work.actor.may(Right.EQUIPMENT_CHECK) else ()
    knows_people, fitness = work.actor.may(Right.MEMBER_READ), thing.fitness(day)
    return EquipmentRow(
        id=thing.id, item=thing.item, label=thing.label, serial=thing.serial, at_post=thing.post, fitness=fitness,
        usable=fitness is Fitness.USABLE, turns=tuple(sorted(houses.turns(thing, day))), expires=thing.expires,
        every_days=thing.every_days, due=thing.due, looked=thing.looked, defect=thing.defect, defect_due=thing.defect_due,
        photo=thing.photo, held_by=thing.held_by if knows_people else "", holder=thing.holder if knows_people else None,
        incident=thing.incident if knows_people else None, since=thing.since,
        next=tuple(verb for verb in verbs if verb != "write_off" or work.actor.may(Right.HOUSE_AMEND)),
    )  # fmt: skip


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
