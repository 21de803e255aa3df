"""Decisions about tips: what may be sent, and what becomes of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pingan.features.advisories.events import AdvisoryFiled, AdvisoryOpened, AdvisorySent, AdvisoryWithdrawn, MembersAdvised
from pingan.features.advisories.model import LIFE, TEXT_LETTERS, TITLE_LETTERS, Advisory, AdvisoryReceipt, AdvisoryStatus
from pingan.features.audiences.model import Audience
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.events import portions


@dataclass(frozen=True, slots=True, kw_only=True)
class Tip:
    """A tip as it was written. `picture`, `sound`: ids of what was added. `incident`: id of what gave cause for it."""

    title: str
    text: str
    audience: Audience
    picture: str = ""
    sound: str = ""
    incident: str = ""


def send(advisory: Advisory, people: Sequence[str]) -> tuple[Advisory, list[AdvisoryReceipt], list[AdvisorySent | MembersAdvised]]:
    """The tip on its way to `people`.

    Raises:
        Invalid: `missing` with `field`; `advisory_long` with `field` and `most`.
        WrongMoment: `nobody_meant`.
    """
    for field, said, most in (("title", advisory.title, TITLE_LETTERS), ("text", advisory.text, TEXT_LETTERS)):
        if not said:
            raise Invalid("missing", field=field)
        if len(said) > most:
            raise Invalid("advisory_long", field=field, most=most)
    if not people:
        raise WrongMoment("nobody_meant")
    station, id_ = advisory.station, advisory.id
    receipts = [AdvisoryReceipt(id=f"{id_}:{one}", station=station, advisory=id_, member=one, told=advisory.sent) for one in people]
    sent = AdvisorySent(station=station, advisory=id_, told=len(people), incident=advisory.incident)
    told = [MembersAdvised(station=station, advisory=id_, people=part) for part in portions(people)]
    return replace(advisory, told=len(people)), receipts, [sent, *told]


def read(advisory: Advisory, receipt: AdvisoryReceipt, now: datetime) -> tuple[AdvisoryReceipt, list[AdvisoryOpened]]:
    """A member has opened it; the first time counts.

    Raises:
        WrongMoment: it was withdrawn, or its time is over.
    """
    if advisory.status is not AdvisoryStatus.SENT:
        raise WrongMoment(status=advisory.status.value, verb="read")
    if receipt.read is not None:
        return receipt, []
    news = AdvisoryOpened(station=advisory.station, advisory=advisory.id, people=(receipt.member,))
    return replace(receipt, read=now), [news]


def withdraw(advisory: Advisory, people: Sequence[str], reason: str, now: datetime) -> tuple[Advisory, list[AdvisoryWithdrawn]]:
    """Off the phones of those who were told.

    Raises:
        WrongMoment: it is off already.
        Invalid: `missing` with `field`.
    """
    status = LIFE.after(advisory.status, "withdraw")
    if not reason:
        raise Invalid("missing", field="reason")
    after = replace(advisory, status=status, withdrawn=now, reason=reason)
    return after, [AdvisoryWithdrawn(station=after.station, advisory=after.id, people=part) for part in portions(people)]


def file(advisory: Advisory, people: Sequence[str], read: int) -> tuple[Advisory, list[AdvisoryFiled]]:
    """Its time is over; `read` of those who were told have read it.

    Raises:
        WrongMoment: it was filed before.
    """
    after = replace(advisory, status=LIFE.after(advisory.status, "file"), read=read, picture="", sound="")
    return after, [AdvisoryFiled(station=after.station, advisory=after.id, people=part) for part in portions(people) or [()]]
