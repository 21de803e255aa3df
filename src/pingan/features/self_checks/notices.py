"""Who is told of self-checks: whoever has one to do or something to mend, and the officers who look again."""

from collections.abc import Iterator

from pingan.features.self_checks.events import (
    CheckReminded,
    HazardAssigned,
    HazardMoved,
    HazardReminded,
    SelfCheckAsked,
    SelfCheckCancelled,
    SelfCheckPassedOn,
    SelfCheckSubmitted,
)
from pingan.kernel.events import Event
from pingan.kernel.notices import Notice, Notices, Said, Settled, Urgency, holders, members
from pingan.kernel.rights import Right

_ROOM = holders(Right.SELF_CHECK_COMMAND)
_PAGE = "/self-checks"


def _check(key: str, check: str, *people: str) -> Notice:
    return Notice(to=members(*people), key=f"self_checks.{key}", urgency=Urgency.SOON, about=check, link=f"/self-checks/{check}")


def _hazard(key: str, hazard: str, *people: str) -> Notice:
    return Notice(to=members(*people), key=f"self_checks.{key}", urgency=Urgency.SOON, about=hazard, link=f"/hazards/{hazard}")


def asked(event: SelfCheckAsked) -> Iterator[Said]:
    yield _check("asked", event.self_check, *event.people)


def passed_on(event: SelfCheckPassedOn) -> Iterator[Said]:
    yield Settled(about=event.self_check)
    yield _check("asked", event.self_check, event.keeper)


def reminded(event: CheckReminded) -> Iterator[Said]:
    """He who has it to do; and once, when its day is over, the room."""
    yield _check("overdue" if event.overdue else "reminded", event.self_check, *event.people)
    if event.first:
        yield Notice(to=_ROOM, key="self_checks.not_done", about=event.self_check, link=_PAGE)


def submitted(event: SelfCheckSubmitted) -> Iterator[Said]:
    yield Settled(about=event.self_check)
    if event.hazards:
        yield Notice(to=_ROOM, key="self_checks.submitted", facts={"hazards": len(event.hazards)}, about=event.self_check, link=_PAGE)


def cancelled(event: SelfCheckCancelled) -> Iterator[Said]:
    yield Settled(about=event.self_check)


def assigned(event: HazardAssigned) -> Iterator[Said]:
    if event.changed:
        yield Settled(about=event.hazard)
        yield _hazard("hazard", event.hazard, event.owner)


def hazard_reminded(event: HazardReminded) -> Iterator[Said]:
    yield _hazard("hazard_overdue" if event.overdue else "hazard_due", event.hazard, *event.people)


def moved(event: HazardMoved) -> Iterator[Said]:
    yield Settled(about=event.hazard)
    if event.verb == "mend":
        yield Notice(to=_ROOM, key="self_checks.to_recheck", about=event.hazard, link=_PAGE)
    if event.verb == "return":
        yield _hazard("returned", event.hazard, *event.people)


NOTICES: dict[type[Event], Notices] = {
    SelfCheckAsked: asked, SelfCheckPassedOn: passed_on, CheckReminded: reminded, SelfCheckSubmitted: submitted,
    SelfCheckCancelled: cancelled, HazardAssigned: assigned, HazardReminded: hazard_reminded, HazardMoved: moved,
}  # fmt: skip
