"""By the clock: a clue's turn comes, a hold runs out, words are wiped."""

from dataclasses import replace

from pingan.features.clues import actions, store
from pingan.features.clues.events import ClueReported, ClueWordsWiped
from pingan.features.clues.rules import triage
from pingan.features.clues.store.photos import UNLINK
from pingan.platform.office import TimerHandler
from pingan.platform.retention import forgetting
from pingan.platform.work import Work


def release(work: Work, clue_id: str) -> None:
    """It was reported beyond a day's measure; now it is seen."""
    clue = store.save(work, replace(store.get(work, clue_id), waiting=False, held_until=None))
    work.announce(ClueReported(station=clue.station, clue=clue.id))


def let_go(work: Work, clue_id: str) -> None:
    """Who was on it has gone on to something else."""
    clue, news = triage.let_go(store.get(work, clue_id))
    if news is not None:
        store.save(work, clue)
        work.announce(news)


def lapse(work: Work, clue_id: str) -> None:
    """Nobody has finished with it: the reporter is told that it cannot be found out any more, and its words go a month later."""
    actions.lapse(work, clue_id)


def wipe(work: Work, clue_id: str) -> None:
    """Its words, its photographs, its exact place and its envelope go; soon no byte of them is in any file."""
    clue = store.save(work, triage.wiped(store.get(work, clue_id)))
    store.wipe_words(work, clue.id)
    work.announce(ClueWordsWiped(station=clue.station, clue=clue.id))


def unlink(work: Work, name: str) -> None:
    """Nobody can look at it any more."""
    work.world.files.delete(name)


TIMERS: dict[str, TimerHandler] = {
    "clues.release": release,
    "clues.let_go": let_go,
    actions.LAPSE: lapse,
    "clues.wipe": forgetting(
        "clues.wipe", wipe, ("clues", "id"), ("clue_remarks", "clue"), ("clue_envelopes", "id"), ("clue_photos", "clue")
    ),
    UNLINK: unlink,
}
