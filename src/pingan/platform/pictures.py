"""Photographs from strangers' phones: decoded, turned upright, made small and written anew, so that nothing hidden in them survives."""

import io
import warnings
from collections.abc import Iterable
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

from pingan.kernel.errors import Invalid
from pingan.kernel.spots import Spot
from pingan.ports import Veil

LONGEST_SIDE_PX = 2048
MOST_PIXELS = 60_000_000
_KINDS = ("JPEG", "PNG", "WEBP")
_MOST_CELLS = 5
"""Along the longer side of what is covered: of a face are left some tones of skin, of a plate its colour."""
_NOISE_SIGMA, _NOISE_SHARE = 80, 0.3


def clean_picture(content: bytes) -> bytes:
    """A JPEG of at most 2048 pixels a side without any metadata.

    Raises:
        Invalid: it is not a JPEG, PNG or WebP picture, or is larger than 60 megapixels.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of broken metadata: none of it is kept
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(content), formats=_KINDS)
            if picture.width * picture.height > MOST_PIXELS:
                raise Invalid("picture_too_large")
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Invalid("not_a_picture") from None
    upright.thumbnail((LONGEST_SIDE_PX, LONGEST_SIDE_PX))
    bare = Image.new("RGB", upright.size)
    bare.paste(upright)
    return as_jpeg(bare)


def as_jpeg(picture: Image.Image) -> bytes:
    """As it is kept and shown."""
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=85)
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class Veiled:
    """A stranger's photograph, cleaned: as it came, and as people may see it."""

    original: bytes
    shown: bytes


def veiled(veil: Veil, content: bytes, drawn: Iterable[Spot] = ()) -> Veiled:
    """Cover what the veil finds, and what somebody drew himself. Some seconds of work: never inside a transaction.

    Raises:
        Invalid: like `clean_picture`.
        Unavailable: nobody can tell what is to be covered.
    """
    original = clean_picture(content)
    return Veiled(original, cover(original, [*veil.spots(original), *drawn]))


def cover(picture: bytes, spots: Iterable[Spot]) -> bytes:
    """A JPEG of ours with parts made unknowable for ever: a few cells of their mean colour, and noise. Nothing uncovers them."""
    shown = Image.open(io.BytesIO(picture)).convert("RGB")
    for spot in spots:
        left, top = int(spot.left * shown.width), int(spot.top * shown.height)
        right = min(shown.width, max(left + 1, round((spot.left + spot.width) * shown.width)))
        bottom = min(shown.height, max(top + 1, round((spot.top + spot.height) * shown.height)))
        shown.paste(_unknowable(shown.crop((left, top, right, bottom))), (left, top))
    return as_jpeg(shown)


def _unknowable(part: Image.Image) -> Image.Image:
    longest = max(part.size)
    cells = tuple(max(1, round(_MOST_CELLS * side / longest)) for side in part.size)
    few = part.resize((cells[0], cells[1]), Image.Resampling.BOX)
    noise = Image.effect_noise(few.size, _NOISE_SIGMA).convert("RGB")
    return Image.blend(few, noise, _NOISE_SHARE).resize(part.size, Image.Resampling.NEAREST)
