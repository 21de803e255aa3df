"""Whoever sees what is kept of a member is written down, and the member reads exactly that."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from pingan.features.desk import actions as seat
from pingan.features.dispatch import actions as dispatch
from pingan.features.dispatch import queries
from pingan.features.members import public as members
from pingan.features.positions import actions as positions
from pingan.features.privacy import actions as privacy
from pingan.kernel.errors import NotAllowed
from pingan.kernel.events import Looked
from pingan.kernel.rights import Role
from pingan.platform import audit, log
from tests.web import OpenTown, Visitor
from tests.world import CENTRE, Town, at

OPENED = {
    "/api/members/{member_id}", "/api/members/{member_id}/history", "/api/members/{member_id}/teams", "/api/positions/looks/{member_id}",
    "/api/proofs/of/{member_id}",
}  # fmt: skip
"""One look at what is kept of one member, however many of these a page asks."""
OWN = re.compile(r"/mine\b|/me\b|/my-|/looks$|/duty/hours|/messages|/access/|/offers/|/tablet/|/rosters/next|/matters$")
"""What somebody is told of himself, or of those he serves with at this moment."""
WORK: dict[str, str] = {
    "/api/accounts": "colleagues at the console, for who opens accounts",
    "/api/alerts/reach": "how many an alert would reach, by name of house",
    "/api/dispatch/plan": "names of posts",
    "/api/inspections": "names of houses",
    "/api/policies": "names of policies",
    "/api/positions/trackers": "one's own trackers",
    "/api/roll-calls/plan": "names of posts",
    "/api/roll-calls/trend": "names of posts",
    "/api/rulebook": "names of categories, and the colleague who published them",
    "/api/rulebook/editions/{version}": "the same",
    "/api/wall": "names of places; nobody's (0013)",
    "/api/applications": "the list of the work to be done: names, no telephone in full; one application is a look",
    "/api/applications/owners": "colleagues",
    "/api/applications/{application}": "a look, by the application's own door: see below",
    "/api/applications/{application}/history": "the same",
    "/api/areas": "names of places",
    "/api/audit": "the log itself; reading it is written down as such",
    "/api/desk": "the colleague at the desk",
    "/api/desk/sittings": "colleagues",
    "/api/desk/sittings/{sitting}": "colleagues",
    "/api/equipment/{equipment}/history": "who checked a thing, by name of a member at his post",
    "/api/handovers/{handover}": "guards who sign for a shift",
    "/api/holds": "whose rows are kept longer, by the two who keep them: in the log already",
    "/api/houses": "names of houses, and who mans them now",
    "/api/houses/retired": "names of houses",
    "/api/houses/{house}/handovers": "guards who signed for a shift",
    "/api/houses/{house}/inspections": "guards who signed for a round",
    "/api/incidents": "the work itself: every call is its own record, opened by everybody in the room",
    "/api/incidents/{incident}": "the same",
    "/api/incidents/{incident}/shortlist": "who could help, shown to send somebody; that it was shown and who was chosen is in the log",
    "/api/incidents/{incident}/tracks": "who went and how long it took, as the ladder says; the way itself is a POST, and a look",
    "/api/incidents/{incident}/timeline": "what was done, by whom: the log of the incident itself",
    "/api/members": "the list: names, telephones with their middle hidden; no record opens by it",
    "/api/members/running-out": "names, and what runs out",
    "/api/patrol-points/labels": "names of points",
    "/api/patrols": "who walks now or walked, the work of the room",
    "/api/places": "names of places",
    "/api/proofs": "the list of what waits to be checked; each photograph is a look",
    "/api/rosters/shifts": "who stands when: the roster hangs on the wall",
    "/api/rosters/terms": "names of posts",
    "/api/rosters/{roster}": "the same roster in the making",
    "/api/rosters/{roster}/candidates": "the same",
    "/api/rosters/{roster}/changes": "the same",
    "/api/rosters/{roster}/fairness": "the same",
    "/api/rosters/{roster}/gaps": "the same",
    "/api/roll-calls": "posts, never people",
    "/api/self-checks": "venues, and who keeps them",
    "/api/self-checks/{check}": "a venue's list, and who went through it: its own work",
    "/api/tablets": "names of tablets",
    "/api/tasks": "orders, by the colleague who wrote them",
    "/api/tasks/{order}": "an order",
    "/api/tasks/{order}/comments": "what takers and the room wrote to each other about an order: its own work",
    "/api/tasks/{order}/receipts": "who has answered an order he was asked to: its own work",
    "/api/teams": "names of teams and who leads them",
    "/api/teams/{team}": "who is in a team, by name",
    "/api/venues": "venues, and who keeps them",
    "/api/venues/{venue}": "the same",
    "/api/voice/{channel}/clips": "who spoke on a channel everybody there hears; hearing again is written down by voice",
}
"""Personal data that is no look at one person, and why not. The live map shows people on duty: that is a session, signed in and out."""
PERSONAL = {"name", "phone", "member", "caller_name", "caller_phone", "leader", "members", "people", "guards", "guard", "by", "home"}


def _doors(town: OpenTown) -> Iterator[str]:
    """Every GET that answers with something of people."""
    told = town.app.openapi()
    for path, verbs in told["paths"].items():
        answer = verbs.get("get", {}).get("responses", {}).get("200", {}).get("content", {}).get("application/json", {}).get("schema", {})
        if PERSONAL & set(_fields(answer, told["components"]["schemas"], set())):
            yield path


def _fields(schema: Any, known: dict[str, Any], seen: set[str]) -> Iterator[str]:
    if isinstance(schema, list):
        for one in schema:
            yield from _fields(one, known, seen)
    if not isinstance(schema, dict):
        return
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    if name and name not in seen:
        seen.add(name)
        yield from _fields(known[name], known, seen)
    yield from schema.get("properties", {})
    for part in ("properties", "items", "anyOf", "oneOf", "allOf", "additionalProperties"):
        inner = schema.get(part)
        yield from _fields(list(inner.values()) if part == "properties" and inner else inner, known, seen)


def test_every_door_that_tells_of_people_is_a_look_or_says_why_not() -> None:
    told = {path for path in _doors(OpenTown()) if not OWN.search(path)}
    assert sorted((OPENED | WORK.keys()) - told) == []
    assert sorted(told - OPENED - WORK.keys()) == [], "a door tells of people: write the look down (platform/audit), or say here why not"


def scene() -> tuple[OpenTown, str, Visitor, Visitor, Visitor]:
    town = OpenTown()
    wang = town.guard("王芳", at=CENTRE, location_consent=town.now)
    chief, auditor = town.console("lu", Role.CHIEF), town.console("sun", Role.AUDITOR)
    phone = town.phone_in_hand(town.office.ask(town.chief(), lambda work: phone_of(work, wang.member)))
    return town, wang.member, chief, auditor, phone


def phone_of(work: Any, member: str) -> str:
    return members.by_id(work, [member])[member].phone


@pytest.mark.parametrize("door", sorted(OPENED))
def test_each_of_these_doors_is_written_down_once(door: str) -> None:
    town, member, chief, auditor, _ = scene()
    path = door.format(member_id=member)
    for _ in range(3):
        assert chief.get(path).status_code == 200
    looks = auditor.get("/api/audit", params={"kind": "audit.record_opened"}).json()["rows"]
    assert [(row["name"], row["subject"]) for row in looks] == [("Lu", member)]
    town.later(16 * 60)
    chief.get(path)
    assert auditor.get("/api/audit", params={"kind": "audit.record_opened"}).json()["total"] == 2


def test_the_members_page_equals_the_audit_log() -> None:
    """Reads by several roles, refusals among them; then the two are laid side by side."""
    town, member, chief, auditor, phone = scene()
    other = town.guard("李强", at=CENTRE, location_consent=town.now)
    chen, admin, officer = town.console("chen"), town.console("ma", Role.ADMIN), town.console("qian", Role.OFFICER)
    for visitor in (chief, chen, admin, officer):
        for door in sorted(OPENED):
            visitor.get(door.format(member_id=member))
            visitor.get(door.format(member_id=other.member))
        visitor.post("/api/positions/looks", {"member": member, "reason": "家人找他有急事"})
        visitor.post("/api/positions/looks", {"member": member, "reason": "x"})
        visitor.get("/api/members")
        town.later(200)
    town.do(town.chief(), privacy.take_for, town.office.ask(town.chief(), phone_of, member), "他在纸上要求的")
    phone.get(f"/api/members/{member}")

    kinds = {cls.kind() for cls in audit._descendants(Looked)}
    rows = auditor.get("/api/audit", params={"subject": member, "size": 200}).json()["rows"]
    audited = [(row["seq"], row["at"], row["role"], row["name"], row["kind"]) for row in rows if row["kind"] in kinds]
    mine = [(row["seq"], row["at"], row["role"], row["name"], row["what"]) for row in phone.get("/api/positions/looks").json()]
    assert mine == audited
    assert len(mine) >= 7
    assert {row[4] for row in mine} == {"audit.record_opened", "positions.position_looked", "privacy.data_sent"}
    reasons = {row["what"]: row["reason"] or row["purpose"] for row in phone.get("/api/positions/looks").json()}
    assert reasons["positions.position_looked"] == "家人找他有急事"
    assert all(reasons.values())


# ---- off shift ----


def test_who_does_not_hold_the_desk_looks_nobody_up() -> None:
    town = Town()
    wang = town.member("wang", at=CENTRE)
    chen, wei, officer = town.dispatcher("chen"), town.dispatcher("wei"), town.officer()
    town.do(chen, positions.look, wang.member, reason="nobody sits there")
    town.do(wei, seat.take_over, after="", confirmed=[])
    with pytest.raises(NotAllowed, match="desk_held_by_another"):
        town.do(chen, positions.look, wang.member, reason="out of curiosity")
    assert [row.kind for row in town.ask(town.auditor(), log.about, "") if row.actor == chen.account] == ["audit.refused"]
    town.do(wei, positions.look, wang.member, reason="radio is silent")
    town.do(officer, positions.look, wang.member, reason="radio is silent")


def test_nor_does_he_replay_anybody_s_way() -> None:
    town = Town()
    wang = town.member("wang", at=CENTRE)
    chen, wei, officer = town.dispatcher("chen"), town.dispatcher("wei"), town.officer()
    fire = town.incident("help", at=at(north_m=200))
    town.do(chen, dispatch.call_out, fire.id, members=[wang.member])
    (offer,) = town.phone(wang)
    for verb in ("accept", "arrive"):
        town.do(wang, dispatch.answer, offer.id, verb)
    assert town.do(chen, dispatch.replay, offer.id, reason="nobody sits there").track == offer.id
    town.do(wei, seat.take_over, after="", confirmed=[])
    with pytest.raises(NotAllowed, match="desk_held_by_another") as refusal:
        town.do(chen, dispatch.replay, offer.id, reason="out of curiosity")
    assert refusal.value.facts["right"] == "track.replay"
    assert [row.facts["right"] for row in town.ask(town.auditor(), log.about, "") if row.kind == "audit.refused"] == ["track.replay"]
    assert [row.id for row in town.ask(chen, queries.tracks, fire.id)] == [offer.id], "who went, and how long it took, he sees"
    for who in (wei, officer):
        town.do(who, dispatch.replay, offer.id, reason="radio was silent")
