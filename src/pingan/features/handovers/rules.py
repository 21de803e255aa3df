"""When a handover is owed, what belongs to one, and when it is done."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypedDict

from pingan.features.duty.model import Turn
from pingan.features.handovers.events import (
    HandoverChecked,
    HandoverDismissed,
    HandoverLapsed,
    HandoverMissed,
    HandoverOpened,
    HandoverSigned,
    MatterClosed,
    MatterRaised,
)  # fmt: skip
from pingan.features.handovers.model import LIFE, OPEN, OVERLAP, Check, Handover, HandoverStatus, Matter
from pingan.features.houses.model import Equipment, Post, Verdict
from pingan.kernel.errors import Invalid, WrongMoment

FEWEST_LETTERS = 2


def taker(leaver: str, cause: str, left_at: Collection[Turn], now: datetime) -> tuple[bool, str | None]:
    """Whether the post is handed over when somebody leaves it, and to whom.

    `left_at`: who stands there now. It is, if he was relieved, if he was the last, or if somebody came shortly before.
    """
    others = sorted((turn for turn in left_at if turn.id != leaver), key=lambda turn: (turn.since, turn.id))
    if cause == "post_retired":
        return False, None
    if not others:
        return True, None
    newest = others[-1]
    return (True, newest.id) if cause == "relieved" or now - newest.since <= OVERLAP else (False, None)


def due(now: datetime, within_min: int) -> datetime | None:
    """When the command room is told; never where the house asks for no handovers."""
    return now + timedelta(minutes=within_min) if within_min else None


def begin(post: Post, outgoing: str, *, id_: str, now: datetime) -> tuple[Handover, HandoverOpened]:
    """Whoever is going to leave begins it; nothing is owed before he leaves."""
    made = Handover(id=id_, station=post.station, house=post.house, post=post.id, outgoing=outgoing, opened=now)
    return made, HandoverOpened(**_about(made))


def owe(handover: Handover, incoming: str | None, *, until: datetime | None) -> tuple[Handover, HandoverOpened]:
    """The shift has changed, or somebody has come: the handover is owed by `until`."""
    owed = replace(handover, incoming=incoming, due=until)
    return owed, HandoverOpened(**_about(owed))


def is_left(handover: Handover) -> bool:
    """Who hands over has left, or has signed and may."""
    return handover.due is not None or handover.outgoing_signed is not None


def is_waiting_for_nobody(handover: Handover) -> bool:
    """Who left has signed, and nobody has come yet."""
    return handover.incoming is None and handover.outgoing_signed is not None


def check(handover: Handover, checks: Sequence[Check], things: Collection[Equipment], now: datetime) -> tuple[Handover, HandoverChecked]:
    """Every thing was looked at; signatures from before are void.

    Raises:
        Invalid: `not_all_checked` with `count`, or `missing` with `field`: a defect without words.
        WrongMoment: it is over.
    """
    looked = {one.equipment for one in checks}
    left = [thing for thing in things if thing.id not in looked]
    if left or len(looked) != len(checks) or not looked <= {thing.id for thing in things}:
        raise Invalid("not_all_checked", count=len(left))
    if any(one.verdict is Verdict.DEFECT and not one.words.strip() for one in checks):
        raise Invalid("missing", field="defect")
    status = LIFE.after(handover.status, "check")
    seen = replace(handover, status=status, checks=tuple(checks), checked=now, outgoing_signed=None, incoming_signed=None)
    wrong = sum(one.verdict is not Verdict.FINE for one in checks)
    return seen, HandoverChecked(**_about(seen), wrong=wrong)


def sign(handover: Handover, member: str, now: datetime) -> tuple[Handover, HandoverSigned]:
    """One of the two answers for it; with both it is done.

    Raises:
        WrongMoment: `not_yours`, `signed_already`, `not_checked`, or it is over.
    """
    if member not in {handover.outgoing, handover.incoming}:
        raise WrongMoment("not_yours")
    if handover.status is HandoverStatus.AWAITED:
        raise WrongMoment("not_checked")
    is_leaver = member == handover.outgoing
    if handover.status in OPEN and (handover.outgoing_signed if is_leaver else handover.incoming_signed):
        raise WrongMoment("signed_already")
    status = LIFE.after(handover.status, "sign")
    done = status is HandoverStatus.DONE
    signed = replace(handover, status=status, closed=now if done else None)
    signed = replace(signed, outgoing_signed=now) if is_leaver else replace(signed, incoming_signed=now)
    if done or is_waiting_for_nobody(signed):
        signed = replace(signed, due=None)
    return signed, HandoverSigned(**_about(signed), member=member, done=done)


def warn(handover: Handover, now: datetime) -> tuple[Handover, HandoverMissed] | None:
    """The time is over; None if nothing is owed any more."""
    if handover.status not in OPEN or handover.due is None or handover.due > now or is_waiting_for_nobody(handover):
        return None
    told = replace(handover, warned=now)
    return told, HandoverMissed(**_about(told))


def dismiss(handover: Handover, reason: str, now: datetime) -> tuple[Handover, HandoverDismissed]:
    """The command room lets it be.

    Raises:
        WrongMoment: it is over.
        Invalid: `missing` with `field`.
    """
    status = LIFE.after(handover.status, "dismiss")
    if len(reason.strip()) < FEWEST_LETTERS:
        raise Invalid("missing", field="reason")
    gone = replace(handover, status=status, reason=reason.strip(), closed=now, due=None)
    return gone, HandoverDismissed(**_about(gone))


def lapse(handover: Handover, now: datetime) -> tuple[Handover, HandoverLapsed]:
    """The next one is owed."""
    gone = replace(handover, status=LIFE.after(handover.status, "lapse"), closed=now, due=None)
    return gone, HandoverLapsed(**_about(gone))


def raise_matter(post: Post, text: str, *, id_: str, by: str, now: datetime) -> tuple[Matter, MatterRaised]:
    """Something stays open.

    Raises:
        Invalid: `missing` with `field`.
    """
    if not text.strip():
        raise Invalid("missing", field="text")
    made = Matter(id=id_, station=post.station, house=post.house, post=post.id, text=text.strip(), raised=now, raised_by=by)
    return made, MatterRaised(station=made.station, matter=made.id, house=made.house, post=made.post)


def close_matter(matter: Matter, *, by: str, now: datetime) -> tuple[Matter, MatterClosed]:
    """It is dealt with.

    Raises:
        WrongMoment: somebody has closed it already.
    """
    if matter.closed:
        raise WrongMoment(verb="close")
    news = MatterClosed(station=matter.station, matter=matter.id, house=matter.house, post=matter.post)
    return replace(matter, closed=now, closed_by=by), news


def next_verbs(handover: Handover, member: str | None) -> tuple[str, ...]:
    """What one of the two may do now; None: a tablet, at which either may."""
    verbs = tuple(verb for verb in LIFE.next(handover.status) if verb in {"check", "sign"})
    has_signed = {handover.outgoing: handover.outgoing_signed, handover.incoming: handover.incoming_signed}
    return verbs if member is None or not has_signed.get(member) else tuple(verb for verb in verbs if verb != "sign")


class _About(TypedDict):
    station: str
    handover: str
    house: str
    post: str
    outgoing: str
    incoming: str | None


def _about(handover: Handover) -> _About:
    return {
        "station": handover.station, "handover": handover.id, "house": handover.house, "post": handover.post,
        "outgoing": handover.outgoing, "incoming": handover.incoming,
    }  # fmt: skip
