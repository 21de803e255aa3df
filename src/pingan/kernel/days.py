"""Days as people here count them: China keeps one time zone and no summer time."""

from datetime import date, datetime, time, timedelta, timezone

CHINA = timezone(timedelta(hours=8), "CST")


def today(now: datetime) -> date:
    """The date on the wall calendar at `now`."""
    return now.astimezone(CHINA).date()


def start_of(day: date) -> datetime:
    """The moment at which `day` begins."""
    return datetime.combine(day, time(), CHINA)


def end_of(day: date) -> datetime:
    """The moment at which `day` is over."""
    return datetime.combine(day + timedelta(days=1), time(), CHINA)
