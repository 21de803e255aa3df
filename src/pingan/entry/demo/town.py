"""A station for the demo: a ground on whatever map there is, people on it, and everybody on duty."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from pingan.entry.demo.people import Walker
from pingan.entry.solves import Solves
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.desk import actions as desk
from pingan.features.duty import actions as duty
from pingan.features.members.model import Member
from pingan.features.rehearsal import actions as rehearsal
from pingan.features.rehearsal.rules import ground as grounds
from pingan.features.rehearsal.rules.ground import Bounds, Ground
from pingan.features.rehearsal.rules.manners import pace
from pingan.features.rehearsal.rules.people import Alliance, gather
from pingan.features.rosters import public as rosters
from pingan.kernel.chance import Chance
from pingan.kernel.days import today
from pingan.kernel.geo import Point
from pingan.kernel.rights import Role
from pingan.kernel.travel import Place
from pingan.platform.office import Office
from pingan.platform.work import Actor, Work
from pingan.ports import Roads

STATION, STATION_NAME = "wujing", "吴泾派出所"
PASSWORD = "harbour-lantern-teapot"  # noqa: S105 - printed on the screen, for the demo only
LOGINS = (
    (Role.DISPATCHER, "dispatcher", "陆调度"),
    (Role.CHIEF, "chief", "沈所长"),
    (Role.CHIEF, "deputy", "钱副所长"),
    (Role.OFFICER, "officer", "顾警官"),
    (Role.ADMIN, "admin", "周管理"),
    (Role.AUDITOR, "auditor", "孙审计"),
    (Role.SUBDISTRICT, "subdistrict", "街道平安办"),
)
COLLEAGUE = "colleague"
CONCERNS = (("三号楼电梯在修，修好前有人被困先打物业", "物业老张"), ("河边步道护栏松动，已报街道", "社区民警"))
_TRIES = 400
_LATE_MIN = 120
_NIGHT_POSTS = 4
"""So many guards there are; the other posts are closed at night."""
_WHY = "演示：空缺待认领"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeded:
    """What a station was seeded with. `accounts`: account ids by login and by member id. `totp_secret`: the same for every login."""

    ground: Ground
    alliance: Alliance
    accounts: Mapping[str, str]
    totp_secret: str

    def actor(self, member: Member) -> Actor:
        """A member in his own name."""
        return Actor(account=self.accounts[member.id], role=member.role, station=self.ground.station, member=member.id)

    @property
    def colleague(self) -> Actor:
        """The simulated dispatcher."""
        return Actor(account=self.accounts[COLLEAGUE], role=Role.DISPATCHER, station=self.ground.station)


def find_ground(
    roads: Roads, centre: Point, limits: Bounds | None, chance: Chance, station: str = STATION, name: str = STATION_NAME
) -> Ground:
    """A station on a map that knows nothing of houses: they stand at named places, well apart."""
    bounds = grounds.around(centre, limits)
    spots: dict[str, Place] = {}
    for _ in range(_TRIES):
        place = roads.place_near(grounds.somewhere(bounds, chance))
        if place is not None and len(spots) < grounds.HOUSES:
            spots.setdefault(place.name, place)
    named = list(spots.values()) or [Place(name, "poi", centre)]
    return grounds.settle(station, name, bounds, named)


def seed(office: Office, ground: Ground, count: int, chance: Chance) -> Seeded:
    """Write the station down. The same dice on the same day give the same people."""
    alliance = gather(ground, count, office.world.clock.now(), chance)
    secret = access.totp_secret(f"demo {chance.random()}")
    staff = tuple(_login(role, login, name, secret) for role, login, name in (*LOGINS, (Role.DISPATCHER, COLLEAGUE, "同事（模拟）")))
    keyboard = Actor(account="demo", role=Role.ADMIN, station=ground.station)
    accounts = office.do(keyboard, rehearsal.set_up, ground, alliance, staff)
    return Seeded(ground=ground, alliance=alliance, accounts=accounts, totp_secret=secret)


def _login(role: Role, login: str, name: str, secret: str) -> NewAccount:
    hashed = access.prepare_password(PASSWORD, login, f"demo salt of {login}".encode())
    return NewAccount(role=role, name=name, login=login, password=hashed, totp_secret=secret)


def go_on_duty(office: Office, seeded: Seeded) -> None:
    """Everybody whose turn it is, in one go."""
    colleague = seeded.colleague
    office.do(colleague, partial(_all_go_on, seeded=seeded))


def change_shift(office: Office, seeded: Seeded) -> None:
    """The desk has changed hands once today, and the colleague who holds it waits to be relieved by whoever signs in."""
    before = Actor(account=seeded.accounts[LOGINS[0][1]], role=LOGINS[0][0], station=seeded.ground.station)
    colleague = seeded.colleague
    first = office.do(before, desk.take_over, after="")
    for text, owner in CONCERNS:
        office.do(before, desk.raise_concern, text=text, owner=owner)
    office.do(before, desk.hand_over, version=first.version, note="白天平稳。傍晚河边人多，注意落水。")
    now = office.do(colleague, desk.take_over, after=first.id)
    office.do(colleague, desk.hand_over, version=now.version, note="我要下班了，请接班的同事逐项确认。")


def post_roster(office: Office, seeded: Seeded) -> None:
    """This week's roster of the posts, found and published, so that every guard has shifts; who does not come is missed late only."""
    chief = Actor(account=seeded.accounts["chief"], role=Role.CHIEF, station=seeded.ground.station)
    terms = office.ask(chief, rosters.terms)
    by_day = [need for need in terms.terms.needs if need.post and not need.skills]
    by_night = [need for need in terms.terms.needs if need.post and need.skills][:_NIGHT_POSTS]
    at_posts = (*by_day, *by_night)
    office.do(chief, rosters.set_terms, replace(terms.terms, needs=at_posts, no_show_minutes=_LATE_MIN), version=terms.version)
    monday = today(office.world.clock.now())
    monday -= timedelta(days=monday.weekday())
    drafted = office.do(chief, rosters.draft, monday, 7)
    office.do(chief, rosters.solve, drafted.id, seconds=1, version=drafted.version)
    Solves(office, apart=False).run_due()
    found = office.ask(chief, rosters.get_roster, drafted.id)
    office.do(chief, rosters.publish, drafted.id, version=found.version, word=_WHY)


def _all_go_on(work: Work, seeded: Seeded) -> None:
    for member, post in seeded.alliance.turns():
        duty.go_on(work.acting_as(seeded.actor(member)), post=post)


def walkers(roads: Roads, seeded: Seeded, chance: Chance) -> list[Walker]:
    """Those on duty, ready to walk: guards at their posts, the others on streets from which the town can be reached."""
    posts = {post.id: post.at for post in seeded.ground.posts}
    spots = iter(_spots(roads, seeded.ground, len(seeded.alliance.on_duty), chance))
    return [
        Walker(
            actor=seeded.actor(member), odds=seeded.alliance.odds[member.id], mode=member.mode, pace=pace(chance),
            at=posts[post] if post else next(spots), post=posts[post] if post else None, located=member.location_consent is not None,
        )
        for member, post in seeded.alliance.turns()
    ]  # fmt: skip


def _spots(roads: Roads, ground: Ground, count: int, chance: Chance) -> Sequence[Point]:
    """Random points near a named street; where the map has none, anywhere."""
    found: list[Point] = []
    for _ in range(20 * count):
        place = roads.place_near(grounds.somewhere(ground.bounds, chance))
        if place is not None:
            found.append(grounds.nearby(place.at, 30, chance))
        if len(found) == count:
            return found
    return found + [grounds.somewhere(ground.bounds, chance) for _ in range(count - len(found))]
