"""A member's shifts as a calendar (RFC 5545), with nobody's name in it."""

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta

from icalendar import Calendar, Event

from pingan.features.rosters.model import LostShift, Shift

_MADE_BY = "-//pingan//rosters//ZH"
_READ_AGAIN = timedelta(hours=1)


def digest(token: str) -> str:
    """What is kept of a private address."""
    return hashlib.sha256(f"pingan calendar\x00{token}".encode()).hexdigest()


def feed(name: str, shifts: Iterable[Shift], lost: Iterable[LostShift], now: datetime) -> bytes:
    """The calendar. Its events keep their UID while the seat is the member's; what was taken away is shown as cancelled."""
    calendar = Calendar()
    calendar.add("prodid", _MADE_BY)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", _READ_AGAIN, parameters={"VALUE": "DURATION"})
    mine = list(shifts)
    for shift in mine:
        calendar.add_component(_event(shift, shift.member, shift.id, now, status="CONFIRMED"))
    held = {shift.id for shift in mine}
    for one in lost:
        if one.shift not in held:
            calendar.add_component(_event(one, one.member, one.shift, now, status="CANCELLED"))
    return bytes(calendar.to_ical())


def _event(shift: Shift | LostShift, member: str, shift_id: str, now: datetime, *, status: str) -> Event:
    event = Event()
    event.add("uid", f"{shift_id}-{member}@pingan")
    event.add("dtstamp", now)
    event.add("dtstart", shift.starts)
    event.add("dtend", shift.ends)
    event.add("sequence", shift.sequence)
    event.add("status", status)
    event.add("summary", f"{shift.kind_name} · {shift.title}")
    event.add("location", shift.title)
    event.add("transp", "OPAQUE" if status == "CONFIRMED" else "TRANSPARENT")
    return event
