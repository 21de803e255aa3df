"""`pingan notify`: a carrier is tried before anybody depends on it."""

import base64
from pathlib import Path
from typing import Any

import pytest

from tests.entry.test_cli import Printed, pingan
from tests.services import Service, WeCom, served

__all__ = ["pingan"]

SECRET = f"whsec_{base64.b64encode(b'k' * 32).decode()}"


class Hub(Service):
    """Another system: takes everything."""

    def answer(self, _: dict[str, list[str]], body: Any) -> tuple[int, Any]:
        self.took(body)
        return 200, {}


def settle(folder: Path, carriers: str) -> None:
    (folder / "carriers.toml").write_text(f'public_url = "https://pingan.example.cn"\n{carriers}', "utf-8")
    (folder / "pingan.toml").write_text('carriers = "carriers.toml"\n', "utf-8")


def test_a_robot_says_whether_it_took_it(pingan: Printed, tmp_path: Path) -> None:
    robot = WeCom()
    with served(robot) as url:
        settle(tmp_path, f'[[robot]]\nkind = "wecom"\nurl = "{url}?key=right"\n')
        status, told, _ = pingan("notify", "test", "robot", "--settings", "pingan.toml")
    assert (status, "taken" in told, len(robot.heard)) == (0, True, 1)
    with served(WeCom()) as url:
        settle(tmp_path, f'[[robot]]\nkind = "wecom"\nurl = "{url}?key=wrong"\n')
        other = tmp_path / "carriers.toml"
        other.rename(tmp_path / "wrong.toml")
        (tmp_path / "pingan.toml").write_text('carriers = "wrong.toml"\n', "utf-8")
        status, told, _ = pingan("notify", "test", "robot", "--settings", "pingan.toml")
    assert (status, "refused for good (93000)" in told) == (1, True)


def test_another_system_is_sent_what_it_can_read(pingan: Printed, tmp_path: Path) -> None:
    hub = Hub()
    with served(hub) as url:
        settle(tmp_path, f'[[webhook]]\nurl = "{url}"\nsecret = "{SECRET}"\nkinds = ["incidents.*"]\n')
        status, _, _ = pingan("notify", "test", "webhook", "--settings", "pingan.toml")
    assert status == 0
    ((_, heard),) = hub.heard
    assert heard["type"] == "test"


@pytest.mark.parametrize(
    ("words", "says"),
    [(("sms",), "To whom?"), (("sms", "13900001111"), "No carrier"), (("robot",), "No carrier"), (("webhook",), "No carrier")],
)
def test_what_is_missing_is_said(pingan: Printed, tmp_path: Path, words: tuple[str, ...], says: str) -> None:
    settle(tmp_path, "")
    status, _, error = pingan("notify", "test", *words, "--settings", "pingan.toml")
    assert (status, says in error) == (2, True), error


def test_a_key_is_new_each_time_and_fits_the_file(pingan: Printed, tmp_path: Path) -> None:
    (_, one, _), (_, two, _) = pingan("notify", "key"), pingan("notify", "key")
    assert one != two
    settle(tmp_path, f'[push]\nkey = "{one.strip()}"\ncontact = "mailto:room@pingan.example.cn"\n')
    status, _, error = pingan("notify", "test", "robot", "--settings", "pingan.toml")
    assert (status, "No carrier" in error) == (2, True), error
