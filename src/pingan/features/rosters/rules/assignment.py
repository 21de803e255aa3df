"""The cheapest way to give everybody a different place: the Hungarian method with shortest augmenting paths, on a few dozen rows."""

from collections.abc import Sequence

_NONE = -1


def assign(costs: Sequence[Sequence[float]]) -> list[int]:
    """Row → column, each column once, least in sum. There are at least as many columns as rows.

    Kuhn's method in the form of Jonker and Volgenant: one row after the other finds its shortest path to a free column.
    """
    width = len(costs[0]) if costs else 0
    of_row, of_column = [0.0] * len(costs), [0.0] * width
    taken = [_NONE] * width
    for row in range(len(costs)):
        _augment(costs, row, of_row, of_column, taken)
    found = [_NONE] * len(costs)
    for column, row in enumerate(taken):
        if row != _NONE:
            found[row] = column
    return found


def _augment(costs: Sequence[Sequence[float]], start: int, of_row: list[float], of_column: list[float], taken: list[int]) -> None:
    width = len(taken)
    least, came, settled = [float("inf")] * width, [_NONE] * width, [False] * width
    row, last, reached = start, _NONE, list[int]()
    distance = 0.0
    while True:
        for column in range(width):
            if not settled[column]:
                reduced = distance + costs[row][column] - of_row[row] - of_column[column]
                if reduced < least[column]:
                    least[column], came[column] = reduced, last
        column = min((one for one in range(width) if not settled[one]), key=least.__getitem__)
        distance, settled[column] = least[column], True
        reached.append(column)
        if taken[column] == _NONE:
            break
        row, last = taken[column], column
    of_row[start] += distance
    for one in reached[:-1]:
        of_row[taken[one]] += distance - least[one]
        of_column[one] -= distance - least[one]
    while came[column] != _NONE:
        taken[column] = taken[came[column]]
        column = came[column]
    taken[column] = start
