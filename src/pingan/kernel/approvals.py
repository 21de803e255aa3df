"""Four eyes: what nobody does alone, and how a second person agrees to exactly that.

Whoever tries a guarded verb is told that it waits, and the wish is written down (`platform/approvals`). Somebody else who holds the
act's right agrees or refuses in time; then the asker does it once, with exactly the parameters that were agreed to.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from pingan.kernel.errors import Fact, Invalid, NotAllowed, WrongMoment
from pingan.kernel.events import Event, Topic, Touch
from pingan.kernel.lifecycle import Lifecycle
from pingan.kernel.rights import Right, Role, may

MANY_PEOPLE = 100
"""A list of more people leaves the house by two only."""
_REASON_LETTERS = 5
_DAY = timedelta(hours=24)


class Act(StrEnum):
    """What nobody does alone."""

    EXPORT = "export"
    """A list of more than `MANY_PEOPLE` people leaves the house."""
    ELEVATION = "elevation"
    """An account is given rights that it lacked."""
    HOLD = "hold"
    """Data about a person or an incident is kept beyond its time."""
    LIFT = "lift"
    """A hold ends before its day."""
    ALERT_PHOTO = "alert_photo"
    """A photograph is shown in a watch alert."""
    RESTORE = "restore"
    """A house that was brought back from a backup speaks to the outside again."""
    REPLAY = "replay"
    """The track of a member to an incident is replayed when it is older than a day."""
    UNSEAL = "unseal"
    """The sealed envelope with who reported a clue leaves the house."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """`right`: what the second person must hold. `within`: how long he has. `good_for`: how long his yes is good.

    `again`: within that time who did it may do it once more, because it yields the very same; so an answer lost on the way is no loss.
    """

    right: Right = Right.APPROVAL_DECIDE
    within: timedelta = _DAY
    good_for: timedelta = _DAY
    again: bool = False


TERMS: Mapping[Act, Terms] = {
    Act.EXPORT: Terms(good_for=timedelta(hours=4)),
    Act.ELEVATION: Terms(),
    Act.HOLD: Terms(),
    Act.LIFT: Terms(),
    Act.RESTORE: Terms(),
    Act.REPLAY: Terms(good_for=timedelta(hours=1)),
    Act.ALERT_PHOTO: Terms(right=Right.ALERT_APPROVE, within=timedelta(hours=4), good_for=timedelta(hours=4)),
    Act.UNSEAL: Terms(right=Right.CLUE_UNSEAL, good_for=timedelta(hours=4), again=True),
}


class ApprovalStatus(StrEnum):
    """How far a wish has come."""

    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    USED = "used"


_S = ApprovalStatus
LIFE = Lifecycle(
    _S.WAITING,
    [
        # verb      from                          to
        ("approve", _S.WAITING, _S.APPROVED),
        ("refuse", _S.WAITING, _S.REFUSED),
        ("withdraw", {_S.WAITING, _S.APPROVED}, _S.WITHDRAWN),
        ("expire", {_S.WAITING, _S.APPROVED}, _S.EXPIRED),
        ("use", _S.APPROVED, _S.USED),
    ],
)
OPEN = frozenset({_S.WAITING, _S.APPROVED})
_SECOND = ("approve", "refuse")


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """A wish for one act with exactly these `parameters`, and what a second person said to it.

    `digest`: of act and parameters. `shown`: numbers and codes that help whoever decides, e.g. how many people a list holds. `expires`:
    until when it can be decided; once approved, until when it is good.
    """

    id: str
    station: str
    act: Act
    digest: str
    parameters: dict[str, Any]
    shown: dict[str, Fact]
    reason: str
    asked: datetime
    asked_by: str
    expires: datetime
    decided: datetime | None = None
    decided_by: str = ""
    answer: str = ""
    closed: datetime | None = None
    status: ApprovalStatus = LIFE.start
    version: int = 0


class ApprovalNeeded(WrongMoment):
    """A second person has to agree first; the house writes the wish down. Facts: `act`."""

    code = "approval_needed"

    def __init__(self, act: Act, parameters: dict[str, Any], reason: str, shown: Mapping[str, Fact] | None = None) -> None:
        """`parameters`: plain values, exactly those with which it would be done."""
        super().__init__(act=act.value)
        self.act, self.parameters, self.said, self.shown = act, parameters, reason, dict(shown or {})


# ---- decisions ----


def check_reason(reason: str) -> str:
    """Why somebody asks or refuses.

    Raises:
        Invalid: `reason_missing`: shorter than five characters.
    """
    said = reason.strip()
    if len(said) < _REASON_LETTERS:
        raise Invalid("reason_missing", at_least=_REASON_LETTERS)
    return said


def decide(approval: Approval, verb: str, *, by: str, role: Role, answer: str, now: datetime) -> Approval:
    """A second person says yes or no.

    Raises:
        Invalid: `own_approval`: nobody decides what he asked himself; `reason_missing` for a no without one.
        NotAllowed: his role lacks the act's right.
        WrongMoment: it was decided, withdrawn, or its time is over.
    """
    terms = TERMS[approval.act]
    if by == approval.asked_by:
        raise Invalid("own_approval")
    if not may(role, terms.right):
        raise NotAllowed(right=terms.right.value)
    if approval.expires <= now:
        raise WrongMoment("approval_over")
    after = LIFE.after(approval.status, verb)
    if after is _S.REFUSED:
        return replace(approval, status=after, decided=now, decided_by=by, answer=check_reason(answer), closed=now)
    return replace(approval, status=after, decided=now, decided_by=by, answer=answer.strip(), expires=now + terms.good_for)


def withdraw(approval: Approval, *, by: str, now: datetime) -> Approval:
    """The asker wants it no more.

    Raises:
        Invalid: `not_own_approval`.
        WrongMoment: it is over.
    """
    if by != approval.asked_by:
        raise Invalid("not_own_approval")
    return replace(approval, status=LIFE.after(approval.status, "withdraw"), closed=now)


def expire(approval: Approval, now: datetime) -> Approval | None:
    """Over, if its time is; else None."""
    if approval.status not in OPEN or approval.expires > now:
        return None
    return replace(approval, status=LIFE.after(approval.status, "expire"), closed=now)


def use(approval: Approval, now: datetime) -> Approval:
    """It is done now, and never again.

    Raises:
        WrongMoment: nobody agreed, its time is over, or it was done already.
    """
    if approval.expires <= now:
        raise WrongMoment("approval_over")
    return replace(approval, status=LIFE.after(approval.status, "use"), closed=now)


def next_verbs(approval: Approval, *, account: str, role: Role) -> tuple[str, ...]:
    """What somebody may say to it now."""
    verbs = LIFE.next(approval.status)
    if account == approval.asked_by:
        return tuple(verb for verb in verbs if verb == "withdraw")
    return tuple(verb for verb in verbs if verb in _SECOND) if may(role, TERMS[approval.act].right) else ()


# ---- what happened ----


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalEvent(Event):
    """Of one wish: heard by who asked, by who may decide, and by the auditor. What exactly was wished stays in the row."""

    approval: str
    act: Act
    asked_by: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        """Two sides and the auditor."""
        return (f"account:{self.asked_by}", f"approvals:{self.station}", f"audit:{self.station}")

    @property
    def touches(self) -> tuple[Touch, ...]:
        """The wish's row."""
        return (("approvals", self.approval),)

    @property
    def subject(self) -> str:
        """The wish."""
        return self.approval


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalAsked(ApprovalEvent):
    """Somebody wants to do what nobody does alone, and said why."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalDecided(ApprovalEvent):
    """A second person agreed or refused."""

    status: ApprovalStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalClosed(ApprovalEvent):
    """It was withdrawn, or its time was over."""

    status: ApprovalStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalUsed(ApprovalEvent):
    """What was agreed to has been done, by who asked."""


def about(approval: Approval) -> dict[str, Any]:
    """What every event says of a wish."""
    return {"station": approval.station, "approval": approval.id, "act": approval.act, "asked_by": approval.asked_by}
