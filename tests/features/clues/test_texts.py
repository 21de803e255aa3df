"""What may be written in a clue: two hundred texts, half of them never used for tuning, and numbers in every way people write them."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.clues.rules import texts

LABELLED = [tuple(line.split("\t")) for line in Path(__file__).with_name("texts.tsv").read_text("utf-8").splitlines()]
"""(`identity` or `conduct`, `tuned` or `held`, text): identity says only who somebody is. Held ones were not looked at while tuning."""


def stopped(label: str, half: str) -> list[str]:
    return [text for one, other, text in LABELLED if (one, other) == (label, half) and texts.problem_of(text)]


def test_of_two_hundred_texts_most_that_name_somebody_are_stopped_and_hardly_any_that_tells_a_deed() -> None:
    figures = {(label, half): len(stopped(label, half)) for label in ("identity", "conduct") for half in ("tuned", "held")}
    assert figures["identity", "tuned"] + figures["identity", "held"] >= 75
    assert figures["conduct", "tuned"] + figures["conduct", "held"] <= 5
    assert figures["identity", "held"] >= 38  # the share the whole must reach, on texts nobody tuned on
    assert figures["conduct", "held"] <= 2


def test_the_list_is_what_it_says() -> None:
    assert len(LABELLED) == len({text for _, _, text in LABELLED}) == 200
    assert all(sum(one == label and other == half for one, other, _ in LABELLED) == 50 for label, half in {row[:2] for row in LABELLED})


IDENTITY = "11010519491231002X"
CHINESE = str.maketrans("0123456789", "零一二三四五六七八九")


def spread(number: str, between: str) -> str:
    return between.join(number)


def full_width(text: str) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text)


WAYS: dict[str, Callable[[str], str]] = {
    "as it is": lambda number: number,
    "spaced": lambda number: spread(number, " "),
    "dotted": lambda number: spread(number, "·"),
    "in groups": lambda number: "-".join((number[:3], number[3:7], number[7:])),
    "full width": full_width,
    "Chinese digits": lambda number: number.translate(CHINESE),
    "Chinese digits, spaced": lambda number: spread(number.translate(CHINESE), " "),
    "with what nobody sees": lambda number: spread(number, "\u200b"),
    "circled": lambda number: "".join("⓪①②③④⑤⑥⑦⑧⑨"[int(sign)] if sign.isdigit() else sign for sign in number),
}
LANDLINE = "02164081234"
"""Looked for as people write one; spread out it is any number."""
NUMBERS = {
    IDENTITY: "identity_number", "13812345678": "phone", "8613812345678": "phone", LANDLINE: "phone", "沪A12345": "plate",
    "沪AD12345": "plate", "粤B12345F": "plate", "京A1234学": "plate",
}  # fmt: skip


@pytest.mark.parametrize(
    ("number", "way"),
    [(number, way) for number in NUMBERS for way in WAYS if number != LANDLINE or way in {"as it is", "full width", "Chinese digits"}],
)
def test_a_number_that_leads_to_somebody_is_found_however_it_is_written(number: str, way: str) -> None:
    for text in ("{}", "有人每晚撬锁，{}，快来", "撬锁的人是 {} "):
        assert texts.problem_of(text.format(WAYS[way](number))) == NUMBERS[number], text


@pytest.mark.parametrize(
    "text",
    [
        "110105194912310021有人撬锁",  # the check sign is wrong
        "昨天报过110，也打过12345",
        "2025年11月3日20点30分有人撬锁",
        "订单号2025110312345678901的包裹被人拿走",
        "三号楼101室到1204室都被敲门",
        "一二三四五六七八九十，一共十个人在楼道里打架",
        "沪C栋10101室有人往下扔东西",
        "",
    ],
)
def test_other_numbers_may_stand(text: str) -> None:
    assert texts.problem_of(text) == ""


@given(st.text(max_size=300))
def test_any_text_has_an_answer_and_the_same_in_full_width(text: str) -> None:
    assert texts.problem_of(text) in {"", "identity_number", "phone", "plate", "only_who"}
    assert texts.problem_of(text) == texts.problem_of(unicodedata.normalize("NFKC", text))


@given(st.lists(st.sampled_from(["0", "1", "9", " ", "-", "沪", "A", "零", "（", "X", "\u200b"]), max_size=300).map("".join))
def test_what_is_made_to_be_slow_is_not(text: str) -> None:
    assert texts.problem_of(text) in {"", "identity_number", "phone", "plate", "only_who"}
