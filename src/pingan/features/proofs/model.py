"""A photograph of a certificate."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pingan.kernel.lifecycle import Lifecycle


class ProofStatus(StrEnum):
    WAITING = "waiting"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


_S = ProofStatus

LIFE = Lifecycle(
    _S.WAITING,
    [
        # verb       from        to
        ("confirm", _S.WAITING, _S.CONFIRMED),
        ("refuse", _S.WAITING, _S.REFUSED),
    ],
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a member, or somebody who applies, shows for one skill of his; a newer one takes its place.

    `account`: whose phone it came from. `photo`: name of the file, empty once it is gone. `reason`: why it was refused.
    """

    id: str
    station: str
    member: str
    account: str
    skill: str
    language: str
    photo: str
    sent: datetime
    status: ProofStatus = LIFE.start
    reason: str = ""
    decided: datetime | None = None
    decided_by: str = ""
    version: int = 0
