"""Who is told of tips: whoever is meant, quietly, when he next looks at his phone."""

from collections.abc import Iterator

from pingan.features.advisories.events import AdvisoryFiled, AdvisoryOpened, AdvisoryWithdrawn, MembersAdvised
from pingan.kernel.events import Event
from pingan.kernel.notices import Notice, Notices, Said, Settled, members


def advised(event: MembersAdvised) -> Iterator[Said]:
    yield Notice(to=members(*event.people), key="advisories.told", about=event.advisory, link=f"/advisories/{event.advisory}")


def over(event: AdvisoryOpened | AdvisoryWithdrawn | AdvisoryFiled) -> Iterator[Said]:
    """He has read it, or there is nothing to read any more."""
    if event.people:
        yield Settled(to=members(*event.people), about=event.advisory)


NOTICES: dict[type[Event], Notices] = {MembersAdvised: advised, AdvisoryOpened: over, AdvisoryWithdrawn: over, AdvisoryFiled: over}
