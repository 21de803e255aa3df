"""An order for teams: the leader has the eight digits of another's phone read out, types them, and both are in."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from pingan.features.audiences.model import Audience, Criteria
from pingan.features.tasks.actions import orders
from pingan.features.tasks.rules.orders import Draft
from pingan.features.teams import public as teams
from pingan.features.teams.rules import TeamFacts
from pingan.kernel.geo import offset
from pingan.kernel.rights import Role
from pingan.platform.work import engine
from tests.browser.phone import phone_of, phone_of_mine, visits
from tests.browser.scene import MINE, NEIGHBOURS, Morning, served

MATE, NUMBER, TITLE = NEIGHBOURS[0], "13800000002", "夜里走一遍四条弄堂"


def test_the_leader_takes_another_in_by_the_digits_on_his_phone(browser: Browser, town: Morning, pictures: Path) -> None:
    mate = town.others[MATE]
    team = town.office.do(engine("wujing"), teams.set_up, TeamFacts(name="夜巡队"), [town.me.member, mate.member], leader=town.me.member)
    said = Draft(title=TITLE, text="两人一组", audience=Audience(criteria=Criteria(teams=(team.id,))), crew=3)
    town.office.do(town.actor(Role.CHIEF), orders.send, said)
    with served(town) as house:
        leader = phone_of_mine(browser, town, house, pictures, at=offset(town.place.at, 130, 60))
        other = phone_of(browser, town, house, pictures, who=mate, name=MATE, number=NUMBER)
        visits(leader, "/tasks")
        leader.page.get_by_role("link", name=TITLE).click()
        leader.presses("我参加")
        leader.presses("扫码加人")
        leader.page.get_by_label("输入编号").fill("00000000")
        leader.presses("确定")
        expect(leader.page.locator(".told")).not_to_be_empty()
        visits(other, "/tasks")
        other.presses("出示我的入队码")
        digits = other.page.locator(".digits")
        expect(digits).to_be_visible()
        other.is_accessible()
        other.is_whole()
        leader.page.get_by_label("输入编号").fill(digits.inner_text())
        leader.is_accessible()
        leader.is_whole()
        leader.presses("确定")
        leader.shows(f"{MATE} 已加入，2/3")
        other.shows(f"已加入“{TITLE}”", "做完由队长统一提交")
        expect(other.page.get_by_role("listitem").filter(has_text=MINE)).to_contain_text("队长")
        leader.picture("crew-leader")
        other.picture("crew-other")
        other.is_sound()  # the leader was told 422: nobody has such a number
        for screen in (leader, other):
            screen.context.close()
