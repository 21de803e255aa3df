"""Breaking the glass, reading, ending, reviewing."""

from pingan.features.break_glass import rules, store
from pingan.features.break_glass.events import GlassOpened, OpeningEnded, OpeningLooked, OpeningReviewed
from pingan.features.break_glass.model import LASTS, REVIEWED_WITHIN, Opening
from pingan.features.desk import public as desk
from pingan.features.members import public as members
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.audit import check_reason
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work

END, REMIND = "break_glass.end", "break_glass.remind"


@action(Right.GLASS_BREAK)
def break_glass(work: Work, member: str, *, reason: str) -> Opening:
    """Whoever holds the desk sees for an hour what is hidden about one member. Those who review it are told at once, and so is he.

    Raises:
        NotFound: the station knows no such member.
        Invalid: `reason_missing`.
        WrongMoment: `off_shift`, `opened_already`, `openings_enough`.
    """
    check_reason(reason)
    work.world.database.hold_station(work.connection, work.actor.station)
    members.get(work.as_engine(), member)
    mine = store.list_own_open(work)
    rules.check_open(on_shift=desk.is_held_by(work, work.actor.account), running=len(mine), known=any(one.member == member for one in mine))
    opening = Opening(
        id=work.new_id(), station=work.actor.station, member=member, reason=reason.strip(), opened=work.now, opened_by=work.actor.account,
        until=work.now + LASTS,
    )  # fmt: skip
    set_timer(work, END, opening.id, opening.until)
    set_timer(work, REMIND, opening.id, work.now + REVIEWED_WITHIN)
    work.announce(GlassOpened(**rules.about(opening)))
    return store.add(work, opening)


@action(Right.GLASS_BREAK)
def look(work: Work, opening_id: str) -> Opening:
    """Read what was opened; written down each time.

    Raises:
        Invalid: `not_own_opening`.
        WrongMoment: `opening_over`.
    """
    opening = store.get(work, opening_id)
    rules.check_look(opening, by=work.actor.account, now=work.now)
    work.announce(OpeningLooked(**rules.about(opening)))
    return opening


@action(Right.GLASS_BREAK)
def end(work: Work, opening_id: str) -> Opening:
    """Not needed any more.

    Raises:
        Invalid: `not_own_opening`.
        WrongMoment: `opening_over`.
    """
    opening = store.get(work, opening_id)
    rules.check_look(opening, by=work.actor.account, now=work.now)
    return _close(work, opening)


@action(Right.OPENING_REVIEW)
def review(work: Work, opening_id: str, verb: str, *, remark: str) -> Opening:
    """Somebody else says whether it was justified, and why.

    Raises:
        Invalid: `own_opening`, `reason_missing`.
        WrongMoment: it is still open, or was reviewed.
    """
    check_reason(remark)
    opening = rules.review(store.get(work, opening_id), verb, by=work.actor.account, remark=remark.strip(), now=work.now)
    clear_timer(work, REMIND, opening.id)
    work.announce(OpeningReviewed(**rules.about(opening), status=opening.status))
    return store.save(work, opening)


def _close(work: Work, opening: Opening) -> Opening:
    clear_timer(work, END, opening.id)
    work.announce(OpeningEnded(**rules.about(opening)))
    return store.save(work, rules.end(opening, work.now))
