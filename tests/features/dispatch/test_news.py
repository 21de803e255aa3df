"""Who hears of a step of an offer, and what it sets in motion: as little as it may, for there are twenty-five of them in a call."""

import pytest

from pingan.features.dispatch.events import OfferMoved
from pingan.features.dispatch.model import OFFER_LIFE, OfferStatus
from pingan.features.dispatch.notices import offered
from pingan.features.patrols.reactions import REACTIONS
from pingan.kernel.notices import Notice, Said, Settled
from pingan.platform import log
from pingan.platform.office import When
from pingan.platform.work import engine
from tests.alliance import Alliance
from tests.world import at


def step(was: str, verb: str) -> OfferMoved:
    before = OfferStatus(was)
    return OfferMoved(
        station="s", call_out="c", incident="i", offer="o", member="m", verb=verb, was=before, status=OFFER_LIFE.after(before, verb)
    )


def test_only_whoever_comes_hears_of_whoever_comes() -> None:
    town = Alliance()
    li, wang, zhao = (town.member(name, at=at(metres, 0)) for name, metres in (("li", 100), ("wang", 200), ("zhao", 300)))
    call = town.incident("fire")
    town.send(call, li, wang, zhao)
    for who, verb in ((li, "accept"), (wang, "see"), (wang, "accept"), (zhao, "decline")):
        town.answer(who, verb)
    moves = [entry.facts for entry in town.office.ask(engine("wujing"), log.about, call.id) if entry.kind == OfferMoved.kind()]
    heard = {(move["member"], move["verb"]): {member for member, *_ in move["peers"]} for move in moves}
    assert heard[wang.member, "accept"] == {li.member, wang.member}
    assert heard[li.member, "accept"] == {li.member}
    assert {who for who, peers in heard.items() if peers} == {(li.member, "accept"), (wang.member, "accept")}


@pytest.mark.parametrize(
    ("was", "verb", "said"),
    [
        ("queued", "send", [Notice]), ("sent", "deliver", []), ("sent", "see", [Settled]), ("delivered", "see", [Settled]),
        ("seen", "accept", []), ("sent", "accept", [Settled]), ("delivered", "decline", [Settled]), ("seen", "expire", []),
        ("delivered", "recall", [Settled]), ("accepted", "recall", []), ("queued", "recall", []), ("working", "finish", []),
    ],
)  # fmt: skip
def test_it_rings_until_it_was_seen_or_is_over(was: str, verb: str, said: list[type[Said]]) -> None:
    assert [type(each) for each in offered(step(was, verb))] == said


@pytest.mark.parametrize(
    ("was", "verb", "heeded"),
    [
        ("seen", "accept", True), ("accepted", "recall", True), ("working", "finish", True), ("arrived", "withdraw", True),
        ("accepted", "depart", False), ("sent", "recall", False), ("seen", "decline", False), ("queued", "send", False),
    ],
)  # fmt: skip
def test_a_patrol_minds_only_who_goes_and_who_had_gone(was: str, verb: str, *, heeded: bool) -> None:
    reaction = REACTIONS[OfferMoved]["patrols.offer"]
    assert isinstance(reaction, When)
    assert reaction.heeds(step(was, verb)) is heeded
