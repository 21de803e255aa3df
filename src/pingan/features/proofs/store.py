"""Proofs: rows, and who sees them."""

from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Select, String, Table, UniqueConstraint, delete, false, select

from pingan.features.access import public as access
from pingan.features.members import public as members
from pingan.features.members.model import OVER, Member
from pingan.features.proofs.model import LIFE, Proof, ProofStatus
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, belongs
from pingan.platform.tables import Shelf, UtcTime, metadata, one_of
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

UNLINK = "proofs.unlink"
_SEEN = "until it is refused, replaced or taken back; else while the skill is good and its owner a member"

proofs = Table(
    "proofs",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("member", String(40), ForeignKey("members.id"), nullable=False),
    Column("account", String(40), nullable=False),
    Column("skill", String(40), nullable=False),
    Column("language", String(3), nullable=False),
    Column("photo", String(60), nullable=False, info={"purpose": "seeing that somebody can do what he says", "keep": _SEEN}),
    Column("sent", UtcTime, nullable=False),
    Column("status", String(20), nullable=False),
    Column("reason", String(200), nullable=False, info={"purpose": "telling why a proof was refused", "keep": "until the next one"}),
    Column("decided", UtcTime),
    Column("decided_by", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="proofs_status"),
    UniqueConstraint("member", "skill", "language"),
    Index("proofs_station", "station", "status", "sent"),
    info=belongs(Whose("member", Key.MEMBER, files=("photo",), shown=(("me", "member"),))),
)

shelf = Shelf(proofs, Proof)


def _visible(work: Work) -> Select[Any]:
    """Whoever checks proofs sees his station's; everybody else his own."""
    if work.actor.may(Right.PROOF_CHECK):
        return shelf.here
    me = find_me(work)
    return select(proofs).where(proofs.c.member == me.id if me else false())


def find_me(work: Work) -> Member | None:
    """The actor's membership, or the one in the making: an applicant, at whatever station, is found by the telephone that he proved."""
    if work.actor.member:
        return members.by_id(work, [work.actor.member]).get(work.actor.member)
    phone = access.own_phone(work)
    living = [one for one in members.of_phone(work, phone) if one.status not in OVER] if phone else []
    return living[-1] if living else None


def me(work: Work) -> Member:
    """Like `find_me`.

    Raises:
        NotFound: he is no member, and has not applied.
    """
    found = find_me(work)
    if found is None:
        raise NotFound(noun="member")
    return found


def get(work: Work, proof_id: str) -> Proof:
    return shelf.get(work, _visible(work), proof_id)


def find_for(work: Work, member: Member, skill: str, language: str) -> Proof | None:
    """What he, who was loaded before, has shown for a skill."""
    return shelf.find(work, _of(member).where(proofs.c.skill == skill, proofs.c.language == language))


def list_of(work: Work, member: Member) -> list[Proof]:
    """What he, who was loaded before, has shown; newest first."""
    return shelf.list_(work, _of(member).order_by(proofs.c.sent.desc(), proofs.c.id))


def _of(member: Member) -> Select[Any]:
    return shelf.all_of(member.station).where(proofs.c.member == member.id)


def page_of_waiting(work: Work, *, page: int, size: int) -> tuple[list[Proof], int]:
    """Whoever has waited longest first."""
    return shelf.page(work, _visible(work).where(proofs.c.status == ProofStatus.WAITING), "sent", page=page, size=size)


def add(work: Work, proof: Proof) -> Proof:
    return shelf.add(work, proof)


def save(work: Work, proof: Proof) -> Proof:
    return shelf.save(work, proof)


def drop(work: Work, proof: Proof) -> None:
    """The row, and the photograph with it."""
    unlink(work, proof)
    work.connection.execute(delete(proofs).where(proofs.c.id == proof.id))


def unlink(work: Work, proof: Proof) -> None:
    """The file goes once the transaction is durable, whatever happens to this process in between."""
    if proof.photo:
        set_timer(work, UNLINK, proof.photo, work.now)
