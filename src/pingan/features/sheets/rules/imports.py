"""The course of one file: read, shown, confirmed, written; and the ways in which it ends before."""

from dataclasses import replace
from datetime import datetime

from pingan.features.sheets.events import ImportMoved
from pingan.features.sheets.model import BY_HAND, LIFE, Import, ImportStatus, Plan, RowVerdict, SheetKind
from pingan.features.sheets.rules import plans
from pingan.kernel.errors import Invalid, Refusal

STEPS = 20
"""So often a screen hears how far it is."""


def begun(
    id_: str, kind: SheetKind, file: str, *, roster: str, station: str, account: str, now: datetime
) -> tuple[Import, ImportMoved]:  # fmt: skip
    """A file has come."""
    one = Import(id=id_, station=station, kind=kind, file=file, account=account, begun=now, roster=roster)
    return one, _news(one, "begin")


def _news(one: Import, verb: str) -> ImportMoved:
    return ImportMoved(station=one.station, imported=one.id, account=one.account, verb=verb, list=one.kind, count=one.written)


def moved(one: Import, verb: str) -> tuple[Import, ImportMoved]:
    """One step.

    Raises:
        WrongMoment: not open now.
    """
    after = replace(one, status=LIFE.after(one.status, verb))
    return after, _news(after, verb)


def read_so_far(one: Import, done: int, total: int) -> tuple[Import, ImportMoved | None]:
    """So many rows are read; told only now and then."""
    after = replace(one, done=done, total=max(total, done))
    return after, _news(after, "read") if shown(after) != shown(one) else None


def shown(one: Import) -> int:
    """How far it is, in steps a screen is told of: 0 to 20."""
    return one.done * STEPS // one.total if one.total else 0


def planned(one: Import, plan: Plan) -> tuple[Import, ImportMoved]:
    """Every row's fate is known."""
    count = plans.counts(plan)
    ready, news = moved(one, "plan")
    return replace(
        ready, total=len(plan.fates), done=0, digest=plans.digest(plan), new=count[RowVerdict.NEW], changed=count[RowVerdict.CHANGED],
        unchanged=count[RowVerdict.UNCHANGED], refused=count[RowVerdict.REFUSED],
    ), news  # fmt: skip


def refused(one: Import, no: Refusal) -> tuple[Import, ImportMoved]:
    """The file cannot be read."""
    after, news = moved(one, "refuse")
    return replace(after, problem=no.reason, facts=dict(no.facts)), news


def confirmed(one: Import, digest: str, *, holds: bool) -> tuple[Import, ImportMoved]:
    """Exactly what was shown is to be done, if the world is as it was.

    Raises:
        WrongMoment: it is not ready, or is done already.
        Invalid: `import_other`: what was shown was another file; `import_nothing`: no row means writing anything.
    """
    after, news = moved(one, "confirm" if holds else "overtake")
    if digest != one.digest:
        raise Invalid("import_other")
    if one.new + one.changed == 0:
        raise Invalid("import_nothing")
    return replace(after, total=one.new + one.changed, done=0), news


def written(one: Import, count: int, missed: int) -> tuple[Import, ImportMoved | None]:
    """So many more rows are in the house, `missed` of them not; the last one ends it."""
    after = replace(one, done=one.done + count, written=one.written + count - missed, missed=one.missed + missed)
    if after.done >= after.total:
        return moved(after, "finish")
    return after, _news(after, "write") if shown(after) != shown(one) else None


def next_verbs(one: Import) -> tuple[str, ...]:
    """What its owner may do now."""
    verbs = tuple(verb for verb in LIFE.next(one.status) if verb in BY_HAND)
    return tuple(verb for verb in verbs if verb != "confirm" or one.new + one.changed)


def is_over(one: Import) -> bool:
    """Whether its file is needed no more."""
    return one.status not in {ImportStatus.READING, ImportStatus.READY, ImportStatus.APPLYING}
