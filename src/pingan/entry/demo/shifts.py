"""The posts change hands: one shift with everything looked at and signed, one that has gone home without a word."""

import structlog

from pingan.entry.demo.agenda import Agenda
from pingan.entry.demo.town import Seeded
from pingan.features.duty import actions as duty
from pingan.features.handovers import actions as handovers
from pingan.features.handovers import queries
from pingan.features.handovers.actions import Found
from pingan.features.houses import actions as houses
from pingan.features.houses.model import Verdict
from pingan.features.houses.rules import Facts
from pingan.features.voice import actions as voice
from pingan.features.voice.model import HOUSES
from pingan.kernel.errors import Refusal
from pingan.kernel.rights import Role
from pingan.platform.office import Office
from pingan.platform.work import Actor

_WRONG = {"extinguisher": (Verdict.MISSING, ""), "torch": (Verdict.DEFECT, "电池漏液，不亮")}
"""How the first of each is found at the post that is handed over."""
_MATTER = "南门门锁坏了，已报物业，晚上用侧门"
_SAID = "北门一切正常，灯箱亮着"
_SIGNS_S = 10.0
_TOLD_AFTER_MIN = 1
"""Where nobody hands over; a newcomer is not to wait for a quarter of an hour."""

logger = structlog.get_logger()


def change_hands(office: Office, agenda: Agenda, seeded: Seeded) -> None:
    """At two posts with two guards each, one of them goes home."""
    chief = Actor(account=seeded.accounts["chief"], role=Role.CHIEF, station=seeded.ground.station)
    at_posts: dict[str, list[Actor]] = {}
    for member, post in seeded.alliance.turns():
        if post:
            at_posts.setdefault(post, []).append(seeded.actor(member))
    houses_of = {post.id: post.house for post in seeded.ground.posts}
    pairs = {houses_of[post]: two for post, two in at_posts.items() if len(two) > 1}
    match list(pairs.items()):
        case [(_, [leaver, comer, *_]), (untold, [gone, *_]), *_]:
            _hand_over(office, agenda, leaver, comer)
            house = next(house for house in seeded.ground.houses if house.id == untold)
            office.do(chief, houses.amend_house, untold, Facts(handover_within_min=_TOLD_AFTER_MIN), version=house.version)
            office.do(gone, duty.go_off)


def _hand_over(office: Office, agenda: Agenda, leaver: Actor, comer: Actor) -> None:
    office.do(comer, voice.write, HOUSES, _SAID)
    office.do(comer, handovers.raise_matter, _MATTER)
    made = office.do(leaver, handovers.begin)
    wrong = dict(_WRONG)
    found = []
    for thing in office.ask(leaver, queries.checklist, made.id).items:
        verdict, words = wrong.pop(thing.item, (Verdict.FINE, ""))
        found.append(Found(equipment=thing.id, verdict=verdict, words=words))
    office.do(leaver, handovers.check, made.id, found)
    office.do(leaver, handovers.sign, made.id)
    office.do(leaver, duty.go_off)
    agenda.after(_SIGNS_S, lambda: _sign(office, agenda, comer, made.id))


def _sign(office: Office, agenda: Agenda, comer: Actor, handover: str) -> None:
    """Once the house has understood that he relieves the other."""
    try:
        office.do(comer, handovers.sign, handover)
    except Refusal as refusal:
        logger.debug("not_signed_yet", reason=refusal.reason)
        agenda.after(_SIGNS_S, lambda: _sign(office, agenda, comer, handover))
