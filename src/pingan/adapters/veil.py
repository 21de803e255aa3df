"""Where faces and number plates may be in a picture, so that they can be covered before anybody sees it.

This finds rectangles and nothing else: no face is compared with any other, nothing is measured of it, nobody is recognised, and what was
found is kept nowhere. Everything comes with OpenCV's wheel (Haar cascades, Apache-2.0); nothing is downloaded.

A missed face is worse than a covered bush: each picture is looked at in several ways, heads may be turned, tilted or in profile, and
every find is covered with a margin. What it misses is measured in the decision on photographs of clues; the reporter looks at the result
before he sends it.
"""

import threading
from collections.abc import Iterator, Sequence
from functools import cached_property

import cv2
import numpy as np
from cv2.data import haarcascades
from numpy.typing import NDArray

from pingan.kernel.errors import Unavailable
from pingan.kernel.spots import Spot

Image = NDArray[np.uint8]
Box = tuple[float, float, float, float]
"""Left, top, width and height in pixels of the picture as it was looked at."""

_LONGEST_PX, _TILTED_PX = 1024, 480
_FACE_MARGIN, _PLATE_MARGIN = 0.35, 0.25
_TILTS = (-60, -35, -18, 18, 35, 60)
"""Degrees by which heads may lean; a cascade itself bears about ten."""
_SMALLEST_FACE_PX, _USUAL_FACE_PX = 20, 28
_COLOURS = {
    "blue": ((96, 80, 40), (130, 255, 255)),
    "green": ((36, 45, 70), (92, 255, 255)),
    "yellow": ((14, 90, 90), (36, 255, 255)),
}
"""Hue (of 180), saturation and value of Chinese plates: cars, new energy (green to white), large vehicles."""
_NARROWEST, _WIDEST = 1.7, 6.5
"""Width by height; a plate is 3.14 by 1 (440 × 140 mm), seen aslant less or more."""
_LEAST_SHARE, _MOST_SHARE = 0.018, 0.6
"""A plate's width by that of the picture."""
_FEWEST_STROKES = 8
"""Changes between light and dark along a plate's line of letters; seven letters make fourteen or more."""


class HaarVeil:
    """By Haar cascades for faces and plates, and by colour, shape and strokes for plates. One picture at a time."""

    def __init__(self) -> None:
        """The cascades are read when the first picture comes."""
        self._one = threading.Lock()

    def spots(self, picture: bytes) -> Sequence[Spot]:
        """Where something must be covered, margins included.

        Raises:
            Unavailable: `picture_unseen`: it cannot be looked at, so nobody may see it.
        """
        with self._one:
            return self._look(picture)

    def _look(self, picture: bytes) -> Sequence[Spot]:
        colour = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
        if colour is None:
            raise Unavailable("picture_unseen")
        colour = _fitted(colour.astype(np.uint8, copy=False), _LONGEST_PX)
        grey = cv2.cvtColor(colour, cv2.COLOR_BGR2GRAY).astype(np.uint8, copy=False)
        faces, plates = [*self._faces(grey)], [*self._plates(colour, grey)]
        return [
            *(_spot(box, grey).grown(_FACE_MARGIN) for box in faces),
            *(_spot(box, grey).grown(_PLATE_MARGIN) for box in plates),
        ]

    # ---- faces ----

    @cached_property
    def _cascades(self) -> dict[str, cv2.CascadeClassifier]:
        names = ("frontalface_default", "frontalface_alt2", "profileface", "russian_plate_number")
        return {name: cv2.CascadeClassifier(f"{haarcascades}haarcascade_{name}.xml") for name in names}

    def _faces(self, grey: Image) -> Iterator[Box]:
        even = cv2.createCLAHE(2.0, (8, 8)).apply(grey).astype(np.uint8, copy=False)
        yield from self._found("frontalface_alt2", grey, 2, _SMALLEST_FACE_PX)
        yield from self._found("frontalface_default", even, 4, _USUAL_FACE_PX)
        yield from self._found("profileface", even, 3, _USUAL_FACE_PX)
        width = even.shape[1]
        for left, top, wide, high in self._found("profileface", even[:, ::-1], 3, _USUAL_FACE_PX):
            yield width - left - wide, top, wide, high
        small = _fitted(even, _TILTED_PX)
        scale = even.shape[1] / small.shape[1]
        for degrees in _TILTS:
            tilted, back = _tilted(small, degrees)
            for box in self._found("frontalface_alt2", tilted, 2, _SMALLEST_FACE_PX):
                left, top, wide, high = _turned_back(box, back)
                yield left * scale, top * scale, wide * scale, high * scale

    def _found(self, name: str, grey: Image, neighbours: int, least: int) -> Iterator[Box]:
        found = self._cascades[name].detectMultiScale(
            np.ascontiguousarray(grey), scaleFactor=1.12, minNeighbors=neighbours, minSize=(least, least)
        )
        for left, top, wide, high in found:
            yield float(left), float(top), float(wide), float(high)

    # ---- plates ----

    def _plates(self, colour: Image, grey: Image) -> Iterator[Box]:
        for left, top, wide, high in self._cascades["russian_plate_number"].detectMultiScale(grey, 1.1, 3, minSize=(30, 10)):
            yield float(left), float(top), float(wide), float(high)
        tones = cv2.cvtColor(cv2.GaussianBlur(colour, (3, 3), 0), cv2.COLOR_BGR2HSV)
        for low, high_ in _COLOURS.values():
            mask = cv2.inRange(tones, np.array(low), np.array(high_)).astype(np.uint8, copy=False)
            for reach in (3, 9):
                closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((reach, reach * 2 + 1), np.uint8))
                yield from _like_plates(closed.astype(np.uint8, copy=False), grey, least_full=0.5)
        yield from _lettered(grey)


def _lettered(grey: Image) -> Iterator[Box]:
    """Plates of any colour, white ones too: a tight block of upright strokes."""
    strokes = cv2.convertScaleAbs(cv2.Sobel(cv2.GaussianBlur(grey, (3, 3), 0), cv2.CV_16S, 1, 0, ksize=3))
    _, strong = cv2.threshold(strokes, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    for reach in (9, 17, 33):
        closed = cv2.morphologyEx(strong, cv2.MORPH_CLOSE, np.ones((3, reach), np.uint8))
        opened = cv2.morphologyEx(closed, cv2.MORPH_OPEN, np.ones((max(5, reach // 3), reach), np.uint8))
        yield from _like_plates(opened.astype(np.uint8, copy=False), grey, least_full=0.7)


def _like_plates(mask: Image, grey: Image, *, least_full: float) -> Iterator[Box]:
    width = mask.shape[1]
    outlines, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    for outline in outlines:
        _, (one, other), _ = cv2.minAreaRect(outline)
        long, short = max(one, other), min(one, other)
        if short < 1 or not (_NARROWEST <= long / short <= _WIDEST and _LEAST_SHARE * width <= long <= _MOST_SHARE * width):
            continue
        left, top, wide, high = cv2.boundingRect(outline)
        if (
            wide > high
            and cv2.contourArea(outline) >= least_full * one * other
            and _has_letters(grey[top : top + high, left : left + wide])
        ):
            yield float(left), float(top), float(wide), float(high)


def _has_letters(part: Image) -> bool:
    """Whether light and dark change as often as they do along a line of letters."""
    rows = part[int(part.shape[0] * 0.3) : int(part.shape[0] * 0.7) + 1].astype(np.int16)
    middle = (rows.max(axis=1, keepdims=True) + rows.min(axis=1, keepdims=True)) // 2
    changes = np.abs(np.diff((rows > middle).astype(np.int8), axis=1)).sum(axis=1)
    return float(np.median(changes)) >= _FEWEST_STROKES and float(rows.std()) > 14  # noqa: PLR2004 - grey levels; flatter is no print


# ---- pixels ----


def _fitted(picture: Image, longest: int) -> Image:
    scale = longest / max(picture.shape[:2])
    if scale >= 1:
        return picture
    size = (max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale)))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def _tilted(picture: Image, degrees: float) -> tuple[Image, NDArray[np.float64]]:
    """Turned about its middle on a canvas that holds all of it, and the way back."""
    high, wide = picture.shape[:2]
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1.0)
    cos, sin = abs(turn[0, 0]), abs(turn[0, 1])
    size = (round(high * sin + wide * cos), round(high * cos + wide * sin))
    turn[:, 2] += (size[0] / 2 - wide / 2, size[1] / 2 - high / 2)
    tilted = cv2.warpAffine(picture, turn, size, borderMode=cv2.BORDER_REPLICATE).astype(np.uint8, copy=False)
    return tilted, np.asarray(cv2.invertAffineTransform(turn), np.float64)


def _turned_back(box: Box, back: NDArray[np.float64]) -> Box:
    left, top, wide, high = box
    x, y = back @ np.array([left + wide / 2, top + high / 2, 1.0])
    return float(x) - wide / 2, float(y) - high / 2, wide, high


def _spot(box: Box, picture: Image) -> Spot:
    high, wide = picture.shape[:2]
    return Spot(box[0] / wide, box[1] / high, box[2] / wide, box[3] / high)
