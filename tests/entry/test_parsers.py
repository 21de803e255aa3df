"""Whatever bytes come, a reader reads them or refuses them; `make fuzz` looks for those that do neither."""

import random

import pytest

from tests.parsers import TARGETS, throw

_TIMES = 60
_SPOILS = [b"", b"\x00", b"\xff\xfe", b"9" * 400, b"[" * 2_000, b'"']


@pytest.mark.parametrize("name", TARGETS)
def test_a_reader_reads_its_own_and_refuses_what_was_spoiled(name: str) -> None:
    luck = random.Random(name)
    for seed in TARGETS[name].seeds:
        throw(name, seed)
        for _ in range(_TIMES // len(TARGETS[name].seeds)):
            throw(name, spoiled(seed, luck))


def spoiled(content: bytes, luck: random.Random) -> bytes:
    """Cut, doubled, and with other bytes in it."""
    bytes_ = bytearray(content)
    for _ in range(luck.randint(1, 6)):
        place = luck.randrange(len(bytes_) + 1)
        bytes_[place : place + luck.choice([0, 1, 1, 8])] = luck.choice(
            [b"", b"\x00", b"\xff\xfe", b"9" * 400, b"[" * 2_000, b'"', content[place:]]
        )
    return bytes(bytes_)
