"""After a theft from a car that was not locked: the tip that everybody gets, and the three garages that look at themselves."""

from datetime import timedelta
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.members.model import Force
from pingan.kernel.days import today
from pingan.kernel.rights import Role
from pingan.platform.work import engine
from tests.platform.test_pictures import photo
from tests.web import OpenTown, Visitor

DAY = 86_400
ITEMS = ("lights", "cameras", "lock_signs", "garage_rounds", "gate", "help_point", "exits", "extinguishers", "charging")
PICTURE = {"file": ("x.jpg", photo(), "image/jpeg")}


class Station:
    """An officer at the console, and merchants with their phones."""

    def __init__(self) -> None:
        self.town = OpenTown()
        self.officer = self.town.console("gu", Role.OFFICER)
        self.ids: dict[str, str] = {}

    def comes_back(self) -> None:
        """The officer, whose session has ended in the meantime."""
        self.officer = self.town.enters("gu")

    def merchant(self, name: str) -> Visitor:
        """Signed in on his own phone."""
        member, phone = self.town.member(name, force=Force.MERCHANT), f"1390000000{len(self.ids)}"
        account = NewAccount(role=member.role, name=name, phone=phone, member=member.member)
        self.town.office.do(engine("wujing"), access.add_account, account)
        self.ids[name] = member.member
        return self.town.phone_in_hand(phone, device=phone)

    def venue(self, keeper: str) -> str:
        """A garage that he answers for."""
        facts = {"kind": "mall_garage", "name": f"{keeper}记商场车库", "place": "永北路", "keeper": self.ids[keeper]}
        return str(self.press(self.officer, "/api/venues", facts)["id"])

    def day(self, days: int) -> str:
        return (today(self.town.now) + timedelta(days=days)).isoformat()

    def told(self, who: Visitor) -> list[str]:
        """What he has not seen yet, the newest first; he looks at it now."""
        keys = [row["key"] for row in who.get("/api/messages", params={"unseen": True}).json()["rows"]]
        assert who.post("/api/messages/see-all").status_code == 204
        return keys

    def press(self, who: Visitor, path: str, body: Any = None, *, method: str = "POST") -> Any:
        answer = who.client.request(method, path, json=body if body is not None else {})
        assert answer.status_code in {200, 201}, answer.text
        self.town.run_due()
        return answer.json()


def findings(**wrong: str) -> dict[str, Any]:
    """A garage in which all is fine but what is named."""
    return {"findings": [{"item": one, "severity": "medium", "words": wrong[one]} if one in wrong else {"item": one} for one in ITEMS]}


def test_the_tip_after_the_theft() -> None:
    at = Station()
    wu, li = at.merchant("吴"), at.merchant("李")
    theft = at.town.incident("public_order")
    picture = at.officer.client.post("/api/advisories/pictures", files=PICTURE).json()["id"]
    said = {"title": "下车锁好车门", "text": "昨晚车库有人挨个拉车门。", "picture": picture, "incident": theft.id}
    tip = at.press(at.officer, "/api/advisories", said | {"criteria": {"forces": ["merchant"]}})
    assert (tip["told"], tip["read"]) == (2, 0)
    (message,) = wu.get("/api/messages", params={"unseen": True}).json()["rows"]
    assert (message["key"], message["urgency"], message["link"]) == ("advisories.told", "routine", f"/advisories/{tip['id']}")
    read = at.press(wu, f"/api/my-advisories/{tip['id']}/read")
    assert (read["text"], "incident" in read) == ("昨晚车库有人挨个拉车门。", False)
    assert wu.get(f"/api/advisory-files/{picture}").headers["content-type"] == "image/jpeg"
    shown = at.officer.get(f"/api/advisories/{tip['id']}").json()
    assert (shown["told"], shown["read"], shown["incident"]) == (2, 1, theft.id)
    assert not [name for name in at.ids if name in at.officer.get(f"/api/advisories/{tip['id']}").text]
    at.press(at.officer, f"/api/advisories/{tip['id']}/withdraw", {"reason": "地点写错了"})
    assert li.post(f"/api/my-advisories/{tip['id']}/read").status_code == 404
    assert wu.get(f"/api/advisory-files/{picture}").status_code == 404


def test_the_self_check_of_three_malls() -> None:
    at = Station()
    wu, li, zhao = (at.merchant(name) for name in ("吴", "李", "赵"))
    malls = [at.venue(name) for name in at.ids]
    asked = at.press(at.officer, "/api/self-checks", {"venues": malls, "due": at.day(2), "word": "昨晚有车被盗"})
    first, second, third = (one["id"] for one in asked)
    assert [at.told(who) for who in (wu, li, zhao)] == [["self_checks.asked"]] * 3

    # the first finds that an extinguisher has no pressure, and shows it
    shot = wu.client.post(f"/api/my-self-checks/{first}/items/extinguishers/photos", files=PICTURE)
    assert shot.status_code == 201
    at.press(wu, f"/api/my-self-checks/{first}/submit", findings(extinguishers="三号柱旁一只没有压力"))
    # the second finds nothing, and has done with it
    at.press(li, f"/api/my-self-checks/{second}/submit", findings())
    assert at.officer.get(f"/api/self-checks/{second}").json()["status"] == "done"

    # the third is reminded until it has looked, and the others are left in peace
    reminded: list[str] = []
    for _ in range(4):
        at.town.later(DAY)
        reminded += at.told(zhao)
    assert [at.told(who) for who in (wu, li)] == [[], []]
    assert reminded == ["self_checks.reminded", "self_checks.reminded", "self_checks.overdue"]
    at.press(zhao, f"/api/my-self-checks/{third}/submit", findings())
    at.town.later(5 * DAY)
    assert at.told(zhao) == []

    at.comes_back()
    # what was found has an owner and a day, is mended, sent back once, and accepted
    (hazard,) = at.officer.get(f"/api/self-checks/{first}").json()["hazards"]
    assert (hazard["owner_name"], hazard["severity"], len(hazard["photos"])) == ("吴", "medium", 1)
    assert at.told(wu)[0].startswith("self_checks.hazard_")
    path = f"/api/hazards/{hazard['id']}"
    at.press(at.officer, path, {"owner": at.ids["李"], "due": at.day(3), "version": hazard["version"]}, method="PATCH")
    assert (at.told(li), wu.post(f"/api/my-hazards/{hazard['id']}/mend", {"words": "换了"}).status_code) == (["self_checks.hazard"], 404)
    at.press(li, f"/api/my-hazards/{hazard['id']}/mend", {"words": "=换了一只"})
    at.press(at.officer, f"{path}/return", {"remark": "请拍压力表"})
    assert at.told(li) == ["self_checks.returned"]
    assert li.client.post(f"/api/my-hazards/{hazard['id']}/photos", files=PICTURE).status_code == 201
    at.press(li, f"/api/my-hazards/{hazard['id']}/mend", {"words": "=换了一只"})
    assert at.press(at.officer, f"{path}/accept")["status"] == "done"
    at.town.later(5 * DAY)
    assert [at.told(who) for who in (wu, li, zhao)] == [[], [], []]

    at.comes_back()
    # the venue's history goes out as a workbook in which nothing is computed
    words = {"asked_at": "发出时间", "extinguishers": "灭火器", "accepted": "已通过"}
    wish = {"reason": "年度消防检查", "words": words}
    book = at.officer.client.post(f"/api/venues/{malls[0]}/export", params={"form": "xlsx"}, json=wish)
    head, row, *_ = load_workbook(BytesIO(book.content)).worksheets[0].iter_rows(values_only=True)
    assert (head[0], row[5], row[10], row[12]) == ("发出时间", "灭火器", "已通过", "'=换了一只")
    assert at.officer.client.post(f"/api/venues/{malls[0]}/export", json=wish).text.count("灭火器") == 1
