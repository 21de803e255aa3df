"""A notification can be opened by the one browser that subscribed, and goes nowhere but to a push service."""

import base64
import json
from typing import Any

import http_ece
import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from pingan.adapters.notify import make_push_key
from pingan.adapters.notify.push import PushIn, WebPush
from pingan.ports import Answer, Parcel, Receipt

BROWSER, SECRET = ec.generate_private_key(ec.SECP256R1()), b"sixteen bytes it"
ENDPOINT = "https://fcm.googleapis.com/fcm/send/abc"
TEXT, LINK = "您有1件事等您答复，请打开平安联盟。", "https://pingan.example.cn/member/#/messages/m1"


def bare(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def public(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)


def subscription(endpoint: str = ENDPOINT, p256dh: str = bare(public(BROWSER))) -> str:
    return json.dumps({"endpoint": endpoint, "expirationTime": None, "keys": {"p256dh": p256dh, "auth": bare(SECRET)}})


def parcel(address: str, *, urgent: bool = False) -> Parcel:
    return Parcel("d1", address, TEXT, LINK, urgent=urgent)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What would have left the house."""
    heard: list[dict[str, Any]] = []

    def ask(_: object, method: str, url: str, **more: Any) -> Receipt:
        heard.append({"method": method, "url": url} | more)
        return Receipt(Answer.SENT)

    monkeypatch.setattr("pingan.adapters.notify.push.ask", ask)
    return heard


def pusher(key: str = "") -> WebPush:
    return WebPush(PushIn(key=key or make_push_key(), contact="mailto:room@pingan.example.cn"), now=lambda: 1_800_000_000)


def test_only_the_browser_that_subscribed_can_read_it(sent: list[dict[str, Any]]) -> None:
    push = pusher()
    assert push.carry(parcel(subscription(), urgent=True)).answer is Answer.SENT
    (one,) = sent
    assert (one["method"], one["url"], one["headers"]["urgency"], one["headers"]["ttl"]) == ("POST", ENDPOINT, "high", "900")
    assert TEXT.encode() not in one["content"]
    opened = http_ece.decrypt(one["content"], private_key=BROWSER, auth_secret=SECRET, version="aes128gcm")
    assert json.loads(opened) == {"text": TEXT, "link": LINK}
    with pytest.raises(http_ece.ECEException):
        http_ece.decrypt(one["content"], private_key=ec.generate_private_key(ec.SECP256R1()), auth_secret=SECRET, version="aes128gcm")


def test_the_push_service_can_tell_that_it_was_us(sent: list[dict[str, Any]]) -> None:
    push = pusher()
    push.carry(parcel(subscription()))
    token, key = sent[0]["headers"]["authorization"].removeprefix("vapid t=").split(", k=")
    assert key == push.public_key
    raw = base64.urlsafe_b64decode(key + "=")
    ours = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), raw)
    said = jwt.decode(token, ours, algorithms=["ES256"], audience="https://fcm.googleapis.com", options={"verify_exp": False})
    assert said["sub"] == "mailto:room@pingan.example.cn"
    assert 0 < said["exp"] - 1_800_000_000 <= 24 * 3600


@pytest.mark.parametrize(
    "address",
    [
        "", "[]", "{}", subscription("http://fcm.googleapis.com/x"), subscription("https://127.0.0.1/x"), subscription("https://169.254.169.254/"),
        subscription("https://evilfcm.googleapis.com.example.cn/x"), subscription("https://evilfcm.googleapis.com/x"), subscription("https://fcm.googleapis.com@127.0.0.1/"),
        subscription(p256dh="AAAA"), subscription(p256dh=bare(b"\x04" + b"\x01" * 64)),
    ],
)  # fmt: skip
def test_what_is_no_push_service_is_never_called(address: str, sent: list[dict[str, Any]]) -> None:
    assert pusher().carry(parcel(address)).answer is Answer.REFUSED
    assert sent == []


def test_the_same_key_is_the_same_sender() -> None:
    key = make_push_key()
    assert pusher(key).public_key == pusher(key).public_key != pusher().public_key


@pytest.mark.parametrize("key", ["no key", "", "AA", bare(b"\x01" * 31), bare(b"\x01" * 33), bare(b"\x00" * 32)])
def test_a_key_that_is_none_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="push"):
        WebPush(PushIn(key=key, contact="mailto:room@pingan.example.cn"))
