"""`pingan serve` in processes of its own: started, watched and killed from outside, as by the machine it runs on."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import httpx

from pingan.entry.settings import PREFIX, Settings, load
from tests.processes import PATIENCE_S


def children_of(pid: int) -> set[int]:
    """Workers; the tracker of Python's own multiprocessing is none."""
    found = set[int]()
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        if b"resource_tracker" not in Path(f"/proc/{child}/cmdline").read_bytes():
            found.add(int(child))
    return found


def _queued_s(pid: int) -> float:
    """How long a process' main thread was ready to run and did not (Linux: Documentation/scheduler/sched-stats)."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[1]) / 1e9


def free_port() -> int:
    """Where nobody listens now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def surroundings() -> dict[str, str]:
    """As this process's environment, but what was compiled once is not compiled at every start, as it is on any machine that serves."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / f"pingan-compiled-{os.getuid()}")}


class Server:
    """One house's. Started again it is at the same address."""

    def __init__(self, log: Path, around: Mapping[str, str] | None = None, **settings: object) -> None:
        """`log`: where it writes to; `around`: more of its environment; `settings`: as in the settings file."""
        self._log = log
        self.around = dict(around or {})
        self._own = {f"{PREFIX}{name.upper()}": str(value) for name, value in ({"port": free_port()} | settings).items()}
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def settings(self) -> Settings:
        return load(None, self._own)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.settings.port}"

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def workers(self) -> set[int]:
        return children_of(self.pid)

    def start(self) -> float:
        """Begin to serve; the seconds until it was ready, without those it had to wait for others of this machine to leave it a core."""
        begun = time.monotonic()
        command = [str(Path(sys.executable).parent / "pingan"), "serve"]
        with self._log.open("ab") as log:
            process = self._process = subprocess.Popen(  # noqa: S603
                command, env=surroundings() | self._own | self.around, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
            )
        while self.readiness() != 200:  # however long others of this machine hold it up; what hangs ends with its test
            assert process.poll() is None, self._log.read_text()[-2000:]
            time.sleep(0.05)
        return time.monotonic() - begun - _queued_s(self.pid) - max(map(_queued_s, self.workers), default=0.0)

    def readiness(self) -> int:
        """What the probe answers; 0 where nobody does."""
        return self._asked("/readyz")

    def kill(self) -> None:
        """No farewell, no flush: all its processes at once."""
        if self._process is not None and self._process.poll() is None:
            os.killpg(self.pid, signal.SIGKILL)
            self._process.wait()

    def freeze(self) -> None:
        """Not one more step."""
        os.killpg(self.pid, signal.SIGSTOP)

    def slowed(self) -> float:
        """How many times longer it takes than alone on this machine: the time its threads ran or were ready to, by the time they ran."""
        tasks = [task.read_text().split() for pid in {self.pid, *self.workers} for task in Path(f"/proc/{pid}/task").glob("*/schedstat")]
        ran, waited = (sum(int(task[column]) for task in tasks) for column in (0, 1))
        return (ran + waited) / ran

    def metrics(self) -> dict[str, float]:
        """As Prometheus reads them, by name and labels."""
        lines = httpx.get(f"{self.url}/metrics", timeout=PATIENCE_S).text.splitlines()
        return {line.rpartition(" ")[0]: float(line.rpartition(" ")[2]) for line in lines if not line.startswith("#")}

    def figures(self, *names: str) -> tuple[float, ...]:
        """Some of them; 0 for what there is none of."""
        told = self.metrics()
        return tuple(told.get(name, 0.0) for name in names)

    def client(self, token: str) -> httpx.Client:
        """Somebody's, signed in."""
        headers = {"X-Pingan": "1", "Authorization": f"Bearer {token}"}
        return httpx.Client(base_url=self.url, headers=headers, timeout=PATIENCE_S)

    def _asked(self, path: str) -> int:
        try:
            return httpx.get(f"{self.url}{path}", timeout=10).status_code
        except httpx.TransportError:
            return 0
