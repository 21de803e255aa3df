"""Decisions about task orders: who is asked, which answer is open, what counts as done."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlsplit

from pingan.features.audiences.model import Audience
from pingan.features.tasks.events import (
    MembersAsked,
    MembersReleased,
    OrderClosed,
    OrderSent,
    PlacesChanged,
    ReceiptMoved,
    SilentReminded,
)
from pingan.features.tasks.model import (
    BY_MEMBER,
    LEAST_CREW,
    LIFE,
    MOST_CREW,
    MOST_REMINDERS,
    RECEIPT_LIFE,
    SILENT,
    TAKEN,
    AskLimit,
    OrderStatus,
    ProofWish,
    Receipt,
    ReceiptStatus,
    TaskOrder,
)  # fmt: skip
from pingan.features.tasks.rules import comments
from pingan.kernel.errors import Invalid, TooMany, WrongMoment
from pingan.kernel.events import portions
from pingan.kernel.geo import Point

_LEAST_LIMIT, _MOST_LIMIT = 1, 50
_REASON_LETTERS = 4
_FINISHED = frozenset({ReceiptStatus.DONE, ReceiptStatus.VERIFIED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An order as it was written. `override`: why even those are asked who have been asked enough, empty to leave them in peace."""

    title: str
    text: str
    audience: Audience
    template: str = ""
    link: str = ""
    files: tuple[str, ...] = ()
    place: str = ""
    at: Point | None = None
    deadline: datetime | None = None
    proof: ProofWish = ProofWish.OPTIONAL
    most: int = 0
    crew: int = 0
    override: str = ""


def over_limit(people: Iterable[str], asked: Mapping[str, int], limit: AskLimit) -> frozenset[str]:
    """Who would be asked more often this week than the station allows."""
    return frozenset(one for one in people if asked.get(one, 0) >= limit.weekly)


def leading(people: Sequence[str], leaders: Mapping[str, str]) -> tuple[list[str], int]:
    """Those of `people` who lead one of these teams (`leaders`: by team), and how many of the teams none of them leads."""
    led = set(leaders.values())
    found = [one for one in people if one in led]
    return found, sum(leader not in found for leader in leaders.values())


def send(
    order: TaskOrder, people: Sequence[str], tired: Collection[str]
) -> tuple[TaskOrder, list[Receipt], list[OrderSent | MembersAsked]]:
    """The order on its way, with a receipt to come from each. `tired`: those who have been asked enough.

    Raises:
        Invalid: `missing` with `field`, `link_odd`, `deadline_past`, `override_short`, `crew_size`, `crew_teams_missing`.
        WrongMoment: `nobody_meant`, `no_leader_meant`, or `all_asked_enough`.
    """
    _check(order)
    if not people:
        raise WrongMoment("no_leader_meant" if order.crew else "nobody_meant")
    chosen = [one for one in people if order.override or one not in tired]
    if not chosen:
        raise WrongMoment("all_asked_enough", held=len(people))
    order = replace(order, asked=len(chosen), held=len(people) - len(chosen))
    receipts = [
        Receipt(id=f"{order.id}:{one}", station=order.station, task_order=order.id, member=one, asked=order.sent, moved=order.sent)
        for one in chosen
    ]
    overridden = sum(1 for one in chosen if one in tired)
    sent = OrderSent(station=order.station, task_order=order.id, asked=order.asked, held=order.held, overridden=overridden)
    return order, receipts, [sent, *(MembersAsked(station=order.station, task_order=order.id, people=part) for part in portions(chosen))]


def _check(order: TaskOrder) -> None:
    for name, said in (("title", order.title), ("text", order.text)):
        if not said:
            raise Invalid("missing", field=name)
    check_link(order.link)
    if order.deadline is not None and order.deadline <= order.sent:
        raise Invalid("deadline_past")
    if order.override and len(order.override) < _REASON_LETTERS:
        raise Invalid("override_short", least=_REASON_LETTERS)
    if order.crew and not LEAST_CREW <= order.crew <= MOST_CREW:
        raise Invalid("crew_size", least=LEAST_CREW, most=MOST_CREW)
    if order.crew and not order.audience.criteria.teams:
        raise Invalid("crew_teams_missing")


def check_link(link: str) -> None:
    """A link that a phone may open.

    Raises:
        Invalid: `link_odd`: no address of the web.
    """
    if not link:
        return
    try:
        parts = urlsplit(link)
    except ValueError:
        raise Invalid("link_odd") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise Invalid("link_odd")


# ---- answers ---------------------------------------------------------------------------------------------------------
def free(order: TaskOrder, taken: int) -> int | None:
    """How many may still take it; None where there is no limit."""
    return max(order.most - taken, 0) if order.most else None


def next_verbs(order: TaskOrder, receipt: Receipt, taken: int) -> tuple[str, ...]:
    """What the member may do now. A claimable order is accepted first, and only while there is a place.

    Whoever was taken in by a leader leaves the answers to him.
    """
    if order.status is not OrderStatus.OPEN or receipt.leader:
        return ()
    open_ = [verb for verb in RECEIPT_LIFE.next(receipt.status) if verb in BY_MEMBER]
    if order.most and receipt.status not in TAKEN:
        open_ = [verb for verb in open_ if verb != "finish" and (verb != "accept" or free(order, taken))]
    return tuple(open_)


def answer(order: TaskOrder, receipt: Receipt, verb: str, taken: int, now: datetime) -> tuple[Receipt, ReceiptMoved]:
    """The member reads, accepts, cannot, or has done it.

    Raises:
        WrongMoment: not open now; `places_taken` where others were faster.
        Invalid: `proof_missing`; `link_odd`.
    """
    if verb not in next_verbs(order, receipt, taken):
        if verb == "accept" and order.status is OrderStatus.OPEN and free(order, taken) == 0 and receipt.status not in TAKEN:
            raise WrongMoment("places_taken", most=order.most)
        raise WrongMoment(status=receipt.status.value, verb=verb)
    if verb == "finish":
        check_link(receipt.link)
        if order.proof is ProofWish.WANTED and not (receipt.words or receipt.link or receipt.photos):
            raise Invalid("proof_missing")
    return move(receipt, verb, now)


def may_show(order: TaskOrder, receipt: Receipt) -> bool:
    """Whether a photograph may be added now."""
    return order.status is OrderStatus.OPEN and "finish" in RECEIPT_LIFE.next(receipt.status)


def move(receipt: Receipt, verb: str, now: datetime) -> tuple[Receipt, ReceiptMoved]:
    """The receipt after a verb.

    Raises:
        WrongMoment: not open in its status.
    """
    after = replace(receipt, status=RECEIPT_LIFE.after(receipt.status, verb), moved=now)
    news = ReceiptMoved(station=after.station, task_order=after.task_order, people=(after.member,), verb=verb, status=after.status)
    return after, news


def places(order: TaskOrder, before: int, after: int, silent: Collection[str]) -> list[PlacesChanged]:
    """What the others are told when the last place is taken, or one is free again. `before`, `after`: how many take part."""
    was, is_ = free(order, before), free(order, after)
    if was is None or is_ is None or bool(was) == bool(is_):
        return []
    return [PlacesChanged(station=order.station, task_order=order.id, people=part, free=is_) for part in portions(sorted(silent))]


# ---- the command room ------------------------------------------------------------------------------------------------
def room_verbs(order: TaskOrder, counts: Mapping[ReceiptStatus, int], taken: int) -> tuple[str, ...]:
    """What the command room may do with an order now. `taken`: how many of its places are."""
    if order.status is not OrderStatus.OPEN:
        return ()
    silent = sum(counts.get(status, 0) for status in SILENT)
    full = free(order, taken) == 0
    remind = ("remind",) if silent and not full and order.reminded < MOST_REMINDERS else ()
    verify = ("verify",) if counts.get(ReceiptStatus.DONE, 0) and order.proof is not ProofWish.NONE else ()
    return (*remind, *verify, "close")


def remind(order: TaskOrder, silent: Sequence[str], taken: int) -> tuple[TaskOrder, list[SilentReminded]]:
    """Those who have not answered are asked once more; nobody else.

    Raises:
        WrongMoment: it is over; `nobody_silent`; `places_taken`.
        TooMany: `reminded_enough`.
    """
    is_open(order, "remind")
    if order.reminded >= MOST_REMINDERS:
        raise TooMany("reminded_enough", most=MOST_REMINDERS)
    if free(order, taken) == 0:
        raise WrongMoment("places_taken", most=order.most)
    if not silent:
        raise WrongMoment("nobody_silent")
    after = replace(order, reminded=order.reminded + 1)
    news = [SilentReminded(station=order.station, task_order=order.id, people=part, times=after.reminded) for part in portions(silent)]
    return after, news


def send_back(order: TaskOrder, receipt: Receipt, remark: str, now: datetime) -> tuple[Receipt, ReceiptMoved]:
    """It was not what was meant: back to the member, with a word why.

    Raises:
        WrongMoment: it is over, the member has not said that it is done, or a leader took him in, to whom it goes back then.
        Invalid: `missing` with `field`; a text that holds a number.
    """
    is_open(order, "return")
    if receipt.leader:
        raise WrongMoment(status=receipt.status.value, verb="return")
    return move(replace(receipt, remark=comments.clean(remark, "remark")), "return", now)


def verify(order: TaskOrder, receipts: Iterable[Receipt], now: datetime) -> list[tuple[Receipt, ReceiptMoved]]:
    """Somebody of the command room has looked at what was shown.

    Raises:
        WrongMoment: it is over, or one of them is not done.
    """
    is_open(order, "verify")
    return [move(replace(receipt, remark=""), "verify", now) for receipt in receipts]


def close(
    order: TaskOrder, receipts: Sequence[Receipt], summary: str, now: datetime
) -> tuple[TaskOrder, list[OrderClosed | MembersReleased]]:
    """It is over; those who took part read the summary.

    Raises:
        WrongMoment: it was closed before.
    """
    statuses = [receipt.status for receipt in receipts]
    outcome = {status.value: statuses.count(status) for status in ReceiptStatus}
    after = replace(order, status=LIFE.after(order.status, "close"), summary=summary, closed=now, outcome=outcome)
    done = sum(1 for status in statuses if status in _FINISHED)
    news: list[OrderClosed | MembersReleased] = [OrderClosed(station=order.station, task_order=order.id, done=done)]
    for took_part in (True, False):
        people = [receipt.member for receipt in receipts if (receipt.status in TAKEN) == took_part]
        news += [
            MembersReleased(station=order.station, task_order=order.id, people=part, took_part=took_part, done=done)
            for part in portions(people)
        ]
    return after, news


def filed(order: TaskOrder) -> OrderStatus:
    """Its status once it is off the screens.

    Raises:
        WrongMoment: it is still open.
    """
    return LIFE.after(order.status, "file")


def is_open(order: TaskOrder, verb: str) -> None:
    """Go on only while an order is open.

    Raises:
        WrongMoment: it is over.
    """
    if order.status is not OrderStatus.OPEN:
        raise WrongMoment(status=order.status.value, verb=verb)


def limited(limit: AskLimit, weekly: int) -> AskLimit:
    """Another limit.

    Raises:
        Invalid: `limit_outside`.
    """
    if not _LEAST_LIMIT <= weekly <= _MOST_LIMIT:
        raise Invalid("limit_outside", least=_LEAST_LIMIT, most=_MOST_LIMIT)
    return replace(limit, weekly=weekly)


# ---- figures ---------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class Funnel:
    """How far an order has come: each of the first six counts whoever came so far or farther. `silent`: have not answered."""

    asked: int
    delivered: int
    read: int
    accepted: int
    done: int
    verified: int
    cannot: int
    returned: int
    silent: int


def funnel(counts: Mapping[ReceiptStatus, int]) -> Funnel:
    """From how many receipts stand in which status."""

    def of(*statuses: ReceiptStatus) -> int:
        return sum(counts.get(status, 0) for status in statuses)

    r = ReceiptStatus
    read = (r.READ, r.ACCEPTED, r.CANNOT, r.DONE, r.VERIFIED, r.RETURNED)
    return Funnel(
        asked=of(*r), delivered=of(r.DELIVERED, *read), read=of(*read), accepted=of(*TAKEN), done=of(r.DONE, r.VERIFIED),
        verified=of(r.VERIFIED), cannot=of(r.CANNOT), returned=of(r.RETURNED), silent=of(*SILENT),
    )  # fmt: skip
