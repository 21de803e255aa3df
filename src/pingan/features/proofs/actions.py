"""Showing a certificate, and looking at one."""

from dataclasses import replace
from datetime import date

from pingan.features.members import public as members
from pingan.features.proofs import rules, store
from pingan.features.proofs.events import ProofLooked
from pingan.features.proofs.model import Proof
from pingan.kernel.days import today
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.audit import note_opened
from pingan.platform.pictures import clean_picture
from pingan.platform.work import Work

# ---- by himself ----


@action(Right.PROOF_OWN)
def send(work: Work, skill: str, language: str, picture: bytes) -> Proof:
    """The actor shows his certificate. The one he showed before is gone; a skill he did not have is claimed by it.

    Raises:
        NotFound: he is no member, and has not applied.
        Invalid: `not_a_picture`, `picture_too_large`, or `too_many_skills`.
    """
    content = clean_picture(picture)
    me = store.me(work)
    there = work.acting_as(replace(work.actor, station=me.station))
    before = store.find_for(there, me, skill, language)
    if before is not None:
        store.drop(there, before)
    members.claim_skill(there, me, skill, language)
    name = f"{work.new_id()}.jpg"
    work.world.files.put(name, content)
    proof, news = rules.send(me, skill, language, account=work.actor.account, photo=name, id_=work.new_id(), now=work.now)
    work.announce(news)
    return store.add(there, proof)


@action(Right.PROOF_OWN)
def take_back(work: Work, proof_id: str) -> None:
    """The actor does not want it to be looked at; the skill stays claimed."""
    proof = store.get(work, proof_id)
    news = rules.take_back(proof)
    store.drop(work.acting_as(replace(work.actor, station=proof.station)), proof)
    work.announce(news)


# ---- by the station ----


@action(Right.PROOF_CHECK)
def look(work: Work, proof_id: str) -> Proof:
    """The actor sees the photograph, which is written down.

    Raises:
        NotFound: there is no such proof, or its photograph is gone.
    """
    proof = store.get(work, proof_id)
    if not proof.photo:
        raise NotFound(noun="photo")
    work.announce(ProofLooked(station=proof.station, member=proof.member, proof=proof.id, skill=proof.skill))
    return proof


@action(Right.PROOF_CHECK)
def open_of(work: Work, member: str) -> str:
    """The actor sees what a member, or an applicant, shows."""
    found = members.get(work, member).id
    note_opened(work, found, "proofs")
    return found


@action(Right.PROOF_CHECK)
def confirm(work: Work, proof_id: str, until: date | None, *, number: str = "") -> Proof:
    """The actor answers for the skill, which counts from now on. `number`: of the certificate."""
    proof, news = rules.confirm(store.get(work, proof_id), until, by=work.actor.account, now=work.now)
    members.vouch_for(work, members.get(work, proof.member), proof.skill, proof.language, until=until, number=number)
    work.announce(news)
    return store.save(work, proof)


@action(Right.PROOF_CHECK)
def refuse(work: Work, proof_id: str, reason: str) -> Proof:
    """It proves nothing. The photograph goes; what was known of the skill before stays as it was."""
    before = store.get(work, proof_id)
    proof, news = rules.refuse(before, reason, by=work.actor.account, now=work.now)
    store.unlink(work, before)
    work.announce(news)
    return store.save(work, proof)


# ---- the engine ----


@action(Right.PROOF_CHECK)
def clear(work: Work, member_id: str) -> None:
    """Something about a member has changed: what has served its turn goes."""
    member = members.get(work, member_id)
    for proof in store.list_of(work, member):
        if rules.has_served(proof, member, today(work.now)):
            store.drop(work, proof)
