"""Who is told of watch alerts; never what they say."""

from collections.abc import Iterator

from pingan.features.alerts.events import AlertApproved, AlertClosed, AlertDrafted
from pingan.kernel.events import Event
from pingan.kernel.notices import Notice, Notices, Said, Settled, Urgency, holders, members
from pingan.kernel.rights import Right


def drafted(event: AlertDrafted) -> Iterator[Said]:
    """Somebody else has to answer for it."""
    yield Notice(to=holders(Right.ALERT_APPROVE), key="alerts.to_approve", urgency=Urgency.SOON, about=event.alert, link="/alerts")


def approved(event: AlertApproved) -> Iterator[Said]:
    """Whoever is on duty in its houses has something to read."""
    yield Settled(about=event.alert)
    if event.people:
        yield Notice(to=members(*event.people), key="alerts.to_read", urgency=Urgency.SOON, about=event.alert, link="/")


def closed(event: AlertClosed) -> Iterator[Said]:
    """Nobody is asked any more."""
    yield Settled(about=event.alert)


NOTICES: dict[type[Event], Notices] = {AlertDrafted: drafted, AlertApproved: approved, AlertClosed: closed}
