"""What happened to rosters, shifts and the questions about them. Ids only."""

from dataclasses import dataclass

from pingan.features.rosters.model import AskKind
from pingan.kernel.events import Event, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsChanged(Event):
    """The station wants other people at other times, or other rules hold."""

    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfMember(Event):
    """Of one member, who hears it."""

    member: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"member:{self.member}",)

    @property
    def subject(self) -> str:
        return self.member


@dataclass(frozen=True, slots=True, kw_only=True)
class AvailabilityChanged(_OfMember):
    """Somebody has said when he can and would like to."""

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", f"member:{self.member}")


# ---- rosters ----


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterEvent(Event):
    roster: str

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("rosters", self.roster),)

    @property
    def subject(self) -> str:
        return self.roster


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterDrafted(RosterEvent):
    """An empty one, or a copy of a published one to be changed."""

    base: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchStarted(RosterEvent):
    """A roster is being looked for. `mode`: solve or repair."""

    mode: str
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchAccepted(RosterEvent):
    """A worker of ours has begun with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterImproved(RosterEvent):
    """A better one was found. Prices are in points of the terms; `bound` is None while it is not known."""

    penalty: int
    bound: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchStopRequested(RosterEvent):
    """Somebody is content with the best so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchEnded(RosterEvent):
    """`how`: see `model.Ended`."""

    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatChanged(RosterEvent):
    """Somebody was put on a seat by hand, or taken from it. `word`: why the rules were overruled."""

    day: str
    need: str
    shift_kind: str
    place: int
    member: str
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatsFilled(RosterEvent):
    """A list of seats was taken in."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberDropped(RosterEvent):
    """Somebody cannot do what was published for some days; a repair was begun."""

    member: str
    since: str
    until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterPublished(RosterEvent):
    """It holds from now on. `changed`: seats that are different from the edition before. `word`: why, where a rule was overruled."""

    edition: int
    changed: int
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterDiscarded(RosterEvent):
    """Nobody wants it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterArchived(RosterEvent):
    """Another edition holds, or it is long past: who stood where is forgotten then."""


# ---- shifts ----


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftsGiven(_OfMember):
    """A publication changed what one member has to do. `shifts`: those given or taken."""

    shifts: tuple[str, ...]

    @property
    def touches(self) -> tuple[Touch, ...]:
        return tuple(("my_shifts", shift) for shift in self.shifts if shift)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftHandled(Event):
    """One published shift; `before` and `after`: who had it and who has it, empty for nobody."""

    roster: str
    shift: str
    before: str
    after: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        people = dict.fromkeys(one for one in (self.before, self.after) if one)
        return (f"station:{self.station}", *(f"member:{one}" for one in people))

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("my_shifts", self.shift), ("missed_shifts", self.shift), ("rosters", self.roster))

    @property
    def subject(self) -> str:
        return self.shift


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftMoved(ShiftHandled):
    """`cause`: claimed, given_back, cover, swap, replace."""

    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftOpened(Event):
    """Nobody has it any more, and there is time to look for somebody. `fit`: the best who may take it."""

    shift: str
    fit: tuple[str, ...]

    @property
    def subject(self) -> str:
        return self.shift


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftMissed(ShiftHandled):
    """It has begun, and who should be there is not on duty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftAttended(ShiftHandled):
    """Who was missing has come, or the shift is over: it is nobody's concern any more."""


# ---- questions among members ----


@dataclass(frozen=True, slots=True, kw_only=True)
class AskEvent(Event):
    """`about`: cover, swap or replace. Who settles swaps hears of the former two."""

    ask: str
    shift: str
    by: str
    to: str
    about: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        people = dict.fromkeys(one for one in (self.by, self.to) if one)
        settling = () if self.about == AskKind.REPLACE else (f"swaps:{self.station}",)
        return (f"station:{self.station}", *settling, *(f"member:{one}" for one in people))

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("shift_asks", self.ask), ("open_asks", self.ask), ("missed_shifts", self.shift))

    @property
    def subject(self) -> str:
        return self.shift


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSent(AskEvent):
    """Somebody was asked to take a shift."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskAnswered(AskEvent):
    """Agreed, declined, withdrawn, approved, refused or lapsed. `word`: why a rule was overruled."""

    verb: str
    word: str


# ---- calendars ----


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarLinked(_OfMember):
    """A member has a new private calendar address; an older one is dead."""

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"audit:{self.station}", f"member:{self.member}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarUnlinked(CalendarLinked):
    """The address is dead."""
