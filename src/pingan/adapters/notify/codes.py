"""One-time codes by text message: handed to a thread, so that nobody who signs in waits for a gateway."""

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import structlog

from pingan.adapters.notify.gateways import Gateway
from pingan.kernel.errors import Unavailable
from pingan.ports import Answer

logger = structlog.get_logger()
_AT_ONCE, _WAITING = 4, 200
_PAUSES_S = (0.0, 2.0, 8.0)
"""Before each try. Who has no code by then asks for another."""


class SmsCodes:
    """By a gateway of the file of carriers."""

    works = True

    def __init__(
        self, gateway: Gateway, sentence: str, *, pauses_s: Sequence[float] = _PAUSES_S, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        """`sentence`: what stands in the message, with `{code}`."""
        self._gateway, self._sentence, self._pauses_s, self._sleep = gateway, sentence, pauses_s, sleep
        self._places = threading.BoundedSemaphore(_WAITING)
        self._threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="codes")

    def send_code(self, phone: str, code: str) -> None:
        """Take it; the message follows within seconds.

        Raises:
            Unavailable: `codes_busy`: so many are waiting already that this one would come too late.
        """
        if not self._places.acquire(blocking=False):
            raise Unavailable("codes_busy")
        self._threads.submit(self._send, phone, code).add_done_callback(lambda _: self._places.release())

    def _send(self, phone: str, code: str) -> None:
        words = {"phone": phone, "code": code, "text": self._sentence.replace("{code}", code)}
        for pause_s in self._pauses_s:
            self._sleep(pause_s)
            receipt = self._gateway.say(words)
            if receipt.answer is Answer.SENT:
                return
            logger.warning("code_not_sent", answer=receipt.answer.value, code=receipt.code)
            if receipt.answer is Answer.REFUSED:
                return
