"""A house in a folder, for backups: everything lasting is real, and nobody serves."""

from dataclasses import dataclass
from pathlib import Path

from pingan import main
from pingan.entry.backups import Vault
from pingan.entry.settings import Settings
from pingan.platform.audit import Exported
from pingan.platform.log import event_log
from pingan.platform.office import NOBODY, Office
from pingan.platform.work import Work, World, engine


@dataclass(frozen=True, slots=True)
class House:
    """One station's house, by its settings."""

    settings: Settings

    @property
    def data(self) -> Path:
        """Its folder."""
        return self.settings.data_folder

    @property
    def vault(self) -> Vault:
        """Where its backups lie."""
        vault = main.open_vault(self.settings)
        assert vault is not None
        return vault

    def world(self) -> World:
        """Everything outside."""
        return main.build_world(self.settings)

    def office(self) -> Office:
        """Open."""
        return main.open_office(self.settings)

    def is_told_restored(self) -> bool:
        """Whether its log says that it was brought back."""
        return "restores.backup_restored" in kinds(self.office())


def house(folder: Path, **more: object) -> House:
    """A new one, its backups and anchors in folders of their own beside it."""
    facts = {"data": str(folder / "data"), "backups": str(folder / "backups"), "anchors": str(folder / "ledgers" / "anchors")}
    return House(Settings(**(facts | more)))  # type: ignore[arg-type]


def number(work: Work, count: int) -> None:
    """A row with a number in it."""
    work.announce(Exported(station=work.actor.station, what="members", count=count, reason="因工作需要"))


def say(office: Office, *counts: int) -> None:
    """One transaction for each."""
    for count in counts:
        office.do(engine("station"), number, count)


def numbers(office: Office) -> list[int]:
    """Those that are there, in order."""
    return office.ask(NOBODY, lambda work: [
        row.facts["count"] for row in work.connection.execute(event_log.select().order_by(event_log.c.seq)) if row.kind == Exported.kind()
    ])  # fmt: skip


def kinds(office: Office) -> list[str]:
    """What the log tells, in order."""
    return office.ask(NOBODY, lambda work: [row.kind for row in work.connection.execute(event_log.select().order_by(event_log.c.seq))])
