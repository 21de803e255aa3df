"""The laws every lifecycle of the house keeps, whatever its nouns."""

from collections.abc import Set as AbstractSet
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.kernel.errors import WrongMoment
from pingan.kernel.lifecycle import Lifecycle
from tests.architecture.house import lives


class Light(StrEnum):
    DARK = "dark"
    LIT = "lit"
    BROKEN = "broken"


ROWS: list[tuple[str, Light | AbstractSet[Light], Light]] = [
    ("light", Light.DARK, Light.LIT),
    ("dim", Light.LIT, Light.DARK),
    ("break", {Light.LIT, Light.DARK}, Light.BROKEN),
]
LAMP = Lifecycle(Light.DARK, ROWS)


LIVES = {"lamp.LIFE": LAMP, **lives()}
every_life = pytest.mark.parametrize("life", LIVES.values(), ids=LIVES.keys())
verbs = st.one_of(st.sampled_from(sorted({verb for life in LIVES.values() for _, verb, _ in life.rows})), st.text(max_size=12))


@every_life
@given(data=st.data())
def test_a_verb_works_exactly_when_it_is_offered(life: Lifecycle[StrEnum], data: st.DataObject) -> None:
    status = life.start
    for verb in data.draw(st.lists(verbs, max_size=20)):
        if verb in life.next(status):
            status = life.after(status, verb)
            assert status in life.statuses
        else:
            with pytest.raises(WrongMoment) as refusal:
                life.after(status, verb)
            assert refusal.value.facts == {"status": status.value, "verb": verb}


@every_life
def test_every_status_can_be_reached_and_every_row_leads_where_it_says(life: Lifecycle[StrEnum]) -> None:
    assert {life.start} | {to for _, _, to in life.rows} == set(life.statuses)
    for source, verb, to in life.rows:
        assert life.after(source, verb) is to
        assert verb in life.next(source)


@every_life
def test_it_is_over_where_nothing_can_follow(life: Lifecycle[StrEnum]) -> None:
    assert [status for status in life.statuses if life.is_over(status)] == [
        s for s in life.statuses if s not in {f for f, _, _ in life.rows}
    ]


def test_verbs_stand_in_the_order_of_the_table_on_every_run() -> None:
    """Sets have no order of their own; the diagrams, the buttons and a replay must."""
    assert LAMP.rows == (
        (Light.DARK, "light", Light.LIT),
        (Light.LIT, "dim", Light.DARK),
        (Light.DARK, "break", Light.BROKEN),
        (Light.LIT, "break", Light.BROKEN),
    )
    assert LAMP.next(Light.LIT) == ("dim", "break")


def test_a_status_nobody_can_reach_is_refused_when_the_table_is_written() -> None:
    with pytest.raises(ValueError, match="unreachable: broken"):
        Lifecycle(Light.DARK, ROWS[:2])


def test_a_verb_may_not_lead_two_ways() -> None:
    with pytest.raises(ValueError, match="dim leads two ways from lit"):
        Lifecycle(Light.DARK, [*ROWS, ("dim", Light.LIT, Light.BROKEN)])
