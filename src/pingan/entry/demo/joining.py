"""People who want to join, and teams of those who have: so that a newcomer finds both in the demo."""

from datetime import timedelta

from pingan.entry.demo.town import Seeded
from pingan.features.applications import actions as applications
from pingan.features.applications.model import STEPS
from pingan.features.applications.rules import Wish
from pingan.features.members.model import Force, MemberStatus
from pingan.features.teams import public as teams
from pingan.features.teams.model import TeamKind
from pingan.features.teams.rules import TeamFacts
from pingan.kernel.rights import Role
from pingan.platform.office import Office
from pingan.platform.work import Actor

TEAMS = (
    (TeamFacts(name="西沙义警", kind=TeamKind.RIVER, meeting="西沙渡口，周六六点"), Force.VOLUNTEER, 9),
    (TeamFacts(name="夜跑队", kind=TeamKind.RUNNERS, meeting="滨江步道起点"), Force.VOLUNTEER, 6),
    (TeamFacts(name="龙吴路商户街", kind=TeamKind.MERCHANTS_STREET, meeting="龙吴路5511号门口"), Force.MERCHANT, 7),
)
_IN_STEPS = frozenset(STEPS)
_OWNED_OF = 3
"""Two of three applications have an owner; the third waits for somebody."""


def let_people_join(office: Office, seeded: Seeded) -> None:
    """A link on the wall, applications at every step, a word of the subdistrict office, three teams."""
    station, accounts = seeded.ground.station, seeded.accounts
    chief = Actor(account=accounts["chief"], role=Role.CHIEF, station=station)
    officer = Actor(account=accounts["officer"], role=Role.OFFICER, station=station)
    subdistrict = Actor(account=accounts["subdistrict"], role=Role.SUBDISTRICT, station=station)
    expires = office.world.clock.now() + timedelta(days=90)
    office.do(chief, applications.invite, Wish(expires=expires, campaign="邻里守望招募"))
    office.do(chief, applications.invite, Wish(expires=expires, force=Force.MERCHANT, campaign="平安商户"))
    waiting = [member.id for member in seeded.alliance.members if member.status in _IN_STEPS]
    for number, member in enumerate(waiting):
        office.do(chief, applications.follow, member, by="")
        if number % _OWNED_OF:
            office.do(officer if number % 2 else chief, applications.claim, member)
    early = [one.id for one in seeded.alliance.members if one.status in _IN_STEPS - {MemberStatus.ON_PROBATION}]
    for member in early[:2]:
        office.do(subdistrict, applications.recommend, member, favours=True, note="社区里的热心人。")
    _found_teams(office, seeded, chief)


def _found_teams(office: Office, seeded: Seeded, chief: Actor) -> None:
    serving = [one for one in seeded.alliance.members if one.status is MemberStatus.ACTIVE]
    for number, (facts, force, count) in enumerate(TEAMS):
        people = [one.id for one in serving if one.force is force][number : number + count]
        office.do(chief, teams.set_up, facts, people, leader=people[0] if people else "")
