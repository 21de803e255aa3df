"""What happened to tablets and PINs. Ids only."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class PairingAsked(Event):
    """Somebody may pair a tablet with a post for ten minutes."""

    post: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TabletPaired(Event):
    """A tablet stands at a post."""

    tablet: str
    post: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TabletRemoved(Event):
    """It was cut off."""

    tablet: str
    post: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Digits(Event):
    """About one guard's six digits; heard by himself and by the auditors."""

    member: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"audit:{self.station}", f"member:{self.member}")


@dataclass(frozen=True, slots=True, kw_only=True)
class PinChanged(_Digits):
    """He has chosen new ones, with the code sent to his telephone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PinRefused(_Digits):
    """Wrong digits, or a wrong code, were typed in his name."""
