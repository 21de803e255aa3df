"""What the pages ask: how much is known about somebody, and what becomes of it."""

from dataclasses import dataclass

from pingan.features.members import public as members
from pingan.features.privacy import store
from pingan.features.privacy.model import KnownAbout
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson(KnownAbout):
    """Somebody who asked on paper, so that the right one is erased. `phone`: its middle hidden."""

    name: str
    phone: str


@query(Right.PRIVACY_OWN)
def mine(work: Work) -> KnownAbout:
    """What is known about the actor."""
    return store.account_of(work, store.himself(work))


@query(Right.PRIVACY_SERVE)
def find(work: Work, phone: str) -> KnownPerson:
    """Who has this telephone, and what is known about him."""
    person = store.by_phone(work, phone)
    known = store.account_of(work, person)
    return KnownPerson(kept=known.kept, hindrance=known.hindrance, name=person.name, phone=members.masked(phone))
