"""A task order to a station and to a city: how long the press waits, and how long until it lies on the last phone."""

from tempfile import TemporaryDirectory
from time import perf_counter

from bench.report import Figure, Report, rounded, versions
from pingan import main
from pingan.entry.settings import Settings
from pingan.features.audiences.model import Audience
from pingan.features.members import public as members
from pingan.features.members.model import Force, Member, MemberStatus
from pingan.features.tasks.actions import orders as actions
from pingan.features.tasks.queries import orders as queries
from pingan.features.tasks.rules.orders import Draft
from pingan.kernel.geo import Mode
from pingan.kernel.rights import Role
from pingan.platform.office import Office
from pingan.platform.work import Actor, Work, engine

STATION = "station"
_DESK = Actor(account="bench", role=Role.DISPATCHER, station=STATION)


def run(*, quick: bool = False) -> Report:
    """`quick`: only the station."""
    sizes = (1_000,) if quick else (1_000, 12_000)
    return Report(
        name="orders",
        question="How long does a task order to everybody take?",
        parameters={"members": ", ".join(map(str, sizes)), "database": "SQLite, synchronous=FULL"},
        versions=versions("sqlalchemy", "pingan"),
        rows=[_ours(size) for size in sizes],
        notes=[
            "Request: audience, burden, order, a receipt for each and the log, in one transaction; then everybody is queued.",
            "Last message: every notice written, so that it lies in the last member's app; other carriers follow at their own pace.",
        ],
    )


def _ours(size: int) -> dict[str, Figure]:
    with TemporaryDirectory() as data:
        office = main.open_office(Settings(data=data, station=STATION))
        office.do(engine(STATION), _people, size)
        office.run_due()
        begun = perf_counter()
        order = office.do(_DESK, actions.send, Draft(title="film", text="forward it", audience=Audience()))
        answered = perf_counter() - begun
        office.run_due()
        last = perf_counter() - begun
        row = office.ask(_DESK, queries.get, order.id)
        return {
            "members": row.funnel.asked,
            "request ms": rounded(answered * 1000),
            "last message s": rounded(last),
            "look ms": _look(office),
        }


def _look(office: Office) -> Figure:
    begun = perf_counter()
    office.ask(_DESK, lambda work: queries.BOARDS[0].rows(work, None))
    return rounded((perf_counter() - begun) * 1000)


def _people(work: Work, size: int) -> None:
    for number in range(size):
        members.add(work, Member(
            id=f"m{number}", station=STATION, name=f"Member {number}", phone=f"139{number:08d}", force=Force.VOLUNTEER, mode=Mode.FOOT,
            status=MemberStatus.ACTIVE,
        ))  # fmt: skip
