"""What the drill tells afterwards, as data."""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pingan.entry.drill.desk import Desk
from pingan.entry.drill.wire import Row

_STAMPS = ("received", "recommended", "dispatched", "acknowledged", "first_departed", "first_arrived", "cleared", "closed")
_OFFER_STAMPS = ("sent", "delivered", "seen", "answered", "departed", "arrived", "finished")
_PICKED = ("name", "force", "mode", "role", "via", "eta_s", "metres", "straight_metres", "odds", "position_age_s", "reasons")
_ASKED = ("member", "name", "force", "role", "via", "status", "eta_s", "reason", "report")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The story. Moments are ISO 8601 in UTC, `*_s` seconds after the call. `reached`: somebody was there before the fire brigade."""

    seed: int
    place: str
    reached: bool
    first_on_scene_s: float | None
    fire_brigade_expected_s: float | None
    stamps: dict[str, str | None]
    timeline: list[Row]
    shortlist: Row
    ladder: list[Row]


def told(desk: Desk, seed: int) -> Told:
    """Gathered through the API and the console's live screen."""
    incident: Row = desk.client.get(f"/api/incidents/{desk.incident}")
    first_s = _after(incident, incident["first_arrived"])
    fire = next((service for service in incident["services"] if service["service"] == "fire"), None)
    expected_s = _after(incident, fire["expected"]) if fire else None
    return Told(
        seed=seed,
        place=incident["place"],
        reached=first_s is not None and expected_s is not None and first_s < expected_s,
        first_on_scene_s=first_s,
        fire_brigade_expected_s=expected_s,
        stamps=_stamps(incident, desk.ladder),
        timeline=[_entry(incident, row) for row in desk.client.get(f"/api/incidents/{desk.incident}/timeline")],
        shortlist=_shortlist(desk.shortlist),
        ladder=[_rung(incident, offer) for offer in desk.ladder],
    )


def _stamps(incident: Row, ladder: list[Row]) -> dict[str, str | None]:
    """Of the incident, and the first of each step on the ladder."""
    stamps: dict[str, str | None] = {name: incident[name] for name in _STAMPS}
    for step in ("sent", "delivered", "seen"):
        stamps[f"first_{step}"] = _first(offer[step] for offer in ladder)
    stamps["first_accepted"] = _first(offer["answered"] for offer in ladder if offer["expected"])
    return dict(sorted(stamps.items(), key=lambda stamp: math.inf if stamp[1] is None else datetime.fromisoformat(stamp[1]).timestamp()))


def _first(moments: Iterable[str | None]) -> str | None:
    return min((moment for moment in moments if moment), key=datetime.fromisoformat, default=None)


def _entry(incident: Row, row: Row) -> Row:
    return {"at": row["at"], "after_s": _after(incident, row["at"]), "kind": row["kind"], "actor": row["actor"], "facts": row["facts"]}


def _shortlist(shortlist: Row) -> Row:
    reasons = Counter[str]()
    for group in shortlist["passed"]:
        reasons[group["reason"]] += len(group["people"]["members"])
    go = [{name: _short(pick[name]) for name in _PICKED} for pick in shortlist["go"]]
    passed = dict(sorted(reasons.items(), key=lambda row: (-row[1], row[0])))
    return {"estimated": shortlist["estimated"], "go": go, "further": len(shortlist["further"]["members"]), "passed": passed}


def _rung(incident: Row, offer: Row) -> Row:
    return {name: _short(offer[name]) for name in _ASKED} | {f"{step}_s": _after(incident, offer[step]) for step in _OFFER_STAMPS}


def _short(value: Any) -> Any:
    """Metres and seconds to a tenth: nobody reads more, and another machine's last digit may differ."""
    return round(value, 2 if 0 < value < 1 else 1) if isinstance(value, float) else value


def _after(incident: Row, moment: str | None) -> float | None:
    if moment is None:
        return None
    return round((datetime.fromisoformat(moment) - datetime.fromisoformat(incident["received"])).total_seconds(), 1)
