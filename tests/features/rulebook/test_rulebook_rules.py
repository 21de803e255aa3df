"""What a rulebook may say, and how versions follow each other."""

from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan import main
from pingan.entry.settings import Settings
from pingan.features.rulebook import rules
from pingan.features.rulebook.model import Category, CitizenMode, Edition, Policy, PolicyKind, Rulebook
from pingan.features.rulebook.rules.words import orders_pursuit
from pingan.kernel.errors import Invalid, Overtaken, WrongMoment

SHIPPED = main.read_rulebook(Settings())
NOW = datetime(2025, 11, 3, 1, 20, tzinfo=UTC)
FIRST = Edition(station="wujing", version=1, book=SHIPPED, published=NOW)


def with_category(code: str, **changed: Any) -> Rulebook:
    lines = [replace(one, **changed) if one.code == code else one for one in SHIPPED.categories]
    return replace(SHIPPED, categories=tuple(lines))


def with_policy(name: str, **changed: Any) -> Rulebook:
    lines = [replace(one, **changed) if one.name == name else one for one in SHIPPED.policies]
    return replace(SHIPPED, policies=tuple(lines))


def told(book: Rulebook) -> set[tuple[str, str, str]]:
    return {(fault.name, fault.field, fault.rule) for fault in rules.why_not(SHIPPED, book)}


def test_the_book_that_comes_with_the_software_is_sound() -> None:
    assert told(SHIPPED) == set()
    assert {category.code for category in SHIPPED.categories if category.gated} == {"criminal", "violence", "crowd", "public_order"}


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("width", 0, "range"),
        ("window_s", 4, "range"),
        ("gain", 0.0, "between"),
        ("gain", 1.0, "between"),
        ("most", 2, "range"),
        ("rings_min", (), "rings_count"),
        ("rings_min", (5, 5, 10), "rising"),
        ("rings_min", (10, 5), "rising"),
        ("rings_min", (0, 5), "range"),
        ("rings_min", (5, 61), "range"),
        ("ring_every_s", 0, "range"),
        ("leader_after_s", 20, "range"),
        ("police_after_s", 100, "range"),
    ],
)
def test_a_policy_that_cannot_be_meant_is_told_by_field(field: str, value: object, rule: str) -> None:
    assert told(with_policy("nearest-3", **{field: value})) == {("nearest-3", field, rule)}


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("zh", " ", "missing"),
        ("en", "x" * 41, "too_long"),
        ("priority", 5, "range"),
        ("target_s", 30, "range"),
        ("wanted", 0, "range"),
        ("policy", "gone", "unknown"),
        ("skills", ("juggling",), "unknown"),
        ("equipment", ("sword",), "unknown"),
        ("skills", ("aed", "aed"), "twice"),
        ("stand_off_zh", "跟上去，抓住他", "orders_pursuit"),
        ("stand_off_zh", "字" * 301, "too_long"),
        ("stand_off_en", "Chase him to the corner", "orders_pursuit"),
    ],
)
def test_a_category_that_cannot_be_meant_is_told_by_field(field: str, value: object, rule: str) -> None:
    assert told(with_category("fire", **{field: value})) == {("fire", field, rule)}


def test_who_goes_in_twos_is_two() -> None:
    assert told(with_category("dispute", wanted=1)) == {("dispute", "wanted", "range")}


def test_joint_calls_need_their_words_and_a_person() -> None:
    shut = with_category("dispute", stand_off_zh="", stand_off_en="", at_once=True)
    assert told(shut) == {
        ("dispute", "at_once", "needs_a_person"),
        ("dispute", "stand_off_zh", "joint_needs_words"),
        ("dispute", "stand_off_en", "joint_needs_words"),
    }


def test_kinds_of_calls_come_with_the_file() -> None:
    fewer = replace(SHIPPED, categories=SHIPPED.categories[1:])
    assert told(fewer) == {("criminal", "code", "still_needed")}
    more = replace(SHIPPED, categories=(*SHIPPED.categories, replace(SHIPPED.categories[0], code="brawl")))
    assert told(more) == {("brawl", "code", "not_in_file")}


def test_a_book_without_policies_holds_nothing() -> None:
    assert ("", "name", "none_left") in told(replace(SHIPPED, policies=()))
    assert ("nearest-1", "name", "twice") in told(replace(SHIPPED, policies=(*SHIPPED.policies, SHIPPED.policies[-1])))


def lines(**fixed: st.SearchStrategy[object]) -> st.SearchStrategy[Category]:
    usual: dict[str, st.SearchStrategy[object]] = {
        "mode": st.sampled_from(CitizenMode),
        "at_once": st.booleans(),
        "gated": st.booleans(),
        "priority": st.integers(0, 5),
        "wanted": st.integers(0, 6),
        "policy": st.sampled_from(["nearest-1", "seven-replace", "gone"]),
        "pairing": st.booleans(),
    }
    return st.fixed_dictionaries(usual | fixed).map(lambda changed: with_category("violence", **changed).find_category("violence"))  # type: ignore[arg-type,return-value]


@given(lines())
def test_a_gate_cannot_be_lifted_whatever_is_sent(line: Category) -> None:
    """The one law of the book: no publication leaves a violent kind of call open to citizens alone."""
    draft = replace(SHIPPED, categories=tuple(line if one.code == "violence" else one for one in SHIPPED.categories))
    try:
        made, _ = rules.next_edition(FIRST, draft, based_on=1, author="chief", reason="试一试行不行", now=NOW)
    except (Invalid, WrongMoment):
        return
    kept = made.book.find_category("violence")
    assert kept is not None
    assert kept.gated
    assert kept.mode is not CitizenMode.FIRST_RESPONSE
    assert not kept.at_once


policies = st.builds(
    Policy,
    name=st.just("nearest-3"),
    kind=st.sampled_from(PolicyKind),
    width=st.integers(-1, 25),
    window_s=st.integers(0, 700),
    gain=st.floats(-0.5, 1.5),
    most=st.integers(-1, 70),
    rings_min=st.lists(st.integers(-1, 70), max_size=8).map(tuple),
    ring_every_s=st.integers(-1, 1000),
    leader_after_s=st.integers(-1, 4000),
    police_after_s=st.integers(-1, 8000),
)


@given(policies)
def test_what_is_published_can_be_carried_out(policy: Policy) -> None:
    draft = replace(SHIPPED, policies=tuple(policy if one.name == "nearest-3" else one for one in SHIPPED.policies))
    if next(rules.why_not(SHIPPED, draft), None) is not None:
        return
    assert 1 <= policy.width <= policy.most
    assert 5 <= policy.window_s <= policy.leader_after_s <= policy.police_after_s
    assert 0 < policy.gain < 1
    assert policy.rings_min
    assert all(earlier < later for earlier, later in zip(policy.rings_min, policy.rings_min[1:], strict=False))


@given(lines())
def test_changes_tell_the_whole_difference(line: Category) -> None:
    """What the history shows, put on top of the old line, is the new line."""
    draft = replace(SHIPPED, categories=tuple(line if one.code == "violence" else one for one in SHIPPED.categories))
    before = SHIPPED.find_category("violence")
    assert before is not None
    told: dict[str, Any] = {change.field: change.after for change in rules.changes(SHIPPED, draft)}
    again = replace(before, **told)
    assert again == line
    assert all(change.before != change.after for change in rules.changes(SHIPPED, draft))


def test_a_policy_that_came_or_went_is_one_change() -> None:
    extra = replace(SHIPPED.policies[0], name="own")
    more = replace(SHIPPED, policies=(*SHIPPED.policies, extra))
    assert [(one.name, one.field, one.after) for one in rules.changes(SHIPPED, more)] == [("own", "entry", True)]
    assert [(one.name, one.field, one.after) for one in rules.changes(more, SHIPPED)] == [("own", "entry", False)]


def test_whoever_published_first_is_not_overwritten() -> None:
    with pytest.raises(Overtaken):
        rules.next_edition(FIRST, with_policy("nearest-3", width=4), based_on=0, author="chief", reason="多问一个人", now=NOW)


@pytest.mark.parametrize("reason", ["", "   ", "好的 "])
def test_a_reason_is_said(reason: str) -> None:
    with pytest.raises(Invalid, match="reason_missing"):
        rules.next_edition(FIRST, with_policy("nearest-3", width=4), based_on=1, author="chief", reason=reason, now=NOW)


def test_publishing_nothing_new_is_refused() -> None:
    with pytest.raises(WrongMoment, match="nothing_changed"):
        rules.next_edition(FIRST, SHIPPED, based_on=1, author="chief", reason="没有改什么", now=NOW)


# ---- the file at the start of the house --------------------------------------------------------------------------------


def test_the_file_is_the_first_version_and_says_nothing_twice() -> None:
    made = rules.renewed(None, SHIPPED, station="wujing", now=NOW)
    assert made is not None
    assert (made[0].version, made[0].own, made[0].author) == (1, False, "")
    assert rules.renewed(made[0], SHIPPED, station="wujing", now=NOW) is None


def test_a_new_file_holds_until_the_station_decides_itself() -> None:
    newer = with_policy("nearest-3", width=5)
    made = rules.renewed(FIRST, newer, station="wujing", now=NOW)
    assert made is not None
    assert made[0].book == newer
    own = replace(FIRST, own=True, book=with_policy("nearest-3", width=7))
    assert rules.renewed(own, newer, station="wujing", now=NOW) is None


def test_a_new_gate_and_a_new_kind_reach_a_station_that_has_its_own_book() -> None:
    own = replace(FIRST, own=True, author="chief", book=with_policy("nearest-3", width=7))
    brawl = replace(SHIPPED.categories[0], code="brawl", policy="far")
    file = with_category("medical", mode=CitizenMode.JOINT, at_once=False, gated=True)
    file = replace(file, categories=(*file.categories, brawl), policies=(*file.policies, replace(SHIPPED.policies[0], name="far")))
    made = rules.renewed(own, file, station="wujing", now=NOW)
    assert made is not None
    edition, news = made
    medical, width = edition.book.find_category("medical"), edition.book.find_policy("nearest-3")
    assert medical is not None
    assert (medical.gated, medical.mode, medical.at_once) == (True, CitizenMode.NEVER, False)
    assert width is not None
    assert width.width == 7
    assert edition.book.find_category("brawl") == brawl
    assert edition.book.find_policy("far") is not None
    assert (edition.own, edition.author) == (True, "")
    assert {change.name for change in news.changes} == {"medical", "brawl", "far"}


def test_an_old_book_comes_back_behind_the_gates_of_today() -> None:
    old = with_category("violence", gated=False, mode=CitizenMode.FIRST_RESPONSE)
    kept = rules.brought_back(old, SHIPPED).find_category("violence")
    assert kept is not None
    assert (kept.gated, kept.mode) == (True, CitizenMode.NEVER)


# ---- stand-off words ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("category", SHIPPED.categories, ids=lambda category: category.code)
def test_the_words_that_come_with_the_software_order_nothing(category: Category) -> None:
    assert not orders_pursuit(category.stand_off_zh, category.stand_off_en)


@pytest.mark.parametrize(
    ("words", "orders"),
    [
        ("发现嫌疑人立即追赶", True),
        ("拍照留证", True),
        ("不追赶、不拦截、不拍照", False),
        ("不要靠近，拦住他", True),
        ("严禁拍摄", False),
        ("请搜身后放行", True),
    ],
)
def test_chinese_orders(words: str, orders: bool) -> None:
    assert orders_pursuit(words, "") is orders


@pytest.mark.parametrize(
    ("words", "orders"),
    [
        ("Chase the thief", True),
        ("Do not chase, stop or photograph anyone", False),
        ("Keep away. Photograph the car from afar", True),
        ("Stop the bleeding", False),
        ("Never detain anybody", False),
    ],
)
def test_english_orders(words: str, orders: bool) -> None:
    assert orders_pursuit("", words) is orders


def test_every_field_of_a_line_has_its_say() -> None:
    """Whoever adds a field sees it in the history without doing anything."""
    assert {"gated", "stand_off_zh"} <= {one.name for one in fields(Category)}
