"""Labels, tablets and colleagues: which code is good where, and when."""

from datetime import timedelta

import pytest

from pingan.features.patrols.model import MustPoint
from pingan.features.patrols.rules import codes
from pingan.features.patrols.rules.codes import Verdict, judge
from tests.world import FIRE_AT_0920, at

NOW = FIRE_AT_0920
SECRET = "of the station"
GATE = MustPoint(id="gate", station="s", name="北门", at=at(), post="p1")
SHED = MustPoint(id="shed", station="s", name="车棚", at=at(200))
FAR_GATE = MustPoint(id="far", station="s", name="南门", at=at(900), post="p2")


def worth(
    code: str, *, after_s: float = 0, asked: tuple[MustPoint, ...] = (GATE, SHED), others: tuple[MustPoint, ...] = (FAR_GATE,)
) -> Verdict:
    return judge(SECRET, code, asked=asked, others=others, pressed=NOW + timedelta(seconds=after_s))[0]


def test_a_tablet_shows_another_code_every_thirty_seconds() -> None:
    shown = {codes.rotating(SECRET, "p1", NOW + timedelta(seconds=second)) for second in range(0, 300, 30)}
    assert len(shown) == 10
    assert codes.rotating(SECRET, "p1", NOW) != codes.rotating(SECRET, "p2", NOW)
    assert codes.rotating(SECRET, "p1", NOW) != codes.rotating("of another", "p1", NOW)
    assert NOW < codes.shown_until(NOW) <= NOW + timedelta(seconds=30)


@pytest.mark.parametrize(
    ("after_s", "verdict"), [(0, "good"), (29, "good"), (31, "good"), (61, "code_old"), (3600, "code_old"), (8 * 3600, "code_unknown")]
)
def test_the_present_code_and_the_one_before_are_good(after_s: float, verdict: str) -> None:
    assert worth(codes.rotating(SECRET, "p1", NOW), after_s=after_s) == verdict


def test_a_code_of_tomorrow_is_unknown() -> None:
    assert worth(codes.rotating(SECRET, "p1", NOW + timedelta(minutes=5))) is Verdict.UNKNOWN


def test_a_code_of_another_post_or_label_is_known_as_such() -> None:
    assert worth(codes.rotating(SECRET, "p2", NOW)) is Verdict.ELSEWHERE
    assert worth(codes.rotating(SECRET, "p2", NOW), after_s=300) is Verdict.ELSEWHERE
    assert worth(codes.label(SECRET, SHED), asked=(GATE,), others=(SHED,)) is Verdict.ELSEWHERE


def test_a_new_label_makes_the_old_one_worthless() -> None:
    new = MustPoint(id="shed", station="s", name="车棚", at=at(200), generation=1)
    assert worth(codes.label(SECRET, new), asked=(new,)) is Verdict.GOOD
    assert worth(codes.label(SECRET, SHED), asked=(new,)) is Verdict.REPLACED


def test_a_point_with_a_tablet_has_no_label_that_would_do() -> None:
    assert worth(codes.label(SECRET, GATE)) is Verdict.UNKNOWN


@pytest.mark.parametrize("typed", ["pingan:{}", "PINGAN:{}", " {} ", "{}"])
def test_codes_are_read_as_people_type_them(typed: str) -> None:
    code = codes.label(SECRET, SHED)
    spelled = typed.format(codes.written(code).lower().replace(" ", "-").replace("0", "o").replace("1", "l"))
    assert worth(spelled) is Verdict.GOOD


@pytest.mark.parametrize("text", ["", "0", "你好", "x" * 5000, "\N{LATIN SMALL LETTER SHARP S}", "pingan:"])
def test_what_is_no_code_is_unknown(text: str) -> None:
    assert worth(text) is Verdict.UNKNOWN


def test_a_colleague_s_code_joins_his_patrol_for_two_to_four_minutes() -> None:
    code = codes.joining(SECRET, "x", NOW)
    known = ["y", "x", "z"]
    assert codes.patrol_of(SECRET, code, known, NOW) == "x"
    assert codes.patrol_of(SECRET, code, known, NOW + timedelta(seconds=120)) == "x"
    assert codes.patrol_of(SECRET, code, known, NOW + timedelta(seconds=240)) is None
    assert codes.patrol_of(SECRET, code, ["y"], NOW) is None


def test_ten_thousand_guesses_find_nothing() -> None:
    asked = (GATE, SHED)
    shown = codes.rotating(SECRET, "p1", NOW)
    guesses = {f"{number:08d}" for number in range(0, 10**8, 10**6)} - {shown}
    assert {worth(guess, asked=asked, others=()) for guess in guesses} == {Verdict.UNKNOWN}
