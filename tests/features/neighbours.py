"""Members for tests of rules, which need no town."""

from datetime import date
from typing import Any

from pingan.features.members.model import Force, Member, MemberStatus
from pingan.kernel.geo import Mode
from tests.world import FIRE_AT_0920


def person(name: str, force: Force = Force.VOLUNTEER, *, consented: bool = True, **more: Any) -> Member:
    """An active, insured member of Wujing who rides an e-bike and agreed to be located."""
    facts: dict[str, Any] = {"mode": Mode.EBIKE, "status": MemberStatus.ACTIVE, "insured_until": date(2026, 12, 31), **more}
    consent = FIRE_AT_0920 if consented else None
    return Member(id=name, station="wujing", name=name, phone="13812345678", force=force, location_consent=consent, **facts)
