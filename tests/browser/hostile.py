"""Words that hurt whoever takes them for more than words, and a station where everything is called by them."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from pingan.features.access import actions as doors
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount, Terms
from pingan.features.advisories import actions as advisories
from pingan.features.advisories.rules import Tip
from pingan.features.aftercare import actions as aftercare
from pingan.features.applications import actions as applications
from pingan.features.applications.model import PlannedHouse, PlannedPost, Shop
from pingan.features.applications.rules import Draft as Application
from pingan.features.applications.rules import Wish
from pingan.features.audiences.model import Audience
from pingan.features.clues import actions as clues
from pingan.features.desk import actions as seat
from pingan.features.dispatch import actions as dispatch
from pingan.features.houses.model import House
from pingan.features.incidents import actions as incidents
from pingan.features.incidents.rules import Draft
from pingan.features.members.model import WORDING, ConsentKind, Force, Skill
from pingan.features.patrols import actions as patrols
from pingan.features.patrols import queries as walked
from pingan.features.patrols.rules.orders import Order
from pingan.features.patrols.rules.points import PointFacts
from pingan.features.positions import actions as positions
from pingan.features.proofs import actions as proofs
from pingan.features.roll_calls import actions as roll_calls
from pingan.features.roll_calls import queries as called
from pingan.features.roll_calls.model import Scope, Way
from pingan.features.rosters import actions as rosters
from pingan.features.rosters import queries as rostered
from pingan.features.rosters.model import Need, ShiftKind
from pingan.features.rosters.model import Terms as RosterTerms
from pingan.features.self_checks import actions as self_checks
from pingan.features.self_checks.model import CHECKLISTS, Severity, VenueKind
from pingan.features.self_checks.rules import Finding, VenueFacts
from pingan.features.sheets import actions as sheets
from pingan.features.sheets.api import reading
from pingan.features.sheets.model import SheetKind
from pingan.features.tasks.actions import answers, orders
from pingan.features.tasks.rules.orders import Draft as OrderDraft
from pingan.features.teams import actions as teams
from pingan.features.teams.model import TeamKind
from pingan.features.teams.rules import TeamFacts
from pingan.kernel.days import today
from pingan.kernel.errors import WrongMoment
from pingan.kernel.geo import Mode
from pingan.kernel.rights import Role
from pingan.platform.office import NOBODY
from pingan.platform.sheet import csv_bytes
from pingan.platform.work import Actor, engine
from tests.browser.scene import RunningTown
from tests.features.clues.reports import theft
from tests.platform.test_pictures import photo
from tests.web import PASSWORD, TOTP_SECRET, hashed
from tests.world import at

HOSTILE = (
    "<script>window.hurt=1</script>",
    "<img src=x onerror=window.hurt=1>",
    "<svg/onload=window.hurt=1>",
    '"><img src=x onerror=window.hurt=1>',
    "' onmouseover='window.hurt=1",
    "</textarea><script>window.hurt=1</script>",
    "<iframe src=javascript:parent.hurt=1>",
    "<a href='javascript:window.hurt=1'>x</a>",
    "javascript:window.hurt=1",
    "{{7*7}}",
    "${window.hurt=1}",
    "{name} @:shell.title | %{n}",
    "\u202egnihton\u202c\u200f",
    "长" * 30,
    "W" * 30,
)
ALL = "\n".join(HOSTILE)
HURT = """() => window.hurt !== undefined
    || document.querySelector('iframe, img[src="x"], [onerror], [onload], [onmouseover], a[href^="javascript:"]') !== null"""
MINE, GUARDS = "13912345678", "13700000001"
STAFF = (Role.CHIEF, Role.ADMIN, Role.AUDITOR, Role.SUBDISTRICT)
"""Whoever sees pages at the console that are not the chief's, or another face of them."""
APPLICATION = Application(
    name="", force=Force.VOLUNTEER, mode=Mode.FOOT, skills=(Skill(code="interpreter", language="en"),), vehicle=HOSTILE[0], note=ALL,
    consents=frozenset({ConsentKind.APPLICATION, ConsentKind.HOUSE_RULES}), wording=WORDING,
)  # fmt: skip


class HostileTown(RunningTown):
    """A station where every name, place and text is hostile, and a clock that runs."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        houses = [self.house(words, at=at(40 * east), items=["aed"]) for east, words in enumerate(HOSTILE)]
        self.posts = [self.post(house, words) for house, words in zip(houses, HOSTILE, strict=True)]
        soon = today(self.now) + timedelta(days=9)
        self.people = [
            self.member(words, at=at(30 * east), insured_until=soon, kit=("torch",), skills=["first_aid"])
            for east, words in enumerate(HOSTILE)
        ]
        self.guards = [self.guard("门岗" + words, post=post) for words, post in zip(HOSTILE[:6], self.posts[3:], strict=False)]
        self.staff = {role: self._staff(role, words) for role, words in zip(STAFF, HOSTILE, strict=False)}
        self.desk = Actor(account=self.staff[Role.CHIEF], role=Role.CHIEF, station="wujing")
        self.calls = [self.incident("missing", by=self.desk, place=words, text=words, caller_name=words) for words in HOSTILE]
        self.ids_shown = {"incidents": self.calls[0].id, "members": self.people[0].member, "houses": houses[0].id}
        self.ids_mine = dict[str, str]()
        self._at_work()
        self._at_the_desk()
        self.ids_shown["teams"] = self._in_teams()
        self.ids_shown["applications"] = self._wanting_to_join(houses[0])
        self.ids_shown["rosters"] = self._on_the_roster()
        self._on_patrol()
        self._called_by_name()
        self._brought_as_a_list()
        self.ids_shown["clues"] = self._reported()
        self._asked_by_orders()
        self._advised_and_checked()

    def _staff(self, role: Role, words: str) -> str:
        new = NewAccount(role=role, name=words, login=role.value, password=hashed(PASSWORD), totp_secret=TOTP_SECRET)
        return self.office.do(engine("wujing"), access.add_account, new).id

    def _reported(self) -> str:
        """Posters and clues whose words may hurt, one of them talked about; its id."""
        links = [self.do(self.desk, clues.make_link, words) for words in HOSTILE[:4]]
        self.poster = links[0].token
        self.do(self.desk, clues.revoke_link, links[1].id)
        sent = [
            self.do(NOBODY, clues.report_by_link, self.poster, theft(self.now, f"{many:016d}", text=words), network=str(many), device="d")
            for many, words in enumerate((ALL[:300], *HOSTILE))
        ]
        first, second, *_ = sorted(self.board(self.desk, "clues").values(), key=lambda row: row.number)
        self.do(NOBODY, clues.add_words, sent[0].code, ALL[:300])
        self.do(self.desk, clues.hold, second.id)
        self.do(self.desk, clues.merge, second.id, first.id)
        self.do(self.desk, clues.hold, first.id)
        self.do(self.desk, clues.say, first.id, ALL[:300])
        with suppress(WrongMoment):  # a second person is asked first
            self.do(self.desk, clues.take_envelope, first.id, reason=ALL[:400])
        self.do(self.desk, clues.open_incident, first.id, "missing")
        return str(first.id)

    def phone_of(self, who: Actor, phone: str, name: str) -> None:
        """A telephone number by which somebody gets in."""
        self.office.do(engine("wujing"), access.add_account, NewAccount(role=who.role, name=name, phone=phone, member=who.member))

    def _at_work(self) -> None:
        """Three go to the first call: one comes back with a report and feels unwell, one is at it, one is asked."""
        done, busy, asked = self.people[:3]
        self.do(self.desk, dispatch.call_out, self.calls[0].id, members=[who.member for who in (done, busy, asked)])
        for who, verbs in ((done, ("accept", "depart", "arrive", "work", "finish")), (busy, ("accept",))):
            for verb in verbs:
                self.answers(who, verb, report=ALL if verb == "finish" else "")
        self.do(done, aftercare.answer, self.phone(done)[-1].id, "not_fine", words=ALL)
        for words in HOSTILE[:5]:
            self.do(self.desk, positions.look, self.people[3].member, reason=words + "为什么看")

    def answers(self, who: Actor, verb: str, *, report: str = "") -> None:
        """A button on somebody's telephone."""
        self.do(who, dispatch.answer, self.phone(who)[-1].id, verb, report=report)

    def declines(self, who: Actor) -> None:
        """Whatever he is asked for: other calls of the town may have come to him as well."""
        for offer in self.phone(who):
            if "decline" in offer.next:
                self.do(who, dispatch.answer, offer.id, "decline", report="")

    def _at_the_desk(self) -> None:
        first = self.do(self.desk, seat.take_over, after="")
        for words in HOSTILE:
            self.do(self.desk, seat.raise_concern, text=words, owner=words)
        self.do(self.desk, seat.hand_over, version=first.version, note=ALL)
        other = self.dispatcher("other")
        self.do(other, seat.take_over, after=first.id)
        second = self.board(self.desk, "desk")["wujing"].sitting.id
        self.do(self.desk, seat.take_over, after=second, reason=ALL[:150])

    def asks_for_help(self, who: Actor) -> None:
        """Fifteen times, each in its own words; the last five are still open."""
        for index, words in enumerate(HOSTILE):
            call = self.do(who, incidents.ask_help, Draft(category="help", place=words, at=at(index), text=words), sos=False)
            if index < len(HOSTILE) - 5:
                self.do(who, incidents.cancel_help, call.id)

    def _in_teams(self) -> str:
        """A team for every word; the first has everybody in it, and a leader."""
        kinds = list(TeamKind)
        made = [
            self.do(self.desk, teams.found, TeamFacts(name=words, kind=kinds[number % len(kinds)], meeting=words, at=at(number)))
            for number, words in enumerate(HOSTILE)
        ]
        shown = made[0].id
        self.do(self.desk, teams.put_in, shown, [who.member for who in self.people])
        self.do(self.desk, teams.lead, shown, self.people[0].member)
        return shown

    def _wanting_to_join(self, house: House) -> str:
        """Links, and who came by them: a merchant who offers a house and appeals, fourteen volunteers."""
        links = [
            self.do(self.desk, applications.invite, Wish(expires=self.now + timedelta(days=30), house=house.id, campaign=words))
            for words in HOSTILE
        ]
        self.do(self.desk, applications.revoke, links[-1].id)
        self.token = links[0].token
        offered = PlannedHouse(
            name=HOSTILE[1],
            responsible=HOSTILE[2],
            hours=HOSTILE[3],
            at=at(),
            posts=tuple(PlannedPost(name=words, at=at()) for words in HOSTILE),
        )
        shop = Shop(name=HOSTILE[4], kind=HOSTILE[5], address=HOSTILE[6], hours=HOSTILE[7], at=at())
        merchant = replace(APPLICATION, name=HOSTILE[0], force=Force.MERCHANT, shop=shop, house=offered)
        first, second, *_ = [
            self._applies(links[0].token, f"135{number:08d}", replace(merchant if number == 0 else APPLICATION, name=words))
            for number, words in enumerate(HOSTILE)
        ]
        subdistrict = Actor(account=self.staff[Role.SUBDISTRICT], role=Role.SUBDISTRICT, station="wujing")
        self.do(self.desk, applications.claim, first[1])
        self.do(subdistrict, applications.recommend, first[1], favours=False, note=ALL)
        self.do(self.desk, applications.step, first[1], "refuse", reason=ALL)
        self.do(first[0], applications.appeal, ALL)
        for skill in ("aed", "driver"):
            shown = self.do(second[0], proofs.send, skill, "", photo())
        self.do(self.desk, proofs.refuse, shown.id, ALL[:200])
        for who in self.people:
            self.do(who, proofs.send, "driver", "", photo())
        self.do(self.desk, proofs.refuse, self.do(self.people[0], proofs.send, "traffic", "", photo()).id, ALL[:200])
        self.ids_shown[f"{Role.SUBDISTRICT.value} applications"] = second[1]  # it sees none that is decided
        return first[1]

    def _applies(self, token: str, phone: str, draft: Application) -> tuple[Actor, str]:
        """Somebody proves his telephone and follows a link; who, and his application."""
        self.do(NOBODY, doors.send_code, phone, device="")
        entry = self.do(NOBODY, doors.sign_in_by_code, phone, self.codes.newest[phone], device="", terms=Terms(station="wujing"))
        assert entry is not None
        who = self.ask(NOBODY, access.actor_of, entry.token)
        return who, self.do(who, applications.apply, token, draft).id

    def _on_the_roster(self) -> str:
        """A week that holds, in which people stand against the rules and one has given his shift back; and a draft of the next."""
        day, night = (ShiftKind(code=code, name=words, starts_min=360, minutes=480) for code, words in zip("dn", HOSTILE, strict=False))
        posts = zip(self.posts, HOSTILE, strict=True)
        needs = tuple(Need(code=f"n{number}", name=words, kinds=("d", "n"), post=post.id) for number, (post, words) in enumerate(posts))
        self.do(self.desk, rosters.set_terms, RosterTerms(kinds=(day, night), needs=needs), version=0)
        monday = today(self.now) - timedelta(days=today(self.now).weekday())
        shown = self._filled(max(monday, today(self.now)), self.people)
        held = self.do(self.desk, rosters.publish, shown, version=self.ask(self.desk, rostered.detail, shown).roster.version, word=ALL)
        standing = [one for one in self.ask(self.desk, rostered.between, held.first, held.last) if one.member and one.starts > self.now]
        self.ids_mine["shifts"] = next(one.id for one in standing if one.member == self.people[1].member)
        self.do(next(who for who in self.people if who.member == standing[0].member), rosters.give_back, standing[0].id)
        self._filled(held.last + timedelta(days=1), self.people[:4])
        return shown

    def _filled(self, first: date, people: Sequence[Actor]) -> str:
        """A draft in which each of them stands somewhere, whatever the rules say."""
        made = self.do(self.desk, rosters.draft, first, 7)
        seats = self.ask(self.desk, rostered.detail, made.id).seats
        for who, seat_ in zip(reversed(people), seats[:: len(seats) // 15], strict=False):
            key = (seat_.day, seat_.need, seat_.kind, seat_.place)
            made = self.do(self.desk, rosters.put, made.id, key, who.member, version=made.version, word=ALL)
        return made.id

    def _on_patrol(self) -> None:
        """Two walk an order and leave a point out, in words; one is called off, in words; one stands open."""
        points = [
            self.do(self.desk, patrols.add_point, PointFacts(), name=words, at=at(20 * number)) for number, words in enumerate(HOSTILE)
        ]
        chosen = tuple(point.id for point in points[:4])
        self.do(self.desk, patrols.add_beat, name=ALL[:100], points=chosen)
        usual = Order(name=HOSTILE[0], points=chosen, starts=self.now, ends=self.now + timedelta(hours=3), claimable=True)
        two = self.people[4:6]
        walked_ = self.do(self.desk, patrols.plan, replace(usual, name=HOSTILE[14], members=tuple(who.member for who in two)))
        self.do(two[0], patrols.walk, walked_.id, "begin")
        visit = self.ask(self.desk, walked.history, 1, 5).rows[0].visits[0]
        self.do(two[0], patrols.skip, walked_.id, visit.id, reason="other", words=ALL)
        off = self.do(self.desk, patrols.plan, replace(usual, name=HOSTILE[13]))
        self.do(self.desk, patrols.cancel, off.id, reason=ALL)
        self.do(self.desk, patrols.plan, usual)
        mine = self.do(self.desk, patrols.plan, replace(usual, name=HOSTILE[2], members=tuple(who.member for who in self.people[1:3])))
        self.ids_mine["patrols"] = mine.id

    def _called_by_name(self) -> None:
        """A roll-call that was called off, and one that runs: one post has answered by radio, in words."""
        first = self.do(self.desk, roll_calls.begin, Scope.POSTS)
        self.do(self.desk, roll_calls.cancel, first.id)
        second = self.do(self.desk, roll_calls.begin, Scope.POSTS)
        reply = self.ask(self.desk, called.row, second).replies[0]
        self.do(self.desk, roll_calls.enter, second.id, reply.id, way=Way.RADIO, words=ALL)

    def _asked_by_orders(self) -> None:
        """An order for every word; one has an attachment of a hostile name, was done in words and sent back in words; one is over."""
        file = self.do(self.desk, orders.attach, HOSTILE[0], b"%PDF-1.7")
        everybody = Audience()
        drafts = [
            OrderDraft(title=words, text=ALL, place=words, link=f"https://example.org/{number}", audience=everybody)
            for number, words in enumerate(HOSTILE)
        ]
        first, *_, last = [
            self.do(self.desk, orders.send, replace(draft, files=() if number else (file.id,))).id
            for number, draft in enumerate(drafts[:6])
        ]
        for who in self.people[:3]:
            for order in (first, last):
                self.do(who, answers.answer, order, "finish", words=ALL, link="https://example.org/" + HOSTILE[0])
        self.do(self.desk, orders.send_back, first, self.people[1].member, ALL[:200])
        self.do(self.desk, orders.close, last, ALL)
        self.ids_shown["tasks"] = self.ids_mine["orders"] = first

    def _advised_and_checked(self) -> None:
        """A tip for every word, one of them withdrawn; a self-check of mine to do, and one that found such a hazard."""
        tips = [self.do(self.desk, advisories.send, Tip(title=words, text=ALL, audience=Audience())).id for words in HOSTILE]
        self.do(self.desk, advisories.withdraw, tips[1], ALL[:200])
        me = self.people[1]
        shops = [VenueFacts(kind=VenueKind.SHOP, name=words, place=words, keeper=me.member) for words in HOSTILE]
        venues = [self.do(self.desk, self_checks.add_venue, shop).id for shop in shops]
        to_do, found, *_ = self.do(self.desk, self_checks.ask, venues, today(self.now) + timedelta(days=3), word=ALL[:200])
        seen = [Finding(item=one.code, severity=Severity.HIGH, words=ALL[:300]) for one in CHECKLISTS[VenueKind.SHOP]]
        self.do(me, self_checks.submit, found, seen)
        (hazard, *_) = self.board(me, "my_hazards")
        self.do(me, self_checks.mend, hazard, ALL[:300])
        self.do(self.desk, self_checks.recheck, hazard, "return", remark=ALL[:200])
        self.ids_shown["venues"] = venues[1]
        self.ids_mine |= {"advisories": tips[0], "self-checks": to_do, "hazards": hazard}

    def _brought_as_a_list(self) -> None:
        """Files with such names and such rows: one to be looked at, one that nobody can read."""
        rows = [["姓名", "手机号", "身份"], *([words, f"1360000{number:04d}", words] for number, words in enumerate(HOSTILE))]
        rows.append([HOSTILE[0], "13800000000", "志愿者"])
        for words, content in ((HOSTILE[13], csv_bytes(rows)), (HOSTILE[1], b"\x00\x01")):
            one = self.do(self.desk, sheets.begin, SheetKind.MEMBERS, words + ".csv")
            reading.read(self.office, self.desk, one, SheetKind.MEMBERS, content)
