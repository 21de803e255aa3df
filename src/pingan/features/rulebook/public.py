"""The door: the book in force, the book of a certain version, and how a station gets its first."""

import msgspec

from pingan.features.rulebook import rules, store
from pingan.features.rulebook.model import Category, Edition, Policy, Rulebook
from pingan.kernel.errors import Invalid, NotFound
from pingan.platform.work import Work

check_next = rules.check_next


def in_force(work: Work) -> Edition:
    """The version that holds at the actor's station."""
    return store.newest(work)


def category(work: Work, code: str, version: int | None = None) -> Category:
    """A line of the book in force, or of an earlier version.

    Raises:
        NotFound: `no_such_category`.
    """
    found = _book(work, version).find_category(code)
    if found is None:
        raise NotFound("no_such_category")
    return found


def policy(work: Work, name: str, version: int | None = None) -> Policy:
    """A policy of the book in force, or of an earlier version.

    Raises:
        NotFound: `no_such_policy`.
    """
    found = _book(work, version).find_policy(name)
    if found is None:
        raise NotFound("no_such_policy")
    return found


def read_rulebook(text: str) -> Rulebook:
    """A rulebook from its TOML.

    Raises:
        Invalid: it cannot be read (`cause`), or contradicts itself (`noun`, `name`, `field`, `rule`).
    """
    try:
        found = msgspec.toml.decode(text, type=Rulebook)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise Invalid("rulebook", cause=str(error)) from error
    rules.check(found)
    return found


def install(work: Work, file: Rulebook) -> None:
    """Give the actor's station the book of a file, as far as it has not decided for itself."""
    made = rules.renewed(store.find_newest(work), file, station=work.actor.station, now=work.now)
    if made is not None:
        edition, news = made
        store.add(work, edition)
        work.announce(news)


def _book(work: Work, version: int | None) -> Rulebook:
    return (store.newest(work) if version is None else store.get(work, version)).book
