"""Real, public data that lies beside the project. Tests that want it are skipped with a plain reason where it is absent."""

import os
from pathlib import Path

import pytest

ROOT = Path(os.environ.get("PINGAN_DATA", Path(__file__).parents[1] / ".." / "shared" / "data"))


def data(name: str) -> Path:
    """A data file by its path below the data folder; skips the test where there is none."""
    path = ROOT / name
    if not path.exists():
        pytest.skip(f"the data file {name} is not here; set PINGAN_DATA to the folder that has it")
    return path
