"""A draft becomes a message; a message is corrected or called off by another one."""

from dataclasses import replace
from datetime import datetime

from pingan.features.warnings.events import WarningPublished
from pingan.features.warnings.model import LONGEST, Draft, MessageType, PublicWarning
from pingan.kernel.errors import Invalid, WrongMoment

_LEAST_RING = 4


def check(draft: Draft, now: datetime) -> Draft:
    """A draft that can be told.

    Raises:
        Invalid: `field_missing` with the `field`, `expires_outside`, or `ring_open`: a line that does not end where it begins.
    """
    for field in ("event", "headline", "description", "area"):
        if not "".join(letter for letter in getattr(draft, field) if letter.isprintable()).strip():
            raise Invalid("field_missing", field=field)
    if not now < draft.expires <= now + LONGEST:
        raise Invalid("expires_outside", most=LONGEST.days)
    if any(len(ring) < _LEAST_RING or ring[0] != ring[-1] for ring in draft.rings):
        raise Invalid("ring_open")
    return draft


def publish(draft: Draft, *, id_: str, station: str, sender_name: str, now: datetime) -> PublicWarning:
    """The first message."""
    return PublicWarning(id=id_, station=station, kind=MessageType.ALERT, sent=now, sender_name=sender_name, draft=check(draft, now))


def follow(before: PublicWarning, kind: MessageType, draft: Draft, *, id_: str, now: datetime) -> tuple[PublicWarning, PublicWarning]:
    """The one before, which is over, and the message that takes its place.

    Raises:
        WrongMoment: another message has taken its place already, or it was called off.
    """
    if before.over is not None or before.kind is MessageType.CANCEL:
        raise WrongMoment(status="over", verb=kind.value.lower())
    after = replace(
        before, id=id_, kind=kind, sent=now, draft=draft, replaces=(*before.replaces, (before.id, before.sent)), version=0
    )  # fmt: skip
    return replace(before, over=now), after


def news(warning: PublicWarning) -> WarningPublished:
    """Everybody may read it."""
    first = warning.replaces[0][0] if warning.replaces else warning.id
    return WarningPublished(station=warning.station, warning=warning.id, first=first, message_type=warning.kind)
