"""What happened to clues. Words and places stay in the row; the log carries ids and words of state, and of a reporter nothing at all."""

from dataclasses import dataclass

from pingan.features.clues.model import ClueStatus
from pingan.kernel.events import Event, PictureShown, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueEvent(Event):
    """Heard by whoever triages clues."""

    clue: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"clues:{self.station}",)

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("clues", self.clue),)

    @property
    def subject(self) -> str:
        return self.clue


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueReported(ClueEvent):
    """It has come in, or its turn has come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsAdded(ClueEvent):
    """The reporter, or the station, has said something more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CluePhotoAdded(ClueEvent):
    """The reporter has shown something."""

    photo: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CluePhotoCovered(ClueEvent):
    """More of it was covered."""

    photo: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueHoldChanged(ClueEvent):
    """Somebody is on it now, or nobody any more."""

    holder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueMoved(ClueEvent):
    verb: str
    status: ClueStatus
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueMerged(ClueEvent):
    """It is the same as another one, and goes with it from here on."""

    into: str

    @property
    def touches(self) -> tuple[Touch, ...]:
        return ("clues", self.clue), ("clues", self.into)


@dataclass(frozen=True, slots=True, kw_only=True)
class CluePriorityChanged(ClueEvent):
    """It was put before or behind others."""

    priority: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentOpenedFromClue(ClueEvent):
    """The command room sees to it as an incident."""

    incident: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueWordsWiped(ClueEvent):
    """Its time is over: what happened to it stays, its words and its exact place are gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvelopeTaken(ClueEvent):
    """The sealed envelope was given out, as two had agreed; it takes the two keys to read it."""

    approval: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"clues:{self.station}", f"audit:{self.station}")


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalOpened(PictureShown):
    """Whoever is on the clue saw a photograph as it was taken, the one time there is."""

    clue: str
    photo: str
    reason: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"clues:{self.station}", f"audit:{self.station}")

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("clues", self.clue),)

    @property
    def subject(self) -> str:
        return self.clue


@dataclass(frozen=True, slots=True, kw_only=True)
class SamePlaceReportedAgain(Event):
    """One and the same person has reported about one place so many times in a month. Neither who nor which clues: for the auditor alone.

    `about`: the centre of a cell of 200 m, latitude and longitude.
    """

    count: int
    about: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"audit:{self.station}",)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueLinkOpened(Event):
    """A poster may be hung up."""

    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueLinkRevoked(Event):
    """Nobody can report by this link any more."""

    link: str
