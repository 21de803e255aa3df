"""Other systems that asked to be told what happens: which events they may hear, and what stands in the telling."""

import fnmatch
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

import msgspec

from pingan.entry.settings import WrongSetting
from pingan.kernel.events import Event
from pingan.kernel.notices import Notice
from pingan.ports import Hook


def notices_for(hooks: Sequence[Hook], events: Iterable[type[Event]]) -> Mapping[type[Event], Callable[[Event], Iterator[Notice]]]:
    """What is told of each event somebody asked for.

    Raises:
        WrongSetting: somebody asks for what no event is, or for what does not leave the house.
    """
    known = {event.kind(): event for event in events if event.outside}
    for kind in (kind for hook in hooks for kind in hook.kinds):
        if not fnmatch.filter(known, kind):
            raise WrongSetting(f"No event that may leave the house is called {kind}: docs/map.md lists them.")
    asked = {event: [hook for hook in hooks if _listens(hook, kind)] for kind, event in known.items()}
    return {event: partial(_told, some) for event, some in asked.items() if some}


def _listens(hook: Hook, kind: str) -> bool:
    return any(fnmatch.fnmatchcase(kind, wanted) for wanted in hook.kinds)


def _told(hooks: Sequence[Hook], event: Event) -> Iterator[Notice]:
    to = tuple(f"hook:{hook.lane}" for hook in hooks if hook.station in {"", event.station})
    if to:
        yield Notice(to=to, key=event.kind(), facts=msgspec.to_builtins(event.told_outside))
