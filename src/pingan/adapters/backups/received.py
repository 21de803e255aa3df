"""PostgreSQL's log as it is received while the house works: what happened after the newest copy of its data.

```
wal/<system>-<timeline>-<number>/<segment>[.partial]        one folder for each time it had to be begun anew
```
No replication slot is kept: a receiver that stays away would fill the server's disk with what it has not fetched. The server keeps some of
its log for whoever is late (`wal_keep_size`); who was away for longer begins anew, and the next copy of the data is due at once.
"""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from pingan.adapters.backups.programs import Address, Programs, Server
from pingan.adapters.lasting import make_folder
from pingan.kernel.errors import Unavailable

_PARTIAL = ".partial"
_SEGMENT_LETTERS = 24
_BEGINS_WITHIN_S, _LOOK_S = 10.0, 0.2
_STREAMS = "select 1 from pg_stat_replication where application_name = 'pg_receivewal' and usename = current_user and state = 'streaming'"


@dataclass(frozen=True, slots=True)
class Span:
    """What a copy of the data holds of the log. `first`, `last`: segments; names tell their order, and begin with 8 letters of timeline."""

    system: str
    first: str
    last: str

    @property
    def history(self) -> str:
        """Of which system and timeline."""
        return _history(self.system, int(self.first[:8], 16))


def span_of(data: Path) -> Span:
    """Of a data directory that `pg_basebackup` made. Its control file begins with the system's number."""
    label = next(path for path in (data / "backup_label", data / "backup_label.old") if path.is_file())
    first = label.read_text("utf-8").partition("(file ")[2][:_SEGMENT_LETTERS]
    system = int.from_bytes((data / "global" / "pg_control").read_bytes()[:8], sys.byteorder)
    return Span(str(system), first, max(_segments(data / "pg_wal"), default=first))


def _history(system: str, timeline: int) -> str:
    return f"{system}-{timeline:08X}"


def _segments(folder: Path) -> Mapping[str, Path]:
    """Files of the log by name, those that are not full yet too, where there is no full one."""
    found: dict[str, Path] = {}
    for path in sorted(folder.iterdir(), reverse=True) if folder.is_dir() else ():  # "….partial" before the full one
        name = path.name.removesuffix(_PARTIAL)
        if len(name) == _SEGMENT_LETTERS:
            found[name] = path
    return found


class Received:
    """The folder `wal`. One process at a time receives; the others look on."""

    def __init__(self, folder: Path) -> None:
        """Made when something is received."""
        self._folder = folder
        self._held: int | None = None
        self._receiver: subprocess.Popen[bytes] | None = None
        self._into, self._first = folder, ""

    # ---- receiving ----

    def is_ours(self) -> bool:
        """Whether this process receives, or may from now on. What receives holds it too, should it outlive us."""
        if self._held is None:
            make_folder(self._folder, 0o700)
            held = os.open(self._folder / ".held", os.O_RDWR | os.O_CREAT, 0o600)
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(held)
                return False
            self._held = held
        return True

    @property
    def running(self) -> bool:
        """Whether it is being received."""
        return self._receiver is not None and self._receiver.poll() is None

    def begin(self, programs: Programs, server: Server, address: Address) -> bool:
        """From where it stopped; anew beside that, where the server no longer has what follows. Whether it is being received."""
        history = _history(server.system, server.timeline)
        number = max(map(_number_of, self._folder.glob(f"{history}-*")), default=1)
        if self._begin(programs, server, address, self._folder / f"{history}-{number}"):
            return True
        anew = self._folder / f"{history}-{number + 1}"
        if _segments(self._into) and self._begin(programs, server, address, anew):
            return True
        if anew.is_dir() and not _segments(anew):
            shutil.rmtree(anew)
        return False

    def _begin(self, programs: Programs, server: Server, address: Address, into: Path) -> bool:
        assert self._held is not None
        make_folder(into, 0o700)
        self._into, self._first = into, min(_segments(into), default=server.segment)
        self._receiver = receiver = programs.begin(
            "pg_receivewal", "-D", str(into), "-d", address.plain, "--synchronous", "--no-loop", "--no-password", ends_by="TERM",
            env=address.environment, pass_fds=(self._held,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        pause = Event()
        with suppress(Unavailable), address.connect() as connection:
            for _ in range(round(_BEGINS_WITHIN_S / _LOOK_S)):
                if receiver.poll() is not None or connection.execute(_STREAMS).fetchone():
                    break
                pause.wait(_LOOK_S)
        return self.running

    def stop(self) -> None:
        """Receive no more; another process may."""
        if self._receiver is not None:
            self._receiver.terminate()
            self._receiver.wait()
        if self._held is not None:
            os.close(self._held)
        self._receiver = self._held = None

    # ---- what was ----

    def continues(self, span: Span) -> bool:
        """Whether what is being received goes on from a copy without a gap."""
        return self._into.name.startswith(f"{span.history}-") and self._first <= span.last

    def lay(self, span: Span, into: Path) -> None:
        """What goes on from a copy, into its own log. Where there is a gap, PostgreSQL follows the log up to there."""
        found: dict[str, Path] = {}
        for folder in sorted(self._folder.glob(f"{span.history}-*"), key=_number_of):
            for name, path in _segments(folder).items():
                if name >= span.first and (name not in found or found[name].suffix == _PARTIAL):
                    found[name] = path
        for name, path in found.items():
            shutil.copyfile(path, into / name)

    def thin(self, newest: Span) -> None:
        """Only what goes on from the newest copy is kept; what is being written now too."""
        now = max(map(_number_of, self._folder.glob(f"{newest.history}-*")), default=0)
        for folder in self._histories():
            if not folder.name.startswith(f"{newest.history}-"):
                shutil.rmtree(folder)
                continue
            for name, path in _segments(folder).items():
                if name < newest.first and (path.suffix != _PARTIAL or _number_of(folder) < now):
                    path.unlink()

    def forget_what_follows(self, span: Span) -> None:
        """A copy was brought back: PostgreSQL gives its new history the next number, and another of that number may lie here."""
        for folder in self._histories():
            if not folder.name.startswith(f"{span.history}-"):
                shutil.rmtree(folder)

    def _histories(self) -> Iterator[Path]:
        return (path for path in _there(self._folder) if path.is_dir())


def _there(folder: Path) -> Iterable[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else ()


def _number_of(folder: Path) -> int:
    return int(folder.name.rpartition("-")[2])
