"""Who is meant by a cell, and how somebody is written in one so that nobody else can be meant."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from pingan.features.sheets.model.values import plain
from pingan.kernel import phones
from pingan.kernel.errors import Invalid


@dataclass(frozen=True, slots=True, kw_only=True)
class Someone:
    """A member. `masked`: his telephone number as a list shows it. `serves`: whether he may have a duty at all."""

    id: str
    name: str
    phone: str
    masked: str
    serves: bool


class People:
    """Everybody whom a cell may mean."""

    def __init__(self, everybody: Iterable[Someone] = ()) -> None:
        """Read once for all rows."""
        there = list(everybody)
        self._labels = _labels(there)
        self._ids = {label: id_ for id_, label in self._labels.items()}
        self._found: defaultdict[str, list[Someone]] = defaultdict(list)
        for one in there:
            name = plain(one.name)
            for said in {one.id, one.phone, name, f"{name} {one.phone}", f"{name} {one.masked}", self._labels[one.id]}:
                self._found[_bare(said)].append(one)

    def label(self, id_: str) -> str:
        """How he is written: by his name, and by more where others have it too; empty for nobody we know."""
        return self._labels.get(id_, "")

    def id_of(self, label: str) -> str:
        """Whom a label means; empty for nobody."""
        return self._ids.get(label, "")

    def meant(self, text: str) -> str:
        """The label of who is meant by a name, a telephone number, both of them, or an id. Who serves is meant before who does not.

        Raises:
            Invalid: `who_unknown`, or `who_ambiguous` with how many it might be.
        """
        found = self._found.get(_bare(text), []) or self._found.get(phones.bare(text), [])
        serving = [one for one in found if one.serves]
        some = serving or found
        if not some:
            raise Invalid("who_unknown")
        if len(some) > 1:
            raise Invalid("who_ambiguous", count=len(some))
        return self._labels[some[0].id]


def _labels(there: list[Someone]) -> dict[str, str]:
    names = Counter(plain(one.name) for one in there)
    both = Counter((plain(one.name), one.masked) for one in there)
    labels = dict[str, str]()
    for one in there:
        name = plain(one.name)
        more = "" if names[name] == 1 else one.masked if both[name, one.masked] == 1 else one.id
        labels[one.id] = f"{name} {more}".strip()
    return labels


def _bare(text: str) -> str:
    return "".join(text.split()).casefold()
