"""One question, one answer."""

from dataclasses import replace
from datetime import datetime, timedelta

from pingan.features.aftercare.events import AftercareChanged
from pingan.features.aftercare.model import BY_MEMBER, LIFE, Aftercare
from pingan.kernel.errors import Invalid

WORDS_KEPT = timedelta(days=30)


def answer(question: Aftercare, verb: str, words: str, now: datetime) -> tuple[Aftercare, AftercareChanged]:
    """The member says how he is.

    Raises:
        WrongMoment: he has answered already.
        Invalid: that is no answer.
    """
    if verb not in BY_MEMBER:
        raise Invalid("no_such_verb")
    return _changed(replace(question, status=LIFE.after(question.status, verb), words=words, answered=now))


def speak(question: Aftercare) -> tuple[Aftercare, AftercareChanged]:
    """The chief has spoken with him.

    Raises:
        WrongMoment: he did not say that he is not well, or somebody has spoken with him already.
    """
    return _changed(replace(question, status=LIFE.after(question.status, "speak")))


def wiped(question: Aftercare) -> tuple[Aftercare, AftercareChanged]:
    """That he was asked and how he answered, without his words."""
    return _changed(replace(question, words=""))


def _changed(question: Aftercare) -> tuple[Aftercare, AftercareChanged]:
    return question, AftercareChanged(station=question.station, offer=question.id, member=question.member)
