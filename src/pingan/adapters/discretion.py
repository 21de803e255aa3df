"""Who reported, kept apart: keyed digests, and envelopes that only two keys open, one after the other.

An envelope is a box in a box: X25519 with a key made for this one box, HKDF-SHA256, ChaCha20-Poly1305. The public halves are all we hold.
"""

import base64
import hashlib
import hmac
import os
from collections.abc import Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from pingan.adapters.lasting import write_once
from pingan.kernel.errors import Invalid

KEY_FILE = "discretion.key"
_KEY_BYTES = 32
_PADDED_BYTES = 512
_HOLDERS = 2
_NONCE = bytes(12)
"""Every box has a key of its own, so that the nonce may stay the same."""


class KeyedDiscretion:
    """Digests by HMAC-SHA256, envelopes for two."""

    def __init__(self, key: bytes, holders: Sequence[bytes] = ()) -> None:
        """`key`: 32 bytes that lie outside the database. `holders`: two public keys of 32 bytes, or none."""
        self._key = key
        self._holders = tuple(holders)
        self.readable = bool(holders)

    def digest(self, text: str) -> str:
        """64 hexadecimal letters."""
        return self._mac(f"digest {text}").hex()

    def number(self, text: str) -> str:
        """Sixteen digits."""
        return f"{int.from_bytes(self._mac(f'number {text}')) % 10**16:016d}"

    def enclose(self, text: str) -> str:
        """The envelope, in letters. Without holders it is sealed for keys that are thrown away at once."""
        content = text.encode()[: _PADDED_BYTES - 2]
        sealed = len(content).to_bytes(2) + content.ljust(_PADDED_BYTES - 2, b"\0")
        for holder in self._holders or (_thrown_away(), _thrown_away()):
            sealed = _close(sealed, holder)
        return base64.b64encode(sealed).decode()

    def _mac(self, text: str) -> bytes:
        return hmac.new(self._key, text.encode(), hashlib.sha256).digest()


def discretion_in(folder: Path, holders: Sequence[bytes]) -> KeyedDiscretion:
    """With the key that lies in `folder`; made at the first start, readable by its owner only."""
    path = folder / KEY_FILE
    if not path.exists():
        write_once(path, os.urandom(_KEY_BYTES))
    return KeyedDiscretion(path.read_bytes(), holders)


def memory_discretion(holders: Sequence[bytes] = ()) -> KeyedDiscretion:
    """With a key that ends with the process."""
    return KeyedDiscretion(os.urandom(_KEY_BYTES), holders)


# ---- keys, and opening: for their holders, never for the server ----


def read_holders(file: Path) -> tuple[bytes, ...]:
    """The two public keys in a file, a line each; raises ValueError where there are not two."""
    keys = tuple(base64.b64decode(line, validate=True) for line in file.read_text("ascii").split())
    if len(set(keys)) != _HOLDERS or any(len(key) != _KEY_BYTES for key in keys):
        raise ValueError("not two keys")
    return keys


def make_key(passphrase: str) -> tuple[str, str]:
    """A new pair: the private half as PEM under the passphrase, and the public half as a line for the settings' file."""
    private = X25519PrivateKey.generate()
    pem = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.BestAvailableEncryption(passphrase.encode())
    )
    return pem.decode(), base64.b64encode(_public(private)).decode()


def open_layer(sealed: str, pem: str, passphrase: str) -> str:
    """One layer of an envelope: what is still sealed for the other holder, or the text.

    Raises:
        Invalid: `envelope_unreadable`: not an envelope for this key, or the passphrase is wrong.
    """
    try:
        private = serialization.load_pem_private_key(pem.encode(), passphrase.encode())
        if not isinstance(private, X25519PrivateKey):
            raise Invalid("envelope_unreadable")
        content = _open(base64.b64decode(sealed.strip(), validate=True), private)
    except (ValueError, TypeError, InvalidTag):
        raise Invalid("envelope_unreadable") from None
    if len(content) != _PADDED_BYTES:
        return base64.b64encode(content).decode()
    return content[2 : 2 + int.from_bytes(content[:2])].decode()


def _close(content: bytes, holder: bytes) -> bytes:
    once = X25519PrivateKey.generate()
    shared = once.exchange(X25519PublicKey.from_public_bytes(holder))
    return _public(once) + ChaCha20Poly1305(_box_key(shared, _public(once), holder)).encrypt(_NONCE, content, None)


def _open(sealed: bytes, private: X25519PrivateKey) -> bytes:
    once, box = sealed[:_KEY_BYTES], sealed[_KEY_BYTES:]
    shared = private.exchange(X25519PublicKey.from_public_bytes(once))
    return ChaCha20Poly1305(_box_key(shared, once, _public(private))).decrypt(_NONCE, box, None)


def _box_key(shared: bytes, once: bytes, holder: bytes) -> bytes:
    return HKDF(hashes.SHA256(), _KEY_BYTES, salt=once + holder, info=b"pingan envelope 1").derive(shared)


def _public(private: X25519PrivateKey) -> bytes:
    return private.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def _thrown_away() -> bytes:
    return _public(X25519PrivateKey.generate())
