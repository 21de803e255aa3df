"""Who looked stands in the pixels: found again after JPEG and scaling, and never where it is not."""

import hashlib
import io
from datetime import UTC, datetime

import pytest
from PIL import Image, ImageChops, ImageFilter

from pingan.entry.demo.pictures import garage, van
from pingan.kernel.errors import Invalid
from pingan.platform.pictures import as_jpeg
from pingan.platform.watermarks import Watermark, found, line, marked

SECRETS = [hashlib.sha256(b"%d" % number).hexdigest() for number in range(60)]
MARK = Watermark(line("喻建国", datetime(2025, 11, 3, 1, 20, tzinfo=UTC), "K7QM-2R8T"), "K7QM-2R8T", SECRETS[42])
PICTURES = {"van": van(), "garage": garage()}


def again(picture: bytes, quality: int, scale: float = 1.0) -> bytes:
    copy = Image.open(io.BytesIO(picture))
    shown = copy.resize((round(copy.width * scale), round(copy.height * scale)), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    shown.save(out, "JPEG", quality=quality)
    return out.getvalue()


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize(("quality", "scale"), [(85, 1.0), (70, 1.0), (50, 1.0), (70, 0.75), (70, 0.5), (70, 1.5)])
def test_a_copy_that_was_saved_anew_and_scaled_still_tells_whose_it_is(name: str, quality: int, scale: float) -> None:
    assert found(again(marked(PICTURES[name], MARK), quality, scale), SECRETS) == 42


@pytest.mark.parametrize("name", PICTURES)
def test_where_no_mark_is_none_is_found_and_nobody_is_accused_for_another(name: str) -> None:
    assert found(PICTURES[name], SECRETS) is None
    assert found(marked(PICTURES[name], MARK), [one for one in SECRETS if one != MARK.secret]) is None
    assert found(PICTURES[name], []) is None


def test_no_eye_finds_the_hidden_one_and_every_eye_the_other() -> None:
    other = Watermark(MARK.told, MARK.fingerprint, SECRETS[7])
    one, two = (Image.open(io.BytesIO(marked(PICTURES["garage"], mark))).convert("L") for mark in (MARK, other))
    hidden = ImageChops.difference(one, two)
    assert sum(level * many for level, many in enumerate(hidden.histogram())) / (one.width * one.height) < 4
    tiled = ImageChops.difference(one, Image.open(io.BytesIO(PICTURES["garage"])).convert("L")).filter(ImageFilter.GaussianBlur(2))
    for left in (0, 450):
        for top in (0, 340):
            assert tiled.crop((left, top, left + 450, top + 335)).getextrema()[1] > 20, "a quarter of the picture says nothing"  # type: ignore[operator]


def test_names_stand_there_in_letters_every_machine_draws() -> None:
    assert MARK.told == "YU JIAN GUO  11-03 09:20  K7QM-2R8T"


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(Invalid, match="not_a_picture"):
        found(b"PK", SECRETS)
    assert Image.open(io.BytesIO(as_jpeg(Image.new("RGB", (8, 8))))).size == (8, 8)
