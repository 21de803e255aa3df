"""What happened to task orders. Ids, numbers and words of state; what was written stays in the rows."""

from dataclasses import dataclass

from pingan.features.tasks.model import ReceiptStatus
from pingan.kernel.events import Event, Topic, Touch


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderEvent(Event):
    """Of one order. `people`: members on whose phones it changes something."""

    task_order: str
    people: tuple[str, ...] = ()

    @property
    def audience(self) -> tuple[Topic, ...]:
        return (f"station:{self.station}", *(f"member:{member}" for member in self.people))

    @property
    def touches(self) -> tuple[Touch, ...]:
        return (("task_orders", self.task_order), ("my_tasks", self.task_order))

    @property
    def subject(self) -> str:
        return self.task_order


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderSent(OrderEvent):
    """`asked` people are asked, `held` are left in peace; `overridden` of the asked had been asked enough, and the chief said why."""

    asked: int
    held: int
    overridden: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MembersAsked(OrderEvent):
    """A portion of those who are asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptMoved(OrderEvent):
    """One receipt is different."""

    verb: str
    status: ReceiptStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoAdded(OrderEvent):
    """Somebody shows a photograph of what he did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrewJoined(OrderEvent):
    """A leader has scanned the code of `member`, who takes part from now on."""

    leader: str
    member: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CrewLeft(OrderEvent):
    """`member` takes no part any more. `cause`: he `left`, the leader took him out (`taken_out`), or the leader cannot (`over`)."""

    leader: str
    member: str
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CrewsChanged(OrderEvent):
    """Somebody of a crew was erased; the others see each other without him."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentAdded(OrderEvent):
    """Something was said. `thread`: about whose receipt, empty for everybody's. `told`: the people are told of it."""

    thread: str
    told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentsNoticed(OrderEvent):
    """The command room has seen what was said in a thread."""

    thread: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesChanged(OrderEvent):
    """The last place of a claimable order was taken, or one is free again. `people`: who has not answered yet."""

    free: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SilentReminded(OrderEvent):
    """Those who had not answered were reminded. `times`: so often by now."""

    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderClosed(OrderEvent):
    """Nobody is asked any more. `done`: how many did it."""

    outside = ("task_order", "done")

    done: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MembersReleased(OrderEvent):
    """A portion of those who were asked. `took_part`: whether they did; then they read what came of it."""

    took_part: bool
    done: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderFiled(OrderEvent):
    """Who answered what, and what they showed, is forgotten; the numbers stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLimitChanged(Event):
    """The station asks less, or more, of anybody."""

    weekly: int

    @property
    def subject(self) -> str:
        return self.station
