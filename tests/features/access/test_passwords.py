"""Which passwords are worth anything."""

import pytest
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import settings as pace
from hypothesis import strategies as st

from pingan.features.access.rules import passwords
from pingan.kernel.errors import Invalid

GUESSED_FIRST = [
    "woaini1314520!",
    "WoAiNi5201314.",
    "ｗｏａｉｎｉ１３１４５２０",
    "Pingan2026!!!!",
    "qwertyuiop123",
    "123456789012",
    "1qaz2wsx3edc4rfv",
    "zhangwei19880101",
    "wangwei.1990.12.31",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "Passw0rd2025!!",
    "13812345678woaini",
    "jingcha110110",
    "admin@12345678",
    "shanghai2024!!",
    "laopowoaini520",
    "147258369147258369",
    "!@#$%^&*()_+",
    "zxcvbnm,./asdfghjkl",
]
WORTH_SOMETHING = [
    "quiet river lantern",
    "kX9#vTq2mLw7",
    "修理自行车的那个周末下着雨",
    "Tuesday-mango-ferry",
    "下雨天我在河边修理一辆旧自行车",
]


@pytest.mark.parametrize("password", GUESSED_FIRST)
def test_what_is_guessed_first_is_refused(password: str) -> None:
    with pytest.raises(Invalid, match="password_common"):
        passwords.check_password(password, "chen")


@pytest.mark.parametrize("password", WORTH_SOMETHING)
def test_what_nobody_guesses_is_accepted(password: str) -> None:
    passwords.check_password(password, "chen")


@given(
    st.lists(st.sampled_from(passwords._STEMS + tuple(passwords._RUNS)), min_size=4, max_size=8),
    st.sampled_from(["-", " ", "!", "_", "..", "##"]),
    st.booleans(),
)
def test_no_combination_of_common_words_is_accepted(words: list[str], glue: str, upper: bool) -> None:
    password = glue.join(words).ljust(12, "!")
    with pytest.raises(Invalid, match=r"password_common|password_long"):
        passwords.check_password(password.upper() if upper else password, "chen")


@given(st.text(st.characters(codec="utf-8"), max_size=11))
def test_short_ones_are_refused(password: str) -> None:
    with pytest.raises(Invalid):
        passwords.check_password(password, "chen")


@pytest.mark.parametrize("password", ["dispatch-desk-river", "DISPATCH-DESK-RIVER", "revir-ksed-hctapsid"])
def test_the_login_is_no_password(password: str) -> None:
    with pytest.raises(Invalid, match="password_is_login"):
        passwords.check_password(password, "dispatch-desk-river")


def test_the_login_counts_for_nothing_in_a_password() -> None:
    with pytest.raises(Invalid, match="password_common"):
        passwords.check_password("huangmeilin88", "huangmeilin")


@pace(max_examples=2)
@given(st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_only_the_right_password_matches(password: str, other: str) -> None:
    kept = passwords.hash_password(password, b"sixteen bytes ok")
    assert passwords.matches(kept, password)
    assert passwords.matches(kept, other) == (passwords._bytes(other) == passwords._bytes(password))


def test_hashes_are_argon2id() -> None:
    assert passwords.hash_password("quiet river lantern", b"sixteen bytes ok").startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_nobody_is_compared_with_a_decoy_as_costly_as_a_real_hash() -> None:
    assert not PasswordHasher().check_needs_rehash(passwords._DECOY)
    assert not passwords.matches("", "quiet river lantern")


def test_a_damaged_hash_lets_nobody_in() -> None:
    assert not passwords.matches("-", "quiet river lantern")
