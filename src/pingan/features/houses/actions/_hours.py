"""The clock of a house: when it or one of its posts opens or closes next."""

from pingan.features.houses import rules, store
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work

HOURS = "houses.hours"


def await_hours(work: Work, house_id: str) -> None:
    """Wake when somebody is to be expected there, or no longer; a house that is given up has no hours."""
    house = store.get_house(work, house_id)
    written = [house.hours, *(post.hours for post in store.list_posts(work) if post.house == house.id)]
    known = [hours for text in dict.fromkeys(written) if (hours := rules.read_hours(text))]
    edge = min(filter(None, (rules.next_change(hours, work.now) for hours in known)), default=None)
    if edge is None or house.retired:
        clear_timer(work, HOURS, house.id)
    else:
        set_timer(work, HOURS, house.id, edge)
