"""A confirmed file is written, a portion at a time: each row whole or not at all, in the name of whoever confirmed it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from pingan.features.access import public as access
from pingan.features.houses import public as houses
from pingan.features.members import public as members
from pingan.features.members.model import Force, MemberStatus, Skill
from pingan.features.sheets import store
from pingan.features.sheets.model import Fate, Import, ImportStatus, Outcome, RowVerdict, SheetKind, World, parts
from pingan.features.sheets.rules import imports, plans
from pingan.kernel.errors import NotFound, Refusal
from pingan.kernel.geo import Mode, Point
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.timers import set_timer
from pingan.platform.work import Work


@action(Right.SHEET_STEP)
def go_on(work: Work, import_id: str) -> None:
    """Write the next portion; the one after it waits for its own turn, so that others come in between. A restart goes on where it stood."""
    one = store.imports.find_for_clock(work, import_id)
    if one is None or one.status is not ImportStatus.APPLYING:
        return
    portion = store.imports.get_portion(work, one)
    try:
        his = work.acting_as(access.acting(work, one.account))
    except NotFound:  # he was shut out meanwhile
        portion = None
    if portion is None:
        _stop(work, one)
        return
    missed = [fate for fate in _written(his, one, portion) if fate.outcome is not Outcome.DONE]
    if missed:
        store.imports.add_missed(work, one, missed)
    after, news = imports.written(one, len(portion), len(missed))
    if news is not None:
        work.announce(news)
    store.imports.save(work, after)
    if after.status is ImportStatus.APPLYING:
        set_timer(work, "sheets.write", one.id, work.now)


def _stop(work: Work, one: Import) -> None:
    after, news = imports.moved(one, "stop")
    work.announce(news)
    store.imports.save(work, after)


def _written(work: Work, one: Import, portion: Sequence[Fate]) -> list[Fate]:
    """A portion, each row whole or not at all; newcomers, of whom there may be thousands, all together, and so a roster's seats."""
    kind, world = one.kind, store.known.world(work, one.kind, portion, roster=one.roster)
    if kind is SheetKind.ROSTERS:
        return _seated(work, one.roster, portion, world)
    holds = [plans.still_holds(fate, world) for fate in portion]
    new = [fate for fate, held in zip(portion, holds, strict=True) if held and kind is SheetKind.MEMBERS and fate.verdict is RowVerdict.NEW]
    came = {fate.row: fate for fate in _brought_in(work, new)}
    return [
        came.get(fate.row) or (_row_written(work, kind, fate, world) if held else plans.came_to(fate, Outcome.OVERTAKEN))
        for fate, held in zip(portion, holds, strict=True)
    ]


def _row_written(work: Work, kind: SheetKind, fate: Fate, world: World) -> Fate:
    with _whole(work) as no:
        _WRITE[kind](work, fate, world)
    return plans.came_to(fate, Outcome.REFUSED if no else Outcome.DONE, *no)


@contextmanager
def _whole(work: Work) -> Iterator[list[str]]:
    """A part whose refusal does not end the rest. Gives why not, afterwards."""
    no = list[str]()
    try:
        with work.part():
            yield no
    except Refusal as refused:
        no.append(refused.reason)


def _wanted(fate: Fate) -> dict[str, str]:
    """What is to be different, or everything of a new row."""
    return {change.column: change.after for change in fate.changes} if fate.verdict is RowVerdict.CHANGED else fate.values


# ---- rosters ----


def _seated(work: Work, roster: str, portion: Sequence[Fate], world: World) -> list[Fate]:
    """All seats, one change."""
    held = [fate for fate in portion if plans.still_holds(fate, world)]
    against = set[str]()
    with _whole(work) as no:
        against = store.seats.write(work, roster, held, world)
    return [_seat(fate, fate in held, no or ["seat_forbidden"] * (fate.id in against)) for fate in portion]


def _seat(fate: Fate, held: bool, no: list[str]) -> Fate:
    if not held:
        return plans.came_to(fate, Outcome.OVERTAKEN)
    return plans.came_to(fate, Outcome.REFUSED if no else Outcome.DONE, *no)


# ---- members ----


def _brought_in(work: Work, new: Sequence[Fate]) -> list[Fate]:
    """New rows."""
    said = members.bring_in(work, [(_newcomer(fate), MemberStatus(fate.values.get("status") or "applied")) for fate in new])
    return [
        plans.came_to(fate, Outcome.REFUSED, no.reason) if no else plans.came_to(fate, Outcome.DONE)
        for fate, no in zip(new, said, strict=True)
    ]


def _newcomer(fate: Fate) -> members.Newcomer:
    facts = {name: value for name, value in _member_facts(fate.values).items() if value is not None}
    return members.Newcomer(phone=fate.values["phone"], **facts)


def _member(work: Work, fate: Fate, _: World) -> None:
    said = _wanted(fate)
    known = {name: value for name, value in _member_facts(said).items() if name in said and value is not None}
    emptied = tuple(name for name in ("insured_until",) if said.get(name) == "")
    members.amend(work, fate.id, members.Amendment(**known, emptied=emptied))


def _member_facts(said: Mapping[str, str]) -> dict[str, Any]:
    """As the door takes them; None for what is not said."""
    return {
        "name": said.get("name") or None,
        "force": Force(said["force"]) if said.get("force") else None,
        "mode": Mode(said["mode"]) if said.get("mode") else None,
        "leader": said["leader"] == "yes" if said.get("leader") else None,
        "skills": tuple(_skill(one) for one in parts(said["skills"])) if "skills" in said else None,
        "kit": tuple(parts(said["kit"])) if "kit" in said else None,
        "insured_until": date.fromisoformat(said["insured_until"]) if said.get("insured_until") else None,
    }


def _skill(said: str) -> Skill:
    code, _, until = said.partition(" ")
    return Skill(code=code, until=date.fromisoformat(until) if until else None)


# ---- houses and posts ----


def _facts(fate: Fate) -> houses.Facts:
    said = _wanted(fate)
    moved = {"latitude", "longitude"} & set(said)
    at = Point(float(fate.values["latitude"]), float(fate.values["longitude"])) if moved else None
    return houses.Facts(
        name=said.get("name"),
        at=at,
        hours=said.get("hours"),
        unit=said.get("unit"),
        lamp=said.get("lamp"),
        call_sign=said.get("call_sign"),
    )


def _house(work: Work, fate: Fate, _: World) -> None:
    if fate.verdict is RowVerdict.NEW:
        houses.found_house(work, _facts(fate))
        return
    house = houses.get_house(work, fate.id)
    houses.amend_house(work, house.id, _facts(fate), version=house.version)


def _post(work: Work, fate: Fate, world: World) -> None:
    if fate.verdict is RowVerdict.NEW:
        (house,) = world.called(fate.values["house"])
        houses.found_post(work, house, _facts(fate))
        return
    post = houses.get_post(work, fate.id)
    houses.amend_post(work, post.id, _facts(fate), version=post.version)


_WRITE: Mapping[SheetKind, Callable[[Work, Fate, World], None]] = {
    SheetKind.MEMBERS: _member,
    SheetKind.HOUSES: _house,
    SheetKind.POSTS: _post,
}
