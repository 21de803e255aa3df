"""Refusals, events and rights: small words with promises attached."""

from dataclasses import dataclass

import pytest

from pingan.kernel.errors import Invalid, NotFound, Refusal
from pingan.kernel.events import Event
from pingan.kernel.rights import RIGHTS, Right, Role, may


@dataclass(frozen=True, slots=True, kw_only=True)
class KettleBoiledOver(Event):
    kettle: str
    litres: float


def all_refusals(cls: type[Refusal] = Refusal) -> set[type[Refusal]]:
    return {cls}.union(*(all_refusals(sub) for sub in cls.__subclasses__()))


def test_a_refusal_carries_its_class_s_code_unless_narrowed() -> None:
    assert NotFound().reason == "not_found"
    assert (Invalid("datum_missing", field="at").reason, Invalid("datum_missing", field="at").facts) == ("datum_missing", {"field": "at"})


def test_no_two_refusals_share_a_code() -> None:
    codes = [cls.code for cls in all_refusals()]
    assert len(codes) == len(set(codes))


def test_an_event_knows_its_name_its_station_s_console_and_its_facts() -> None:
    event = KettleBoiledOver(station="wujing", kettle="k1", litres=1.5)
    assert event.kind() == f"{__name__.split('.')[2]}.kettle_boiled_over"
    assert event.audience == ("station:wujing",)
    assert event.facts == {"kettle": "k1", "litres": 1.5}
    assert (event.touches, event.subject) == ((), "")


def test_rights_are_denied_unless_written() -> None:
    granted = {(role, right) for role in Role for right in Right if may(role, right)}
    assert granted == {(role, right) for role, rights in RIGHTS.items() for right in rights}


def test_every_role_has_a_line_and_every_right_a_holder() -> None:
    assert set(RIGHTS) == set(Role)
    assert set(Right) == frozenset().union(*RIGHTS.values())


@pytest.mark.parametrize("role", [Role.RESIDENT, Role.VOLUNTEER, Role.ADMIN, Role.AUDITOR, Role.GATEWAY])
def test_outside_the_command_room_nobody_watches_positions(role: Role) -> None:
    assert not may(role, Right.POSITION_WATCH)
    assert not may(role, Right.POSITION_LOOK)


@pytest.mark.parametrize("role", [role for role in Role if role not in {Role.DISPATCHER, Role.CHIEF}])
def test_only_dispatcher_and_chief_command(role: Role) -> None:
    assert not may(role, Right.DISPATCH_COMMAND)


def test_the_machines_hold_no_person_s_rights() -> None:
    own = {Right.SESSION_OWN, Right.OFFER_ANSWER, Right.DUTY_OWN, Right.POSITION_SEND, Right.MEMBER_SELF, Right.DISPATCH_COMMAND}
    assert not own & (RIGHTS[Role.ENGINE] | RIGHTS[Role.GATEWAY])
