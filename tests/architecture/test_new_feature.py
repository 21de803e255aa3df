"""`make new-feature` lays a feature that passes every check of the house at once."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.house import ROOT
from tests.architecture.new_feature.__main__ import complaint, run

BIN = Path(sys.executable).parent


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The house, to build on, with what the type checker knows of it already."""
    for part in ("pyproject.toml", "docs", "tests", "src", *((".mypy_cache",) if (ROOT / ".mypy_cache").is_dir() else ())):
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("ui", "__pycache__"))
        else:
            shutil.copy(ROOT / part, tmp_path / part)
    return tmp_path


@pytest.mark.parametrize("name", ["watch_alerts"])
def test_a_new_feature_passes_every_check(name: str, copy: Path) -> None:
    run(name, copy)
    check(copy, sys.executable, "-m", "tests.architecture.new_migration", name)
    (step,) = (str(path.relative_to(copy)) for path in copy.glob(f"src/pingan/adapters/migrations/versions/r*_{name}.py"))
    new = [f"src/pingan/features/{name}", f"tests/features/{name}", step, "src/pingan/kernel/rights.py", "src/pingan/main.py"]
    check(copy, BIN / "ruff", "check", "--no-cache", *new)
    check(copy, BIN / "ruff", "format", "--no-cache", "--check", *new[:3])
    check(copy, BIN / "lint-imports", "--no-logo", "--no-cache")
    check(copy, BIN / "mypy", "--follow-imports=silent", *new[:3])
    rules = ["tests/architecture/test_house_rules.py", "tests/kernel/test_words.py"]
    check(copy, sys.executable, "-m", "pytest", f"tests/features/{name}", *rules, "-k", f"{name} or not every_event")
    check(copy, sys.executable, "-m", "pytest", "tests/contracts/test_migrations.py", "-k", "exactly_the_tables and sqlite")


def check(copy: Path, *words: str | Path) -> None:
    environment = {"PYTHONPATH": str(copy / "src"), "PATH": "/usr/bin:/bin"}
    told = subprocess.run(words, cwd=copy, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own tools
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize("name", ["", "Clues", "clues/../x", "clue-s", "1st", "areas"])
def test_a_name_that_cannot_be_one_is_refused_with_a_sentence(name: str) -> None:
    assert complaint(name, ROOT).endswith(".")
