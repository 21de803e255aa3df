"""The child: reads a file from its standard input, and says what is in it, line by line, on its standard output."""

import sys

import msgspec

from pingan.adapters.spreadsheets.child import Word
from pingan.adapters.spreadsheets.parse import parse
from pingan.kernel.errors import Invalid

MEMORY_BYTES, CPU_S = 700_000_000, 40


def _say(word: Word) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(word) + b"\n")
    sys.stdout.buffer.flush()


def _bound() -> None:
    """Take no more than this, whatever is in the file."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _run() -> None:
    _bound()
    try:
        grid = parse(sys.stdin.buffer.read(), _tell)
        _say(Word(lines=list(grid.lines)))
    except Invalid as no:
        _say(Word(code=no.reason, facts=no.facts))
    except MemoryError:
        _say(Word(code="sheet_heavy"))


def _tell(count: int) -> bool:
    _say(Word(count=count))
    return True


_run()
