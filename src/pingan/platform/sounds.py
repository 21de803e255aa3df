"""Recordings that come from outside: what they are, by their first bytes; nothing here plays them."""

from pingan.kernel.errors import Invalid

MOST_SOUND_BYTES = 3_000_000
"""Some minutes of speech in any of the formats."""

SOUNDS = ("audio/ogg", "audio/webm", "audio/mpeg", "audio/mp4")
"""What they can be."""


def media_type(content: bytes) -> str | None:
    """What a recording is; None for anything else."""
    if content[:4] == b"OggS":
        return "audio/ogg"
    if content[:4] == b"\x1aE\xdf\xa3":
        return "audio/webm"
    if content[:3] == b"ID3" or (content[:1] == b"\xff" and content[1:2] in {b"\xfb", b"\xf3", b"\xf2"}):
        return "audio/mpeg"
    return "audio/mp4" if content[4:8] == b"ftyp" else None


def check_sound(content: bytes) -> None:
    """Whether it may be kept and played to people.

    Raises:
        Invalid: `no_sound`, `sound_too_large`.
    """
    if media_type(content) is None:
        raise Invalid("no_sound")
    if len(content) > MOST_SOUND_BYTES:
        raise Invalid("sound_too_large", most=MOST_SOUND_BYTES // 1_000_000)
