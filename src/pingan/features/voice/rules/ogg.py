"""Opus packets in an Ogg file (RFC 3533, RFC 7845): a page of at most 50 packets of 20 ms each, so that a player may jump by the second."""

import struct
from collections.abc import Sequence

from pingan.features.voice.model import FRAME_MS

_RATE = 48_000
_SAMPLES = _RATE * FRAME_MS // 1000
_PER_PAGE = 50
_FIRST, _LAST = 2, 4
_POLYNOMIAL = 0x04C11DB7
_MOST_SEGMENTS = 255


def _table() -> tuple[int, ...]:
    found = []
    for byte in range(256):
        rest = byte << 24
        for _ in range(8):
            rest = ((rest << 1) ^ (_POLYNOMIAL if rest & 0x80000000 else 0)) & 0xFFFFFFFF
        found.append(rest)
    return tuple(found)


_CRC = _table()


def ogg(frames: Sequence[bytes], serial: int = 1) -> bytes:
    """A file with these packets in order."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, _RATE, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 6) + b"pingan" + struct.pack("<I", 0)
    pages = [_page([head], _FIRST, 0, serial, 0), _page([tags], 0, 0, serial, 1)]
    groups = _groups(frames)
    done = 0
    for number, group in enumerate(groups):
        done += len(group)
        pages.append(_page(group, _LAST if number == len(groups) - 1 else 0, done * _SAMPLES, serial, number + 2))
    return b"".join(pages)


def _groups(frames: Sequence[bytes]) -> list[list[bytes]]:
    """No page holds more packets than a second, nor more segments than a page can count; one empty page where nothing was said."""
    groups: list[list[bytes]] = [[]]
    for frame in frames:
        segments = sum(len(one) // 255 + 1 for one in (*groups[-1], frame))
        if len(groups[-1]) == _PER_PAGE or segments > _MOST_SEGMENTS:
            groups.append([])
        groups[-1].append(frame)
    return groups


def _page(packets: Sequence[bytes], kind: int, granule: int, serial: int, number: int) -> bytes:
    lacing = b"".join(b"\xff" * (len(packet) // 255) + bytes([len(packet) % 255]) for packet in packets)
    head = struct.pack("<4sBBQIIIB", b"OggS", 0, kind, granule, serial, number, 0, len(lacing))
    page = head + lacing + b"".join(packets)
    return page[:22] + struct.pack("<I", crc(page)) + page[26:]


def crc(page: bytes) -> int:
    """Ogg's own checksum, over a page whose checksum is zero."""
    total = 0
    for byte in page:
        total = ((total << 8) ^ _CRC[(total >> 24) ^ byte]) & 0xFFFFFFFF
    return total
