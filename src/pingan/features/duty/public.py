"""What other features may ask of duty: who is on now, and to go on and off at a shared tablet."""

from collections.abc import Collection

from pingan.features.duty import actions, queries, store
from pingan.features.duty.model import Standing, Turn
from pingan.platform.work import Work

list_houses = queries.list_houses
go_on, go_off, relieve = actions.go_on, actions.go_off, actions.relieve


def on_duty(work: Work, ids: Collection[str] | None = None) -> list[Turn]:
    """Everybody on duty whom the actor may see, longest on first; with `ids`, only those members."""
    return store.list_turns(work, ids)


def list_standing(work: Work) -> list[Standing]:
    """Everybody on duty whom the actor may see, in no order; quicker than `on_duty` for thousands."""
    return store.list_standing(work)


def find_turn(work: Work, member: str) -> Turn | None:
    """The member's turn, or None: he is off duty, or not the actor's to see."""
    return store.find(work, member)


def located(work: Work) -> set[str]:
    """The ids of everybody on duty who agreed to be located, of those whom the actor may see."""
    return store.list_located(work)
