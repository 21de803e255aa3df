"""A process of its own for a stranger's file: whatever it does to its reader, the house goes on."""

import os
import subprocess
import sys
import threading
from typing import IO

import msgspec

from pingan.adapters.spreadsheets.parse import Told, parse
from pingan.kernel.errors import Fact, Invalid
from pingan.kernel.grid import Grid, Line

PATIENCE_S = 90.0


class Word(msgspec.Struct, omit_defaults=True):
    """What the child says: so many rows are read; or all of them; or why not."""

    count: int = 0
    lines: list[Line] | None = None
    code: str = ""
    facts: dict[str, Fact] = {}


class HereReader:
    """In our own process, for tests: as careful, without the walls."""

    def read(self, content: bytes, told: Told = lambda _: True) -> Grid:
        """The cells of the first sheet."""
        return parse(content, told)


class ChildReader:
    """In a process that may take so much memory and so many seconds."""

    def __init__(self, *, patience_s: float = PATIENCE_S) -> None:
        """`patience_s`: by the clock on the wall."""
        self._patience_s = patience_s

    def read(self, content: bytes, told: Told = lambda _: True) -> Grid:
        """The cells of the first sheet.

        Raises:
            Invalid: what `parse` refuses, or `sheet_heavy`: it took too much.
        """
        with subprocess.Popen(
            [sys.executable, "-m", "pingan.adapters.spreadsheets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        ) as child:
            assert child.stdin is not None
            assert child.stdout is not None
            alarm = threading.Timer(self._patience_s, child.kill)
            alarm.start()
            feeding = threading.Thread(target=_feed, args=(child.stdin, content), daemon=True)
            feeding.start()
            try:
                return _listen(child.stdout, told)
            finally:
                alarm.cancel()
                child.kill()
                feeding.join(timeout=5)


def _feed(pipe: IO[bytes], content: bytes) -> None:
    try:
        pipe.write(content)
        pipe.close()
    except OSError:  # it has died already, and says so by its silence
        return


def _listen(pipe: IO[bytes], told: Told) -> Grid:
    for said in pipe:
        word = msgspec.json.decode(said, type=Word)
        if word.code:
            raise Invalid(word.code, **word.facts)
        if word.lines is not None:
            return Grid(word.lines)
        if not told(word.count):
            raise Invalid("sheet_stopped")
    raise Invalid("sheet_heavy")
