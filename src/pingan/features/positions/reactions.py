"""What positions do when somebody goes on or off duty."""

from datetime import datetime, timedelta

from pingan.features.duty import public as duty
from pingan.features.duty.events import WentOffDuty, WentOnDuty
from pingan.features.members.events import MemberMoved
from pingan.features.members.model import MAY_SERVE
from pingan.features.positions import actions, public, store
from pingan.kernel.events import Event
from pingan.platform.office import Reaction
from pingan.platform.timers import set_timer
from pingan.platform.work import Work

_SCRUB_EVERY_S = 10


def begin(work: Work, event: WentOnDuty) -> None:
    """From now on his newest position is kept for a restart."""
    set_timer(work, "positions.flush", event.station, work.now + public.MOVING)


def vanish(work: Work, event: WentOffDuty) -> None:
    """Off duty no row exists, and soon no byte of it in any file."""
    store.drop_last(work, [event.member])
    if duty.find_turn(work, event.member) is None:  # he may be on again by now
        work.afterwards(lambda: work.world.presence.drop(event.station, event.member))
    for track in store.list_open_tracks(work, event.member):
        public.end_track(work, track.id)
    set_timer(work, "positions.scrub", event.station, _next_scrub(work.now))


def distrust(work: Work, event: MemberMoved) -> None:
    """Whoever may no longer serve is believed no more."""
    if event.status not in MAY_SERVE:
        actions.drop_trackers_of(work, event.member)


def _next_scrub(now: datetime) -> datetime:
    """On a fixed beat, so that a busy change of shift cannot put it off for ever."""
    return now + timedelta(seconds=_SCRUB_EVERY_S - now.timestamp() % _SCRUB_EVERY_S)


REACTIONS: dict[type[Event], dict[str, Reaction]] = {
    WentOnDuty: {"positions.begin": begin},
    WentOffDuty: {"positions.vanish": vanish},
    MemberMoved: {"positions.distrust": distrust},
}
