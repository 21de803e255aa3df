"""A file comes in: read outside of any transaction, its rows' fates shown, and confirmed or not.

These verbs return an id, for an answer is remembered for longer than a day.
"""

from datetime import timedelta

from pingan.features.sheets import store
from pingan.features.sheets.model import ImportStatus, Plan, SheetKind
from pingan.features.sheets.rules import imports, plans
from pingan.features.sheets.rules.headings import kind_of
from pingan.kernel.errors import Refusal
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

PATIENCE = timedelta(seconds=120)
"""So long nothing is heard of a file that is being read before it counts as interrupted, by a restart perhaps."""
KEPT = timedelta(days=1)


@action(Right.SHEET_IMPORT)
def begin(work: Work, code: str, file: str, *, roster: str = "") -> str:
    """A file has come; one with a roster's seats is about its newest edition."""
    kind = kind_of(code)
    if kind is SheetKind.ROSTERS:
        roster = store.seats.newest(work, roster)
        store.seats.check(work, roster)
    one, news = imports.begun(
        work.new_id(), kind, file, roster=roster, station=work.actor.station, account=work.actor.account, now=work.now
    )  # fmt: skip
    work.announce(news)
    set_timer(work, "sheets.watch", one.id, work.now + PATIENCE)
    set_timer(work, "sheets.forget", one.id, work.now + KEPT)
    return store.imports.add(work, one).id


@action(Right.SHEET_IMPORT)
def note_read(work: Work, import_id: str, done: int, total: int) -> None:
    """So many rows of it are read."""
    one = store.imports.get(work, import_id)
    if one.status is not ImportStatus.READING:
        return
    after, news = imports.read_so_far(one, done, total)
    if news is None:
        return
    work.announce(news)
    set_timer(work, "sheets.watch", one.id, work.now + PATIENCE)
    store.imports.save(work, after)


@action(Right.SHEET_IMPORT)
def plan(work: Work, import_id: str, plan: Plan) -> None:
    """Every row's fate is known; nothing is changed yet."""
    one = store.imports.get(work, import_id)
    if one.status is not ImportStatus.READING:
        return  # it was stopped meanwhile
    ready, news = imports.planned(one, plan)
    store.imports.put_plan(work, ready, plan, plans.to_write(plan))
    work.announce(news)
    store.imports.save(work, ready)


@action(Right.SHEET_IMPORT)
def refuse(work: Work, import_id: str, no: Refusal) -> None:
    """The file cannot be read."""
    one = store.imports.get(work, import_id)
    if one.status is not ImportStatus.READING:
        return
    after, news = imports.refused(one, no)
    work.announce(news)
    store.imports.save(work, after)


@action(Right.SHEET_IMPORT)
def confirm(work: Work, import_id: str, digest: str) -> str:
    """Let exactly what was shown happen. If the world is another by now, it says so and nothing happens."""
    one = store.imports.get(work, import_id)
    plan = store.imports.get_plan(work, one)
    fates = [plan.fates[place] for place in plans.to_write(plan)] if plan else []
    world = store.known.world(work, one.kind, fates, roster=one.roster)
    after, news = imports.confirmed(one, digest, holds=all(plans.still_holds(fate, world) for fate in fates))
    work.announce(news)
    if after.status is ImportStatus.APPLYING:
        set_timer(work, "sheets.write", one.id, work.now)
    return store.imports.save(work, after).id


@action(Right.SHEET_IMPORT)
def stop(work: Work, import_id: str) -> str:
    """Leave it. What is written stays written, and the rest is not."""
    after, news = imports.moved(store.imports.get(work, import_id), "stop")
    work.announce(news)
    return store.imports.save(work, after).id


@action(Right.SHEET_STEP)
def interrupt(work: Work, import_id: str) -> None:
    """Nothing has been heard of its reading for too long."""
    one = store.imports.find_for_clock(work, import_id)
    if one is not None and one.status is ImportStatus.READING:
        after, news = imports.moved(one, "interrupt")
        work.announce(news)
        store.imports.save(work, after)
