"""The file of a recording: what a player looks for is where it looks."""

import struct

from hypothesis import given
from hypothesis import strategies as st

from pingan.features.voice import rules
from pingan.features.voice.rules.ogg import crc
from pingan.platform.sounds import media_type

frames = st.lists(st.binary(min_size=1, max_size=1275), max_size=130)


def pages(content: bytes) -> list[tuple[int, int, int, list[bytes]]]:
    """Read by the book: kind, granule, number and packets of every page; its checksum is right."""
    found, at = [], 0
    while at < len(content):
        magic, version, kind, granule, _, number, check, count = struct.unpack_from("<4sBBQIIIB", content, at)
        assert (magic, version) == (b"OggS", 0)
        lacing = content[at + 27 : at + 27 + count]
        end = at + 27 + count + sum(lacing)
        page = content[at:end]
        assert check == crc(page[:22] + b"\0\0\0\0" + page[26:])
        packets, body, packet = [], at + 27 + count, b""
        for length in lacing:
            packet += content[body : body + length]
            body += length
            if length < 255:
                packets.append(packet)
                packet = b""
        assert packet == b"", "a packet is cut in two"
        found.append((kind, granule, number, packets))
        at = end
    return found


@given(frames)
def test_every_packet_comes_back_in_order(said: list[bytes]) -> None:
    read = pages(rules.ogg(said))
    assert [packet for page in read[2:] for packet in page[3]] == said
    assert read[0][3][0][:8] == b"OpusHead"
    assert read[1][3][0][:8] == b"OpusTags"
    assert [page[2] for page in read] == list(range(len(read)))
    assert (read[0][0], read[-1][0]) == (2, 4)
    assert read[-1][1] == len(said) * 960


def test_the_checksum_is_ogg_s_own() -> None:
    assert crc(b"123456789") == 0x89A1897F  # CRC-32 of polynomial 04C11DB7, neither reflected nor inverted


def test_a_recording_is_known_by_its_first_bytes() -> None:
    told = {
        b"OggS...": "audio/ogg",
        b"\x1aE\xdf\xa3..": "audio/webm",
        b"\0\0\0\x20ftypisom": "audio/mp4",
        b"ID3\4": "audio/mpeg",
        b"\xff\xfb\x90": "audio/mpeg",
        b"\xff\xd8\xff": None,
        b"<html>": None,
        b"": None,
    }
    assert {content: media_type(content) for content in told} == told
