"""Who is told what of roll-calls: whoever is called, and the room where somebody did not answer."""

from collections.abc import Iterator

from pingan.features.roll_calls.events import CalledAgain, GuardLeft, RollCallAnswered, RollCallEnded, RollCallOpened
from pingan.kernel.events import Event
from pingan.kernel.notices import Notice, Notices, Said, Settled, Urgency, holders, members
from pingan.kernel.rights import Right


def called(event: RollCallOpened | CalledAgain) -> Iterator[Said]:
    """Whoever is on duty there has a minute."""
    if event.people:
        yield Notice(to=members(*event.people), key="roll_calls.called", urgency=Urgency.NOW, about=event.roll_call, link="/")


def answered(event: RollCallAnswered | GuardLeft) -> Iterator[Said]:
    """One answers for his post."""
    if event.people:
        yield Settled(to=members(*event.people), about=event.roll_call)


def ended(event: RollCallEnded) -> Iterator[Said]:
    """Nobody is asked any more; who is missing the room must see to."""
    yield Settled(about=event.roll_call)
    if event.missing:
        facts = {"missing": len(event.missing)}
        yield Notice(
            to=holders(Right.ROLL_CALL_COMMAND), key="roll_calls.missing", urgency=Urgency.NOW, facts=facts, about=event.roll_call,
            link="/roll-calls",
        )  # fmt: skip


NOTICES: dict[type[Event], Notices] = {
    RollCallOpened: called, CalledAgain: called, RollCallAnswered: answered, GuardLeft: answered, RollCallEnded: ended,
}  # fmt: skip
