"""Other systems hear what happens: a signed request for every event they asked for, as the Standard Webhooks specification has it.

`webhook-signature` is `v1,` and the base64 of an HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>`; the id is the same when it is
tried again. Source: https://www.standardwebhooks.com, version 1.0.0.
"""

import base64
import binascii
import hmac
import time
from collections.abc import Callable, Sequence
from hashlib import sha256

from pingan.adapters.notify.web import ask, new_client
from pingan.ports import Answer, Pace, Parcel, Receipt

_SHORTEST, _LONGEST = 24, 64
_GONE = "http_410"


class Webhook:
    """One system. Its lane is the digest of its address."""

    channel = "webhook"
    paces: Sequence[Pace] = (Pace(20, 1),)

    def __init__(self, url: str, secret: str, *, station: str = "", now: Callable[[], float] = time.time) -> None:
        """`secret`: `whsec_` and 24 to 64 bytes in base64.

        Raises:
            ValueError: the secret is none.
        """
        self._url, self._key, self.station, self._now = url, read_secret(secret), station, now
        self.lane = sha256(url.encode()).hexdigest()[:12]
        self._client = new_client()

    def carry(self, parcel: Parcel) -> Receipt:
        """Tell it once. Only "gone" is for good: whoever sets his system up again finds what he missed."""
        moment = str(int(self._now()))
        mac = hmac.digest(self._key, f"{parcel.id}.{moment}.{parcel.text}".encode(), "sha256")
        headers = {
            "content-type": "application/json",
            "webhook-id": parcel.id,
            "webhook-timestamp": moment,
            "webhook-signature": f"v1,{base64.b64encode(mac).decode()}",
        }
        said = ask(self._client, "POST", self._url, content=parcel.text.encode(), headers=headers)
        receipt = said if isinstance(said, Receipt) else said.plainly()
        again = receipt.answer is Answer.REFUSED and receipt.code != _GONE
        return Receipt(Answer.BROKEN, receipt.code) if again else receipt


def read_secret(secret: str) -> bytes:
    """The key in it.

    Raises:
        ValueError: it is none.
    """
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except binascii.Error:
        key = b""
    if not secret.startswith("whsec_") or not _SHORTEST <= len(key) <= _LONGEST:
        raise ValueError(f"whsec_ and {_SHORTEST} to {_LONGEST} bytes in base64 - at `$.webhook[...].secret`")
    return key
