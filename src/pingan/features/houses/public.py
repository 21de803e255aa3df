"""What other features may ask of houses, and how they are set up. All of it is for actors who may read houses; others ask as the engine."""

from collections.abc import Collection, Mapping
from datetime import date

from pingan.features.houses import actions, rules, store
from pingan.features.houses.model import Equipment, Fitness, House, Occasion, Post, Verdict
from pingan.kernel.days import today
from pingan.kernel.errors import WrongMoment
from pingan.platform.work import Work

__all__ = [
    "Facts",
    "add_equipment",
    "add_house",
    "add_post",
    "amend_house",
    "amend_post",
    "check",
    "found_house",
    "found_post",
    "get_house",
    "get_post",
    "held_for",
    "is_expected",
    "kept_hours",
    "list_equipment",
    "list_houses",
    "list_posts",
    "next_steps",
    "next_verbs",
    "release",
    "standing_post",
    "take",
    "turns",
    "unfit_equipment",
    "usable_equipment",
    "usable_for",
]  # fmt: skip

next_steps, turns = rules.next_steps, rules.turns


Facts = rules.Facts
found_house, found_post, amend_house, amend_post = actions.found_house, actions.found_post, actions.amend_house, actions.amend_post


def list_houses(work: Work, *, retired: bool | None = False) -> list[House]:
    """The station's houses that stand, by name; `retired` True: those given up, None: all."""
    return store.list_houses(work, retired=retired)


def get_house(work: Work, house_id: str) -> House:
    """One house, standing or not.

    Raises:
        NotFound: there is none at this station.
    """
    return store.get_house(work, house_id)


def list_posts(work: Work, *, retired: bool | None = False) -> dict[str, Post]:
    """The station's posts that stand, by id, in the order of their names; `retired` True: those given up, None: all."""
    return {post.id: post for post in store.list_posts(work, retired=retired)}


def get_post(work: Work, post_id: str) -> Post:
    """One post, standing or not.

    Raises:
        NotFound: there is none at this station.
    """
    return store.get_post(work, post_id)


def standing_post(work: Work, post_id: str) -> Post:
    """One post at which somebody may stand.

    Raises:
        NotFound: there is none at this station.
        WrongMoment: `post_retired`.
    """
    post = store.get_post(work, post_id)
    if post.retired:
        raise WrongMoment("post_retired")
    return post


def kept_hours(text: str) -> str:
    """Opening hours as they are kept, however somebody wrote them.

    Raises:
        Invalid: `hours_unreadable`.
    """
    known = rules.read_hours(text)
    return "" if known is None else rules.write_hours(known)


def is_expected(work: Work, hours: str) -> bool:
    """Whether somebody is to be there now, by opening hours; never where nobody has said any."""
    known = rules.read_hours(hours)
    return known is not None and rules.in_hours(known, work.now)


def list_equipment(work: Work) -> list[Equipment]:
    """Everything on the hooks, usable or not."""
    return store.list_equipment(work)


def usable_equipment(work: Work) -> list[tuple[House, Equipment]]:
    """What may be fetched today, with the house where it hangs."""
    houses, day = _standing(work), today(work.now)
    return [(houses[thing.house], thing) for thing in store.list_equipment(work) if thing.usable(day) and thing.house in houses]


def usable_for(work: Work, members: Collection[str]) -> list[tuple[House, Equipment]]:
    """What these members are fetching just now, with the house where it hangs or hung."""
    houses = _standing(work)
    held = store.list_held(work, holders=members) if members else []
    return [(houses[thing.house], thing) for thing in held if thing.offer and thing.house in houses]


def unfit_equipment(work: Work, items: Collection[str]) -> list[tuple[House, Equipment, Fitness]]:
    """What of these items hangs, or should hang, in a house that has no usable one."""
    houses, day = _standing(work), today(work.now)
    things = [thing for thing in store.list_equipment(work) if thing.item in items and thing.house in houses]
    fit = {(thing.house, thing.item) for thing in things if thing.usable(day)}
    return [(houses[thing.house], thing, thing.fitness(day)) for thing in things if (thing.house, thing.item) not in fit]


def _standing(work: Work) -> Mapping[str, House]:
    return {house.id: house for house in store.list_houses(work)}


def next_verbs(thing: Equipment) -> tuple[str, ...]:
    """What may be done with a thing now, by who may check equipment; `write_off` by who keeps the houses."""
    return rules.next_verbs(thing)


def take(work: Work, house: str, item: str, *, member: str, name: str, offer: str, incident: str) -> Equipment | None:
    """Somebody fetches one such thing from a house; None where none is left to be fetched."""
    day = today(work.now)
    free = [thing for thing in store.list_equipment(work, house) if thing.item == item and thing.usable(day)]
    if not free:
        return None
    return actions.keep(work, *rules.take(free[0], member=member, name=name, offer=offer, incident=incident, now=work.now))


def held_for(work: Work, offers: Collection[str]) -> list[Equipment]:
    """What was fetched for these offers and is not given back."""
    return store.list_held(work, offers=offers)


def release(work: Work, thing: Equipment) -> Equipment:
    """Its errand ended before anybody was there: it may be fetched again."""
    return actions.keep(work, *rules.give_back(thing, unused=True))


def check(work: Work, equipment_id: str, verdict: Verdict, *, words: str = "", due: date | None = None) -> Equipment:
    """How a thing was found at a handover; what is not there or broken is fetched by nobody from now on.

    Raises:
        NotFound: it is not at this station.
        Invalid: `missing` with `field`.
    """
    thing = store.get_equipment(work.as_engine(), equipment_id)
    found, news = rules.look(
        thing, verdict, words=words, due=due, made=None, now=work.now, by=work.actor.account, occasion=Occasion.HANDOVER
    )
    return actions.keep(work, found, news)


def add_house(work: Work, house: House) -> House:
    """Write a new house while a station is being set up."""
    kept = store.add_house(work, house)
    actions.await_hours(work, house.id)
    return kept


def add_post(work: Work, post: Post) -> Post:
    """Write a new post."""
    kept = store.add_post(work, post)
    actions.await_hours(work, post.house)
    return kept


def add_equipment(work: Work, thing: Equipment) -> Equipment:
    """Hang up a new thing; it gets a label unless it has one."""
    return actions.add(work, thing)
