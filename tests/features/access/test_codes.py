"""Six digits: from an authenticator, or sent to a telephone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pyotp
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.access.model import CODE_LIFE, CODE_TRIES
from pingan.features.access.rules import codes

NOON = datetime(2025, 11, 3, 4, 0, tzinfo=UTC)
SECRET = codes.totp_secret("chance")
PHONE = "13912345678"


@given(st.integers(-600, 600))
def test_an_authenticator_may_be_one_step_off_and_no_more(seconds: int) -> None:
    shown = codes.totp_code(SECRET, NOON + timedelta(seconds=seconds))
    steps_off = (int(NOON.timestamp()) + seconds) // 30 - int(NOON.timestamp()) // 30
    accepted = codes.totp_step(SECRET, shown, NOON, used=0)
    assert accepted == (int(NOON.timestamp()) // 30 + steps_off if abs(steps_off) <= 1 else None)


def test_a_step_is_used_once_and_older_ones_never_again() -> None:
    before, shown = codes.totp_code(SECRET, NOON - timedelta(seconds=30)), codes.totp_code(SECRET, NOON)
    step = codes.totp_step(SECRET, shown, NOON, used=0)
    assert step is not None
    assert codes.totp_step(SECRET, shown, NOON, used=step) is None
    assert codes.totp_step(SECRET, before, NOON, used=step) is None


@given(st.integers(0, 999_999))
def test_nobody_has_no_code(guess: int) -> None:
    assert codes.totp_step("", f"{guess:06}", NOON, used=0) is None


def test_any_authenticator_understands_the_secret() -> None:
    uri = pyotp.parse_uri(codes.totp_uri(SECRET, "chen"))
    assert isinstance(uri, pyotp.TOTP)
    assert uri.at(NOON) == codes.totp_code(SECRET, NOON)


SENT = codes.new_code(PHONE, "024680", "phone", "salt", NOON)


def test_the_sent_code_opens_until_its_end() -> None:
    assert codes.opens(SENT, PHONE, "024680", "phone", NOON)
    assert codes.opens(SENT, PHONE, "024680", "phone", NOON + CODE_LIFE - timedelta(seconds=1))
    assert not codes.opens(SENT, PHONE, "024680", "phone", NOON + CODE_LIFE)


@given(st.integers(0, 999_999), st.sampled_from([PHONE, "13912345679"]), st.sampled_from(["phone", "", "tablet", "phone "]))
def test_nothing_but_the_sent_code_opens(number: int, phone: str, device: str) -> None:
    digits = f"{number:06}"
    right = (digits, phone, device) == ("024680", PHONE, "phone")
    assert codes.opens(SENT, phone, digits, device, NOON) == right


def test_parts_cannot_be_shifted_into_each_other() -> None:
    assert codes.new_code("1", "2", "34", "s", NOON).digest != codes.new_code("1", "4", "23", "s", NOON).digest
    assert codes.new_code("12", "3", "4", "s", NOON).digest != codes.new_code("1", "3", "24", "s", NOON).digest


def test_a_code_asked_for_by_no_device_in_particular_opens_on_any() -> None:
    anywhere = codes.new_code(PHONE, "024680", "", "salt", NOON)
    assert codes.opens(anywhere, PHONE, "024680", "tablet", NOON)


def test_the_last_try_still_counts_and_none_after_it() -> None:
    assert codes.opens(replace(SENT, tries=CODE_TRIES), PHONE, "024680", "phone", NOON)
    assert not codes.opens(replace(SENT, tries=CODE_TRIES + 1), PHONE, "024680", "phone", NOON)


def test_the_digits_are_not_kept() -> None:
    assert "024680" not in repr(SENT)
    assert PHONE not in repr(SENT)
