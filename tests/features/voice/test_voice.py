"""Who is on a channel, what is kept of what was said, and for how long."""

import pytest

from pingan.features.dispatch import actions as dispatch
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.model import Incident
from pingan.features.members import actions as members
from pingan.features.members.model import ConsentKind
from pingan.features.voice import actions, public, queries
from pingan.features.voice.model import HOUSES, INCIDENT, KEPT, Part, Voice
from pingan.kernel.errors import Invalid, NotAllowed, NotFound
from pingan.platform import log
from pingan.platform.work import Actor, engine
from tests.world import Town, at

FRAMES = [b"\xfc\xff\xfe"] * 100
SOUND = b"OggS and so on"


def on(town: Town, who: Actor, channel: str) -> Voice | None:
    try:
        return town.ask(who, public.get_voice, channel)
    except NotFound:
        return None


def fire(town: Town, *who: Actor) -> tuple[Incident, str]:
    """They were asked and are coming."""
    call = town.incident("fire")
    town.do(town.dispatcher(), dispatch.call_out, call.id)
    for one in who:
        town.do(one, dispatch.answer, town.phone(one)[0].id, "accept")
    return call, INCIDENT + call.id


def test_an_incident_is_spoken_of_by_the_room_and_by_those_who_go(town: Town) -> None:
    yu, li = town.member("喻明", at=at(100)), town.member("李红", at=at(150))
    town.incident("fire")
    call, channel = fire(town, yu)
    assert on(town, yu, channel) == Voice(id="", part=Part.RESPONDER, name="明", member=yu.member, account=yu.account)
    assert on(town, li, channel) is None  # he was asked and has not said yes
    for who in (town.dispatcher(), town.chief(), town.officer()):
        found = on(town, who, channel)
        assert found is not None
        assert (found.part, found.name) == (Part.ROOM, "")
    assert on(town, town.dispatcher(station="xinzhuang"), channel) is None
    assert on(town, town.dispatcher(), "incident:never") is None
    assert on(town, town.dispatcher(), "nonsense") is None
    town.do(town.dispatcher(), incidents.move, call.id, "close", version=None, note="好")
    assert on(town, town.dispatcher(), channel) is None


def test_whoever_does_not_want_his_name_told_speaks_without_one(town: Town) -> None:
    yu = town.member("喻明", at=at(100))
    _, channel = fire(town, yu)
    town.do(yu, members.decide, ConsentKind.FIRST_NAME, given=False)
    found = on(town, yu, channel)
    assert found is not None
    assert (found.part, found.name) == (Part.RESPONDER, "")
    town.do(yu, actions.write, channel, "我在楼下")
    assert [clip.name for clip in town.ask(town.dispatcher(), queries.list_clips, channel)] == [""]
    town.do(yu, members.decide, ConsentKind.FIRST_NAME, given=True)
    found = on(town, yu, channel)
    assert found is not None
    assert found.name == "明"


@pytest.mark.parametrize("ending", ["withdraw", "recall", "off duty"])
def test_whose_part_is_over_is_off_the_channel_at_once(town: Town, ending: str) -> None:
    yu = town.member("喻明", at=at(100))
    _, channel = fire(town, yu)
    assert on(town, yu, channel)
    town.do(yu, actions.write, channel, "我在楼下")
    assert town.ask(yu, queries.list_clips, channel)
    if ending == "withdraw":
        town.do(yu, dispatch.answer, town.phone(yu)[0].id, "withdraw")
    elif ending == "recall":
        (out,) = town.board(town.dispatcher(), "call_outs").values()
        town.do(town.dispatcher(), dispatch.recall, out.id)
    else:
        town.off_duty(yu)
    if ending != "off duty" or not on(town, yu, channel):
        assert on(town, yu, channel) is None
        with pytest.raises(NotFound):
            town.ask(yu, queries.list_clips, channel)
        with pytest.raises(NotFound):
            town.do(yu, actions.write, channel, "还在吗")


def test_all_houses_are_the_room_the_tablets_and_whoever_stands_at_a_post(town: Town) -> None:
    post = town.post(town.house(), "东门")
    tablet, gao, wang = town.tablet(post), town.guard("高", location_consent=town.now), town.member("王", at=at(10))
    assert on(town, gao, HOUSES) is None
    town.on_duty(gao, post=post)
    found = on(town, tablet, HOUSES)
    assert found is not None
    assert (found.part, found.name) == (Part.HOUSE, "东门")
    assert on(town, gao, HOUSES)
    assert on(town, wang, HOUSES) is None
    assert on(town, town.dispatcher(), HOUSES)
    with pytest.raises(NotAllowed):
        town.do(town.resident(), actions.write, HOUSES, "喂")


def test_what_was_said_is_kept_for_72_hours_on_the_incident_s_timeline(town: Town) -> None:
    yu = town.member("喻明", at=at(100))
    call, channel = fire(town, yu)
    said = town.ask(yu, public.get_voice, channel)
    begun = town.now
    kept = town.do(engine("wujing"), actions.keep, channel, said, FRAMES, begun)
    assert "voice.clip_recorded" in town.timeline(town.dispatcher(), call.id)
    (row,) = town.ask(town.dispatcher(), queries.list_clips, channel)
    assert (row.name, row.part, row.seconds, row.has_sound, row.mine) == ("明", Part.RESPONDER, 2.0, True, False)
    assert town.ask(yu, queries.list_clips, channel)[0].mine
    assert town.do(town.dispatcher(), actions.hear, kept.id)[:4] == b"OggS"
    li = town.member("李红")
    with pytest.raises(NotFound):
        town.ask(li, queries.list_clips, channel)
    with pytest.raises(NotFound):
        town.do(li, actions.hear, kept.id)
    town.off_duty(yu)
    town.later(KEPT.total_seconds() + 1)
    assert town.ask(town.dispatcher(), queries.list_clips, channel) == []
    with pytest.raises(KeyError):
        town.files.get(kept.files[0])


def test_who_has_no_microphone_sends_a_recording_or_words(town: Town) -> None:
    yu = town.member("喻明", at=at(100))
    _, channel = fire(town, yu)
    clip = town.do(yu, actions.send, channel, SOUND, 4.5)
    words = town.do(yu, actions.write, channel, " 三楼有烟 ")
    assert [row.words for row in town.ask(yu, queries.list_clips, channel)] == ["", "三楼有烟"]
    assert town.do(yu, actions.hear, clip) == SOUND
    assert "voice.clip_played" not in town.timeline(town.dispatcher(), clip), "who hears himself looks at nobody"
    town.do(town.dispatcher(), actions.hear, clip)
    assert town.timeline(town.dispatcher(), clip) == ["voice.clip_played"]
    with pytest.raises(NotFound):
        town.do(yu, actions.hear, words)
    with pytest.raises(Invalid, match="no_sound"):
        town.do(yu, actions.send, channel, b"<html>", 1)
    with pytest.raises(Invalid, match="missing"):
        town.do(yu, actions.write, channel, "  ")
    assert len(town.ask(yu, queries.list_clips, channel)) == 2


def test_what_is_heard_of_a_clip_is_that_it_was_kept_and_not_what(town: Town) -> None:
    yu = town.member("喻明", at=at(100))
    call, channel = fire(town, yu)
    heard: list[object] = []
    town.bus.listen(f"voice:wujing:{channel}", heard.append)
    clip = town.do(yu, actions.write, channel, "三楼有烟")
    assert heard == [{"clip": clip}]
    (row,) = [entry for entry in town.ask(town.dispatcher(), log.about, call.id) if entry.kind == "voice.clip_recorded"]
    assert "三楼有烟" not in str(row.facts)
    assert "明" not in str(row.facts)
