"""The import contracts hold, and each of them catches who breaks it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent

TRESPASSES = {
    "Imports go one way": ("platform/boards.py", "from pingan.entry import settings", "platform.boards -> pingan.entry.settings"),
    "Inside a feature each file looks down only": (
        "features/areas/store.py",
        "from pingan.features.areas import queries",
        "areas.store -> pingan.features.areas.queries",
    ),
    "Features are entered by their doors": (
        "features/duty/rules.py",
        "from pingan.features.members import store",
        "duty.rules reaches into pingan.features.members.store",
    ),
    "No two features need each other": ("features/areas/model.py", "from pingan.features.duty import model", ".areas -> .duty"),
    "Only main wires adapters": ("entry/settings.py", "from pingan.adapters import bus", "entry.settings -> pingan.adapters.bus"),
    "The core is pure": ("kernel/days.py", "import time", "kernel.days -> time"),
    "The web framework stays at the edges": ("features/houses/store.py", "import fastapi", "houses.store -> fastapi"),
}
"""Contract: (file, the line somebody adds to it, what he is told)."""


def lint_imports(at: Path) -> tuple[int, str]:
    """Exit status and report of import-linter over the tree at `at`."""
    environment = os.environ | {"PYTHONPATH": str(at / "src"), "COLUMNS": "200"}
    return run(at, "lint-imports", "--no-logo", "--no-cache", env=environment)


def run(at: Path, program: str, *words: str, **more: Any) -> tuple[int, str]:
    """Exit status and output of one of our own tools."""
    told = subprocess.run([BIN / program, *words], cwd=at, capture_output=True, text=True, check=False, **more)  # noqa: S603 - our own words
    return told.returncode, told.stdout


def verdicts(report: str) -> dict[str, str]:
    """Contract → KEPT or BROKEN."""
    return dict(re.findall(r"^(.+?) (KEPT|BROKEN)$", report, re.MULTILINE))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The house, to break things in."""
    for part in ("pyproject.toml", "tests/architecture/doors.py"):
        (tmp_path / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / part, tmp_path / part)
    shutil.copytree(ROOT / "src" / "pingan", tmp_path / "src" / "pingan", ignore=shutil.ignore_patterns("ui", "data", "__pycache__"))
    return tmp_path


def test_the_contracts_are_kept() -> None:
    status, report = lint_imports(ROOT)
    assert status == 0, report
    assert verdicts(report) == dict.fromkeys(TRESPASSES, "KEPT")


def test_every_trespass_is_caught_and_named(copy: Path) -> None:
    for file, line, _ in TRESPASSES.values():
        path = copy / "src" / "pingan" / file
        path.write_text(f"{path.read_text()}\n{line}\n")
    status, report = lint_imports(copy)
    assert status == 1
    assert verdicts(report) == dict.fromkeys(TRESPASSES, "BROKEN")
    assert [told for _, _, told in TRESPASSES.values() if told not in report] == []


def test_a_file_with_a_name_of_its_own_is_refused(copy: Path) -> None:
    (copy / "src/pingan/features/areas/helpers.py").write_text('"""Odds and ends."""\n')
    status, report = lint_imports(copy)
    assert (status, verdicts(report)["Inside a feature each file looks down only"]) == (1, "BROKEN")
    assert "helpers" in report


@pytest.mark.parametrize(
    ("code", "advice"),
    [
        ("import datetime\nx = datetime.datetime.now(datetime.UTC)\n", "work.now"),
        ("import datetime\nx = datetime.datetime.utcnow()\n", "work.now"),
        ("import time\nx = time.time()\n", "Clock port"),
        ("import uuid\nx = uuid.uuid4()\n", "work.new_id"),
        ("import random\nx = random.random()\n", "Chance"),
        ("import secrets\nx = secrets.token_hex()\n", "Ids port"),
    ],
)
def test_clock_chance_and_ids_are_taken_from_their_ports(code: str, advice: str) -> None:
    where = ["--select", "TID251", "--stdin-filename", "src/pingan/features/areas/rules.py", "-"]
    status, told = run(ROOT, "ruff", "check", "--no-cache", *where, input=code)
    assert status == 1
    assert advice in told
