"""Some thirty files that somebody might send as a photograph, made here. All that say something say `MARK`, which may be kept nowhere."""

import io
import struct
import zipfile
import zlib
from collections.abc import Sequence
from typing import Any

from PIL import Image, PngImagePlugin

MARK = b"<script>steal('canary13912345678')</script>"
_PNG = b"\x89PNG\r\n\x1a\n"
_USER_COMMENT, _IMAGE_DESCRIPTION, _GPS = 0x9286, 0x010E, 0x8825


def _saved(kind: str, size: tuple[int, int] = (40, 30), mode: str = "RGB", **more: Any) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, kind, **more)
    return out.getvalue()


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _png(width: int, height: int, *chunks: bytes, pixels: bytes = b"") -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return _PNG + _chunk(b"IHDR", head) + b"".join(chunks) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def _claims(width: int, height: int) -> bytes:
    """A small JPEG whose header says that it is as large as that."""
    content = _saved("JPEG")
    start = content.index(b"\xff\xc0") + 5
    return content[:start] + struct.pack(">HH", height, width) + content[start + 4 :]


def _segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


def _with_segments(*segments: bytes) -> bytes:
    content = _saved("JPEG")
    return content[:2] + b"".join(segments) + content[2:]


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[_IMAGE_DESCRIPTION], exif[_USER_COMMENT] = MARK.decode(), MARK
    exif[_GPS] = {1: "N", 2: (31.0, 11.0, 16.8), 3: "E", 4: (121.0, 26.0, 13.2)}
    return exif


def _ring() -> bytes:
    """EXIF whose directory follows upon itself for ever."""
    entry = struct.pack("<HHII", 0x8769, 4, 1, 8)
    return _segment(0xE1, b"Exif\x00\x00II*\x00\x08\x00\x00\x00" + struct.pack("<H", 1) + entry + struct.pack("<I", 8))


def _zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("index.html", MARK)
    return out.getvalue()


def _text() -> PngImagePlugin.PngInfo:
    text = PngImagePlugin.PngInfo()
    text.add_text("Comment", MARK.decode())
    text.add_itxt("XML:com.adobe.xmp", MARK.decode())
    return text


def _frames(kind: str) -> bytes:
    shades: Sequence[Image.Image] = [Image.new("RGB", (40, 30), (shade, 0, 0)) for shade in range(0, 250, 5)]
    return _saved(kind, save_all=True, append_images=shades)


def _webp_claims() -> bytes:
    """An extended header of 16,384 pixels a side before a picture of forty."""
    head = b"VP8X" + struct.pack("<I", 10) + b"\x00" * 4 + (16_383).to_bytes(3, "little") * 2
    body = b"WEBP" + head + _saved("WEBP")[12:]
    return b"RIFF" + struct.pack("<I", len(body)) + body


_ZEROS = zlib.compress(b"\x00" * 3_000_000)

PICTURES: dict[str, bytes] = {
    "nothing": b"",
    "a tail of HTML": _saved("JPEG") + MARK,
    "a tail of PHP": _saved("PNG") + b"<?php system($_GET['c']); ?>" + MARK,
    "a zip after it": _saved("JPEG") + _zipped(),
    "a zip before it": _zipped() + _saved("JPEG"),
    "a WebP with a tail": _saved("WEBP") + MARK,
    "a comment": _saved("JPEG", comment=MARK),
    "EXIF with a script and a place": _saved("JPEG", exif=_exif()),
    "EXIF in a PNG": _saved("PNG", exif=_exif()),
    "EXIF in a WebP": _saved("WEBP", exif=_exif()),
    "EXIF in a ring": _with_segments(_ring()),
    "EXIF of rubbish": _with_segments(_segment(0xE1, b"Exif\x00\x00MM\x00*\xff\xff\xff\xff" + MARK)),
    "EXIF turned nine ways": _with_segments(
        _segment(0xE1, b"Exif\x00\x00II*\x00\x08\x00\x00\x00\x01\x00\x12\x01\x02\x00\xff\xff\xff\x7f\x00\x00")
    ),
    "a profile of half a megabyte": _saved("JPEG", icc_profile=MARK * 12_000),
    "a profile that unpacks to more": _png(1, 1, _chunk(b"iCCP", b"x\x00\x00" + _ZEROS), pixels=zlib.compress(b"\x00" * 4)),
    "words that unpack to more": _png(1, 1, *[_chunk(b"zTXt", b"k\x00\x00" + _ZEROS)] * 40, pixels=zlib.compress(b"\x00" * 4)),
    "words in a PNG": _saved("PNG", pnginfo=_text()),
    "a bomb": _saved("PNG", (12_000, 12_000), "1"),
    "a bomb of one line": _saved("PNG", (100_000_000, 1), "1"),
    "sixty thousand a side, says a JPEG": _claims(65_500, 65_500),
    "two thousand million a side, says a PNG": _png(2**31 - 1, 2**31 - 1, pixels=_ZEROS),
    "sixteen thousand a side, says a WebP": _webp_claims(),
    "cut short": _saved("JPEG", (400, 300))[:-400],
    "a PNG cut short": _saved("PNG", (400, 300))[:-60],
    "a PNG with broken pixels": _png(40, 30, pixels=b"\x78\x9c" + b"\xff" * 50),
    "a moving WebP": _frames("WEBP"),
    "a moving PNG": _frames("PNG"),
    "a GIF": _saved("GIF", mode="P", comment=MARK),
    "a drawing": b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'><image href='file:///etc/passwd'/>" + MARK + b"</svg>",
    "HEIC": b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + MARK,
    "four inks": _saved("JPEG", mode="CMYK", comment=MARK),
    "a TIFF called a photograph": _saved("TIFF", description=MARK.decode()),
    "a program": b"\x7fELF" + b"\x00" * 60 + MARK,
}
