"""Verbs and questions carry the right they need; one without cannot be written."""

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar, cast

from pingan.kernel.rights import Right
from pingan.platform.work import Work

P = ParamSpec("P")
T = TypeVar("T")

RIGHT_OF: dict[str, Right | None] = {}
"""Every action and query of the house by `feature.file.name`; None means open to everybody, by decision."""


def _guard(right: Right | None, verb: Callable[Concatenate[Work, P], T]) -> Callable[Concatenate[Work, P], T]:
    name = verb.__module__.removeprefix("pingan.features.") + "." + verb.__name__
    RIGHT_OF[name] = right

    @functools.wraps(verb)
    def guarded(work: Work, *args: P.args, **kwargs: P.kwargs) -> T:
        if right is not None:
            work.require(right)
        return verb(work, *args, **kwargs)

    return cast("Callable[Concatenate[Work, P], T]", guarded)


def action(right: Right | None) -> Callable[[Callable[Concatenate[Work, P], T]], Callable[Concatenate[Work, P], T]]:
    """Mark a verb that changes something. `None` only where nobody can be signed in yet."""
    return functools.partial(_guard, right)


def query(right: Right | None) -> Callable[[Callable[Concatenate[Work, P], T]], Callable[Concatenate[Work, P], T]]:
    """Mark a question a screen asks; it changes nothing."""
    return functools.partial(_guard, right)
