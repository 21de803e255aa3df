"""What lies in deploy/: systemd takes the units, nginx takes the site, and through it the house is reached with TLS, page and socket."""

import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from websockets.sync.client import connect

from pingan import main
from pingan.entry.limits import LARGER
from pingan.entry.settings import load
from pingan.features.access import public as access
from pingan.features.access.model import NewAccount, Terms
from pingan.features.access.rules.sessions import new_session
from pingan.features.access.store import add_session
from pingan.kernel.rights import Role
from pingan.platform.work import Work, engine
from tests.processes import wait_for

DEPLOY = Path(__file__).parents[2] / "deploy"
UNITS = ("pingan.service", "pingan-check.service", "pingan-check.timer")
NAME = "pingan.example.cn"
_MOST_EXPOSED = 20
"""Tenths: what `systemd-analyze security` calls OK begins at 20, and 100 is no protection at all."""


NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")


def needs(tool: str | None, name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(tool is None, reason=f"there is no {name}: make machine")


needs_nginx = needs(NGINX, "nginx")
needs_systemd = needs(shutil.which("systemd-analyze"), "systemd")


def told(*command: str) -> tuple[int, str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | {"SYSTEMD_LOG_TARGET": "console"})  # noqa: S603
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def units(tmp_path: Path) -> Sequence[Path]:
    """The units as they would be installed, but for where the house itself lies: systemd looks whether it is there."""
    for name in UNITS:
        (tmp_path / name).write_text((DEPLOY / name).read_text("utf-8").replace("/opt/pingan/.venv", sys.prefix), "utf-8")
    return [tmp_path / name for name in UNITS]


@needs_systemd
def test_systemd_takes_the_units(units: Sequence[Path]) -> None:
    assert told("systemd-analyze", "verify", "--man=no", *map(str, units)) == (0, "")


@needs_systemd
@pytest.mark.parametrize("name", [name for name in UNITS if name.endswith(".service")])
def test_what_runs_may_do_little(units: Sequence[Path], name: str) -> None:
    unit = next(unit for unit in units if unit.name == name)
    status, said = told("systemd-analyze", "security", "--offline=yes", f"--threshold={_MOST_EXPOSED}", "--no-pager", str(unit))
    assert status == 0, said


@needs_systemd
def test_systemd_takes_the_user() -> None:
    assert "pingan" in told("systemd-sysusers", "--dry-run", str(DEPLOY / "pingan.sysusers.conf"))[1]


def test_every_setting_of_the_sample_is_one_and_can_be_set() -> None:
    lines = re.findall(r"^#?(PINGAN_\w+)=(.*)$", (DEPLOY / "pingan.env").read_text("utf-8"), re.MULTILINE)
    settings = load(None, {name: value.strip('"') for name, value in lines})
    assert (settings.port, settings.workers, settings.trusted_proxies) == (8700, 2, ("127.0.0.1",))
    assert f"server {settings.host}:{settings.port};" in (DEPLOY / "pingan.nginx.conf").read_text("utf-8")


def certificate(folder: Path) -> Path:
    """One for the proxy's name, signed by nobody; its key beside it."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, NAME)])
    names = x509.SubjectAlternativeName([x509.DNSName(NAME), x509.IPAddress(ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1)).add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    (folder / "privkey.pem").write_bytes(pem)
    (folder / "fullchain.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return folder / "fullchain.pem"


def free_ports(count: int) -> list[int]:
    doors = [socket.socket() for _ in range(count)]
    for door in doors:
        door.bind(("127.0.0.1", 0))
    ports = [door.getsockname()[1] for door in doors]
    for door in doors:
        door.close()
    return ports


def site(folder: Path, plain: int, secure: int, house: int) -> Path:
    """The sample with a certificate, ports and folders of this test, and the least that nginx wants around it."""
    text = (DEPLOY / "pingan.nginx.conf").read_text("utf-8")
    changes = (
        ("listen 80;", f"listen 127.0.0.1:{plain};"), ("listen [::]:80;", ""), ("listen [::]:443 ssl http2;", ""),
        ("listen 443 ssl http2;", f"listen 127.0.0.1:{secure} ssl http2;"), ("/etc/ssl/pingan", str(folder)),
        ("127.0.0.1:8700", f"127.0.0.1:{house}"),
    )  # fmt: skip
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    (folder / "pingan.nginx.conf").write_text(text, "utf-8")
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    paths = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in kinds)
    around = folder / "nginx.conf"
    around.write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log; events {{}}"
        f" http {{ {paths} include {folder}/pingan.nginx.conf; }}"
    )  # fmt: skip
    return around


def test_a_phone_takes_the_sites_hint_for_a_whole_city() -> None:
    text = (DEPLOY / "pingan.nginx.conf").read_text("utf-8")
    match = re.search(r"worker_connections (\d+);", text)
    assert match
    assert int(match[1]) > 2 * 12_000


@dataclass(frozen=True, slots=True)
class Deployed:
    plain: str
    secure: str
    token: str
    trust: ssl.SSLContext

    def client(self) -> httpx.Client:
        return httpx.Client(base_url=self.secure, verify=self.trust, headers={"Authorization": f"Bearer {self.token}"}, timeout=20)


def _enter(work: Work) -> str:
    desk = NewAccount(role=Role.DISPATCHER, name="陆", login="desk", password="hashed", totp_secret=access.totp_secret("desk"))
    token = work.world.ids.secret(32)
    add_session(work, new_session(work.new_id(), access.add_account(work, desk), token, "test", Terms(station="wujing"), work.now))
    return token


@pytest.fixture(scope="module")
def deployed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    """`pingan serve` with the sample's settings, and nginx in front of it."""
    folder = tmp_path_factory.mktemp("deployed")
    plain, secure, house = free_ports(3)
    lines = re.findall(r"^(PINGAN_\w+)=(.*)$", (DEPLOY / "pingan.env").read_text("utf-8"), re.MULTILINE)
    own = {name: value.strip('"') for name, value in lines} | {"PINGAN_DATA": str(folder / "data"), "PINGAN_PORT": str(house)}
    office = main.open_office(load(None, own))
    token = office.do(engine("wujing"), _enter)
    office.world.database.close()
    trust = ssl.create_default_context(cafile=certificate(folder))
    commands = (
        (str(Path(sys.executable).parent / "pingan"), "serve"),
        (str(NGINX), "-c", str(site(folder, plain, secure, house))),
    )
    with (folder / "log").open("w") as log:
        running = [subprocess.Popen(command, env=os.environ | own, stdout=log, stderr=log) for command in commands]  # noqa: S603
        try:
            there = Deployed(f"http://127.0.0.1:{plain}", f"https://127.0.0.1:{secure}", token, trust)
            with there.client() as client:
                wait_for(lambda: _answers(client))
            yield there
        finally:
            for process in reversed(running):
                process.terminate()
            ended = [process.wait(20) for process in running]
    assert ended[1] == 0


def _answers(client: httpx.Client) -> bool:
    try:
        return client.get("/livez").status_code == 200
    except httpx.TransportError:
        return False


@needs_nginx
def test_nginx_takes_the_site(tmp_path: Path) -> None:
    certificate(tmp_path)
    status, said = told(str(NGINX), "-t", "-q", "-c", str(site(tmp_path, *free_ports(3))))
    assert (status, said) == (0, "")


@needs_nginx
def test_through_the_proxy_the_house_is_reached_with_tls(deployed: Deployed) -> None:
    sent_on = httpx.get(f"{deployed.plain}/console/", follow_redirects=False, timeout=20)
    assert (sent_on.status_code, sent_on.headers["location"]) == (301, "https://127.0.0.1/console/")
    with deployed.client() as client:
        me = client.get("/api/access/me")
        assert (me.status_code, me.json()["account"]["name"]) == (200, "陆")
        assert "strict-transport-security" in me.headers, "the house knows that it is reached by TLS"
        assert [client.get(path).status_code for path in ("/metrics", "/readyz")] == [404, 404]


@needs_nginx
def test_through_the_proxy_a_live_socket_opens_and_stays(deployed: Deployed) -> None:
    address = deployed.secure.replace("https", "wss")
    own_page = {"Authorization": f"Bearer {deployed.token}", "Origin": deployed.secure}
    with connect(f"{address}/live", ssl=deployed.trust, additional_headers=own_page) as screen:
        assert '"t":"snapshot"' in str(screen.recv(timeout=20))
        assert screen.ping().wait(20)
    with connect(f"{address}/voice", ssl=deployed.trust, additional_headers=own_page) as radio:
        assert "not_on_channel" in str(radio.recv(timeout=20)), "who asks for no channel is answered by the radio itself"


@needs_nginx
@pytest.mark.parametrize(
    ("path", "size", "status"),
    [
        ("/api/incidents", 1_100_000, 413),
        ("/api/offers/x/photos", 12_000_000, 403),
        ("/api/offers/x/photos", 14_000_000, 413),
        *((f"/api/things{end}", 1_100_000, 404) for end in LARGER),
    ],
)
def test_the_proxy_lets_through_what_the_house_takes(deployed: Deployed, path: str, size: int, status: int) -> None:
    with deployed.client() as client:
        answer = client.post(path, files={"file": ("a.jpg", b"\0" * (size - 1_000), "image/jpeg")})
    assert answer.status_code == status
