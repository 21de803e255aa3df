"""Addresses people type themselves."""

import re

from pingan.features.messages.model import Channel
from pingan.kernel.errors import Invalid

_SHAPES = {
    Channel.EMAIL: re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+"),
    Channel.WECOM_APP: re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,63}"),
}


def check_address(channel: Channel, address: str) -> str:
    """As it was typed, if a carrier can do something with it.

    Raises:
        Invalid: `address_malformed`.
    """
    shape = _SHAPES.get(channel)
    if shape is None or not shape.fullmatch(address):
        raise Invalid("address_malformed")
    return address
