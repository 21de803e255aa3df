"""Files under seal: nothing of them lies open, and another key opens nothing."""

import pytest

from pingan.adapters.seal import memory_seal
from pingan.kernel.errors import Unavailable


def test_a_file_is_sealed_and_read_again_and_another_key_opens_nothing() -> None:
    seal, content = memory_seal(), bytes(range(256)) * 40
    sealed = seal.close_file(content)
    assert content[:64] not in sealed
    assert seal.open_file(sealed) == content
    for other, what in ((memory_seal(), sealed), (seal, sealed[:-9]), (seal, b"no seal")):
        with pytest.raises(Unavailable, match="seal_broken"):
            other.open_file(what)
