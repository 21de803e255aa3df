"""What becomes of a crew when its leader's answer becomes something."""

from collections.abc import Sequence

from pingan.features.tasks.model import Receipt
from pingan.features.tasks.rules import crews
from pingan.features.tasks.store import orders as store
from pingan.platform.work import Work


def crew_of(work: Work, receipt: Receipt) -> list[Receipt]:
    """Those whom the member of a receipt has taken in; nobody, where he was taken in himself."""
    return [] if receipt.leader else store.list_crews(work, [receipt.task_order], receipt.member)


def crews_of(work: Work, chosen: Sequence[Receipt]) -> list[Receipt]:
    """These receipts, and those of the crews that have done it with them."""
    found = {one.id: one for receipt in chosen for one in (receipt, *crew_of(work, receipt))}
    statuses = {receipt.status for receipt in chosen}
    return [one for one in found.values() if one in chosen or one.status in statuses]


def along(work: Work, receipt: Receipt, verb: str) -> None:
    """After the leader has done it, or it came back to him, the same is true of his crew; where he cannot, there is none any more."""
    crew = crew_of(work, receipt)
    if verb == "decline":
        release(work, receipt, crews.under_way(crew), "over")
    for one, news in crews.follow(crew, verb, work.now):
        store.save_receipt(work, one)
        work.announce(news)


def release(work: Work, leader: Receipt, going: Sequence[Receipt], cause: str) -> None:
    """These take no part any more; the others of the crew see them go."""
    order, crew = store.get(work, leader.task_order), crew_of(work, leader)
    for one in going:
        work.announce(crews.let_go(order, one, crew, cause))
        store.drop_receipt(work, one)
