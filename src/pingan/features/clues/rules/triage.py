"""What becomes of a clue: who is on it, its steps, and how long its words are kept."""

from dataclasses import replace
from datetime import datetime, timedelta

from pingan.features.clues.events import ClueHoldChanged, ClueMerged, ClueMoved, CluePriorityChanged
from pingan.features.clues.model import LIFE, OPEN, TO_HOTLINE, Clue, ClueStatus, Phrase
from pingan.kernel.errors import Invalid, Overtaken, WrongMoment
from pingan.kernel.geo import cell

HELD_FOR = timedelta(minutes=15)
KEPT = {
    ClueStatus.UNFOUNDED: timedelta(days=30), ClueStatus.UNVERIFIABLE: timedelta(days=30), ClueStatus.HANDED_OVER: timedelta(days=30),
    ClueStatus.CONFIRMED: timedelta(days=90),
}  # fmt: skip
"""How long words and exact places are kept once it is clear what became of them."""
PRIORITIES = (1, 2, 3)
SAYS = {
    "take": Phrase.TAKEN, "put_back": Phrase.PUT_BACK, "confirm": Phrase.CONFIRMED, "dismiss": Phrase.UNFOUNDED,
    "give_up": Phrase.UNVERIFIABLE, "hand_over": Phrase.HANDED_OVER,
}  # fmt: skip
"""What the reporter is told by itself at each step."""


def is_held(clue: Clue, now: datetime, *, by_other_than: str) -> bool:
    """Whether somebody else is on it."""
    return bool(clue.holder) and clue.holder != by_other_than and clue.held_until is not None and clue.held_until > now


def hold(clue: Clue, *, by: str, now: datetime) -> tuple[Clue, ClueHoldChanged | None]:
    """Somebody opens it to work on it, or goes on: for a quarter of an hour it is his. News only where it was not his before.

    Raises:
        WrongMoment: `clue_held`: somebody else is on it; `clue_merged`, or it is over.
    """
    if is_held(clue, now, by_other_than=by):
        raise WrongMoment("clue_held")
    if clue.merged_into:
        raise WrongMoment("clue_merged")
    if clue.status not in OPEN:
        raise WrongMoment("clue_over")
    after = replace(clue, holder=by, held_until=now + HELD_FOR)
    return after, None if clue.holder == by else ClueHoldChanged(station=clue.station, clue=clue.id, holder=by)


def let_go(clue: Clue) -> tuple[Clue, ClueHoldChanged | None]:
    """Nobody is on it any more."""
    if not clue.holder:
        return clue, None
    return replace(clue, holder="", held_until=None), ClueHoldChanged(station=clue.station, clue=clue.id, holder="")


def check_hand(clue: Clue, *, by: str, now: datetime) -> None:
    """Only who is on it may do something with it.

    Raises:
        WrongMoment: `clue_held` by somebody else, or `clue_not_held` by anybody.
    """
    if is_held(clue, now, by_other_than=by):
        raise WrongMoment("clue_held")
    if clue.holder != by:
        raise WrongMoment("clue_not_held")


LAPSES_AFTER = timedelta(days=180)
"""A clue that nobody has finished with by then is over."""


def next_verbs(clue: Clue, *, by: str, now: datetime) -> tuple[str, ...]:
    """What the actor may do with it now. What another station handed to us stays ours: who received it sees it through."""
    if clue.merged_into or clue.waiting or clue.status not in OPEN:
        return ()
    if clue.holder != by:
        return () if is_held(clue, now, by_other_than=by) else ("hold",)
    verbs = tuple(verb for verb in LIFE.next(clue.status) if verb != "hand_over" or not clue.origin)
    return (*verbs, "merge", "say", *(() if clue.incident else ("open_incident",)), "let_go")


def move(clue: Clue, verb: str, now: datetime, *, to: str = "") -> tuple[Clue, ClueMoved]:
    """One step; an outcome ends it, frees it, and says from when its words are gone.

    Raises:
        WrongMoment: not open now.
        Invalid: `clue_handed_already` to us, `handed_to_itself`, or `missing` to whom.
    """
    if verb == "hand_over":
        _check_goal(clue, to)
    status = LIFE.after(clue.status, verb)
    after = replace(clue, status=status, handed_to=to)
    if status not in OPEN:
        after = replace(after, ended=now, until=now + KEPT[status], holder="", held_until=None)
    return after, ClueMoved(station=clue.station, clue=clue.id, verb=verb, status=status, to=to)


def lapse(clue: Clue, now: datetime) -> tuple[Clue, ClueMoved] | None:
    """Nobody has finished with it for half a year: it can be found out no more. None where it is over, or goes with another."""
    if clue.status not in OPEN or clue.merged_into:
        return None
    taken = replace(clue, status=LIFE.after(clue.status, "take")) if clue.status is LIFE.start else clue
    return move(replace(taken, waiting=False), "give_up", now)


def _check_goal(clue: Clue, to: str) -> None:
    if not to:
        raise Invalid("missing", field="to")
    if to == clue.station:
        raise Invalid("handed_to_itself")
    if clue.origin:
        raise Invalid("clue_handed_already")


def is_elsewhere(to: str) -> bool:
    """Whether it goes to another station of the house, not to the hotline."""
    return to != TO_HOTLINE


def merge(clue: Clue, into: Clue) -> tuple[Clue, ClueMerged]:
    """It is the same as another open one, and shares its outcome.

    Raises:
        Invalid: `merge_into_itself`, `merge_into_ended`, or `merge_into_merged`.
        WrongMoment: it is over.
    """
    if into.id == clue.id:
        raise Invalid("merge_into_itself")
    if into.status not in OPEN:
        raise Invalid("merge_into_ended")
    if into.merged_into:
        raise Invalid("merge_into_merged")
    if clue.status not in OPEN or clue.merged_into:
        raise WrongMoment("clue_over")
    after = replace(clue, status=into.status, merged_into=into.id, holder="", held_until=None)
    return after, ClueMerged(station=clue.station, clue=clue.id, into=into.id)


def follows(clue: Clue, main: Clue) -> Clue:
    """What was merged stands as the main one does."""
    return replace(clue, status=main.status, handed_to=main.handed_to, ended=main.ended, until=main.until)


def prefer(clue: Clue, priority: int) -> tuple[Clue, CluePriorityChanged]:
    """Put it before or behind others.

    Raises:
        WrongMoment: it is over.
    """
    if clue.status not in OPEN:
        raise WrongMoment("clue_over")
    return replace(clue, priority=priority), CluePriorityChanged(station=clue.station, clue=clue.id, priority=priority)


def wiped(clue: Clue) -> Clue:
    """What is left when its time is over: that it was, of what kind, about where, and how it ended."""
    return replace(clue, text="", place="", at=cell(clue.at), until=None)


def same_version(clue: Clue, version: int) -> Clue:
    """The clue as the screen saw it.

    Raises:
        Overtaken: somebody changed it since.
    """
    if clue.version != version:
        raise Overtaken
    return clue
