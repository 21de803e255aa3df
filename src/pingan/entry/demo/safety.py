"""After a theft from a car, so that a newcomer finds all three: a tip that some have read, garages that look at themselves, a clue."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from pingan.entry.demo.pictures import garage
from pingan.entry.demo.town import Seeded
from pingan.features.advisories import public as advisories
from pingan.features.audiences.model import Audience
from pingan.features.clues import public as clues
from pingan.features.clues.model import Conduct, Often
from pingan.features.members.model import MAY_SERVE, Force, Member
from pingan.features.self_checks import public as self_checks
from pingan.features.self_checks.model import CHECKLISTS, Severity, VenueKind
from pingan.kernel.chance import Chance
from pingan.kernel.days import today
from pingan.kernel.rights import Role
from pingan.platform.office import NOBODY, Office
from pingan.platform.pictures import veiled
from pingan.platform.work import Actor, Work

_TITLE = "下车锁好车门，车里不放值钱的东西"
_TEXT = (
    "昨晚一处地下车库里，有人挨个拉车门，从一辆没有锁的车里拿走了包。\n"
    "下车请按一下锁车键，再拉一拉车门。包、电脑和零钱不要留在看得见的地方。\n"
    "看到有人挨个拉车门，请离远一点，打 110。"
)
_READ = 0.3
_SEEN = "昨天傍晚起，有人在地下车库挨个拉车门，拉开一辆就钻进去翻东西，听见脚步就走开。"
_WORD = "昨晚有车没锁被盗，请重点看照明、监控和提醒牌。"
_GARAGES = (("永北广场地下车库", "永北路1号"), ("虹玉商场车库", "虹玉路88号"), ("浦云中心停车场", "浦云路12号"))
_AGO = timedelta(days=9)
"""The last garage was asked so long ago, for a day that is over."""
_WRONG = {"lights": (Severity.MEDIUM, "二层东北角三盏灯不亮"), "extinguishers": (Severity.HIGH, "三号柱旁一只没有压力")}


def send_tip(office: Office, seeded: Seeded, chance: Chance) -> None:
    """After a theft from a car that was not locked, to everybody."""
    tip = office.do(seeded.colleague, advisories.send, advisories.Tip(title=_TITLE, text=_TEXT, audience=Audience()))
    for member in seeded.alliance.members:
        if member.status in MAY_SERVE and member.id not in seeded.alliance.by_hand and chance.random() < _READ:
            office.do(seeded.actor(member), advisories.read, tip.id)


def ask_garages(office: Office, seeded: Seeded) -> None:
    """One has handed in and found something, one has a week, one is late; the second is looked after by somebody one can play."""
    officer = Actor(account=seeded.accounts["officer"], role=Role.OFFICER, station=seeded.ground.station)
    merchants = [one for one in seeded.alliance.members if one.force is Force.MERCHANT and one.status in MAY_SERVE]
    by_hand = [one for one in merchants if one.id in seeded.alliance.by_hand]
    others = [one for one in merchants if one.id not in seeded.alliance.by_hand]
    if len(others) < len(_GARAGES):
        return
    keepers = [others[0], (by_hand or others)[-1], others[1]]
    venues = [office.do(officer, self_checks.add_venue, _facts(*garage, one)).id for garage, one in zip(_GARAGES, keepers, strict=True)]
    now = office.world.clock.now()
    week = today(now) + timedelta(days=7)
    handed_in, _ = office.do(officer, self_checks.ask, venues[:2], week, word=_WORD)
    office.do(officer, _ask_before, venues[2:], today(now) - timedelta(days=2))
    found = [
        self_checks.Finding(item=one.code, severity=_WRONG[one.code][0], words=_WRONG[one.code][1])
        if one.code in _WRONG else self_checks.Finding(item=one.code)
        for one in CHECKLISTS[VenueKind.MALL_GARAGE]
    ]  # fmt: skip
    office.do(seeded.actor(keepers[0]), self_checks.submit, handed_in, found)


def report_clue(office: Office, seeded: Seeded, chance: Chance) -> None:
    """Somebody saw who tried the doors of cars, and shows it; the picture is drawn, and face and plate in it are covered."""
    witness = next((one for one in seeded.alliance.members if one.status in MAY_SERVE and one.id not in seeded.alliance.by_hand), None)
    if witness is None:
        return
    now, house = office.world.clock.now(), seeded.ground.houses[0]
    told = clues.Report(
        key=f"{chance.random():.16f}", conduct=Conduct.THEFT, at=house.at, happened=now - timedelta(minutes=40), ongoing=False,
        danger=False, often=Often.SEVERAL, text=_SEEN,
    )  # fmt: skip
    code = office.do(seeded.actor(witness), clues.report, told).code
    office.do(NOBODY, clues.show_photo, code, told.key, veiled(office.world.veil, garage()))


def _facts(name: str, place: str, keeper: Member) -> self_checks.VenueFacts:
    return self_checks.VenueFacts(kind=VenueKind.MALL_GARAGE, name=name, place=place, keeper=keeper.id)


def _ask_before(work: Work, venues: Sequence[str], due: date) -> None:
    self_checks.ask(replace(work, now=work.now - _AGO), venues, due, word=_WORD)
