"""By the clock: confirmed files are written portion by portion, what was interrupted says so, and after a day nothing is left."""

from pingan.features.sheets import actions, store
from pingan.features.sheets.events import ImportCleared
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting
from pingan.platform.work import Work


def forget(work: Work, import_id: str) -> None:
    """The day is over."""
    one = store.imports.find_for_clock(work, import_id)
    if one is not None:
        store.imports.drop(work, one)
        work.announce(ImportCleared(station=one.station, imported=one.id, account=one.account))


TIMERS: dict[str, TimerHandler] = {
    "sheets.write": actions.go_on,
    "sheets.watch": actions.interrupt,
    "sheets.forget": forgetting("sheets.forget", forget, ("imports", "id")),
}
