"""A request sent twice is done once: the answer is kept beside the deed, in the same transaction."""

import hashlib
from collections.abc import Callable
from datetime import timedelta
from typing import Any, get_type_hints

import msgspec
from sqlalchemy import Column, String, Table, insert, select
from sqlalchemy import Text as SqlText

from pingan.kernel.errors import Invalid
from pingan.platform.expiry import expires
from pingan.platform.subjects import Key, Whose, belongs
from pingan.platform.tables import UtcTime, metadata
from pingan.platform.work import Work

KEPT = timedelta(days=3)

repeats = Table(
    "repeats",
    metadata,
    Column("account", String(40), primary_key=True),
    Column("key", String(80), primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("answer", SqlText, nullable=False, info={"purpose": "giving the same answer to the same request", "keep": "three days"}),
    Column("at", UtcTime, nullable=False),
    info=belongs(Whose("account", Key.ACCOUNT, secret=("digest", "answer"))) | expires("at", days=KEPT.days),
)


def digest(verb: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
    """What was asked, as a fingerprint."""
    asked = msgspec.json.encode([verb.__module__, verb.__name__, args, kwargs], enc_hook=str)
    return hashlib.sha256(asked).hexdigest()


def recall(work: Work, key: str, fingerprint: str, verb: Callable[..., Any]) -> tuple[bool, Any]:
    """(True, the answer given before) or (False, None).

    Raises:
        Invalid: the key was used for something else.
    """
    row = work.connection.execute(select(repeats).where(repeats.c.account == work.actor.account, repeats.c.key == key)).mappings().first()
    if row is None:
        return False, None
    if row["digest"] != fingerprint:
        raise Invalid("key_reused")
    return True, msgspec.json.decode(row["answer"], type=get_type_hints(verb)["return"])


def keep(work: Work, key: str, fingerprint: str, answer: Any) -> None:
    """Remember the answer."""
    text = msgspec.json.encode(answer).decode()
    work.connection.execute(insert(repeats).values(account=work.actor.account, key=key, digest=fingerprint, answer=text, at=work.now))
