"""What members and the clock do with published shifts: claim, give back, ask a colleague, come or not come."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pingan.features.rosters.events import AskAnswered, AskSent, ShiftAttended, ShiftMissed, ShiftMoved
from pingan.features.rosters.model import (
    ASK_LIFE,
    ASK_OPEN,
    OF_ASKED,
    OF_ASKER,
    OF_STATION,
    Ask,
    AskKind,
    AskStatus,
    Because,
    LostShift,
    Shift,
    ShiftStatus,
)
from pingan.features.rosters.rules.editions import lost_by
from pingan.features.rosters.rules.legal import Candidate
from pingan.kernel.errors import Invalid, Overtaken, WrongMoment

AT_ONCE = 3
"""So many are asked at once to replace who did not come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """A shift in other hands. `lost`: what the calendar of who had it is told, None where nobody had it."""

    shift: Shift
    lost: LostShift | None
    news: ShiftMoved


def hand(shift: Shift, to: str, *, cause: str, now: datetime) -> Handed:
    """The shift is `to`'s from now on; empty for nobody's."""
    after = replace(shift, member=to, sequence=shift.sequence + 1, status=ShiftStatus.PLANNED)
    lost = lost_by(shift, after.sequence, now) if shift.member else None
    news = ShiftMoved(station=shift.station, roster=shift.roster, shift=shift.id, before=shift.member, after=to, cause=cause)
    return Handed(shift=after, lost=lost, news=news)


def check_claim(shift: Shift, because: Sequence[Because], now: datetime) -> None:
    """Refuse what cannot be claimed.

    Raises:
        Overtaken: `shift_taken`.
        WrongMoment: `shift_over`.
        Invalid: `seat_forbidden` with the reasons.
    """
    if shift.member:
        raise Overtaken("shift_taken")
    if shift.ends <= now:
        raise WrongMoment("shift_over")
    check_legal(because)


def check_legal(because: Sequence[Because]) -> None:
    """Refuse what the rules forbid.

    Raises:
        Invalid: `seat_forbidden` with the reasons.
    """
    if because:
        raise Invalid("seat_forbidden", reasons=",".join(dict.fromkeys(one.reason.value for one in because)))


def check_own(shift: Shift, member: str, now: datetime) -> None:
    """Refuse to give away what is not his, or over.

    Raises:
        WrongMoment: `shift_not_yours`, `shift_over`.
    """
    if shift.member != member:
        raise WrongMoment("shift_not_yours")
    if shift.ends <= now:
        raise WrongMoment("shift_over")


def ask(id_: str, shift: Shift, to: str, in_return: Shift | None, open_: Iterable[Ask], now: datetime) -> tuple[Ask, AskSent]:
    """Ask a colleague to take a shift, for one of his or for none.

    Raises:
        Invalid: `ask_oneself`, or `not_his_shift`.
        WrongMoment: `asked_already`, `shift_over`.
    """
    if to == shift.member:
        raise Invalid("ask_oneself")
    if in_return is not None and in_return.member != to:
        raise Invalid("not_his_shift")
    if in_return is not None and in_return.starts <= now:
        raise WrongMoment("shift_over")
    if any(one.to == to and one.shift == shift.id and one.status in ASK_OPEN for one in open_):
        raise WrongMoment("asked_already")
    kind = AskKind.SWAP if in_return else AskKind.COVER
    return _asked(id_, shift, kind, to, in_return.id if in_return else "", now)


def ask_replacement(id_: str, shift: Shift, to: str, now: datetime) -> tuple[Ask, AskSent]:
    """The station asks whether somebody can come instead."""
    return _asked(id_, shift, AskKind.REPLACE, to, "", now)


def _asked(id_: str, shift: Shift, kind: AskKind, to: str, in_return: str, now: datetime) -> tuple[Ask, AskSent]:
    made = Ask(id=id_, station=shift.station, kind=kind, shift=shift.id, by=shift.member, to=to, in_return=in_return, asked=now)
    return made, AskSent(station=made.station, ask=made.id, shift=made.shift, by=made.by, to=made.to, about=kind.value)


def answer(ask: Ask, verb: str, now: datetime, word: str = "") -> tuple[Ask, AskAnswered]:
    """One verb on a question.

    Raises:
        WrongMoment: not in this status.
    """
    after = replace(ask, status=ASK_LIFE.after(ask.status, verb), answered=now)
    return after, _answered(ask, verb, word)


def _answered(ask: Ask, verb: str, word: str) -> AskAnswered:
    return AskAnswered(
        station=ask.station, ask=ask.id, shift=ask.shift, by=ask.by, to=ask.to, about=ask.kind.value, verb=verb, word=word
    )  # fmt: skip


def next_verbs(ask: Ask, *, member: str = "", settles: bool = False) -> tuple[str, ...]:
    """The buttons of who was asked, of who asked, and of who settles it: nobody settles his own."""
    asker = ask.by == member and ask.kind is not AskKind.REPLACE
    mine = (OF_ASKED if ask.to == member else frozenset()) | (OF_ASKER if asker else frozenset())
    open_to = mine | (OF_STATION if settles and member not in {ask.by, ask.to} - {""} else frozenset())
    return tuple(verb for verb in ASK_LIFE.next(ask.status) if verb in open_to)


def is_stale(ask: Ask, shift: Shift | None, in_return: Shift | None, now: datetime) -> bool:
    """Whether what was asked is not there any more."""
    if shift is None or shift.member != ask.by or shift.ends <= now:
        return True
    return bool(ask.in_return) and (in_return is None or in_return.member != ask.to or in_return.ends <= now)


# ---- by the clock ----


def look(shift: Shift, on_duty: Collection[str]) -> tuple[Shift, ShiftMissed | None]:
    """Whether who has a shift is on duty some minutes after its beginning."""
    after = replace(shift, checked=True)
    if not shift.member or shift.member in on_duty:
        return after, None
    missed = ShiftMissed(station=shift.station, roster=shift.roster, shift=shift.id, before=shift.member, after=shift.member)
    return replace(after, status=ShiftStatus.MISSED), missed


def attend(shift: Shift) -> tuple[Shift, ShiftAttended]:
    """He came after all, or it is over: nothing of it remains."""
    news = ShiftAttended(station=shift.station, roster=shift.roster, shift=shift.id, before=shift.member, after=shift.member)
    return replace(shift, status=ShiftStatus.PLANNED), news


def to_ask(candidates: Iterable[Candidate], asked: Iterable[Ask], shift: Shift) -> list[str]:
    """Whom to ask now: the best who may, were not asked before, so that `AT_ONCE` are being asked."""
    known = [one for one in asked if one.kind is AskKind.REPLACE]
    waiting = sum(one.status is AskStatus.ASKED for one in known)
    without = {one.to for one in known} | {shift.member}
    free = (one.member for one in candidates if not one.because and one.member not in without)
    return [member for member, _ in zip(free, range(AT_ONCE - waiting), strict=False)]
