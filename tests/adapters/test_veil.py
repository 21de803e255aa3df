"""Faces and plates are found in drawn pictures, and what is covered is gone."""

import io

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont

from pingan.adapters.veil import HaarVeil
from pingan.entry.demo.pictures import garage
from pingan.kernel.errors import Unavailable
from pingan.kernel.spots import Spot
from pingan.platform.pictures import as_jpeg, clean_picture, cover, veiled

FACE, PLATE = (0.73, 0.25, 0.87, 0.48), (0.24, 0.70, 0.40, 0.77)
"""Left, top, right and bottom of what is drawn."""
VEIL = HaarVeil()


def share_covered(spots: list[Spot], left: float, top: float, right: float, bottom: float) -> float:
    points = [(left + (right - left) * x / 20, top + (bottom - top) * y / 20) for x in range(21) for y in range(21)]
    hit = [any(one.left <= x <= one.left + one.width and one.top <= y <= one.top + one.height for one in spots) for x, y in points]
    return sum(hit) / len(hit)


def turned(degrees: float) -> Image.Image:
    head = Image.open(io.BytesIO(garage())).crop((560, 60, 900, 400))
    return head.rotate(degrees, fillcolor=(176, 186, 190), resample=Image.Resampling.BICUBIC)


def test_a_face_and_a_plate_are_covered_and_most_of_the_picture_is_not() -> None:
    spots = list(VEIL.spots(garage()))
    assert share_covered(spots, *FACE) == 1
    assert share_covered(spots, *PLATE) == 1
    assert share_covered(spots, 0, 0, 1, 1) < 0.35


@pytest.mark.parametrize("degrees", [-35, -18, 18, 35])
def test_a_head_that_leans_is_covered_too(degrees: float) -> None:
    assert share_covered(list(VEIL.spots(as_jpeg(turned(degrees)))), 0.4, 0.4, 0.6, 0.6) == 1


@pytest.mark.parametrize(
    ("ground", "letters"), [((20, 70, 170), "white"), ((110, 215, 160), "black"), ((240, 190, 30), "black"), ((240, 240, 240), "black")]
)
def test_plates_of_every_colour(ground: tuple[int, int, int], letters: str) -> None:
    picture = Image.new("RGB", (800, 600), (90, 92, 96))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((300, 300, 500, 364), fill=ground, outline=letters, width=3)
    pen.text((311, 308), "HU·A8K31", font=ImageFont.load_default(40), fill=letters)
    assert share_covered(list(VEIL.spots(as_jpeg(picture))), 0.38, 0.51, 0.62, 0.60) > 0.95


def test_what_cannot_be_looked_at_is_shown_to_nobody() -> None:
    with pytest.raises(Unavailable, match="picture_unseen"):
        VEIL.spots(b"no picture")


def test_of_what_is_covered_nothing_is_left() -> None:
    """Two plates with other letters look alike once they are covered: what differs is noise, and no finer than a cell."""
    spot = Spot(0.0, 0.0, 1.0, 1.0)
    plates = []
    for letters in ("HU·A8K31", "JING·B1M7Q"):
        picture = Image.new("RGB", (440, 140), (20, 70, 170))
        ImageDraw.Draw(picture).text((20, 20), letters, font=ImageFont.load_default(80), fill="white")
        plates.append(Image.open(io.BytesIO(cover(as_jpeg(picture), [spot]))).convert("L"))
    for one in plates:
        cells = one.resize((5, 2), Image.Resampling.BOX).resize(one.size, Image.Resampling.NEAREST)
        assert sum(ImageChops.difference(one, cells).histogram()[40:]) < 0.02 * one.width * one.height, (
            "something finer than a cell is left"
        )


def test_covering_twice_covers_more_and_uncovers_nothing() -> None:
    once = veiled(VEIL, garage()).shown
    twice = cover(once, [Spot(0.0, 0.9, 0.2, 0.1)])
    before, after = (Image.open(io.BytesIO(one)).convert("L") for one in (once, twice))
    left, top, right, bottom = (int(edge * size) for edge, size in zip(FACE, (900, 675, 900, 675), strict=True))
    changed = ImageChops.difference(before.crop((left, top, right, bottom)), after.crop((left, top, right, bottom)))
    assert sum(changed.histogram()[40:]) == 0
    assert ImageChops.difference(before.crop((0, 608, 180, 675)), after.crop((0, 608, 180, 675))).getbbox() is not None
    assert Image.open(io.BytesIO(clean_picture(garage()))).size == after.size
