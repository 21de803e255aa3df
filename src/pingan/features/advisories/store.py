"""Tips, who was told, and what goes with them: rows, and who sees them."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Select, String, Table, delete, false, select, update

from pingan.features.advisories.model import LIFE, Advisory, AdvisoryFile, AdvisoryReceipt, AdvisoryStatus
from pingan.kernel.rights import Right
from pingan.platform.subjects import Key, Whose, Why, belongs
from pingan.platform.tables import Json, Shelf, UtcTime, count_by, metadata, one_of
from pingan.platform.work import Work

_TIP = {"purpose": "what everybody can do for his own safety; not about a person", "keep": "with the tip"}
_READ = {"purpose": "counting how many have read a tip", "keep": "until ninety days after the tip was sent"}

advisories = Table(
    "advisories",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("title", String(100), nullable=False, info=_TIP),
    Column("text", String(2000), nullable=False, info=_TIP),
    Column("audience", Json, nullable=False),
    Column("by", String(40), nullable=False),
    Column("sent", UtcTime, nullable=False),
    Column("picture", String(40), nullable=False),
    Column("sound", String(40), nullable=False),
    Column("incident", String(40), nullable=False),
    Column("told", Integer, nullable=False),
    Column("read", Integer, nullable=False),
    Column("withdrawn", UtcTime),
    Column("reason", String(200), nullable=False, info=_TIP),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint(one_of("status", LIFE.statuses), name="advisories_status"),
    Index("advisories_station", "station", "status", "sent"),
    info=belongs(
        Whose(
            "by", Key.ACCOUNT, why=Why.DECISION, emptied={"by": ""},
            remains=dict.fromkeys(("title", "text", "reason"), "the tip's, not his"),
        )
    ),
)  # fmt: skip

receipts = Table(
    "advisory_receipts",
    metadata,
    Column("id", String(81), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("advisory", String(40), ForeignKey("advisories.id"), nullable=False),
    Column("member", String(40), ForeignKey("members.id"), nullable=False),
    Column("told", UtcTime, nullable=False, info=_READ),
    Column("read", UtcTime, info=_READ),
    Column("version", Integer, nullable=False),
    Index("advisory_receipts_advisory", "advisory"),
    Index("advisory_receipts_member", "member"),
    info=belongs(Whose("member", Key.MEMBER, shown=(("advisories", "advisory"), ("my_advisories", "advisory")))),
)

files = Table(
    "advisory_files",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("by", String(40), nullable=False),
    Column("added", UtcTime, nullable=False),
    Column("kind", String(10), nullable=False),
    Column("file", String(60), nullable=False),
    Column("advisory", String(40), nullable=False),
    info=belongs(Whose("by", Key.ACCOUNT, why=Why.DECISION, emptied={"by": ""})),
)

_advisories, _receipts, _files = Shelf(advisories, Advisory), Shelf(receipts, AdvisoryReceipt), Shelf(files, AdvisoryFile)


def _visible(work: Work) -> Select[Any]:
    """The command room sees its station's; a member those he was told, unless they were withdrawn."""
    here = _advisories.here
    if work.actor.may(Right.ADVISORY_READ):
        return here
    told = select(receipts.c.advisory).where(receipts.c.member == work.actor.member)
    return here.where(advisories.c.status == AdvisoryStatus.SENT, advisories.c.id.in_(told))


def _visible_receipts(work: Work) -> Select[Any]:
    """The engine sees its station's; a member his own; nobody else sees who has read what."""
    here = _receipts.here
    if work.actor.may(Right.ADVISORY_STEP):
        return here
    return here.where(receipts.c.member == work.actor.member) if work.actor.member else here.where(false())


def _visible_files(work: Work) -> Select[Any]:
    """Whoever sees the tip; before it is sent, whoever writes tips."""
    here = _files.here
    if work.actor.may(Right.ADVISORY_READ):
        return here
    return here.where(files.c.advisory.in_(_visible(work).with_only_columns(advisories.c.id)))


def get(work: Work, advisory: str) -> Advisory:
    return _advisories.get(work, _visible(work), advisory)


def list_(work: Work, ids: Collection[str] | None = None) -> list[Advisory]:
    """Those whose time is not over, the newest first."""
    rows = _visible(work).where(advisories.c.status != AdvisoryStatus.FILED).order_by(advisories.c.sent.desc(), advisories.c.id)
    return _advisories.list_(work, rows, ids)


def page_of_filed(work: Work, *, page: int, size: int) -> tuple[list[Advisory], int]:
    return _advisories.page(work, _visible(work).where(advisories.c.status == AdvisoryStatus.FILED), "-sent", page=page, size=size)


def add(work: Work, advisory: Advisory) -> Advisory:
    return _advisories.add(work, advisory)


def save(work: Work, advisory: Advisory) -> Advisory:
    return _advisories.save(work, advisory)


def get_receipt(work: Work, advisory: str, member: str) -> AdvisoryReceipt:
    return _receipts.get(work, _visible_receipts(work), f"{advisory}:{member}")


def list_receipts(work: Work, ids: Collection[str]) -> list[AdvisoryReceipt]:
    """Of these tips, as far as the actor may know."""
    return _receipts.list_(work, _visible_receipts(work).where(receipts.c.advisory.in_(list(ids))).order_by(receipts.c.id))


def read_counts(work: Work, ids: Collection[str]) -> Counter[str]:
    """How many have read each of these tips, which the caller may see."""
    rows = _receipts.here.where(receipts.c.advisory.in_(list(ids)), receipts.c.read.is_not(None))
    return count_by(work, rows, receipts.c.advisory)


def add_receipts(work: Work, new: Iterable[AdvisoryReceipt]) -> None:
    _receipts.add_all(work, new)


def save_receipt(work: Work, receipt: AdvisoryReceipt) -> AdvisoryReceipt:
    return _receipts.save(work, receipt)


def drop_receipts(work: Work, advisory: str) -> None:
    work.connection.execute(delete(receipts).where(receipts.c.advisory == advisory, receipts.c.station == work.actor.station))


def get_file(work: Work, file: str) -> AdvisoryFile:
    return _files.get(work, _visible_files(work), file)


def find_file(work: Work, file: str) -> AdvisoryFile | None:
    return _files.find_by_id(work, _visible_files(work), file)


def add_file(work: Work, file: AdvisoryFile) -> AdvisoryFile:
    return _files.add(work, file)


def attach(work: Work, file: str, advisory: str) -> None:
    work.connection.execute(update(files).where(files.c.id == file).values(advisory=advisory))


def drop_file(work: Work, file: str) -> None:
    work.connection.execute(delete(files).where(files.c.id == file))
