"""What happened to an import. Ids, numbers and words of state; what stands in the file is never told here."""

from dataclasses import dataclass

from pingan.features.sheets.model import SheetKind
from pingan.kernel.events import Event, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportEvent(Event):
    """Heard by whoever brought the file."""

    imported: str
    account: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"account:{self.account}",)

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("imports", self.imported),)

    @property
    def subject(self) -> str:
        return self.imported


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportMoved(ImportEvent):
    """A file was brought, read, shown, confirmed, written … `count`: rows written so far."""

    verb: str
    list: SheetKind
    count: int

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"account:{self.account}", f"audit:{self.station}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportCleared(ImportEvent):
    """A day later, or because somebody it may name was erased, nothing is left of the file."""
