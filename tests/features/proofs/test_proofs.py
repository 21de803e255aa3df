"""A photograph of a certificate: shown, looked at, confirmed or refused, and gone when it has served its turn."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.applications import actions as applications
from pingan.features.applications import public as invitations
from pingan.features.applications.rules import NEEDED
from pingan.features.members import actions as members
from pingan.features.members import public as people
from pingan.features.members.model import Force, Member, MemberStatus, Skill
from pingan.features.members.rules import MOST_SKILLS, Amendment, Application, with_skill
from pingan.features.privacy import actions as privacy
from pingan.features.proofs import actions as proofs
from pingan.features.proofs import queries, rules
from pingan.features.proofs.api import PER_SENDER
from pingan.features.proofs.model import LIFE, Proof
from pingan.features.proofs.queries import MySkill
from pingan.kernel.days import today
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.kernel.geo import Mode
from pingan.kernel.rights import Role
from pingan.platform.log import event_log
from pingan.platform.work import Actor, engine
from tests.platform.test_pictures import WHERE, WHOSE, photo
from tests.web import OpenTown, Visitor
from tests.world import Town


@dataclass
class Scene:
    """Lin, a volunteer who says that she can do first aid, and those who may look."""

    town: Town
    lin: Actor
    chief: Actor

    def send(self, skill: str = "first_aid", **who: Actor) -> Proof:
        return self.town.do(who.get("who", self.lin), proofs.send, skill, "", photo())

    def skills(self) -> dict[str, MySkill]:
        return {one.code: one for one in self.town.ask(self.lin, queries.mine)}

    def counts(self, skill: str = "first_aid") -> bool:
        member = self.town.ask(self.chief, lambda work: people.get(work, self.lin.member))
        return skill in member.skilled(today(self.town.now))

    def files(self) -> set[str]:
        kept: Any = self.town.office.world.files
        return set(kept._files)

    def log(self) -> list[str]:
        with self.town.database.reading() as connection:
            return [row.kind for row in connection.execute(event_log.select())]


@pytest.fixture
def scene() -> Scene:
    town = Town()
    return Scene(town, town.member("林"), town.chief())


def test_a_skill_counts_from_the_moment_somebody_has_seen_its_proof(scene: Scene) -> None:
    proof = scene.send()
    assert (scene.skills()["first_aid"].claimed, scene.counts()) == (True, False)
    until = today(scene.town.now) + timedelta(days=365)
    scene.town.do(scene.chief, proofs.confirm, proof.id, until, number="A-17")
    mine = scene.skills()["first_aid"]
    assert (mine.claimed, mine.until, mine.number, scene.counts()) == (False, until, "A-17", True)
    assert mine.proof is not None
    assert (mine.proof.status, mine.proof.next) == ("confirmed", ())


def test_whoever_is_refused_reads_why_and_the_photograph_is_gone(scene: Scene) -> None:
    proof = scene.send()
    with pytest.raises(Invalid, match="reason_missing"):
        scene.town.do(scene.chief, proofs.refuse, proof.id, " 不行 ")
    scene.town.do(scene.chief, proofs.refuse, proof.id, "照片上不是急救证")
    scene.town.run_due()
    mine = scene.skills()["first_aid"].proof
    assert mine is not None
    assert (mine.status, mine.reason, mine.shown, scene.files()) == ("refused", "照片上不是急救证", False, set())
    assert not scene.counts()
    with pytest.raises(WrongMoment):
        scene.town.do(scene.chief, proofs.confirm, proof.id, None)
    with pytest.raises(NotFound):
        scene.town.do(scene.chief, proofs.look, proof.id)


def test_a_refused_renewal_leaves_what_was_confirmed(scene: Scene) -> None:
    scene.town.do(scene.chief, proofs.confirm, scene.send().id, None)
    scene.town.do(scene.chief, proofs.refuse, scene.send().id, "看不清日期")
    assert scene.counts()


def test_a_newer_photograph_takes_the_place_of_the_one_before(scene: Scene) -> None:
    first, second = scene.send(), scene.send()
    scene.town.run_due()
    assert scene.files() == {second.photo}
    assert [one.id for one in scene.town.ask(scene.chief, queries.of_member, scene.lin.member)] == [second.id]
    with pytest.raises(NotFound):
        scene.town.do(scene.chief, proofs.confirm, first.id, None)


def test_he_may_take_back_what_nobody_has_decided_on(scene: Scene) -> None:
    proof = scene.send()
    scene.town.do(scene.lin, proofs.take_back, proof.id)
    scene.town.run_due()
    assert (scene.files(), scene.skills()["first_aid"].proof) == (set(), None)
    decided = scene.send()
    scene.town.do(scene.chief, proofs.confirm, decided.id, None)
    with pytest.raises(WrongMoment):
        scene.town.do(scene.lin, proofs.take_back, decided.id)


def test_every_look_is_written_down_for_the_auditor_and_his_own_are_not(scene: Scene) -> None:
    proof = scene.send()
    scene.town.ask(scene.lin, queries.my_photo, proof.id)
    assert "proofs.proof_looked" not in scene.log()
    scene.town.do(scene.chief, proofs.look, proof.id)
    assert scene.log().count("proofs.proof_looked") == 1
    heard = [entry.kind for entry in scene.town.ask(scene.town.auditor(), lambda work: _topic(work, "audit:wujing"))]
    assert "proofs.proof_looked" in heard


def _topic(work: Any, topic: str) -> Any:
    from pingan.platform import log  # noqa: PLC0415 - only here

    return log.since(work, (topic,), 0, 100)


def test_nobody_else_sees_it(scene: Scene) -> None:
    proof = scene.send()
    for other in (scene.town.member("王"), scene.town.resident("路人")):
        with pytest.raises(NotFound):
            scene.town.ask(other, queries.my_photo, proof.id)
        with pytest.raises(NotAllowed):
            scene.town.do(other, proofs.look, proof.id)
    for stranger in (scene.town.dispatcher(), scene.town.auditor(), scene.town.actor(Role.SUBDISTRICT)):
        with pytest.raises(NotAllowed):
            scene.town.do(stranger, proofs.look, proof.id)
    elsewhere = scene.town.chief(station="xinzhuang")
    with pytest.raises(NotFound):
        scene.town.do(elsewhere, proofs.look, proof.id)
    with pytest.raises(NotFound):
        scene.town.do(elsewhere, proofs.confirm, proof.id, None)
    with pytest.raises(NotFound):
        scene.town.ask(elsewhere, queries.of_member, scene.lin.member)
    assert scene.town.ask(elsewhere, queries.waiting, page=1, size=50).total == 0
    assert scene.town.ask(scene.town.officer(), queries.waiting, page=1, size=50).rows[0].name == "林"


@pytest.mark.parametrize("way", ["run_out", "taken_off", "left"])
def test_a_photograph_goes_with_what_it_proves(scene: Scene, way: str) -> None:
    last = today(scene.town.now) + timedelta(days=3)
    scene.town.do(scene.chief, proofs.confirm, scene.send().id, last)
    scene.town.run_due()
    assert len(scene.files()) == 1
    if way == "run_out":
        scene.town.later(5 * 86_400)
    elif way == "taken_off":
        scene.town.do(scene.chief, members.amend, scene.lin.member, Amendment(skills=()))
    else:
        scene.town.do(scene.chief, members.move, scene.lin.member, "leave")
    scene.town.run_due()
    assert scene.files() == set()
    assert scene.town.ask(scene.chief, queries.of_member, scene.lin.member) == []


def test_what_still_waits_stays_when_something_else_is_amended(scene: Scene) -> None:
    scene.send()
    scene.town.do(scene.chief, members.amend, scene.lin.member, Amendment(kit=("torch",)))
    scene.town.run_due()
    assert len(scene.files()) == 1


def test_nobody_claims_without_end() -> None:
    many = tuple(Skill(code=f"s{n}") for n in range(MOST_SKILLS))
    assert len(with_skill(many, Skill(code="s1", number="7"))) == MOST_SKILLS
    with pytest.raises(Invalid, match="too_many_skills"):
        with_skill(many, Skill(code="one_more"))


# ---- applicants ----


def _applies(town: Town, phone: str = "13700001111") -> tuple[Actor, str]:
    """Xiao Lin, who has proved her telephone, follows a link."""
    chief = town.chief()
    wish = invitations.Wish(expires=town.now + timedelta(days=30))
    token = town.office.do(chief, invitations.invite_as, chief, wish).token
    account = town.office.do(engine("wujing"), access.add_account, NewAccount(role=Role.RESIDENT, name="", phone=phone))
    lin = replace(town.resident("小林"), account=account.id)
    told = invitations.Draft(name="小林", force=Force.VOLUNTEER, mode=Mode.FOOT, skills=(Skill(code="aed"),), consents=NEEDED, wording=1)
    return lin, town.office.do(lin, applications.apply, token, told).id


def test_an_applicant_shows_it_before_she_is_a_member() -> None:
    town = Town(watch=False)
    lin, member = _applies(town)
    proof = town.office.do(lin, proofs.send, "aed", "", photo())
    officer = town.officer()
    assert [one.skill for one in town.ask(officer, queries.of_member, member)] == ["aed"]
    town.office.do(officer, proofs.confirm, proof.id, date(2099, 1, 1))
    (mine,) = town.ask(lin, queries.mine)
    assert (mine.code, mine.claimed, mine.until) == ("aed", False, date(2099, 1, 1))


def test_a_resident_who_never_applied_has_nothing_to_show() -> None:
    town = Town(watch=False)
    account = town.office.do(engine("wujing"), access.add_account, NewAccount(role=Role.RESIDENT, name="", phone="13700001111"))
    passer_by = replace(town.resident(), account=account.id)
    assert town.ask(passer_by, queries.mine) == []
    with pytest.raises(NotFound):
        town.office.do(passer_by, proofs.send, "aed", "", photo())


def test_what_was_shown_is_gone_as_soon_as_the_application_is_refused() -> None:
    town = Town(watch=False)
    scene = Scene(town, _applies(town)[0], town.chief())
    town.office.do(scene.lin, proofs.send, "aed", "", photo())
    member = town.ask(scene.chief, queries.waiting, page=1, size=1).rows[0].member
    town.office.do(scene.chief, members.move, member, "refuse", "不在本地")
    town.run_due()
    assert scene.files() == set()


# ---- one's own data ----


@pytest.mark.parametrize("applicant", [False, True])
def test_it_is_in_the_own_data_and_goes_with_the_person(applicant: bool) -> None:
    town = Town(watch=False)
    if applicant:
        lin, _ = _applies(town)
    else:
        lin = town.member("林")
        new = NewAccount(role=Role.VOLUNTEER, name="林", phone="13700002222", member=lin.member)
        lin = replace(lin, account=town.office.do(engine("wujing"), access.add_account, new).id)
    scene = Scene(town, lin, town.chief())
    proof = town.office.do(lin, proofs.send, "aed", "", photo())
    told = town.office.do(lin, privacy.take)
    assert [row["skill"] for row in told.tables["proofs"]] == ["aed"]
    assert set(told.photos) == {proof.photo}
    phone = next(str(row["phone"]) for row in told.tables["members"])
    town.office.do(town.chief(), privacy.erase_for, phone, "十一月书面申请")
    town.run_due()
    assert scene.files() == set()


# ---- the rules ----


@given(verb=st.sampled_from(["confirm", "refuse", "take_back"]), before=st.sampled_from([None, "confirm", "refuse"]))
def test_a_verb_works_exactly_while_nobody_has_decided(verb: str, before: str | None) -> None:
    now = Town(watch=False).now
    member = Member(id="m", station="s", name="林", phone="1", force=Force.VOLUNTEER, mode=Mode.FOOT, status=MemberStatus.ACTIVE)
    proof, _ = rules.send(member, "aed", "", account="a", photo="p.jpg", id_="1", now=now)
    deeds: dict[str, Callable[[Proof], Proof]] = {
        "confirm": lambda one: rules.confirm(one, None, by="c", now=now)[0],
        "refuse": lambda one: rules.refuse(one, "看不清日期", by="c", now=now)[0],
        "take_back": lambda one: replace(one, reason=rules.take_back(one).kind()),
    }
    proof = deeds[before](proof) if before else proof
    assert (verb in (*LIFE.next(proof.status), *(() if LIFE.is_over(proof.status) else ("take_back",)))) == (before is None)
    if before is None:
        deeds[verb](proof)
    else:
        with pytest.raises(WrongMoment):
            deeds[verb](proof)


def test_nothing_is_confirmed_until_a_day_that_is_over(scene: Scene) -> None:
    proof = scene.send()
    with pytest.raises(Invalid, match="expired_already"):
        scene.town.do(scene.chief, proofs.confirm, proof.id, today(scene.town.now) - timedelta(days=1))


# ---- on the web ----


@pytest.fixture(scope="module")
def street() -> tuple[OpenTown, Visitor, Visitor]:
    town = OpenTown()
    lin = town.member("林")
    town.office.do(engine("wujing"), access.add_account, NewAccount(role=Role.VOLUNTEER, name="林", phone="13700002222", member=lin.member))
    return town, town.phone_in_hand("13700002222"), town.console("zhao", Role.CHIEF)


def _upload(phone: Visitor, content: bytes, skill: str = "first_aid", name: str = "x.jpg", **more: Any) -> Any:
    return phone.client.post(f"/api/proofs/mine/{skill}/photos", files={"file": (name, content)}, **more)


def test_what_a_phone_writes_into_it_never_reaches_the_station(street: tuple[OpenTown, Visitor, Visitor]) -> None:
    _, phone, chief = street
    answer = _upload(phone, photo(kind="PNG"), headers={"Idempotency-Key": "once"})
    assert answer.status_code == 201
    assert _upload(phone, photo(kind="PNG"), headers={"Idempotency-Key": "once"}).json() == answer.json(), "sent twice, it is one"
    proof = next(one["proof"] for one in answer.json() if one["code"] == "first_aid")
    seen = chief.get(f"/api/proofs/{proof['id']}/photo")
    assert (seen.headers["content-type"], seen.headers["cache-control"]) == ("image/jpeg", "private, no-store")
    assert seen.content.startswith(b"\xff\xd8\xff")
    assert WHERE.encode() not in seen.content
    assert WHOSE.encode() not in seen.content
    assert phone.get(f"/api/proofs/mine/{proof['id']}/photo").content == seen.content


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not_a_picture"),
        (b"<svg onload='alert(1)'/>", "not_a_picture"),
        (b"%PDF-1.7\n" + b"0" * 200, "not_a_picture"),
        (b"GIF89a" + b"\x00" * 60, "not_a_picture"),
        (photo()[:300], "not_a_picture"),
    ],
)
def test_what_is_no_picture_is_refused(street: tuple[OpenTown, Visitor, Visitor], content: bytes, code: str) -> None:
    answer = _upload(street[1], content, "driver")
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert all(one["code"] != "driver" for one in street[1].get("/api/proofs/mine").json()), "and it claims nothing"


def test_what_hides_behind_a_picture_does_not_come_in(street: tuple[OpenTown, Visitor, Visitor]) -> None:
    """A file that is a picture for one reader and a page or an archive for another is written anew as nothing but a picture."""
    _, phone, chief = street
    answer = _upload(phone, photo() + b"<script>alert(1)</script>PK\x03\x04" + b"z" * 400, "traffic", name="x.html")
    proof = next(one["proof"] for one in answer.json() if one["code"] == "traffic")
    seen = chief.get(f"/api/proofs/{proof['id']}/photo").content
    assert b"<script" not in seen
    assert b"PK\x03\x04" not in seen


def test_what_is_too_large_is_refused_before_it_is_read(street: tuple[OpenTown, Visitor, Visitor]) -> None:
    assert _upload(street[1], b"\xff\xd8\xff" + b"0" * 12_100_000).status_code == 413


@pytest.mark.parametrize("skill", ["First", "x" * 41, "<b>", "..", "%00"])
def test_a_skill_is_a_code(street: tuple[OpenTown, Visitor, Visitor], skill: str) -> None:
    assert _upload(street[1], photo(), skill).status_code in {404, 405, 422}


@pytest.mark.parametrize("body", [{}, {"until": "soon"}, {"until": None, "number": "7" * 61}, {"until": None, "extra": 1}])
def test_a_confirmation_is_whole(street: tuple[OpenTown, Visitor, Visitor], body: dict[str, Any]) -> None:
    assert street[2].post("/api/proofs/none/confirm", body).status_code == 422


def test_nobody_sends_without_end() -> None:
    town = OpenTown()
    lin = town.member("林")
    town.office.do(engine("wujing"), access.add_account, NewAccount(role=Role.VOLUNTEER, name="林", phone="13700002222", member=lin.member))
    phone = town.phone_in_hand("13700002222")
    answers = [_upload(phone, b"x").status_code for _ in range(PER_SENDER.count + 1)]
    assert answers[-1] == 429
    assert set(answers[:-1]) == {422}


def test_an_enrolled_member_shows_what_the_station_typed_as_claimed(scene: Scene) -> None:
    typed = scene.town.do(
        scene.chief,
        members.enrol,
        Application(name="王", phone="13600000001", force=Force.GUARD, skills=(Skill(code="aed", claimed=True),)),
    )
    assert [one.claimed for one in typed.skills] == [True]
