"""Who is told that the glass was broken: those who review it, and the one whose data it was."""

from collections.abc import Iterator

from pingan.features.break_glass.events import GlassOpened, OpeningReviewed, ReviewMissed
from pingan.kernel.events import Event
from pingan.kernel.notices import Notice, Notices, Said, Settled, Urgency, holders, members
from pingan.kernel.rights import Right

_LINK = "/approvals"


def opened(event: GlassOpened) -> Iterator[Said]:
    """At once."""
    yield Notice(to=holders(Right.OPENING_REVIEW), key="break_glass.opened", urgency=Urgency.NOW, about=event.opening, link=_LINK)
    yield Notice(to=members(event.member), key="break_glass.looked", about=event.opening, link="/")


def missed(event: ReviewMissed) -> Iterator[Said]:
    """Again every day."""
    yield Notice(to=holders(Right.OPENING_REVIEW), key="break_glass.missed", urgency=Urgency.SOON, about=event.opening, link=_LINK)


def reviewed(event: OpeningReviewed) -> Iterator[Said]:
    """Nobody is asked any more."""
    yield Settled(about=event.opening, to=holders(Right.OPENING_REVIEW))


NOTICES: dict[type[Event], Notices] = {GlassOpened: opened, ReviewMissed: missed, OpeningReviewed: reviewed}
