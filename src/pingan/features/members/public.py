"""What other features may ask of members. Each sees what the actor sees: the station's members, or himself; others ask as the engine."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from pingan.features.members import actions, rules, store
from pingan.features.members.model import Member, MemberSearch
from pingan.kernel.geo import Mode, Point
from pingan.platform.work import Work


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


def guards_by_tail(work: Work, tail: str) -> list[Member]:
    """The guards who may serve and whose telephone number ends so, by name."""
    return store.guards_by_tail(work, tail)


def odds(member: Member) -> float:
    """The chance that he comes when asked, 0..1."""
    return rules.odds(member)


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
    return store.add(work, member)
