"""The alliance film order: to a thousand members in one press, and the console's funnel is live all the way to the end."""

from pingan.features.audiences.model import Audience
from pingan.features.members import public as members
from pingan.features.members.model import Force, Member, MemberStatus
from pingan.features.messages import queries as inbox
from pingan.features.messages.actions import mine
from pingan.features.tasks.actions import answers
from pingan.features.tasks.actions import orders as actions
from pingan.features.tasks.model import ProofWish
from pingan.features.tasks.rules.orders import Draft
from pingan.kernel.geo import Mode
from pingan.kernel.rights import Role
from pingan.platform.work import Actor, Work, engine
from tests.world import Town

MANY = 1_000


def enrol(work: Work) -> None:
    """A thousand, quicker than one by one."""
    for number in range(MANY):
        members.add(work, Member(
            id=f"m{number}", station="wujing", name=f"队员{number}", phone=f"139{number:08d}", force=Force.VOLUNTEER, mode=Mode.FOOT,
            status=MemberStatus.ACTIVE,
        ))  # fmt: skip


def member(number: int) -> Actor:
    return Actor(account=f"a{number}", role=Role.VOLUNTEER, station="wujing", member=f"m{number}")


def test_the_alliance_film_order_to_a_thousand_members_with_a_live_funnel() -> None:
    town = Town()
    town.station()
    town.office.do(engine("wujing"), enrol)
    desk = town.dispatcher()
    film = Draft(title="请转发反诈宣传片", text="看完转发", audience=Audience(), link="https://example.org/film", proof=ProofWish.NONE)
    order = town.do(desk, actions.send, film).id

    def stages() -> tuple[int, ...]:
        funnel = town.screens[desk.account].rows["task_orders"][order].funnel  # type: ignore[attr-defined]
        return (funnel.asked, funnel.delivered, funnel.read, funnel.accepted, funnel.done, funnel.silent)

    assert stages() == (MANY, 0, 0, 0, 0, MANY)
    for number in range(4):
        (message,) = town.ask(member(number), inbox.mine, unseen=True, page=1, size=5).rows
        town.do(member(number), mine.stamp, "see" if number % 2 else "deliver", [message.id])
    assert stages() == (MANY, 4, 2, 0, 0, MANY)
    town.do(member(0), answers.answer, order, "accept")
    town.do(member(1), answers.answer, order, "finish")
    town.do(member(2), answers.answer, order, "decline")
    assert stages() == (MANY, 4, 4, 2, 1, MANY - 3)
    town.do(desk, actions.remind, order)
    told = [len(town.ask(member(number), inbox.mine, unseen=True, page=1, size=5).rows) for number in (0, 1, 2, 999)]
    assert told == [0, 0, 0, 2]
    town.do(desk, actions.close, order, "全联盟转发一千次，谢谢大家")
    assert town.board(member(1), "my_tasks")[order].summary == "全联盟转发一千次，谢谢大家"
    assert [town.board(member(number), "my_tasks") for number in (2, 999)] == [{}, {}]
    assert stages() == (MANY, 4, 4, 2, 1, MANY - 3)
