"""Who is told what of applications: the applicant how it goes, and the station what waits."""

from collections.abc import Iterator

from pingan.features.applications.events import AppealAnswered, AppealLodged, ApplicationMoved, ApplicationSent, DueDatePassed
from pingan.kernel.events import Event
from pingan.kernel.notices import Notice, Notices, Said, Urgency, accounts, holders
from pingan.kernel.rights import Right


def sent(_: ApplicationSent) -> Iterator[Said]:
    yield Notice(to=holders(Right.APPLICATION_HANDLE), key="applications.sent", link="/applications")


def moved(event: ApplicationMoved) -> Iterator[Said]:
    yield Notice(
        to=accounts(event.account), key="applications.moved", urgency=Urgency.SOON, facts={"step": event.step.value},
        about=event.application, link="/application",
    )  # fmt: skip


def overdue(event: DueDatePassed) -> Iterator[Said]:
    to = accounts(event.owner) or holders(Right.APPLICATION_HANDLE)
    yield Notice(to=to, key="applications.overdue", link=f"/applications/{event.application}")


def appealed(event: AppealLodged) -> Iterator[Said]:
    yield Notice(to=holders(Right.APPEAL_DECIDE), key="applications.appeal", link=f"/applications/{event.application}")


def decided(event: AppealAnswered) -> Iterator[Said]:
    yield Notice(
        to=accounts(event.account), key="applications.decided", urgency=Urgency.SOON, facts={"granted": event.granted}, link="/application"
    )


NOTICES: dict[type[Event], Notices] = {
    ApplicationSent: sent, ApplicationMoved: moved, DueDatePassed: overdue, AppealLodged: appealed, AppealAnswered: decided,
}  # fmt: skip
