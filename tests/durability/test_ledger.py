"""What is held against the house is measured rightly: the time in which it stood, and no other."""

import pytest

from tests.durability.ledger import Ledger


@pytest.fixture
def ledger(monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """Of a house that stood from 0 to 10, and from 18 on."""
    ledger = Ledger()
    for moment, note in ((0, ledger.went_up), (10, ledger.went_down), (18, ledger.went_up)):
        monkeypatch.setattr("tests.durability.ledger.time.time", lambda moment=moment: float(moment))
        note()
    return ledger


@pytest.mark.parametrize(
    ("begun", "ended", "up_s"),
    [(2, 5, 3), (9, 19, 2), (9, 17, 1), (12, 17, 0), (12, 20, 2), (20, 30, 10), (-5, 1, 1)],
    ids=["while it stood", "over a fall", "seen before it was known to stand", "while it lay", "from then on", "later", "before it began"],
)
def test_only_the_time_counts_in_which_the_house_stood(ledger: Ledger, begun: float, ended: float, up_s: float) -> None:
    assert ledger.up_s(begun, ended) == up_s


def test_from_the_press_to_the_phone(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger.pressed(["asked", "never seen"], 9.0)
    monkeypatch.setattr("tests.durability.ledger.time.time", lambda: 19.0)
    ledger.seen("asked")
    ledger.seen("by another call")
    assert ledger.dispatch_s() == [2.0]
