"""No case made from the house's own description brings it down, gets an answer it does not describe, or comes back in a refusal.

`make fuzz` sends many more, at random, over both databases.
"""

import os

import pytest

from tests.fuzzing import SECRET, fuzz
from tests.web import OpenTown

OPERATIONS = 401
"""About as many as there are; each gets its share of the cases."""
CASES = int(os.environ.get("CASES", "1600"))
LUCK = int(os.environ["LUCK"]) if "LUCK" in os.environ else None
PARTS = max(4, CASES // 600)


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("database", os.environ.get("DATABASES", "sqlite").split())
def test_every_case_is_answered_as_described(request: pytest.FixtureRequest, database: str, part: int) -> None:
    chosen = {} if database == "sqlite" else {"database": request.getfixturevalue("databases")()}
    town = OpenTown({"sign_ins_per_address": 1_000_000, "gateway_secret": SECRET}, **chosen)
    outcome = fuzz(town, max(1, round(CASES / OPERATIONS)), part, PARTS, LUCK)
    assert outcome.wrong == {}, "\n".join(outcome.wrong.values())
    assert len(outcome.statuses) > 4, "cases come further than the door"
