"""What sheets do when somebody is erased."""

from pingan.features.privacy.events import PersonErased
from pingan.features.sheets import store
from pingan.features.sheets.events import ImportCleared
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def forget_files(work: Work, event: PersonErased) -> None:
    """A file that waits may name him, so nobody's is kept: it can be brought again."""
    for one in store.imports.list_for_clock(work):
        store.imports.drop(work, one)
        work.announce(ImportCleared(station=event.station, imported=one.id, account=one.account))


REACTIONS: dict[type[Event], dict[str, Reaction]] = {PersonErased: {"sheets.forget_files": forget_files}}
