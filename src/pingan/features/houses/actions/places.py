"""Houses and posts are founded, corrected, given up and taken up again."""

from dataclasses import replace

from pingan.features.houses import rules, store
from pingan.features.houses.actions._hours import await_hours
from pingan.features.houses.model import House, Post
from pingan.features.houses.rules import Facts
from pingan.kernel.errors import WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.HOUSE_AMEND)
def found_house(work: Work, facts: Facts) -> House:
    """There is a new house."""
    house, news = rules.found_house(facts, id_=work.new_id(), station=work.actor.station)
    work.announce(news)
    house = store.add_house(work, house)
    await_hours(work, house.id)
    return house


@action(Right.HOUSE_AMEND)
def found_post(work: Work, house_id: str, facts: Facts) -> Post:
    """A house that stands has a new post."""
    house = store.get_house(work, house_id)
    if house.retired:
        raise WrongMoment("house_retired")
    post, news = rules.found_post(house, facts, id_=work.new_id())
    work.announce(news)
    post = store.add_post(work, post)
    await_hours(work, house.id)
    return post


@action(Right.HOUSE_AMEND)
def amend_house(work: Work, house_id: str, facts: Facts, *, version: int) -> House:
    """Correct name, pin, opening hours and what else is known. `version`: the one that was on the screen."""
    house, news = rules.amend_house(replace(store.get_house(work, house_id), version=version), facts)
    if news is None:
        return house
    work.announce(news)
    house = store.save_house(work, house)
    await_hours(work, house.id)
    return house


@action(Right.HOUSE_AMEND)
def amend_post(work: Work, post_id: str, facts: Facts, *, version: int) -> Post:
    """Correct a post's name, pin, hours or call sign."""
    post, news = rules.amend_post(replace(store.get_post(work, post_id), version=version), facts)
    if news is None:
        return post
    work.announce(news)
    post = store.save_post(work, post)
    await_hours(work, post.house)
    return post


@action(Right.HOUSE_AMEND)
def retire_house(work: Work, house_id: str, *, version: int, reason: str) -> House:
    """It is no house any more, and its posts are none: whoever hears of it sends the guards home and cuts the tablets off."""
    house, news = rules.retire(replace(store.get_house(work, house_id), version=version), work.now, reason)
    for post in store.list_posts(work):
        if post.house == house.id:
            _retire_post(work, post, reason)
    work.announce(news)
    house = store.save_house(work, house)
    await_hours(work, house.id)
    return house


@action(Right.HOUSE_AMEND)
def restore_house(work: Work, house_id: str, *, version: int) -> House:
    """It is a house again, with the posts that were given up together with it."""
    before = store.get_house(work, house_id)
    house, news = rules.restore(replace(before, version=version))
    work.announce(news)
    house = store.save_house(work, house)
    for post in store.list_posts(work, retired=True):
        if post.house == house.id and post.retired == before.retired:
            _restore_post(work, post)
    await_hours(work, house.id)
    return house


@action(Right.HOUSE_AMEND)
def retire_post(work: Work, post_id: str, *, version: int, reason: str) -> Post:
    """Nobody stands there any more."""
    post = _retire_post(work, replace(store.get_post(work, post_id), version=version), reason)
    await_hours(work, post.house)
    return post


@action(Right.HOUSE_AMEND)
def restore_post(work: Work, post_id: str, *, version: int) -> Post:
    """Guards may stand there again, if its house stands."""
    post = replace(store.get_post(work, post_id), version=version)
    if store.get_house(work, post.house).retired:
        raise WrongMoment("house_retired")
    post = _restore_post(work, post)
    await_hours(work, post.house)
    return post


def _retire_post(work: Work, post: Post, reason: str) -> Post:
    gone, news = rules.retire(post, work.now, reason)
    work.announce(news)
    return store.save_post(work, gone)


def _restore_post(work: Work, post: Post) -> Post:
    back, news = rules.restore(post)
    work.announce(news)
    return store.save_post(work, back)
