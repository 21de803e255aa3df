"""A notice becomes messages, and like messages become one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from pingan.features.messages.events import MessageMoved, MessageSent
from pingan.features.messages.model import LIFE, MERGED_MOST, UNSEEN, Message
from pingan.kernel.notices import ROOM, Notice, Said, Settled, Urgency


def digest(*parts: object) -> str:
    """A name that follows from what it names."""
    return sha256("|".join(map(str, parts)).encode()).hexdigest()[:32]


def batch_of(cause: int, notice: Notice) -> str:
    """What is told at once, because of one row of the log."""
    return digest(cause, notice.key, notice.about, notice.link)


Owner = tuple[str, str, str]
"""(member, account, hook): at most one is not empty; for the group's robots all are."""


@dataclass(frozen=True, slots=True)
class Told:
    """What comes of a notice: `new` messages, and older ones that `grew`."""

    new: tuple[Message, ...]
    grew: tuple[Message, ...]

    def due(self, now: datetime) -> list[Message]:
        """The new ones that leave now."""
        return [message for message in self.new if message.due == now]


def runs(said: Iterable[tuple[int, Said]]) -> Iterator[Sequence[tuple[int, Said]]]:
    """Pieces of what is said, in order: each is of notices alone, none of which may join a message of another, or of what is settled."""
    run: list[tuple[int, Said]] = []
    likes = set[object]()
    for cause, one in said:
        mine = {Settled} if isinstance(one, Settled) else {(one.key, one.about), *([one.urgency] if ROOM in one.to else [])}
        if run and (isinstance(one, Settled) is not isinstance(run[0][1], Settled) or (mine & likes and Settled not in mine)):
            yield run
            run, likes = [], set()
        run.append((cause, one))
        likes |= mine
    if run:
        yield run


def settled(found: Iterable[Message], several: Iterable[Settled]) -> list[Message]:
    """Those of `found` that told of what is over, for the recipient for whom it is."""
    over = {(one.about, recipient) for one in several for recipient in one.to or ("",)}
    return [
        message for message in found
        if over & {(message.about, to) for to in ("", f"member:{message.member}", f"account:{message.account}")}
    ]  # fmt: skip


def tell(notice: Notice, owners: Sequence[Owner], young: Iterable[Message], *, batch: str, station: str, now: datetime) -> Told:
    """One message for each owner, or one more of the like he has not seen; told again, nothing.

    `young`: unseen messages of the same key and subject (for the group: of the same urgency), not older than they may merge.
    """
    like = {one.owner: one for one in sorted(young, key=lambda one: one.created)}
    new, grew = [], []
    for owner in dict.fromkeys(owners):
        id_ = digest(batch, *owner)
        old = like.get(owner)
        if old is not None and (old.id == id_ or id_ in old.merged):
            continue
        if old is not None and _merges(old, notice):
            grew.append(replace(old, merged=(*old.merged, id_), facts=dict(notice.facts), link=notice.link))
            continue
        member, account, hook = owner
        message = Message(
            id=id_, station=station, member=member, account=account, hook=hook, key=notice.key, urgency=notice.urgency,
            facts=dict(notice.facts), about=notice.about, link=notice.link, batch=batch, created=now,
        )  # fmt: skip
        new.append(replace(message, due=now + message.ladder[0].after))
    return Told(tuple(new), tuple(grew))


def _merges(old: Message, notice: Notice) -> bool:
    """Nobody in need is folded into another one, except in the group, which hears a number."""
    person = bool(old.member or old.account)
    alone = person and Urgency.EMERGENCY in {notice.urgency, old.urgency}
    return old.status in UNSEEN and not alone and len(old.merged) < MERGED_MOST


def news(message: Message) -> MessageSent:
    """It lies there."""
    return MessageSent(
        station=message.station, message=message.id, about=message.about, member=message.member, account=message.account, key=message.key,
        urgency=message.urgency,
    )  # fmt: skip


def stamp(message: Message, verb: str, now: datetime) -> tuple[Message, MessageMoved] | None:
    """`deliver`, `see` or `settle`; None where that is so already, or too late to matter."""
    if verb not in LIFE.next(message.status):
        return None
    status = LIFE.after(message.status, verb)
    first = message.delivered or now if verb in {"deliver", "see"} else message.delivered
    after = replace(message, status=status, delivered=first, seen=now if verb == "see" else message.seen)
    after = after if status in UNSEEN else replace(after, due=None)
    moved = MessageMoved(
        station=message.station, message=message.id, about=message.about, member=message.member, account=message.account, verb=verb,
        status=status,
    )  # fmt: skip
    return after, moved
