"""A merchant from the QR code to the first shift."""

from datetime import timedelta

from pingan.features.applications import actions, queries
from pingan.features.applications.rules import Wish
from pingan.features.dispatch import queries as dispatch
from pingan.features.duty import actions as duty
from pingan.features.members import actions as members
from pingan.features.members.model import MemberStatus, Skill
from pingan.features.members.rules import Amendment
from pingan.features.teams import public as teams
from pingan.features.teams.model import TeamKind
from pingan.features.teams.rules import TeamFacts
from pingan.kernel.days import today
from pingan.kernel.rights import Role
from pingan.platform.work import engine
from tests.features.applications.test_applications import MERCHANT, PHONE, account, caller, my
from tests.world import Town, at


def test_a_merchant_from_the_qr_code_to_the_first_shift(town: Town) -> None:
    lu, qian = account(town, Role.CHIEF, "lu"), account(town, Role.OFFICER, "qian")
    office = account(town, Role.SUBDISTRICT, "街道")
    link = town.do(lu, actions.invite, Wish(expires=town.now + timedelta(days=90), campaign="平安商户"))

    # she scans the poster, is told who invites her, confirms her telephone and applies
    assert town.ask(engine("wujing"), queries.invited, link.token).campaign == "平安商户"
    chen = caller(town)
    application = town.do(chen, actions.apply, link.token, MERCHANT)
    town.do(office, actions.recommend, application.id, favours=True, note="门口几所学校的家长都认得她")

    # each step has its owner and its day; one is late and everybody hears it
    town.do(qian, actions.claim, application.id)
    town.do(qian, actions.step, application.id, "check")
    town.do(qian, actions.step, application.id, "interview", due=today(town.now) + timedelta(days=2))
    town.later(3 * 86400)
    assert "applications.due_date_passed" in town.timeline(lu, application.id)
    town.do(qian, actions.step, application.id, "train", owner=lu.account)
    assert my(town, chen).step is MemberStatus.TRAINED

    # the proof is seen, she is insured, probation begins, and she belongs to a team
    seen = Skill(code="first_aid", until=today(town.now) + timedelta(days=700), number="急救0912")
    change = Amendment(skills=(seen,), insured_from=today(town.now), insured_until=today(town.now) + timedelta(days=365))
    town.do(lu, members.amend, application.id, change)
    town.do(lu, actions.step, application.id, "admit")
    team = town.do(engine("wujing"), teams.set_up, TeamFacts(name="剑川路商户街", kind=TeamKind.MERCHANTS_STREET), [application.id])
    assert town.ask(engine("wujing"), teams.members_of, team.id) == [application.id]

    # her first shift: signed in with the same telephone, on duty at the shop, and on the shortlist
    her = caller(town, PHONE)
    assert (her.role, her.member) == (Role.MERCHANT, application.id)
    town.do(her, members.consent, given=True)
    town.do(her, duty.go_on)
    town.stands(her, at(120))
    go = town.ask(town.dispatcher(), dispatch.preview, "medical", at()).go
    assert [(one.name, "has_skill" in {why.code for why in one.reasons}) for one in go] == [("陈玉兰", True)]

    # and after probation she is a member like any other
    town.do(lu, actions.step, application.id, "confirm")
    assert my(town, her).step is MemberStatus.ACTIVE
