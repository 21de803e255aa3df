"""What a gateway tells after it took a text: that it has come to the telephone, or has not.

There is no standard for it, so the file of carriers says how the gateway writes: a JSON object, a list of them (also in one field), or a
form.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from pingan.adapters.notify.web import code_of
from pingan.ports import Fate

TOKEN_LEAST = 24
MOST = 1000


class ReportsIn(msgspec.Struct, forbid_unknown_fields=True):
    """How to read it: it calls `/api/hooks/deliveries/<token>`.

    `id`: the field that holds our `{id}`. `code`: the field that says how it went; `arrived` and `lost`: what stands there then. Anything
    else is not final and is passed over.
    """

    token: str
    id: str
    code: str
    arrived: tuple[str, ...]
    lost: tuple[str, ...] = ()


class Reports:
    """Of one gateway."""

    def __init__(self, channel: str, said: ReportsIn) -> None:
        """Raises ValueError where the token can be guessed."""
        if len(said.token) < TOKEN_LEAST:
            raise ValueError(f"at least {TOKEN_LEAST} letters - at `$.{channel}.reports.token`")
        self.channel, self.token, self._said = channel, said.token, said

    def read(self, raw: bytes) -> list[Fate]:
        """What it tells of which delivery, at most a thousand; nothing where it cannot be read."""
        fates = []
        for entry in _entries(raw):
            delivery, code = code_of(entry, self._said.id, most=80), code_of(entry, self._said.code)
            if delivery and code in {*self._said.arrived, *self._said.lost}:
                fates.append(Fate(delivery, code, arrived=code in self._said.arrived))
        return fates[:MOST]


def _entries(raw: bytes) -> Iterator[Mapping[str, Any]]:
    try:
        found = msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        found = dict(parse_qsl(raw.decode("utf-8", "replace")))
    if isinstance(found, dict):
        inside = [entry for value in found.values() if isinstance(value, list) for entry in value]
        found = inside or [found]
    if isinstance(found, list):
        yield from (entry for entry in found if isinstance(entry, dict))
