"""Station-days in small; the long form is `make simulate`."""

import os
import subprocess
import sys

from tests.simulation.days import Day

DAYS = 4


def test_whatever_dies_parts_or_comes_twice_the_laws_hold() -> None:
    assert {seed: wrong for seed in range(DAYS) if (wrong := Day(seed).run().wrong)} == {}


def test_a_seed_is_the_same_day_again_byte_for_byte_in_another_process_too() -> None:
    """Another process hashes words differently, so that no order may come from a set."""
    command = [sys.executable, "-m", "tests.simulation", "day", str(DAYS)]
    elsewhere = subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": "7"}, check=True, capture_output=True, text=True)  # noqa: S603
    assert elsewhere.stdout.split()[-1] == Day(DAYS).run().digest
