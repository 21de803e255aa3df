"""Answering, and being spoken with."""

from pingan.features.aftercare import rules, store
from pingan.features.aftercare.model import Aftercare
from pingan.features.aftercare.rules import WORDS_KEPT
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.timers import set_timer
from pingan.platform.work import Work


@action(Right.AFTERCARE_ANSWER)
def answer(work: Work, offer: str, verb: str, *, words: str = "") -> Aftercare:
    """The member says once how he is; his words are wiped later."""
    question, news = rules.answer(store.get(work, offer), verb, words, work.now)
    if words:
        set_timer(work, "aftercare.wipe", offer, work.now + WORDS_KEPT)
    work.announce(news)
    return store.save(work, question)


@action(Right.AFTERCARE_READ)
def speak(work: Work, offer: str) -> Aftercare:
    """The chief has spoken with him; the note leaves the list."""
    question, news = rules.speak(store.get(work, offer))
    work.announce(news)
    return store.save(work, question)
