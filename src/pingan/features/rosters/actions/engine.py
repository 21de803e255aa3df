"""What happens by the clock, and because somebody came on duty."""

from datetime import timedelta

from pingan.features.duty import public as duty
from pingan.features.rosters.actions import _handing, _timers
from pingan.features.rosters.events import ShiftsGiven
from pingan.features.rosters.model import ASK_LIFE, LOST_KEPT, RosterStatus, ShiftStatus
from pingan.features.rosters.rules import editions
from pingan.features.rosters.rules import shifts as rules
from pingan.features.rosters.store import rosters, shifts
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.timers import set_timer
from pingan.platform.work import Work


@action(Right.ROSTER_STEP)
def look(work: Work) -> None:
    """Who should have come and is not on duty is missed; the best who may are asked to come instead."""
    late = timedelta(minutes=rosters.get_terms(work).terms.no_show_minutes)
    begun = shifts.list_begun(work, work.now - late)
    on_duty = {turn.id for turn in duty.on_duty(work)} if begun else set()
    for shift in begun:
        over = shift.ends <= work.now
        after, missed = rules.look(shift, {*on_duty, shift.member} if over else on_duty)
        after = shifts.save(work, after)
        if missed is not None:
            work.announce(missed)
            _handing.ask_replacements(work, after)
            set_timer(work, _timers.SETTLE, shift.id, shift.ends)
    _timers.await_next_start(work)


@action(Right.ROSTER_STEP)
def notice(work: Work, member: str) -> None:
    """Somebody has come on duty: whatever shift of his was missed and still goes on is not missed any more."""
    for shift in shifts.list_missed(work):
        if shift.member == member and shift.ends > work.now:
            after, news = rules.attend(shift)
            shifts.save(work, after)
            work.announce(news)
            for one in shifts.list_asks_of(work, shift.id):
                if "lapse" in ASK_LIFE.next(one.status):
                    _handing.move(work, one, "lapse")


@action(Right.ROSTER_STEP)
def settle_missed(work: Work, shift_id: str) -> None:
    """The shift is over: that somebody did not come is forgotten, and what was asked about it lapses."""
    shift = shifts.find(work, shift_id)
    if shift is None:
        return
    if shift.status is ShiftStatus.MISSED:
        shift, news = rules.attend(shift)
        shift = shifts.save(work, shift)
        work.announce(news)
    _handing.void(work, shift)


@action(Right.ROSTER_STEP)
def archive(work: Work, roster_id: str) -> None:
    """It is long past: nobody needs to know any more who stood where."""
    roster = rosters.get(work, roster_id)
    if roster.status is RosterStatus.PUBLISHED:
        roster, news = editions.archive(roster)
        work.announce(news)
        rosters.save(work, roster)
    told: dict[str, list[str]] = {}
    for shift in shifts.list_of_roster(work, roster_id):
        _handing.void(work, shift)
        shifts.remove(work, shift.id)
        told.setdefault(shift.member, []).append(shift.id)
    work.announce(*(ShiftsGiven(station=roster.station, member=who, shifts=tuple(gone)) for who, gone in told.items() if who))
    rosters.forget_plan(work, roster_id)
    shifts.forget_lost(work, work.now - LOST_KEPT)
