"""A roster's seats, through the door of rosters, as a file would say them; and what a file asks of them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from pingan.features.members import public as members
from pingan.features.members.model import MAY_SERVE, OVER
from pingan.features.rosters import public as rosters
from pingan.features.rosters.model import Because, Key, ShiftKind
from pingan.features.sheets.model import LIST_MARK, CellFault, Fate, Known, People, SheetKind, Someone, World, key_of, plain
from pingan.kernel.errors import Fact, NotFound, WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.work import Work

_DAY_MIN = 24 * 60


def newest(work: Work, roster: str) -> str:
    """The newest edition of a roster, which files are about.

    Raises:
        NotFound: there is none.
    """
    found = rosters.find_newest(work, roster)
    if found is None:
        raise NotFound(noun="roster")
    return found.id


def check(work: Work, roster: str) -> None:
    """Refuse whoever may not change a roster, and a roster that nobody may change now.

    Raises:
        NotAllowed, WrongMoment.
    """
    work.require(Right.ROSTER_MANAGE)
    rosters.check_open(work, roster)


def rows(work: Work, roster: str) -> list[Known]:
    """Its seats."""
    return _rows(work, roster, people(work, roster))


def world(work: Work, roster: str) -> World:
    """What rows are compared with. Nothing where the roster cannot be changed, or has a newer edition by now."""
    there = people(work, roster)
    try:
        check(work, roster)
        held = newest(work, roster) == roster
    except (NotFound, WrongMoment):
        held = False
    return World(_rows(work, roster, there) if held else (), people=there)


def people(work: Work, roster: str) -> People:
    """Who may be meant: everybody at the station, and whoever stands in it though he left."""
    named = {seat.member for seat in rosters.list_seats(work, roster)}
    return People(
        Someone(id=one.id, name=one.name, phone=one.phone, masked=members.masked(one.phone), serves=one.status in MAY_SERVE)
        for one in members.everybody(work).values()
        if one.status not in OVER or one.id in named
    )


def _rows(work: Work, roster: str, there: People) -> list[Known]:
    found, together = list[Known](), Counter[tuple[date, str, str]]()
    for seat in rosters.list_seats(work, roster):
        title, shift = plain(seat.title), plain(seat.kind.name)
        together[seat.key[0], title, shift] += 1
        values = {
            "day": seat.key[0].isoformat(), "post": title, "shift": shift, "place": str(together[seat.key[0], title, shift]),
            "time": _hours(seat.kind), "who": there.label(seat.member), "skills": LIST_MARK.join(seat.need.skills),
            "forces": LIST_MARK.join(force.value for force in seat.need.forces),
        }  # fmt: skip
        found.append(Known(id=_id(seat.key), key=key_of(SheetKind.ROSTERS, values), values=values))
    return found


def _hours(kind: ShiftKind) -> str:
    return "-".join(f"{minutes % _DAY_MIN // 60:02}:{minutes % 60:02}" for minutes in (kind.starts_min, kind.ends_min))


def _id(key: Key) -> str:
    day, need, kind, place = key
    return f"{day}/{need}/{kind}/{place}"


def _key(id_: str) -> Key:
    day, need, kind, place = id_.split("/")
    return date.fromisoformat(day), need, kind, int(place)


def write(work: Work, roster: str, fates: Sequence[Fate], there: World) -> set[str]:
    """Let them have what they ask, as one change; the ids of those that may not."""
    return {_id(key) for key in rosters.rewrite(work, roster, _wanted(fates, there))}


def against(work: Work, roster: str, fates: Sequence[Fate], there: World) -> Mapping[str, Sequence[CellFault]]:
    """What would speak against rows, by their ids, were they all let have what they ask."""
    found = rosters.objections(work, roster, _wanted(fates, there))
    kinds = {seat.kind.code: seat.kind.name for seat in rosters.list_seats(work, roster)}
    return {_id(key): [_fault(one, kinds) for one in because] for key, because in found.items()}


def _wanted(fates: Sequence[Fate], there: World) -> list[tuple[Key, str]]:
    return [(_key(fate.id), there.people.id_of(fate.values["who"])) for fate in fates]


def _fault(because: Because, kinds: Mapping[str, str]) -> CellFault:
    facts: dict[str, Fact] = {
        "reason": because.reason.value, "day": because.day.isoformat() if because.day else "",
        "kind": kinds.get(because.kind, because.kind), "skill": because.skill, "hours": because.hours or 0,
    }  # fmt: skip
    return CellFault(cell="", code="seat_forbidden", facts=facts)
