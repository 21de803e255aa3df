"""Pictures that are looked at and never given away: in their pixels stands who looks, once for the eye and once where no eye finds it.

The visible one is tiled over the whole picture. The hidden one is a faint pattern spread over twelve thousand frequencies: a
spread-spectrum mark in the cosine transform of the brightness, brought to 512 × 512 pixels first, so that scaling does not matter. Its
key lies outside the database (`ports.Witness`): without it nobody can find the mark, take it out or put somebody else's in. It outlives
JPEG and scaling, not cropping: a screenshot is cut to the picture before it is looked at. The decision on photographs in watch alerts
says how well.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont, UnidentifiedImageError
from pypinyin import lazy_pinyin
from scipy.fft import dctn, idctn
from scipy.ndimage import uniform_filter

from pingan.kernel import marks
from pingan.kernel.days import CHINA
from pingan.kernel.errors import Invalid
from pingan.platform.pictures import as_jpeg
from pingan.platform.work import Work

Plane = NDArray[np.float64]

_SIDE, _LOWEST, _HIGHEST = 512, 16, 128
_STRENGTH, _FAINTEST = 0.16, 12.0
_ROOM = 10
"""Levels kept free at both ends of the scale: what is clipped there would take the mark with it."""
_SURE = 6.5
"""Standard deviations: of a thousand million marks that are not in a picture, not one reaches it by chance."""
_LEAN_DEGREES = 24
_LETTERS_PER_SIDE, _SMALLEST_LETTER_PX = 34, 12


@dataclass(frozen=True, slots=True)
class Watermark:
    """Of one look. `told`: tiled over the picture. `fingerprint`: in the log. `secret`: hexadecimal digits that make the hidden pattern."""

    told: str
    fingerprint: str
    secret: str


def new_mark(work: Work, who: str) -> Watermark:
    """For one look at one picture, now. `who`: his name."""
    fingerprint = marks.fingerprint(work.world.witness.mac(f"picture {work.actor.account} {work.new_id()}".encode()))
    return Watermark(line(who, work.now, fingerprint), fingerprint, secret_of(work, fingerprint))


def secret_of(work: Work, fingerprint: str) -> str:
    """What makes the hidden pattern of a look that the log tells of."""
    return work.world.witness.mac(f"watermark {fingerprint}".encode())


def line(who: str, at: datetime, fingerprint: str) -> str:
    """What is tiled over a picture. Names in letters every machine can draw (喻建国: YU JIAN GUO)."""
    return f"{' '.join(lazy_pinyin(who)).upper()}  {at.astimezone(CHINA):%m-%d %H:%M}  {fingerprint}"


def marked(picture: bytes, mark: Watermark) -> bytes:
    """A JPEG of ours for one look. About a second of work for a large one: never inside a transaction."""
    return as_jpeg(_hide(_tile(Image.open(io.BytesIO(picture)).convert("RGB"), mark.told), mark.secret))


def found(copy: bytes, secrets: Sequence[str]) -> int | None:
    """Which of these is hidden in a copy, by its place; None for none of them.

    Raises:
        Invalid: `not_a_picture`.
    """
    try:
        light = Image.open(io.BytesIO(copy)).convert("L").resize((_SIDE, _SIDE), Image.Resampling.LANCZOS)
    except (UnidentifiedImageError, OSError, ValueError):
        raise Invalid("not_a_picture") from None
    if not secrets:
        return None
    band = dctn(np.asarray(light, np.float64), norm="ortho")
    even = np.clip(band / _usual(band), -3, 3)[_LOWEST:_HIGHEST, _LOWEST:_HIGHEST]
    scores = [float((even * _pattern(secret)).sum() / (even.std() * even.size**0.5)) for secret in secrets]
    best = int(np.argmax(scores))
    return best if scores[best] >= _SURE else None


def _hide(picture: Image.Image, secret: str) -> Image.Image:
    light, *colours = picture.point(lambda level: _ROOM + level * (255 - 2 * _ROOM) // 255).convert("YCbCr").split()
    band = dctn(np.asarray(light.resize((_SIDE, _SIDE), Image.Resampling.LANCZOS), np.float64), norm="ortho")
    change = np.zeros_like(band)
    part = np.s_[_LOWEST:_HIGHEST, _LOWEST:_HIGHEST]
    change[part] = _STRENGTH * _usual(band)[part] * _pattern(secret)
    faint = Image.fromarray(idctn(change, norm="ortho").astype(np.float32)).resize(picture.size, Image.Resampling.BICUBIC)
    after = np.asarray(light, np.float32) + np.asarray(faint, np.float32)
    return Image.merge("YCbCr", [Image.fromarray(np.clip(np.rint(after), 0, 255).astype(np.uint8)), *colours]).convert("RGB")


def _usual(band: Plane) -> Plane:
    """How strong a frequency usually is, by its neighbours."""
    usual = np.sqrt(uniform_filter(np.square(np.clip(band, -500, 500)), 9))
    return np.asarray(np.maximum(usual, _FAINTEST), np.float64)


def _pattern(secret: str) -> Plane:
    """Plus and minus one for every frequency."""
    signs = np.random.default_rng(int(secret, 16)).integers(0, 2, (_HIGHEST - _LOWEST,) * 2)
    return np.asarray(signs * 2.0 - 1.0, np.float64)


def _tile(picture: Image.Image, told: str) -> Image.Image:
    size = max(_SMALLEST_LETTER_PX, max(picture.size) // _LETTERS_PER_SIDE)
    letters = ImageFont.load_default(size)
    wide = round(letters.getlength(told)) + 3 * size
    reach = round((picture.width**2 + picture.height**2) ** 0.5)
    layer = Image.new("RGBA", (reach, reach))
    pen = ImageDraw.Draw(layer)
    for number, top in enumerate(range(0, reach, 4 * size)):
        for left in range(-(number % 2) * wide // 2, reach, wide):
            pen.text((left, top), told, font=letters, fill=(255, 255, 255, 120), stroke_width=max(1, size // 14), stroke_fill=(0, 0, 0, 90))
    leaning = layer.rotate(_LEAN_DEGREES, resample=Image.Resampling.BICUBIC)
    left, top = (reach - picture.width) // 2, (reach - picture.height) // 2
    over = leaning.crop((left, top, left + picture.width, top + picture.height))
    return Image.alpha_composite(picture.convert("RGBA"), over).convert("RGB")
