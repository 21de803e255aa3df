"""The door: what rosters and seeding may ask of applications."""

from pingan.features.applications import actions, store
from pingan.features.applications.model import Application, Hours, Invitation
from pingan.features.applications.rules import Draft, Wish
from pingan.platform.work import Actor, Work

__all__ = ["Draft", "Wish", "apply_as", "hours_of", "invite_as"]


def hours_of(work: Work, member: str) -> tuple[Hours, ...]:
    """When somebody said, as he applied, that he has time; nothing where he never said."""
    application = store.find(work, member)
    return application.hours if application else ()


def invite_as(work: Work, keeper: Actor, wish: Wish) -> Invitation:
    """A link, while a station is being set up."""
    return actions.invite(work.acting_as(keeper), wish)


def apply_as(work: Work, applicant: Actor, token: str, draft: Draft) -> Application:
    """An application, while a station is being set up."""
    return actions.apply(work.acting_as(applicant), token, draft)
