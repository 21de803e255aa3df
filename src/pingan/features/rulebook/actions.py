"""Publishing a rulebook."""

from pingan.features.rulebook import rules, store
from pingan.features.rulebook.model import Edition, Rulebook
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.RULEBOOK_EDIT)
def publish(work: Work, book: Rulebook, *, based_on: int, reason: str) -> Edition:
    """From now on this holds. `based_on`: the version the author had before him."""
    return _publish(work, book, based_on=based_on, reason=reason)


@action(Right.RULEBOOK_EDIT)
def restore(work: Work, version: int, *, based_on: int, reason: str) -> Edition:
    """An earlier version holds again, as a new one; kinds of calls and gates that came since stay."""
    book = rules.brought_back(store.get(work, version).book, store.newest(work).book)
    return _publish(work, book, based_on=based_on, reason=reason, restored=version)


def _publish(work: Work, book: Rulebook, *, based_on: int, reason: str, restored: int | None = None) -> Edition:
    made, news = rules.next_edition(
        store.newest(work), book, based_on=based_on, author=work.actor.account, reason=reason, now=work.now, restored=restored
    )
    store.add(work, made)
    work.announce(news)
    return made
