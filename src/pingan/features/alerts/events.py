"""What happened to watch alerts. Ids and numbers only: what was written stays in the row."""

from dataclasses import dataclass

from pingan.features.alerts.model import AlertStatus
from pingan.kernel.events import Event, PictureShown, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertEvent(Event):
    """Of one alert. `receipts`, `posts`, `people`: whose screens are concerned."""

    alert: str
    receipts: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    @property
    def audience(self) -> tuple[Topic, ...]:
        own = (*(f"post:{post}" for post in self.posts), *(f"member:{member}" for member in self.people))
        return (f"station:{self.station}", *own)

    @property
    def touches(self) -> tuple[Touch, ...]:
        return ("alerts", self.alert), *(("my_alerts", receipt) for receipt in self.receipts)

    @property
    def subject(self) -> str:
        return self.alert


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertDrafted(AlertEvent):
    """It waits for somebody else to approve it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertPhotoChanged(AlertEvent):
    """A photograph was put to a draft, a second person agreed to it, or it was taken off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertPhotoOpened(PictureShown):
    """Somebody saw it. `member`: who stood at the screen, empty at the console."""

    alert: str
    member: str = ""

    @property
    def audience(self) -> tuple[Topic, ...]:
        """The station's auditors, never its console."""
        return (f"audit:{self.station}",)

    @property
    def subject(self) -> str:
        return self.alert


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertApproved(AlertEvent):
    """It is shown in so many `houses`, for so many `hours`."""

    houses: int
    hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertClosed(AlertEvent):
    """It is shown to nobody any more, or was never shown."""

    status: AlertStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertReceiptsChanged(AlertEvent):
    """Somebody came on duty or left, or signed that he has read it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertSighted(AlertEvent):
    """Something like it was seen, which became an incident."""

    incident: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertMismatched(AlertEvent):
    """What was seen was somebody or something else; the `count`th time."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertCleared(AlertEvent):
    """What was asked, and of whom, is known no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertLookedAt(Event):
    """Somebody read it. `member`: who stood at the screen, empty at the console."""

    alert: str
    member: str = ""

    @property
    def audience(self) -> tuple[Topic, ...]:
        """The station's auditors, never its console."""
        return (f"audit:{self.station}",)

    @property
    def subject(self) -> str:
        return self.alert
