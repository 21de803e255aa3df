"""Four eyes at a verb: `require` goes on only with an approval of exactly this, and uses it up in the same transaction.

```python
@action(Right.ACCOUNT_ADMINISTER)
def change_role(work, account_id, role, *, reason):
    require(work, Act.ELEVATION, {"account": account_id, "role": role}, reason=reason)
    …
```

Where there is none, `require` raises; the transaction is undone, and the office writes the wish down (`ask`). The second person's side is
`features/approvals`. It stands here because features that are asked for names by it, like access, have guarded verbs too.
"""

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from sqlalchemy import CheckConstraint, Column, Index, Integer, Select, String, Table
from sqlalchemy import Text as SqlText

from pingan.kernel import approvals as rules
from pingan.kernel.approvals import (
    LIFE,
    OPEN,
    TERMS,
    Act,
    Approval,
    ApprovalAsked,
    ApprovalDecided,
    ApprovalNeeded,
    ApprovalStatus,
    ApprovalUsed,
    about,
)
from pingan.kernel.errors import Fact, Overtaken, Refusal
from pingan.platform.expiry import expires
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import Json, Shelf, UtcTime, metadata
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work

EXPIRE = "approvals.expire"
_KEPT = "two years after it is over"
_WISH = {"purpose": "showing what was asked of a second person, and why", "keep": _KEPT}
_WHO = {"purpose": "showing which two people did it", "keep": _KEPT}

approvals = Table(
    "approvals",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("act", String(20), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("parameters", Json, nullable=False, info=_WISH),
    Column("shown", Json, nullable=False, info=_WISH),
    Column("reason", SqlText, nullable=False, info=_WISH),
    Column("asked", UtcTime, nullable=False, info=_WHO),
    Column("asked_by", String(40), nullable=False, info=_WHO),
    Column("expires", UtcTime, nullable=False),
    Column("decided", UtcTime),
    Column("decided_by", String(40), nullable=False, info=_WHO),
    Column("answer", SqlText, nullable=False, info=_WISH),
    Column("closed", UtcTime),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint("status in ({})".format(", ".join(f"'{status}'" for status in LIFE.statuses)), name="approvals_status"),
    Index("approvals_digest", "station", "digest"),
    Index("approvals_station", "station", "status"),
    info=belongs(*(Whose(who, Key.ACCOUNT, why=Why.TRAIL, remains={
        "parameters": "ids and filters of what was done", "shown": "numbers and codes of what was done",
        "reason": "why the house did it", "answer": "why the house did it",
        "asked": "when", "asked_by": "an id that leads to nobody any more", "decided_by": "an id that leads to nobody any more",
    }, secret=("digest", "parameters")) for who in ("asked_by", "decided_by"))) | expires("expires", days=2 * 365),
)  # fmt: skip

shelf = Shelf(approvals, Approval)


def require(work: Work, act: Act, parameters: Mapping[str, Any], *, reason: str, shown: Mapping[str, Fact] | None = None) -> str:
    """Go on only if a second person has agreed to exactly this; the id of the approval, which is used up with this transaction.

    `parameters`: everything that makes it this deed and no other. `shown`: numbers and codes for whoever decides.

    Raises:
        Invalid: `reason_missing`.
        ApprovalNeeded: nobody has agreed yet.
        Overtaken: it is being done in another window.
    """
    said, plain = rules.check_reason(reason), msgspec.to_builtins(parameters)
    good = [ApprovalStatus.APPROVED, *((ApprovalStatus.USED,) if TERMS[act].again else ())]
    given = shelf.find(work, _mine(work, act, plain).where(approvals.c.status.in_(good), approvals.c.expires > work.now))
    if given is None:
        raise ApprovalNeeded(act, plain, said, shown)
    if given.status is ApprovalStatus.USED:
        return given.id
    shelf.save(work, rules.use(given, work.now))
    clear_timer(work, EXPIRE, given.id)
    work.announce(ApprovalUsed(**about(given)))
    return given.id


def ask(work: Work, needed: ApprovalNeeded) -> Approval:
    """Write a wish down; the one that waits already, if it is the same."""
    known = shelf.find(work, _mine(work, needed.act, needed.parameters).where(approvals.c.status.in_(OPEN), approvals.c.expires > work.now))
    if known is not None:
        return known
    wish = Approval(
        id=work.new_id(), station=work.actor.station, act=needed.act, digest=_digest(needed.act, needed.parameters),
        parameters=needed.parameters, shown=needed.shown, reason=needed.said, asked=work.now, asked_by=work.actor.account,
        expires=work.now + TERMS[needed.act].within,
    )  # fmt: skip
    set_timer(work, EXPIRE, wish.id, wish.expires)
    work.announce(ApprovalAsked(**about(wish), reason=wish.reason))
    return shelf.add(work, wish)


def agreed(work: Work, event: ApprovalDecided, act: Act) -> Approval | None:
    """For reactions that do at once what was agreed to: the wish, if it is one for `act` that is still to be done."""
    if event.act is not act or event.status is not ApprovalStatus.APPROVED:
        return None
    return shelf.find(work, shelf.all_of(event.station).where(approvals.c.id == event.approval, approvals.c.status == event.status))


def find_approval(work: Work, approval: str) -> Approval | None:
    """A wish of the actor's station, however it stands; for the feature whose verb it guards."""
    return shelf.find_by_id(work, shelf.here, approval)


def carry_out(verb: Callable[[], object]) -> None:
    """Do for its asker what was agreed to. What cannot be done any more is left; he sees why when he tries it himself.

    Raises:
        Overtaken: it is tried again.
    """
    try:
        verb()
    except Overtaken:
        raise
    except Refusal:
        return


def _mine(work: Work, act: Act, parameters: dict[str, Any]) -> Select[Any]:
    same = (approvals.c.digest == _digest(act, parameters), approvals.c.asked_by == work.actor.account)
    return shelf.here.where(*same).order_by(approvals.c.id)


def _digest(act: Act, parameters: dict[str, Any]) -> str:
    return hashlib.sha256(msgspec.json.encode([act.value, parameters], order="sorted")).hexdigest()
