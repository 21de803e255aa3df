"""One process over SQLite, on a disk whose power may be cut, and on one that runs full."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.durability.disk import Disk, mountable
from tests.durability.scene import new_server, played


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    (tmp_path / "disk").mkdir()
    disk = Disk(tmp_path / "disk")
    yield disk
    disk.close()


@pytest.mark.skipif(not mountable(), reason="no FUSE here")
def test_killed_and_without_power_nothing_is_lost(tmp_path: Path, disk: Disk) -> None:
    with played("SQLite", new_server(tmp_path, data=disk.folder / "data")) as scene:

        def power_cut() -> None:
            scene.ledger.went_down()
            scene.server.freeze()  # so that nothing happens while the disk forgets
            disk.cut()
            scene.server.kill()
            disk.on()
            scene.stands()

        def power_cut_thought_of() -> None:
            scene.would_be_whole(disk.show, tmp_path / "left")

        def disk_gone() -> None:
            disk.cut()
            scene.is_not_ready()
            scene.server.kill()
            disk.on()
            scene.stands()

        scene.goes_through(
            {"killed": (1, 200), "power_cut": (1, 100), "power_cut_thought_of": (5, 500), "disk_gone": (0, 10)},
            {"killed": scene.is_killed, "power_cut": power_cut, "power_cut_thought_of": power_cut_thought_of, "disk_gone": disk_gone},
        )


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    if os.geteuid() != 0:
        pytest.skip("only root may mount a tmpfs")
    folder = tmp_path / "small"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", str(folder)], check=True)  # noqa: S603, S607
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)  # noqa: S603, S607


def test_on_a_full_disk_nothing_is_lost_and_with_room_again_it_goes_on(tmp_path: Path, small_disk: Path) -> None:
    with played("full disk", new_server(tmp_path, data=small_disk / "data", backup_minutes=0)) as scene:
        ballast = small_disk / "ballast"

        def fill() -> None:
            with suppress(OSError), ballast.open("wb", buffering=0) as file:
                while True:
                    file.write(bytes(4096))
            scene.is_not_ready()

        def full() -> None:
            fill()
            ballast.unlink()
            scene.is_ready()

        def full_and_killed() -> None:
            fill()
            scene.server.kill()
            ballast.unlink()
            scene.stands()

        scene.goes_through({"full": (1, 10), "full_and_killed": (0, 10)}, {"full": full, "full_and_killed": full_and_killed})
