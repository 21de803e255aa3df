"""Who may do what, on one table. Default deny: what is not written here is refused, and the refusal is written down."""

from enum import StrEnum


class Role(StrEnum):
    """The parts people (and three machines) play."""

    DISPATCHER = "dispatcher"
    CHIEF = "chief"
    OFFICER = "officer"
    AUDITOR = "auditor"
    ADMIN = "admin"
    SUBDISTRICT = "subdistrict"
    DISTRICT = "district"
    CITY = "city"
    WALL = "wall"  # the screen on the public side of the room; nobody's own
    HOUSE_LEAD = "house_lead"
    GUARD = "guard"
    MERCHANT = "merchant"
    VOLUNTEER = "volunteer"
    RESIDENT = "resident"
    TABLET = "tablet"  # a shared tablet at a post; what guards do at it is done as themselves
    TRACKER = "tracker"  # a device that tells where a member is, and by that when he has arrived
    GATEWAY = "gateway"  # the 110 system's webhook
    ENGINE = "engine"  # our own timers and reactions


class Right(StrEnum):
    """One permission each, named noun.verb."""

    SESSION_OWN = "session.own"
    ACCOUNT_ADMINISTER = "account.administer"
    AUDIT_READ = "audit.read"
    PLACE_FIND = "place.find"
    AREA_READ = "area.read"
    HOUSE_READ = "house.read"
    HOUSE_AMEND = "house.amend"
    EQUIPMENT_CHECK = "equipment.check"
    EQUIPMENT_INSPECT = "equipment.inspect"
    PATROL_READ = "patrol.read"
    PATROL_PLAN = "patrol.plan"
    PATROL_WALK = "patrol.walk"
    POINT_KEEP = "point.keep"
    MEMBER_READ = "member.read"
    MEMBER_ENROL = "member.enrol"
    MEMBER_EXPORT = "member.export"
    MEMBER_SELF = "member.self"
    DUTY_OWN = "duty.own"
    DUTY_END = "duty.end"
    DUTY_READ = "duty.read"
    POSITION_SEND = "position.send"
    POSITION_WATCH = "position.watch"
    POSITION_LOOK = "position.look"
    TRACK_REPLAY = "track.replay"
    INCIDENT_READ = "incident.read"
    INCIDENT_RECEIVE = "incident.receive"
    INCIDENT_HANDLE = "incident.handle"
    INCIDENT_RELAY = "incident.relay"
    CATEGORY_READ = "category.read"
    RULEBOOK_READ = "rulebook.read"
    RULEBOOK_EDIT = "rulebook.edit"
    HELP_ASK = "help.ask"
    DISPATCH_READ = "dispatch.read"
    DISPATCH_COMMAND = "dispatch.command"
    DISPATCH_STEP = "dispatch.step"
    OFFER_ANSWER = "offer.answer"
    PHOTO_READ = "photo.read"
    SHEET_IMPORT = "sheet.import"
    SHEET_EXPORT = "sheet.export"
    SHEET_STEP = "sheet.step"
    PRIVACY_OWN = "privacy.own"
    PRIVACY_SERVE = "privacy.serve"
    POST_SERVE = "post.serve"
    TABLET_PAIR = "tablet.pair"
    HANDOVER_DO = "handover.do"
    HANDOVER_SIGN = "handover.sign"
    HANDOVER_READ = "handover.read"
    HANDOVER_DISMISS = "handover.dismiss"
    AFTERCARE_ANSWER = "aftercare.answer"
    AFTERCARE_READ = "aftercare.read"
    WALL_READ = "wall.read"
    VOICE_SPEAK = "voice.speak"
    VOICE_KEEP = "voice.keep"
    ROLL_CALL_READ = "roll_call.read"
    ROLL_CALL_COMMAND = "roll_call.command"
    ROLL_CALL_ANSWER = "roll_call.answer"
    ROLL_CALL_PLAN = "roll_call.plan"
    TEAM_READ = "team.read"
    TEAM_KEEP = "team.keep"
    DESK_READ = "desk.read"
    DESK_HOLD = "desk.hold"
    ROSTER_READ = "roster.read"
    ROSTER_MANAGE = "roster.manage"
    ROSTER_SETTLE = "roster.settle"
    ROSTER_OWN = "roster.own"
    ROSTER_NEXT = "roster.next"
    ROSTER_STEP = "roster.step"
    INVITATION_KEEP = "invitation.keep"
    APPLICATION_OWN = "application.own"
    APPLICATION_READ = "application.read"
    APPLICATION_HANDLE = "application.handle"
    APPLICATION_RECOMMEND = "application.recommend"
    APPEAL_DECIDE = "appeal.decide"
    WARNING_PUBLISH = "warning.publish"
    MESSAGE_OWN = "message.own"
    MESSAGE_STEP = "message.step"
    DELIVERY_HANDLE = "delivery.handle"
    PROOF_OWN = "proof.own"
    PROOF_CHECK = "proof.check"
    CLUE_REPORT = "clue.report"
    CLUE_TRIAGE = "clue.triage"
    CLUE_UNSEAL = "clue.unseal"
    CLUE_LINK_KEEP = "clue_link.keep"
    CLUE_STEP = "clue.step"
    AUDIENCE_BUILD = "audience.build"
    TASK_READ = "task.read"
    TASK_COMMAND = "task.command"
    TASK_OVERRIDE = "task.override"
    TASK_ANSWER = "task.answer"
    TASK_STEP = "task.step"
    ALERT_READ = "alert.read"
    ALERT_DRAFT = "alert.draft"
    ALERT_APPROVE = "alert.approve"
    ALERT_RECALL = "alert.recall"
    ALERT_SEE = "alert.see"
    ALERT_STEP = "alert.step"
    ADVISORY_READ = "advisory.read"
    ADVISORY_SEND = "advisory.send"
    ADVISORY_OWN = "advisory.own"
    ADVISORY_STEP = "advisory.step"
    APPROVAL_OWN = "approval.own"
    APPROVAL_DECIDE = "approval.decide"
    RESTORE_CONFIRM = "restore.confirm"
    HOLD_READ = "hold.read"
    HOLD_KEEP = "hold.keep"
    GLASS_BREAK = "glass.break"
    OPENING_READ = "opening.read"
    OPENING_REVIEW = "opening.review"
    VENUE_KEEP = "venue.keep"
    SELF_CHECK_READ = "self_check.read"
    SELF_CHECK_COMMAND = "self_check.command"
    SELF_CHECK_DO = "self_check.do"
    SELF_CHECK_STEP = "self_check.step"


_SIGNED_IN = {Right.SESSION_OWN, Right.PLACE_FIND, Right.CATEGORY_READ, Right.MESSAGE_OWN}
_COMMAND_ROOM = _SIGNED_IN | {
    Right.PATROL_READ,
    Right.AREA_READ, Right.HOUSE_READ, Right.MEMBER_READ, Right.DUTY_READ, Right.POSITION_WATCH, Right.POSITION_LOOK,
    Right.TRACK_REPLAY,
    Right.VOICE_SPEAK, Right.INCIDENT_READ, Right.DISPATCH_READ, Right.PHOTO_READ, Right.WALL_READ, Right.RULEBOOK_READ,
    Right.TEAM_READ, Right.DESK_READ,
    Right.ROSTER_READ,
    Right.ROLL_CALL_READ,
    Right.HANDOVER_READ,
    Right.CLUE_TRIAGE,
    Right.TASK_READ,
    Right.ALERT_READ, Right.ALERT_RECALL,
    Right.ADVISORY_READ,
    Right.APPROVAL_OWN,
    Right.SELF_CHECK_READ,
}  # fmt: skip
_MEMBER = _SIGNED_IN | {
    Right.PATROL_WALK,
    Right.HELP_ASK, Right.MEMBER_SELF, Right.DUTY_OWN, Right.POSITION_SEND, Right.OFFER_ANSWER, Right.PHOTO_READ,
    Right.AFTERCARE_ANSWER, Right.ROSTER_OWN, Right.APPLICATION_OWN, Right.PROOF_OWN,
    Right.VOICE_SPEAK,
    Right.ROLL_CALL_ANSWER,
    Right.PRIVACY_OWN,
    Right.CLUE_REPORT,
    Right.TASK_ANSWER,
    Right.ADVISORY_OWN,
    Right.SELF_CHECK_DO,
}  # fmt: skip

RIGHTS: dict[Role, frozenset[Right]] = {
    Role.DISPATCHER: frozenset(_COMMAND_ROOM | {
        Right.GLASS_BREAK, Right.OPENING_READ,
        Right.PATROL_PLAN,
        Right.INCIDENT_RECEIVE, Right.INCIDENT_HANDLE, Right.DISPATCH_COMMAND, Right.EQUIPMENT_CHECK, Right.DESK_HOLD,
        Right.ROSTER_SETTLE,
        Right.EQUIPMENT_INSPECT,
        Right.ROLL_CALL_COMMAND,
        Right.HANDOVER_DISMISS,
        Right.DELIVERY_HANDLE,
        Right.AUDIENCE_BUILD, Right.TASK_COMMAND, Right.ADVISORY_SEND,
    }),
    Role.CHIEF: frozenset(_COMMAND_ROOM | {
        Right.PATROL_PLAN, Right.POINT_KEEP,
        Right.INCIDENT_RECEIVE, Right.INCIDENT_HANDLE, Right.DISPATCH_COMMAND, Right.EQUIPMENT_CHECK, Right.HOUSE_AMEND, Right.MEMBER_ENROL,
        Right.MEMBER_EXPORT, Right.AFTERCARE_READ, Right.TABLET_PAIR, Right.RULEBOOK_EDIT,
        Right.TEAM_KEEP, Right.DESK_HOLD, Right.INVITATION_KEEP, Right.APPLICATION_READ, Right.APPLICATION_HANDLE, Right.APPEAL_DECIDE,
        Right.PROOF_CHECK,
        Right.ROSTER_MANAGE, Right.ROSTER_SETTLE,
        Right.EQUIPMENT_INSPECT,
        Right.ROLL_CALL_COMMAND, Right.ROLL_CALL_PLAN,
        Right.SHEET_IMPORT, Right.SHEET_EXPORT,
        Right.PRIVACY_SERVE,
        Right.HANDOVER_DISMISS,
        Right.DELIVERY_HANDLE, Right.WARNING_PUBLISH,
        Right.CLUE_UNSEAL, Right.CLUE_LINK_KEEP,
        Right.AUDIENCE_BUILD, Right.TASK_COMMAND, Right.TASK_OVERRIDE, Right.ADVISORY_SEND,
        Right.VENUE_KEEP, Right.SELF_CHECK_COMMAND,
        Right.ALERT_DRAFT, Right.ALERT_APPROVE,
        Right.APPROVAL_DECIDE, Right.HOLD_READ, Right.HOLD_KEEP, Right.RESTORE_CONFIRM,
        Right.GLASS_BREAK, Right.OPENING_READ, Right.OPENING_REVIEW,
    }),
    Role.OFFICER: frozenset(_COMMAND_ROOM | {
        Right.HOLD_READ, Right.HOLD_KEEP,
        Right.APPLICATION_READ, Right.APPLICATION_HANDLE, Right.PROOF_CHECK,
        Right.AUDIENCE_BUILD, Right.TASK_COMMAND, Right.ALERT_DRAFT, Right.ADVISORY_SEND,
        Right.VENUE_KEEP, Right.SELF_CHECK_COMMAND,
    }),
    Role.AUDITOR: frozenset(_SIGNED_IN | {Right.AUDIT_READ, Right.APPROVAL_OWN, Right.HOLD_READ, Right.OPENING_READ, Right.OPENING_REVIEW}),
    Role.ADMIN: frozenset(_SIGNED_IN | {
        Right.ACCOUNT_ADMINISTER, Right.MEMBER_ENROL, Right.AREA_READ, Right.HOUSE_READ, Right.HOUSE_AMEND, Right.EQUIPMENT_CHECK,
        Right.TABLET_PAIR, Right.TEAM_READ, Right.TEAM_KEEP, Right.INVITATION_KEEP, Right.APPLICATION_READ, Right.APPLICATION_HANDLE,
        Right.PROOF_CHECK,
        Right.EQUIPMENT_INSPECT,
        Right.SHEET_IMPORT, Right.SHEET_EXPORT,
        Right.PRIVACY_SERVE,
        Right.DELIVERY_HANDLE,
        Right.APPROVAL_OWN, Right.APPROVAL_DECIDE, Right.HOLD_READ, Right.RESTORE_CONFIRM,
    }),
    Role.SUBDISTRICT: frozenset(_SIGNED_IN | {Right.AREA_READ, Right.HOUSE_READ, Right.APPLICATION_READ, Right.APPLICATION_RECOMMEND}),
    Role.DISTRICT: frozenset(_SIGNED_IN | {Right.AREA_READ}),
    Role.CITY: frozenset(_SIGNED_IN | {Right.AREA_READ}),
    Role.WALL: frozenset(_SIGNED_IN | {Right.AREA_READ, Right.WALL_READ}),
    Role.HOUSE_LEAD: frozenset(_MEMBER | {
        Right.HOUSE_READ, Right.EQUIPMENT_CHECK, Right.EQUIPMENT_INSPECT, Right.HANDOVER_DO, Right.HANDOVER_SIGN,
        Right.ROSTER_NEXT, Right.ROSTER_SETTLE,
        Right.ALERT_SEE,
    }),
    Role.GUARD: frozenset(_MEMBER | {Right.ALERT_SEE, Right.EQUIPMENT_INSPECT, Right.HANDOVER_DO, Right.HANDOVER_SIGN}),
    Role.MERCHANT: frozenset(_MEMBER),
    Role.VOLUNTEER: frozenset(_MEMBER),
    Role.TABLET: frozenset(_SIGNED_IN | {
        Right.HELP_ASK, Right.POST_SERVE, Right.ROSTER_NEXT, Right.VOICE_SPEAK, Right.ROLL_CALL_ANSWER,
        Right.HANDOVER_DO,
        Right.ALERT_SEE,
    }),
    Role.RESIDENT: frozenset(_SIGNED_IN | {
        Right.HELP_ASK, Right.PRIVACY_OWN, Right.APPLICATION_OWN, Right.PROOF_OWN, Right.CLUE_REPORT,
    }),
    Role.TRACKER: frozenset({Right.POSITION_SEND, Right.OFFER_ANSWER}),
    Role.GATEWAY: frozenset({Right.INCIDENT_RELAY}),
    Role.ENGINE: frozenset({
        Right.PATROL_READ,
        Right.VOICE_KEEP,
        Right.INCIDENT_READ, Right.DISPATCH_READ, Right.DISPATCH_STEP, Right.DUTY_READ, Right.DUTY_END, Right.MEMBER_READ, Right.HOUSE_READ,
        Right.AREA_READ, Right.AFTERCARE_READ, Right.TEAM_READ, Right.TEAM_KEEP, Right.APPLICATION_READ, Right.PROOF_CHECK,
        Right.ROSTER_READ, Right.ROSTER_STEP,
        Right.ROLL_CALL_READ, Right.ROLL_CALL_COMMAND,
        Right.SHEET_STEP,
        Right.PRIVACY_SERVE,
        Right.HANDOVER_READ,
        Right.MESSAGE_STEP,
        Right.CLUE_STEP,
        Right.TASK_READ, Right.TASK_COMMAND, Right.TASK_STEP,
        Right.ALERT_READ, Right.ALERT_STEP,
        Right.ADVISORY_READ, Right.ADVISORY_STEP,
        Right.SELF_CHECK_READ, Right.SELF_CHECK_STEP,
    }),
}  # fmt: skip


MEMBERS = frozenset({Role.HOUSE_LEAD, Role.GUARD, Role.MERCHANT, Role.VOLUNTEER})
"""The parts members of the alliance play; each force has its own, so that a right can be given to or taken from one of them."""


def role_of_member(force: str, *, leader: bool) -> Role:
    """The part a member plays: the one named like his force, and a guard who leads is the house's lead."""
    role = Role(force)
    return Role.HOUSE_LEAD if leader and role is Role.GUARD else role


def may(role: Role, right: Right) -> bool:
    """Whether `role` holds `right`."""
    return right in RIGHTS[role]
