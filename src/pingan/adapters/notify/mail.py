"""E-mail."""

import smtplib
import ssl
from collections.abc import Sequence
from email.message import EmailMessage
from email.utils import formatdate
from typing import Literal

import msgspec

from pingan.adapters.notify.web import DEADLINE_S
from pingan.ports import Answer, Pace, Parcel, Receipt

_PERMANENT = 500
_BUSY = {421, 450, 452}


class MailServer(msgspec.Struct, forbid_unknown_fields=True):
    """Where it is handed in. `tls`: from the beginning (`ssl`), by upgrade, or not at all, which is for the same machine only."""

    host: str
    sender: str
    port: int = 465
    user: str = ""
    password: str = ""
    tls: Literal["ssl", "starttls", "none"] = "ssl"


class Mail:
    """An address is an e-mail address."""

    channel = "email"
    lane = ""
    paces: Sequence[Pace] = (Pace(60, 60),)

    def __init__(self, server: MailServer, *, station: str = "") -> None:
        """Connects anew for each, which at this pace costs nothing."""
        self._server, self.station = server, station

    def carry(self, parcel: Parcel) -> Receipt:
        """Hand it to the server."""
        try:
            with self._connected() as smtp:
                smtp.send_message(self._letter(parcel))
        except smtplib.SMTPRecipientsRefused as error:
            return _judged(*next(iter(error.recipients.values()), (550, b"")))
        except smtplib.SMTPResponseException as error:
            return _judged(error.smtp_code, b"")
        except (smtplib.SMTPException, OSError, ValueError) as error:
            return Receipt(Answer.BROKEN, type(error).__name__)
        return Receipt(Answer.SENT)

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        if server.tls == "ssl":
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=DEADLINE_S, context=ssl.create_default_context())
        else:
            smtp = smtplib.SMTP(server.host, server.port, timeout=DEADLINE_S)
        if server.tls == "starttls":
            smtp.starttls(context=ssl.create_default_context())
        if server.user:
            smtp.login(server.user, server.password)
        return smtp

    def _letter(self, parcel: Parcel) -> EmailMessage:
        letter = EmailMessage()
        letter["From"], letter["To"], letter["Subject"] = self._server.sender, parcel.address, parcel.text
        letter["Date"], letter["Message-ID"] = formatdate(), f"<{parcel.id}@{self._server.sender.rpartition('@')[2]}>"
        letter.set_content(f"{parcel.text}\n\n{parcel.link}\n")
        return letter


def _judged(code: int, _: bytes) -> Receipt:
    if code in _BUSY:
        return Receipt(Answer.BUSY, f"smtp_{code}", 60.0)
    return Receipt(Answer.REFUSED if code >= _PERMANENT else Answer.BROKEN, f"smtp_{code}")
