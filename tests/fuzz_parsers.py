"""Throw bytes at the house's readers for a while, led by what they cover: `python -m tests.fuzz_parsers SECONDS [NAME …]`.

Atheris is in the group `fuzz` of the dependencies; `make fuzz` puts it there. Each target runs in a process of its own, for libFuzzer ends
it. What makes one raise is written to a file whose name is told.
"""

import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

import atheris


def fuzz(name: str, seconds: int) -> None:
    """Here, until the time is over or something is found."""
    with atheris.instrument_imports(include=["pingan", "openpyxl", "PIL"]):
        from tests import parsers  # noqa: PLC0415 - what is imported here is instrumented

    target = parsers.TARGETS[name]
    with tempfile.TemporaryDirectory() as corpus:
        for seed in target.seeds:
            (Path(corpus) / sha256(seed).hexdigest()).write_bytes(seed)
        found = Path(tempfile.gettempdir()) / f"pingan-found-{name.replace(' ', '-')}-"
        limits = [f"-max_total_time={seconds}", f"-max_len={target.longest}", "-timeout=20", "-rss_limit_mb=3000"]
        atheris.Setup([sys.argv[0], corpus, *limits, f"-artifact_prefix={found}"], lambda content: parsers.throw(name, content))
        atheris.Fuzz()


def main(seconds: int, names: list[str]) -> int:
    """One after the other; how many found something."""
    if len(names) == 1:
        fuzz(names[0], seconds)
    from tests.parsers import TARGETS  # noqa: PLC0415 - not before it was instrumented, in the process that fuzzes

    lost = 0
    for name in names or TARGETS:
        sys.stdout.write(f"== {name}\n")
        sys.stdout.flush()
        lost += subprocess.run([sys.executable, "-m", "tests.fuzz_parsers", str(seconds), name], check=False).returncode != 0  # noqa: S603 - ourselves
    return lost


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
