"""A bus inside one process."""

import threading
from collections.abc import Callable, Mapping

Hear = Callable[[Mapping[str, object]], None]


class LocalBus:
    """Calls every listener in the publisher's thread; listeners return at once by contract."""

    def __init__(self) -> None:
        """Nobody listens yet."""
        self._listeners: dict[str, tuple[Hear, ...]] = {}
        self._lock = threading.Lock()

    def publish(self, topic: str, message: Mapping[str, object]) -> None:
        """Tell every listener of `topic`."""
        for hear in self._listeners.get(topic, ()):
            hear(message)

    def listen(self, topic: str, hear: Hear) -> Callable[[], None]:
        """Call `hear` on every message until the result is called."""
        with self._lock:
            self._listeners[topic] = (*self._listeners.get(topic, ()), hear)

        def stop() -> None:
            with self._lock:
                rest = tuple(other for other in self._listeners.get(topic, ()) if other is not hear)
                if rest:
                    self._listeners[topic] = rest
                else:
                    self._listeners.pop(topic, None)

        return stop
