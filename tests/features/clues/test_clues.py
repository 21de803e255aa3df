"""Reporting without a name, a day's measure, triage by one at a time, words that go, and an envelope for two."""

import base64
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from pingan.adapters.discretion import KeyedDiscretion, make_key, open_layer
from pingan.features.approvals import actions as approvals
from pingan.features.clues import actions, queries, store
from pingan.features.clues.model import ClueSearch, ClueStatus, Conduct, Phrase, Sent
from pingan.features.clues.queries import ClueRecord, ClueRow, Returned
from pingan.features.clues.rules import reports
from pingan.kernel.approvals import TERMS, Act
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, Overtaken, Refusal, TooMany, WrongMoment
from pingan.platform.log import event_log
from pingan.platform.office import NOBODY
from pingan.platform.tables import metadata
from pingan.platform.work import Actor, Work, engine
from tests.features.clues.reports import theft
from tests.world import Town, at

DAY = 86_400


def link(town: Town, station: str = "wujing") -> str:
    town.station(station)
    return town.do(town.chief(station=station), actions.make_link, "东门").token


def stranger(town: Town, token: str, key: str = "a" * 16, *, network: str = "n", device: str = "d" * 16, **more: Any) -> Sent:
    return town.do(NOBODY, actions.report_by_link, token, theft(town.now, key, **more), network=network, device=device)


def queue(town: Town, who: Actor) -> list[ClueRow]:
    return sorted(town.board(who, "clues").values(), key=lambda row: (row.priority, row.number))


def returned(town: Town, code: str) -> Returned:
    return town.ask(NOBODY, queries.returned, code)


def seen(town: Town, who: Actor, clue: str) -> ClueRecord:
    return town.ask(who, queries.get, clue)


def step(town: Town, who: Actor, clue: str, verb: str, **more: Any) -> None:
    town.do(who, actions.step, clue, verb, version=seen(town, who, clue).version, **more)


def taken(town: Town, who: Actor, clue: str) -> None:
    town.do(who, actions.hold, clue)
    step(town, who, clue, "take")


def refused(deed: Callable[[], object], kind: type[Refusal], reason: str) -> None:
    with pytest.raises(kind) as said:
        deed()
    assert said.value.reason == reason


# ---- reporting ----


def test_a_stranger_reports_is_told_each_step_by_his_code_and_adds_something(town: Town) -> None:
    officer = town.officer()
    sent = stranger(town, link(town), danger=False, ongoing=True)
    assert len(sent.code) == 16
    (row,) = queue(town, officer)
    assert (row.conduct, row.priority, row.status) == (Conduct.THEFT, 2, ClueStatus.REPORTED)
    town.do(NOBODY, actions.add_words, sent.code, "现在又来了一次，在拉第二排的车门")
    taken(town, officer, row.id)
    town.later(60)
    step(town, officer, row.id, "confirm", words="我们到现场看过，已加强巡逻")
    mine = returned(town, sent.code)
    assert [one.phrase for one in mine.remarks] == [Phrase.RECEIVED, Phrase.SAID, Phrase.TAKEN, Phrase.CONFIRMED]
    assert (mine.status, mine.may_add, mine.remarks[-1].text) == (ClueStatus.CONFIRMED, False, "我们到现场看过，已加强巡逻")
    assert queue(town, officer) == []
    refused(lambda: town.do(NOBODY, actions.add_words, sent.code, "又来撬锁"), TooMany, "clue_ended")


def test_sent_twice_it_is_one_clue_with_one_code(town: Town) -> None:
    token, officer = link(town), town.officer()
    first, second = stranger(town, token), stranger(town, token, network="another")
    assert first == second
    assert len(queue(town, officer)) == 1
    assert stranger(town, token, "b" * 16).code != first.code
    assert stranger(town, token, device="e" * 16).code != first.code  # the same key on another telephone is another clue


def test_no_code_is_kept_and_a_wrong_one_is_nobodys(town: Town) -> None:
    sent = stranger(town, link(town))
    assert sent.code not in everything(town)
    wrong = f"{(int(sent.code) + 1) % 10**16:016d}"
    with pytest.raises(NotFound):
        returned(town, wrong)
    with pytest.raises(NotFound):
        town.do(NOBODY, actions.add_words, wrong, "有人撬锁")


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"text": "他的电话13812345678，在撬锁"}, "clue_phone"),
        ({"text": "11010519491231002X在撬锁"}, "clue_identity_number"),
        ({"text": "开沪Ａ·１２３４５的人在撬锁"}, "clue_plate"),
        ({"text": "是个外地人，长得很凶"}, "clue_only_who"),
        ({"text": "撬" * 301}, "clue_text_long"),
        ({"conduct": Conduct.OTHER, "text": " "}, "clue_what"),
    ],
)
def test_what_may_not_be_written_is_refused_and_nothing_is_kept(town: Town, more: dict[str, Any], reason: str) -> None:
    token = link(town)
    refused(lambda: stranger(town, token, **more), Invalid, reason)
    assert queue(town, town.officer()) == []
    assert stranger(town, token).seen_from is None


def test_a_moment_ahead_or_long_ago_cannot_be_meant(town: Town) -> None:
    token = link(town)
    for happened in (town.now + timedelta(hours=1), town.now - timedelta(days=400)):
        refused(lambda happened=happened: stranger(town, token, happened=happened), Invalid, "clue_when")  # type: ignore[misc]


def test_a_revoked_link_is_no_link(town: Town) -> None:
    token = link(town)
    (made,) = town.ask(town.chief(), queries.list_links)
    town.do(town.chief(), actions.revoke_link, made.id)
    with pytest.raises(NotFound):
        town.ask(NOBODY, queries.box, token)
    with pytest.raises(NotFound):
        stranger(town, token)


def test_the_sixth_of_a_day_waits_for_the_next_one_and_is_not_lost(town: Town) -> None:
    token, officer = link(town), town.officer()
    codes = [stranger(town, token, f"{many:016d}") for many in range(6)]
    assert [one.seen_from is None for one in codes] == [True] * 5 + [False]
    assert len(queue(town, officer)) == 5
    assert stranger(town, token, device="e" * 16).seen_from is None  # another telephone has its own measure
    assert returned(town, codes[5].code).status is ClueStatus.REPORTED
    assert len(town.ask(officer, queries.search, ClueSearch(), page=1, size=50).rows) == 6
    town.later(DAY)
    assert len(queue(town, officer)) == 7
    assert stranger(town, token, f"{6:016d}").seen_from is None  # it counts for today, of which one is taken


def test_after_a_week_of_days_he_hears_so(town: Town) -> None:
    token = link(town)
    for many in range(35):
        stranger(town, token, f"{many:016d}")
    refused(lambda: stranger(town, token, "z" * 16), TooMany, "clue_week_full")


# ---- who reported ----


def everything(town: Town) -> str:
    """Every row of every table, as text."""

    def read(work: Work) -> str:
        tables = [table for name, table in metadata.tables.items() if not name.startswith("sample_")]
        return "\n".join(str(row) for table in tables for row in work.connection.execute(select(table)))

    return town.ask(NOBODY, read)


def test_of_a_member_who_reports_nothing_stands_anywhere_but_in_the_envelope(town: Town) -> None:
    yu = town.member("喻")
    before = everything(town)
    town.do(yu, actions.report, theft(town.now, contact="老地方"))
    new = set(everything(town).splitlines()) - set(before.splitlines())
    assert new
    assert not [row for row in new if yu.account in row or yu.member in row or "老地方" in row]

    def logged(work: Work) -> list[str]:
        rows = select(event_log.c.actor).where(event_log.c.kind.startswith("clues."))
        return list(work.connection.execute(rows).scalars())

    assert town.ask(NOBODY, logged) == [""]


def test_one_person_and_one_place_again_and_again_is_told_to_the_auditor_alone(town: Town) -> None:
    yu, ma = town.member("喻"), town.member("马")
    auditor, officer = town.auditor(), town.officer()
    for who, key in ((yu, "1"), (ma, "2"), (yu, "3")):
        town.do(who, actions.report, theft(town.now, key * 16))
    assert flagged(town) == []
    town.do(yu, actions.report, theft(town.now, "4" * 16, at=at(north_m=900)))
    assert flagged(town) == []
    town.do(yu, actions.report, theft(town.now, "5" * 16))
    ((facts, audience),) = flagged(town)
    assert facts["count"] == 3
    assert set(facts) == {"count", "about"}
    assert audience == (f"audit:{auditor.station}",)
    assert not [entry for entry in town.screens[officer.account].catch_up() if entry.kind.endswith("again")]


def flagged(town: Town) -> list[tuple[dict[str, object], tuple[str, ...]]]:
    def read(work: Work) -> list[tuple[dict[str, object], tuple[str, ...]]]:
        rows = work.connection.execute(select(event_log).where(event_log.c.kind == "clues.same_place_reported_again")).mappings()
        audience = metadata.tables["event_audience"]
        return [
            (row["facts"], tuple(work.connection.execute(select(audience.c.topic).where(audience.c.seq == row["seq"])).scalars()))
            for row in rows
        ]

    return town.ask(NOBODY, read)


def test_an_envelope_takes_two_people_and_then_two_keys() -> None:
    passphrase = "three words apart"
    pairs = [make_key(passphrase) for _ in range(2)]
    town = Town()
    town.discretion = KeyedDiscretion(b"k" * 32, [base64.b64decode(public) for _, public in pairs])
    town.office = town.open_office()
    town.station()
    yu, chief, officer = town.member("喻"), town.chief(), town.officer()
    town.do(yu, actions.report, theft(town.now))
    (row,) = queue(town, officer)
    refused(lambda: take(town, officer, row.id, "想看"), Invalid, "reason_missing")
    refused(lambda: take(town, officer, row.id), WrongMoment, "approval_asked")
    refused(lambda: take(town, officer, row.id), WrongMoment, "approval_waits")
    with pytest.raises(NotAllowed):
        agree(town, officer)
    agree(town, chief)
    other = town.actor(officer.role, account="another officer")
    refused(lambda: take(town, other, row.id), WrongMoment, "approval_asked")
    sealed = take(town, officer, row.id)
    assert yu.account not in sealed
    with pytest.raises(Invalid):
        open_layer(sealed, pairs[0][0], passphrase)  # the second holder's is the outer layer
    with pytest.raises(Invalid):
        open_layer(sealed, pairs[1][0], "not the words")
    half = open_layer(sealed, pairs[1][0], passphrase)
    assert json.loads(open_layer(half, pairs[0][0], passphrase)) == {"account": yu.account, "member": yu.member, "contact": ""}
    assert heard(town) == ["approval_asked", "approval_decided", "approval_asked", "approval_used", "envelope_taken"]


def test_an_envelope_lost_on_the_way_is_taken_again_by_who_took_it_and_not_for_ever(town: Town) -> None:
    officer, chief = town.officer(), town.chief()
    stranger(town, link(town))
    stranger(town, link(town), "b" * 16)
    row, second = queue(town, officer)
    refused(lambda: take(town, officer, row.id), WrongMoment, "approval_asked")
    agree(town, chief)
    sealed = take(town, officer, row.id)
    town.later(TERMS[Act.UNSEAL].good_for.total_seconds() - 1)
    assert take(town, officer, row.id, "网络断了，再取一次") == sealed
    assert heard(town)[-3:] == ["approval_used", "envelope_taken", "envelope_taken"], "each taking is seen"
    refused(lambda: take(town, chief, row.id), WrongMoment, "approval_asked")
    refused(lambda: take(town, officer, second.id), WrongMoment, "approval_asked")
    town.later(1)
    refused(lambda: take(town, officer, row.id), WrongMoment, "approval_asked")


def test_nobody_is_asked_about_an_envelope_that_is_gone(town: Town) -> None:
    officer = town.officer()
    stranger(town, link(town))
    (row,) = queue(town, officer)
    town.office.do(engine(officer.station), store.wipe_words, row.id)
    with pytest.raises(NotFound):
        take(town, officer, row.id)
    assert not town.board(town.chief(), "approvals")


def test_nobody_is_two_people(town: Town) -> None:
    chief = town.chief()
    stranger(town, link(town))
    (row,) = queue(town, chief)
    refused(lambda: take(town, chief, row.id), WrongMoment, "approval_asked")
    refused(lambda: agree(town, chief), Invalid, "own_approval")


def take(town: Town, who: Actor, clue: str, reason: str = "检察院来函要求核实报告人") -> str:
    return town.do(who, actions.take_envelope, clue, reason=reason)


def agree(town: Town, who: Actor) -> None:
    """To what has waited longest."""
    town.do(who, approvals.decide, min(town.board(town.chief(), "approvals").values(), key=lambda row: row.asked).id, "approve")


def heard(town: Town) -> list[str]:
    """By the auditor, of the envelope."""
    read = (
        select(event_log.c.kind).join(metadata.tables["event_audience"]).where(metadata.tables["event_audience"].c.topic == "audit:wujing")
    )
    kinds = town.ask(NOBODY, lambda work: work.connection.execute(read.order_by(event_log.c.seq)).scalars().all())
    return [kind.partition(".")[2] for kind in kinds if kind.startswith("approvals.") or "envelope" in kind]


def test_every_clue_has_an_envelope_and_all_are_equally_long(town: Town) -> None:
    town.do(town.member("喻"), actions.report, theft(town.now, contact="一个很长的联系方式" * 5))
    stranger(town, link(town))
    lengths = {len(town.ask(town.officer(), store.envelope, row.id)) for row in queue(town, town.officer())}
    assert len(lengths) == 1


# ---- triage ----


def test_one_at_a_time_and_everybody_sees_who(town: Town) -> None:
    officer, chief = town.officer(), town.chief()
    stranger(town, link(town))
    (row,) = queue(town, officer)
    town.do(officer, actions.hold, row.id)
    assert queue(town, chief)[0].holder == officer.account
    refused(lambda: town.do(chief, actions.hold, row.id), WrongMoment, "clue_held")
    refused(lambda: step(town, chief, row.id, "take"), WrongMoment, "clue_held")
    assert seen(town, chief, row.id).next == ()
    town.later(14 * 60)
    town.do(officer, actions.hold, row.id)  # he is still on it
    town.later(14 * 60)
    refused(lambda: town.do(chief, actions.hold, row.id), WrongMoment, "clue_held")
    town.later(2 * 60)
    assert queue(town, chief)[0].holder == ""
    town.do(chief, actions.hold, row.id)
    refused(lambda: step(town, officer, row.id, "take"), WrongMoment, "clue_held")
    town.do(chief, actions.let_go, row.id)
    refused(lambda: step(town, chief, row.id, "take"), WrongMoment, "clue_not_held")


def test_who_read_an_older_one_is_told(town: Town) -> None:
    officer = town.officer()
    stranger(town, link(town))
    (row,) = queue(town, officer)
    town.do(officer, actions.hold, row.id)
    version = seen(town, officer, row.id).version
    town.do(officer, actions.prefer, row.id, 1)
    with pytest.raises(Overtaken):
        town.do(officer, actions.step, row.id, "take", version=version)


def test_what_the_station_says_is_looked_at_too(town: Town) -> None:
    officer = town.officer()
    sent = stranger(town, link(town))
    (row,) = queue(town, officer)
    taken(town, officer, row.id)
    refused(lambda: town.do(officer, actions.say, row.id, "请打13812345678"), Invalid, "clue_phone")
    town.do(officer, actions.say, row.id, "请问一般几点发生？")
    assert returned(town, sent.code).remarks[-1].text == "请问一般几点发生？"


def test_what_is_the_same_goes_with_the_other_and_both_reporters_hear(town: Town) -> None:
    token, officer = link(town), town.officer()
    one, two = stranger(town, token), stranger(town, token, "b" * 16, device="e" * 16)
    first, second = queue(town, officer)
    town.do(officer, actions.hold, second.id)
    refused(lambda: town.do(officer, actions.merge, second.id, second.id), Invalid, "merge_into_itself")
    town.do(officer, actions.merge, second.id, first.id)
    assert [(row.id, row.merged) for row in queue(town, officer)] == [(first.id, 1)]
    taken(town, officer, first.id)
    step(town, officer, first.id, "dismiss")
    assert [returned(town, sent.code).status for sent in (one, two)] == [ClueStatus.UNFOUNDED] * 2
    assert Phrase.MERGED in [remark.phrase for remark in returned(town, two.code).remarks]


def test_handed_to_a_neighbour_who_sees_it_through(town: Town) -> None:
    token, officer = link(town), town.officer()
    town.station("lvhua")
    neighbour = town.officer(station="lvhua")
    sent = stranger(town, token)
    (row,) = queue(town, officer)
    taken(town, officer, row.id)
    refused(lambda: step(town, officer, row.id, "hand_over", to="wujing"), Invalid, "handed_to_itself")
    with pytest.raises(NotFound):
        step(town, officer, row.id, "hand_over", to="nowhere")
    step(town, officer, row.id, "hand_over", to="lvhua")
    (there,) = queue(town, neighbour)
    with pytest.raises(NotFound):
        seen(town, neighbour, row.id)
    with pytest.raises(NotFound):
        seen(town, officer, there.id)
    taken(town, neighbour, there.id)
    assert "hand_over" not in seen(town, neighbour, there.id).next
    refused(lambda: step(town, neighbour, there.id, "hand_over", to="12345"), Invalid, "clue_handed_already")
    step(town, neighbour, there.id, "confirm")
    mine = returned(town, sent.code)
    assert (mine.status, mine.stations) == (ClueStatus.CONFIRMED, ("wujing", "lvhua"))
    assert seen(town, officer, row.id).elsewhere == "confirmed"


def test_the_hotline_gets_it_and_the_reporter_hears(town: Town) -> None:
    officer = town.officer()
    sent = stranger(town, link(town))
    (row,) = queue(town, officer)
    taken(town, officer, row.id)
    step(town, officer, row.id, "hand_over", to="12345")
    assert returned(town, sent.code).status is ClueStatus.HANDED_OVER


def test_a_clue_becomes_an_incident_at_the_desk_of_who_may_receive_calls(town: Town) -> None:
    officer, dispatcher = town.officer(), town.dispatcher()
    sent = stranger(town, link(town))
    (row,) = queue(town, officer)
    town.do(officer, actions.hold, row.id)
    assert "open_incident" not in seen(town, officer, row.id).next
    with pytest.raises(NotAllowed):
        town.do(officer, actions.open_incident, row.id, "help")
    town.do(officer, actions.let_go, row.id)
    town.do(dispatcher, actions.hold, row.id)
    made = town.do(dispatcher, actions.open_incident, row.id, "help").incident
    incident = town.board(dispatcher, "incidents")[made]
    assert (incident.text, incident.at) == (row.text, row.at)
    assert returned(town, sent.code).remarks[-1].phrase is Phrase.ACTED_ON
    refused(lambda: town.do(dispatcher, actions.open_incident, row.id, "help"), Invalid, "clue_has_incident")


@pytest.mark.parametrize(("verb", "days"), [("dismiss", 30), ("give_up", 30), ("confirm", 90)])
def test_words_and_the_exact_place_go_when_their_time_is_over(town: Town, verb: str, days: int) -> None:
    officer = town.officer()
    sent = stranger(town, link(town), text="有人在第七排撬锁", at=at(north_m=37))
    town.do(NOBODY, actions.add_words, sent.code, "又撬了第八排的锁")
    (row,) = queue(town, officer)
    taken(town, officer, row.id)
    step(town, officer, row.id, verb, words="去看过三次，没有人撬锁")
    town.later((days - 1) * DAY)
    assert "第七排" in everything(town)
    town.later(2 * DAY)
    assert not [word for word in ("第七排", "第八排", "去看过三次") if word in everything(town)]
    kept = seen(town, officer, row.id)
    assert (kept.text, kept.at == row.at, kept.until) == ("", False, None)
    assert returned(town, sent.code).status is kept.status
    with pytest.raises(NotFound):
        town.ask(officer, store.envelope, row.id)


def test_a_measure_is_five_and_is_forgotten_with_its_day(town: Town) -> None:
    stranger(town, link(town))
    assert reports.A_DAY == 5
    town.later(40 * DAY)
    stranger(town, link(town), "b" * 16)

    def many(work: Work) -> int:
        return len(work.connection.execute(select(store.counts)).all())

    assert town.ask(NOBODY, many) == 2  # today's and this place's; those of forty days ago are gone
