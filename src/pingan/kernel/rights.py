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
    POST_SERVE = "post.serve"
    TABLET_PAIR = "tablet.pair"
    AFTERCARE_ANSWER = "aftercare.answer"
    AFTERCARE_READ = "aftercare.read"
    WALL_READ = "wall.read"


_SIGNED_IN = {Right.SESSION_OWN, Right.PLACE_FIND, Right.CATEGORY_READ}
_COMMAND_ROOM = _SIGNED_IN | {
    Right.AREA_READ, Right.HOUSE_READ, Right.MEMBER_READ, Right.DUTY_READ, Right.POSITION_WATCH, Right.POSITION_LOOK,
    Right.INCIDENT_READ, Right.DISPATCH_READ, Right.PHOTO_READ, Right.WALL_READ, Right.RULEBOOK_READ,
}  # fmt: skip
_MEMBER = _SIGNED_IN | {
    Right.HELP_ASK, Right.MEMBER_SELF, Right.DUTY_OWN, Right.POSITION_SEND, Right.OFFER_ANSWER, Right.PHOTO_READ,
    Right.AFTERCARE_ANSWER,
}  # fmt: skip

RIGHTS: dict[Role, frozenset[Right]] = {
    Role.DISPATCHER: frozenset(_COMMAND_ROOM | {
        Right.INCIDENT_RECEIVE, Right.INCIDENT_HANDLE, Right.DISPATCH_COMMAND, Right.EQUIPMENT_CHECK,
    }),
    Role.CHIEF: frozenset(_COMMAND_ROOM | {
        Right.INCIDENT_RECEIVE, Right.INCIDENT_HANDLE, Right.DISPATCH_COMMAND, Right.EQUIPMENT_CHECK, Right.HOUSE_AMEND, Right.MEMBER_ENROL,
        Right.MEMBER_EXPORT, Right.AFTERCARE_READ, Right.TABLET_PAIR, Right.RULEBOOK_EDIT,
    }),
    Role.OFFICER: frozenset(_COMMAND_ROOM),
    Role.AUDITOR: frozenset(_SIGNED_IN | {Right.AUDIT_READ}),
    Role.ADMIN: frozenset(_SIGNED_IN | {
        Right.ACCOUNT_ADMINISTER, Right.MEMBER_ENROL, Right.AREA_READ, Right.HOUSE_READ, Right.HOUSE_AMEND, Right.EQUIPMENT_CHECK,
        Right.TABLET_PAIR,
    }),
    Role.SUBDISTRICT: frozenset(_SIGNED_IN | {Right.AREA_READ, Right.HOUSE_READ}),
    Role.DISTRICT: frozenset(_SIGNED_IN | {Right.AREA_READ}),
    Role.CITY: frozenset(_SIGNED_IN | {Right.AREA_READ}),
    Role.WALL: frozenset(_SIGNED_IN | {Right.AREA_READ, Right.WALL_READ}),
    Role.HOUSE_LEAD: frozenset(_MEMBER | {Right.HOUSE_READ, Right.EQUIPMENT_CHECK}),
    Role.GUARD: frozenset(_MEMBER),
    Role.MERCHANT: frozenset(_MEMBER),
    Role.VOLUNTEER: frozenset(_MEMBER),
    Role.RESIDENT: frozenset(_SIGNED_IN | {Right.HELP_ASK}),
    Role.TABLET: frozenset(_SIGNED_IN | {Right.HELP_ASK, Right.POST_SERVE}),
    Role.TRACKER: frozenset({Right.POSITION_SEND, Right.OFFER_ANSWER}),
    Role.GATEWAY: frozenset({Right.INCIDENT_RELAY}),
    Role.ENGINE: frozenset({
        Right.INCIDENT_READ, Right.DISPATCH_READ, Right.DISPATCH_STEP, Right.DUTY_READ, Right.DUTY_END, Right.MEMBER_READ, Right.HOUSE_READ,
        Right.AREA_READ, Right.AFTERCARE_READ,
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
