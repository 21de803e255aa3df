"""What people report, for tests."""

from datetime import datetime, timedelta
from typing import Any

from pingan.features.clues.model import Conduct, Often
from pingan.features.clues.rules.reports import Report
from tests.world import at


def theft(now: datetime, key: str = "0123456789abcdef", **more: Any) -> Report:
    """Somebody tries the handles of cars, half an hour ago."""
    usual: dict[str, Any] = {
        "conduct": Conduct.THEFT, "at": at(), "happened": now - timedelta(minutes=30), "ongoing": False, "danger": False,
        "often": Often.ONCE, "text": "有人在地下车库挨个拉车门",
    }  # fmt: skip
    return Report(key=key, **usual | more)
