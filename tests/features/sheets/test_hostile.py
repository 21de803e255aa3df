"""Files nobody means well with: each gets a sentence, and nothing of it gets in."""

import subprocess
import sys
import time

import pytest

from pingan.adapters.spreadsheets import ChildReader, HereReader
from pingan.features.sheets.model import SheetKind
from pingan.features.sheets.rules import headings
from pingan.kernel.errors import Invalid
from pingan.kernel.grid import Sort
from tests.features.sheets import books


@pytest.mark.parametrize("name", books.HOSTILE)
def test_every_one_is_refused_with_a_code_of_its_own(name: str) -> None:
    content, code = books.HOSTILE[name]
    with pytest.raises(Invalid) as no:
        headings.heading(SheetKind.MEMBERS, HereReader().read(content))
    assert no.value.reason == code


@pytest.mark.parametrize("name", ["zip bomb", "entity bomb", "1,048,576 rows", "cut short", "16,384 columns", "30,000 rows"])
def test_the_child_says_the_same_and_takes_little(name: str) -> None:
    content, code = books.HOSTILE[name]
    began = time.monotonic()
    told, used_kib = read_in_a_house_of_its_own(content)
    assert told == code
    assert time.monotonic() - began < 30
    assert used_kib < 700_000


_READ = """
import resource, sys
from pingan.adapters.spreadsheets import ChildReader
from pingan.kernel.errors import Invalid
if __name__ == "__main__":
    try:
        ChildReader().read(sys.stdin.buffer.read())
    except Invalid as no:
        print(no.reason, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def read_in_a_house_of_its_own(content: bytes) -> tuple[str, int]:
    """The refusal, and the most memory (KiB) any child took: asked of a fresh process, for ours has had other children."""
    done = subprocess.run([sys.executable, "-c", _READ], input=content, capture_output=True, check=True)  # noqa: S603 - our own words
    reason, kib = done.stdout.split()
    return reason.decode(), int(kib)


def test_the_child_reads_what_we_would_read() -> None:
    content = books.xlsx(books.HEAD, books.ROW, ["=1+1", 13811112222, True])
    assert ChildReader().read(content) == HereReader().read(content)


def test_a_child_that_takes_too_long_is_ended() -> None:
    with pytest.raises(Invalid, match="sheet_heavy"):
        ChildReader(patience_s=0.01).read(books.GOOD)


def test_a_formula_is_seen_and_not_computed() -> None:
    grid = HereReader().read(books.xlsx(["a"], ["=1+1"], ["=cmd|'/C calc'!A0"], ["'=1+1"]))
    assert [(line.cells[0].text, line.cells[0].sort) for line in grid.lines[1:]] == [
        ("", Sort.FORMULA), ("", Sort.FORMULA), ("'=1+1", Sort.TEXT),
    ]  # fmt: skip


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_text_is_read_in_the_encodings_spreadsheets_write(mark: str, encoding: str) -> None:
    grid = HereReader().read(books.csv(books.HEAD, books.ROW, mark=mark, encoding=encoding))
    assert [[cell.text for cell in line.cells] for line in grid.lines] == [books.HEAD, books.ROW]
