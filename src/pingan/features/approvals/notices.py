"""Who is told that somebody waits for a second person, and who that it was decided."""

from collections.abc import Iterator

from pingan.features.approvals.events import ApprovalAsked, ApprovalClosed, ApprovalDecided
from pingan.features.approvals.model import TERMS
from pingan.kernel.events import Event
from pingan.kernel.notices import Notice, Notices, Said, Settled, Urgency, accounts, holders

_LINK = "/approvals"


def asked(event: ApprovalAsked) -> Iterator[Said]:
    """Somebody else has to decide."""
    yield Notice(to=holders(TERMS[event.act].right), key="approvals.asked", urgency=Urgency.SOON, about=event.approval, link=_LINK)


def decided(event: ApprovalDecided) -> Iterator[Said]:
    """Who asked may go on, or knows that he may not."""
    yield Settled(about=event.approval)
    yield Notice(to=accounts(event.asked_by), key=f"approvals.{event.status}", urgency=Urgency.SOON, about=event.approval, link=_LINK)


def closed(event: ApprovalClosed) -> Iterator[Said]:
    """Nobody is asked any more."""
    yield Settled(about=event.approval)


NOTICES: dict[type[Event], Notices] = {ApprovalAsked: asked, ApprovalDecided: decided, ApprovalClosed: closed}
