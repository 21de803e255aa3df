"""Placing a hold, and lifting it before its day; both by two people."""

from dataclasses import replace
from datetime import date

from pingan.features.access import public as access
from pingan.features.holds import rules, store
from pingan.features.holds.events import HoldLifted, HoldPlaced
from pingan.features.holds.model import Hold, HoldKind
from pingan.features.incidents import public as incidents
from pingan.features.members import public as members
from pingan.kernel.approvals import Act
from pingan.kernel.days import end_of
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.approvals import require
from pingan.platform.audit import check_reason
from pingan.platform.work import Work


@action(Right.HOLD_KEEP)
def place(work: Work, kind: HoldKind, subject: str, until: date, *, reason: str) -> Hold:
    """Keep what is known of a member or an incident (`subject`: its id) through the day `until`.

    Raises:
        NotFound: the station knows no such member or incident.
        WrongMoment: `held_already`.
        Invalid: `hold_outside`, `reason_missing`.
        ApprovalNeeded: a second person has to agree.
    """
    check_reason(reason)
    hold = Hold(
        id=work.new_id(), station=work.actor.station, reason=reason.strip(), placed=work.now, placed_by=work.actor.account,
        until=end_of(until),
    )  # fmt: skip
    number = None
    if kind is HoldKind.PERSON:
        hold = _of_person(work, hold, subject)
    else:
        hold, number = replace(hold, incident=subject), _number(work, subject)
    rules.check(is_held=store.is_held(work, hold), until=hold.until, now=work.now)
    require(work, Act.HOLD, {"kind": kind, "subject": subject, "until": until}, reason=reason, shown={"number": number})
    store.add(work, hold)
    last = until.isoformat()
    work.announce(HoldPlaced(station=hold.station, hold=hold.id, kind_of_hold=kind, about=subject, until=last, reason=hold.reason))
    return hold


def _of_person(work: Work, hold: Hold, member: str) -> Hold:
    there = work.as_engine()
    account = access.find_members_account(there, members.get(there, member).id)
    return replace(hold, member=member, account=account.id if account else "")


def _number(work: Work, incident: str) -> int:
    found = incidents.by_id(work.as_engine(), [incident]).get(incident)
    if found is None:
        raise NotFound(noun="incident")
    return found.number


@action(Right.HOLD_KEEP)
def lift(work: Work, hold_id: str, *, reason: str) -> Hold:
    """End it before its day; what is out of time goes with the next sweep.

    Raises:
        WrongMoment: `hold_over`.
        Invalid: `reason_missing`.
        ApprovalNeeded: a second person has to agree.
    """
    check_reason(reason)
    hold = store.get(work, hold_id)
    rules.check_runs(hold, work.now)
    kind, about = rules.kind(hold), rules.about(hold)
    number = _number(work, about) if kind is HoldKind.INCIDENT else None
    require(work, Act.LIFT, {"hold": hold.id, "kind": kind, "subject": about}, reason=reason, shown={"number": number})
    lifted = store.save(work, rules.lift(hold, by=work.actor.account, reason=reason.strip(), now=work.now))
    work.announce(HoldLifted(station=hold.station, hold=hold.id, kind_of_hold=kind, about=about, reason=lifted.lift_reason))
    return lifted
