"""Text messages and calls by whoever offers an HTTP interface for them: the settings say what is asked and how the answer reads."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import msgspec

from pingan.adapters.notify.reports import ReportsIn
from pingan.adapters.notify.web import Said, ask, code_of, new_client
from pingan.ports import Answer, Pace, Parcel, Receipt


class Template(msgspec.Struct, forbid_unknown_fields=True):
    """How a gateway is asked.

    `fields`: what is sent; `{phone}`, `{text}`, `{link}` and `{id}` in it are filled in, at any depth; for one-time codes
    `{phone}`, `{text}` and `{code}`. `code`: the field of the answer that
    tells how it went; without one every 2xx is a success. `ok`, `busy`, `refused`: what stands in it then; everything else is tried again.
    `reports`: how it tells later what became of it.
    """

    url: str
    fields: dict[str, Any]
    method: Literal["POST", "GET"] = "POST"
    format: Literal["json", "form", "query"] = "json"
    headers: dict[str, str] = {}
    code: str = ""
    ok: tuple[str, ...] = ("0",)
    busy: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    busy_s: float = 60.0
    reports: ReportsIn | None = None
    per_second: int = 10


class Gateway:
    """One of them. An address is a telephone number."""

    lane = ""

    def __init__(self, channel: Literal["sms", "voice"], template: Template, *, station: str = "") -> None:
        """`channel`: what it does with the text."""
        self.channel: str = channel
        self.station = station
        self.paces: Sequence[Pace] = (Pace(template.per_second, 1),)
        self._template, self._client = template, new_client()

    def carry(self, parcel: Parcel) -> Receipt:
        """Ask it once."""
        return self.say({"phone": parcel.address, "text": parcel.text, "link": parcel.link, "id": parcel.id})

    def say(self, words: Mapping[str, str]) -> Receipt:
        """Ask it once, with these words for its fields."""
        template = self._template
        body = filled(template.fields, words)
        how = {"json": "json", "form": "data", "query": "params"}[template.format]
        said = ask(self._client, template.method, template.url, headers=template.headers, **{how: body})
        return said if isinstance(said, Receipt) else self._judged(said)

    def _judged(self, said: Said) -> Receipt:
        template = self._template
        if not template.code:
            return said.plainly()
        code = code_of(said.body, template.code)
        if code in template.ok:
            return Receipt(Answer.SENT)
        if code in template.busy:
            return Receipt(Answer.BUSY, code, template.busy_s)
        return Receipt(Answer.REFUSED if code in template.refused else Answer.BROKEN, code or f"http_{said.status}")


def filled(value: Any, words: Mapping[str, str]) -> Any:
    """The same with every `{word}` in every text filled in; nothing else in it means anything."""
    if isinstance(value, dict):
        return {key: filled(each, words) for key, each in value.items()}
    if isinstance(value, list):
        return [filled(each, words) for each in value]
    if isinstance(value, str):
        for name, word in words.items():
            value = value.replace(f"{{{name}}}", word)
    return value
