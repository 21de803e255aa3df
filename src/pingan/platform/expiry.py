"""How long rows are kept, said on their table: `info=belongs(…) | expires("at", days=3)`. `platform/retention` holds them to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any


@dataclass(frozen=True, slots=True)
class Expiry:
    """Rows go so long `after` the moment in column `since`; with `empties`, they stay and only these columns do. `files`: attachments."""

    since: str
    after: timedelta
    empties: Mapping[str, Any] = field(default_factory=dict)
    files: tuple[str, ...] = ()


def expires(since: str, *, days: int, empties: Mapping[str, Any] | None = None, files: tuple[str, ...] = ()) -> dict[str, Any]:
    """For a table whose rows no timer of its feature takes away."""
    return {"expires": Expiry(since, timedelta(days=days), empties or {}, files)}
