"""Sending an order, looking at what was done, and ending it; and what the engine does with one."""

from collections.abc import Collection
from dataclasses import fields, replace

from pingan.features.audiences import public as audiences
from pingan.features.tasks.actions._crew import along, crews_of
from pingan.features.tasks.events import AskLimitChanged, OrderFiled
from pingan.features.tasks.model import (
    KEPT,
    LONGEST_OPEN,
    MOST_FILES,
    RECEIPT_LIFE,
    SILENT,
    TAKEN,
    UNUSED_FILE,
    AskLimit,
    FileKind,
    OrderStatus,
    ReceiptStatus,
    TaskFile,
    TaskOrder,
)  # fmt: skip
from pingan.features.tasks.rules import comments
from pingan.features.tasks.rules import orders as rules
from pingan.features.tasks.rules.orders import Draft
from pingan.features.tasks.store import comments as said_store
from pingan.features.tasks.store import orders as store
from pingan.kernel.errors import Invalid, NotFound
from pingan.kernel.events import portions
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.pictures import clean_picture
from pingan.platform.timers import clear_timer, set_timer
from pingan.platform.work import Work

CLOSE, FILE, DROP = "tasks.close", "tasks.file", "tasks.drop_file"
_PDF = b"%PDF-"


# ---- the command room ------------------------------------------------------------------------------------------------
@action(Right.TASK_COMMAND)
def attach(work: Work, name: str, content: bytes) -> TaskFile:
    """A picture or a PDF for an order that is being written; gone after a day if none is sent with it.

    Raises:
        Invalid: `not_a_document`: neither; `picture_too_large`.
    """
    is_document = content.startswith(_PDF)
    if not is_document:
        try:
            content = clean_picture(content)
        except Invalid as refusal:
            raise Invalid("not_a_document" if refusal.reason == "not_a_picture" else refusal.reason) from None
    file = TaskFile(
        id=work.new_id(), station=work.actor.station, by=work.actor.account, added=work.now, name=name[-200:],
        kind=FileKind.DOCUMENT if is_document else FileKind.PICTURE, file=f"{work.new_id()}.{'pdf' if is_document else 'jpg'}",
    )  # fmt: skip
    work.world.files.put(file.file, content)
    set_timer(work, DROP, file.id, work.now + UNUSED_FILE)
    return store.add_file(work, file)


@action(Right.TASK_COMMAND)
def send(work: Work, draft: Draft) -> TaskOrder:
    """Ask everybody who is meant, but those who have been asked enough this week. With `override`, which only the chief may, them too.

    Raises:
        Invalid: `missing`, `link_odd`, `deadline_past`, `override_short`, `crew_size`, `crew_teams_missing`, `too_many_files`, or what
            makes no audience.
        NotFound: no such team, house, area or file.
        WrongMoment: `nobody_meant`, `no_leader_meant`, or `all_asked_enough`.
    """
    if draft.override:
        work.require(Right.TASK_OVERRIDE)
    if len(draft.files) > MOST_FILES:
        raise Invalid("too_many_files", most=MOST_FILES)
    for file in draft.files:
        if store.get_file(work, file).task_order:
            raise NotFound(noun="file")
    store.hold(work)
    said = {field.name: getattr(draft, field.name) for field in fields(draft)}
    order = TaskOrder(id=work.new_id(), station=work.actor.station, by=work.actor.account, sent=work.now, **said)
    people = [one.id for one in audiences.chosen(work, draft.audience)]
    if order.crew:
        people, _ = rules.leading(people, store.leaders(work, draft.audience))
    order, receipts, news = rules.send(order, people, rules.over_limit(people, store.asked_in_week(work), store.limit(work)))
    store.add(work, order)
    store.add_receipts(work, receipts)
    store.attach(work, order.files, order.id)
    set_timer(work, CLOSE, order.id, (order.deadline or work.now) + LONGEST_OPEN)
    work.announce(*news)
    return order


@action(Right.TASK_COMMAND)
def remind(work: Work, order_id: str) -> TaskOrder:
    """Those who have not answered, and only they, are told once more; at most twice.

    Raises:
        WrongMoment: it is over; `nobody_silent`; `places_taken`.
        TooMany: `reminded_enough`.
    """
    store.hold(work)
    order = store.get(work, order_id)
    silent = [receipt.member for receipt in store.list_receipts(work, order.id, SILENT)]
    after, news = rules.remind(order, silent, store.taken(work, order.id))
    work.announce(*news)
    return store.save(work, after)


@action(Right.TASK_COMMAND)
def verify(work: Work, order_id: str, members: Collection[str] = ()) -> TaskOrder:
    """What these have done was looked at, and what their crews have; without any, what everybody has done.

    Raises:
        WrongMoment: it is over, or one of them is not done.
        NotFound: one of them was not asked.
    """
    store.hold(work)
    order = store.get(work, order_id)
    chosen = crews_of(work, [store.get_receipt(work, order.id, member) for member in dict.fromkeys(members)])
    for receipt, news in rules.verify(order, chosen or store.list_receipts(work, order.id, {ReceiptStatus.DONE}), work.now):
        store.save_receipt(work, receipt)
        work.announce(news)
    return order


@action(Right.TASK_COMMAND)
def send_back(work: Work, order_id: str, member: str, remark: str) -> TaskOrder:
    """It was not what was meant; the member reads why.

    Raises:
        WrongMoment: it is over, or he has not said that it is done.
        Invalid: `missing`, `comment_long`, or a number that leads to a person.
    """
    store.hold(work)
    order = store.get(work, order_id)
    receipt, news = rules.send_back(order, store.get_receipt(work, order.id, member), remark, work.now)
    store.save_receipt(work, receipt)
    work.announce(news)
    along(work, receipt, "return")
    said_store.add(work, comments.returned(receipt, work.actor.account, id_=work.new_id(), now=work.now))
    return order


@action(Right.TASK_COMMAND)
def close(work: Work, order_id: str, summary: str = "") -> TaskOrder:
    """Nobody is asked any more, and those who took part read what came of it.

    Raises:
        WrongMoment: it was closed before.
    """
    store.hold(work)
    order, news = rules.close(store.get(work, order_id), store.list_receipts(work, order_id), summary, work.now)
    clear_timer(work, CLOSE, order.id)
    set_timer(work, FILE, order.id, work.now + KEPT)
    work.announce(*news)
    return store.save(work, order)


@action(Right.TASK_OVERRIDE)
def limit(work: Work, weekly: int, *, version: int) -> AskLimit:
    """How often a member may be asked in seven days. `version`: the one that was on the screen.

    Raises:
        Invalid: `limit_outside`.
    """
    wanted = store.keep_limit(work, rules.limited(replace(store.limit(work), version=version), weekly))
    work.announce(AskLimitChanged(station=work.actor.station, weekly=weekly))
    return wanted


# ---- the engine ------------------------------------------------------------------------------------------------------
@action(Right.TASK_STEP)
def note(work: Work, order_id: str, member: str, verb: str) -> None:
    """The message about it came to his phone (`deliver`), or he has seen it (`read`)."""
    receipt = store.find_receipt(work, order_id, member) if member and order_id else None
    if receipt is None or verb not in RECEIPT_LIFE.next(receipt.status):
        return
    if store.get(work, order_id).status is not OrderStatus.OPEN:
        return
    after, news = rules.move(receipt, verb, work.now)
    store.save_receipt(work, after)
    work.announce(news)


@action(Right.TASK_STEP)
def close_by_itself(work: Work, order_id: str) -> None:
    """Long after its time; whoever took part is thanked all the same."""
    order = store.get(work, order_id)
    if order.status is OrderStatus.OPEN:
        close(work, order_id)


@action(Right.TASK_STEP)
def file(work: Work, order_id: str) -> None:
    """Off the screens: the numbers stay, people's answers and what they showed go."""
    order = store.get(work, order_id)
    receipts = store.list_receipts(work, order_id)
    for name in [photo for receipt in receipts for photo in receipt.photos]:
        set_timer(work, DROP, name, work.now)
    for attached in store.list_files(work, [order_id]):
        set_timer(work, DROP, attached.id, work.now)
    said_store.drop(work, order_id)
    store.drop_receipts(work, order_id)
    store.save(work, replace(order, status=rules.filed(order)))
    work.announce(*(
        OrderFiled(station=order.station, task_order=order.id, people=part)
        for part in portions([one.member for one in receipts if one.status in TAKEN]) or [()]
    ))  # fmt: skip


@action(Right.TASK_STEP)
def drop(work: Work, subject: str) -> None:
    """A photograph, by its name; or something attached, by its id, unless an order on the screens holds it."""
    attached = store.find_file(work, subject)
    if attached is None:
        work.world.files.delete(subject)
        return
    order = store.find(work, attached.task_order) if attached.task_order else None
    if order is None or order.status is OrderStatus.FILED:
        store.drop_file(work, attached)
        work.afterwards(lambda: work.world.files.delete(attached.file))
