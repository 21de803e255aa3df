"""Who is told what of shifts: whose they are, who is asked for one, and who could take one that nobody has."""

from collections.abc import Iterator

from pingan.features.rosters.events import AskAnswered, AskSent, ShiftMissed, ShiftMoved, ShiftOpened, ShiftsGiven
from pingan.features.rosters.model import AskKind
from pingan.kernel.events import Event
from pingan.kernel.notices import Notice, Notices, Said, Settled, Urgency, holders, members
from pingan.kernel.rights import Right

_TOLD_THE_ASKER = {"agree", "decline", "approve", "refuse"}


def given(event: ShiftsGiven) -> Iterator[Said]:
    yield Notice(to=members(event.member), key="rosters.shifts_given", facts={"shifts": len(event.shifts)}, link="/shifts")


def asked(event: AskSent) -> Iterator[Said]:
    urgency = Urgency.NOW if event.about == AskKind.REPLACE else Urgency.SOON
    yield Notice(to=members(event.to), key=f"rosters.ask_{event.about}", urgency=urgency, about=event.ask, link="/shifts")


def answered(event: AskAnswered) -> Iterator[Said]:
    """The question is no question any more; whose shift it is hears the answer, and who settles swaps what waits for him."""
    yield Settled(about=event.ask)
    if event.by and event.verb in _TOLD_THE_ASKER:
        yield Notice(to=members(event.by), key="rosters.ask_answered", facts={"verb": event.verb}, link="/shifts")
    if event.verb == "agree" and event.about != AskKind.REPLACE:
        yield Notice(to=holders(Right.ROSTER_SETTLE), key="rosters.to_settle", about=event.ask, link="/rosters")


def opened(event: ShiftOpened) -> Iterator[Said]:
    if event.fit:
        yield Notice(to=members(*event.fit), key="rosters.open_shift", about=event.shift, link="/open-shifts")


def moved(event: ShiftMoved) -> Iterator[Said]:
    """Somebody has it: the others need not look."""
    if event.after:
        yield Settled(about=event.shift)


def missed(event: ShiftMissed) -> Iterator[Said]:
    yield Notice(to=members(event.before, event.after), key="rosters.expected", urgency=Urgency.NOW, about=event.shift, link="/")


NOTICES: dict[type[Event], Notices] = {
    ShiftsGiven: given, AskSent: asked, AskAnswered: answered, ShiftOpened: opened, ShiftMoved: moved, ShiftMissed: missed,
}  # fmt: skip
