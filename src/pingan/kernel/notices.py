"""Who is told what, how urgently. A feature's `notices` says it of its events; how it gets there, `features/messages` decides.

```python
# features/dispatch/notices.py
def offered(event: OfferMoved) -> Iterator[Said]:
    if event.verb == "send":
        yield Notice(to=members(event.member), key="dispatch.offer", urgency=Urgency.EMERGENCY, about=event.offer, link="/")
    elif event.status is not OfferStatus.DELIVERED:
        yield Settled(to=members(event.member), about=event.offer)

NOTICES: dict[type[Event], Notices] = {OfferMoved: offered}
```
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from pingan.kernel.errors import Fact
from pingan.kernel.rights import Right

Recipient = str
"""`member:<id>`, `account:<id>`, `right:<right>` (whoever holds it at the station's console), `room` (the station's group robots) or
`hook:<lane>` (another system, by the carrier of that lane)."""

ROOM: Recipient = "room"


class Urgency(StrEnum):
    """How soon somebody should know, and so how loudly he is told: `features/messages/model.py` has the ladder of each."""

    ROUTINE = "routine"
    """When he next looks at his phone."""
    SOON = "soon"
    """Within the hour: he is asked for something."""
    NOW = "now"
    """Within minutes."""
    EMERGENCY = "emergency"
    """At once, also at night: somebody needs help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One thing to tell.

    `key`: `<feature>.<word>`, whose sentence the screens have (`web/packages/kit/words/notices.ts`). `facts`: ids, numbers and codes for
    that sentence, never names, telephone numbers, places or anything that somebody wrote. `about`: what it is about, so that it can be
    settled and counted; empty for nothing. `link`: where the recipient's app opens, from its root.
    """

    to: tuple[Recipient, ...]
    key: str
    urgency: Urgency = Urgency.ROUTINE
    facts: Mapping[str, Fact] = field(default_factory=dict)
    about: str = ""
    link: str = "/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What was told `about` something is over: nobody is rung for it any more. `to`: only these; empty for everybody."""

    about: str
    to: tuple[Recipient, ...] = ()


Said = Notice | Settled
Notices = Callable[[Any], Iterable[Said]]
"""What is said when an event has happened. Pure."""


def members(*ids: str) -> tuple[Recipient, ...]:
    """Members of the alliance; empty ids are left out."""
    return tuple(f"member:{id_}" for id_ in ids if id_)


def accounts(*ids: str) -> tuple[Recipient, ...]:
    """Whoever signs in with these accounts, members or not; empty ids are left out."""
    return tuple(f"account:{id_}" for id_ in ids if id_)


def holders(right: Right) -> tuple[Recipient, ...]:
    """Everybody at the station's console who holds a right."""
    return (f"right:{right.value}",)
