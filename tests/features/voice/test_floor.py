"""The floor: one speaks at a time, the command room goes first, and nobody can keep it for ever."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from pingan.features.voice import rules
from pingan.features.voice.model import LONGEST, SILENCE, Floor, Part, Voice
from tests.world import FIRE_AT_0920

ROOM = Voice(id="room", part=Part.ROOM)
OTHER_ROOM = Voice(id="other room", part=Part.ROOM)
YU, LI = Voice(id="yu", part=Part.RESPONDER, name="明"), Voice(id="li", part=Part.RESPONDER, name="红")
HOUSE = Voice(id="house", part=Part.HOUSE, name="东门")
EVERYBODY = (ROOM, OTHER_ROOM, YU, LI, HOUSE)
FREE = Floor()


def holder(floor: Floor) -> str:
    return floor.speaker.id if floor.speaker else ""


def test_whoever_asks_first_has_it_and_the_command_room_takes_it() -> None:
    floor = rules.ask(FREE, YU, FIRE_AT_0920)
    assert holder(floor) == "yu"
    assert rules.ask(floor, LI, FIRE_AT_0920) is floor
    assert rules.ask(floor, HOUSE, FIRE_AT_0920) is floor
    assert rules.ask(floor, YU, FIRE_AT_0920) is floor
    taken = rules.ask(floor, ROOM, FIRE_AT_0920)
    assert holder(taken) == "room"
    assert rules.ask(taken, OTHER_ROOM, FIRE_AT_0920) is taken
    assert rules.ask(taken, YU, FIRE_AT_0920) is taken


def test_only_the_speaker_is_heard_and_only_he_lets_go() -> None:
    floor = rules.ask(FREE, YU, FIRE_AT_0920)
    assert rules.heard(floor, LI, FIRE_AT_0920) is None
    assert rules.heard(FREE, YU, FIRE_AT_0920) is None
    assert rules.heard(floor, YU, FIRE_AT_0920) is not None
    assert rules.release(floor, LI) is floor
    assert rules.release(floor, YU) == FREE


def test_silence_and_talking_without_end_free_it() -> None:
    floor = rules.ask(FREE, YU, FIRE_AT_0920)
    assert not rules.is_over(floor, FIRE_AT_0920 + SILENCE / 2)
    assert rules.is_over(floor, FIRE_AT_0920 + SILENCE)
    assert holder(rules.ask(floor, LI, FIRE_AT_0920 + SILENCE)) == "li"
    now = FIRE_AT_0920
    while now - FIRE_AT_0920 < LONGEST:
        after = rules.heard(floor, YU, now)
        assert after is not None
        floor, now = after, now + timedelta(milliseconds=500)
    assert rules.heard(floor, YU, now) is None
    assert not rules.is_over(FREE, now)


deeds = st.lists(st.tuples(st.sampled_from(("ask", "heard", "release", "wait")), st.sampled_from(EVERYBODY)), max_size=40)


@given(deeds)
def test_whatever_they_do_one_speaks_and_the_room_is_never_interrupted(story: list[tuple[str, Voice]]) -> None:
    floor, now = FREE, FIRE_AT_0920
    for deed, who in story:
        before = floor
        if deed == "ask":
            floor = rules.ask(floor, who, now)
        elif deed == "heard":
            floor = rules.heard(floor, who, now) or floor
        elif deed == "release":
            floor = rules.release(floor, who)
        else:
            now += timedelta(seconds=1)
        taken = before.speaker is not None and floor.speaker is not None and before.speaker.id != floor.speaker.id
        if taken and not rules.is_over(before, now):
            assert before.speaker is not None
            assert floor.speaker is not None
            assert (before.speaker.part is not Part.ROOM, floor.speaker.part) == (True, Part.ROOM)
        if deed == "ask" and who.part is Part.ROOM:
            assert floor.speaker is not None
            assert floor.speaker.part is Part.ROOM
    now += LONGEST
    assert rules.is_over(floor, now) == (floor.speaker is not None)
