"""Lists leave the house as files."""

from pingan.features.sheets import store
from pingan.features.sheets.model import SheetKind, Taken
from pingan.features.sheets.rules.headings import kind_of
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.audit import announce_export
from pingan.platform.work import Work


@action(Right.SHEET_EXPORT)
def export(work: Work, code: str, *, reason: str = "", roster: str = "") -> Taken:
    """Every row of a kind; of a roster, its newest edition. Where it names people it says why, and that is written down.

    Which rows, see `queries.exported`: what an action answers is kept for a while, and a list is not to be.
    """
    kind = kind_of(code)
    work.require(store.known.right_of(kind))
    taken = Taken(kind=kind, roster=store.seats.newest(work, roster) if kind is SheetKind.ROSTERS else "")
    if store.known.names_people(kind):
        total = len(store.known.rows(work, kind, roster=taken.roster))
        announce_export(work, kind.value, total, reason, people={"roster": roster})
    return taken
