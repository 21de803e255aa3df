"""The door: telling for whoever wires notices, receipts for whoever counts them, and what carriers ask."""

from collections.abc import Collection, Iterable, Mapping

from pingan.features.messages.actions import engine, sending
from pingan.features.messages.actions.sending import Errand
from pingan.features.messages.model import Message
from pingan.features.messages.store import deliveries, inbox
from pingan.kernel.notices import Notices
from pingan.platform.office import Happened, Reaction, Together, When
from pingan.platform.work import Work

take, report, abandon = sending.take, sending.report, sending.abandon
bury_all, hear = sending.bury_all, sending.hear
WAKE = engine.WAKE
__all__ = ["WAKE", "Errand", "abandon", "bury_all", "hear", "receipts", "report", "stations_of", "take", "telling", "waiting"]


def telling(notices: Notices) -> Reaction:
    """What messages do when an event happens of which a feature's `notices` say who is told what; nothing where nobody is."""

    def told(work: Work, happened: Happened) -> None:
        engine.tell(work, [(cause, said) for cause, event in happened for said in notices(event)])

    return When(lambda event: any(True for _ in notices(event)), Together(told))


def receipts(work: Work, abouts: Collection[str]) -> Mapping[str, list[Message]]:
    """Everything told about these, with how far it came: for the funnel of a task order, say. The caller may know who was told."""
    found: dict[str, list[Message]] = {about: [] for about in abouts}
    for message in inbox.list_about(work.as_engine(), abouts):
        found[message.about].append(message)
    return found


def stations_of(work: Work, delivered: Collection[str]) -> Mapping[str, str]:
    """At which station each of these deliveries lies: a gateway knows nothing of stations."""
    return deliveries.stations_of(work, delivered)


def waiting(work: Work) -> Iterable[tuple[str, str, str]]:
    """(station, channel, lane) of what is to be carried now, of every station of the house."""
    return deliveries.list_waiting(work)
