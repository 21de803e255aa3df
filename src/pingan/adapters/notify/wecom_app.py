"""WeCom's own messages to one of its users (企业微信应用消息)."""

import threading
import time
from collections.abc import Callable, Sequence

from pingan.adapters.notify.web import Said, ask, code_of, new_client
from pingan.ports import Answer, Pace, Parcel, Receipt

HOST = "https://qyapi.weixin.qq.com"
_STALE_TOKEN = frozenset({"40014", "42001"})
_BUSY = frozenset({"45009", "45033"})
_REFUSED = frozenset({"81013", "60020", "60011", "40003", "301002", "40056", "40001", "40013"})
_EARLY_S = 300.0
"""A token is replaced so long before it ends."""


class WeComApp:
    """An application of a company. An address is a user's id there."""

    channel = "wecom_app"
    lane = ""
    paces: Sequence[Pace] = (Pace(500, 60),)

    def __init__(
        self, corp: str, agent: int, secret: str, *, station: str = "", host: str = HOST, now: Callable[[], float] = time.time
    ) -> None:
        """`corp`, `agent`, `secret`: of the application, as WeCom's administration shows them."""
        self._corp, self._agent, self._secret, self._host, self._now = corp, agent, secret, host, now
        self.station = station
        self._client, self._lock = new_client(), threading.Lock()
        self._token, self._good_until = "", 0.0

    def carry(self, parcel: Parcel) -> Receipt:
        """Send it; once more with a fresh token where the one we had was void."""
        receipt = self._try(parcel)
        return self._try(parcel, afresh=True) if receipt.code in _STALE_TOKEN else receipt

    def _try(self, parcel: Parcel, *, afresh: bool = False) -> Receipt:
        token = self._fetch_token(afresh=afresh)
        if isinstance(token, Receipt):
            return token
        body = {
            "touser": parcel.address, "agentid": self._agent, "msgtype": "text", "enable_duplicate_check": 1,
            "text": {"content": f"{parcel.text}\n{parcel.link}"},
        }  # fmt: skip
        said = ask(self._client, "POST", f"{self._host}/cgi-bin/message/send", params={"access_token": token}, json=body)
        return said if isinstance(said, Receipt) else _judged(said)

    def _fetch_token(self, *, afresh: bool) -> str | Receipt:
        with self._lock:
            if not afresh and self._now() < self._good_until:
                return self._token
            said = ask(self._client, "GET", f"{self._host}/cgi-bin/gettoken", params={"corpid": self._corp, "corpsecret": self._secret})
            if isinstance(said, Receipt):
                return said
            token, life = said.body.get("access_token"), said.body.get("expires_in", 7200)
            if not isinstance(token, str) or not isinstance(life, int):
                return _judged(said)
            self._token, self._good_until = token, self._now() + life - _EARLY_S
            return token


def _judged(said: Said) -> Receipt:
    code = code_of(said.body, "errcode")
    if code == "0":
        return Receipt(Answer.REFUSED, "unknown_user") if said.body.get("invaliduser") else Receipt(Answer.SENT)
    if code in _BUSY:
        return Receipt(Answer.BUSY, code, 60.0)
    return Receipt(Answer.REFUSED if code in _REFUSED else Answer.BROKEN, code or f"http_{said.status}")
