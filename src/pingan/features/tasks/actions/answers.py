"""What a member does with an order that asks him."""

from dataclasses import replace

from pingan.features.tasks.actions._crew import along
from pingan.features.tasks.events import PhotoAdded
from pingan.features.tasks.model import MOST_PHOTOS, RECEIPT_LIFE, SILENT, Receipt, ReceiptStatus
from pingan.features.tasks.rules import orders as rules
from pingan.features.tasks.store import orders as store
from pingan.kernel.errors import WrongMoment
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.pictures import clean_picture
from pingan.platform.work import Work


@action(Right.TASK_ANSWER)
def answer(work: Work, order_id: str, verb: str, *, words: str = "", link: str = "") -> Receipt:
    """The actor reads, accepts, cannot, or has done it; then `words` and `link` are what he shows. His crew has done it with him.

    Raises:
        WrongMoment: not open now; `places_taken`.
        Invalid: `proof_missing`, `link_odd`.
    """
    store.hold(work)
    order, receipt = store.get(work, order_id), store.get_receipt(work, order_id, work.actor.member)
    before = store.taken(work, order.id)
    if verb == "finish":
        receipt = replace(receipt, words=words, link=link)
    if verb == "read" and verb not in RECEIPT_LIFE.next(receipt.status):  # opened again
        return receipt
    after, news = rules.answer(order, receipt, verb, before, work.now)
    after = store.save_receipt(work, after)
    work.announce(news)
    along(work, after, verb)
    if order.most:
        waiting = [one.member for one in store.list_receipts(work.as_engine(), order.id, SILENT | {ReceiptStatus.CANNOT})]
        work.announce(*rules.places(order, before, store.taken(work, order.id), [one for one in waiting if one != after.member]))
    return after


@action(Right.TASK_ANSWER)
def show_photo(work: Work, order_id: str, picture: bytes) -> Receipt:
    """The actor adds a photograph of what he did; what a camera writes into it is taken out first.

    Raises:
        WrongMoment: it is over, or `enough_photos`.
        Invalid: `not_a_picture`, `picture_too_large`.
    """
    content = clean_picture(picture)
    order, receipt = store.get(work, order_id), store.get_receipt(work, order_id, work.actor.member)
    if not rules.may_show(order, receipt):
        raise WrongMoment(status=receipt.status.value, verb="show_photo")
    if len(receipt.photos) >= MOST_PHOTOS:
        raise WrongMoment("enough_photos", limit=MOST_PHOTOS)
    name = f"{work.new_id()}.jpg"
    work.world.files.put(name, content)
    work.announce(PhotoAdded(station=order.station, task_order=order.id, people=(receipt.member,)))
    return store.save_receipt(work, replace(receipt, photos=(*receipt.photos, name)))
