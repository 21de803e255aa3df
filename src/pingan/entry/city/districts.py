"""Sixteen districts on one map: each a station with its own ground, houses, teams and members, everybody on duty and signed in."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pingan.entry.demo import town
from pingan.entry.demo.people import Walker
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.areas import public as areas
from pingan.features.areas.model import Area, Rank
from pingan.features.duty import actions as duty
from pingan.features.members.model import MAY_SERVE, Force, Member, MemberStatus
from pingan.features.rehearsal import actions as rehearsal
from pingan.features.rehearsal.rules import ground as grounds
from pingan.features.rehearsal.rules.ground import Bounds, Ground
from pingan.features.rehearsal.rules.manners import pace
from pingan.features.rehearsal.rules.people import Alliance, a_name, gather, pick
from pingan.features.teams import public as teams
from pingan.features.teams.model import MOST_MEMBERS, TeamKind
from pingan.features.teams.rules import TeamFacts
from pingan.kernel.chance import Chance
from pingan.kernel.geo import Point
from pingan.kernel.rights import Role
from pingan.platform.office import Office
from pingan.platform.work import Actor, Work, engine

_NUMERALS = "一二三四五六七八九十"
_SERVING_SHARE = 0.78
"""Of all members so many may stand on duty at once; the others are suspended, in training, or guards without a post."""
_TEAMS = (
    (TeamKind.RIVER, "护河队"), (TeamKind.RUNNERS, "夜跑队"), (TeamKind.NIGHT_PATROL, "夜巡队"), (TeamKind.MERCHANTS_STREET, "商户街"),
    (TeamKind.VOLUNTEERS, "义警队"), (TeamKind.CROSSING, "护学岗"),
)  # fmt: skip
_DESK, _COLLEAGUE = "desk", "colleague"


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How large the city is."""

    districts: int = 16
    teams: int = 270
    on_duty: int = 12_000

    def share(self, of: int, number: int) -> int:
        """What falls to district `number`, counted from 1, of so many in the city."""
        return of * number // self.districts - of * (number - 1) // self.districts


@dataclass(frozen=True, slots=True, kw_only=True)
class District:
    """What those who live in it know. `tokens`: by member id; `desk`: of the simulated dispatcher."""

    station: str
    bounds: Bounds
    walkers: Sequence[Walker]
    tokens: Mapping[str, str]
    desk: str


def login_of(number: int) -> str:
    """Of the dispatcher of a district, counted from 1."""
    return f"{_DESK}{number:02}"


def station_of(number: int) -> str:
    """The id of a district's station, counted from 1."""
    return f"district-{number:02}"


def name_of(number: int) -> str:
    """As the screens call it."""
    tens, ones = divmod(number, 10)
    written = f"{_NUMERALS[tens - 1] if tens > 1 else ''}{'十' if tens else ''}{_NUMERALS[ones - 1] if ones else ''}"
    return f"第{written}区派出所"


def found(office: Office, bounds: Bounds, size: Size, secret: str, chance: Chance) -> Iterator[District]:
    """Write the city down, one district after the other. `bounds`: of the map. `secret`: of every dispatcher's authenticator."""
    password = access.prepare_password(town.PASSWORD, _DESK, b"pingan city, made up")
    known = set(office.ask(engine(""), areas.stations))
    for number, cell in enumerate(cells(bounds, size.districts), 1):
        station = station_of(number)
        ground = town.find_ground(office.world.roads, _middle(cell), cell, chance, station, name_of(number))
        on_duty = size.share(size.on_duty, number)
        alliance = _alliance(office, ground, on_duty, number, chance)
        staff = tuple(
            NewAccount(role=Role.DISPATCHER, name=name, login=login, password=password, totp_secret=secret)
            for login, name in ((login_of(number), a_name(chance)), (f"{_COLLEAGUE}{number:02}", "同事（模拟）"))
        )
        if station not in known:
            office.do(engine(station), areas.add, Area(id=station, station=station, rank=Rank.STATION, name=ground.name))
        keyboard = Actor(account="city", role=Role.ADMIN, station=station)
        accounts = office.do(keyboard, rehearsal.set_up, ground, alliance, staff)
        turns = alliance.turns()
        actors = {member.id: Actor(account=accounts[member.id], role=member.role, station=station, member=member.id) for member, _ in turns}
        tokens = office.do(keyboard, _come_on_duty, turns, actors)
        office.do(engine(station), _found_teams, alliance, ground, size.share(size.teams, number), chance)
        desk = office.do(keyboard, access.open_session, accounts[f"{_COLLEAGUE}{number:02}"])
        yield District(
            station=station, bounds=ground.bounds, walkers=_walkers(turns, actors, ground, alliance.odds, chance), tokens=tokens, desk=desk
        )  # fmt: skip


def cells(bounds: Bounds, count: int) -> list[Bounds]:
    """The map cut into as many pieces, in rows as square as they come out."""
    west, south, east, north = bounds
    rows = max(1, round(math.sqrt(count)))
    pieces = []
    for row in range(rows):
        across = count * (row + 1) // rows - count * row // rows
        low, high = (south + (north - south) * edge / rows for edge in (row, row + 1))
        pieces += [(west + (east - west) * k / across, low, west + (east - west) * (k + 1) / across, high) for k in range(across)]
    return pieces


def _middle(bounds: Bounds) -> Point:
    west, south, east, north = bounds
    return Point((south + north) / 2, (west + east) / 2)


def _alliance(office: Office, ground: Ground, on_duty: int, number: int, chance: Chance) -> Alliance:
    """With telephones of its own, and just so many on duty: guards at the posts first, then whoever agreed to be located."""
    gathered = gather(ground, math.ceil(on_duty / _SERVING_SHARE) + 2 * len(ground.posts), office.world.clock.now(), chance)
    members = tuple(replace(member, phone=f"138{number:02}{member.phone[-6:]}") for member in gathered.members)
    posted = {member: post for member, post in gathered.on_duty.items() if post}
    free = [member.id for member in members if _walks_about(member) and member.id not in gathered.by_hand]
    turns = [*posted.items(), *((id_, None) for id_ in free)][:on_duty]
    return replace(gathered, members=members, on_duty=dict(turns))


def _walks_about(member: Member) -> bool:
    return member.status in MAY_SERVE and member.force is not Force.GUARD and member.location_consent is not None


def _come_on_duty(work: Work, turns: Sequence[tuple[Member, str | None]], actors: Mapping[str, Actor]) -> dict[str, str]:
    """Everybody whose turn it is, with a phone that is signed in: tokens by member id."""
    tokens = {}
    for member, post in turns:
        actor = actors[member.id]
        duty.go_on(work.acting_as(actor), post=post)
        tokens[member.id] = access.open_session(work, actor.account)
    return tokens


def _found_teams(work: Work, alliance: Alliance, ground: Ground, count: int, chance: Chance) -> None:
    """So many teams; every active merchant and volunteer is in one of his force."""
    active = [member for member in alliance.members if member.status is MemberStatus.ACTIVE]
    spots = [house.name.removesuffix("平安屋") for house in ground.houses]
    planned = [(*_TEAMS[number % len(_TEAMS)], spots[number % len(spots)], number) for number in range(count)]
    for force in (Force.MERCHANT, Force.VOLUNTEER):
        mine = [plan for plan in planned if (plan[0] is TeamKind.MERCHANTS_STREET) is (force is Force.MERCHANT)]
        people = [member.id for member in active if member.force is force]
        for turn, (kind, word, spot, number) in enumerate(mine):
            seats = people[turn :: len(mine)][:MOST_MEMBERS]
            facts = TeamFacts(name=f"{spot}{word}{number + 1:02}", kind=kind, meeting=f"{spot}门口")
            teams.set_up(work, facts, seats, leader=pick(seats, chance) if seats else "")


def _walkers(
    turns: Sequence[tuple[Member, str | None]], actors: Mapping[str, Actor], ground: Ground, odds: Mapping[str, float], chance: Chance
) -> list[Walker]:
    posts = {post.id: post.at for post in ground.posts}
    return [
        Walker(
            actor=actors[member.id], odds=odds[member.id], mode=member.mode, pace=pace(chance), post=posts[post] if post else None,
            at=posts[post] if post else grounds.somewhere(ground.bounds, chance), located=member.location_consent is not None,
        )
        for member, post in turns
    ]  # fmt: skip
