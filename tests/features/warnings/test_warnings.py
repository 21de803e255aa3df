"""Public warnings: told, corrected, called off; and read by systems that know nothing of us."""

from datetime import timedelta
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.warnings import actions, queries
from pingan.features.warnings.model import Category, Certainty, Draft, HowSoon, Response, Severity
from pingan.features.warnings.rules import cap, messages
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.kernel.geo import Point
from pingan.platform.office import NOBODY
from tests.features.warnings.cap12 import CAP, faults
from tests.web import OpenTown
from tests.world import FIRE_AT_0920, Town, at

ATOM = "{http://www.w3.org/2005/Atom}"
RING = (at(0), at(0, 500), at(500, 500), at(0))


def draft(**other: object) -> Draft:
    usual = {
        "category": Category.SECURITY, "event": "车内财物被盗", "headline": "请锁好车门", "description": "本周已有三辆未锁的车被盗。",
        "area": "梅陇镇", "expires": FIRE_AT_0920 + timedelta(days=3), "rings": (RING,), "responses": (Response.MONITOR,),
    }  # fmt: skip
    return Draft(**usual | other)  # type: ignore[arg-type]


def read(town: Town, id_: str) -> ET.Element:
    raw = town.ask(NOBODY, queries.message, id_)
    assert faults(raw) == []
    return ET.fromstring(raw)  # noqa: S314


def titles(town: Town) -> list[str]:
    root = ET.fromstring(town.ask(NOBODY, queries.feed, "wujing", "https://h"))  # noqa: S314
    return [entry.findtext(f"{ATOM}title") or "" for entry in root.findall(f"{ATOM}entry")]


def test_a_warning_is_told_corrected_and_called_off() -> None:
    town = Town()
    town.station()
    chief = town.chief()
    first = town.do(chief, actions.publish, draft())
    assert titles(town) == ["请锁好车门"]
    town.later(60)
    second = town.do(chief, actions.revise, first.id, draft(headline="请锁好车门和车窗"))
    town.later(60)
    last = town.do(chief, actions.cancel, second.id)
    assert titles(town) == ["请锁好车门和车窗", "请锁好车门和车窗", "请锁好车门"]
    kinds = [read(town, one.id).findtext(f"{{{CAP}}}msgType") for one in (first, second, last)]
    assert kinds == ["Alert", "Update", "Cancel"]
    references = (read(town, last.id).findtext(f"{{{CAP}}}references") or "").split()
    assert [one.split(",")[1] for one in references] == [first.id, second.id]
    for over in (first, second, last):
        with pytest.raises(WrongMoment):
            town.do(chief, actions.cancel, over.id)
    town.later(4 * 86400)
    assert titles(town) == []
    assert town.timeline(chief, first.id) == ["warnings.warning_published"] * 3


def test_only_the_chief_tells_everybody_and_only_for_his_station() -> None:
    town = Town()
    town.station()
    town.station("minhang")
    for other in (town.dispatcher(), town.officer(), town.admin(), town.member("林")):
        with pytest.raises(NotAllowed):
            town.do(other, actions.publish, draft())
    told = town.do(town.chief(), actions.publish, draft())
    with pytest.raises(NotFound):
        town.do(town.chief(station="minhang"), actions.cancel, told.id)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"headline": "  "}, "field_missing"),
        ({"area": ""}, "field_missing"),
        ({"expires": FIRE_AT_0920}, "expires_outside"),
        ({"expires": FIRE_AT_0920 + timedelta(days=31)}, "expires_outside"),
        ({"rings": (RING[:3],)}, "ring_open"),
        ({"rings": ((*RING[:3], at(900)),)}, "ring_open"),
    ],
)
def test_what_cannot_be_meant_is_refused(wrong: dict[str, object], code: str) -> None:
    town = Town()
    town.station()
    with pytest.raises(Invalid, match=code):
        town.do(town.chief(), actions.publish, draft(**wrong))


def test_anybody_may_fetch_the_feed_and_follow_it() -> None:
    town = OpenTown()
    told = town.office.do(town.chief(), actions.publish, draft(web="https://pingan.example.cn/x?a=1&b=2", headline="<b>锁好</b> & \x07"))
    visitor = town.visitor()
    feed = visitor.get("/api/warnings/wujing.atom")
    assert (feed.status_code, feed.headers["content-type"]) == (200, "application/atom+xml")
    (entry,) = ET.fromstring(feed.content).findall(f"{ATOM}entry")  # noqa: S314
    link = entry.find(f"{ATOM}link")
    assert link is not None
    assert link.attrib["href"] == f"https://house.test/api/warnings/{told.id}.cap"
    message = visitor.get(f"/api/warnings/{told.id}.cap")
    assert (message.status_code, faults(message.content)) == (200, [])
    assert ET.fromstring(message.content).findtext(f".//{{{CAP}}}headline") == "<b>锁好</b> & "  # noqa: S314
    assert [visitor.get(f"/api/warnings/{path}").status_code for path in ("nowhere.atom", "none.cap")] == [404, 404]


points = st.builds(Point, st.floats(-89, 89), st.floats(-179, 179))
rings = st.lists(points, min_size=3, max_size=6).map(lambda ring: (*ring, ring[0]))
words = st.text(min_size=1, max_size=30).filter(lambda text: any(letter.isprintable() and letter != " " for letter in text))
drafts = st.builds(
    Draft, category=st.sampled_from(Category), event=words, headline=words, description=words, area=words,
    expires=st.just(FIRE_AT_0920 + timedelta(days=1)), how_soon=st.sampled_from(HowSoon), severity=st.sampled_from(Severity),
    certainty=st.sampled_from(Certainty), responses=st.lists(st.sampled_from(Response), max_size=3).map(tuple),
    instruction=st.text(max_size=9), web=st.just(""), rings=st.lists(rings, max_size=2).map(tuple),
    language=st.sampled_from(["zh-CN", "en"]),
)  # fmt: skip


@given(drafts)
def test_whatever_is_told_is_valid_cap(told: Draft) -> None:
    warning = messages.publish(told, id_="w1", station="wujing", sender_name="吴泾派出所", now=FIRE_AT_0920)
    assert faults(cap.alert(warning)) == []


def test_the_checker_bites() -> None:
    raw = cap.alert(messages.publish(draft(), id_="w1", station="wujing", sender_name="s", now=FIRE_AT_0920)).decode()
    assert faults(raw.encode()) == []
    for right, wrong in (
        ("<cap:status>Actual</cap:status>", ""), ("Security<", "Theft<"), ("+08:00", "Z"), ("w1<", "w 1<"), ("areaDesc", "area_desc"),
        ("<cap:urgency>Expected</cap:urgency><cap:severity>Minor</cap:severity>", "<cap:severity>Minor</cap:severity>"),
        ("<cap:event>", "<cap:web>x</cap:web><cap:event>"),
    ):  # fmt: skip
        assert right in raw
        assert faults(raw.replace(right, wrong).encode()) != [], wrong
