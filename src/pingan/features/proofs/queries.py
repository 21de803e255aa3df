"""What the owner of a skill, and whoever checks it, asks about its proof."""

from dataclasses import dataclass
from datetime import date, datetime

from pingan.features.access import public as access
from pingan.features.members import public as members
from pingan.features.members.model import Force
from pingan.features.proofs import rules, store
from pingan.features.proofs.model import LIFE, Proof, ProofStatus
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.rows import row_of
from pingan.platform.work import Work

# ---- his own ----


@dataclass(frozen=True, slots=True, kw_only=True)
class MyProof:
    """How a proof stands. `shown`: there is a photograph. `next`: `take_back` while nobody has decided."""

    id: str
    status: ProofStatus
    sent: datetime
    reason: str
    shown: bool
    next: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MySkill:
    """One skill as its owner sees it, with what he shows for it."""

    code: str
    language: str
    until: date | None
    number: str
    claimed: bool
    proof: MyProof | None


@query(Right.PROOF_OWN)
def sender(work: Work) -> str:
    """Which account asks."""
    return work.actor.account


@query(Right.PROOF_OWN)
def mine(work: Work, _: object = None) -> list[MySkill]:
    """The actor's skills; none for whoever is no member and has not applied."""
    me = store.find_me(work)
    if me is None:
        return []
    shown = {(one.skill, one.language): _my_proof(one) for one in store.list_of(work, me)}
    return [row_of(MySkill, skill, proof=shown.get((skill.code, skill.language))) for skill in me.skills]


def _my_proof(proof: Proof) -> MyProof:
    verbs = () if LIFE.is_over(proof.status) else ("take_back",)
    return row_of(MyProof, proof, shown=bool(proof.photo), next=verbs)


@query(Right.PROOF_OWN)
def my_photo(work: Work, proof_id: str) -> bytes:
    """What the actor has sent himself."""
    return photo(work, store.get(work, proof_id))


# ---- the station ----


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofRow:
    """A proof as whoever checks it sees it, without the photograph. `until`: of the skill as it stands. `name`: of who decided."""

    id: str
    skill: str
    language: str
    sent: datetime
    status: ProofStatus
    until: date | None
    number: str
    reason: str
    decided: datetime | None
    name: str
    shown: bool
    next: tuple[str, ...]


@query(Right.PROOF_CHECK)
def of_member(work: Work, member_id: str) -> list[ProofRow]:
    """What a member, or an applicant, shows; newest first."""
    member = members.get(work, member_id)
    return [proof_row(work, one) for one in store.list_of(work, member)]


def proof_row(work: Work, proof: Proof) -> ProofRow:
    """One proof after a deed."""
    skill = rules.skill_of(proof, members.get(work, proof.member))
    return row_of(
        ProofRow,
        proof,
        until=skill.until if skill else None,
        number=skill.number if skill else "",
        name=access.names(work, {proof.decided_by}).get(proof.decided_by, ""),
        shown=bool(proof.photo),
        next=LIFE.next(proof.status),
    )


def photo(work: Work, proof: Proof) -> bytes:
    """The photograph of a proof that the actor may see.

    Raises:
        NotFound: it is gone.
    """
    try:
        return work.world.files.get(proof.photo)
    except KeyError:
        raise NotFound(noun="photo") from None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingProof:
    """Somebody has shown a certificate that nobody has looked at."""

    id: str
    member: str
    name: str
    force: Force
    skill: str
    language: str
    sent: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingPage:
    rows: tuple[WaitingProof, ...]
    total: int


@query(Right.PROOF_CHECK)
def waiting(work: Work, *, page: int, size: int) -> WaitingPage:
    """What is to be looked at, whoever has waited longest first."""
    found, total = store.page_of_waiting(work, page=page, size=size)
    people = members.by_id(work, {one.member for one in found})
    rows = (row_of(WaitingProof, one, name=people[one.member].name, force=people[one.member].force) for one in found)
    return WaitingPage(rows=tuple(rows), total=total)
