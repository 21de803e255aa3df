"""A photograph in a watch alert: three people, a case, marked for each look, and gone with the alert."""

import io
from datetime import timedelta
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import select

from pingan.entry.demo.pictures import van
from pingan.features.alerts import actions, queries
from pingan.features.alerts.actions import pictures
from pingan.features.alerts.model import AlertKind
from pingan.features.alerts.queries import PhotoState
from pingan.features.alerts.store.photos import photos
from pingan.features.approvals import actions as approvals
from pingan.features.messages.store.inbox import messages
from pingan.kernel.approvals import Act
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, WrongMoment
from pingan.kernel.rights import Role
from pingan.platform import watermarks
from pingan.platform.log import event_log
from pingan.platform.office import NOBODY
from pingan.platform.pictures import clean_picture
from pingan.platform.repeats import repeats
from tests.features.alerts.test_alerts import Garage
from tests.platform.test_pictures import WHERE, photo
from tests.web import OpenTown
from tests.world import Town

CASE, WHY = "沪公（徐）立字〔2025〕1234号", "车库连续三起，监控里的面包车"
PICTURE = clean_picture(van())


class Van(Garage):
    """The same station with a second chief; its officers have accounts, as who asks must have."""

    def __init__(self, town: Town | None = None) -> None:
        super().__init__(town or OpenTown())
        assert isinstance(self.town, OpenTown)
        self.officer, self.chief, self.deputy = (
            self.town.actor(role, account=self.town.account(login, role).id)
            for login, role in (("qian", Role.OFFICER), ("lu", Role.CHIEF), ("shen", Role.CHIEF))
        )

    def asked(self, alert: str) -> str:
        self.town.do(self.officer, pictures.attach, alert, CASE, PICTURE)
        with pytest.raises(WrongMoment, match="approval_"):
            self.town.do(self.officer, pictures.allow, alert, reason=WHY)
        return next(str(one.id) for one in self.town.board(self.deputy, "approvals").values() if one.act is Act.ALERT_PHOTO)

    def agreed(self, **other: Any) -> str:
        alert = self.draft(**other)
        self.town.do(self.deputy, approvals.decide, self.asked(alert), "approve")
        return alert

    def live(self, **other: Any) -> str:
        alert = self.agreed(**other)
        self.town.do(self.chief, actions.approve, alert)
        return alert

    def left(self) -> tuple[int, int]:
        """Rows and files."""
        rows = self.town.ask(NOBODY, lambda work: len(work.connection.execute(select(photos)).all()))
        return rows, len(self.town.files._files)


def test_one_writes_a_second_agrees_to_the_photograph_and_a_third_approves() -> None:
    scene = Van()
    alert = scene.draft()
    wish = scene.asked(alert)
    assert scene.row(alert).photo is PhotoState.WAITS
    with pytest.raises(WrongMoment, match="photo_waits"):
        scene.town.do(scene.chief, actions.approve, alert)
    with pytest.raises(NotAllowed):
        scene.town.do(scene.officer, approvals.decide, wish, "approve")
    scene.town.do(scene.deputy, approvals.decide, wish, "approve")
    assert scene.row(alert).photo is PhotoState.AGREED
    offered = {who: scene.town.board(who, "alerts")[alert].next for who in (scene.deputy, scene.chief)}
    assert ("approve" in offered[scene.deputy], "approve" in offered[scene.chief]) == (False, True)
    with pytest.raises(NotAllowed, match="own_photo"):
        scene.town.do(scene.deputy, actions.approve, alert)
    scene.town.do(scene.chief, actions.approve, alert)
    assert [one.photo for one in scene.mine(scene.yu)] == [True]


def test_a_no_to_the_first_photograph_leaves_the_second_one() -> None:
    scene = Van()
    alert = scene.draft()
    first = scene.asked(alert)
    scene.town.do(scene.officer, pictures.attach, alert, CASE, PICTURE)
    scene.town.do(scene.deputy, approvals.decide, first, "refuse", answer="看不清车牌")
    assert scene.row(alert).photo is PhotoState.WAITS
    assert scene.left() == (1, 1)


def test_without_an_approval_and_a_case_nothing_is_shown() -> None:
    scene = Van()
    alert = scene.draft()
    for case in ("", "一二三四五", "1234", "9" * 41):
        with pytest.raises(Invalid, match="case_number"):
            scene.town.do(scene.officer, pictures.attach, alert, case, PICTURE)
    assert scene.left() == (0, 0)
    with pytest.raises(NotAllowed, match="not_own_draft"):
        scene.town.do(scene.chief, pictures.attach, alert, CASE, PICTURE)
    scene.town.do(scene.chief, actions.approve, alert)
    with pytest.raises(WrongMoment):
        scene.town.do(scene.officer, pictures.attach, alert, CASE, PICTURE)
    (mine,) = scene.mine(scene.yu)
    assert mine.photo is False
    with pytest.raises(NotFound):
        scene.town.do(scene.yu, pictures.read, mine.id)


@pytest.mark.parametrize("how", ["refuse", "withdraw", "expire", "take_off", "another"])
def test_what_nobody_agreed_to_is_gone_and_the_alert_goes_on_without(how: str) -> None:
    scene = Van()
    alert = scene.draft()
    wish = scene.asked(alert)
    if how == "refuse":
        scene.town.do(scene.deputy, approvals.decide, wish, "refuse", answer="与本案无关")
    elif how == "withdraw":
        scene.town.do(scene.officer, approvals.withdraw, wish)
    elif how == "expire":
        scene.town.later(4 * 3600 + 1)
    elif how == "take_off":
        scene.town.do(scene.officer, pictures.take_off, alert)
    else:
        scene.town.do(scene.officer, pictures.attach, alert, CASE, clean_picture(photo()))
        scene.town.do(scene.deputy, approvals.decide, wish, "approve")  # of the one before, which is no more
        assert scene.row(alert).photo is PhotoState.WAITS
        scene.town.do(scene.officer, pictures.take_off, alert)
    assert scene.left() == (0, 0)
    scene.town.do(scene.chief, actions.approve, alert)
    assert [one.photo for one in scene.mine(scene.yu)] == [False]


def test_only_who_is_shown_the_alert_sees_it_and_every_look_is_written_down() -> None:
    scene = Van()
    alert = scene.live()
    (mine,) = scene.mine(scene.yu)
    glance = scene.town.do(scene.yu, pictures.read, mine.id)
    at_post = scene.town.do(scene.tablet, pictures.read, mine.id)
    assert glance.content == PICTURE
    assert glance.mark.told.startswith("YU  11-03 09:20")
    assert len({glance.mark.secret, at_post.mark.secret}) == 2
    for who in (scene.ma, scene.gao):
        with pytest.raises(NotFound):
            scene.town.do(who, pictures.read, mine.id)
    scene.town.do(scene.desk, pictures.look, alert)
    told = scene.town.ask(NOBODY, looks)
    assert [(entry["actor"], entry["facts"]["member"]) for entry in told] == [
        (scene.yu.account, scene.yu.member), (scene.tablet.account, scene.yu.member), (scene.desk.account, ""),
    ]  # fmt: skip
    assert [entry["facts"]["fingerprint"] for entry in told][:2] == [glance.mark.fingerprint, at_post.mark.fingerprint]


def looks(work: Any) -> list[Any]:
    return [row for row in work.connection.execute(select(event_log)).mappings() if row["kind"] == "alerts.alert_photo_opened"]


@pytest.mark.parametrize("end", ["recall", "expire", "off duty", "suspend"])
def test_when_it_is_over_it_is_gone_at_once_row_and_file(end: str) -> None:
    scene = Van()
    alert = scene.live(hours=2)
    (mine,) = scene.mine(scene.yu)
    assert scene.left() == (1, 1)
    if end == "recall":
        scene.town.do(scene.chief, actions.recall, alert, "已经抓到人了")
    elif end == "expire":
        scene.town.clock.set(scene.town.now + timedelta(hours=2))  # and nobody has wound the clock up yet
        with pytest.raises(NotFound):
            scene.town.do(scene.yu, pictures.read, mine.id)
        scene.town.later(1)
    elif end == "suspend":
        for _ in range(2):
            scene.town.later(1)
            scene.town.do(scene.chief, actions.mismatch, scene.sighted(scene.yu).id)
    else:
        scene.town.off_duty(scene.yu)
    with pytest.raises(NotFound):
        scene.town.do(scene.yu, pictures.read, mine.id)
    if end != "off duty":
        with pytest.raises(NotFound):
            scene.town.do(scene.desk, pictures.look, alert)
        assert scene.left() == (0, 0)


def test_a_renewal_has_no_photograph_until_somebody_agrees_anew() -> None:
    scene = Van()
    again = scene.town.do(scene.officer, actions.renew, scene.live(), 24)
    assert scene.row(again).photo is PhotoState.NONE
    scene.town.do(scene.chief, actions.approve, again)
    assert scene.left() == (0, 0)


def test_it_lies_sealed_and_nothing_of_it_is_kept_to_answer_again_or_sent_to_anybody() -> None:
    scene = Van()
    alert = scene.live()
    (file,) = scene.town.files._files.values()
    assert scene.town.seal.open_file(file) == PICTURE
    with pytest.raises(OSError, match="cannot identify"):
        Image.open(io.BytesIO(file))
    scene.town.do(scene.yu, pictures.read, scene.mine(scene.yu)[0].id)

    def kept(work: Any) -> str:
        return "".join(str(row) for table in (messages, repeats, event_log) for row in work.connection.execute(select(table)))

    told = scene.town.ask(NOBODY, kept)
    assert "JFIF" not in told
    assert ".sealed" not in told
    assert CASE not in told
    assert CASE not in str(scene.row(alert))


# ---- on the web ----


def test_on_the_web_it_is_uploaded_agreed_to_and_looked_at_with_a_mark_of_ones_own() -> None:
    town = OpenTown()
    qian, lu, shen = (town.console(login, role) for login, role in (("qian", Role.OFFICER), ("lu", Role.CHIEF), ("shen", Role.CHIEF)))
    post = town.post(town.house("徐家汇平安屋"), "东门")
    yu = town.guard("喻", post=post)
    house = post.house
    alert = qian.post("/api/alerts", {"kind": AlertKind.VEHICLE.value, "text": "一辆白色面包车", "houses": [house]}).json()["id"]
    bad = qian.client.post(f"/api/alerts/{alert}/photos", files={"file": ("x.jpg", b"x")}, data={"case": CASE, "reason": WHY})
    assert (bad.status_code, bad.json()["code"]) == (422, "not_a_picture")
    said = qian.client.post(
        f"/api/alerts/{alert}/photos", files={"file": ("面包车.jpg", photo(600, 400))}, data={"case": CASE, "reason": WHY}
    )
    assert (said.status_code, said.json()["code"]) == (409, "approval_asked")
    (wish,) = town.board(town.chief(), "approvals")
    shown = shen.get(f"/api/alerts/{alert}/photo")
    assert (shown.status_code, shown.headers["cache-control"]) == (200, "no-store")
    assert shen.post(f"/api/approvals/{wish}/decide", {"verb": "approve"}).status_code == 200
    town.office.run_due()
    assert lu.post(f"/api/alerts/{alert}/approve").status_code == 200
    (content,) = town.files._files.values()
    assert WHERE.encode() not in town.seal.open_file(content)
    (receipt,) = town.board(yu, "my_alerts")
    glances = [town.office.do(yu, pictures.read, receipt) for _ in range(2)]
    copies = [watermarks.marked(one.content, one.mark) for one in glances]
    assert copies[0] != copies[1]
    assert [watermarks.found(copy, [one.mark.secret for one in glances]) for copy in copies] == [0, 1]
    assert town.ask(town.chief(), queries.text, alert).case == CASE
    assert lu.post(f"/api/alerts/{alert}/recall", {"reason": "已经抓到人了"}).status_code == 200
    assert lu.get(f"/api/alerts/{alert}/photo").status_code == 404
