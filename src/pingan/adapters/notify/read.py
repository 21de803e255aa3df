"""The file of carriers: who brings texts to people, and with which keys.

```toml
public_url = "https://pingan.example.cn"

[[robot]]
kind = "wecom"                     # or dingtalk, feishu
url = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…"

[[webhook]]                        # another system, told what happens
url = "https://hub.example.cn/pingan"
secret = "whsec_…"
kinds = ["incidents.*", "dispatch.call_out_moved"]

[push]                             # notifications of the member app
key = "…"                          # from `pingan notify key`
contact = "mailto:room@pingan.example.cn"

[sms]
url = "https://sms.example.cn/send"
fields = { account = "…", mobile = "{phone}", content = "{text}" }
code = "status"
```
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from pingan.adapters.notify.gateways import Gateway, Template
from pingan.adapters.notify.mail import Mail, MailServer
from pingan.adapters.notify.push import PushIn, WebPush
from pingan.adapters.notify.reports import Reports
from pingan.adapters.notify.robots import ROBOTS
from pingan.adapters.notify.webhooks import Webhook
from pingan.adapters.notify.wecom_app import HOST, WeComApp
from pingan.ports import Carrier, Hook, Reporter


class RobotIn(msgspec.Struct, forbid_unknown_fields=True):
    """`station`: whose group it is; empty for every station of the house."""

    kind: Literal["wecom", "dingtalk", "feishu"]
    url: str
    secret: str = ""
    station: str = ""


class WebhookIn(msgspec.Struct, forbid_unknown_fields=True):
    """`kinds`: of events that may leave the house (`docs/map.md`); `*` for all that begin so. `station`: empty for every one."""

    url: str
    secret: str
    kinds: tuple[str, ...]
    station: str = ""


class WeComIn(msgspec.Struct, forbid_unknown_fields=True):
    """An application in WeCom."""

    corp: str
    agent: int
    secret: str
    host: str = HOST


class CarriersIn(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file. `public_url`: where people reach the house; links in texts begin so. `language`: of the texts.

    `codes`: how one-time codes are sent, where that is not as other text messages (`sms`).
    """

    public_url: str
    language: Literal["zh-CN", "en"] = "zh-CN"
    robot: tuple[RobotIn, ...] = ()
    webhook: tuple[WebhookIn, ...] = ()
    wecom_app: WeComIn | None = None
    push: PushIn | None = None
    sms: Template | None = None
    codes: Template | None = None
    voice: Template | None = None
    mail: MailServer | None = None


@dataclass(frozen=True, slots=True)
class Notify:
    """Who carries, and what stands in the texts."""

    carriers: Sequence[Carrier]
    public_url: str
    language: str
    hooks: Sequence[Hook] = ()
    codes: Gateway | None = None
    reporters: Sequence[Reporter] = ()
    push_key: str = ""
    """With which browsers subscribe to notifications; empty where there are none."""


def read_carriers(file: Path) -> Notify:
    """The carriers of a file.

    Raises:
        OSError, ValueError: it cannot be read, or something in it cannot be meant; the error says where.
    """
    try:
        said = msgspec.toml.decode(file.read_bytes(), type=CarriersIn)
    except RecursionError:
        raise ValueError("lists without end") from None
    carriers: list[Carrier] = [ROBOTS[one.kind](one.url, one.secret, station=one.station) for one in said.robot]
    if said.wecom_app:
        carriers.append(WeComApp(said.wecom_app.corp, said.wecom_app.agent, said.wecom_app.secret, host=said.wecom_app.host))
    if said.mail:
        carriers.append(Mail(said.mail))
    if said.sms:
        carriers.append(Gateway("sms", said.sms))
    if said.voice:
        carriers.append(Gateway("voice", said.voice))
    push = WebPush(said.push) if said.push else None
    webhooks = [Webhook(one.url, one.secret, station=one.station) for one in said.webhook]
    hooks = [Hook(carrier.lane, one.station, one.kinds) for carrier, one in zip(webhooks, said.webhook, strict=True)]
    template = said.codes or said.sms
    codes = Gateway("sms", template) if template else None
    later = {"sms": said.sms, "voice": said.voice}
    reporters = [Reports(channel, one.reports) for channel, one in later.items() if one and one.reports]
    everybody = [*carriers, *webhooks, *([push] if push else [])]
    return Notify(everybody, said.public_url.rstrip("/"), said.language, hooks, codes, reporters, push.public_key if push else "")
