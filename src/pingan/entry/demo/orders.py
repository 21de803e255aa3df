"""A task order on its way, so that a newcomer finds one: most are still to answer, some have, and a few have done it."""

from importlib import resources

import msgspec

from pingan.entry.demo.town import Seeded
from pingan.features.audiences.model import Audience, Criteria
from pingan.features.members.model import MAY_SERVE, Force
from pingan.features.tasks import public as tasks
from pingan.features.tasks.model import ProofWish
from pingan.kernel.chance import Chance
from pingan.platform.office import Office

_FILM = "https://example.org/anti-fraud-film"
_DONE, _ACCEPTED, _CANNOT = 0.15, 0.25, 0.32


class _Template(msgspec.Struct):
    code: str
    zh_title: str
    zh_text: str


def send_orders(office: Office, seeded: Seeded, chance: Chance) -> None:
    """The film for merchants and volunteers, as the library has it."""
    text = (resources.files("pingan") / "data" / "task_templates.toml").read_bytes()
    film = msgspec.toml.decode(text, type=dict[str, list[_Template]])["templates"][0]
    audience = Audience(criteria=Criteria(forces=(Force.MERCHANT, Force.VOLUNTEER)))
    draft = tasks.Draft(title=film.zh_title, text=film.zh_text, template=film.code, link=_FILM, audience=audience, proof=ProofWish.NONE)
    order = office.do(seeded.colleague, tasks.send, draft)
    for member in seeded.alliance.members:
        if member.status not in MAY_SERVE or member.force is Force.GUARD or member.id in seeded.alliance.by_hand:
            continue
        drawn = chance.random()
        verb = "finish" if drawn < _DONE else "accept" if drawn < _ACCEPTED else "decline" if drawn < _CANNOT else ""
        if verb:
            office.do(seeded.actor(member), tasks.answer, order.id, verb)
