"""Seats as a list asks for them, whoever has them now."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pingan.features.rosters.model import Because, Key
from pingan.features.rosters.rules.legal import Book
from pingan.kernel.errors import Invalid

Wanted = Sequence[tuple[Key, str]]
"""Who is to have which seat, each seat once; empty for nobody."""


def rewrite(book: Book, wanted: Wanted) -> Mapping[Key, tuple[Because, ...]]:
    """Clear all these seats, then fill them, and take back what may not be; seat → what speaks against it, of those that stay as they were.

    Everybody is judged where he would end up, so two may change places. Where not all of them can be, the later in the list is taken back.

    Raises:
        Invalid: `seat_unknown`.
    """
    if any(key not in book.seats for key, _ in wanted):
        raise Invalid("seat_unknown")
    before = {key: book.seats[key] for key, _ in wanted}
    others: defaultdict[str, list[Key]] = defaultdict(list)
    for key, member in wanted:
        book.put(replace(before[key], member=member, fixed=bool(member), word=""))
        if member:
            others[member].append(key)
    against: dict[Key, tuple[Because, ...]] = {}
    waiting = [key for key, member in wanted if member]
    while waiting:
        key = waiting.pop()
        seat = book.seats[key]
        because = () if key in against else book.because(seat.member, seat)
        if because:
            against[key] = because
            book.put(before[key])
            together = [other.key for other in book.group(seat)]
            waiting += [one for one in (*others[before[key].member], *together) if one in before and book.seats[one].member]
    return against
