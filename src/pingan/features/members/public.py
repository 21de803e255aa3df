"""What other features may ask of members. Each sees what the actor sees: the station's members, or himself; others ask as the engine."""

from collections.abc import Collection

from pingan.features.members import actions, rules, store
from pingan.features.members.model import Force, Member
from pingan.kernel.geo import Point
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


def find_by_phone(work: Work, phone: str) -> Member | None:
    """The member with this telephone number, at any station, or None; those who left or were refused are not found. For signing in."""
    return store.find_by_phone(work, phone)


def search(
    work: Work, *, text: str, force: Force | None, among: Collection[str] | None, without: Collection[str], page: int, size: int
) -> tuple[list[Member], int]:
    """A page of members by name, and how many match in all.

    `text`: part of the name, also in pinyin or its initials. `among`: only these ids, None for all. `without`: none of these. `page` counts
    from 1.
    """
    if text.isascii() and text.replace(" ", "").isalpha():
        spelled = {id_ for id_, name in store.names(work).items() if rules.sounds_like(name, text)}
        text, among = "", spelled if among is None else spelled & set(among)
    return store.search(work, text=text, force=force, among=among, without=without, page=page, size=size)


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


def consent(work: Work, *, given: bool) -> Member:
    """The actor agrees to be located while on duty, or no longer does. Whoever calls this ends his duty too."""
    return actions.consent(work, given=given)


def set_home(work: Work, home: Point | None) -> Member:
    """The actor says in which cell he lives; None: nobody shall know any more."""
    return actions.set_home(work, home)


def add(work: Work, member: Member) -> Member:
    """Write a new member while a station is being set up; the everyday way is `actions.enrol`."""
    return store.add(work, member)
