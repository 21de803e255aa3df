"""What happened at the door. Ids only: no login, telephone or address enters the log."""

from dataclasses import dataclass

from pingan.kernel.events import Event, Topic
from pingan.kernel.rights import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class _AtTheDoor(Event):
    """Heard by the station's auditors, never by its console."""

    account: str

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"audit:{self.station}",)


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordReplaced(_AtTheDoor):
    """By the administrator; whoever was signed in with the old one is not any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthenticatorReplaced(_AtTheDoor):
    """The old one shows worthless codes from now on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn(_AtTheDoor):
    session: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInRefused(_AtTheDoor):
    """`account` is empty where nobody has that login or telephone."""

    by: str
    """`password` or `code`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionEnded(_AtTheDoor):
    """Its sockets close on hearing this."""

    session: str
    cause: str
    """`signed_out`, `revoked`, `replaced`, `role_changed`, `erased` or `disabled`."""

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"audit:{self.station}", f"account:{self.account}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountAdded(_AtTheDoor):
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountDisabled(_AtTheDoor):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountEnabled(_AtTheDoor):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleChanged(_AtTheDoor):
    """He plays another part. `reason`: what the administrator said."""

    role: Role
    before: Role
    reason: str
