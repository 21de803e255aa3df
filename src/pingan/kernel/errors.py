"""Refusals: every way the house says no. A code and facts travel; sentences live in the locale files of the screens."""

from typing import ClassVar

Fact = str | int | float | bool | None


class Refusal(Exception):  # noqa: N818 - the house says "refusal": it is an answer, not a fault
    """An expected "no". `code` is stable and translated by the screens; `facts` fill the sentence and never echo the input."""

    code: ClassVar[str] = "refused"

    def __init__(self, code: str = "", /, **facts: Fact) -> None:
        """`code` narrows the class's own code, e.g. Invalid("datum_missing")."""
        self.reason = code or type(self).code
        self.facts = facts
        super().__init__(self.reason)


class NotSignedIn(Refusal):
    """Nobody is signed in, or the session has ended."""

    code = "not_signed_in"


class NotAllowed(Refusal):
    """The actor's role lacks the right."""

    code = "not_allowed"


class NotFound(Refusal):
    """It does not exist, or the actor may not know that it does."""

    code = "not_found"


class Invalid(Refusal):
    """The input cannot be meant."""

    code = "invalid"


class WrongMoment(Refusal):
    """The verb exists, but not in this state."""

    code = "wrong_moment"


class Overtaken(Refusal):
    """Somebody else was faster; read again."""

    code = "overtaken"


class TooMany(Refusal):
    """A limit was reached; facts carry `retry_after_s` where waiting helps."""

    code = "too_many"


class Unavailable(Refusal):
    """A part of the house is down; nothing was saved."""

    code = "unavailable"


class Away(Unavailable):
    """The database does not answer, and is tried again; facts carry `retry_after_s`.

    Nothing was saved, unless it went away while that was being made durable: `outcome_unknown`. Whoever asks again with the same key does
    no harm, and learns.
    """

    code = "database_away"
