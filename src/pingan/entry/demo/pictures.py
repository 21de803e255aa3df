"""Pictures that are drawn, so that a demo shows no real person and no real car."""

import io

from PIL import Image, ImageDraw, ImageFilter, ImageFont

Colour = tuple[int, int, int]
_SIZE = (900, 675)
_SKIN, _SHADE, _LIGHT, _HAIR, _LIPS = (224, 180, 150), (174, 140, 117), (246, 198, 165), (38, 30, 28), (150, 70, 66)
_FACE = (
    (0.5, 0.42, 0.56, 0.50, _HAIR), (0.5, 0.55, 0.44, 0.46, _SKIN), (0.5, 0.36, 0.34, 0.12, _LIGHT),
    *((x, 0.455, 0.13, 0.055, _SHADE) for x in (0.31, 0.69)), *((x, 0.425, 0.12, 0.022, _HAIR) for x in (0.31, 0.69)),
    *((x, 0.475, 0.085, 0.032, (245, 240, 235)) for x in (0.31, 0.69)), *((x, 0.475, 0.04, 0.034, _HAIR) for x in (0.31, 0.69)),
    *((x, 0.64, 0.10, 0.07, _LIGHT) for x in (0.28, 0.72)),
    (0.5, 0.58, 0.045, 0.12, _LIGHT), (0.5, 0.665, 0.085, 0.022, _SHADE), (0.5, 0.775, 0.15, 0.022, _LIPS), (0.5, 0.9, 0.14, 0.05, _SHADE),
)  # fmt: skip
"""Ovals, in fractions of a head's width and height: middle, half axes, colour."""


def garage() -> bytes:
    """Somebody stands beside a parked car; face and plate are there to be covered. A JPEG."""
    picture = Image.new("RGB", _SIZE, (176, 186, 190))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 430, 900, 675), fill=(110, 112, 116))
    for left in range(0, 900, 150):
        pen.line((left, 430, left - 60, 675), fill=(214, 214, 206), width=5)
    _car(pen, 60, 300)
    pen.rectangle((640, 330, 800, 675), fill=(40, 60, 110))
    _head(pen, 645, 130, 200)
    return _jpeg(picture)


def van() -> bytes:
    """What is looked out for: a van without a plate. A JPEG."""
    picture = Image.new("RGB", _SIZE, (200, 206, 210))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 470, 900, 675), fill=(120, 122, 126))
    pen.rounded_rectangle((110, 190, 770, 530), 36, fill=(236, 236, 232))
    pen.polygon(((620, 215), (700, 215), (752, 350), (620, 350)), fill=(62, 74, 86))
    pen.rectangle((160, 225, 560, 350), fill=(222, 222, 218))
    pen.rectangle((110, 400, 770, 420), fill=(70, 110, 70))
    for left in (200, 600):
        pen.ellipse((left, 460, left + 120, 580), fill=(34, 34, 36))
        pen.ellipse((left + 35, 495, left + 85, 545), fill=(150, 150, 154))
    return _jpeg(picture)


def _car(pen: ImageDraw.ImageDraw, left: int, top: int) -> None:
    pen.rounded_rectangle((left, top, left + 460, top + 260), 40, fill=(196, 40, 36))
    pen.rectangle((left + 50, top + 20, left + 410, top + 100), fill=(60, 70, 80))
    pen.rectangle((left + 150, top + 170, left + 310, top + 221), fill=(20, 70, 170), outline="white", width=2)
    pen.text((left + 158, top + 178), "HU·A8K31", font=ImageFont.load_default(32), fill="white")


def _head(pen: ImageDraw.ImageDraw, left: float, top: float, high: float) -> None:
    wide = high * 0.76
    for x, y, across, down, colour in _FACE:
        middle_x, middle_y = left + x * wide, top + y * high
        pen.ellipse((middle_x - across * wide, middle_y - down * high, middle_x + across * wide, middle_y + down * high), fill=colour)


def _jpeg(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.filter(ImageFilter.GaussianBlur(1.2)).save(out, "JPEG", quality=88)
    return out.getvalue()
