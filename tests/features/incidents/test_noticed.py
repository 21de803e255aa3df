"""Whoever asked for help learns that somebody saw it, the moment somebody does."""

import pytest

from pingan.features.incidents import actions, queries
from pingan.features.incidents.model import Incident
from pingan.features.incidents.rules import Draft
from pingan.kernel.errors import NotAllowed, NotFound
from tests.world import Town, at


def sos(town: Town) -> Incident:
    town.station()
    return town.do(town.resident(), actions.ask_help, Draft(category="help", place="", at=at()), sos=True)


def test_the_asker_is_told_once_and_at_once(town: Town) -> None:
    call = sos(town)
    assert town.board(town.resident(), "requests")[call.id].noticed is None
    town.later(7)
    town.do(town.dispatcher(), actions.notice, call.id)
    seen = town.now
    town.later(5)
    town.do(town.dispatcher("second"), actions.notice, call.id)
    assert town.board(town.resident(), "requests")[call.id].noticed == seen
    assert town.timeline(town.dispatcher(), call.id).count("incidents.incident_noticed") == 1


def test_what_was_typed_at_the_desk_was_seen_there(town: Town) -> None:
    call = town.incident("help")
    assert town.ask(town.dispatcher(), queries.get, call.id).noticed == town.now


def test_only_who_handles_incidents_of_this_station_can_say_so(town: Town) -> None:
    call = sos(town)
    town.station("xinzhuang")
    for who in (town.resident(), town.officer()):
        with pytest.raises(NotAllowed):
            town.do(who, actions.notice, call.id)
    with pytest.raises(NotFound):
        town.do(town.dispatcher(station="xinzhuang"), actions.notice, call.id)
    assert town.board(town.resident(), "requests")[call.id].noticed is None
