"""Log lines without people in them: only keys on the list pass, numbers that could be a telephone or a place are blotted out."""

import logging
import re
import sys
import traceback
from collections.abc import Callable, MutableMapping
from typing import Any, TextIO

import structlog

Line = MutableMapping[str, Any]

ALLOWED = frozenset({
    "event", "level", "timestamp", "logger",  # the line itself
    "route", "method", "status", "ms",  # a request
    "error", "trace", "code", "reason", "attempts", "timer", "kind", "verb",  # what went wrong, as words of ours
    "count", "seconds", "station", "port", "host", "version", "name_of_setting", "sockets", "dropped", "url",
})  # fmt: skip
"""What a line may say. Names, telephones, addresses, texts, tokens, ids of people and positions are not on it."""

_NUMBERS = re.compile(r"\+?\d[\d -]{6,}\d|\d+\.\d{3,}")
"""Seven digits or more, or a number with three decimals: a telephone, an identity number, a coordinate."""
_BLOT = "#"
_FIELDS_OF_LOGGING = {"_record", "_from_structlog", "exc_info", "positional_args"}


def keep_allowed(_: object, __: str, line: Line) -> Line:
    """Drop what is not on the list, and say that it was dropped."""
    dropped = sorted(key for key in line if key not in ALLOWED and key not in _FIELDS_OF_LOGGING)
    for key in dropped:
        del line[key]
    if dropped:
        line["dropped"] = dropped
    return line


def blot_numbers(_: object, __: str, line: Line) -> Line:
    """Numbers inside texts, e.g. in a message of some library."""
    for key, value in line.items():
        if isinstance(value, str) and key != "timestamp":
            line[key] = _NUMBERS.sub(_BLOT, value)
    return line


def tell_trace(_: object, __: str, line: Line) -> Line:
    """Where it went wrong, frame by frame, and the kinds of error; never their messages, which quote what people typed."""
    given = line.pop("exc_info", None)
    error = given if isinstance(given, BaseException) else (given[1] if isinstance(given, tuple) else sys.exc_info()[1] if given else None)
    if error is not None:
        line["error"] = type(error).__name__
        line["trace"] = _trace(error)
    return line


def _trace(error: BaseException) -> list[str]:
    told: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        told.append(type(seen).__name__)
        told += [
            f"  {frame.filename.rpartition('/site-packages/')[2]}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or seen.__context__
    return told


def configure(level: str, form: str, paper: TextIO | None = None) -> None:
    """Send our lines and those of every library to one place, standard error unless given, in one form."""
    paper = paper or sys.stderr
    console = form == "console" or (form == "auto" and paper.isatty())
    render = (
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        if console
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    ours: list[Callable[..., Any]] = [
        structlog.stdlib.add_log_level, structlog.processors.TimeStamper(fmt="iso", utc=True), tell_trace, keep_allowed, blot_numbers,
    ]  # fmt: skip
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *ours, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(), wrapper_class=structlog.stdlib.BoundLogger, cache_logger_on_first_use=True,
    )  # fmt: skip
    out = logging.StreamHandler(paper)
    out.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=ours, processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, render]
        )
    )
    root = logging.getLogger()
    root.handlers = [out]
    root.setLevel(level.upper())
    for library in ("uvicorn", "alembic"):  # below that the one writes down addresses of people, the other that all is as it should be
        logging.getLogger(library).setLevel(max(root.level, logging.WARNING))


def note_request(route: str, method: str, status: int, seconds: float) -> None:
    """One line per request, by the route's pattern; the address itself may hold ids."""
    structlog.get_logger("pingan.http").info("request", route=route, method=method, status=status, ms=round(seconds * 1000, 1))
