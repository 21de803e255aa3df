"""A bus inside one process."""

import threading
from collections.abc import Callable, Mapping

import structlog

logger = structlog.get_logger()

Hear = Callable[[Mapping[str, object]], None]


class LocalBus:
    """Calls every listener in the publisher's thread; listeners return at once by contract."""

    works: bool | None = None

    def __init__(self) -> None:
        """Nobody listens yet."""
        self._listeners: dict[str, dict[object, Hear]] = {}  # never changed in place, so that publishing needs no lock
        self._lock = threading.Lock()

    def publish(self, topic: str, message: Mapping[str, object]) -> None:
        """Tell every listener of `topic`; one that fails is logged and the others still hear."""
        for hear in self._listeners.get(topic, {}).values():
            try:
                hear(message)
            except Exception:
                logger.exception("listener_failed")

    tell = publish

    def listen(self, topic: str, hear: Hear) -> Callable[[], None]:
        """Call `hear` on every message until the result is called."""
        ticket = object()
        with self._lock:
            self._listeners[topic] = {**self._listeners.get(topic, {}), ticket: hear}

        def stop() -> None:
            with self._lock:
                rest = {other: ear for other, ear in self._listeners.get(topic, {}).items() if other is not ticket}
                if rest:
                    self._listeners[topic] = rest
                else:
                    self._listeners.pop(topic, None)

        return stop
