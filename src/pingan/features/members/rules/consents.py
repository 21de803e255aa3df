"""What a member agreed to: said again it changes nothing, and what was said before is never written over."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from pingan.features.members.events import ConsentGiven, ConsentWithdrawn, MemberEvent
from pingan.features.members.model import WORDING, ConsentEntry, ConsentKind, Member


def consent(member: Member, *, given: bool, now: datetime) -> tuple[Member, MemberEvent | None]:
    """Consent to location, given or withdrawn; saying it again changes nothing, and the first date stands."""
    if given == (member.location_consent is not None):
        return member, None
    return replace(member, location_consent=now if given else None), news_of(member, ConsentKind.LOCATION, given=given)


def news_of(member: Member, kind: ConsentKind, *, given: bool) -> MemberEvent:
    """What to tell of a consent that was given or taken back."""
    told = {"station": member.station, "member": member.id, "consent": kind.value}
    return ConsentGiven(**told) if given else ConsentWithdrawn(**told)


def standing(ledger: Sequence[ConsentEntry]) -> dict[ConsentKind, ConsentEntry]:
    """The newest word on each kind. `ledger`: oldest first."""
    return {entry.kind: entry for entry in ledger}


def entry(
    member: Member, kind: ConsentKind, ledger: Sequence[ConsentEntry], *, given: bool, id_: str, now: datetime
) -> ConsentEntry | None:
    """The line to add, in the wording of today; None where the same was said last, of the same wording."""
    last = standing(ledger).get(kind)
    if last is not None and last.given == given and (not given or last.wording == WORDING):
        return None
    return ConsentEntry(id=id_, station=member.station, member=member.id, kind=kind, wording=WORDING, given=given, at=now)
