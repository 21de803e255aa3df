"""Searches in a real child process: progress is saved, stop is heard, a killed child is told honestly."""

import multiprocessing
import threading
import time
from collections.abc import Callable

from pingan.entry.solves import Solves
from pingan.features.rosters import actions
from pingan.features.rosters.model import Availability, Away, Ended, RosterStatus
from pingan.kernel.rostering import OFF, Found, Horizon
from pingan.kernel.rostering import Roster as Lines
from tests.rostered import Rostered


def in_a_thread(solves: Solves, here: Rostered, roster: str, meanwhile: Callable[[], None]) -> None:
    """Let the search run, do something once its child is there, and wait for the end."""
    thread = threading.Thread(target=solves.run_due)
    thread.start()
    until(lambda: bool(multiprocessing.active_children()))
    meanwhile()
    thread.join(60)
    assert not thread.is_alive()
    assert here.detail(roster).roster.status is not RosterStatus.SOLVING


def until(happened: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.05)


def searching(here: Rostered, seconds: int) -> str:
    roster = here.draft()
    here.town.office.do(here.chief, actions.solve, roster.id, seconds=seconds, version=roster.version)
    return roster.id


def test_a_child_finds_it_and_a_stop_is_heard() -> None:
    here = Rostered(watch=False)
    roster = searching(here, 600)

    def stop() -> None:
        until(lambda: (here.detail(roster).roster.search or _NONE).found > 0)
        if here.detail(roster).roster.status is RosterStatus.SOLVING:
            here.town.office.do(here.chief, actions.stop, roster)

    in_a_thread(Solves(here.town.office), here, roster, stop)
    head = here.detail(roster).roster
    assert head.open == 0
    assert head.search is not None
    assert head.search.ended in {Ended.BY_HAND, Ended.PROVEN}


def test_a_killed_child_is_told_honestly() -> None:
    here = Rostered(watch=False)
    roster = searching(here, 600)

    def kill() -> None:
        for child in multiprocessing.active_children():
            child.kill()

    in_a_thread(Solves(here.town.office), here, roster, kill)
    head = here.detail(roster).roster
    assert head.search is not None
    assert head.search.ended is Ended.FAILED
    assert head.status is RosterStatus.STOPPED


class Idle:
    """A solver who sends everybody home."""

    def repair(self, horizon: Horizon, before: Lines, **_: object) -> Found:
        return Found(dict.fromkeys(before, (OFF,) * horizon.days), 0, None, 1.0)


def test_what_a_repair_has_mended_is_not_given_up_for_a_worse_roster() -> None:
    here = Rostered(10, watch=False)
    held = here.published()
    ill, *others = here.guards
    lost = [seat for seat in held.seats if seat.member == ill.member]
    for one in others:  # so that one of his places stays open
        away = Availability(id="", station="", away=(Away(since=lost[0].day, until=lost[0].day),))
        here.town.office.do(one, actions.say, away, version=0)
    week = Away(since=held.roster.first, until=held.roster.last)
    draft = here.town.office.do(here.chief, actions.drop_out, held.roster.id, ill.member, week)
    solves = Solves(here.town.office, apart=False)
    solves._solver = Idle()  # type: ignore[assignment] # as much of one as a repair asks
    solves.run_due()
    repaired = here.detail(draft.id)
    assert repaired.roster.search is not None
    assert (repaired.roster.search.ended, repaired.roster.open, len(repaired.changes)) == (Ended.TIME, 1, len(lost))


class _NONE:
    found = 0
