"""What people do with houses, posts and what hangs there."""

from dataclasses import replace
from datetime import date

from pingan.features.houses import rules, store
from pingan.features.houses.events import EquipmentAdded
from pingan.features.houses.model import Equipment, House, Post
from pingan.features.houses.rules import Facts
from pingan.kernel.days import today
from pingan.kernel.errors import Invalid
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.HOUSE_AMEND)
def amend_house(work: Work, house_id: str, facts: Facts, *, version: int) -> House:
    """Correct name, pin or opening hours. `version`: the one that was on the screen."""
    house, news = rules.amend_house(replace(store.get_house(work, house_id), version=version), facts)
    if news is None:
        return house
    work.announce(news)
    return store.save_house(work, house)


@action(Right.HOUSE_AMEND)
def amend_post(work: Work, post_id: str, facts: Facts, *, version: int) -> Post:
    """Correct a post's name or pin."""
    post, news = rules.amend_post(replace(store.get_post(work, post_id), version=version), facts)
    if news is None:
        return post
    work.announce(news)
    return store.save_post(work, post)


@action(Right.HOUSE_AMEND)
def hang(work: Work, house_id: str, *, item: str, post: str | None, expires: date | None) -> Equipment:
    """A new thing on a hook.

    Raises:
        Invalid: `expired_already`, or `post_elsewhere`.
    """
    house = store.get_house(work, house_id)
    if expires is not None and expires < today(work.now):
        raise Invalid("expired_already")
    if post is not None and store.get_post(work, post).house != house.id:
        raise Invalid("post_elsewhere")
    thing = Equipment(id=work.new_id(), station=house.station, house=house.id, item=item, post=post, expires=expires)
    work.announce(EquipmentAdded(station=house.station, house=house.id, equipment=thing.id, item=item))
    return store.add_equipment(work, thing)


@action(Right.EQUIPMENT_CHECK)
def report_defect(work: Work, equipment_id: str, *, defect: str) -> Equipment:
    """It is broken, missing or in use: nobody is sent to fetch it."""
    thing, news = rules.report_defect(store.get_equipment(work, equipment_id), defect)
    work.announce(news)
    return store.save_equipment(work, thing)


@action(Right.EQUIPMENT_CHECK)
def repair(work: Work, equipment_id: str, *, expires: date | None) -> Equipment:
    """It hangs there again, good until `expires`."""
    thing, news = rules.repair(store.get_equipment(work, equipment_id), expires=expires, today=today(work.now))
    work.announce(news)
    return store.save_equipment(work, thing)
