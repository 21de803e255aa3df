"""What other features may ask of houses, and how they are set up. All of it is for actors who may read houses; others ask as the engine."""

from pingan.features.houses import rules, store
from pingan.features.houses.model import Equipment, House, Post
from pingan.kernel.days import today
from pingan.platform.work import Work


def list_houses(work: Work) -> list[House]:
    """The station's houses, by name."""
    return store.list_houses(work)


def list_posts(work: Work) -> dict[str, Post]:
    """The station's posts by id, in the order of their names."""
    return {post.id: post for post in store.list_posts(work)}


def get_post(work: Work, post_id: str) -> Post:
    """One post.

    Raises:
        NotFound: there is none at this station.
    """
    return store.get_post(work, post_id)


def list_equipment(work: Work) -> list[Equipment]:
    """Everything on the hooks, usable or not."""
    return store.list_equipment(work)


def usable_equipment(work: Work) -> list[tuple[House, Equipment]]:
    """What may be fetched today, with the house where it hangs."""
    houses = {house.id: house for house in store.list_houses(work)}
    day = today(work.now)
    return [(houses[thing.house], thing) for thing in store.list_equipment(work) if thing.usable(day) and thing.house in houses]


def next_verbs(thing: Equipment) -> tuple[str, ...]:
    """What may be done with a thing now, by who may check equipment."""
    return rules.next_verbs(thing)


def add_house(work: Work, house: House) -> House:
    """Write a new house while a station is being set up."""
    return store.add_house(work, house)


def add_post(work: Work, post: Post) -> Post:
    """Write a new post."""
    return store.add_post(work, post)


def add_equipment(work: Work, thing: Equipment) -> Equipment:
    """Hang up a new thing."""
    return store.add_equipment(work, thing)
