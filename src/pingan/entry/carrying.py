"""Carrying: what messages want to say outside the app is handed to carriers here, by threads of its own and outside every transaction.

Whoever takes deliveries has them for some time; who dies with them in hand is found by that, and another one tries.
"""

import threading
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import msgspec
import structlog

from pingan.entry.loop import AWAY_S
from pingan.features.messages import public as messages
from pingan.features.messages.public import Errand
from pingan.kernel.errors import Away
from pingan.platform.office import NOBODY, Office
from pingan.platform.restores import is_quarantined
from pingan.platform.work import engine
from pingan.ports import Answer, Carrier, Parcel, Receipt

LONGEST_SLEEP_S = 0.5
"""Another worker may have queued something, or a lane may be free again, without our hearing of it."""
_TOGETHER, _ROUNDS, _CALLS = 8, 8, 16
logger = structlog.get_logger()

Lane = tuple[str, str, str]
"""(station, channel, lane)."""


@dataclass(frozen=True, slots=True)
class Texts:
    """What leaves the house: a sentence for each urgency, with `{count}` for how many things it stands for, and where links begin."""

    sentences: Mapping[str, str]
    public_url: str = ""

    def parcel(self, errand: Errand) -> Parcel:
        """Nothing of what it is about, which is read in the app; but systems have no app."""
        if errand.what:
            return Parcel(errand.delivery, "", msgspec.json.encode(errand.what).decode(), "")
        text = self.sentences[errand.urgency.value].replace("{count}", str(errand.count))
        return Parcel(errand.delivery, errand.address, text, self._link(errand), urgent=errand.urgency.value == "emergency")

    def _link(self, errand: Errand) -> str:
        if not self.public_url:
            return ""
        where = {"member": f"/member/#/messages/{errand.message}", "console": "/#/messages", "group": "/member/"}
        return self.public_url + where[errand.reader]


class Carrying:
    """Carries for as long as the process lives."""

    def __init__(self, office: Office, texts: Texts) -> None:
        """Does nothing until `start`."""
        self._office, self._texts = office, texts
        self._carriers = {(one.channel, one.lane): one for one in office.world.carriers}
        self._news, self._ending = threading.Event(), False
        self._under_way: dict[Lane, Future[int]] = {}
        self._rounds = ThreadPoolExecutor(_ROUNDS, thread_name_prefix="carrying")
        self._calls = ThreadPoolExecutor(_CALLS, thread_name_prefix="carrier")
        self._thread = threading.Thread(target=self._run, name="carrying", daemon=True)
        self._stop_listening = office.world.bus.listen(messages.WAKE, lambda _: self._news.set())

    def start(self) -> None:
        """Begin; without any carrier there is nothing to begin."""
        if self._carriers:
            self._thread.start()

    def stop(self) -> None:
        """Finish what is in hand, as far as that takes seconds only, and end."""
        self._ending = True
        self._stop_listening()
        self._news.set()
        if self._thread.is_alive():
            self._thread.join(timeout=10)
        self._rounds.shutdown(wait=self._thread.ident is not None, cancel_futures=True)
        self._calls.shutdown(wait=False, cancel_futures=True)

    def run_due(self) -> int:
        """Carry what may be carried now, here; how many."""
        count = 0
        while done := sum(self._round(lane) for lane in self._office.ask(NOBODY, messages.waiting)):
            count += done
        return count

    def _run(self) -> None:
        while not self._ending:
            self._news.clear()
            rest_s = LONGEST_SLEEP_S
            try:
                self._begin_rounds(list(self._office.ask(NOBODY, messages.waiting)))
            except Away:
                rest_s = AWAY_S
            except Exception:
                logger.exception("carrying_failed")
            self._news.wait(rest_s)

    def _begin_rounds(self, lanes: Collection[Lane]) -> None:
        """One round at a time for each lane, so that one that hangs holds up no other."""
        self._under_way = {lane: one for lane, one in self._under_way.items() if not one.done()}
        for lane in lanes:
            if lane not in self._under_way and not self._ending:
                self._under_way[lane] = self._rounds.submit(self._safe_round, lane)

    def _safe_round(self, lane: Lane) -> int:
        try:
            carried = self._round(lane)
        except Away:  # whoever had something in hand is taken for dead, and another tries
            return 0
        except Exception:
            logger.exception("carrying_failed", channel=lane[1])
            return 0
        if carried:
            self._news.set()
        return carried

    def _round(self, lane: Lane) -> int:
        station, channel, name = lane
        if self._office.ask(NOBODY, is_quarantined):  # brought back from a backup, and nobody has looked yet
            return 0
        carrier, actor = self._carriers.get((channel, name)), engine(station)
        if carrier is None or carrier.station not in {"", station}:
            return self._office.do(actor, messages.abandon, channel, name)
        errands = self._office.do(actor, messages.take, carrier, _TOGETHER)
        if not errands:
            return 0
        receipts = list(self._calls.map(lambda errand: self._carry(carrier, errand), errands))
        self._office.do(actor, messages.report, carrier, list(zip(errands, receipts, strict=True)))
        return len(receipts)

    def _carry(self, carrier: Carrier, errand: Errand) -> Receipt:
        try:
            receipt = carrier.carry(self._texts.parcel(errand))
        except Exception as error:
            logger.exception("carrier_failed", channel=carrier.channel)
            receipt = Receipt(Answer.BROKEN, type(error).__name__)
        if receipt.answer is not Answer.SENT:
            logger.warning("not_carried", channel=carrier.channel, lane=carrier.lane, answer=receipt.answer.value, code=receipt.code)
        return receipt


def try_out(carriers: Sequence[Carrier], channel: str, parcel: Parcel) -> list[tuple[Carrier, Receipt]]:
    """One parcel by every carrier of a channel, past all queues; for whoever sets them up."""
    return [(carrier, carrier.carry(parcel)) for carrier in carriers if carrier.channel == channel]
