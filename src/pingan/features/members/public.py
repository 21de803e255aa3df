"""What other features may ask of members. Each sees what the actor sees: the station's members, or himself; others ask as the engine."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime

from pingan.features.members import actions, rules, store
from pingan.features.members.model import ConsentKind, Member, MemberSearch, Skill
from pingan.features.members.rules import Application as Newcomer
from pingan.kernel.geo import Mode, Point
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

Amendment, Application = rules.Amendment, rules.Application
amend, bring_in = actions.amend, actions.bring_in
__all__ = [
    "Amendment", "Application", "Newcomer", "add", "amend", "bring_in", "by_id", "by_phone", "claim_skill", "consent", "count_answer",
    "count_way", "every_id", "everybody", "find_by_phone", "first_names", "get", "guards_by_tail", "keep_until", "masked", "names", "odds",
    "of_phone", "pace", "phones_elsewhere", "receive", "search", "set_home", "sounds_like", "take_step", "vouch_for",
]  # fmt: skip


def get(work: Work, member_id: str) -> Member:
    """One member.

    Raises:
        NotFound: there is none that the actor may see.
    """
    return store.get(work, member_id)


def by_id(work: Work, ids: Collection[str]) -> dict[str, Member]:
    """Those of `ids` that the actor may see."""
    return store.by_id(work, ids)


def everybody(work: Work) -> Mapping[str, Member]:
    """Everybody whom the actor may see, by id; quicker than `by_id` for thousands."""
    return store.everybody(work)


def find_by_phone(work: Work, phone: str) -> Member | None:
    """The member with this telephone number, at any station, or None; those who left or were refused are not found. For signing in."""
    return store.find_by_phone(work, phone)


def search(
    work: Work, wish: MemberSearch, *, among: Collection[str] | None, without: Collection[str], page: int, size: int
) -> tuple[list[Member], int]:
    """A page of members, and how many match in all. `among`: only these ids, None for all. `without`: none of these. `page` counts from 1.

    Raises:
        Invalid: `tail_long`: more digits of a telephone than a list shows.
    """
    rules.check_search(wish)
    if wish.text.isascii() and wish.text.replace(" ", "").isalpha():
        spelled = {id_ for id_, name in store.names(work).items() if rules.sounds_like(name, wish.text)}
        wish, among = replace(wish, text=""), _both(spelled, among)
    if wish.skill:
        among = _both(store.skilled(work, wish.skill), among)
    return store.search(work, wish, among=among, without=without, page=page, size=size)


def _both(ids: set[str], among: Collection[str] | None) -> set[str]:
    return ids if among is None else ids & set(among)


def names(work: Work, ids: Collection[str]) -> dict[str, str]:
    """Names of those of `ids` that the actor may see."""
    return {id_: member.name for id_, member in store.by_id(work, ids).items()}


def by_phone(work: Work, phones: Collection[str]) -> list[Member]:
    """The living members with these telephone numbers whom the actor may see."""
    return store.by_phone(work, phones)


def phones_elsewhere(work: Work, phones: Collection[str]) -> set[str]:
    """Which of these telephone numbers cannot be enrolled, because living members of other stations have them; never whose."""
    return store.phones_elsewhere(work, phones)


def every_id(work: Work) -> dict[str, str]:
    """The station of every member of the house by his id; for the start of the house, which belongs to none."""
    return store.every_id(work)


def guards_by_tail(work: Work, tail: str) -> list[Member]:
    """The guards who may serve and whose telephone number ends so, by name."""
    return store.guards_by_tail(work, tail)


def odds(member: Member) -> float:
    """The chance that he comes when asked, 0..1."""
    return rules.odds(member)


def sounds_like(name: str, text: str) -> bool:
    """Whether a text means this name: part of it as written, of its pinyin or its initials."""
    return rules.sounds_like(name, text)


def masked(phone: str) -> str:
    """A telephone number with its middle hidden."""
    return rules.masked(phone)


def count_answer(work: Work, member_id: str, *, came: bool) -> None:
    """He was asked and had time to answer; `came`: he accepted. Trains the odds.

    Raises:
        NotFound: no such member at the actor's station.
    """
    store.count_answer(work, member_id, came=came)


def count_way(work: Work, member_id: str, mode: Mode, *, seconds: float, metres: float) -> None:
    """He came so far in so long, by his own positions; on foot it teaches how fast he is. Too short a way teaches nothing.

    Raises:
        NotFound: no such member at the actor's station.
    """
    member = store.get(work, member_id)
    learned = rules.learned_speed_mps(member.known_speed_mps, mode, seconds=seconds, metres=metres)
    if learned != member.known_speed_mps and learned is not None:
        store.save_speed(work, member, learned)


def pace(member: Member, mode: Mode) -> float:
    """How many times the street's seconds this member takes for a way; 1 where his own speed is not known or not on foot."""
    return rules.pace(member, mode)


def consent(work: Work, *, given: bool) -> Member:
    """The actor agrees to be located while on duty, or no longer does. Whoever calls this ends his duty too."""
    return actions.consent(work, given=given)


def set_home(work: Work, home: Point | None) -> Member:
    """The actor says in which cell he lives; None: nobody shall know any more."""
    return actions.set_home(work, home)


def add(work: Work, member: Member) -> Member:
    """Write a new member while a station is being set up; the everyday way is `actions.enrol`."""
    added = store.add(work, member)
    if member.location_consent is not None:
        actions.note(work, member, ConsentKind.LOCATION, given=True)
    return added


def of_phone(work: Work, phone: str) -> list[Member]:
    """Everybody who has or had a telephone number, at any station, oldest first; its owner asks, who has proved that it is his."""
    return store.of_phone(work, phone)


def receive(work: Work, newcomer: Newcomer, consents: Mapping[ConsentKind, bool]) -> Member:
    """Somebody applies by a link, and says what he agrees to; the caller has checked the link.

    Raises:
        Invalid: `phone_taken`, or what a new member may not be.
    """
    member = actions.receive(work, newcomer)
    for kind, given in consents.items():
        actions.note(work, member, kind, given=given)
    return member


def take_step(work: Work, member: Member, verb: str, reason: str = "") -> Member:
    """One step of a membership, which the caller has checked that the actor may take.

    Raises:
        WrongMoment: not open in the member's status.
    """
    return actions.take_step(work, member, verb, reason)


def claim_skill(work: Work, member: Member, code: str, language: str) -> None:
    """A member who was loaded before says that he has a skill, which counts for nothing yet; one that he has stays as it is.

    Raises:
        Invalid: `too_many_skills`.
    """
    if all((one.code, one.language) != (code, language) for one in member.skills):
        actions.put_skill(work, member, Skill(code=code, language=language, claimed=True))


def vouch_for(work: Work, member: Member, code: str, language: str, *, until: date | None, number: str) -> Member:
    """The actor, who has seen proof, answers for a skill of a member who was loaded before. `until`: its last good day, None for ever."""
    seen = Skill(code=code, language=language, until=until, number=number, verified_by=work.actor.account, verified=work.now)
    return actions.put_skill(work, member, seen)


def keep_until(work: Work, member: Member, until: datetime) -> None:
    """What is known of somebody who is no member any more is still needed; it is wiped later."""
    set_timer(work, "members.forget", member.id, until, about=member.id)


def first_names(work: Work, people: Mapping[str, Member]) -> dict[str, str]:
    """As much of their names as those who go to the same scene may know: empty for whoever does not want it told."""
    said = store.last_words(work, ConsentKind.FIRST_NAME, people)
    return {id_: rules.first_name(person.name) if said.get(id_, True) else "" for id_, person in people.items()}
