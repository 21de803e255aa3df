"""Addresses people type themselves, or their telephones tell."""

import re
from typing import Annotated

import msgspec

from pingan.features.messages.model import Channel
from pingan.kernel.errors import Invalid

_SHAPES = {
    Channel.EMAIL: re.compile(r"(?=.{3,130}$)[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+"),
    Channel.WECOM_APP: re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,63}"),
}
_Key = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]+={0,2}$", max_length=100)]


class _Keys(msgspec.Struct):
    p256dh: _Key
    auth: _Key


class _Subscription(msgspec.Struct):
    """What `PushSubscription.toJSON()` of a browser says."""

    endpoint: Annotated[str, msgspec.Meta(pattern="^https://", max_length=1500)]
    keys: _Keys


def check_address(channel: Channel, address: str) -> str:
    """As it was typed, if a carrier can do something with it; for push, a browser's subscription as JSON.

    Raises:
        Invalid: `address_malformed`.
    """
    shape = _SHAPES.get(channel)
    if not (shape.fullmatch(address) if shape else channel is Channel.PUSH and _is_subscription(address)):
        raise Invalid("address_malformed")
    return address


def _is_subscription(address: str) -> bool:
    try:
        msgspec.json.decode(address, type=_Subscription)
    except msgspec.DecodeError:
        return False
    return True
