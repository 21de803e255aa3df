"""How one-time codes leave the house."""

import pytest

from pingan.adapters.codes import NoCodes
from pingan.kernel.errors import Unavailable


def test_a_house_without_a_carrier_refuses_every_code() -> None:
    with pytest.raises(Unavailable, match="no_codes"):
        NoCodes().send_code("13912345678", "123456")
