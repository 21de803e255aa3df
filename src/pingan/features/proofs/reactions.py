"""What proofs do when a skill is gone, or its owner: their photographs go too."""

from pingan.features.members.events import MemberAmended, MemberMoved, SkillsExpired
from pingan.features.proofs import actions
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.work import Work


def on_change(work: Work, event: MemberAmended | MemberMoved | SkillsExpired) -> None:
    actions.clear(work, event.member)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {
    MemberAmended: {"proofs.amended": on_change},
    MemberMoved: {"proofs.moved": on_change},
    SkillsExpired: {"proofs.expired": on_change},
}
