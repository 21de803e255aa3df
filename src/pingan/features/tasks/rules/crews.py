"""Who comes along: a member shows his code, the leader scans or types it, and has him in his crew.

A code is eight digits computed from a secret outside the database, the member and the moment: it lives for two to four minutes, nothing is
kept of it, and it says nothing about the next one. The QR code says whose station it is from as well.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from pingan.features.members.model import MAY_SERVE, Member
from pingan.features.tasks.events import CrewJoined, CrewLeft, ReceiptMoved
from pingan.features.tasks.model import RECEIPT_LIFE, OrderStatus, Receipt, ReceiptStatus, TaskOrder
from pingan.features.tasks.rules.orders import is_open, move
from pingan.kernel.errors import Invalid, WrongMoment

STEP_S = 120
DIGITS = 8
SCHEME = "pingan-crew:"
_GOOD_STEPS = 2
_OLD_STEPS = 5
"""A code of the last ten minutes is called old, an older one unknown."""
_UNDER_WAY = frozenset({ReceiptStatus.ACCEPTED, ReceiptStatus.RETURNED})
FOLLOWED = frozenset({"finish", "verify", "return"})
"""What becomes of the leader's answer becomes of his crew's."""

Digest = Callable[[str], str]
"""A keyed digest in hexadecimal letters."""


def code(digest: Digest, member: str, moment: datetime) -> str:
    """What a member shows at a moment."""
    return _code(digest, member, _step(moment))


def shown_until(moment: datetime) -> datetime:
    """When it will be another one."""
    return datetime.fromtimestamp((_step(moment) + 1) * STEP_S, UTC)


def qr(station: str, digits: str) -> str:
    """The code as a picture says it."""
    return f"{SCHEME}{station}:{digits}"


def member_of(digest: Digest, text: str, station: str, people: Collection[str], now: datetime) -> str:
    """Whose code was scanned or typed, of the `people` of a station.

    Raises:
        Invalid: `crew_code_elsewhere`, `crew_code_old`, `crew_code_unknown`.
    """
    plain = text.strip().removeprefix(SCHEME)
    elsewhere, _, digits = plain.rpartition(":")
    if elsewhere and elsewhere != station:
        raise Invalid("crew_code_elsewhere")
    digits, step = digits.replace(" ", "").replace("-", ""), _step(now)
    fits = _showing(digest, digits, people, range(step - _GOOD_STEPS + 1, step + 1))
    if len(fits) == 1:
        return fits[0]
    old = _showing(digest, digits, people, range(step - _OLD_STEPS, step - _GOOD_STEPS + 1))
    raise Invalid("crew_code_old" if old else "crew_code_unknown")


def _showing(digest: Digest, digits: str, people: Collection[str], steps: Sequence[int]) -> list[str]:
    if len(digits) != DIGITS:
        return []
    return [one for one in people if any(_code(digest, one, step) == digits for step in steps)]


def _code(digest: Digest, member: str, step: int) -> str:
    return f"{int(digest(f'crew {member} {step}')[:16], 16) % 10**DIGITS:0{DIGITS}d}"


def _step(moment: datetime) -> int:
    return int(moment.timestamp()) // STEP_S


def may_show(member: Member) -> None:
    """Only whoever serves has a code.

    Raises:
        WrongMoment: `crew_not_serving`.
    """
    if member.status not in MAY_SERVE:
        raise WrongMoment("crew_not_serving")


def verbs(order: TaskOrder, receipt: Receipt, crew: Sequence[Receipt]) -> tuple[str, ...]:
    """What a member may do about a crew: the leader takes others in, the others leave."""
    if order.status is not OrderStatus.OPEN or receipt.status not in _UNDER_WAY:
        return ()
    if receipt.leader:
        return ("leave",)
    return ("take_in",) if len(crew) + 1 < order.crew else ()


def take_in(
    order: TaskOrder, leader: Receipt, crew: Sequence[Receipt], member: Member, has_receipt: Receipt | None, now: datetime
) -> tuple[Receipt, CrewJoined]:
    """Whose code was read comes along with the leader, and takes part. `has_receipt`: of this order, whoever it came from.

    Raises:
        WrongMoment: it is over; `not_leading`; `crew_not_serving`; `already_joined`; `asked_himself`; `crew_full` with `most`.
    """
    is_open(order, "take_in")
    if not order.crew or leader.leader or leader.status not in _UNDER_WAY:
        raise WrongMoment("not_leading")
    may_show(member)
    if has_receipt is not None:
        raise WrongMoment("already_joined" if has_receipt.leader or has_receipt.member == leader.member else "asked_himself")
    if len(crew) + 1 >= order.crew:
        raise WrongMoment("crew_full", most=order.crew)
    fresh = Receipt(
        id=f"{order.id}:{member.id}", station=order.station, task_order=order.id, member=member.id, asked=now, moved=now,
        leader=leader.member,
    )  # fmt: skip
    joined = replace(fresh, status=RECEIPT_LIFE.after(fresh.status, "join"))
    people = (leader.member, *(one.member for one in crew), member.id)
    return joined, CrewJoined(station=order.station, task_order=order.id, people=people, leader=leader.member, member=member.id)


def let_go(order: TaskOrder, receipt: Receipt, crew: Sequence[Receipt], cause: str) -> CrewLeft:
    """He takes no part any more, and nothing is kept of it that he did.

    Raises:
        WrongMoment: the order is over, or it is done already.
    """
    is_open(order, "leave")
    if receipt.status not in _UNDER_WAY:
        raise WrongMoment(status=receipt.status.value, verb="leave")
    people = (receipt.leader, *(one.member for one in crew))
    return CrewLeft(station=order.station, task_order=order.id, people=people, leader=receipt.leader, member=receipt.member, cause=cause)


def under_way(crew: Sequence[Receipt]) -> list[Receipt]:
    """Those who may still be let go."""
    return [one for one in crew if one.status in _UNDER_WAY]


def follow(crew: Sequence[Receipt], verb: str, now: datetime) -> list[tuple[Receipt, ReceiptMoved]]:
    """Those who came along, after the leader's answer became something; whoever cannot follow stays where he is."""
    return [move(one, verb, now) for one in crew if verb in FOLLOWED and verb in RECEIPT_LIFE.next(one.status)]
