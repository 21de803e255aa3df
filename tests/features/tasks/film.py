"""A station in which orders are sent and answered."""

from typing import Any

import pytest

from pingan.features.audiences.model import Audience, Criteria
from pingan.features.members.model import Force
from pingan.features.messages import queries as inbox
from pingan.features.tasks.actions import answers
from pingan.features.tasks.actions import orders as actions
from pingan.features.tasks.queries import orders as queries
from pingan.features.tasks.rules.orders import Draft
from pingan.kernel.errors import Refusal
from pingan.platform.work import Actor
from tests.world import Town


class Film:
    """A station with three volunteers and a merchant, and a dispatcher who sends orders."""

    def __init__(self, town: Town | None = None) -> None:
        self.town = town or Town()
        self.desk, self.chief = self.town.dispatcher(), self.town.chief()
        self.yu, self.gao, self.lin = (self.town.member(name) for name in ("喻", "高", "林"))
        self.shop = self.town.member("店", force=Force.MERCHANT)

    def send(self, by: Actor | None = None, criteria: Criteria | None = None, **draft: Any) -> str:
        said = {"title": "转发短片", "text": "请转发"} | draft
        audience = Audience(criteria=criteria or Criteria(forces=(Force.VOLUNTEER,)))
        return self.town.do(by or self.desk, actions.send, Draft(audience=audience, **said)).id

    def do(self, who: Actor, verb: str, order: str, **said: str) -> None:
        self.town.do(who, answers.answer, order, verb, **said)

    def row(self, order: str) -> Any:
        return self.town.ask(self.desk, queries.get, order)

    def phone(self, who: Actor) -> dict[str, Any]:
        return self.town.board(who, "my_tasks")

    def told(self, who: Actor) -> list[str]:
        return [row.key for row in self.town.ask(who, inbox.mine, unseen=True, page=1, size=25).rows]

    def refused(self, who: Actor, verb: Any, *args: Any, **kwargs: Any) -> Refusal:
        with pytest.raises(Refusal) as caught:
            self.town.do(who, verb, *args, **kwargs)
        return caught.value
