"""Web Push: a browser's own push service wakes the member app, also while it is closed.

The text is sealed for the one browser that subscribed (RFC 8291) and we say who we are (VAPID, RFC 8292). Where the push service cannot be
reached, as Google's in China, the next rung of the ladder follows by the clock all the same: nobody waits for this one.
"""

import base64
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from urllib.parse import urlsplit

import http_ece
import jwt
import msgspec
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from pingan.adapters.notify.web import ask, new_client
from pingan.ports import Answer, Pace, Parcel, Receipt

_KEY_BYTES = 32
_SAYS_WHO_S = 12 * 3600
_KEPT_S, _KEPT_URGENT_S = 6 * 3600, 15 * 60
"""So long the push service keeps it for a telephone that is off."""


class PushIn(msgspec.Struct, forbid_unknown_fields=True):
    """`key`: of `pingan notify key`. `contact`: a `mailto:` the push services may write to. `hosts`: where browsers may subscribe."""

    key: str
    contact: str
    hosts: tuple[str, ...] = (
        "fcm.googleapis.com", "updates.push.services.mozilla.com", "web.push.apple.com", "notify.windows.com", "push.hicloud.com",
    )  # fmt: skip


class Keys(msgspec.Struct):
    """Of the browser, in base64 without padding."""

    p256dh: str
    auth: str


class Subscription(msgspec.Struct):
    """What `PushSubscription.toJSON()` of a browser says."""

    endpoint: str
    keys: Keys


class WebPush:
    """An address is a browser's subscription, as JSON."""

    channel = "push"
    lane = ""
    paces: Sequence[Pace] = (Pace(100, 1),)

    def __init__(self, said: PushIn, *, station: str = "", now: Callable[[], float] = time.time) -> None:
        """Raises ValueError where the key is none."""
        self._key, self._said, self.station, self._now = read_key(said.key), said, station, now
        self._client = new_client()

    @property
    def public_key(self) -> str:
        """With which browsers subscribe: 65 bytes in base64 without padding."""
        point = self._key.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
        return _bare(point)

    def carry(self, parcel: Parcel) -> Receipt:
        """Hand it to the push service of that browser. A subscription that is over is refused for good."""
        try:
            subscription = msgspec.json.decode(parcel.address, type=Subscription)
            where = urlsplit(subscription.endpoint)
            sealed = self._seal(subscription.keys, msgspec.json.encode({"text": parcel.text, "link": parcel.link}))
        except (ValueError, UnsupportedAlgorithm):
            return Receipt(Answer.REFUSED, "malformed")
        if where.scheme != "https" or not self._is_known(where.hostname or ""):
            return Receipt(Answer.REFUSED, "unknown_host")
        said = ask(self._client, "POST", subscription.endpoint, content=sealed, headers=self._headers(parcel, f"https://{where.netloc}"))
        return said if isinstance(said, Receipt) else said.plainly()

    def _is_known(self, host: str) -> bool:
        """Whoever subscribes says himself where we shall call: never into our own house."""
        return any(host == known or host.endswith(f".{known}") for known in self._said.hosts)

    def _seal(self, keys: Keys, text: bytes) -> bytes:
        once = ec.generate_private_key(ec.SECP256R1())
        sealed: bytes = http_ece.encrypt(text, private_key=once, dh=_bytes(keys.p256dh), auth_secret=_bytes(keys.auth), version="aes128gcm")
        return sealed

    def _headers(self, parcel: Parcel, audience: str) -> dict[str, str]:
        claims = {"aud": audience, "exp": int(self._now()) + _SAYS_WHO_S, "sub": self._said.contact}
        return {
            "authorization": f"vapid t={jwt.encode(claims, self._key, algorithm='ES256')}, k={self.public_key}",
            "content-encoding": "aes128gcm",
            "content-type": "application/octet-stream",
            "ttl": str(_KEPT_URGENT_S if parcel.urgent else _KEPT_S),
            "urgency": "high" if parcel.urgent else "normal",
        }


def make_push_key() -> str:
    """A new private key, for the file of carriers: 32 bytes in base64 without padding."""
    number = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
    return _bare(number.to_bytes(_KEY_BYTES, "big"))


def read_key(text: str) -> ec.EllipticCurvePrivateKey:
    """The key in it.

    Raises:
        ValueError: it is none.
    """
    with suppress(ValueError):
        if len(number := _bytes(text)) == _KEY_BYTES:
            return ec.derive_private_key(int.from_bytes(number, "big"), ec.SECP256R1())
    raise ValueError("a key as `pingan notify key` makes it - at `$.push.key`")


def _bare(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
