"""Which code opens which post, and which digits are worth anything."""

from datetime import timedelta

import pytest

from pingan.features.tablets.rules import check_pin, new_pairing, opened_by
from pingan.kernel.errors import Invalid
from tests.world import FIRE_AT_0920 as NOW

GATE, YARD = (new_pairing(post, "wujing", digits, f"salt-{post}", NOW) for post, digits in (("gate", "12345678"), ("yard", "87654321")))


def test_a_code_opens_its_own_post_for_ten_minutes() -> None:
    assert opened_by("87654321", [GATE, YARD], NOW) == YARD
    assert opened_by("12345678", [GATE, YARD], NOW + timedelta(minutes=9, seconds=59)) == GATE
    assert opened_by("12345678", [GATE, YARD], NOW + timedelta(minutes=10)) is None
    assert opened_by("00000000", [GATE, YARD], NOW) is None


def test_the_code_itself_is_kept_nowhere() -> None:
    assert "12345678" not in str(GATE)


@pytest.mark.parametrize("pin", ["111111", "121212", "123456", "654321", "567890", "005678"])
def test_digits_a_bystander_would_try_are_refused(pin: str) -> None:
    with pytest.raises(Invalid, match="pin_easy"):
        check_pin(pin, "13800005678")


@pytest.mark.parametrize("pin", ["12345", "1234567", "12345a", "１２３４５６", ""])
def test_six_digits_they_are(pin: str) -> None:
    with pytest.raises(Invalid, match="pin_malformed"):
        check_pin(pin, "13800005678")


def test_others_are_taken() -> None:
    check_pin("481516", "13800005678")
