"""One telephone, one way of writing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.kernel.errors import Invalid
from pingan.kernel.phones import phone_number


@given(st.sampled_from(["", "+86", "86", "0086", "+86 "]), st.sampled_from(["", " ", "-"]), st.integers(13_000_000_000, 19_999_999_999))
def test_one_telephone_is_written_in_many_ways(country: str, gap: str, number: int) -> None:
    digits = str(number)
    assert phone_number(f"{country}{digits[:3]}{gap}{digits[3:7]}{gap}{digits[7:]}") == digits


@pytest.mark.parametrize(
    "text", ["", "12345", "1391234567", "139123456789", "110", "+", "+0123456789", "１３９１２３４５６７８", "13912345678x", "1' or 1=1"]
)
def test_what_is_no_telephone_is_refused(text: str) -> None:
    with pytest.raises(Invalid, match="not_a_phone"):
        phone_number(text)


def test_numbers_from_abroad_keep_their_country() -> None:
    assert phone_number("+65 8123 4567") == "+6581234567"
