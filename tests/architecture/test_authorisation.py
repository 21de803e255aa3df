"""Every route and every live topic with every role, in the own and in another station: no cell unlisted, none wrong."""

from dataclasses import dataclass
from typing import Any

import pytest

from pingan.kernel.rights import RIGHTS, Right, Role
from pingan.platform.boards import shown_to, topics_of
from pingan.platform.log import event_log
from pingan.platform.work import Actor
from tests.everything import MACHINES, PEOPLE, one_of_everything, signed_in
from tests.patrolling import PATROL_ORDER
from tests.web import OpenTown, Visitor
from tests.world import at

WHERE = {"latitude": at().latitude, "longitude": at().longitude, "datum": "wgs84"}
CALL = {"category": "help", "place": "永北小区", "at": WHERE}
LINE = {
    "code": "help", "zh": "求助", "en": "Help", "priority": 3, "mode": "never", "policy": "p", "target_s": 300, "wanted": 1, "skills": [],
    "equipment": [], "pairing": False, "at_once": False, "gated": False, "stand_off_zh": "", "stand_off_en": "",
}  # fmt: skip
ROSTER_TERMS = {
    "version": 0, "kinds": [{"code": "early", "name": "早班", "starts_min": 360, "minutes": 480}], "rest_hours": 11, "week_hours": 48,
    "needs": [{"code": "gate", "name": "东门", "kinds": ["early"]}], "holidays": [], "workdays": [], "run_days": 6, "lead_days": 7,
    "no_show_minutes": 10, "swaps_by_rule": True, "weights": {},
}  # fmt: skip
BOOK = {"categories": [LINE], "policies": []}
MEMBER_VERBS = ("admit", "check", "confirm", "interview", "leave", "refuse", "reinstate", "suspend", "train")

CLUE = {
    "key": "0123456789abcdef", "conduct": "theft", "at": WHERE, "happened": "2025-11-03T01:00:00Z", "ongoing": False, "danger": False,
    "often": "once", "text": "有人撬锁",
}  # fmt: skip
SPOT = {"left": 0, "top": 0, "width": 1, "height": 1}
ACCOUNT_VERBS = ("replace_authenticator", "end_sessions", "disable", "enable")
EXPORT = {"reason": "for the yearly review"}

OPEN = {
    ("POST", "/api/access/codes"), ("POST", "/api/access/sign-in"), ("POST", "/api/access/sign-in-by-code"), ("GET", "/livez"),
    ("POST", "/api/tablet/pair"), ("GET", "/api/calendar/{token}.ics"), ("GET", "/readyz"), ("GET", "/metrics"),
    ("POST", "/api/tablet/pair"), ("GET", "/readyz"), ("GET", "/metrics"), ("GET", "/api/invited/{token}"),
    ("GET", "/api/warnings/{station}.atom"), ("GET", "/api/warnings/{warning}.cap"),
    ("GET", "/api/clue-box/{token}"), ("POST", "/api/clue-box/{token}"), ("POST", "/api/clue-check"), ("POST", "/api/clue-return"),
    ("POST", "/api/clue-return/words"), ("POST", "/api/clue-check/photos"), ("POST", "/api/clue-return/photos"), ("GET", "/api/clue-map"),
}  # fmt: skip
"""Before anybody can be signed in."""
OWN_DOORS = {
    ("POST", "/api/hooks/110"),
    ("POST", "/api/hooks/deliveries/{token}"),
    ("GET", "/api/hooks/osmand"),
    ("POST", "/api/hooks/osmand"),
    ("POST", "/api/hooks/owntracks"),
}

TASK = {"title": "x", "text": "x"}

TABLE: dict[tuple[str, str], tuple[Right, Any]] = {
    ("POST", "/api/audiences/preview"): (Right.AUDIENCE_BUILD, {"criteria": {}}),
    ("GET", "/api/tasks"): (Right.TASK_READ, None),
    ("POST", "/api/tasks"): (Right.TASK_COMMAND, TASK),
    ("GET", "/api/tasks/templates"): (Right.TASK_READ, None),
    ("POST", "/api/tasks/burden"): (Right.TASK_COMMAND, {}),
    ("GET", "/api/tasks/limit"): (Right.TASK_READ, None),
    ("PUT", "/api/tasks/limit"): (Right.TASK_OVERRIDE, {"weekly": 10, "version": 99}),
    ("POST", "/api/tasks/files"): (Right.TASK_COMMAND, "file"),
    ("GET", "/api/tasks/files/{file}"): (Right.TASK_READ, None),
    ("GET", "/api/task-photos/{name}"): (Right.PHOTO_READ, None),
    ("GET", "/api/tasks/{order}"): (Right.TASK_READ, None),
    ("GET", "/api/tasks/{order}/receipts"): (Right.TASK_READ, None),
    ("POST", "/api/tasks/{order}/remind"): (Right.TASK_COMMAND, None),
    ("POST", "/api/tasks/{order}/verify"): (Right.TASK_COMMAND, None),
    ("POST", "/api/tasks/{order}/receipts/{member_id}/return"): (Right.TASK_COMMAND, {"remark": "x"}),
    ("POST", "/api/tasks/{order}/close"): (Right.TASK_COMMAND, {}),
    ("GET", "/api/my-tasks/files/{file}"): (Right.TASK_ANSWER, None),
    ("POST", "/api/my-tasks/{order}/photos"): (Right.TASK_ANSWER, "file"),
    ("GET", "/api/tasks/{order}/comments"): (Right.TASK_READ, None),
    ("POST", "/api/tasks/{order}/comments"): (Right.TASK_COMMAND, {"text": "x"}),
    ("POST", "/api/tasks/{order}/comments/heard"): (Right.TASK_COMMAND, {"thread": "x"}),
    ("GET", "/api/my-tasks/crew-code"): (Right.TASK_ANSWER, None),
    ("POST", "/api/my-tasks/{order}/crew"): (Right.TASK_ANSWER, {"code": "x"}),
    ("DELETE", "/api/my-tasks/{order}/crew/{member_id}"): (Right.TASK_ANSWER, None),
    ("DELETE", "/api/my-tasks/{order}/crew"): (Right.TASK_ANSWER, None),
    ("POST", "/api/my-tasks/{order}/comments"): (Right.TASK_ANSWER, {"text": "x"}),
    ("POST", "/api/my-tasks/{order}/{verb}"): (Right.TASK_ANSWER, None),
    ("GET", "/api/advisories"): (Right.ADVISORY_READ, None),
    ("POST", "/api/advisories"): (Right.ADVISORY_SEND, TASK),
    ("POST", "/api/advisories/pictures"): (Right.ADVISORY_SEND, "file"),
    ("POST", "/api/advisories/sounds"): (Right.ADVISORY_SEND, "file"),
    ("GET", "/api/advisory-files/{part}"): (Right.PHOTO_READ, None),
    ("GET", "/api/advisories/{advisory}"): (Right.ADVISORY_READ, None),
    ("POST", "/api/advisories/{advisory}/withdraw"): (Right.ADVISORY_SEND, {"reason": "x"}),
    ("POST", "/api/my-advisories/{advisory}/read"): (Right.ADVISORY_OWN, None),
    ("GET", "/api/venues"): (Right.SELF_CHECK_READ, None),
    ("POST", "/api/venues"): (Right.VENUE_KEEP, {"kind": "shop", "name": "x", "place": "x", "keeper": "{member_id}"}),
    ("GET", "/api/venues/{venue}"): (Right.SELF_CHECK_READ, None),
    ("PATCH", "/api/venues/{venue}"): (Right.VENUE_KEEP, {"version": 99, "name": "x"}),
    ("POST", "/api/venues/{venue}/retire"): (Right.VENUE_KEEP, None),
    ("POST", "/api/venues/{venue}/export"): (Right.SELF_CHECK_READ, EXPORT),
    ("GET", "/api/self-checks"): (Right.SELF_CHECK_READ, None),
    ("POST", "/api/self-checks"): (Right.SELF_CHECK_COMMAND, {"venues": [], "due": "2025-11-10"}),
    ("GET", "/api/self-checks/{check}"): (Right.SELF_CHECK_READ, None),
    ("POST", "/api/self-checks/{check}/cancel"): (Right.SELF_CHECK_COMMAND, {"reason": "x"}),
    ("PATCH", "/api/hazards/{hazard}"): (Right.SELF_CHECK_COMMAND, {"owner": "{member_id}", "due": "2025-11-10", "version": 99}),
    ("POST", "/api/hazards/{hazard}/accept"): (Right.SELF_CHECK_COMMAND, None),
    ("POST", "/api/hazards/{hazard}/return"): (Right.SELF_CHECK_COMMAND, {"remark": "x"}),
    ("GET", "/api/self-check-photos/{name}"): (Right.PHOTO_READ, None),
    ("POST", "/api/my-self-checks/{check}/items/{item}/photos"): (Right.SELF_CHECK_DO, "file"),
    ("POST", "/api/my-self-checks/{check}/submit"): (Right.SELF_CHECK_DO, {"findings": []}),
    ("POST", "/api/my-hazards/{hazard}/photos"): (Right.SELF_CHECK_DO, "file"),
    ("POST", "/api/my-hazards/{hazard}/mend"): (Right.SELF_CHECK_DO, {"words": "x"}),
    ("GET", "/api/patrol-points/labels"): (Right.POINT_KEEP, None),
    ("POST", "/api/patrol-points"): (Right.POINT_KEEP, {"name": "x", "at": WHERE}),
    ("PATCH", "/api/patrol-points/{point}"): (Right.POINT_KEEP, {"version": 0, "name": "x"}),
    ("POST", "/api/patrol-points/{point}/replace_code"): (Right.POINT_KEEP, None),
    ("POST", "/api/patrol-points/{point}/retire"): (Right.POINT_KEEP, None),
    ("POST", "/api/beats"): (Right.POINT_KEEP, {"name": "x", "points": []}),
    ("PATCH", "/api/beats/{beat}"): (Right.POINT_KEEP, {"version": 0, "name": "x"}),
    ("POST", "/api/beats/{beat}/retire"): (Right.POINT_KEEP, None),
    ("GET", "/api/patrols"): (Right.PATROL_READ, None),
    ("POST", "/api/patrols"): (Right.PATROL_PLAN, PATROL_ORDER),
    ("POST", "/api/patrols/preview"): (Right.PATROL_PLAN, PATROL_ORDER),
    ("POST", "/api/patrols/{patrol}/cancel"): (Right.PATROL_PLAN, {"reason": "x"}),
    ("GET", "/api/my-patrols/claimable"): (Right.PATROL_WALK, None),
    ("POST", "/api/my-patrols/join"): (Right.PATROL_WALK, {"code": "000000"}),
    ("POST", "/api/my-patrols/{patrol}/claim"): (Right.PATROL_WALK, None),
    ("GET", "/api/my-patrols/{patrol}/join-code"): (Right.PATROL_WALK, None),
    ("POST", "/api/my-patrols/{patrol}/check-ins"): (Right.PATROL_WALK, {"code": "00000000"}),
    ("GET", "/api/my-patrols/{patrol}/visits/{visit}/route?from=31.1,121.4"): (Right.PATROL_WALK, None),
    ("POST", "/api/my-patrols/{patrol}/visits/{visit}/skip"): (Right.PATROL_WALK, {"reason": "danger"}),
    ("POST", "/api/my-patrols/{patrol}/visits/{visit}/say"): (Right.PATROL_WALK, {"words": "x"}),
    ("POST", "/api/my-patrols/{patrol}/{verb}"): (Right.PATROL_WALK, None),
    ("GET", "/api/tablet/point-code"): (Right.POST_SERVE, None),
    ("GET", "/api/access/me"): (Right.SESSION_OWN, None),
    ("GET", "/api/access/sessions"): (Right.SESSION_OWN, None),
    ("DELETE", "/api/access/sessions/{session_id}"): (Right.SESSION_OWN, None),
    ("GET", "/api/areas"): (Right.AREA_READ, None),
    ("GET", "/api/categories"): (Right.CATEGORY_READ, None),
    ("GET", "/api/policies"): (Right.CATEGORY_READ, None),
    ("GET", "/api/rulebook"): (Right.RULEBOOK_READ, None),
    ("GET", "/api/rulebook/editions"): (Right.RULEBOOK_READ, None),
    ("POST", "/api/rulebook/editions"): (Right.RULEBOOK_EDIT, BOOK | {"based_on": 1, "reason": "为什么要改"}),
    ("GET", "/api/rulebook/editions/{version}"): (Right.RULEBOOK_READ, None),
    ("POST", "/api/rulebook/editions/{version}/restore"): (Right.RULEBOOK_EDIT, {"based_on": 1, "reason": "为什么要改"}),
    ("POST", "/api/rulebook/preview"): (Right.RULEBOOK_EDIT, BOOK),
    ("POST", "/api/rulebook/review"): (Right.RULEBOOK_EDIT, BOOK),
    ("GET", "/api/map"): (Right.PLACE_FIND, None),
    ("GET", "/api/places"): (Right.PLACE_FIND, None),
    ("GET", "/api/lamps"): (Right.SESSION_OWN, None),
    ("GET", "/api/reach?latitude=31.1&longitude=121.4"): (Right.DISPATCH_READ, None),
    ("GET", "/api/route?from=31.1,121.4&to=31.2,121.4"): (Right.DISPATCH_READ, None),
    ("GET", "/api/accounts"): (Right.ACCOUNT_ADMINISTER, None),
    ("POST", "/api/accounts"): (
        Right.ACCOUNT_ADMINISTER,
        {"login": "new", "name": "x", "role": "officer", "password": "quiet river lantern"},
    ),
    ("POST", "/api/accounts/export"): (Right.ACCOUNT_ADMINISTER, EXPORT),
    **{("POST", f"/api/accounts/{{account_id}}/{verb}"): (Right.ACCOUNT_ADMINISTER, {}) for verb in ACCOUNT_VERBS},
    ("POST", "/api/accounts/{account_id}/change_role"): (Right.ACCOUNT_ADMINISTER, {"role": "officer", "reason": ""}),
    ("POST", "/api/accounts/{account_id}/replace_password"): (Right.ACCOUNT_ADMINISTER, {"password": "quiet river lantern"}),
    ("GET", "/api/audit"): (Right.AUDIT_READ, None),
    ("GET", "/api/audit/check"): (Right.AUDIT_READ, None),
    ("POST", "/api/audit/check"): (Right.AUDIT_READ, None),
    ("POST", "/api/audit/export"): (Right.AUDIT_READ, EXPORT),
    ("GET", "/api/houses"): (Right.HOUSE_READ, None),
    ("POST", "/api/houses"): (Right.HOUSE_AMEND, {"name": "x", "at": WHERE}),
    ("GET", "/api/houses/retired"): (Right.HOUSE_AMEND, None),
    ("POST", "/api/houses/export"): (Right.HOUSE_READ, {}),
    ("POST", "/api/houses/{house}/retire"): (Right.HOUSE_AMEND, {"version": 99, "reason": "为什么要撤"}),
    ("POST", "/api/houses/{house}/restore"): (Right.HOUSE_AMEND, {"version": 99}),
    ("POST", "/api/houses/{house}/posts"): (Right.HOUSE_AMEND, {"name": "x"}),
    ("GET", "/api/houses/{house}/inspections"): (Right.HOUSE_READ, None),
    ("POST", "/api/houses/{house}/inspections"): (Right.EQUIPMENT_INSPECT, None),
    ("POST", "/api/posts/{post}/retire"): (Right.HOUSE_AMEND, {"version": 99, "reason": "为什么要撤"}),
    ("POST", "/api/posts/{post}/restore"): (Right.HOUSE_AMEND, {"version": 99}),
    ("PATCH", "/api/equipment/{equipment}"): (Right.HOUSE_AMEND, {"serial": "SN 1"}),
    ("GET", "/api/equipment/{equipment}/history"): (Right.HOUSE_READ, None),
    ("POST", "/api/equipment/{equipment}/lend"): (Right.EQUIPMENT_CHECK, {"to": "x"}),
    ("POST", "/api/equipment/{equipment}/give_back"): (Right.EQUIPMENT_CHECK, None),
    ("POST", "/api/equipment/{equipment}/give_back_mine"): (Right.MEMBER_SELF, None),
    ("POST", "/api/equipment/{equipment}/write_off"): (Right.HOUSE_AMEND, {"reason": " "}),
    ("POST", "/api/equipment/{equipment}/inspect"): (Right.EQUIPMENT_INSPECT, {"verdict": "fine"}),
    ("POST", "/api/equipment/{equipment}/photos"): (Right.EQUIPMENT_INSPECT, "file"),
    ("GET", "/api/equipment-photos/{name}"): (Right.HOUSE_READ, None),
    ("GET", "/api/inspections"): (Right.EQUIPMENT_INSPECT, None),
    ("PATCH", "/api/houses/{house}"): (Right.HOUSE_AMEND, {"version": 0, "hours": "7-22"}),
    ("POST", "/api/houses/{house}/equipment"): (Right.HOUSE_AMEND, {"item": "torch"}),
    ("PATCH", "/api/posts/{post}"): (Right.HOUSE_AMEND, {"version": 0, "name": "x"}),
    ("POST", "/api/equipment/{equipment}/report_defect"): (Right.EQUIPMENT_CHECK, {"defect": "x"}),
    ("POST", "/api/equipment/{equipment}/repair"): (Right.EQUIPMENT_CHECK, {}),
    ("GET", "/api/incidents"): (Right.INCIDENT_READ, None),
    ("POST", "/api/incidents"): (Right.INCIDENT_RECEIVE, CALL),
    ("POST", "/api/incidents/export"): (Right.INCIDENT_READ, EXPORT),
    ("GET", "/api/incidents/heat"): (Right.INCIDENT_READ, None),
    ("POST", "/api/incidents/duplicates"): (Right.INCIDENT_READ, CALL),
    ("GET", "/api/incidents/{incident}"): (Right.INCIDENT_READ, None),
    ("PATCH", "/api/incidents/{incident}"): (Right.INCIDENT_HANDLE, {"version": 0}),
    ("GET", "/api/incidents/{incident}/timeline"): (Right.INCIDENT_READ, None),
    ("POST", "/api/incidents/{incident}/timeline/export"): (Right.INCIDENT_READ, EXPORT),
    ("GET", "/api/incidents/{incident}/shortlist"): (Right.DISPATCH_READ, None),
    ("PUT", "/api/incidents/{incident}/services"): (Right.INCIDENT_HANDLE, {"service": "police", "expected_s": 60}),
    ("POST", "/api/incidents/{incident}/call-out"): (Right.DISPATCH_COMMAND, {}),
    ("POST", "/api/incidents/{incident}/notice"): (Right.INCIDENT_HANDLE, None),
    ("POST", "/api/incidents/{incident}/{verb}"): (Right.INCIDENT_HANDLE, {"note": "x"}),
    ("POST", "/api/help"): (Right.HELP_ASK, {"text": "x", "at": WHERE}),
    ("GET", "/api/help/mine"): (Right.HELP_ASK, None),
    ("POST", "/api/help/{incident}/cancel"): (Right.HELP_ASK, {}),
    ("POST", "/api/call-outs/{call_out}/add"): (Right.DISPATCH_COMMAND, {"member": "x"}),
    ("POST", "/api/call-outs/{call_out}/drop"): (Right.DISPATCH_COMMAND, {"offer": "x"}),
    ("POST", "/api/call-outs/{call_out}/escalate"): (Right.DISPATCH_COMMAND, {"to": "police"}),
    ("POST", "/api/call-outs/{call_out}/recall"): (Right.DISPATCH_COMMAND, {}),
    ("GET", "/api/dispatch/plan"): (Right.DISPATCH_READ, None),
    ("POST", "/api/dispatch/preview"): (Right.DISPATCH_READ, {"category": "help", "at": WHERE}),
    ("POST", "/api/duty/on"): (Right.DUTY_OWN, {}),
    ("POST", "/api/duty/off"): (Right.DUTY_OWN, {}),
    ("GET", "/api/duty/hours"): (Right.DUTY_OWN, None),
    ("GET", "/api/members"): (Right.MEMBER_READ, None),
    ("POST", "/api/members"): (Right.MEMBER_ENROL, {"name": "x", "phone": "13900001111", "force": "guard", "mode": "foot"}),
    ("POST", "/api/members/export"): (Right.MEMBER_EXPORT, EXPORT),
    ("GET", "/api/members/{member_id}/history"): (Right.MEMBER_ENROL, None),
    ("GET", "/api/positions/looks/{member_id}"): (Right.MEMBER_ENROL, None),
    ("POST", "/api/members/me/consents"): (Right.MEMBER_SELF, {"kind": "location", "given": True}),
    ("PUT", "/api/members/me/home"): (Right.MEMBER_SELF, {"at": WHERE}),
    ("DELETE", "/api/members/me/home"): (Right.MEMBER_SELF, None),
    ("GET", "/api/members/{member_id}"): (Right.MEMBER_ENROL, None),
    ("PATCH", "/api/members/{member_id}"): (Right.MEMBER_ENROL, {}),
    **{("POST", f"/api/members/{{member_id}}/{verb}"): (Right.MEMBER_ENROL, {}) for verb in MEMBER_VERBS},
    ("GET", "/api/offers/mine"): (Right.OFFER_ANSWER, None),
    ("GET", "/api/offers/{offer}/route?from=31.1,121.4"): (Right.OFFER_ANSWER, None),
    ("GET", "/api/incidents/{incident}/tracks"): (Right.DISPATCH_READ, None),
    ("POST", "/api/offers/{offer}/replay"): (Right.TRACK_REPLAY, {"reason": "复盘到场时间"}),
    ("POST", "/api/offers/{offer}/aftercare"): (Right.AFTERCARE_ANSWER, {"answer": "fine"}),
    ("POST", "/api/aftercare/{offer}/speak"): (Right.AFTERCARE_READ, None),
    ("POST", "/api/offers/{offer}/{verb}"): (Right.OFFER_ANSWER, {}),
    ("POST", "/api/offers/{offer}/photos"): (Right.OFFER_ANSWER, "file"),
    ("GET", "/api/photos/{name}"): (Right.PHOTO_READ, None),
    ("POST", "/api/positions"): (Right.POSITION_SEND, WHERE | {"seen": "2025-11-03T01:20:00Z"}),
    ("GET", "/api/positions/looks"): (Right.MEMBER_SELF, None),
    ("POST", "/api/positions/looks"): (Right.POSITION_LOOK, {"member": "{member_id}", "reason": "为什么要看"}),
    ("GET", "/api/positions/trackers"): (Right.MEMBER_SELF, None),
    ("POST", "/api/positions/trackers"): (Right.MEMBER_SELF, {"name": "x", "datum": "wgs84"}),
    ("DELETE", "/api/positions/trackers/{tracker}"): (Right.MEMBER_SELF, None),
    ("GET", "/api/teams"): (Right.TEAM_READ, None),
    ("POST", "/api/teams"): (Right.TEAM_KEEP, {"name": ""}),
    ("POST", "/api/teams/export"): (Right.TEAM_READ, EXPORT),
    ("GET", "/api/teams/mine"): (Right.MEMBER_SELF, None),
    ("GET", "/api/teams/{team}"): (Right.TEAM_READ, None),
    ("PATCH", "/api/teams/{team}"): (Right.TEAM_KEEP, {"version": 0}),
    ("POST", "/api/teams/{team}/members"): (Right.TEAM_KEEP, {"members": ["none"]}),
    ("DELETE", "/api/teams/{team}/members/{member_id}"): (Right.TEAM_KEEP, None),
    ("PUT", "/api/teams/{team}/leader"): (Right.TEAM_KEEP, {"member": None}),
    ("POST", "/api/teams/{team}/dissolve"): (Right.TEAM_KEEP, None),
    ("GET", "/api/members/{member_id}/teams"): (Right.TEAM_READ, None),
    ("GET", "/api/roll-calls"): (Right.ROLL_CALL_READ, None),
    ("POST", "/api/roll-calls"): (Right.ROLL_CALL_COMMAND, {"scope": "house", "place": "none"}),
    ("GET", "/api/roll-calls/trend"): (Right.ROLL_CALL_READ, None),
    ("GET", "/api/roll-calls/plan"): (Right.ROLL_CALL_READ, None),
    ("PUT", "/api/roll-calls/plan"): (Right.ROLL_CALL_PLAN, {"version": 0, "calls": [], "jitter_min": 0, "surprises_a_day": 2}),
    ("POST", "/api/roll-calls/{roll_call}/cancel"): (Right.ROLL_CALL_COMMAND, None),
    ("POST", "/api/roll-calls/{roll_call}/replies/{reply}/answer"): (Right.ROLL_CALL_COMMAND, {"way": "radio"}),
    ("POST", "/api/roll-call-asks/{reply}/answer"): (Right.ROLL_CALL_ANSWER, {}),
    ("GET", "/api/members/running-out"): (Right.MEMBER_READ, None),
    ("GET", "/api/members/me/consents"): (Right.MEMBER_SELF, None),
    ("PUT", "/api/members/me/consents/{kind}"): (Right.MEMBER_SELF, {"given": True}),
    ("GET", "/api/invitations"): (Right.INVITATION_KEEP, None),
    ("POST", "/api/invitations"): (Right.INVITATION_KEEP, {"expires": "2020-01-01T00:00:00Z"}),
    ("POST", "/api/invitations/{invitation}/revoke"): (Right.INVITATION_KEEP, None),
    ("GET", "/api/messages"): (Right.MESSAGE_OWN, None),
    ("POST", "/api/messages/deliver"): (Right.MESSAGE_OWN, {"ids": []}),
    ("POST", "/api/messages/see"): (Right.MESSAGE_OWN, {"ids": []}),
    ("POST", "/api/messages/see-all"): (Right.MESSAGE_OWN, None),
    ("GET", "/api/messages/quiet"): (Right.MESSAGE_OWN, None),
    ("PUT", "/api/messages/quiet"): (Right.MESSAGE_OWN, {"start": 0, "end": 0}),
    ("GET", "/api/messages/push-key"): (Right.MESSAGE_OWN, None),
    ("GET", "/api/messages/addresses"): (Right.MESSAGE_OWN, None),
    ("PUT", "/api/messages/addresses"): (Right.MESSAGE_OWN, {"channel": "email", "address": ""}),
    ("GET", "/api/deliveries"): (Right.DELIVERY_HANDLE, None),
    ("POST", "/api/deliveries/{delivery}/{verb}"): (Right.DELIVERY_HANDLE, None),
    ("POST", "/api/applications"): (
        Right.APPLICATION_OWN,
        {"token": "unknown-token", "name": "x", "force": "volunteer", "consents": [], "wording": 1},
    ),
    ("GET", "/api/applications/mine"): (Right.APPLICATION_OWN, None),
    ("POST", "/api/applications/mine/withdraw"): (Right.APPLICATION_OWN, None),
    ("POST", "/api/applications/mine/appeal"): (Right.APPLICATION_OWN, {}),
    ("GET", "/api/applications"): (Right.APPLICATION_READ, None),
    ("GET", "/api/applications/owners"): (Right.APPLICATION_HANDLE, None),
    ("GET", "/api/applications/{application}"): (Right.APPLICATION_READ, None),
    ("GET", "/api/applications/{application}/history"): (Right.APPLICATION_HANDLE, None),
    ("POST", "/api/applications/{application}/claim"): (Right.APPLICATION_HANDLE, None),
    ("PATCH", "/api/applications/{application}"): (Right.APPLICATION_HANDLE, {"version": 0}),
    ("POST", "/api/applications/{application}/steps"): (Right.APPLICATION_HANDLE, {"verb": "check"}),
    ("POST", "/api/applications/{application}/recommendation"): (Right.APPLICATION_RECOMMEND, {"favours": True}),
    ("POST", "/api/applications/{application}/appeal"): (Right.APPEAL_DECIDE, {"granted": False}),
    ("POST", "/api/applications/{application}/house"): (Right.HOUSE_AMEND, None),
    ("GET", "/api/proofs"): (Right.PROOF_CHECK, None),
    ("GET", "/api/proofs/mine"): (Right.PROOF_OWN, None),
    ("POST", "/api/proofs/mine/{skill}/photos"): (Right.PROOF_OWN, "file"),
    ("GET", "/api/proofs/mine/{proof}/photo"): (Right.PROOF_OWN, None),
    ("DELETE", "/api/proofs/mine/{proof}"): (Right.PROOF_OWN, None),
    ("GET", "/api/proofs/of/{member_id}"): (Right.PROOF_CHECK, None),
    ("GET", "/api/proofs/{proof}/photo"): (Right.PROOF_CHECK, None),
    ("POST", "/api/proofs/{proof}/confirm"): (Right.PROOF_CHECK, {"until": "2020-01-01"}),
    ("POST", "/api/proofs/{proof}/refuse"): (Right.PROOF_CHECK, {"reason": "x"}),
    ("POST", "/api/clues"): (Right.CLUE_REPORT, CLUE),
    ("GET", "/api/clues"): (Right.CLUE_TRIAGE, None),
    ("GET", "/api/clues/{clue}"): (Right.CLUE_TRIAGE, None),
    ("PATCH", "/api/clues/{clue}"): (Right.CLUE_TRIAGE, {"priority": 1}),
    ("POST", "/api/clues/{clue}/hold"): (Right.CLUE_TRIAGE, None),
    ("POST", "/api/clues/{clue}/let-go"): (Right.CLUE_TRIAGE, None),
    ("POST", "/api/clues/{clue}/steps"): (Right.CLUE_TRIAGE, {"verb": "take", "version": 99}),
    ("POST", "/api/clues/{clue}/merge"): (Right.CLUE_TRIAGE, {"into": "x"}),
    ("POST", "/api/clues/{clue}/say"): (Right.CLUE_TRIAGE, {"text": "什么时候？"}),
    ("GET", "/api/clues/{clue}/photos/{photo}"): (Right.CLUE_TRIAGE, None),
    ("POST", "/api/clues/{clue}/photos/{photo}/cover"): (Right.CLUE_TRIAGE, {"spots": [SPOT], "version": 99}),
    ("POST", "/api/clues/{clue}/photos/{photo}/original"): (Right.CLUE_TRIAGE, {"reason": "x"}),
    ("POST", "/api/clues/{clue}/incident"): (Right.INCIDENT_RECEIVE, {"category": "help"}),
    ("POST", "/api/clues/{clue}/envelope"): (Right.CLUE_TRIAGE, {"reason": "检察院来函要求核实报告人"}),
    ("GET", "/api/clue-links"): (Right.CLUE_LINK_KEEP, None),
    ("POST", "/api/clue-links"): (Right.CLUE_LINK_KEEP, {"place": "x"}),
    ("POST", "/api/clue-links/{link}/revoke"): (Right.CLUE_LINK_KEEP, None),
    ("POST", "/api/alerts"): (Right.ALERT_DRAFT, {"kind": "person", "text": "x", "houses": ["{house}"]}),
    ("GET", "/api/alerts/reach?house={house}"): (Right.ALERT_DRAFT, None),
    ("GET", "/api/alerts/{alert}"): (Right.ALERT_READ, None),
    ("POST", "/api/alerts/{alert}/photos"): (Right.ALERT_DRAFT, "file"),
    ("DELETE", "/api/alerts/{alert}/photos"): (Right.ALERT_DRAFT, None),
    ("GET", "/api/alerts/{alert}/photo"): (Right.ALERT_READ, None),
    ("POST", "/api/alerts/{alert}/approve"): (Right.ALERT_APPROVE, None),
    ("POST", "/api/alerts/{alert}/refuse"): (Right.ALERT_APPROVE, {"reason": "x"}),
    ("POST", "/api/alerts/{alert}/recall"): (Right.ALERT_RECALL, {"reason": "x"}),
    ("POST", "/api/alerts/{alert}/renew"): (Right.ALERT_DRAFT, {"hours": 0}),
    ("POST", "/api/alert-sightings/{sighting}/mismatch"): (Right.ALERT_RECALL, None),
    ("GET", "/api/my-alerts/{receipt}"): (Right.ALERT_SEE, None),
    ("GET", "/api/my-alerts/{receipt}/photo"): (Right.ALERT_SEE, None),
    ("POST", "/api/my-alerts/{receipt}/acknowledge"): (Right.ALERT_SEE, None),
    ("POST", "/api/my-alerts/{receipt}/seen"): (Right.ALERT_SEE, {}),
    ("GET", "/api/approvals/past"): (Right.APPROVAL_OWN, None),
    ("POST", "/api/approvals/{approval}/decide"): (Right.APPROVAL_DECIDE, {"verb": "refuse", "answer": ""}),
    ("POST", "/api/approvals/{approval}/withdraw"): (Right.APPROVAL_OWN, None),
    ("GET", "/api/restores/open"): (Right.RESTORE_CONFIRM, None),
    ("POST", "/api/restores/confirm"): (Right.RESTORE_CONFIRM, {"reason": "x"}),
    ("GET", "/api/holds"): (Right.HOLD_READ, None),
    ("POST", "/api/holds"): (
        Right.HOLD_KEEP,
        {"kind": "incident", "subject": "{incident}", "until": "2020-01-01", "reason": "x"},
    ),
    ("POST", "/api/holds/{hold}/lift"): (Right.HOLD_KEEP, {"reason": "x"}),
    ("POST", "/api/break-glass"): (Right.GLASS_BREAK, {"member": "{member_id}", "reason": "x"}),
    ("POST", "/api/break-glass/{opening}/look"): (Right.GLASS_BREAK, None),
    ("POST", "/api/break-glass/{opening}/end"): (Right.GLASS_BREAK, None),
    ("POST", "/api/break-glass/{opening}/review"): (Right.OPENING_REVIEW, {"verb": "justify", "remark": "x"}),
    ("GET", "/api/wall"): (Right.WALL_READ, None),
    ("GET", "/api/voice/{channel}/clips"): (Right.VOICE_SPEAK, None),
    ("POST", "/api/voice/{channel}/clips"): (Right.VOICE_SPEAK, "file"),
    ("POST", "/api/voice/{channel}/words"): (Right.VOICE_SPEAK, {"words": "x"}),
    ("GET", "/api/voice/clips/{clip}"): (Right.VOICE_SPEAK, None),
    ("GET", "/api/desk"): (Right.DESK_READ, None),
    ("GET", "/api/desk/matters"): (Right.DESK_READ, None),
    ("GET", "/api/desk/sittings"): (Right.DESK_READ, None),
    ("GET", "/api/desk/sittings/{sitting}"): (Right.DESK_READ, None),
    ("POST", "/api/desk/take-over"): (Right.DESK_HOLD, {"reason": "值班员没有来"}),
    ("POST", "/api/desk/hand-over"): (Right.DESK_HOLD, {"version": 0}),
    ("POST", "/api/desk/take-back"): (Right.DESK_HOLD, {"version": 0}),
    ("POST", "/api/desk/leave"): (Right.DESK_HOLD, {"version": 0, "reason": "无人来接班"}),
    ("POST", "/api/desk/take-on"): (Right.DESK_HOLD, {"ref": "incident:x"}),
    ("POST", "/api/desk/concerns"): (Right.DESK_HOLD, {"text": "电梯在修", "owner": "物业"}),
    ("POST", "/api/desk/concerns/{concern}/settle"): (Right.DESK_HOLD, None),
    ("POST", "/api/posts/{post}/pairing"): (Right.TABLET_PAIR, None),
    ("GET", "/api/tablets"): (Right.TABLET_PAIR, None),
    ("DELETE", "/api/tablets/{tablet}"): (Right.TABLET_PAIR, None),
    ("GET", "/api/tablet/guards?tail=1234"): (Right.POST_SERVE, None),
    ("GET", "/api/tablet/equipment"): (Right.POST_SERVE, None),
    ("POST", "/api/tablet/codes"): (Right.POST_SERVE, {"guard": "{member_id}"}),
    ("POST", "/api/tablet/pins"): (Right.POST_SERVE, {"guard": "{member_id}", "code": "000000", "pin": "481516"}),
    ("POST", "/api/tablet/shifts"): (Right.POST_SERVE, {"guard": "{member_id}", "pin": "481516"}),
    ("POST", "/api/tablet/shifts/end"): (Right.POST_SERVE, {"guard": "{member_id}"}),
    ("POST", "/api/tablet/offers/{offer}/{verb}"): (Right.POST_SERVE, {}),
    ("POST", "/api/tablet/help"): (Right.POST_SERVE, None),
    ("GET", "/api/sheets/{kind}/template"): (Right.SHEET_IMPORT, None),
    ("POST", "/api/sheets/{kind}/export"): (Right.SHEET_EXPORT, EXPORT),
    ("POST", "/api/sheets/{kind}/imports"): (Right.SHEET_IMPORT, "file"),
    ("GET", "/api/sheets/imports"): (Right.SHEET_IMPORT, None),
    ("GET", "/api/sheets/imports/{imported}/rows"): (Right.SHEET_IMPORT, None),
    ("POST", "/api/sheets/imports/{imported}/confirm"): (Right.SHEET_IMPORT, {"digest": "0" * 64}),
    ("POST", "/api/sheets/imports/{imported}/stop"): (Right.SHEET_IMPORT, None),
    ("GET", "/api/privacy/mine"): (Right.PRIVACY_OWN, None),
    ("POST", "/api/privacy/mine/file"): (Right.PRIVACY_OWN, {}),
    ("POST", "/api/privacy/mine/code"): (Right.PRIVACY_OWN, None),
    ("POST", "/api/privacy/mine/erase"): (Right.PRIVACY_OWN, {"code": "000000"}),
    ("POST", "/api/privacy/people/find"): (Right.PRIVACY_SERVE, {"phone": "13700000000"}),
    ("POST", "/api/privacy/people/file"): (Right.PRIVACY_SERVE, {"phone": "13700009999", "reason": "十一月书面申请"}),
    ("POST", "/api/privacy/people/erase"): (Right.PRIVACY_SERVE, {"phone": "13700009999", "reason": "十一月书面申请"}),
    ("POST", "/api/tablet/handovers/{handover}/sign"): (Right.POST_SERVE, {"guard": "{member_id}", "pin": "481516"}),
    ("POST", "/api/handovers"): (Right.HANDOVER_DO, {}),
    ("GET", "/api/handovers/{handover}"): (Right.HANDOVER_DO, None),
    ("POST", "/api/handovers/{handover}/check"): (Right.HANDOVER_DO, {"checks": []}),
    ("POST", "/api/handovers/{handover}/sign"): (Right.HANDOVER_SIGN, None),
    ("POST", "/api/handovers/{handover}/dismiss"): (Right.HANDOVER_DISMISS, {"reason": "演练"}),
    ("GET", "/api/matters"): (Right.HANDOVER_DO, None),
    ("POST", "/api/matters"): (Right.HANDOVER_DO, {"text": "x"}),
    ("POST", "/api/matters/{matter}/close"): (Right.HANDOVER_DO, None),
    ("GET", "/api/houses/{house}/handovers"): (Right.HANDOVER_READ, None),
    ("POST", "/api/access/sign-out"): (Right.SESSION_OWN, {}),
    ("GET", "/api/rosters/terms"): (Right.ROSTER_READ, None),
    ("PUT", "/api/rosters/terms"): (Right.ROSTER_MANAGE, ROSTER_TERMS),
    ("GET", "/api/rosters/shifts?since=2025-11-03&until=2025-11-09"): (Right.ROSTER_READ, None),
    ("GET", "/api/rosters/next"): (Right.ROSTER_NEXT, None),
    ("POST", "/api/rosters"): (Right.ROSTER_MANAGE, {"first": "2025-12-01", "days": 1}),
    ("GET", "/api/rosters/{roster}"): (Right.ROSTER_READ, None),
    ("POST", "/api/rosters/{roster}/solve"): (Right.ROSTER_MANAGE, {"version": 99}),
    ("POST", "/api/rosters/{roster}/stop"): (Right.ROSTER_MANAGE, None),
    ("PUT", "/api/rosters/{roster}/seats"): (Right.ROSTER_MANAGE, {"version": 99, "day": "2025-12-01", "need": "x", "kind": "x"}),
    ("GET", "/api/rosters/{roster}/candidates?day=2025-12-01&need=x&kind=x"): (Right.ROSTER_MANAGE, None),
    ("GET", "/api/rosters/{roster}/gaps"): (Right.ROSTER_MANAGE, None),
    ("GET", "/api/rosters/{roster}/changes?since={roster}"): (Right.ROSTER_READ, None),
    ("GET", "/api/rosters/{roster}/fairness"): (Right.ROSTER_MANAGE, None),
    ("POST", "/api/rosters/{roster}/publish"): (Right.ROSTER_MANAGE, {"version": 99}),
    ("POST", "/api/rosters/{roster}/amend"): (Right.ROSTER_MANAGE, None),
    ("POST", "/api/rosters/{roster}/drop-out"): (
        Right.ROSTER_MANAGE,
        {"member": "{member_id}", "since": "2025-12-01", "until": "2025-12-01"},
    ),
    ("POST", "/api/rosters/{roster}/discard"): (Right.ROSTER_MANAGE, None),
    ("GET", "/api/rosters/asks/{ask}/doubts"): (Right.ROSTER_SETTLE, None),
    ("POST", "/api/rosters/asks/{ask}/{verb}"): (Right.ROSTER_SETTLE, {}),
    ("GET", "/api/rosters/mine/availability"): (Right.ROSTER_OWN, None),
    ("PUT", "/api/rosters/mine/availability"): (Right.ROSTER_OWN, {"version": 0}),
    ("GET", "/api/rosters/mine/open"): (Right.ROSTER_OWN, None),
    ("GET", "/api/rosters/mine/calendar"): (Right.ROSTER_OWN, None),
    ("POST", "/api/rosters/mine/calendar"): (Right.ROSTER_OWN, None),
    ("DELETE", "/api/rosters/mine/calendar"): (Right.ROSTER_OWN, None),
    ("GET", "/api/rosters/mine/shifts/{shift}/colleagues"): (Right.ROSTER_OWN, None),
    ("POST", "/api/rosters/mine/shifts/{shift}/claim"): (Right.ROSTER_OWN, None),
    ("POST", "/api/rosters/mine/shifts/{shift}/give-back"): (Right.ROSTER_OWN, None),
    ("POST", "/api/rosters/mine/shifts/{shift}/ask"): (Right.ROSTER_OWN, {"to": "x"}),
    ("POST", "/api/rosters/mine/asks/{ask}/{verb}"): (Right.ROSTER_OWN, None),
}


@dataclass
class Scene:
    """Two stations with a call each, and somebody of every role signed in at the first."""

    town: OpenTown
    visitors: dict[Role, Visitor]
    own: dict[str, str]
    other: dict[str, str]


@pytest.fixture(scope="module")
def scene() -> Scene:
    town = OpenTown()
    stations = [one_of_everything(town, name) for name in ("wujing", "xinzhuang")]
    visitors = {role: signed_in(town, role, index) for index, role in enumerate(PEOPLE)}
    return Scene(town, visitors, *stations)


def _press(visitor: Visitor, route: tuple[str, str], ids: dict[str, str]) -> int:
    method, path = route
    body = TABLE[route][1]
    address = path.format(**ids | {"verb": "see" if "/offers/" in path else ids["verb"]})
    if body == "file":
        return visitor.client.request(method, address, files={"file": ("x.jpg", b"x")}).status_code
    if isinstance(body, dict):
        body = {name: value.format(**ids) if isinstance(value, str) and "{" in value else value for name, value in body.items()}
    return visitor.client.request(method, address, json=body).status_code


def test_no_route_is_unlisted(scene: Scene) -> None:
    document = scene.town.app.openapi()["paths"]
    there = {(method.upper(), path) for path, methods in document.items() for method in methods}
    assert there == {(method, path.partition("?")[0]) for method, path in TABLE} | OPEN | OWN_DOORS


@pytest.mark.parametrize("role", PEOPLE)
def test_every_route_in_the_own_station(scene: Scene, role: Role) -> None:
    wrong = []
    if role is Role.DISPATCHER:  # off shift, while a colleague has the desk, he may look nobody up (0038)
        sits = scene.visitors[role].get("/api/desk").json()["sitting"]
        relieved = {"after": sits["id"] if sits else "", "reason": "值班员没有来"}
        assert scene.visitors[role].post("/api/desk/take-over", relieved).status_code == 200
    for route, (right, _) in TABLE.items():
        if route[1].endswith("sign-out"):
            continue
        status = _press(scene.visitors[role], route, scene.own)
        if (status == 403) != (right not in RIGHTS[role]) or status in {401, 500}:
            wrong.append((route, right.value, status))
    assert wrong == []


def test_nobody_gets_in_without_a_session(scene: Scene) -> None:
    stranger = scene.town.visitor()
    answers = {route: _press(stranger, route, scene.own) for route in TABLE}
    assert {route: status for route, status in answers.items() if status != 401} == {}


@pytest.mark.parametrize("role", PEOPLE)
def test_another_station_is_not_there(scene: Scene, role: Role) -> None:
    """Who lacks the right hears so; who holds it hears that there is nothing, exactly as for an id that never was."""
    wrong = []
    for route, (right, body) in TABLE.items():
        if ("{" not in route[1] and "{member_id}" not in str(body)) or "{kind}" in route[1]:
            continue
        status = _press(scene.visitors[role], route, scene.other)
        never = _press(
            scene.visitors[role], route, dict.fromkeys(scene.other, "never") | {"verb": "hold", "version": "98", "kind": "houses"}
        )
        if (right in RIGHTS[role] and status != never) or (right not in RIGHTS[role] and status != 403) or status < 400:
            wrong.append((route, status, never))
    assert [one for one in wrong if one[0] != ("DELETE", "/api/positions/trackers/{tracker}")] == []


@pytest.mark.parametrize("role", list(Role))
def test_every_live_topic_and_board(scene: Scene, role: Role) -> None:
    room = {Role.DISPATCHER, Role.CHIEF, Role.OFFICER, Role.ENGINE}
    actor = Actor(account="a", role=role, station="wujing", member="m")
    assert set(topics_of(actor)) == {"account:a", "member:m"} | ({"station:wujing"} if role in room else set()) | (
        {"aftercare:wujing"} if role in {Role.CHIEF, Role.ENGINE} else set()
    ) | ({"houses:wujing"} if role in room | {Role.ADMIN, Role.SUBDISTRICT, Role.HOUSE_LEAD} else set()) | (
        {"swaps:wujing"} if role in {Role.CHIEF, Role.DISPATCHER, Role.HOUSE_LEAD} else set()
    ) | ({"clues:wujing"} if role in room - {Role.ENGINE} else set()) | (
        {"approvals:wujing"} if role in {Role.CHIEF, Role.ADMIN} else set()
    ) | ({"openings:wujing"} if role in {Role.CHIEF, Role.AUDITOR} else set())
    boards = scene.town.ask(actor, lambda work: set(shown_to(scene.town.furniture.boards, work)))
    console = frozenset({"incidents", "call_outs", "members", "houses", "rosters", "missed_shifts", "open_asks", "roll_calls", "handovers"})
    console |= {"task_orders", "advisories", "self_checks"}
    own = {"me", "offers", "requests", "things", "my_shifts", "shift_asks", "roll_call_asks", "my_tasks"}
    own |= {"my_advisories", "my_self_checks", "my_hazards"}
    members = {Role.HOUSE_LEAD, Role.GUARD, Role.MERCHANT, Role.VOLUNTEER}
    expected = {
        **dict.fromkeys(room, console | {"rulebook", "desk", "clues"}),
        Role.CHIEF: console | {"aftercare", "rulebook", "desk", "imports", "clues"},
        Role.ENGINE: console | {"aftercare"},
        **dict.fromkeys(members, own),
        Role.GUARD: own | {"my_handovers"},
        Role.HOUSE_LEAD: own | {"houses", "my_handovers"},
        Role.RESIDENT: {"requests"},
        Role.TABLET: {"requests", "post", "post_offers", "roll_call_asks", "my_handovers"},
        Role.SUBDISTRICT: {"houses"},
        Role.ADMIN: {"houses", "imports"},
        Role.TRACKER: {"offers"},
    }
    on_patrol = {"patrols", "must_points", "beats"} if role in room else {"my_patrols"} if role in members else set()
    inbox = set() if role in MACHINES else {"inbox"}
    at_posts = {Role.GUARD, Role.HOUSE_LEAD, Role.TABLET}
    watching = {"alerts"} if role in room else {"my_alerts"} if role in at_posts else set()
    asking = {"approvals"} if role in (room - {Role.ENGINE}) | {Role.ADMIN, Role.AUDITOR} else set()
    asking |= {"openings"} if role in {Role.DISPATCHER, Role.CHIEF, Role.AUDITOR} else set()
    assert on_patrol | inbox | watching | asking <= boards
    assert boards - on_patrol - inbox - watching - asking == expected.get(role, set())


def test_refusals_are_written_down(scene: Scene) -> None:
    _press(scene.visitors[Role.OFFICER], ("POST", "/api/incidents"), scene.own)
    with scene.town.database.reading() as connection:
        kinds = {row.kind for row in connection.execute(event_log.select())}
    assert "audit.refused" in kinds
