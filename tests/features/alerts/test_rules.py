"""The limits of a watch alert, for every input; and what may be written in one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.alerts.model import (
    LIFE,
    MOST_HOURS,
    MOST_HOUSES,
    MOST_PEOPLE,
    Alert,
    AlertKind,
    AlertPhoto,
    AlertStatus,
    Audience,
    Sighting,
)
from pingan.features.alerts.rules import lives, photos, texts
from pingan.kernel.errors import Invalid, NotAllowed, Refusal, WrongMoment
from tests.world import FIRE_AT_0920, at

NOW = FIRE_AT_0920
kinds = st.sampled_from(AlertKind)
statuses = st.sampled_from(AlertStatus)


def made(**other: object) -> Alert:
    alert, _ = lives.draft(
        AlertKind.PERSON, "穿灰色外套，在车库拉车门", Audience(houses=("h",)), 24, id_="a", station="s", by="wang", now=NOW
    )
    return replace(alert, **other)  # type: ignore[arg-type]


@given(houses=st.lists(st.text("abcdefghijklm", min_size=1, max_size=2), max_size=14))
def test_an_audience_is_a_few_houses_and_never_everybody(houses: list[str]) -> None:
    good = 1 <= len(houses) <= MOST_HOUSES and len(set(houses)) == len(houses)
    try:
        Audience(houses=tuple(houses))
    except Invalid:
        assert not good
    else:
        assert good


@given(hours=st.integers(-5, 200), kind=kinds)
def test_it_is_shown_for_three_days_at_most(hours: int, kind: AlertKind) -> None:
    try:
        alert, _ = lives.draft(kind, "在车库拉车门", Audience(houses=("h",)), hours, id_="a", station="s", by="wang", now=NOW)
    except Invalid:
        assert not 1 <= hours <= MOST_HOURS
    else:
        shown, _ = lives.approve(alert, by="li", people=0, now=NOW)
        assert timedelta(0) < shown.expires - NOW <= timedelta(hours=MOST_HOURS)


@given(by=st.sampled_from(["wang", "li"]), people=st.integers(0, 80), late=st.integers(0, 30), status=statuses)
def test_it_is_approved_by_somebody_else_for_few_people_and_in_time(by: str, people: int, late: int, status: AlertStatus) -> None:
    allowed = status is AlertStatus.DRAFTED and by != "wang" and people <= MOST_PEOPLE and late < 24
    try:
        lives.approve(made(status=status), by=by, people=people, now=NOW + timedelta(hours=late))
    except (Invalid, NotAllowed, WrongMoment):
        assert not allowed
    else:
        assert allowed


pictures = st.sampled_from(
    [None] + [AlertPhoto(id="p", station="s", alert="a", file="f", case="2025-1", added=NOW, agreed=when, agreed_by=by)
              for when, by in ((None, ""), (NOW, "li"), (NOW, "sun"))]
)  # fmt: skip


@given(status=statuses, account=st.sampled_from(["wang", "li"]), photo=pictures)
def test_a_verb_works_exactly_when_it_is_offered(status: AlertStatus, account: str, photo: AlertPhoto | None) -> None:
    alert = made(status=status)

    def approve() -> None:
        photos.check_approvable(photo, by=account)
        lives.approve(alert, by=account, people=0, now=NOW)

    offered = lives.next_verbs(alert, photo, account=account, drafts=True, approves=True, recalls=True)
    deeds: dict[str, Callable[[], object]] = {
        "approve": approve,
        "drop_photo" if photo else "add_photo": lambda: photos.check_draft(alert, by=account),
        "refuse": lambda: lives.close(alert, "refuse", (), NOW, reason="写得不清楚"),
        "recall": lambda: lives.close(alert, "recall", (), NOW, reason="已经找到了"),
        "renew": lambda: lives.check_renewable(alert),
    }
    for verb, deed in deeds.items():
        try:
            deed()
        except Refusal:
            assert verb not in offered
        else:
            assert verb in offered


@given(status=statuses, past=st.integers(-50, 50))
def test_nothing_is_shown_but_while_it_is_approved_and_its_time_runs(status: AlertStatus, past: int) -> None:
    alert = made(status=status, expires=NOW)
    assert lives.is_shown(alert, NOW + timedelta(seconds=past)) == (status is AlertStatus.APPROVED and past < 0)


@given(shown=st.sets(st.integers(0, 70)), member=st.integers(0, 70))
def test_never_more_than_sixty_people_over_all_shifts(shown: set[int], member: int) -> None:
    people = {str(one) for one in shown}
    assert lives.has_room(people, str(member)) == (str(member) in people or len(people | {str(member)}) <= MOST_PEOPLE)


def test_two_wrong_ones_are_too_many() -> None:
    seen = [
        Sighting(id=name, station="s", alert="a", member="m", place="东门", at=at(), seen=NOW, incident="i") for name in ("x", "y")
    ]  # fmt: skip
    first, count = lives.mismatch(seen, seen[0], NOW)
    assert not lives.is_doubtful(count)
    second, count = lives.mismatch([first, seen[1]], seen[1], NOW)
    assert lives.is_doubtful(count)
    with pytest.raises(WrongMoment):
        lives.mismatch([first, second], second, NOW)


@pytest.mark.parametrize("reason", ["", "    ", "四个字了"])
def test_a_recall_says_why(reason: str) -> None:
    with pytest.raises(Invalid, match="reason_missing"):
        lives.close(made(status=AlertStatus.APPROVED), "recall", (), NOW, reason=reason)


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        ("person", "看见", "alert_text_length"), ("person", "看" * 301, "alert_text_length"),
        ("person", "穿灰外套，身份证 310104199001011234", "alert_number"), ("person", "联系 138 0013 8000 高", "alert_number"),
        ("person", "联系１３８００１３８０００", "alert_number"), ("person", "1\u200b3800138000 打他电话", "alert_number"),
        ("person", "开沪A12345的男人", "alert_plate"), ("thing", "沪 A·D12345 后备箱里的包", "alert_plate"),
        ("vehicle", "沪AD12345 白色面包车 13800138000", "alert_number"), ("vehicle", "照片在 https://x.cn/1", "alert_link"),
    ],
)  # fmt: skip
def test_what_leads_to_a_person_cannot_be_written(kind: str, text: str, code: str) -> None:
    with pytest.raises(Invalid, match=code):
        texts.check(AlertKind(kind), text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("vehicle", "白色面包车，沪AD12345，夜里 2 点到 4 点在地库转"), ("person", " 灰色外套、黑色背包，挨个拉车门 "),
        ("thing", "蓝色电动自行车，车筐左边裂了，11 月 3 日 22:30 后不见"),
    ],
)  # fmt: skip
def test_what_can_be_seen_may_be_written(kind: str, text: str) -> None:
    assert texts.check(AlertKind(kind), text) == text.strip()


def test_every_end_is_an_end_for_who_looks() -> None:
    shown = {status for status in LIFE.statuses if lives.is_shown(made(status=status, expires=NOW), NOW - timedelta(seconds=1))}
    assert shown == {AlertStatus.APPROVED}
