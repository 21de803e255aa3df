"""Two at once, on PostgreSQL."""

from collections.abc import Callable
from functools import partial

from pingan.adapters.db import PostgresDatabase
from pingan.features.patrols import actions
from pingan.features.patrols.actions.walking import Reading
from pingan.features.patrols.model import Means
from pingan.kernel.errors import Refusal
from pingan.platform.work import engine
from tests.features.patrols.conftest import Round
from tests.journeys.test_races import at_once
from tests.world import at


def test_the_last_place_is_claimed_once_and_a_point_is_visited_once(databases: Callable[..., PostgresDatabase]) -> None:
    town = Round(databases(), watch=False)
    third = town.member("第三人", at=at())
    patrol = town.planned(most=2)
    town.do(town.yu, actions.claim, patrol.id)
    done = at_once([partial(town.office.do, who, actions.claim, patrol.id) for who in (town.gao, third)])
    assert sorted(str(each) for each in done if isinstance(each, Refusal)) == ["patrol_full"]
    town.do(town.yu, actions.walk, patrol.id, "begin")
    second = next(who for who in (town.gao, third) if town.board(who, "my_patrols"))
    reading = Reading(code=town.code_of(town.shed), means=Means.SCANNED, at=at(300))
    read = at_once([partial(town.office.do, who, actions.check_in, patrol.id, reading) for who in (town.yu, second)])
    assert [visit.status.value for visit in read] == ["done", "done"]
    assert town.timeline(engine("wujing"), patrol.id).count("patrols.point_visited") == 1
