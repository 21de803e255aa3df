"""The long forms, and any seed again: `python -m tests.simulation days 10000 [FIRST]`, `phones …`, `races …`, `day SEED`.

The exit code says whether anything was wrong.
"""

import sys
import time

from tests.simulation import seeds


def main(what: str, many: str, first: str = "0") -> int:
    """The exit code."""
    seeds.quietly()
    begun = time.monotonic()
    match what:
        case "days" | "phones":
            found = seeds.run_many({"days": seeds.days, "phones": seeds.phones}[what], int(many), int(first))
        case "races":
            found = seeds.races(int(many), int(first))
        case _:
            found = seeds.day(int(many))
    sys.stderr.write(f"{what} {many}: {time.monotonic() - begun:.0f} s, {len(found)} wrong\n" + "".join(f"{one}\n" for one in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
