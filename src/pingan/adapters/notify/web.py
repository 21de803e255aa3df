"""One question to somebody's HTTP interface, with an end to everything: time, size, and trust in what comes back."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx
import msgspec

from pingan.ports import Answer, Receipt

DEADLINE_S = 10.0
_MOST_BYTES = 65_536
_TOO_MANY, _SERVER_ERROR = 429, 500
_TRY_AGAIN = {408, 425}
_BUSY_S, _BUSY_MOST_S, _DIGITS_MOST = 60.0, 3600.0, 8


@dataclass(frozen=True, slots=True)
class Said:
    """What came back: an HTTP status below 400 and, where it was one, a JSON object."""

    status: int
    body: Mapping[str, Any]

    def plainly(self) -> Receipt:
        """Where the status alone tells: taken, or refused for good."""
        return Receipt(Answer.SENT) if httpx.codes.is_success(self.status) else Receipt(Answer.REFUSED, f"http_{self.status}")


def new_client() -> httpx.Client:
    """No redirects, so that no secret follows one; no proxy from the environment but what httpx itself takes."""
    return httpx.Client(timeout=httpx.Timeout(5.0), follow_redirects=False)


def ask(client: httpx.Client, method: str, url: str, **more: Any) -> Said | Receipt:
    """The answer, or a receipt where it already says what became of it."""
    end = time.monotonic() + DEADLINE_S
    raw = b""
    try:
        with client.stream(method, url, **more) as response:
            for piece in response.iter_bytes():
                raw += piece
                if len(raw) > _MOST_BYTES or time.monotonic() > end:
                    return Receipt(Answer.BROKEN, "too_long")
    except httpx.TimeoutException:
        return Receipt(Answer.BROKEN, "timeout")
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        return Receipt(Answer.BROKEN, type(error).__name__)
    return _judged(response, _object(raw))


def _judged(response: httpx.Response, body: Mapping[str, Any]) -> Said | Receipt:
    status = response.status_code
    if status == _TOO_MANY:
        return Receipt(Answer.BUSY, "http_429", retry_after_s(response.headers.get("retry-after", "")))
    if status >= _SERVER_ERROR or status in _TRY_AGAIN:
        return Receipt(Answer.BROKEN, f"http_{status}")
    if not response.is_success and not body:  # a redirect, or a refusal without a word of its own
        return Receipt(Answer.REFUSED, f"http_{status}")
    return Said(status, body)


def retry_after_s(header: str) -> float:
    """As the carrier says, in seconds; a minute where he does not, never more than an hour."""
    return min(float(header), _BUSY_MOST_S) if header.isascii() and header.isdecimal() and len(header) <= _DIGITS_MOST else _BUSY_S


def _object(raw: bytes) -> Mapping[str, Any]:
    try:
        found = msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeError):
        return {}
    return found if isinstance(found, dict) else {}


def code_of(body: Mapping[str, Any], *names: str, most: int = 40) -> str:
    """The first of these fields that is there, as a short word of at most so many letters; empty for none."""
    found = next((body[name] for name in names if body.get(name) is not None), "")
    return str(found)[:most] if isinstance(found, (str, int)) else ""
