"""Photographs from strangers' phones: decoded, turned upright, made small and written anew, so that nothing hidden in them survives."""

import io
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

from pingan.kernel.errors import Invalid

LONGEST_SIDE_PX = 2048
MOST_PIXELS = 60_000_000
_KINDS = ("JPEG", "PNG", "WEBP")


def clean_picture(content: bytes) -> bytes:
    """A JPEG of at most 2048 pixels a side without any metadata.

    Raises:
        Invalid: it is not a JPEG, PNG or WebP picture, or is larger than 60 megapixels.
    """
    try:
        with warnings.catch_warnings():
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
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=85)
    return out.getvalue()
