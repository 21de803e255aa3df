"""Who is told what of task orders: who is asked, reminded or spoken to, and at the end those who took part."""

from collections.abc import Iterator

from pingan.features.tasks.events import CommentAdded, CrewLeft, MembersAsked, MembersReleased, PlacesChanged, ReceiptMoved, SilentReminded
from pingan.kernel.events import Event
from pingan.kernel.notices import Notice, Notices, Said, Settled, Urgency, members


def _link(order: str) -> str:
    return f"/orders/{order}"


def asked(event: MembersAsked) -> Iterator[Said]:
    yield Notice(to=members(*event.people), key="tasks.asked", about=event.task_order, link=_link(event.task_order))


def moved(event: ReceiptMoved) -> Iterator[Said]:
    """He knows, or it came back to him."""
    if event.verb == "return":
        yield Notice(
            to=members(*event.people), key="tasks.returned", urgency=Urgency.SOON, about=event.task_order, link=_link(event.task_order)
        )
    elif event.verb != "deliver":
        yield Settled(to=members(*event.people), about=event.task_order)


def places(event: PlacesChanged) -> Iterator[Said]:
    """Nobody is rung for what is taken."""
    if not event.free and event.people:
        yield Settled(to=members(*event.people), about=event.task_order)


def commented(event: CommentAdded) -> Iterator[Said]:
    """The command room's words reach whoever takes part; a member's only mark the order on the console."""
    if event.told:
        yield Notice(
            to=members(*event.people), key="tasks.commented", urgency=Urgency.SOON, about=event.task_order, link=_link(event.task_order)
        )


def left(event: CrewLeft) -> Iterator[Said]:
    """Whoever was taken out, or lost his leader, did not do it himself."""
    if event.cause != "left":
        yield Notice(to=members(event.member), key="tasks.crew_left", about=event.task_order, link="/tasks")


def reminded(event: SilentReminded) -> Iterator[Said]:
    yield Notice(
        to=members(*event.people), key="tasks.reminded", urgency=Urgency.SOON, about=event.task_order, link=_link(event.task_order)
    )


def released(event: MembersReleased) -> Iterator[Said]:
    yield Settled(to=members(*event.people), about=event.task_order)
    if event.took_part:
        facts = {"done": event.done}
        yield Notice(to=members(*event.people), key="tasks.closed", facts=facts, about=event.task_order, link=_link(event.task_order))


NOTICES: dict[type[Event], Notices] = {
    CommentAdded: commented, CrewLeft: left, MembersAsked: asked, ReceiptMoved: moved, PlacesChanged: places, SilentReminded: reminded,
    MembersReleased: released,
}  # fmt: skip
