"""Settings: from the environment (`PINGAN_PORT=8080`), a TOML file (`port = 8080`), or the default, in this order."""

import json
import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")

PREFIX, _SQLITE = "PINGAN_", "sqlite:///"
_KINDS = {str: "a text", int: "a whole number", float: "a number", bool: "true or false", tuple: "a list of texts"}


class WrongSetting(Exception):  # noqa: N818 - a refusal, told in one sentence and ending the start
    """A setting that cannot be used."""


def _setting(
    default: T, doc: str, *, secret: bool = False, low: float | None = None, high: float | None = None, choices: tuple[str, ...] = ()
) -> T:
    facts = {"doc": doc, "secret": secret, "low": low, "high": high, "choices": choices}
    return field(default=default, metadata=facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that may differ from one installation to the next. `sources` tells where each value came from."""

    host: str = _setting("127.0.0.1", "Address to listen on; 0.0.0.0 for every network of the machine.")
    port: int = _setting(8700, "TCP port to listen on.", low=0, high=65535)
    data: str = _setting("var", "Folder for the database, photographs and what else must last.")
    database: str = _setting("", "sqlite:///FILE or postgresql://…; empty for pingan.db in the data folder.", secret=True)
    redis: str = _setting(
        "", "redis:// or rediss://HOST:PORT/NUMBER of a Redis or Valkey several workers share; empty for one process.", secret=True
    )
    workers: int = _setting(1, "Processes that serve behind the one port; several need PostgreSQL and Redis.", low=1, high=64)
    map: str = _setting("", "Folder that `pingan map build` wrote; empty for straight lines instead of streets.")
    barriers: str = _setting("", "TOML file of rivers with their crossings, for straight lines where there is no map.")
    centre: str = _setting("31.1880,121.4370", "LAT,LON in WGS-84 the screens open at where there is no map.")
    station_name: str = _setting("派出所", "Name of a new station.")
    station: str = _setting("station", "Id of the station residents belong to unless another one knows them.")
    rulebook: str = _setting("", "TOML file of incident categories and alert policies; empty for the one that comes with the software.")
    carriers: str = _setting("", "TOML file of who brings messages outside the app: robots, WeCom, text messages, calls, e-mail.")
    reporter_keys: str = _setting("", "File with the two public keys that seal who reported a clue; empty: nobody can ever open it.")
    anchors: str = _setting("", "File the audit log's heads are added to, better on another disk; empty for anchors in the data folder.")
    backups: str = _setting("", "Folder for backups, better on another disk; empty for backups in the data folder.")
    backup_minutes: int = _setting(5, "The server makes a backup every so many minutes; 0 for none.", low=0, high=1440)
    postgres_programs: str = _setting("", "Folder of PostgreSQL's programs, for backups; empty to look where they usually lie.")
    origins: tuple[str, ...] = _setting((), "Other web origins the screens are served from, e.g. https://pingan.example.cn.")
    trusted_proxies: tuple[str, ...] = _setting((), "Addresses of reverse proxies whose X-Forwarded-For and -Proto are believed.")
    map_hosts: tuple[str, ...] = _setting((), "Outside hosts the screens may load map tiles from; none by default.")
    show_codes: bool = _setting(False, "Print one-time codes on the server's screen; for trials only.")
    gateway_secret: str = _setting("", "Key of the 110 system's signatures; empty refuses its webhook.", secret=True)
    metrics_token: str = _setting("", "Bearer token for /metrics; empty serves them to this machine only.", secret=True)
    console_idle_minutes: int = _setting(240, "A console session ends after so long without use.", low=1, high=1440)
    console_longest_hours: int = _setting(16, "A console session ends after so long in any case.", low=1, high=168)
    member_idle_days: int = _setting(30, "A member's session ends after so long without use.", low=1, high=365)
    member_longest_days: int = _setting(180, "A member's session ends after so long in any case.", low=1, high=730)
    sign_ins_per_address: int = _setting(60, "Sign-in attempts from one network within five minutes.", low=1, high=100_000)
    header_timeout_s: float = _setting(10.0, "A connection is closed if a request's head takes longer.", low=0.1, high=600)
    body_timeout_s: float = _setting(30.0, "A request is refused if its body takes longer.", low=0.1, high=600)
    log_level: str = _setting("info", "Least important messages to write.", choices=("debug", "info", "warning", "error"))
    log_format: str = _setting(
        "auto", "How log lines look; auto: for people on a terminal, JSON elsewhere.", choices=("auto", "json", "console")
    )
    sources: Mapping[str, str] = field(default_factory=dict, metadata={"doc": ""})

    @property
    def data_folder(self) -> Path:
        """Where everything lasting is."""
        return Path(self.data)

    @property
    def anchors_file(self) -> Path:
        """Where the audit log's heads are written down."""
        return Path(self.anchors) if self.anchors else self.data_folder / "anchors"

    @property
    def erased_file(self) -> Path:
        """Where it is written down who was erased: beside the heads, so outside the database and its backups too."""
        return self.anchors_file.with_name("erased")

    @property
    def backups_folder(self) -> Path:
        """Where backups lie."""
        return Path(self.backups) if self.backups else self.data_folder / "backups"

    @property
    def sqlite_file(self) -> Path | None:
        """The database's file, or None where it is none."""
        return Path(self.database_url.removeprefix(_SQLITE)) if self.database_url.startswith(_SQLITE) else None

    @property
    def database_url(self) -> str:
        """The database, defaulted."""
        return self.database or f"{_SQLITE}{self.data_folder / 'pingan.db'}"


def known() -> tuple[Field[Any], ...]:
    """The settings there are; `metadata` holds `doc`, `secret`, `low`, `high` and `choices`."""
    return tuple(each for each in fields(Settings) if each.name != "sources")


def load(file: Path | None, environment: Mapping[str, str], overrides: Mapping[str, object] | None = None) -> Settings:
    """Settings from all sources; `overrides` come from the command line, None among them means "not given".

    Raises:
        WrongSetting: with one sentence that says which, what was given and what is allowed.
    """
    file = file or (Path(environment[PREFIX + "SETTINGS"]) if environment.get(PREFIX + "SETTINGS") else None)
    values: dict[str, Any] = {}
    sources: dict[str, str] = {}
    given = [
        *((name, value, "file") for name, value in _read(file).items()),
        *((name, value, "environment") for name, value in _of_environment(environment)),
        *((name, value, "command line") for name, value in (overrides or {}).items() if value is not None),
    ]
    names = {each.name: each for each in known()}
    for name, value, source in given:
        if name not in names:
            raise WrongSetting(f"There is no setting “{name}” ({source}); `pingan settings` lists those there are.")
        values[name] = _checked(names[name], value, source)
        sources[name] = source
    return _agreeing(Settings(**values, sources=sources))


def _agreeing(settings: Settings) -> Settings:
    if settings.workers > 1 and not (settings.database_url.startswith("postgresql") and settings.redis):
        raise WrongSetting("Several workers need a database on PostgreSQL and a redis to hear of each other.")
    return settings


def _read(file: Path | None) -> Mapping[str, object]:
    if file is None:
        return {}
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as cause:
        raise WrongSetting(f"The settings file {file} cannot be read: {os.strerror(cause.errno or 0)}.") from cause
    except (ValueError, RecursionError) as cause:  # TOML's own, broken letters, numbers and lists without end
        raise WrongSetting(f"The settings file {file} is not valid TOML: {cause}.") from cause


def _of_environment(environment: Mapping[str, str]) -> list[tuple[str, str]]:
    skipped = {PREFIX + "SETTINGS", PREFIX + "SKIP_UI"}
    return [
        (key.removeprefix(PREFIX).lower(), value) for key, value in environment.items() if key.startswith(PREFIX) and key not in skipped
    ]


def _checked(setting: Field[Any], value: object, source: str) -> object:
    kind = type(setting.default)
    number = _PARSERS[kind](value) if isinstance(value, str) else _as_given(kind, value)
    if number is None:
        raise WrongSetting(f"{setting.name} ({source}) must be {_KINDS[kind]}, but it is {_described(value)}.")
    low, high, choices = (setting.metadata[key] for key in ("low", "high", "choices"))
    if low is not None and not low <= number <= high:
        raise WrongSetting(f"{setting.name} ({source}) must lie between {low} and {high}, and what was given does not.")
    if choices and number not in choices:
        raise WrongSetting(f"{setting.name} ({source}) must be one of {', '.join(choices)}, and what was given is none of them.")
    return number


def _as_given(kind: type, value: object) -> object | None:
    if kind is tuple:
        return tuple(value) if isinstance(value, (list, tuple)) and all(isinstance(each, str) for each in value) else None
    if kind is float and type(value) is int:
        return float(value)
    return value if type(value) is kind else None


def _described(value: object) -> str:
    if isinstance(value, str):
        return "an empty text" if not value else f"a text of length {len(value)}"
    return next((words for kind, words in _KINDS.items() if type(value) is kind), f"a {type(value).__name__}")


def _int(text: str) -> int | None:
    return int(text) if text.removeprefix("-").isdecimal() and text.isascii() and len(text) < 19 else None  # noqa: PLR2004 - 64 bits


def _float(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _bool(text: str) -> bool | None:
    return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get(text.casefold())


def _texts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


_PARSERS: dict[type, Callable[[str], object | None]] = {str: str, int: _int, float: _float, bool: _bool, tuple: _texts}
assert MISSING not in {each.default for each in known()}


def described(settings: Settings) -> list[str]:
    """The settings as lines of a TOML file, each with its source and meaning; secrets that are set are not shown."""
    lines = []
    for each in known():
        value = getattr(settings, each.name)
        source = settings.sources.get(each.name, "default")
        shown = f"# {each.name} is set and hidden" if each.metadata["secret"] and value else f"{each.name} = {_toml(value)}"
        lines.append(f"{shown}  # {source}: {each.metadata['doc']}")
    return lines


def _toml(value: object) -> str:
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
