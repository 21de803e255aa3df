"""What must be read again but never lie open in a database: sealed with a key that lies beside it."""

from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken

from pingan.adapters.lasting import write_once
from pingan.kernel.errors import Unavailable

KEY_FILE = "seal.key"


class FernetSeal:
    """AES-128 in CBC mode with an HMAC (Fernet)."""

    def __init__(self, key: bytes) -> None:
        """`key`: 32 bytes in URL-safe base64."""
        self._box = Fernet(key)

    def close(self, text: str) -> str:
        """Seal a text; empty stays empty."""
        return self._box.encrypt(text.encode()).decode() if text else ""

    def open(self, sealed: str) -> str:
        """The text again; raises Unavailable where it was sealed with another key."""
        return self.open_file(sealed.encode()).decode() if sealed else ""

    def close_file(self, content: bytes) -> bytes:
        """Seal what is kept as a file."""
        return self._box.encrypt(content)

    def open_file(self, sealed: bytes) -> bytes:
        """The bytes again; raises Unavailable where they were sealed with another key."""
        try:
            return self._box.decrypt(sealed)
        except InvalidToken:
            raise Unavailable("seal_broken") from None


def seal_in(folder: Path) -> FernetSeal:
    """The seal whose key lies in `folder`; made at the first start, readable by its owner only, and whole even if two start at once."""
    path = folder / KEY_FILE
    if not path.exists():
        write_once(path, Fernet.generate_key())
    return FernetSeal(path.read_bytes())


def memory_seal() -> FernetSeal:
    """A seal whose key ends with the process."""
    return FernetSeal(Fernet.generate_key())
