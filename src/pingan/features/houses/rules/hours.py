"""When a house is open, as people write it and as it is kept: `24/7`, `Mo-Fr 07:00-22:00; Sa,Su 09:00-17:00; 2026-02-17 off`.

The kept form is a small part of OpenStreetMap's opening hours, so that others can read it too. A span that ends before it begins runs past
midnight. A day named by its date goes before its weekday.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from pingan.kernel.days import CHINA
from pingan.kernel.errors import Invalid

Span = tuple[int, int]
"""From and to in minutes of the day; `to` may lie in the next one, by at most 24 h after `from`."""

DAY = 24 * 60
MOST_EXCEPTIONS = 60
_WEEK = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_ALWAYS = "24/7"
_CHINESE = {
    "星期": "周", "礼拜": "周", "每天": "Mo-Su ", "每日": "Mo-Su ", "工作日": "Mo-Fr ", "周末": "Sa,Su ",
    **{f"周{sign}": name for sign, name in zip("一二三四五六日", _WEEK, strict=True)}, "周天": "Su",
    "至": "-", "到": "-", "–": "-", "—": "-", "~": "-", "～": "-", "：": ":", "；": ";", "，": ",", "、": ",",
    "不开放": " off", "休息": " off", "关闭": " off", "closed": " off",
}  # fmt: skip
_ALL_DAY = re.compile(r"全天|24\s*小时|24\s*h(?:ours)?\b|24/7", re.IGNORECASE)
_RULE = re.compile(r"^(?P<days>(?:[A-Z][a-z](?:-[A-Z][a-z])?,?\s*)+|\d{4}-\d{2}-\d{2})?\s*(?P<spans>off|[\d:,\s-]+)$")
_SPAN = re.compile(r"^(\d{1,2})(?::(\d{2}))?-(\d{1,2})(?::(\d{2}))?$")


@dataclass(frozen=True, slots=True)
class Hours:
    """The spans of each day of the week, Monday first, and of days that are different."""

    week: tuple[tuple[Span, ...], ...]
    days: Mapping[date, tuple[Span, ...]]

    def of(self, day: date) -> tuple[Span, ...]:
        """The spans that begin on `day`."""
        return self.days.get(day, self.week[day.weekday()])


def read(text: str) -> Hours | None:
    """Hours as somebody wrote them; None if nothing is written.

    Raises:
        Invalid: `hours_unreadable`.
    """
    plain = text.strip()
    for written, meant in _CHINESE.items():
        plain = plain.replace(written, meant)
    plain = _ALL_DAY.sub("00:00-24:00", plain)
    if not plain:
        return None
    week: list[tuple[Span, ...]] = [()] * 7
    days: dict[date, tuple[Span, ...]] = {}
    for rule in filter(None, (part.strip() for part in plain.split(";"))):
        found = _RULE.match(rule)
        if found is None:
            raise Invalid("hours_unreadable")
        spans = _spans(found["spans"])
        for which in _days((found["days"] or "Mo-Su").strip()):
            if isinstance(which, date):
                days[which] = spans
            else:
                week[which] = spans
    if len(days) > MOST_EXCEPTIONS:
        raise Invalid("hours_unreadable")
    return Hours(tuple(week), days)


def _days(text: str) -> Iterator[int | date]:
    if text[:1].isdigit():
        try:
            yield date.fromisoformat(text)
        except ValueError:
            raise Invalid("hours_unreadable") from None
        return
    for part in filter(None, re.split(r"[,\s]+", text)):
        first, _, last = part.partition("-")
        if first not in _WEEK or (last and last not in _WEEK):
            raise Invalid("hours_unreadable")
        start, end = _WEEK.index(first), _WEEK.index(last or first)
        yield from (day % 7 for day in range(start, end + 1 if end >= start else end + 8))


def _spans(text: str) -> tuple[Span, ...]:
    if text == "off":
        return ()
    spans = sorted(_span(part) for part in filter(None, re.split(r"[,\s]+", re.sub(r"\s*-\s*", "-", text.strip()))))
    if not spans or any(later[0] < before[1] for before, later in pairwise(spans)):
        raise Invalid("hours_unreadable")
    return tuple(spans)


def _span(text: str) -> Span:
    found = _SPAN.match(text)
    if found is None:
        raise Invalid("hours_unreadable")
    start, end = int(found[1]) * 60 + int(found[2] or 0), int(found[3]) * 60 + int(found[4] or 0)
    if start >= DAY or end > DAY or int(found[2] or 0) > 59 or int(found[4] or 0) > 59:  # noqa: PLR2004 - minutes of an hour
        raise Invalid("hours_unreadable")
    return (start, end if end > start else end + DAY)


def write(hours: Hours | None) -> str:
    """As it is kept. Reading it gives the same hours again."""
    if hours is None:
        return ""
    groups: list[tuple[list[int], tuple[Span, ...]]] = []
    for day, spans in enumerate(hours.week):
        if groups and groups[-1][1] == spans:
            groups[-1][0].append(day)
        else:
            groups.append(([day], spans))
    whole = [f"{_named(days)} {_written(spans)}" for days, spans in groups]
    if [spans for _, spans in groups] == [((0, DAY),)]:
        whole = [_ALWAYS]
    return "; ".join(whole + [f"{day.isoformat()} {_written(spans)}" for day, spans in sorted(hours.days.items())])


def _named(days: list[int]) -> str:
    return _WEEK[days[0]] if len(days) == 1 else f"{_WEEK[days[0]]}-{_WEEK[days[-1]]}"


def _written(spans: tuple[Span, ...]) -> str:
    return ",".join(f"{_clock(start)}-{_clock(end if end <= DAY else end - DAY)}" for start, end in spans) or "off"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def in_hours(hours: Hours, now: datetime) -> bool:
    """Whether somebody is to be expected there at `now`."""
    local = now.astimezone(CHINA)
    minute = local.hour * 60 + local.minute
    day = local.date()
    today = any(start <= minute < end for start, end in hours.of(day))
    return today or any(start <= minute + DAY < end for start, end in hours.of(day - timedelta(days=1)))


def next_change(hours: Hours, now: datetime) -> datetime | None:
    """When that changes next, None if never."""
    day, is_open = now.astimezone(CHINA).date(), in_hours(hours, now)
    near = {day + timedelta(days=n) for n in range(-1, 9)}
    special = {other + timedelta(days=n) for other in hours.days if other >= day for n in (-1, 0, 1)}
    edges = {datetime.combine(one, time(), CHINA) + timedelta(minutes=m) for one in near | special for m in _edges(hours.of(one))}
    return next((edge for edge in sorted(edges) if edge > now and in_hours(hours, edge) is not is_open), None)


def _edges(spans: tuple[Span, ...]) -> Iterator[int]:
    yield 0  # a day that is different may cut one off at midnight
    for span in spans:
        yield from span
