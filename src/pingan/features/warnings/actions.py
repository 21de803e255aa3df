"""Telling everybody, correcting it, and calling it off."""

from pingan.features.areas import public as areas
from pingan.features.warnings import store
from pingan.features.warnings.model import Draft, MessageType, PublicWarning
from pingan.features.warnings.rules import messages
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.WARNING_PUBLISH)
def publish(work: Work, draft: Draft) -> PublicWarning:
    """Tell it to everybody.

    Raises:
        Invalid: what `messages.check` refuses.
    """
    name = areas.station(work).name
    warning = messages.publish(draft, id_=work.new_id(), station=work.actor.station, sender_name=name, now=work.now)
    work.announce(messages.news(warning))
    return store.add(work, warning)


@action(Right.WARNING_PUBLISH)
def revise(work: Work, warning: str, draft: Draft) -> PublicWarning:
    """Tell it otherwise from now on.

    Raises:
        WrongMoment: it is over.
    """
    return _follow(work, store.get_own(work, warning), MessageType.UPDATE, messages.check(draft, work.now))


@action(Right.WARNING_PUBLISH)
def cancel(work: Work, warning: str) -> PublicWarning:
    """Tell everybody that it is over.

    Raises:
        WrongMoment: it is over already.
    """
    before = store.get_own(work, warning)
    return _follow(work, before, MessageType.CANCEL, before.draft)


def _follow(work: Work, before: PublicWarning, kind: MessageType, draft: Draft) -> PublicWarning:
    over, after = messages.follow(before, kind, draft, id_=work.new_id(), now=work.now)
    store.save(work, over)
    work.announce(messages.news(after))
    return store.add(work, after)
