"""With whom the chief should speak."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from pingan.features.aftercare import store
from pingan.features.aftercare.model import Aftercare, AftercareStatus
from pingan.features.members import public as members
from pingan.kernel.rights import Right
from pingan.platform.boards import Board
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AftercareRow:
    """Somebody who is not well after a scene; `id` is his offer's."""

    id: str
    member: str
    name: str
    incident: str
    answered: datetime | None
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """That an answer was taken, and as what."""

    id: str
    status: AftercareStatus


def taken(_: Work, question: Aftercare) -> Answer:
    """What is said to whoever has answered or spoken."""
    return Answer(id=question.id, status=question.status)


def _rows(work: Work, ids: Collection[str] | None) -> Mapping[str, AftercareRow]:
    waiting = store.list_not_fine(work, ids)
    people = members.by_id(work, {one.member for one in waiting})
    return {
        one.id: AftercareRow(
            id=one.id, member=one.member, name=people[one.member].name, incident=one.incident, answered=one.answered, words=one.words
        )
        for one in waiting
        if one.member in people
    }


BOARDS = (Board("aftercare", Right.AFTERCARE_READ, _rows),)
