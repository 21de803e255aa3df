"""What is open at the desk, and who may sit down at it: pure decisions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.desk import rules
from pingan.features.desk.model import BY_HOLDER, HOLDING, LIFE, Concern, Kind, Matter, Present, Sitting, SittingStatus
from pingan.features.desk.rules import Arrival
from pingan.features.dispatch.model import CallOut, CallOutStatus, Offer, OfferStatus, Role
from pingan.features.incidents.model import Incident, IncidentStatus, Source
from pingan.features.rulebook.model import CitizenMode, Policy, PolicyKind
from pingan.kernel.errors import Invalid, NotFound, Overtaken, WrongMoment

NOW = datetime(2025, 11, 3, 12, tzinfo=UTC)
POLICY = Policy(
    name="p", kind=PolicyKind.NEAREST, width=3, window_s=30, gain=0.1, most=9, rings_min=(5,), ring_every_s=60, leader_after_s=90,
    police_after_s=180, recall_unanswered=True,
)  # fmt: skip


def incident(id_: str = "i", **known: object) -> Incident:
    usual = Incident(
        id=id_, station="s", number=1, category="help", priority=3, mode=CitizenMode.FIRST_RESPONSE, target_s=300, place="x", at=None,
        text="", source=Source.DESK, received=NOW, noticed=NOW,
    )  # fmt: skip
    return replace(usual, **known)  # type: ignore[arg-type]


def search(status: CallOutStatus = CallOutStatus.ASKING, of: str = "i") -> CallOut:
    return CallOut(id="c", station="s", incident=of, policy=POLICY, wanted=1, started=NOW, status=status)


def offer(status: OfferStatus, of: str = "i") -> Offer:
    return Offer(
        id=status, station="s", call_out="c", incident=of, member="m", role=Role.FIRST_RESPONSE, eta_s=60, metres=90, odds=0.3,
        status=status, queued=NOW,
    )  # fmt: skip


def concern(id_: str = "k", *, settled: bool = False) -> Concern:
    return Concern(id=id_, station="s", text="x", owner="y", author="a", raised=NOW, settled=NOW if settled else None)


def present(**known: object) -> Present:
    return replace(Present(incidents=(), running=(), offers=(), concerns=()), **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("call", "running", "offers", "marks", "counts"),
    [
        (incident(), (), (), ("nobody_asked",), {}),
        (incident(noticed=None), (), (), ("unnoticed", "nobody_asked"), {}),
        (incident(status=IncidentStatus.ON_HOLD), (), (), ("on_hold",), {}),
        (incident(status=IncidentStatus.REPORTED), (), (), ("report_waits",), {}),
        (incident(status=IncidentStatus.EN_ROUTE), (), (), (), {}),
        (incident(), (search(),), (), ("nobody_coming",), {"silent": 0, "coming": 0}),
        (incident(), (search(),), (offer(OfferStatus.SENT),), ("silent", "nobody_coming"), {"silent": 1, "coming": 0}),
        (incident(), (search(),), (offer(OfferStatus.SEEN), offer(OfferStatus.EN_ROUTE)), ("silent",), {"silent": 1, "coming": 1}),
        (incident(), (search(),), (offer(OfferStatus.WORKING),), (), {"silent": 0, "coming": 1}),
        (incident(), (search(CallOutStatus.WITH_LEADER),), (), ("with_leader", "nobody_coming"), {"silent": 0, "coming": 0}),
        (incident(), (search(CallOutStatus.WITH_POLICE),), (offer(OfferStatus.ARRIVED),), ("with_police",), {"silent": 0, "coming": 1}),
        (incident(), (search(of="other"),), (offer(OfferStatus.SENT, of="other"),), ("nobody_asked",), {}),
    ],
)
def test_what_is_the_matter_with_an_incident(
    call: Incident, running: Sequence[CallOut], offers: Sequence[Offer], marks: tuple[str, ...], counts: dict[str, int]
) -> None:
    (one,) = rules.matters(present(incidents=(call,), running=running, offers=offers))
    assert (one.marks, one.counts) == (marks, counts)


def test_the_gravest_first_then_what_is_watched_then_what_does_not_work() -> None:
    calls = (incident("late", priority=4), incident("grave", priority=1))
    listed = rules.matters(
        present(incidents=calls, concerns=(concern(), concern("gone", settled=True)), estimated=True, timers_late=True, positions_old=True)
    )
    assert [one.ref for one in listed] == ["incident:grave", "incident:late", "concern:k", "part:map", "part:positions", "part:timers"]
    assert {one.id: one.marks for one in listed if one.kind is Kind.PART} == {
        "map": ("estimated",),
        "positions": ("late",),
        "timers": ("late",),
    }


# ---- sitting down ----

OPEN = rules.matters(present(incidents=(incident("a"), incident("b")), concerns=(concern(),), estimated=True))


def sitting(holder: str = "lu", status: SittingStatus = SittingStatus.HELD) -> Sitting:
    return Sitting(id="first", station="s", holder=holder, since=NOW, verb="begin", status=status)


def arrival(holder: str = "shen", **said: object) -> Arrival:
    usual = Arrival(id="second", station="s", holder=holder, after="first", confirmed=frozenset(), reason="陆突然病了")
    return replace(usual, **said)  # type: ignore[arg-type]


def test_what_was_read_is_taken_on_and_the_rest_is_marked_but_no_part_of_the_house() -> None:
    ended, begun, news = rules.take_over(
        sitting(status=SittingStatus.HANDING_OVER),
        None,
        arrival(confirmed={"incident:a", "part:map", "incident:never"}, reason=""),
        OPEN,
        NOW,
    )
    assert ended is not None
    assert (ended.status, ended.until) == (SittingStatus.RELIEVED, NOW)
    assert begun.untaken == begun.missed == ("incident:b", "concern:k")
    assert (begun.before, begun.verb, begun.matters) == ("first", "relieve", OPEN)
    assert news.confirmed == ("incident:a", "part:map")


@pytest.mark.parametrize(("current", "last"), [(sitting(), None), (None, sitting(status=SittingStatus.LEFT))])
def test_a_desk_that_was_not_handed_over_is_taken_with_a_reason(current: Sitting | None, last: Sitting | None) -> None:
    after = current.id if current else ""
    with pytest.raises(Invalid) as refused:
        rules.take_over(current, last, arrival(after=after, reason=" 病了 "), OPEN, NOW)
    assert refused.value.reason == "reason_missing"
    _, begun, news = rules.take_over(current, last, arrival(after=after), OPEN, NOW)
    assert news.verb == ("take" if current else "begin")
    assert begun.reason == news.reason == "陆突然病了"


def test_a_desk_that_nobody_ever_held_is_taken_without_a_word() -> None:
    ended, begun, news = rules.take_over(None, None, arrival(after="", reason=""), (), NOW)
    assert ended is None
    assert (begun.before, news.verb) == ("", "begin")


@pytest.mark.parametrize("after", ["", "another"])
def test_who_saw_somebody_else_there_is_overtaken(after: str) -> None:
    with pytest.raises(Overtaken):
        rules.take_over(sitting(), None, arrival(after=after), OPEN, NOW)


@pytest.mark.parametrize("status", sorted(HOLDING))
def test_nobody_relieves_himself(status: SittingStatus) -> None:
    with pytest.raises(WrongMoment) as refused:
        rules.take_over(sitting("lu", status), None, arrival("lu"), OPEN, NOW)
    assert refused.value.reason == "desk_is_yours"


def test_what_is_marked_is_taken_on_or_ends_once() -> None:
    _, begun, _ = rules.take_over(None, None, arrival(after="", reason=""), OPEN, NOW)
    after, _ = rules.take_on(begun, "incident:a")
    after, _ = rules.end_matter(after, "concern:k")
    assert after.untaken == ("incident:b",)
    assert after.missed == begun.missed, "what was not read at first stays on record"
    for again in ("incident:a", "part:map", "nothing"):
        with pytest.raises(NotFound):
            rules.take_on(after, again)


def test_leaving_asks_why() -> None:
    with pytest.raises(Invalid):
        rules.leave(sitting(), "走了", NOW)
    after, _ = rules.leave(sitting(), "无人来接，家中有急事", NOW)
    assert (after.status, after.until) == (SittingStatus.LEFT, NOW)


@given(st.lists(st.sampled_from([*BY_HOLDER, "relieve", "take"]), max_size=12))
def test_a_verb_works_exactly_when_it_is_offered(verbs: list[str]) -> None:
    """Whoever may press it: the holder his own, a colleague the others; and while it is held there is always one of each."""
    current: Sitting | None = sitting()
    for verb in verbs:
        if current is None:
            assert rules.next_verbs(current, "lu") == ("begin",)
            return
        holders, others = rules.next_verbs(current, "lu"), rules.next_verbs(current, "shen")
        assert set(holders) == BY_HOLDER & set(LIFE.next(current.status))
        assert set(others) == set(LIFE.next(current.status)) - BY_HOLDER
        if verb in {"relieve", "take"}:
            ended, _, news = rules.take_over(current, None, arrival(), OPEN, NOW)
            assert ended is not None
            assert news.verb in others
            current = None
        elif verb in holders:
            done = {
                "hand_over": lambda one: rules.hand_over(one, "note", OPEN, NOW)[0],
                "take_back": lambda one: rules.take_back(one)[0],
                "leave": lambda one: rules.leave(one, "家中有急事", NOW)[0],
            }[verb](current)
            current = done if done.status in HOLDING else None


def test_a_matter_carries_no_words() -> None:
    assert set(Matter.__dataclass_fields__) == {"kind", "id", "marks", "counts", "priority"}
