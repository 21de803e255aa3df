"""Roll-calls, replies and plans: rows, and who sees them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, Select, String, Table, false, type_coerce
from sqlalchemy import Text as SqlText

from pingan.features.roll_calls.model import LIFE, REPLY_LIFE, Reply, RollCall, RollCallPlan
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, belongs, nobodys
from pingan.platform.tables import Json, Shelf, UtcTime, metadata, one_of
from pingan.platform.work import Work

_ON_SCREEN = {"purpose": "knowing who is called and who has said what", "keep": "until half an hour after the roll-call"}
_CALLED = {"purpose": "what was called: a house, a team; not a person", "keep": "with the roll-call"}
_CHECK = {"purpose": "whether an answer came from the post; no position", "keep": "with the roll-call"}

roll_calls = Table(
    "roll_calls",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("scope", String(20), nullable=False),
    Column("place", String(40), nullable=False, info=_CALLED),
    Column("name", String(100), nullable=False, info=_CALLED),
    Column("occasion", String(20), nullable=False),
    Column("begun", UtcTime, nullable=False),
    Column("due", UtcTime, nullable=False),
    Column("status", String(20), nullable=False),
    Column("unmanned", Json, nullable=False),
    Column("spared", Json, nullable=False),
    Column("filed", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="roll_calls_status"),
    Index("roll_calls_station", "station", "begun"),
    info=nobodys("when posts were called, and which of them"),
)

replies = Table(
    "roll_call_replies",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("roll_call", String(40), ForeignKey("roll_calls.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("name", String(200), nullable=False, info=_ON_SCREEN),
    Column("post", String(40), nullable=False),
    Column("member", String(40), nullable=False, info=_ON_SCREEN),
    Column("guards", Json, nullable=False, info=_ON_SCREEN),
    Column("neighbour", Integer, nullable=False),
    Column("called", UtcTime, nullable=False),
    Column("status", String(20), nullable=False),
    Column("answered", UtcTime),
    Column("way", String(20)),
    Column("place", String(20), info=_CHECK),
    Column("words", String(200), nullable=False, info=_ON_SCREEN),
    Column("by", String(40), nullable=False, info=_ON_SCREEN),
    Column("surprise", Boolean, nullable=False),
    Column("filed", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", REPLY_LIFE.statuses), name="roll_call_replies_status"),
    Index("roll_call_replies_call", "roll_call"),
    Index("roll_call_replies_post", "station", "post", "called"),
    info=belongs(Whose("member", Key.MEMBER, shown=(("roll_calls", "roll_call"), ("roll_call_asks", "id")))),
)

plans = Table(
    "roll_call_plans",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("calls", Json, nullable=False),
    Column("jitter_min", Integer, nullable=False),
    Column("surprises_a_day", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    info=nobodys("when a station calls its posts"),
)

_calls, _replies, _plans = Shelf(roll_calls, RollCall), Shelf(replies, Reply), Shelf(plans, RollCallPlan)


def _visible(work: Work) -> Select[Any]:
    """The command room sees its station's roll-calls."""
    here = _calls.here
    return here if work.actor.may(Right.ROLL_CALL_READ) else here.where(false())


def _visible_replies(work: Work) -> Select[Any]:
    """The command room sees all of its station; a tablet its post's; somebody on duty there what he may answer."""
    here = _replies.here
    if work.actor.may(Right.ROLL_CALL_READ):
        return here
    if work.actor.post:
        return here.where(replies.c.post == work.actor.post, ~replies.c.filed)
    own = work.actor.member
    if not own:
        return here.where(false())
    return here.where(type_coerce(replies.c.guards, SqlText).contains(f'"{own}"', autoescape=True), ~replies.c.filed)


def hold(work: Work) -> None:
    """One at a time decides about a station's roll-calls: an answer and the end of its minute never cross."""
    work.world.database.hold_station(work.connection, work.actor.station)


def get(work: Work, roll_call: str) -> RollCall:
    return _calls.get(work, _visible(work), roll_call)


def find_running(work: Work) -> RollCall | None:
    return _calls.find(work, _visible(work).where(roll_calls.c.status.in_(["first_call", "second_call"])))


def list_unfiled(work: Work, ids: Collection[str] | None = None) -> list[RollCall]:
    rows = _visible(work).where(~roll_calls.c.filed).order_by(roll_calls.c.begun, roll_calls.c.id)
    return _calls.list_(work, rows, ids)


def list_latest(work: Work, count: int) -> list[RollCall]:
    return _calls.list_(work, _visible(work).order_by(roll_calls.c.begun.desc(), roll_calls.c.id.desc()).limit(count))


def add(work: Work, roll_call: RollCall) -> RollCall:
    return _calls.add(work, roll_call)


def save(work: Work, roll_call: RollCall) -> RollCall:
    return _calls.save(work, roll_call)


def get_reply(work: Work, reply: str) -> Reply:
    return _replies.get(work, _visible_replies(work), reply)


def list_replies(work: Work, calls: Collection[str]) -> list[Reply]:
    here = _visible_replies(work).where(replies.c.roll_call.in_(list(calls))).order_by(replies.c.roll_call, replies.c.number)
    return _replies.list_(work, here)


def list_asks(work: Work, ids: Collection[str] | None = None) -> list[Reply]:
    """What stands on the screens of those who are called."""
    rows = _visible_replies(work).where(~replies.c.filed).order_by(replies.c.called, replies.c.id)
    return _replies.list_(work, rows, ids)


def list_since(work: Work, moment: datetime, *, surprise: bool = False) -> list[Reply]:
    """Replies called since then, the latest first."""
    rows = _visible_replies(work).where(replies.c.called >= moment)
    rows = rows.where(replies.c.surprise) if surprise else rows
    return _replies.list_(work, rows.order_by(replies.c.called.desc(), replies.c.id.desc()))


def add_replies(work: Work, new: Collection[Reply]) -> None:
    for reply in new:
        _replies.add(work, reply)


def save_reply(work: Work, reply: Reply) -> Reply:
    return _replies.save(work, reply)


def save_replies(work: Work, changed: Collection[Reply]) -> None:
    for reply in changed:
        _replies.save(work, reply)


def find_plan(work: Work) -> RollCallPlan | None:
    return _plans.find(work, _plans.here)


def add_plan(work: Work, plan: RollCallPlan) -> RollCallPlan:
    return _plans.add(work, plan)


def save_plan(work: Work, plan: RollCallPlan) -> RollCallPlan:
    return _plans.save(work, plan)
