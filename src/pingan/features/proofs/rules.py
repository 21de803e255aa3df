"""Decisions about proofs: what confirms a skill, and how long a photograph is kept.

It is kept while somebody still has to look at it, and then as long as the skill it proves is good. It is gone at once when it is refused,
replaced or taken back, when the skill has run out or was taken off, and when its owner is no longer a member.
"""

from dataclasses import replace
from datetime import date, datetime

from pingan.features.members.model import OVER, Member, Skill
from pingan.features.proofs.events import ProofConfirmed, ProofRefused, ProofSent, ProofTakenBack
from pingan.features.proofs.model import LIFE, Proof, ProofStatus
from pingan.kernel.days import today
from pingan.kernel.errors import Invalid, WrongMoment

_REASON_LETTERS = 5


def send(member: Member, skill: str, language: str, *, account: str, photo: str, id_: str, now: datetime) -> tuple[Proof, ProofSent]:
    """A new photograph, which waits for somebody to look at it."""
    proof = Proof(
        id=id_, station=member.station, member=member.id, account=account, skill=skill, language=language, photo=photo, sent=now
    )  # fmt: skip
    return proof, ProofSent(station=proof.station, member=proof.member, account=account, skill=skill)


def take_back(proof: Proof) -> ProofTakenBack:
    """Its owner wants it gone.

    Raises:
        WrongMoment: somebody has decided on it already.
    """
    if LIFE.is_over(proof.status):
        raise WrongMoment(status=proof.status.value, verb="take_back")
    return ProofTakenBack(station=proof.station, member=proof.member, account=proof.account, skill=proof.skill)


def confirm(proof: Proof, until: date | None, *, by: str, now: datetime) -> tuple[Proof, ProofConfirmed]:
    """Somebody of the station has seen it, and until when the skill is good; None: for ever.

    Raises:
        WrongMoment: it is decided already.
        Invalid: `expired_already`: that day is over.
    """
    after = replace(proof, status=LIFE.after(proof.status, "confirm"), decided=now, decided_by=by)
    if until is not None and until < today(now):
        raise Invalid("expired_already")
    told = until.isoformat() if until else ""
    return after, ProofConfirmed(station=proof.station, member=proof.member, account=proof.account, skill=proof.skill, until=told)


def refuse(proof: Proof, reason: str, *, by: str, now: datetime) -> tuple[Proof, ProofRefused]:
    """It proves nothing, and its owner hears why.

    Raises:
        WrongMoment: it is decided already.
        Invalid: `reason_missing`.
    """
    after = replace(proof, status=LIFE.after(proof.status, "refuse"), photo="", reason=reason.strip(), decided=now, decided_by=by)
    if len(after.reason) < _REASON_LETTERS:
        raise Invalid("reason_missing", at_least=_REASON_LETTERS)
    return after, ProofRefused(station=proof.station, member=proof.member, account=proof.account, skill=proof.skill)


def skill_of(proof: Proof, member: Member) -> Skill | None:
    """The skill it is to prove, unless it was taken off."""
    return next((one for one in member.skills if (one.code, one.language) == (proof.skill, proof.language)), None)


def has_served(proof: Proof, member: Member, day: date) -> bool:
    """Whether there is nothing left for it to prove."""
    skill = skill_of(proof, member)
    if skill is None or member.status in OVER:
        return True
    return proof.status is ProofStatus.CONFIRMED and skill.until is not None and skill.until < day
