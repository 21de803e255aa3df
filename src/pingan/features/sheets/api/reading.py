"""A file that was brought is read after its answer has left, in steps of their own, so that its page sees how far it is and can stop it."""

from collections.abc import Callable
from itertools import islice

import structlog

from pingan.features.sheets import actions, queries
from pingan.features.sheets.model import Fate, Plan, SheetKind
from pingan.features.sheets.rules import headings, plans
from pingan.kernel.errors import Invalid, NotFound, NotSignedIn, Refusal, WrongMoment
from pingan.platform.office import Office, Who
from pingan.platform.work import Actor

logger = structlog.get_logger()

_FEW = 500
_READ_SHARE = 0.7
"""So much of the time goes by before the first row is compared."""


def read(office: Office, who: Actor, import_id: str, kind: SheetKind, content: bytes) -> None:
    """Read it, work out what becomes of its rows, and leave that to be looked at. Nothing is changed."""
    try:
        _plan(office, who, import_id, kind, content)
    except (NotFound, NotSignedIn, WrongMoment):  # stopped, forgotten, shut out
        return
    except Refusal as no:
        office.do(who, actions.refuse, import_id, no)
    except Exception:
        logger.exception("sheet_failed")
        office.do(who, actions.refuse, import_id, Invalid("sheet_broken"))


def _plan(office: Office, who: Actor, import_id: str, kind: SheetKind, content: bytes) -> None:
    told = _teller(office, who, import_id)
    expected = max(1, content.count(b"\n") if not content.startswith(b"PK") else len(content) // 40)
    grid = office.world.spreadsheets.read(content, lambda count: told(min(count / expected, 1.0) * _READ_SHARE))
    top, rows = headings.heading(kind, grid)
    world = office.ask(who, queries.world, import_id, grid)
    fates: list[Fate] = []
    course = plans.fates(kind, top, rows, world)
    while some := list(islice(course, _FEW)):
        fates += some
        if not told(_READ_SHARE + (1 - _READ_SHARE) * len(fates) / len(rows)):
            raise WrongMoment(verb="plan")
    known = plans.judged(fates, top, office.ask(who, queries.against, import_id, fates, world))
    office.do(who, actions.plan, import_id, Plan(kind=kind, fates=known, ignored=top.ignored))


def _teller(office: Office, who: Who, import_id: str) -> Callable[[float], bool]:
    """Tells how far it is, in hundredths; False once it was stopped."""

    def told(share: float) -> bool:
        office.do(who, actions.note_read, import_id, round(share * 100), 100)
        return office.ask(who, queries.is_read, import_id)

    return told
