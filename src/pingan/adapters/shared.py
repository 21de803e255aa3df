"""What the workers of one house share: in this process's memory where it is the only one, or by way of Redis."""

from collections.abc import Callable
from dataclasses import dataclass, field

from pingan.adapters.bus import LocalBus
from pingan.adapters.presence import GridPresence
from pingan.adapters.redis import Link, RedisBus, RedisPresence, RedisThrottle
from pingan.adapters.throttle import MemoryThrottle
from pingan.ports import Bus, Presence, Throttle


@dataclass(frozen=True, slots=True)
class Shared:
    """`start`: before anybody is let in; `stop`: when everything else has stopped."""

    bus: Bus = field(default_factory=LocalBus)
    presence: Presence = field(default_factory=GridPresence)
    throttle: Throttle = field(default_factory=MemoryThrottle)
    start: Callable[[], None] = lambda: None
    stop: Callable[[], None] = lambda: None


def open_shared(url: str) -> Shared:
    """In memory where there is no `url`.

    Raises:
        ValueError: this is no URL of a Redis.
    """
    if not url:
        return Shared()
    link = Link(url)
    presence = RedisPresence(link)  # before the bus: whoever is told to look finds what there is to see
    bus, throttle = RedisBus(link), RedisThrottle(url, link.name)

    def stop() -> None:
        link.stop()
        throttle.close()

    return Shared(bus, presence, throttle, link.start, stop)
