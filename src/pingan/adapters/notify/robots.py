"""Robots of chat groups: WeCom, DingTalk, Feishu. What each says of itself stands in its maker's documentation.

WeCom: 20 messages a minute, then 45009. DingTalk: 20 a minute, then 130101 and ten minutes of silence. Feishu: 100 a minute and 5 a second,
then 11232 (or 9499 "too many").
"""

import base64
import hashlib
import hmac
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from typing import Any, ClassVar
from urllib.parse import urlencode

from pingan.adapters.notify.web import Said, ask, code_of, new_client
from pingan.ports import Answer, Pace, Parcel, Receipt


class Robot(ABC):
    """What all robots share. A lane is one robot: the digest of its address, for the address itself is a secret."""

    channel: ClassVar[str] = "robot"
    paces: Sequence[Pace] = (Pace(20, 60),)
    codes: ClassVar[tuple[str, ...]] = ("errcode",)
    busy: ClassVar[Mapping[str, float]] = {}
    refused: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, url: str, secret: str = "", *, station: str = "", now: Callable[[], float] = time.time) -> None:
        """`url`: as the group's settings show it, with its key. `secret`: of its signatures, where they are asked for."""
        self._url, self._secret, self._now = url, secret, now
        self._client = new_client()
        self.station = station
        self.lane = sha256(url.encode()).hexdigest()[:12]

    def carry(self, parcel: Parcel) -> Receipt:
        """Say it to the group."""
        said = self._say(f"{parcel.text}\n{parcel.link}" if parcel.link else parcel.text)
        return said if isinstance(said, Receipt) else self._judged(said)

    @abstractmethod
    def _say(self, text: str) -> Said | Receipt:
        """The text, as this robot takes it."""

    def _post(self, url: str, body: Mapping[str, Any]) -> Said | Receipt:
        return ask(self._client, "POST", url, json=body)

    def _judged(self, said: Said) -> Receipt:
        code = code_of(said.body, *self.codes)
        if code == "0":
            return Receipt(Answer.SENT)
        if code in self.busy:
            return Receipt(Answer.BUSY, code, self.busy[code])
        return Receipt(Answer.REFUSED if code in self.refused else Answer.BROKEN, code or f"http_{said.status}")


class WeComRobot(Robot):
    """企业微信群机器人."""

    busy: ClassVar[Mapping[str, float]] = {"45009": 60.0}
    refused = frozenset({"93000", "93004", "93008", "40008", "40058", "44004", "41044"})

    def _say(self, text: str) -> Said | Receipt:
        return self._post(self._url, {"msgtype": "text", "text": {"content": text}})


class DingTalkRobot(Robot):
    """钉钉自定义机器人; with a secret every message is signed (加签)."""

    busy: ClassVar[Mapping[str, float]] = {"130101": 600.0, "90030": 600.0}
    refused = frozenset({"310000", "300001", "300005", "400101", "400102", "400013", "430101", "430104", "40035"})

    def _say(self, text: str) -> Said | Receipt:
        return self._post(self._url + self._signature(), {"msgtype": "text", "text": {"content": text}})

    def _signature(self) -> str:
        if not self._secret:
            return ""
        moment = str(round(self._now() * 1000))
        mac = hmac.digest(self._secret.encode(), f"{moment}\n{self._secret}".encode(), hashlib.sha256)
        return f"&{urlencode({'timestamp': moment, 'sign': base64.b64encode(mac).decode()})}"


class FeishuRobot(Robot):
    """飞书自定义机器人; the signature's key is what others would sign, and it signs nothing."""

    paces = (Pace(100, 60), Pace(5, 1))
    codes: ClassVar[tuple[str, ...]] = ("code", "StatusCode")
    busy: ClassVar[Mapping[str, float]] = {"11232": 15.0}
    refused = frozenset({"19001", "19002", "19021", "19022", "19024", "10208"})
    _BAD_OR_BUSY: ClassVar[str] = "9499"

    def _say(self, text: str) -> Said | Receipt:
        return self._post(self._url, {**self._signature(), "msg_type": "text", "content": {"text": text}})

    def _signature(self) -> Mapping[str, str]:
        if not self._secret:
            return {}
        moment = str(round(self._now()))
        mac = hmac.digest(f"{moment}\n{self._secret}".encode(), b"", hashlib.sha256)
        return {"timestamp": moment, "sign": base64.b64encode(mac).decode()}

    def _judged(self, said: Said) -> Receipt:
        """9499 is both "too many" and "bad request"; only the words tell them apart."""
        if code_of(said.body, *self.codes) == self._BAD_OR_BUSY:
            many = "many" in str(said.body.get("msg", "")).lower()
            return Receipt(Answer.BUSY, self._BAD_OR_BUSY, 15.0) if many else Receipt(Answer.REFUSED, self._BAD_OR_BUSY)
        return super()._judged(said)


ROBOTS: Mapping[str, type[Robot]] = {"wecom": WeComRobot, "dingtalk": DingTalkRobot, "feishu": FeishuRobot}
