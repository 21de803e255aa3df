"""States: one table per noun gives the API's next steps, the buttons, the diagrams and the database's CHECK constraint."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum
from typing import Generic, TypeVar

from pingan.kernel.errors import WrongMoment

S = TypeVar("S", bound=StrEnum)


class Lifecycle(Generic[S]):
    """The legal moves of one noun, as (verb, from, to) rows.

    Raises:
        ValueError: at import time, if a status cannot be reached from `start` or a verb leads two ways from one status.
    """

    def __init__(self, start: S, rows: Sequence[tuple[str, S | AbstractSet[S], S]]) -> None:
        """`start` is the first status; a row's `from` may be one status or several."""
        self.start = start
        self.statuses: tuple[S, ...] = tuple(type(start))
        self._to: dict[tuple[S, str], S] = {}
        for verb, sources, target in rows:
            for source in (sources,) if isinstance(sources, StrEnum) else [status for status in self.statuses if status in sources]:
                if self._to.setdefault((source, verb), target) is not target:
                    raise ValueError(f"{verb} leads two ways from {source}")
        lost = set(self.statuses) - self._reachable()
        if lost:
            raise ValueError(f"unreachable: {', '.join(sorted(lost))}")

    def _reachable(self) -> set[S]:
        seen, edge = {self.start}, [self.start]
        while edge:
            here = edge.pop()
            fresh = {to for (source, _), to in self._to.items() if source is here} - seen
            seen |= fresh
            edge += fresh
        return seen

    def next(self, status: S) -> tuple[str, ...]:
        """The verbs open in `status`, in the table's order."""
        return tuple(verb for source, verb in self._to if source is status)

    def after(self, status: S, verb: str) -> S:
        """The status `verb` leads to.

        Raises:
            WrongMoment: the verb is not open in `status`.
        """
        try:
            return self._to[status, verb]
        except KeyError:
            raise WrongMoment(status=status.value, verb=verb) from None

    def is_over(self, status: S) -> bool:
        """Whether nothing can follow `status`."""
        return not self.next(status)

    @property
    def rows(self) -> tuple[tuple[S, str, S], ...]:
        """Every (from, verb, to), for diagrams and property tests."""
        return tuple((source, verb, to) for (source, verb), to in self._to.items())
