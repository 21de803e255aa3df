"""A tip on phones, so that a newcomer finds one: some have read it."""

from pingan.entry.demo.town import Seeded
from pingan.features.advisories import public as advisories
from pingan.features.audiences.model import Audience
from pingan.features.members.model import MAY_SERVE
from pingan.kernel.chance import Chance
from pingan.platform.office import Office

_TITLE = "下车锁好车门，车里不放值钱的东西"
_TEXT = (
    "昨晚一处地下车库里，有人挨个拉车门，从一辆没有锁的车里拿走了包。\n"
    "下车请按一下锁车键，再拉一拉车门。包、电脑和零钱不要留在看得见的地方。\n"
    "看到有人挨个拉车门，请离远一点，打 110。"
)
_READ = 0.3


def send_tip(office: Office, seeded: Seeded, chance: Chance) -> None:
    """After a theft from a car that was not locked, to everybody."""
    tip = office.do(seeded.colleague, advisories.send, advisories.Tip(title=_TITLE, text=_TEXT, audience=Audience()))
    for member in seeded.alliance.members:
        if member.status in MAY_SERVE and member.id not in seeded.alliance.by_hand and chance.random() < _READ:
            office.do(seeded.actor(member), advisories.read, tip.id)
